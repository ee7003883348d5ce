// SPDX-License-Identifier: EUPL-1.2
#include "facts/budget_kinds.h"

#include <utility>

#include "facts/cost_choices.h"
#include "facts/fields.h"

namespace vlecht::facts {
namespace {

Field stage_field() {
  Field field = key_field("stage", FieldType::choice, {"fase", "stage"},
                          {"Primitieve begroting, begrotingswijziging, prognose of jaarrekening.",
                           "Original budget, budget amendment, forecast or annual accounts."},
                          {"fase", "begrotingsfase", "stage"});
  field.choices = {
      {stages::original, {"primitief", "original"}, {"primitievebegroting", "begroting", "budget"}},
      {stages::amendment, {"wijziging", "amendment"}, {"begrotingswijziging"}},
      {stages::forecast, {"prognose", "forecast"}, {"bestuursrapportage", "verwachting"}},
      {stages::accounts, {"rekening", "annual accounts"}, {"jaarrekening", "realisatie"}}};
  return field;
}

Field side_key() {
  Field field = key_field("side", FieldType::choice, {"kant", "side"},
                          {"Lasten (kosten) of baten (opbrengsten).", "Expense or income."},
                          {"kant", "lastenbaten", "side"});
  field.choices = side_choices();
  return field;
}

Field decision_field(bool is_required, Bilingual meaning) {
  const auto make = is_required ? value_field : optional_field;
  return make("decision", FieldType::text, {"besluit", "decision"}, meaning,
              {"besluit", "besluitnummer", "raadsbesluit", "decision"});
}

Field decided_field() {
  return optional_field("decided", FieldType::day, {"besloten_op", "decided"},
                        {"Dag van het besluit.", "Day of the decision."},
                        {"beslotenop", "besluitdatum", "decided"});
}

Field class_field(bool is_key) {
  const auto make = is_key ? key_field : value_field;
  return make("class", FieldType::code, {"activaklasse", "class"},
              {"Klasse waarvoor het afschrijvingsbeleid geldt, zoals hardware.",
               "Class that the depreciation policy is for, such as hardware."},
              {"activaklasse", "klasse", "class"});
}

Field index_field(bool is_key) {
  const auto make = is_key ? key_field : value_field;
  return make("index", FieldType::code, {"index", "index"},
              {"Korte naam van de prijsindex, zoals CPI of IMOC.",
               "Short name of the price index, such as CPI or IMOC."},
              {"index", "prijsindex", "priceindex"});
}

std::vector<Field> amounts_of_budget() {
  return {value_field("amount", FieldType::money, {"bedrag", "amount"},
                      {"Het hele nieuwe bedrag in euro, niet de verandering (BBV, artikel 18).",
                       "The whole new amount in euro, not the change (BBV, article 18)."},
                      {"bedrag", "nieuwbedrag", "amount"}),
          optional_field("mutation", FieldType::money, {"mutatie", "mutation"},
                         {"Verandering tegenover de vorige fase, als het besluit die noemt.",
                          "Change against the previous stage, where the decision states it."},
                         {"mutatie", "verandering", "mutation"})};
}

}  // namespace

Kind budget_amount_kind() {
  std::vector<Field> fields{
      municipality_field(),
      book_year(),
      stage_field(),
      key_field("number", FieldType::count, {"nummer", "number"},
                {"0 bij de primitieve begroting en de rekening; wijzigingen en prognoses tellen "
                 "vanaf 1.",
                 "0 for the original budget and the accounts; amendments and forecasts count from "
                 "1."},
                {"nummer", "wijzigingsnummer", "number"}),
      key_field("post", FieldType::code, {"post", "post"},
                {"Post van de begroting, zoals ICT-inhuur.", "Budget line, such as ICT hire."},
                {"post", "begrotingspost", "budgetline"}),
      side_key()};
  for (Field& field : amounts_of_budget()) fields.push_back(std::move(field));
  fields.push_back(
      optional_field("task_field", FieldType::code, {"taakveld", "task_field"},
                     {"Taakveld volgens Iv3, zoals 0.4.", "Task field as in Iv3, such as 0.4."},
                     {"taakveld", "taakveldcode", "taskfield"}));
  for (Field& field : std::vector{domain_field(), component_field(), nature_field(), pool_field()})
    fields.push_back(std::move(field));
  fields.push_back(optional_field("description", FieldType::text, {"omschrijving", "description"},
                                  {"Omschrijving van de post.", "Description of the budget line."},
                                  {"omschrijving", "description"}));
  fields.push_back(
      decision_field(false, {"Kenmerk van het raadsbesluit; een wijziging heeft er een.",
                             "Reference of the council's decision; an amendment has "
                             "one."}));
  fields.push_back(decided_field());
  fields.push_back(origin_note());
  return {.name = "budget_amount",
          .label = {"Begrotingsbedrag", "Budget amount"},
          .meaning = {"Bedrag van een post in een fase van de begroting of in de jaarrekening.",
                      "Amount of a budget line in a stage of the budget or in the accounts."},
          .holding = Holding::period,
          .fields = std::move(fields)};
}

Kind price_index_kind() {
  return {.name = "price_index",
          .label = {"Prijsindex", "Price index"},
          .meaning = {"Gepubliceerd indexcijfer van een jaar. Een index wordt herzien: elke "
                      "editie blijft staan.",
                      "Published index figure of a year. An index is revised: each edition stays."},
          .holding = Holding::period,
          .fields = {index_field(true), book_year(),
                     key_field("edition", FieldType::code, {"editie", "edition"},
                               {"Uitgave waarin het cijfer zo staat, zoals 2020-01.",
                                "Edition in which the figure stands like this, such as 2020-01."},
                               {"editie", "uitgave", "edition"}),
                     value_field("value", FieldType::decimal, {"indexcijfer", "index_figure"},
                                 {"Het indexcijfer; het basisjaar is 100.",
                                  "The index figure; the base year is 100."},
                                 {"indexcijfer", "waarde", "indexfigure", "value"}),
                     optional_field("published", FieldType::day, {"gepubliceerd", "published"},
                                    {"Dag van publicatie.", "Day of publication."},
                                    {"gepubliceerd", "publicatiedatum", "published"}),
                     origin_note()}};
}

Kind index_use_kind() {
  Field component = component_field();
  component.role = Role::key;
  component.required = true;
  component.meaning = {
      "Onderdeel van de kosten waarvoor de index geldt; alle = elk ander "
      "onderdeel.",
      "Component of the cost that the index is for; alle = every other "
      "component."};
  component.choices.push_back({components::all, {"alle", "all"}, {"elk", "any"}});
  return {.name = "index_use",
          .label = {"Index bij een onderdeel", "Index of a component"},
          .meaning = {"Met welke prijsindex kosten van een onderdeel naar één prijspeil gaan.",
                      "By which price index cost of a component is brought to one price level."},
          .holding = Holding::state,
          .fields = {std::move(component), index_field(false),
                     optional_field("explanation", FieldType::text, {"toelichting", "explanation"},
                                    {"Waarom deze index.", "Why this index."},
                                    {"toelichting", "explanation"}),
                     origin_note()}};
}

Kind asset_kind() {
  return {
      .name = "asset",
      .label = {"Activum", "Asset"},
      .meaning = {"Iets dat meer jaren meegaat en waarop een gemeente afschrijft (BBV, artikel "
                  "59 tot en met 65).",
                  "Something that lasts for years and that a municipality depreciates (BBV, "
                  "articles 59 to 65)."},
      .holding = Holding::state,
      .fields = {
          municipality_field(),
          key_field("asset", FieldType::code, {"activum", "asset"},
                    {"Nummer in de administratie van activa.", "Number in the register of assets."},
                    {"activum", "activumnummer", "activanummer", "asset"}),
          value_field("description", FieldType::text, {"omschrijving", "description"},
                      {"Wat het is.", "What it is."}, {"omschrijving", "description"}),
          class_field(false),
          value_field("cost", FieldType::money, {"aanschafwaarde", "cost"},
                      {"Aanschafwaarde in euro.", "Acquisition cost in euro."},
                      {"aanschafwaarde", "verkrijgingsprijs", "acquisitioncost", "cost"}),
          optional_field(
              "residual", FieldType::money, {"restwaarde", "residual"},
              {"Restwaarde in euro; leeg = nul.", "Residual value in euro; empty = zero."},
              {"restwaarde", "residualvalue", "residual"}),
          value_field("in_use", FieldType::day, {"in_gebruik", "in_use"},
                      {"Dag van ingebruikname.", "Day on which it was taken into use."},
                      {"ingebruik", "ingebruikname", "inuse"}),
          domain_field(), component_field(), pool_field(), origin_note()}};
}

Kind depreciation_policy_kind() {
  Field method = value_field("method", FieldType::choice, {"methode", "method"},
                             {"Lineair of annuïtair.", "Linear or annuity."},
                             {"methode", "afschrijvingsmethode", "method"});
  method.choices = {{depreciation_methods::linear, {"lineair", "linear"}, {}},
                    {depreciation_methods::annuity, {"annuïtair", "annuity"}, {}}};
  Field start = optional_field(
      "start", FieldType::choice, {"start", "start"},
      {"Wanneer de afschrijving begint: de maand na ingebruikname of het jaar erna.",
       "When depreciation begins: the month after taking into use, or the year after."},
      {"start", "begin"});
  start.choices = {{depreciation_starts::month, {"maand", "month"}, {"volgendemaand"}},
                   {depreciation_starts::next_year, {"volgend jaar", "next year"}, {"jaar"}}};
  return {.name = "depreciation_policy",
          .label = {"Afschrijvingsbeleid", "Depreciation policy"},
          .meaning = {"Hoe een gemeente op een klasse van activa afschrijft (verordening, "
                      "Gemeentewet artikel 212).",
                      "How a municipality depreciates a class of assets (ordinance, "
                      "Municipalities Act article 212)."},
          .holding = Holding::state,
          .fields = {municipality_field(), class_field(true), std::move(method),
                     value_field("years", FieldType::count, {"jaren", "years"},
                                 {"Aantal jaren waarover wordt afgeschreven.",
                                  "Number of years over which is depreciated."},
                                 {"jaren", "termijn", "afschrijvingstermijn", "years"}),
                     with_percent_sign(optional_field(
                         "percent", FieldType::decimal, {"rente_procent", "interest_percent"},
                         {"Rente in procenten per jaar; nodig bij annuïtair.",
                          "Interest in percent a year; needed for annuity."},
                         {"renteprocent", "rente", "rentepercentage", "interestpercent"})),
                     std::move(start),
                     decision_field(true, {"Kenmerk van het besluit of de verordening.",
                                           "Reference of the decision or the ordinance."}),
                     decided_field(), origin_note()}};
}

Kind reconciliation_note_kind() {
  Field pair = key_field("pair", FieldType::choice, {"paar", "pair"},
                         {"Tussen welke twee totalen het verschil zit.",
                          "Between which two totals the difference is."},
                         {"paar", "pair"});
  pair.choices = {{reconciliation_pairs::ledger_iv3, {"grootboek en Iv3", "ledger and Iv3"}, {}},
                  {reconciliation_pairs::iv3_accounts, {"Iv3 en rekening", "Iv3 and accounts"}, {}},
                  {reconciliation_pairs::ledger_accounts,
                   {"grootboek en rekening", "ledger and accounts"},
                   {}}};
  Field side =
      optional_field("side", FieldType::choice, {"kant", "side"},
                     {"Lasten (kosten) of baten (opbrengsten); nodig als die beide verschillen.",
                      "Expense or income; needed where both differ."},
                     {"kant", "lastenbaten", "side"});
  side.choices = side_choices();
  return {.name = "reconciliation_note",
          .label = {"Verklaard verschil", "Explained difference"},
          .meaning = {"Verklaring van (een deel van) een verschil tussen grootboek, Iv3 en "
                      "jaarrekening.",
                      "Explanation of (part of) a difference between ledger, Iv3 and annual "
                      "accounts."},
          .holding = Holding::period,
          .fields = {
              municipality_field(), book_year(),
              key_field("task_field", FieldType::code, {"taakveld", "task_field"},
                        {"Taakveld volgens Iv3, zoals 0.4.", "Task field as in Iv3, such as 0.4."},
                        {"taakveld", "taakveldcode", "taskfield"}),
              std::move(pair),
              key_field("number", FieldType::count, {"nummer", "number"},
                        {"Volgnummer van de verklaring.", "Number of the explanation."},
                        {"nummer", "volgnummer", "number"}),
              value_field("amount", FieldType::money, {"bedrag", "amount"},
                          {"Verklaard bedrag in euro: het eerste totaal min het tweede.",
                           "Amount explained in euro: the first total less the second."},
                          {"bedrag", "verschil", "amount"}),
              std::move(side),
              value_field("explanation", FieldType::text, {"toelichting", "explanation"},
                          {"Waardoor het verschil komt.", "What the difference comes from."},
                          {"toelichting", "verklaring", "explanation"}),
              value_field("author", FieldType::text, {"auteur", "author"},
                          {"Functie van wie het verklaart.", "Function of whoever explains it."},
                          {"auteur", "opsteller", "author"}),
              origin_note()}};
}

}  // namespace vlecht::facts
