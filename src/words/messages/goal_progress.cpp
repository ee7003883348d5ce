// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> goal_progress_messages() {
  static constexpr Message all[] = {
      {"goal_progress.title", "Liggen onze doelen op koers?", "Are our goals on course?"},
      {"goal_progress.short", "Doelen", "Goals"},
      {"goal_progress.parameter.goal", "Korte naam van een doel: alleen dat doel.",
       "Short name of a goal: only that goal."},
      {"goal_progress.parameter.municipality", "Gemeentecode: alleen haar doelen en die van allen.",
       "Municipality code: only its goals and those of all."},
      {"goal_progress.parameter.since", "Wat er sinds deze dag veranderd is.",
       "What has changed since this day."},
      {"goal_progress.parameter.plan_on", "Vergelijk ook met het plan zoals het op deze dag was.",
       "Compare with the plan as it was on this day too."},

      {"goal_progress.sentence",
       "Van {goals, plural, one{het ene doel} other{de # doelen}} {reached, plural, =0{is er geen "
       "bereikt} one{is er 1 bereikt} other{zijn er # bereikt}}, {on_course, plural, =0{ligt er "
       "geen op koers} one{ligt er 1 op koers} other{liggen er # op koers}}, {not_on_course, "
       "plural, =0{ligt er geen achter} one{ligt er 1 niet op koers} other{liggen er # niet op "
       "koers}} en is het van {unknown} niet bekend, op {day}.",
       "Of {goals, plural, one{the one goal} other{the # goals}} {reached} {reached, plural, "
       "one{is} other{are}} reached, {on_course} {on_course, plural, one{is} other{are}} on "
       "course, "
       "{not_on_course} {not_on_course, plural, one{is} other{are}} not on course, and of "
       "{unknown} "
       "it is not known, on {day}."},
      {"goal_progress.status.reached", "bereikt", "reached"},
      {"goal_progress.status.on_course", "op koers", "on course"},
      {"goal_progress.status.not_on_course", "niet op koers", "not on course"},
      {"goal_progress.status.cannot_be_told", "niet te zeggen", "cannot be told"},
      {"goal_progress.status.not_measured", "niet gemeten", "not measured"},
      {"goal_progress.all_partners", "alle partners", "all partners"},
      {"goal_progress.contents", "Op deze pagina", "On this page"},
      {"goal_progress.heading_goals", "De doelen", "The goals"},
      {"goal_progress.table_goals", "De doelen en hoe ze ervoor staan",
       "The goals and how they stand"},
      {"goal_progress.column.goal", "doel", "goal"},
      {"goal_progress.column.status", "nu", "now"},
      {"goal_progress.column.status_first", "naar het eerste plan", "by the first plan"},
      {"goal_progress.column.owner", "eigenaar", "owner"},
      {"goal_progress.figure.status", "Hoe het ervoor staat: {goal}", "How it stands: {goal}"},
      {"goal_progress.figure.status_first", "Naar het eerste plan: {goal}",
       "By the first plan: {goal}"},
      {"goal_progress.heading_findings", "Wat opvalt", "What stands out"},
      {"goal_progress.findings", "Bevindingen", "Findings"},
      {"goal_progress.figures_all", "Alle cijfers van deze pagina", "All figures of this page"},

      // Problems.
      {"goal_progress.no_goals",
       "In dit dossier staat op deze dag geen doel. Lees doelen in (soort goal), of kies een "
       "andere "
       "dag.",
       "On this day there is no goal in this dossier. Import goals (kind goal), or choose another "
       "day."},
      {"goal_progress.no_such_goal", "Een doel {goal} is er op deze dag niet. Wel: {goals}.",
       "There is no goal {goal} on this day. There are: {goals}."},

      // Findings.
      {"goal_progress.points_at_nothing",
       "{from} verwijst naar {what, select, goal{doel} other{initiatief}} {code}, maar dat staat "
       "niet in het dossier. Lees het in, of verbeter de korte naam.",
       "{from} refers to {what, select, goal{goal} other{initiative}} {code}, but that is not in "
       "the dossier. Import it, or correct the short name."},
      {"goal_progress.unknown_milestone_found",
       "{kind_nl} gaat over mijlpaal {milestone}, maar die staat niet in het dossier. Lees de "
       "mijlpaal in, of verbeter de korte naam.{kind_en, select, other{}}",
       "{kind_en} is about milestone {milestone}, but that is not in the dossier. Import the "
       "milestone, or correct the short name.{kind_nl, select, other{}}"},
      {"goal_progress.unknown_indicator_found",
       "Een meting gaat over indicator {indicator}, maar die staat niet in het dossier. Lees de "
       "indicator in, of verbeter de korte naam.",
       "A measurement is about indicator {indicator}, but that is not in the dossier. Import the "
       "indicator, or correct the short name."},
      {"goal_progress.unknown_request_found",
       "Er is een uitkomst van besluit {request}, maar dat besluit is niet gevraagd. Lees het "
       "gevraagde besluit in, of verbeter de korte naam.",
       "There is an outcome of decision {request}, but that decision was not asked for. Import the "
       "decision asked, or correct the short name."},
      {"goal_progress.request_about_unknown_found",
       "Gevraagd besluit {request} gaat over mijlpaal {milestone}, maar die staat niet in het "
       "dossier. Lees de mijlpaal in, of verbeter de korte naam.",
       "Decision asked {request} is about milestone {milestone}, but that is not in the dossier. "
       "Import the milestone, or correct the short name."},
      {"goal_progress.request_without_day_found",
       "Gevraagd besluit {request} ({subject}) heeft geen uiterste dag. Schrijf op wanneer het er "
       "moet zijn.",
       "Decision asked {request} ({subject}) has no last day. Write down by when it must be "
       "there."},
      {"goal_progress.milestone_without_plan_found",
       "Mijlpaal {milestone} ({name}) heeft geen planning: niemand kan zeggen of hij op tijd is. "
       "Neem een besluit over de dag.",
       "Milestone {milestone} ({name}) has no plan: nobody can say whether it is in time. Decide "
       "on "
       "a day."},
      {"goal_progress.plan_without_day_found",
       "Een planning van mijlpaal {milestone} noemt geen dag en telt niet mee.",
       "A plan of milestone {milestone} names no day and does not count."},
      {"goal_progress.replan_without_decision_found",
       "Mijlpaal {milestone} ({name}) is op {decided} verschoven van {before} naar {after} zonder "
       "besluit. De nieuwe dag telt niet mee, totdat het besluit erbij staat.",
       "Milestone {milestone} ({name}) was moved on {decided} from {before} to {after} without a "
       "decision. The new day does not count until the decision is named."},
      {"goal_progress.planned_after_met_found",
       "Mijlpaal {milestone} ({name}) is op {met} gehaald, en op {decided} toch nog gepland. Die "
       "planning telt niet mee.",
       "Milestone {milestone} ({name}) was met on {met}, and yet planned on {decided}. That plan "
       "does not count."},
      {"goal_progress.met_without_proof_found",
       "Mijlpaal {milestone} ({name}) is volgens de bron op {day} gehaald, maar zonder bewijs. "
       "{needed, select, other{Gevraagd was: {needed}. }}Noem het bewijs.",
       "Milestone {milestone} ({name}) was met on {day} according to the source, but without "
       "proof. "
       "{needed, select, other{Asked for was: {needed}. }}Name the proof."},
      {"goal_progress.dropped_without_decision_found",
       "Mijlpaal {milestone} ({name}) is op {day} vervallen zonder besluit. Noem het besluit.",
       "Milestone {milestone} ({name}) was dropped on {day} without a decision. Name the "
       "decision."},
      {"goal_progress.ended_twice_found",
       "Mijlpaal {milestone} ({name}) is meer dan eens gehaald of vervallen. Gehaald gaat voor, en "
       "daarvan de eerste keer. Trek in wat niet klopt.",
       "Milestone {milestone} ({name}) was met or dropped more than once. Met goes first, and of "
       "that the first time. Retract what is not right."},
      {"goal_progress.waits_for_unknown_found",
       "Mijlpaal {milestone} ({name}) wacht op mijlpaal {after}, maar die staat niet in het "
       "dossier.",
       "Milestone {milestone} ({name}) waits for milestone {after}, but that is not in the "
       "dossier."},
      {"goal_progress.waits_for_dropped_found",
       "Mijlpaal {milestone} ({name}) wacht op {after} ({after_name}), maar die is vervallen. Zeg "
       "waarop hij nu wacht.",
       "Milestone {milestone} ({name}) waits for {after} ({after_name}), but that was dropped. Say "
       "what it waits for now."},
      {"goal_progress.planned_before_what_it_waits_for_found",
       "Mijlpaal {milestone} ({name}) is gepland op {due}, maar wacht op {after} ({after_name}) "
       "van "
       "{after_due}. Dat kan niet allebei.",
       "Milestone {milestone} ({name}) is planned on {due}, but waits for {after} ({after_name}) "
       "of "
       "{after_due}. Both cannot be."},
      {"goal_progress.circle_found",
       "{count, plural, one{Mijlpaal {names} wacht} other{# mijlpalen wachten in een kring}} op "
       "{count, plural, one{zichzelf} other{elkaar: {names}}}. Zo kan geen ervan beginnen.",
       "{count, plural, one{Milestone {names} waits} other{# milestones wait in a circle}} for "
       "{count, plural, one{itself} other{each other: {names}}}. None of them can start like "
       "this."},
  };
  return all;
}

}  // namespace vlecht::words
