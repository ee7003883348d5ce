// SPDX-License-Identifier: EUPL-1.2
#include "facts/cost_kinds.h"

#include <utility>

#include "facts/cost_choices.h"
#include "facts/fields.h"
#include "facts/goal_fields.h"

namespace vlecht::facts {
namespace {

Field with_choices(Field field, std::vector<Choice> choices) {
  field.choices = std::move(choices);
  return field;
}

Field key_reference(bool is_key) {
  const auto make = is_key ? key_field : optional_field;
  return make("key", FieldType::code, {"sleutel", "key"},
              {"Korte naam van de verdeelsleutel.", "Short name of the allocation key."},
              {"sleutel", "verdeelsleutel", "allocationkey", "key"});
}

Field explanation() {
  return optional_field("explanation", FieldType::text, {"toelichting", "explanation"},
                        {"Waarom het zo is.", "Why it is so."}, {"toelichting", "explanation"});
}

Field decision_of(bool is_required) {
  const auto make = is_required ? value_field : optional_field;
  return make(
      "decision", FieldType::text, {"besluit", "decision"},
      {"Kenmerk van het besluit waarop dit rust.", "Reference of the decision that this rests on."},
      {"besluit", "besluitnummer", "raadsbesluit", "decision"});
}

Field unit_of_use(bool is_key) {
  const auto make = is_key ? key_field : optional_field;
  return make("unit", FieldType::code, {"eenheid", "unit"},
              {"Wat geteld wordt, zoals werkplek of GB; werkplek = werkplekken.",
               "What is counted, such as werkplek or GB; werkplek = workplaces."},
              {"eenheid", "unit"});
}

Field quantity() {
  return value_field("quantity", FieldType::decimal, {"hoeveelheid", "quantity"},
                     {"Hoeveel er in het jaar is afgenomen, in de eenheid.",
                      "How much was used in the year, in the unit."},
                     {"hoeveelheid", "aantal", "quantity"});
}

// What a line of the ledger must have for the rule to apply; what is left out may be anything.
std::vector<Field> conditions() {
  return {
      optional_field(
          "municipality", FieldType::municipality, {"gemeentecode", "municipality_code"},
          {"De regel geldt voor boekingen van deze gemeente; leeg = elke gemeente.",
           "The rule is for entries of this municipality; empty = any."},
          {"gemeentecode", "gmcode", "gemeentenummer", "municipalitycode", "municipality"}),
      optional_field(
          "account", FieldType::text, {"grootboekrekening", "account"},
          {"De regel geldt voor deze grootboekrekeningen, zoals 4100, 43* of 44000-44999, met "
           "komma's ertussen; leeg = elke.",
           "The rule is for these ledger accounts, such as 4100, 43* or 44000-44999, with "
           "commas between them; empty = any."},
          {"grootboekrekening", "grootboek", "rekening", "account"}),
      optional_field(
          "cost_centre", FieldType::text, {"kostenplaats", "cost_centre"},
          {"De regel geldt voor deze kostenplaatsen, geschreven als bij de rekening; leeg = elke.",
           "The rule is for these cost centres, written as accounts are; empty = any."},
          {"kostenplaats", "kpl", "costcentre", "costcenter"}),
      optional_field(
          "supplier", FieldType::text, {"crediteur", "supplier"},
          {"De regel geldt voor deze crediteurnummers, geschreven als bij de rekening; leeg = elk.",
           "The rule is for these creditor numbers, written as accounts are; empty = any."},
          {"crediteur", "crediteurnummer", "supplier"}),
      optional_field(
          "task_field", FieldType::text, {"taakveld", "task_field"},
          {"De regel geldt voor deze taakvelden, geschreven als bij de rekening; leeg = elk.",
           "The rule is for these task fields, written as accounts are; empty = any."},
          {"taakveld", "taskfield"}),
      optional_field("text", FieldType::text, {"omschrijving_bevat", "description_contains"},
                     {"De regel geldt als de omschrijving een van deze teksten bevat, met | "
                      "ertussen; leeg = elke.",
                      "The rule is for a description that holds one of these texts, with | between "
                      "them; empty = any."},
                     {"omschrijvingbevat", "bevat", "descriptioncontains", "contains"})};
}

// What the rule says of such a line.
std::vector<Field> conclusions() {
  Field side = with_choices(optional_field("side", FieldType::choice, {"kant", "side"},
                                           {"Of de boeking een last of een bate is.",
                                            "Whether the entry is an expense or income."},
                                           {"kant", "lastenbaten", "side"}),
                            side_choices());
  Field elimination = with_choices(
      optional_field("elimination", FieldType::choice, {"eliminatie", "elimination"},
                     {"Bijdrage tussen de deelnemers, die in een optelling dubbel zou tellen "
                      "(BBV, artikel 5).",
                      "Contribution between members, which would count twice in a sum (BBV, "
                      "article 5)."},
                     {"eliminatie", "elimination"}),
      {{eliminations::contribution_paid,
        {"betaalde bijdrage", "contribution paid"},
        {"betaald", "paid"}},
       {eliminations::contribution_received,
        {"ontvangen bijdrage", "contribution received"},
        {"ontvangen", "received"}}});
  return {domain_field(),
          component_field(),
          nature_field(),
          std::move(side),
          optional_field("bearer", FieldType::municipality, {"drager", "bearer"},
                         {"Gemeente die de kosten draagt, als dat al vaststaat.",
                          "Municipality that bears the cost, where that is settled."},
                         {"drager", "kostendragendegemeente", "bearer"}),
          optional_field("beneficiary", FieldType::municipality, {"begunstigde", "beneficiary"},
                         {"Gemeente voor wie de kosten alleen zijn gemaakt.",
                          "Municipality for which alone the cost was made."},
                         {"begunstigde", "beneficiary"}),
          pool_field(),
          std::move(elimination),
          initiative_field(false)};
}

}  // namespace

Kind cost_rule_kind() {
  std::vector<Field> fields{
      key_field("rule", FieldType::code, {"regel", "rule"},
                {"Korte naam van de regel.", "Short name of the rule."},
                {"regel", "kostenregel", "rule"}),
      value_field(
          "rank", FieldType::count, {"volgorde", "rank"},
          {"Volgorde: van de regels die passen geldt bij elk gegeven wat de eerste erover zegt.",
           "Order: of the rules that fit, the first that says something of a thing decides it."},
          {"volgorde", "rangorde", "rank", "order"})};
  for (Field& field : conditions()) fields.push_back(std::move(field));
  for (Field& field : conclusions()) fields.push_back(std::move(field));
  fields.push_back(
      value_field("author", FieldType::text, {"auteur", "author"},
                  {"Functie van wie de regel maakte.", "Function of whoever made the rule."},
                  {"auteur", "opsteller", "author"}));
  fields.push_back(explanation());
  fields.push_back(origin_note());
  return {.name = "cost_rule",
          .label = {"Kostenregel", "Cost rule"},
          .meaning = {"Regel die zegt wat voor kosten een boeking is: domein, onderdeel, aard, "
                      "kostenpot en initiatief.",
                      "Rule that says what sort of cost an entry is: domain, component, nature, "
                      "cost pool and initiative."},
          .holding = Holding::state,
          .fields = std::move(fields)};
}

Kind cost_pool_kind() {
  Field sort = with_choices(
      optional_field("sort", FieldType::choice, {"soort_pot", "sort"},
                     {"Eind: wordt over gemeenten verdeeld. Ondersteunend: wordt eerst over andere "
                      "potten verdeeld.",
                      "Final: is divided over municipalities. Supporting: is divided over other "
                      "pools first."},
                     {"soortpot", "potsoort", "sort"}),
      {{pool_sorts::final_pool, {"eind", "final"}, {"eindpot"}},
       {pool_sorts::supporting, {"ondersteunend", "supporting"}, {"hulp", "hulppot"}}});
  return {.name = "cost_pool",
          .label = {"Kostenpot", "Cost pool"},
          .meaning = {"Kosten die samen volgens één sleutel verdeeld worden.",
                      "Cost that is divided together by one key."},
          .holding = Holding::state,
          .fields = {
              key_field("pool", FieldType::code, {"kostenpot", "cost_pool"},
                        {"Korte naam van de kostenpot.", "Short name of the cost pool."},
                        {"kostenpot", "pot", "costpool", "pool"}),
              value_field("name", FieldType::text, {"naam", "name"},
                          {"Naam van de kostenpot.", "Name of the cost pool."},
                          {"naam", "potnaam", "name"}),
              key_reference(false), std::move(sort),
              optional_field("rank", FieldType::count, {"volgorde", "rank"},
                             {"Volgorde waarin ondersteunende potten trapsgewijs verdeeld worden.",
                              "Order in which supporting pools are divided step by step."},
                             {"volgorde", "rank"}),
              decision_of(false), origin_note()}};
}

Kind allocation_key_kind() {
  Field method = with_choices(
      value_field(
          "method", FieldType::choice, {"methode", "method"},
          {"Waarnaar verdeeld wordt: vaste percentages, inwoners op 1 januari, werkplekken, "
           "gebruik, of gelijke delen.",
           "What is divided by: fixed percentages, inhabitants on 1 January, workplaces, "
           "use, or equal parts."},
          {"methode", "verdelingnaar", "method"}),
      {{key_methods::fixed, {"vast", "fixed"}, {"vastepercentages", "percentage"}},
       {key_methods::inhabitants, {"inwoners", "inhabitants"}, {"inwonertal"}},
       {key_methods::workplaces, {"werkplekken", "workplaces"}, {"werkplek"}},
       {key_methods::use, {"gebruik", "use"}, {"afname", "verbruik"}},
       {key_methods::equal, {"gelijk", "equal"}, {"gelijkedelen"}}});
  return {
      .name = "allocation_key",
      .label = {"Verdeelsleutel", "Allocation key"},
      .meaning = {"Besloten afspraak wie welk deel van kosten betaalt, zolang die geldt.",
                  "Decided agreement on who pays which part of cost, while it holds."},
      .holding = Holding::state,
      .fields = {key_reference(true), std::move(method), unit_of_use(false),
                 optional_field("reference_year", FieldType::year, {"peiljaar", "reference_year"},
                                {"Jaar waarvan de gewichten gelden; leeg = het jaar van de kosten.",
                                 "Year whose weights apply; empty = the year of the cost."},
                                {"peiljaar", "referentiejaar", "referenceyear"}),
                 decision_of(true),
                 optional_field("decided", FieldType::day, {"besloten_op", "decided"},
                                {"Dag van het besluit.", "Day of the decision."},
                                {"beslotenop", "besluitdatum", "decided"}),
                 origin_note()}};
}

Kind key_share_kind() {
  return {.name = "key_share",
          .label = {"Sleutelaandeel", "Key share"},
          .meaning = {"Vast percentage dat een gemeente volgens een sleutel draagt.",
                      "Fixed percentage that a municipality bears by a key."},
          .holding = Holding::state,
          .fields = {
              key_reference(true), municipality_field(),
              with_percent_sign(value_field("percent", FieldType::decimal, {"procent", "percent"},
                                            {"Aandeel in procenten, van 0 tot en met 100.",
                                             "Share in percent, from 0 to 100."},
                                            {"procent", "percentage", "aandeel", "percent"})),
              origin_note()}};
}

Kind split_policy_kind() {
  Field subject = with_choices(
      key_field("subject", FieldType::choice, {"onderwerp", "subject"},
                {"Waarover de regel gaat.", "What the rule is about."}, {"onderwerp", "subject"}),
      {{split_subjects::support, {"ondersteuning", "support"}, {}}});
  Field method = with_choices(
      value_field("method", FieldType::choice, {"methode", "method"},
                  {"Direct (ondersteunende potten meteen naar eindpotten), trapsgewijs (in "
                   "volgorde) of wederkerig (over en weer).",
                   "Direct (supporting pools to final pools at once), step by step (in order) or "
                   "reciprocal (to and fro)."},
                  {"methode", "method"}),
      {{support_methods::direct, {"direct", "direct"}, {}},
       {support_methods::step_down, {"trapsgewijs", "step by step"}, {"stepdown"}},
       {support_methods::reciprocal, {"wederkerig", "reciprocal"}, {"overenweer"}}});
  return {.name = "split_policy",
          .label = {"Verdeelregel", "Split policy"},
          .meaning = {"Afspraak over hoe ondersteunende kosten verdeeld worden.",
                      "Agreement on how supporting cost is divided."},
          .holding = Holding::state,
          .fields = {std::move(subject), std::move(method), decision_of(false), origin_note()}};
}

Kind consumption_kind() {
  return {
      .name = "consumption",
      .label = {"Afname", "Consumption"},
      .meaning = {"Hoeveel een gemeente in een jaar van iets gebruikte; grondslag van een "
                  "sleutel naar werkplekken of gebruik.",
                  "How much of something a municipality used in a year; basis of a key by "
                  "workplaces or use."},
      .holding = Holding::period,
      .fields = {municipality_field(), book_year(), unit_of_use(true), quantity(), origin_note()}};
}

Kind pool_use_kind() {
  return {.name = "pool_use",
          .label = {"Gebruik van een kostenpot", "Use of a cost pool"},
          .meaning = {"Hoeveel een kostenpot in een jaar van een ondersteunende kostenpot "
                      "gebruikte.",
                      "How much of a supporting cost pool another pool used in a year."},
          .holding = Holding::period,
          .fields = {book_year(),
                     key_field("giver", FieldType::code, {"gever", "giver"},
                               {"De ondersteunende kostenpot.", "The supporting cost pool."},
                               {"gever", "vanpot", "giver"}),
                     key_field("user", FieldType::code, {"gebruiker", "user"},
                               {"De kostenpot die gebruikt.", "The cost pool that uses."},
                               {"gebruiker", "naarpot", "user"}),
                     quantity(), origin_note()}};
}

Kind advance_kind() {
  return {.name = "advance",
          .label = {"Voorschot", "Advance"},
          .meaning = {"Bedrag dat een gemeente in een jaar vooruitbetaalde voor de gezamenlijke "
                      "kosten.",
                      "Amount that a municipality paid in advance in a year for the shared cost."},
          .holding = Holding::period,
          .fields = {municipality_field(), book_year(),
                     key_field("number", FieldType::code, {"nummer", "number"},
                               {"Nummer van het voorschot, zoals 1 of de factuur.",
                                "Number of the advance, such as 1 or the invoice."},
                               {"nummer", "voorschotnummer", "termijn", "number"}),
                     value_field("amount", FieldType::money, {"bedrag", "amount"},
                                 {"Betaald bedrag in euro.", "Amount paid in euro."},
                                 {"bedrag", "voorschot", "amount"}),
                     optional_field("to", FieldType::municipality, {"ontvanger", "to"},
                                    {"Gemeente die het voorschot ontving.",
                                     "Municipality that received the advance."},
                                    {"ontvanger", "aan", "to"}),
                     optional_field("paid", FieldType::day, {"betaald_op", "paid"},
                                    {"Dag van betaling.", "Day of payment."},
                                    {"betaaldop", "betaaldatum", "paid"}),
                     origin_note()}};
}

Kind stand_alone_cost_kind() {
  return {.name = "stand_alone_cost",
          .label = {"Kosten alleen", "Stand-alone cost"},
          .meaning = {"Wat een gemeente of groep gemeenten naar schatting kwijt zou zijn zonder de "
                      "anderen.",
                      "What a municipality or group of municipalities would pay without the "
                      "others, by estimate."},
          .holding = Holding::period,
          .fields = {
              book_year(),
              key_field("group", FieldType::code, {"groep", "group"},
                        {"Codes van de gemeenten, met + ertussen, zoals GM0377+GM0397.",
                         "Codes of the municipalities joined by +, such as GM0377+GM0397."},
                        {"groep", "coalitie", "group"}),
              value_field("amount", FieldType::money, {"bedrag", "amount"},
                          {"Geschatte kosten in euro per jaar.", "Estimated cost in euro a year."},
                          {"bedrag", "kosten", "amount"}),
              explanation(), origin_note()}};
}

}  // namespace vlecht::facts
