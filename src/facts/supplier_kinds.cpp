// SPDX-License-Identifier: EUPL-1.2
#include "facts/supplier_kinds.h"

#include <utility>

#include "facts/fields.h"
#include "facts/goal_choices.h"
#include "facts/goal_fields.h"
#include "facts/service_choices.h"
#include "facts/service_fields.h"

namespace vlecht::facts {
namespace {

Field indicator_of_supplier(bool is_key) {
  const auto make = is_key ? key_field : optional_field;
  return make("indicator", FieldType::code, {"kpi", "indicator"},
              {"Korte naam van de KPI.", "Short name of the indicator."},
              {"kpi", "indicator", "kpicode", "kpinummer", "indicatorcode"});
}

Field agreement_field() {
  return key_field("agreement", FieldType::code, {"afspraak", "agreement"},
                   {"Nummer van de afspraak.", "Number of the agreement."},
                   {"afspraak", "afspraaknummer", "actie", "agreement", "action"});
}

Field sort_of_indicator() {
  return choice_field(
      value_field(
          "sort", FieldType::choice, {"soort", "sort"},
          {"Waarde: één getal per maand. Aandeel: goede van alle. Aantal: gebeurtenissen per "
           "eenheid.",
           "Value: one number a month. Share: good ones of all. Rate: events per unit."},
          {"soort", "sort"}),
      {{indicator_sorts::value, {"waarde", "value"}, {}},
       {indicator_sorts::share, {"aandeel", "share"}, {"percentage"}},
       {indicator_sorts::rate, {"aantal", "rate"}, {"telling", "count"}}});
}

Field better_field() {
  return choice_field(
      optional_field("better", FieldType::choice, {"beter_is", "better"},
                     {"Of hoger of lager beter is.", "Whether higher or lower is better."},
                     {"beteris", "richting", "better", "direction"}),
      {{directions::up, {"omhoog", "up"}, {"hoger", "meer", "higher"}},
       {directions::down, {"omlaag", "down"}, {"lager", "minder", "lower"}}});
}

}  // namespace

Kind supplier_indicator_kind() {
  return {.name = "supplier_indicator",
          .label = {"KPI van een leverancier", "Supplier's indicator"},
          .meaning = {"Waaraan af te lezen is of een leverancier goed levert.",
                      "By what can be told whether a supplier delivers well."},
          .holding = Holding::state,
          .fields = {
              contract_field(true), indicator_of_supplier(true),
              called_field({"Naam van de KPI.", "Name of the indicator."}), sort_of_indicator(),
              optional_field("unit", FieldType::text, {"eenheid", "unit"},
                             {"Eenheid van de waarde.", "Unit of the value."}, {"eenheid", "unit"}),
              better_field(),
              with_percent_sign(optional_field("target", FieldType::decimal, {"norm", "target"},
                                               {"Afgesproken norm; van een aandeel in procent.",
                                                "Agreed target; of a share in percent."},
                                               {"norm", "target"})),
              count_field("baseline_months", {"basis_maanden", "baseline_months"},
                          {"Over hoeveel maanden de grenzen zijn berekend; leeg = alle.",
                           "Over how many months the limits are computed; empty = all."},
                          {"basismaanden", "baselinemonths"}),
              optional_field("rebased", FieldType::day, {"opnieuw_vanaf", "rebased"},
                             {"Dag vanaf welke de grenzen opnieuw zijn berekend, na een besluit.",
                              "Day from which the limits were computed anew, after a decision."},
                             {"opnieuwvanaf", "rebased"}),
              page_note()}};
}

Kind service_report_kind() {
  return {
      .name = "service_report",
      .label = {"Cijfer uit een servicerapportage", "Figure of a service report"},
      .meaning = {"Wat een leverancier over een maand meldt of wij over die maand maten.",
                  "What a supplier reports on a month, or we measured of it."},
      .holding = Holding::event,
      .fields = {contract_field(true), indicator_of_supplier(true),
                 key_field("month", FieldType::day, {"maand", "month"},
                           {"Eerste dag van de maand.", "First day of the month."},
                           {"maand", "periode", "month", "period"}),
                 with_percent_sign(optional_field("value", FieldType::decimal, {"waarde", "value"},
                                                  {"De waarde, bij een KPI van de soort waarde.",
                                                   "The value, of an indicator of the sort value."},
                                                  {"waarde", "score", "value"})),
                 count_field("events", {"aantal", "events"},
                             {"Hoeveel goede, of hoeveel gebeurtenissen.",
                              "How many good ones, or how many events."},
                             {"aantal", "goed", "events", "good"}),
                 optional_field("size", FieldType::decimal, {"van_totaal", "size"},
                                {"Van hoeveel in totaal, of per hoeveel eenheden.",
                                 "Out of how many in all, or per how many units."},
                                {"vantotaal", "totaal", "size", "total"}),
                 optional_field("received", FieldType::day, {"ontvangen_op", "received"},
                                {"Dag waarop de rapportage ontvangen is.",
                                 "Day on which the report was received."},
                                {"ontvangenop", "received"}),
                 page_note()}};
}

Kind supplier_agreement_kind() {
  return {.name = "supplier_agreement",
          .label = {"Afspraak met een leverancier", "Agreement with a supplier"},
          .meaning = {"Wat in een overleg met een leverancier is afgesproken.",
                      "What was agreed in a meeting with a supplier."},
          .holding = Holding::event,
          .fields = {
              contract_field(true), agreement_field(),
              value_field("agreed", FieldType::day, {"afgesproken_op", "agreed"},
                          {"Dag van de afspraak.", "Day of the agreement."},
                          {"afgesprokenop", "datum", "agreed", "date"}),
              value_field("subject", FieldType::text, {"onderwerp", "subject"},
                          {"Wat er is afgesproken.", "What was agreed."},
                          {"onderwerp", "omschrijving", "subject"}),
              optional_field("due", FieldType::day, {"uiterlijk", "due"},
                             {"Dag waarop het klaar moet zijn.", "Day by which it must be done."},
                             {"uiterlijk", "due", "duedate"}),
              owner_field(), page_note()}};
}

Kind agreement_outcome_kind() {
  return {.name = "agreement_outcome",
          .label = {"Uitkomst van een afspraak", "Outcome of an agreement"},
          .meaning = {"Of een afspraak is nagekomen.", "Whether an agreement was kept."},
          .holding = Holding::event,
          .fields = {
              contract_field(true), agreement_field(),
              key_field("day", FieldType::day, {"dag", "day"},
                        {"Dag waarop dit is vastgesteld.", "Day on which this was found."},
                        {"dag", "datum", "day", "date"}),
              choice_field(value_field("outcome", FieldType::choice, {"uitkomst", "outcome"},
                                       {"Nagekomen, deels, niet nagekomen of ingetrokken.",
                                        "Kept, partly, broken or withdrawn."},
                                       {"uitkomst", "outcome"}),
                           {{agreement_outcomes::kept, {"nagekomen", "kept"}, {"gedaan", "done"}},
                            {agreement_outcomes::partly, {"deels", "partly"}, {"gedeeltelijk"}},
                            {agreement_outcomes::broken, {"niet nagekomen", "broken"}, {}},
                            {agreement_outcomes::withdrawn, {"ingetrokken", "withdrawn"}, {}}}),
              explanation_field(), page_note()}};
}

Kind improvement_plan_kind() {
  return {.name = "improvement_plan",
          .label = {"Verbeterplan van een leverancier", "Supplier's improvement plan"},
          .meaning = {"Wat een leverancier gaat doen om een KPI te verbeteren, en sinds wanneer.",
                      "What a supplier does to improve an indicator, and since when."},
          .holding = Holding::event,
          .fields = {contract_field(true),
                     key_field("plan", FieldType::code, {"verbeterplan", "plan"},
                               {"Nummer van het verbeterplan.", "Number of the improvement plan."},
                               {"verbeterplan", "plan", "improvementplan"}),
                     value_field("started", FieldType::day, {"begonnen_op", "started"},
                                 {"Dag waarop het plan in werking ging.",
                                  "Day on which the plan took effect."},
                                 {"begonnenop", "startdatum", "started"}),
                     value_field("subject", FieldType::text, {"onderwerp", "subject"},
                                 {"Wat de leverancier doet.", "What the supplier does."},
                                 {"onderwerp", "maatregel", "subject"}),
                     indicator_of_supplier(false),
                     optional_field("due", FieldType::day, {"effect_uiterlijk", "due"},
                                    {"Dag waarop het effect te zien moet zijn.",
                                     "Day by which the effect must show."},
                                    {"effectuiterlijk", "uiterlijk", "due"}),
                     page_note()}};
}

}  // namespace vlecht::facts
