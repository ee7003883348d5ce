// SPDX-License-Identifier: EUPL-1.2
#include "facts/goal_kinds.h"

#include <utility>

#include "facts/fields.h"
#include "facts/goal_choices.h"
#include "facts/goal_fields.h"

namespace vlecht::facts {
namespace {

Field plan_field(bool is_key) {
  const auto make = is_key ? key_field : optional_field;
  return make("plan", FieldType::code, {"plan", "plan"},
              {"Korte naam van het beleidsplan.", "Short name of the policy plan."},
              {"plan", "beleidsplan", "plancode", "plannummer", "policyplan", "planid"});
}

Field measured_field(bool is_key) {
  const auto make = is_key ? key_field : optional_field;
  return make("measured", FieldType::day, {"gemeten_op", "measured"},
              {"Dag waarvoor de gemeten waarde geldt.", "Day that the measured value is of."},
              {"gemetenop", "meetdatum", "peildatum", "datummeting", "nulmetingop",
               "datumnulmeting", "measured", "measuredon", "measurementdate", "baselinedate"});
}

Field direction_field() {
  return choice_field(optional_field("direction", FieldType::choice, {"richting", "direction"},
                                     {"Of het beter is als de waarde omhoog of omlaag gaat.",
                                      "Whether it is better when the value goes up or down."},
                                     {"richting", "gewensterichting", "direction"}),
                      {{directions::up,
                        {"omhoog", "up"},
                        {"hoger", "stijgend", "stijgen", "meer", "toename", "higher", "increase"}},
                       {directions::down,
                        {"omlaag", "down"},
                        {"lager", "dalend", "dalen", "minder", "afname", "lower", "decrease"}}});
}

Field frequency_field() {
  return choice_field(
      optional_field("frequency", FieldType::choice, {"frequentie", "frequency"},
                     {"Hoe vaak er gemeten wordt.", "How often it is measured."},
                     {"frequentie", "meetfrequentie", "hoevaak", "frequency", "howoften"}),
      {{frequencies::day, {"dag", "day"}, {"dagelijks", "elkedag", "daily"}},
       {frequencies::week, {"week", "week"}, {"wekelijks", "elkeweek", "weekly"}},
       {frequencies::month, {"maand", "month"}, {"maandelijks", "elkemaand", "monthly"}},
       {frequencies::quarter,
        {"kwartaal", "quarter"},
        {"perkwartaal", "elkkwartaal", "kwartaallijks", "quarterly"}},
       {frequencies::half_year,
        {"halfjaar", "half year"},
        {"halfjaarlijks", "elkhalfjaar", "halfyearly"}},
       {frequencies::year, {"jaar", "year"}, {"jaarlijks", "elkjaar", "yearly", "annually"}}});
}

std::vector<Field> limits_of_indicator() {
  return {with_percent_sign(
              optional_field("lowest", FieldType::decimal, {"laagst_mogelijk", "lowest"},
                             {"Laagste waarde die kan voorkomen, in de eenheid; leeg = geen grens.",
                              "Lowest value that can occur, in the unit; empty = no limit."},
                             {"laagstmogelijk", "laagst", "minimum", "lowest"})),
          with_percent_sign(
              optional_field("highest", FieldType::decimal, {"hoogst_mogelijk", "highest"},
                             {"Hoogste waarde die kan voorkomen, in de eenheid; leeg = geen grens.",
                              "Highest value that can occur, in the unit; empty = no limit."},
                             {"hoogstmogelijk", "hoogst", "maximum", "highest"}))};
}

// What a forecast says, besides what it is about.
std::vector<Field> forecast_values() {
  const auto number = [](std::string_view name, Bilingual label, Bilingual meaning,
                         std::vector<std::string_view> synonyms) {
    return optional_field(name, FieldType::decimal, label, meaning, std::move(synonyms));
  };
  return {optional_field("target_day", FieldType::day, {"streefdatum", "target_day"},
                         {"Dag waarover de voorspelling gaat: de geplande dag of de streefdatum.",
                          "Day that the forecast is about: the planned day or the target date."},
                         {"streefdatum", "geplandop", "targetday", "due"}),
          number("probability", {"kans", "probability"},
                 {"Kans dat het op die dag gehaald is, van 0 tot 1.",
                  "Chance that it has been met by that day, from 0 to 1."},
                 {"kans", "probability", "chance"}),
          number("median", {"middelste", "median"},
                 {"Middelste uitkomst: dagen na de voorspelling, of waarde in de eenheid.",
                  "Median outcome: days after the forecast, or a value in the unit."},
                 {"middelste", "mediaan", "median"}),
          number("low", {"onderkant", "low"},
                 {"Onderkant van het interval van 80%, in dezelfde maat.",
                  "Low end of the interval of 80%, in the same measure."},
                 {"onderkant", "ondergrens", "low"}),
          number("high", {"bovenkant", "high"},
                 {"Bovenkant van het interval van 80%, in dezelfde maat.",
                  "High end of the interval of 80%, in the same measure."},
                 {"bovenkant", "bovengrens", "high"}),
          number("coverage", {"dekking", "coverage"},
                 {"Deel van de gewenste gegevens dat er was, van 0 tot 1.",
                  "Share of the wanted data that was there, from 0 to 1."},
                 {"dekking", "coverage"})};
}

}  // namespace

Kind policy_plan_kind() {
  return {.name = "policy_plan",
          .label = {"Beleidsplan", "Policy plan"},
          .meaning = {"Plan met doelen waarover de raad heeft besloten of zal besluiten.",
                      "Plan with goals on which the council has decided or will decide."},
          .holding = Holding::state,
          .fields = {plan_field(true),
                     called_field({"Naam van het beleidsplan.", "Name of the policy plan."}),
                     deciding_municipality_field(), owner_field(), decision_reference_field(),
                     decided_on_field(false), origin_note()}};
}

Kind goal_kind() {
  return {.name = "goal",
          .label = {"Doel", "Goal"},
          .meaning = {"Wat een gemeente wil bereiken; met een hoofddoel erbij is het een subdoel.",
                      "What a municipality wants to reach; with a main goal it is a subgoal."},
          .holding = Holding::state,
          .fields = {goal_field(true), called_field({"Het doel in woorden.", "The goal in words."}),
                     plan_field(false),
                     optional_field("parent", FieldType::code, {"hoofddoel", "parent"},
                                    {"Korte naam van het doel waarvan dit een deel is.",
                                     "Short name of the goal that this is part of."},
                                    {"hoofddoel", "bovenliggenddoel", "parent", "parentgoal"}),
                     deciding_municipality_field(), owner_field(), decision_reference_field(),
                     decided_on_field(false), explanation_field(), origin_note()}};
}

Kind indicator_kind() {
  std::vector<Field> fields{
      indicator_field(), goal_field(false),
      called_field({"Wat er gemeten wordt.", "What is measured."}),
      optional_field("unit", FieldType::text, {"eenheid", "unit"},
                     {"Eenheid van de waarden, zoals %, dagen of cijfer 1-10.",
                      "Unit of the values, such as %, dagen (days) or cijfer 1-10."},
                     {"eenheid", "meeteenheid", "unit"}),
      direction_field()};
  for (Field& field : limits_of_indicator()) fields.push_back(std::move(field));
  fields.push_back(
      optional_field("data_source", FieldType::text, {"gegevensbron", "data_source"},
                     {"Waar de metingen vandaan komen.", "Where the measurements come from."},
                     {"gegevensbron", "meetbron", "bronvandemeting", "herkomst", "datasource"}));
  fields.push_back(frequency_field());
  fields.push_back(owner_field());
  fields.push_back(origin_note());
  return {.name = "indicator",
          .label = {"Indicator", "Indicator"},
          .meaning = {"Waaraan te meten is of een doel dichterbij komt.",
                      "By what can be measured whether a goal comes nearer."},
          .holding = Holding::state,
          .fields = std::move(fields)};
}

Kind indicator_baseline_kind() {
  return {
      .name = "indicator_baseline",
      .label = {"Nulmeting", "Baseline"},
      .meaning = {"Stand van een indicator voordat het beleid begon.",
                  "Value of an indicator before the policy began."},
      .holding = Holding::state,
      .fields = {indicator_field(),
                 with_percent_sign(optional_field(
                     "value", FieldType::decimal, {"waarde", "value"},
                     {"Gemeten waarde in de eenheid van de indicator.",
                      "Measured value in the unit of the indicator."},
                     {"waarde", "nulmeting", "nulwaarde", "value", "baseline", "baselinevalue"})),
                 measured_field(false), origin_note()}};
}

Kind indicator_target_kind() {
  return {
      .name = "indicator_target",
      .label = {"Streefwaarde", "Target"},
      .meaning = {"Waarde die een indicator op een dag moet hebben. Een later besluit met "
                  "hetzelfde nummer vervangt haar; de eerdere blijft bewaard.",
                  "Value that an indicator must have on a day. A later decision with the same "
                  "number replaces it; the earlier one is kept."},
      .holding = Holding::event,
      .fields = {
          indicator_field(),
          key_field("number", FieldType::count, {"nummer", "number"},
                    {"1 voor de eerste streefwaarde van de indicator, 2 voor de tweede.",
                     "1 for the first target of the indicator, 2 for the second."},
                    {"nummer", "volgnummer", "number"}),
          decided_on_field(true),
          with_percent_sign(optional_field(
              "value", FieldType::decimal, {"waarde", "value"},
              {"Waarde die bereikt moet zijn, in de eenheid van de indicator.",
               "Value to be reached, in the unit of the indicator."},
              {"waarde", "streefwaarde", "doelwaarde", "norm", "value", "target", "targetvalue"})),
          optional_field("due", FieldType::day, {"streefdatum", "due"},
                         {"Dag waarop de waarde bereikt moet zijn.",
                          "Day on which the value must have been reached."},
                         {"streefdatum", "uiterlijk", "due", "duedate", "targetdate"}),
          decision_reference_field(), origin_note()}};
}

Kind measurement_kind() {
  return {.name = "measurement",
          .label = {"Meting", "Measurement"},
          .meaning = {"Gemeten waarde van een indicator op een dag.",
                      "Measured value of an indicator on a day."},
          .holding = Holding::event,
          .fields = {indicator_field(), measured_field(true),
                     with_percent_sign(
                         value_field("value", FieldType::decimal, {"waarde", "value"},
                                     {"Gemeten waarde in de eenheid van de indicator.",
                                      "Measured value in the unit of the indicator."},
                                     {"waarde", "meting", "meetwaarde", "value", "measuredvalue"})),
                     explanation_field(), origin_note()}};
}

Kind forecast_kind() {
  std::vector<Field> fields{
      choice_field(key_field("subject", FieldType::choice, {"soort", "subject"},
                             {"Waarover de voorspelling gaat: een mijlpaal of een streefwaarde.",
                              "What the forecast is about: a milestone or a target."},
                             {"soort", "onderwerp", "subject"}),
                   {{forecast_subjects::milestone, {"mijlpaal", "milestone"}, {}},
                    {forecast_subjects::target, {"streefwaarde", "target"}, {}}}),
      key_field("code", FieldType::code, {"code", "code"},
                {"Mijlpaal, of indicator en nummer van de streefwaarde, zoals wachttijd/1.",
                 "Milestone, or indicator and number of the target, such as wachttijd/1."},
                {"code"}),
      key_field("method", FieldType::code, {"methode", "method"},
                {"Naam en versie van de methode die voorspelt.",
                 "Name and version of the method that forecasts."},
                {"methode", "method"}),
      key_field("made", FieldType::day, {"gemaakt_op", "made"},
                {"Dag van de voorspelling.", "Day of the forecast."},
                {"gemaaktop", "voorspeldop", "made", "madeon"})};
  for (Field& field : forecast_values()) fields.push_back(std::move(field));
  fields.push_back(origin_note());
  return {.name = "forecast",
          .label = {"Voorspelling", "Forecast"},
          .meaning = {"Wat op een dag voorspeld is, om later met de uitkomst te vergelijken.",
                      "What was forecast on a day, to compare with the outcome later."},
          .holding = Holding::event,
          .fields = std::move(fields)};
}

}  // namespace vlecht::facts
