// SPDX-License-Identifier: EUPL-1.2
#include "facts/goal_fields.h"

#include <utility>

#include "facts/fields.h"

namespace vlecht::facts {
namespace {

auto maker(bool is_key) { return is_key ? key_field : optional_field; }

}  // namespace

Field goal_field(bool is_key) {
  return maker(is_key)("goal", FieldType::code, {"doel", "goal"},
                       {"Korte naam van het doel.", "Short name of the goal."},
                       {"doel", "doelcode", "doelnummer", "goal", "goalcode", "goalid"});
}

Field indicator_field() {
  return key_field("indicator", FieldType::code, {"indicator", "indicator"},
                   {"Korte naam van de indicator.", "Short name of the indicator."},
                   {"indicator", "indicatorcode", "indicatornummer", "indicatorid"});
}

Field milestone_field(bool is_key) {
  return maker(is_key)(
      "milestone", FieldType::code, {"mijlpaal", "milestone"},
      {"Korte naam van de mijlpaal.", "Short name of the milestone."},
      {"mijlpaal", "mijlpaalcode", "mijlpaalnummer", "milestone", "milestonecode", "milestoneid"});
}

Field initiative_field(bool is_key) {
  return maker(is_key)("initiative", FieldType::code, {"initiatief", "initiative"},
                       {"Korte naam van het initiatief: een project of programma voor een doel.",
                        "Short name of the initiative: a project or programme for a goal."},
                       {"initiatief", "initiatiefcode", "initiatiefnummer", "initiative",
                        "initiativecode", "initiativeid"});
}

Field called_field(Bilingual meaning) {
  return value_field("name", FieldType::text, {"naam", "name"}, meaning,
                     {"naam", "titel", "omschrijving", "name", "title", "description"});
}

Field owner_field() {
  return optional_field(
      "owner", FieldType::text, {"eigenaar", "owner"},
      {"Functie van wie ervoor verantwoordelijk is; geen naam van een persoon.",
       "Function of whoever is responsible; no name of a person."},
      {"eigenaar", "verantwoordelijke", "portefeuillehouder", "trekker", "owner", "responsible"});
}

Field explanation_field() {
  return optional_field("explanation", FieldType::text, {"toelichting", "explanation"},
                        {"Uitleg in gewone taal.", "Explanation in plain words."},
                        {"toelichting", "uitleg", "opmerking", "explanation", "remark"});
}

Field reason_field() {
  return optional_field("reason", FieldType::text, {"reden", "reason"},
                        {"Waarom het zo besloten is.", "Why it was decided so."},
                        {"reden", "waarom", "motivering", "reason", "why"});
}

Field decision_reference_field() {
  return optional_field(
      "decision", FieldType::text, {"besluit", "decision"},
      {"Kenmerk van het besluit waarop dit rust.", "Reference of the decision that this rests on."},
      {"besluit", "besluitnummer", "raadsbesluit", "decision", "decisionreference"});
}

Field decided_on_field(bool is_key) {
  return maker(is_key)(
      "decided", FieldType::day, {"besloten_op", "decided"},
      {"Dag van het besluit.", "Day of the decision."},
      {"beslotenop", "besluitdatum", "datumbesluit", "decided", "decidedon", "decisiondate"});
}

Field deciding_municipality_field() {
  return optional_field(
      "municipality", FieldType::municipality, {"gemeentecode", "municipality_code"},
      {"CBS-code van de gemeente waarvan het is, zoals GM0377; leeg = van alle deelnemers.",
       "CBS code of the municipality whose it is, such as GM0377; empty = of all members."},
      {"gemeentecode", "gmcode", "gemeentenummer", "gemeente", "municipalitycode", "municipality"});
}

Field choice_field(Field field, std::vector<Choice> choices) {
  field.choices = std::move(choices);
  return field;
}

}  // namespace vlecht::facts
