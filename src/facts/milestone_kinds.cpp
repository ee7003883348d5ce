// SPDX-License-Identifier: EUPL-1.2
#include "facts/milestone_kinds.h"

#include <utility>

#include "facts/fields.h"
#include "facts/goal_choices.h"
#include "facts/goal_fields.h"

namespace vlecht::facts {
namespace {

Field until_day_field(std::string_view name, Bilingual meaning) {
  return key_field(name, FieldType::day, {"per", name}, meaning,
                   {"per", "peildatum", "standper", "totenmet", "asof"});
}

Field request_field() {
  return key_field("request", FieldType::code, {"gevraagd_besluit", "request"},
                   {"Korte naam van het gevraagde besluit.", "Short name of the decision asked."},
                   {"gevraagdbesluit", "verzoek", "besluitvraag", "request", "decisionrequest"});
}

Field optional_money(std::string_view name, Bilingual label, Bilingual meaning,
                     std::vector<std::string_view> synonyms) {
  return optional_field(name, FieldType::money, label, meaning, std::move(synonyms));
}

Field optional_count(std::string_view name, Bilingual label, Bilingual meaning,
                     std::vector<std::string_view> synonyms) {
  return optional_field(name, FieldType::count, label, meaning, std::move(synonyms));
}

std::vector<Field> plan_of_initiative() {
  return {optional_money(
              "budget", {"budget", "budget"},
              {"Hele budget in euro, over alle jaren.", "Whole budget in euro, over all years."},
              {"budget", "begroting", "begrootbedrag", "budgetatcompletion"}),
          optional_field("planned_start", FieldType::day, {"gepland_begin", "planned_start"},
                         {"Geplande eerste dag.", "Planned first day."},
                         {"geplandbegin", "geplandestart", "startdatum", "plannedstart"}),
          optional_field("planned_end", FieldType::day, {"gepland_einde", "planned_end"},
                         {"Geplande laatste dag.", "Planned last day."},
                         {"geplandeinde", "geplandeeinddatum", "einddatum", "plannedend"}),
          optional_field("planned_hours", FieldType::decimal, {"geplande_uren", "planned_hours"},
                         {"Geplande uren in totaal.", "Planned hours in all."},
                         {"geplandeuren", "urenbegroting", "plannedhours"}),
          optional_count("work_items", {"werkpakketten", "work_items"},
                         {"Aantal werkpakketten in totaal.", "Number of work items in all."},
                         {"werkpakketten", "aantalwerkpakketten", "workitems"})};
}

std::vector<Field> progress_values() {
  return {optional_money("earned", {"verdiende_waarde", "earned"},
                         {"Geplande waarde in euro van het werk dat af is, vanaf het begin.",
                          "Planned value in euro of the work that is done, from the start."},
                         {"verdiendewaarde", "earned", "earnedvalue"}),
          optional_money("actual", {"werkelijke_kosten", "actual"},
                         {"Werkelijke kosten in euro, vanaf het begin.",
                          "Actual cost in euro, from the start."},
                         {"werkelijkekosten", "kostentotnutoe", "actual", "actualcost"}),
          optional_field("hours", FieldType::decimal, {"uren", "hours"},
                         {"Gemaakte uren, vanaf het begin.", "Hours made, from the start."},
                         {"uren", "gemaakteuren", "hours", "actualhours"}),
          optional_count("items_done", {"werkpakketten_klaar", "items_done"},
                         {"Werkpakketten die klaar zijn sinds de vorige voortgang.",
                          "Work items finished since the previous progress."},
                         {"werkpakkettenklaar", "klaar", "itemsdone"}),
          optional_count("items_left", {"werkpakketten_over", "items_left"},
                         {"Werkpakketten die nog gedaan moeten worden.",
                          "Work items that are still to be done."},
                         {"werkpakkettenover", "nogtedoen", "itemsleft"})};
}

}  // namespace

Kind milestone_kind() {
  return {
      .name = "milestone",
      .label = {"Mijlpaal", "Milestone"},
      .meaning = {"Resultaat met een datum waarvan te zien is of het er is.",
                  "Result with a date, of which can be seen whether it is there."},
      .holding = Holding::state,
      .fields = {
          milestone_field(true), called_field({"Wat er dan klaar is.", "What is finished then."}),
          goal_field(false), initiative_field(false), owner_field(),
          optional_field("proof_needed", FieldType::text, {"gevraagd_bewijs", "proof_needed"},
                         {"Waaruit moet blijken dat de mijlpaal gehaald is.",
                          "What must show that the milestone has been met."},
                         {"gevraagdbewijs", "bewijsnodig", "proofneeded"}),
          origin_note()}};
}

Kind milestone_plan_kind() {
  return {.name = "milestone_plan",
          .label = {"Planning van een mijlpaal", "Plan of a milestone"},
          .meaning = {"Dag waarop een mijlpaal gehaald moet zijn, volgens een besluit. Het eerste "
                      "besluit is het eerste plan; een later besluit vervangt het.",
                      "Day on which a milestone must have been met, as decided. The first decision "
                      "is the first plan; a later decision replaces it."},
          .holding = Holding::event,
          .fields = {
              milestone_field(true), decided_on_field(true),
              value_field("due", FieldType::day, {"gepland_op", "due"},
                          {"Dag waarop de mijlpaal gehaald moet zijn.",
                           "Day on which the milestone must have been met."},
                          {"geplandop", "planning", "streefdatum", "due", "duedate", "plannedon"}),
              decision_reference_field(), reason_field(), origin_note()}};
}

Kind milestone_met_kind() {
  return {.name = "milestone_met",
          .label = {"Mijlpaal gehaald", "Milestone met"},
          .meaning = {"Een mijlpaal is gehaald, met het bewijs daarvan.",
                      "A milestone has been met, with the proof of it."},
          .holding = Holding::event,
          .fields = {milestone_field(true),
                     key_field("met", FieldType::day, {"gehaald_op", "met"},
                               {"Dag waarop de mijlpaal is gehaald.",
                                "Day on which the milestone was met."},
                               {"gehaaldop", "afgerondop", "klaarop", "met", "meton"}),
                     optional_field("proof", FieldType::text, {"bewijs", "proof"},
                                    {"Waaruit blijkt dat de mijlpaal gehaald is, zoals een "
                                     "document of besluit.",
                                     "What shows that the milestone has been met, such as a "
                                     "document or decision."},
                                    {"bewijs", "bewijsstuk", "proof", "evidence"}),
                     origin_note()}};
}

Kind milestone_dropped_kind() {
  return {.name = "milestone_dropped",
          .label = {"Mijlpaal vervallen", "Milestone dropped"},
          .meaning = {"Besloten is dat een mijlpaal niet meer hoeft.",
                      "It was decided that a milestone is no longer needed."},
          .holding = Holding::event,
          .fields = {milestone_field(true),
                     key_field("dropped", FieldType::day, {"vervallen_op", "dropped"},
                               {"Dag waarop de mijlpaal is vervallen.",
                                "Day on which the milestone was dropped."},
                               {"vervallenop", "geschraptop", "dropped", "droppedon"}),
                     decision_reference_field(), reason_field(), origin_note()}};
}

Kind milestone_dependency_kind() {
  return {.name = "milestone_dependency",
          .label = {"Afhankelijkheid", "Dependency"},
          .meaning = {"Een mijlpaal kan pas gehaald worden na een andere.",
                      "A milestone can only be met after another."},
          .holding = Holding::state,
          .fields = {milestone_field(true),
                     key_field("after", FieldType::code, {"na_mijlpaal", "after"},
                               {"Mijlpaal die eerst gehaald moet zijn.",
                                "Milestone that must have been met first."},
                               {"namijlpaal", "hangtafvan", "na", "after", "dependson"}),
                     explanation_field(), origin_note()}};
}

Kind initiative_kind() {
  std::vector<Field> fields{initiative_field(true),
                            called_field({"Naam van het initiatief.", "Name of the initiative."}),
                            goal_field(false), owner_field()};
  for (Field& field : plan_of_initiative()) fields.push_back(std::move(field));
  fields.push_back(origin_note());
  return {.name = "initiative",
          .label = {"Initiatief", "Initiative"},
          .meaning = {"Project of programma dat aan een doel werkt, met zijn budget en planning.",
                      "Project or programme that works on a goal, with its budget and plan."},
          .holding = Holding::state,
          .fields = std::move(fields)};
}

Kind planned_value_kind() {
  return {.name = "planned_value",
          .label = {"Geplande waarde", "Planned value"},
          .meaning = {"Wat het werk volgens het plan op een dag waard moet zijn.",
                      "What the work must be worth on a day, by plan."},
          .holding = Holding::state,
          .fields = {initiative_field(true),
                     until_day_field("by", {"Dag tot en met welke het plan telt.",
                                            "Day up to and including which the plan counts."}),
                     value_field("amount", FieldType::money, {"bedrag", "amount"},
                                 {"Geplande waarde in euro vanaf het begin tot en met die dag.",
                                  "Planned value in euro from the start up to that day."},
                                 {"bedrag", "geplandewaarde", "amount", "plannedvalue"}),
                     origin_note()}};
}

Kind initiative_progress_kind() {
  std::vector<Field> fields{
      initiative_field(true),
      until_day_field("reported", {"Dag tot en met welke de voortgang telt.",
                                   "Day up to and including which the progress counts."})};
  for (Field& field : progress_values()) fields.push_back(std::move(field));
  fields.push_back(origin_note());
  return {.name = "initiative_progress",
          .label = {"Voortgang van een initiatief", "Progress of an initiative"},
          .meaning = {"Hoeveel werk op een dag klaar was en wat het tot dan kostte.",
                      "How much work was done on a day and what it cost until then."},
          .holding = Holding::event,
          .fields = std::move(fields)};
}

Kind decision_request_kind() {
  return {
      .name = "decision_request",
      .label = {"Gevraagd besluit", "Decision asked"},
      .meaning = {"Besluit dat van de raad of het college gevraagd wordt.",
                  "Decision that is asked of the council or the executive."},
      .holding = Holding::state,
      .fields = {request_field(),
                 value_field("subject", FieldType::text, {"onderwerp", "subject"},
                             {"Waarover besloten moet worden.", "What is to be decided."},
                             {"onderwerp", "subject", "naam"}),
                 choice_field(
                     value_field("asked_of", FieldType::choice, {"aan", "asked_of"},
                                 {"Wie moet besluiten: raad of college.",
                                  "Who must decide: council or executive."},
                                 {"aan", "gevraagdaan", "orgaan", "askedof"}),
                     {{deciders::council, {"raad", "council"}, {"gemeenteraad"}},
                      {deciders::executive, {"college", "executive"}, {"collegevanbenw", "benw"}}}),
                 deciding_municipality_field(),
                 optional_field("due", FieldType::day, {"uiterlijk", "due"},
                                {"Dag waarop het besluit er moet zijn.",
                                 "Day on which the decision must be there."},
                                {"uiterlijk", "uiterlijkop", "due", "duedate"}),
                 goal_field(false), milestone_field(false), origin_note()}};
}

Kind decision_outcome_kind() {
  return {
      .name = "decision_outcome",
      .label = {"Uitkomst van een besluit", "Outcome of a decision"},
      .meaning = {"Wat er met een gevraagd besluit is gebeurd.",
                  "What happened with a decision that was asked."},
      .holding = Holding::event,
      .fields = {request_field(), decided_on_field(true),
                 choice_field(value_field("outcome", FieldType::choice, {"uitkomst", "outcome"},
                                          {"Aangenomen, verworpen, uitgesteld of ingetrokken.",
                                           "Adopted, rejected, postponed or withdrawn."},
                                          {"uitkomst", "resultaat", "outcome"}),
                              {{outcomes::adopted,
                                {"aangenomen", "adopted"},
                                {"akkoord", "vastgesteld", "approved"}},
                               {outcomes::rejected, {"verworpen", "rejected"}, {"afgewezen"}},
                               {outcomes::postponed, {"uitgesteld", "postponed"}, {"aangehouden"}},
                               {outcomes::withdrawn, {"ingetrokken", "withdrawn"}, {}}}),
                 explanation_field(), origin_note()}};
}

}  // namespace vlecht::facts
