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
       "{goals, plural, one{{not_on_course, plural, =0{{unknown, plural, =0{{reached, plural, "
       "=0{Het ene doel ligt op koers} other{Het ene doel is bereikt}}} other{Van het ene doel is "
       "niet bekend of het op koers ligt}}} other{Het ene doel ligt niet op koers}}} other{Van de "
       "# doelen {not_on_course, plural, =0{ligt er geen achter} one{ligt er 1 niet op koers} "
       "other{liggen er # niet op koers}}{unknown, plural, =0{} one{ en is het van 1 niet bekend} "
       "other{ en is het van # niet bekend}}. Op koers {on_course, plural, =0{ligt er geen} "
       "one{ligt er 1} other{liggen er #}}{reached, plural, =0{} one{; bereikt is er 1} other{; "
       "bereikt zijn er #}}}}. Zo was het op {day}.",
       "{goals, plural, one{{not_on_course, plural, =0{{unknown, plural, =0{{reached, plural, "
       "=0{The one goal is on course} other{The one goal has been reached}}} other{It is not known "
       "whether the one goal is on course}}} other{The one goal is not on course}}} other{Of the "
       "# goals {not_on_course, plural, =0{none is behind} one{1 is not on course} other{# are not "
       "on course}}{unknown, plural, =0{} one{ and of 1 it is not known} other{ and of # it is not "
       "known}}. {on_course, plural, =0{None is} one{1 is} other{# are}} on course{reached, "
       "plural, "
       "=0{} one{; 1 has been reached} other{; # have been reached}}}}. That was so on {day}."},
      {"goal_progress.sentence_goal",
       "{goal}: {status} op {day}.{is_same, select, yes{ Naar het eerste plan is dat hetzelfde.} "
       "other{ Naar het eerste plan: {first}.}}",
       "{goal}: {status} on {day}.{is_same, select, yes{ By the first plan that is the same.} "
       "other{ By the first plan: {first}.}}"},
      {"goal_progress.title_goal", "Doel: {goal}", "Goal: {goal}"},
      {"goal_progress.silence",
       "Na {day} is er niets meer gemeten, gehaald of besloten, voor zover dit dossier weet. "
       "Daarom is hieronder veel grijs of te laat.",
       "After {day} nothing was measured, met or decided any more, as far as this dossier knows. "
       "That is why much below is grey or late."},
      {"goal_progress.silence_link", "Bekijk hoe het op {day} was", "See how it was on {day}"},
      {"goal_progress.back_to_all", "Alle doelen", "All goals"},
      {"goal_progress.essence", "Waar het om gaat", "What it comes to"},
      {"goal_progress.figure.about_one", "Hoe het ervoor staat", "How it stands"},
      {"goal_progress.count_of", "{count} van {all}", "{count} of {all}"},
      {"goal_progress.figure.goals.not_on_course", "Doelen die niet op koers liggen",
       "Goals that are not on course"},
      {"goal_progress.figure.goals.unknown", "Doelen waarvan het niet bekend is",
       "Goals of which it is not known"},
      {"goal_progress.figure.goals.on_course", "Doelen op koers", "Goals on course"},
      {"goal_progress.figure.goals.reached", "Bereikte doelen", "Goals reached"},
      {"goal_progress.figure.decisions.overdue", "Gevraagde besluiten die er al hadden moeten zijn",
       "Decisions asked that should have been there"},
      {"goal_progress.figure.decisions.open", "Gevraagde besluiten waarvoor nog tijd is",
       "Decisions asked for which there is time"},

      {"goal_progress.status.reached", "bereikt", "reached"},
      {"goal_progress.all_partners", "alle partners", "all partners"},
      {"goal_progress.contents", "Op deze pagina", "On this page"},
      {"goal_progress.goal_passport", "Over dit doel", "About this goal"},
      {"goal_progress.passport.plan", "Beleidsplan", "Policy plan"},
      {"goal_progress.passport.municipality", "Van", "Of"},
      {"goal_progress.passport.owner", "Eigenaar", "Owner"},
      {"goal_progress.passport.decision", "Besluit", "Decision"},
      {"goal_progress.passport.explanation", "Toelichting", "Explanation"},

      {"goal_progress.heading_goals", "De doelen", "The goals"},
      {"goal_progress.table_goals", "De doelen en hoe ze ervoor staan",
       "The goals and how they stand"},
      {"goal_progress.status_rule",
       "Een doel staat er zo voor als het slechtste deel ervan: een indicator, een mijlpaal of een "
       "subdoel. Wat niet bekend is, maakt een doel nooit groen.",
       "A goal stands as its worst part does: an indicator, a milestone or a subgoal. What is not "
       "known never makes a goal green."},
      {"goal_progress.subgoal", "Subdoel: {name}", "Subgoal: {name}"},
      {"goal_progress.column.goal", "doel", "goal"},
      {"goal_progress.column.status", "nu", "now"},
      {"goal_progress.column.status_first", "naar het eerste plan", "by the first plan"},
      {"goal_progress.column.status_chosen", "naar het plan van {day}", "by the plan of {day}"},
      {"goal_progress.column.causes", "waardoor", "because of"},
      {"goal_progress.column.owner", "eigenaar", "owner"},
      {"goal_progress.no_plan_then", "toen nog geen plan", "no plan then"},
      {"goal_progress.cause_indicator", "{name}: {why}", "{name}: {why}"},
      {"goal_progress.cause_milestone", "mijlpaal ‘{name}’: {state}",
       "milestone ‘{name}’: {state}"},
      {"goal_progress.cause_subgoal", "subdoel ‘{name}’: {status}", "subgoal ‘{name}’: {status}"},
      {"goal_progress.cause_words", "alleen woorden: er hoort geen indicator bij",
       "words only: it has no indicator"},
      {"goal_progress.more_causes", "en {count, plural, one{nog 1 deel} other{nog # delen}}",
       "and {count, plural, one{1 more part} other{# more parts}}"},
      {"goal_progress.figure.status", "Hoe het ervoor staat: {goal}", "How it stands: {goal}"},
      {"goal_progress.figure.status_first", "Naar het eerste plan: {goal}",
       "By the first plan: {goal}"},
      {"goal_progress.figure.status_chosen", "Naar het gekozen plan: {goal}",
       "By the chosen plan: {goal}"},

      {"goal_progress.why.reached", "de streefwaarde is bereikt", "the target has been reached"},
      {"goal_progress.why.ahead_of_line",
       "ten minste zo ver als een rechte lijn naar de streefwaarde",
       "at least as far as a straight line to the target"},
      {"goal_progress.why.behind_line", "minder ver dan een rechte lijn naar de streefwaarde",
       "less far than a straight line to the target"},
      {"goal_progress.why.day_passed", "de streefdatum is voorbij zonder dat de waarde er was",
       "the target date passed without the value being there"},
      {"goal_progress.why.no_measurement", "sinds de nulmeting is er niet gemeten",
       "nothing was measured since the baseline"},
      {"goal_progress.why.stale",
       "te lang niet gemeten: de laatste meting is van {measured}{has_until, select, yes{ en zegt "
       "sinds {until} niets meer} other{}}",
       "not measured for too long: the latest measurement is of {measured}{has_until, select, yes{ "
       "and says nothing since {until}} other{}}"},
      {"goal_progress.why.no_frequency", "niemand schreef op hoe vaak er gemeten wordt",
       "nobody wrote down how often it is measured"},
      {"goal_progress.why.no_baseline", "zonder nulmeting is er geen begin om vanaf te rekenen",
       "without a baseline there is no beginning to count from"},
      {"goal_progress.why.no_target", "er is geen streefwaarde met een datum",
       "there is no target with a date"},
      {"goal_progress.why.no_direction", "de richting ontbreekt, of past niet bij de streefwaarde",
       "the direction is missing, or does not fit the target"},
      {"goal_progress.why.not_measurable", "zoals het is opgeschreven, is het niet te meten",
       "as it was written down it cannot be measured"},

      {"goal_progress.slip",
       "{direction, select, none{{basis, select, at_least{ten minste op de dag zelf} met{op tijd} "
       "other{zoals gepland}}} later{{basis, select, at_least{ten minste } other{}}{days, plural, "
       "one{1 dag} other{# dagen}} later} other{{days, plural, one{1 dag} other{# dagen}} eerder}}",
       "{direction, select, none{{basis, select, at_least{at least on the day} met{in time} "
       "other{as planned}}} later{{basis, select, at_least{at least } other{}}{days, plural, one{1 "
       "day} other{# days}} later} other{{days, plural, one{1 day} other{# days}} earlier}}"},
      {"goal_progress.state",
       "{state, select, planned{gepland op {day}} late{te laat, had op {day} klaar moeten zijn} "
       "met{gehaald op {day}} dropped{vervallen op {day}} other{niet gepland: niemand besloot over "
       "een dag}}",
       "{state, select, planned{planned on {day}} late{late, should have been ready on {day}} "
       "met{met on {day}} dropped{dropped on {day}} other{not planned: nobody decided on a day}}"},
      {"goal_progress.state_against_first", "{state}; {slip} dan eerst gepland",
       "{state}; {slip} than first planned"},
      {"goal_progress.state_word.planned", "gepland", "planned"},
      {"goal_progress.state_word.late", "te laat", "late"},
      {"goal_progress.state_word.met", "gehaald", "met"},
      {"goal_progress.state_word.dropped", "vervallen", "dropped"},
      {"goal_progress.state_word.unplanned", "niet gepland", "not planned"},

      {"goal_progress.heading_milestones", "Mijlpalen", "Milestones"},
      {"goal_progress.timeline_title", "Wat wanneer klaar moet zijn, en wat ervan kwam",
       "What must be ready when, and what came of it"},
      {"goal_progress.timeline_description",
       "{all, plural, one{1 mijlpaal} other{# mijlpalen}}: {met} gehaald, {planned} nog gepland, "
       "{late} te laat{dropped, plural, =0{} other{, # vervallen}}{unplanned, plural, =0{} other{, "
       "# zonder planning}}.",
       "{all, plural, one{1 milestone} other{# milestones}}: {met} met, {planned} still planned, "
       "{late} late{dropped, plural, =0{} other{, # dropped}}{unplanned, plural, =0{} other{, # "
       "without a plan}}."},
      {"goal_progress.no_goal", "Bij geen doel", "Of no goal"},
      {"goal_progress.sign.first", "eerst gepland", "first planned"},
      {"goal_progress.sign.moved", "ooit gepland, telt niet", "once planned, does not count"},
      {"goal_progress.sign.planned", "gepland", "planned"},
      {"goal_progress.sign.met", "gehaald", "met"},
      {"goal_progress.sign.late", "te laat", "late"},
      {"goal_progress.sign.dropped", "vervallen", "dropped"},
      {"goal_progress.mark.first", "{name}: eerst gepland op {day}",
       "{name}: first planned on {day}"},
      {"goal_progress.mark.moved", "{name}: ooit gepland op {day}, dat plan telt niet",
       "{name}: once planned on {day}, that plan does not count"},
      {"goal_progress.mark.planned", "{name}: gepland op {day}", "{name}: planned on {day}"},
      {"goal_progress.mark.met", "{name}: gehaald op {day}", "{name}: met on {day}"},
      {"goal_progress.mark.late", "{name}: te laat, had op {day} klaar moeten zijn",
       "{name}: late, should have been ready on {day}"},
      {"goal_progress.mark.dropped", "{name}: vervallen op {day}", "{name}: dropped on {day}"},
      {"goal_progress.table_milestones", "Mijlpalen naast hun eerste en laatste plan",
       "Milestones beside their first and latest plan"},
      {"goal_progress.column.milestone", "mijlpaal", "milestone"},
      {"goal_progress.column.state", "nu", "now"},
      {"goal_progress.column.first", "eerste plan", "first plan"},
      {"goal_progress.column.latest", "laatste plan", "latest plan"},
      {"goal_progress.column.chosen", "plan van {day}", "plan of {day}"},
      {"goal_progress.column.slip_days", "naast het eerste plan", "against the first plan"},
      {"goal_progress.column.slip_days_latest", "naast het laatste plan",
       "against the latest plan"},
      {"goal_progress.column.slip_days_chosen", "naast het plan van {day}",
       "against the plan of {day}"},
      {"goal_progress.figure.milestone.state", "Mijlpaal, nu: {name}", "Milestone, now: {name}"},
      {"goal_progress.figure.milestone.first", "Eerste plan: {name}", "First plan: {name}"},
      {"goal_progress.figure.milestone.latest", "Laatste plan: {name}", "Latest plan: {name}"},
      {"goal_progress.figure.milestone.chosen", "Gekozen plan: {name}", "Chosen plan: {name}"},
      {"goal_progress.figure.milestone.slip_days", "Naast het eerste plan: {name}",
       "Against the first plan: {name}"},
      {"goal_progress.figure.milestone.slip_days_latest", "Naast het laatste plan: {name}",
       "Against the latest plan: {name}"},
      {"goal_progress.figure.milestone.slip_days_chosen", "Naast het gekozen plan: {name}",
       "Against the chosen plan: {name}"},
      {"goal_progress.figure.milestone.met", "Gehaald op: {name}", "Met on: {name}"},
      {"goal_progress.figure.milestones.all", "Mijlpalen", "Milestones"},
      {"goal_progress.figure.milestones.met", "Gehaalde mijlpalen", "Milestones met"},
      {"goal_progress.figure.milestones.late", "Mijlpalen die te laat zijn",
       "Milestones that are late"},
      {"goal_progress.figure.milestones.planned", "Mijlpalen die nog gepland zijn",
       "Milestones still planned"},
      {"goal_progress.figure.milestones.dropped", "Vervallen mijlpalen", "Milestones dropped"},
      {"goal_progress.figure.milestones.unplanned", "Mijlpalen zonder planning",
       "Milestones without a plan"},
      {"goal_progress.figure.milestones.replanned", "Mijlpalen die ooit later zijn gepland",
       "Milestones that were once planned later"},
      {"goal_progress.plan_rule",
       "Een nieuwe planning telt als er een besluit bij staat. Het eerste plan blijft altijd "
       "staan. Wat niet klaar is en te laat, is ten minste zo laat als vandaag.",
       "A new plan counts when a decision is named. The first plan always stays. What is not ready "
       "and late is at least as late as today."},
      {"goal_progress.table_plans", "Alle plannen van elke mijlpaal",
       "All plans of each milestone"},
      {"goal_progress.column.plan_sort", "welk plan", "which plan"},
      {"goal_progress.plan_sort",
       "{place, select, first{eerste plan} other{later plan}}{counts, select, yes{, telt} "
       "never{, telt niet: zonder besluit} other{}}",
       "{place, select, first{first plan} other{later plan}}{counts, select, yes{, counts} "
       "never{, does not count: no decision} other{}}"},
      {"goal_progress.column.decided", "besloten op", "decided on"},
      {"goal_progress.column.due", "klaar op", "ready on"},
      {"goal_progress.column.decision", "besluit", "decision"},
      {"goal_progress.column.reason", "reden", "reason"},

      {"goal_progress.heading_indicators", "Indicatoren", "Indicators"},
      {"goal_progress.indicators_intro",
       "De afgelegde weg is het deel van de weg van de nulmeting naar de streefwaarde. Is dat ten "
       "minste het deel van de tijd dat bij de laatste meting voorbij was, dan ligt een indicator "
       "op koers.",
       "The way gone is the part of the way from baseline to target. When that is at least the "
       "part of the time that had passed at the latest measurement, an indicator is on course."},
      {"goal_progress.table_indicators", "Van nulmeting naar streefwaarde",
       "From baseline to target"},
      {"goal_progress.column.indicator", "indicator", "indicator"},
      {"goal_progress.column.baseline", "nulmeting", "baseline"},
      {"goal_progress.column.measured", "laatste meting", "latest measurement"},
      {"goal_progress.column.target_first", "eerste streefwaarde", "first target"},
      {"goal_progress.column.target", "streefwaarde nu", "target now"},
      {"goal_progress.column.progress", "weg afgelegd", "way gone"},
      {"goal_progress.column.time", "tijd voorbij", "time passed"},
      {"goal_progress.column.fresh", "meting", "measurement"},
      {"goal_progress.value_on", "{value} ({day})", "{value} ({day})"},
      {"goal_progress.value_without_day", "{value} (zonder dag)", "{value} (no day)"},
      {"goal_progress.no_target", "geen", "none"},
      {"goal_progress.fresh.fresh", "vers tot en met {day}", "fresh up to {day}"},
      {"goal_progress.fresh.stale", "verlopen sinds {day}", "out of date since {day}"},
      {"goal_progress.fresh.unknown", "onbekend hoe vaak", "not known how often"},
      {"goal_progress.figure.indicator.status", "Indicator, nu: {name}", "Indicator, now: {name}"},
      {"goal_progress.figure.indicator.baseline", "Nulmeting: {name}", "Baseline: {name}"},
      {"goal_progress.figure.indicator.latest", "Laatste meting: {name}",
       "Latest measurement: {name}"},
      {"goal_progress.figure.indicator.target_first", "Eerste streefwaarde: {name}",
       "First target: {name}"},
      {"goal_progress.figure.indicator.target_value", "Streefwaarde nu: {name}",
       "Target now: {name}"},
      {"goal_progress.figure.target.progress", "Weg afgelegd: {name}", "Way gone: {name}"},
      {"goal_progress.figure.target.time", "Tijd voorbij: {name}", "Time passed: {name}"},
      {"goal_progress.figure.target.status", "Streefwaarde, hoe het ervoor staat: {name}",
       "Target, how it stands: {name}"},
      {"goal_progress.figure.target.status_first",
       "Eerste streefwaarde, hoe het ervoor staat: {name}", "First target, how it stands: {name}"},
      {"goal_progress.figure.target.status_chosen",
       "Gekozen streefwaarde, hoe het ervoor staat: {name}",
       "Chosen target, how it stands: {name}"},

      {"goal_progress.heading_grey", "Wat grijs is, en waarom", "What is grey, and why"},
      {"goal_progress.grey_intro",
       "Van deze delen kan niemand zeggen of het goed gaat. Grijs is geen goed nieuws.",
       "Of these parts nobody can say whether it goes well. Grey is no good news."},
      {"goal_progress.table_grey", "Wat niet bekend is", "What is not known"},
      {"goal_progress.column.grey_what", "wat", "what"},
      {"goal_progress.column.grey_why", "waarom", "why"},
      {"goal_progress.column.grey_who", "eigenaar", "owner"},
      {"goal_progress.grey_words",
       "alleen woorden: geen indicator om aan te zien of het doel bereikt is",
       "words only: no indicator that shows whether the goal has been reached"},
      {"goal_progress.heading_measurability", "Is het te meten?", "Can it be measured?"},
      {"goal_progress.measurability_intro",
       "Of later te zien is dat een doel bereikt is, hangt af van wat er vooraf is opgeschreven. "
       "Achter elk doel staat wat er ontbreekt.",
       "Whether it can be seen later that a goal was reached depends on what was written down "
       "beforehand. Behind each goal stands what is missing."},
      {"goal_progress.table_measurability", "Oordeel per doel en indicator",
       "Verdict per goal and indicator"},
      {"goal_progress.column.verdict", "oordeel", "verdict"},
      {"goal_progress.column.needed", "wat ontbreekt of niet klopt", "what is missing or wrong"},
      {"goal_progress.verdict.measurable", "meetbaar", "measurable"},
      {"goal_progress.verdict.partly", "deels meetbaar", "partly measurable"},
      {"goal_progress.verdict.not_measurable", "niet meetbaar", "not measurable"},
      {"goal_progress.verdict.cannot_be_judged", "niet te beoordelen", "cannot be judged"},
      {"goal_progress.no_indicator", "geen indicator", "no indicator"},
      {"goal_progress.and_the_rest",
       "Schrijf daarna ook de eenheid, de nulmeting, de streefwaarde met haar datum, de richting, "
       "de bron en de frequentie op.",
       "Then write down the unit, the baseline, the target with its date, the direction, the "
       "source "
       "and the frequency too."},
      {"goal_progress.all_measurable",
       "{count, plural, one{Meetbaar is} other{Meetbaar zijn}}: "
       "{names}.",
       "{count, plural, one{This is measurable} other{These are measurable}}: {names}."},
      {"goal_progress.percent_points", "{number} procentpunt", "{number} percentage points"},
      {"goal_progress.by_subgoals", "volgt uit de subdoelen", "follows from the subgoals"},
      {"goal_progress.target_of", "{name}, streefwaarde {number}", "{name}, target {number}"},
      {"goal_progress.figure.goals.measurable", "Meetbare doelen", "Measurable goals"},
      {"goal_progress.figure.goals.partly", "Deels meetbare doelen", "Partly measurable goals"},
      {"goal_progress.figure.goals.not_measurable", "Niet meetbare doelen",
       "Goals that cannot be measured"},
      {"goal_progress.figure.goals.cannot_be_judged",
       "Doelen waarvan de meetbaarheid niet te beoordelen is",
       "Goals of which measurability cannot be judged"},

      {"goal_progress.heading_decisions", "Gevraagde besluiten", "Decisions asked for"},
      {"goal_progress.table_decisions", "Wat aan wie gevraagd is, en wanneer het er moet zijn",
       "What is asked of whom, and by when"},
      {"goal_progress.column.decision_subject", "besluit over", "decision on"},
      {"goal_progress.column.asked_of", "aan", "of"},
      {"goal_progress.column.decision_due", "uiterlijk", "by"},
      {"goal_progress.column.decision_state", "stand", "state"},
      {"goal_progress.asked_of",
       "{who, select, raad{gemeenteraad} other{college}} ({municipality})",
       "{who, select, raad{council} other{executive}} ({municipality})"},
      {"goal_progress.decision_state",
       "{state, select, open{nog niet besloten} overdue{te laat: nog niet besloten} "
       "aangenomen{aangenomen op {day}} verworpen{verworpen op {day}} other{ingetrokken op "
       "{day}}}{is_postponed, select, yes{, uitgesteld op {day}} other{}}{has_explanation, select, "
       "yes{. {explanation}} other{}}",
       "{state, select, open{not decided yet} overdue{overdue: not decided yet} aangenomen{adopted "
       "on {day}} verworpen{rejected on {day}} other{withdrawn on {day}}}{is_postponed, select, "
       "yes{, postponed on {day}} other{}}{has_explanation, select, yes{. {explanation}} other{}}"},
      {"goal_progress.decision_word",
       "{state, select, open{nog niet besloten} overdue{nog niet besloten, te laat} "
       "aangenomen{aangenomen} verworpen{verworpen} other{ingetrokken}}",
       "{state, select, open{not decided yet} overdue{not decided yet, overdue} "
       "aangenomen{adopted} verworpen{rejected} other{withdrawn}}"},
      {"goal_progress.figure.decision_due", "Uiterlijk: {name}", "By: {name}"},
      {"goal_progress.figure.decision_state", "Stand van het besluit: {name}",
       "State of the decision: {name}"},

      {"goal_progress.heading_changes", "Wat er veranderd is", "What has changed"},
      {"goal_progress.changes_intro",
       "{count, plural, =0{Sinds {day} is er niets veranderd.} one{Sinds {day} is er 1 ding "
       "veranderd.} other{Sinds {day} zijn er # dingen veranderd.}} Vergeleken is met die dag "
       "zoals wij hem nu kennen: wat later is bijgeschreven over die tijd, telt voor beide dagen.",
       "{count, plural, =0{Since {day} nothing has changed.} one{Since {day} 1 thing has changed.} "
       "other{Since {day} # things have changed.}} It is compared with that day as we know it now: "
       "what was written down later about that time counts for both days."},
      {"goal_progress.table_changes", "Veranderd sinds {day}", "Changed since {day}"},
      {"goal_progress.column.change", "wat", "what"},
      {"goal_progress.column.change_sort", "waarvan", "of which"},
      {"goal_progress.column.before", "was", "was"},
      {"goal_progress.column.after", "is nu", "is now"},
      {"goal_progress.was_not_there", "er niet", "not there"},
      {"goal_progress.change_sort.goal_status", "hoe het doel ervoor staat", "how the goal stands"},
      {"goal_progress.change_sort.milestone_state", "mijlpaal", "milestone"},
      {"goal_progress.change_sort.milestone_plan", "laatste planning van de mijlpaal",
       "latest plan of the milestone"},
      {"goal_progress.change_sort.measurement", "laatste meting", "latest measurement"},
      {"goal_progress.change_sort.target_value", "streefwaarde", "target"},
      {"goal_progress.change_sort.target_day", "streefdatum", "target date"},
      {"goal_progress.change_sort.decision_state", "gevraagd besluit", "decision asked for"},

      {"goal_progress.heading_money", "Geld naast resultaat", "Money beside results"},
      {"goal_progress.table_initiatives", "Wat de initiatieven kosten",
       "What the initiatives cost"},
      {"goal_progress.column.initiative", "initiatief", "initiative"},
      {"goal_progress.column.budget", "budget", "budget"},
      {"goal_progress.column.spent", "uitgegeven volgens het grootboek", "spent by the ledger"},
      {"goal_progress.column.spent_share", "deel van het budget", "part of the budget"},
      {"goal_progress.column.reported", "laatste opgave van het initiatief",
       "last statement of the initiative"},
      {"goal_progress.no_lines", "onbekend: geen boekingen toegewezen",
       "not known: no lines allotted"},
      {"goal_progress.lines_missing",
       "onbekend: {count, plural, one{1 boeking} other{# boekingen}} zonder bedrag",
       "not known: {count, plural, one{1 line} other{# lines}} without an amount"},
      {"goal_progress.figure.initiative.budget", "Budget: {name}", "Budget: {name}"},
      {"goal_progress.figure.initiative.spent", "Uitgegeven volgens het grootboek: {name}",
       "Spent by the ledger: {name}"},
      {"goal_progress.figure.initiative.spent_share", "Deel van het budget: {name}",
       "Part of the budget: {name}"},
      {"goal_progress.figure.initiative.reported", "Laatste opgave: {name}",
       "Last statement: {name}"},
      {"goal_progress.worth_intro",
       "Hier staat wat er uitgegeven is naast wat er verbeterde. Het een hoeft niet door het ander "
       "te komen. Een bedrag per verbetering staat er alleen als beide bekend zijn.",
       "Here stands what was spent beside what improved. The one need not come from the other. An "
       "amount per improvement stands here only when both are known."},
      {"goal_progress.table_worth", "Verbetering naast uitgaven", "Improvement beside spending"},
      {"goal_progress.column.improved", "verbeterd sinds de nulmeting",
       "improved since the baseline"},
      {"goal_progress.column.spent_on_goal", "uitgegeven aan het doel", "spent on the goal"},
      {"goal_progress.column.per_thousand", "verbetering per € 1.000", "improvement per €1,000"},
      {"goal_progress.column.worth_why", "waarom niet", "why not"},
      {"goal_progress.worth_no_money", "van een initiatief is niet bekend wat het kostte",
       "of an initiative it is not known what it cost"},
      {"goal_progress.worth_no_measurement", "er is geen meting na de nulmeting",
       "there is no measurement after the baseline"},
      {"goal_progress.worth_stale", "de laatste meting is te oud",
       "the latest measurement is too old"},
      {"goal_progress.figure.worth.improved", "Verbeterd sinds de nulmeting: {name}",
       "Improved since the baseline: {name}"},
      {"goal_progress.figure.worth.per_thousand_euro", "Verbetering per € 1.000: {name}",
       "Improvement per €1,000: {name}"},
      {"goal_progress.figure.goal_spent", "Uitgegeven aan het doel: {goal}",
       "Spent on the goal: {goal}"},

      {"goal_progress.heading_letter", "Tekst voor de raadsbrief", "Text for the council letter"},
      {"goal_progress.letter_intro",
       "Deze tekst is gemaakt uit het antwoord hierboven. U kunt hem overnemen; vul aan wat alleen "
       "mensen weten.",
       "This text was made from the answer above. You can take it over; add what only people "
       "know."},
      {"goal_progress.letter_caption", "Om over te nemen", "To take over"},
      {"goal_progress.letter_behind", "‘{goal}’ ligt niet op koers: {causes}.",
       "‘{goal}’ is not on course: {causes}."},
      {"goal_progress.letter_milestones",
       "Van de {all, plural, one{ene mijlpaal} other{# mijlpalen}} {met, plural, =0{is er geen "
       "gehaald} one{is er 1 gehaald} other{zijn er # gehaald}}, {late, plural, =0{is er geen te "
       "laat} one{is er 1 te laat} other{zijn er # te laat}}{dropped, plural, =0{} one{ en is er 1 "
       "vervallen} other{ en zijn er # vervallen}}.{replanned, plural, =0{} one{ Van de mijlpalen "
       "die nog niet gehaald zijn, is er 1 later gepland dan eerst was besloten.} other{ Van de "
       "mijlpalen die nog niet gehaald zijn, zijn er # later gepland dan eerst was "
       "besloten.}}{late, plural, =0{} other{ Te laat: {names}.}}",
       "Of the {all, plural, one{one milestone} other{# milestones}} {met, plural, =0{none has "
       "been met} one{1 has been met} other{# have been met}}, {late, plural, =0{none is late} "
       "one{1 is late} other{# are late}}{dropped, plural, =0{} one{ and 1 was dropped} other{ and "
       "# were dropped}}.{replanned, plural, =0{} one{ Of the milestones not met yet, 1 is planned "
       "later than was first decided.} other{ Of the milestones not met yet, # are planned later "
       "than was first decided.}}{late, plural, =0{} other{ Late: {names}.}}"},
      {"goal_progress.letter_late_milestone", "‘{name}’ ({state})", "‘{name}’ ({state})"},
      {"goal_progress.letter_unknown",
       "Van {count, plural, one{dit doel} other{deze doelen}} kunnen wij niet zeggen of het goed "
       "gaat: {names}. Er is te weinig opgeschreven of te lang niet gemeten.",
       "Of {count, plural, one{this goal} other{these goals}} we cannot say whether it goes well: "
       "{names}. Too little was written down, or nothing was measured for too long."},
      {"goal_progress.letter_unknown_goal", "‘{goal}’", "‘{goal}’"},
      {"goal_progress.letter_asked",
       "Wij vragen de raad om {count, plural, one{een besluit} other{# besluiten}}: {items}.",
       "We ask the council for {count, plural, one{a decision} other{# decisions}}: {items}."},
      {"goal_progress.letter_asked_item",
       "{subject}{has_municipality, select, yes{ ({municipality})} other{}}{has_day, select, yes{, "
       "{state, select, overdue{dat er al op {day} had moeten zijn} other{uiterlijk op {day}}}} "
       "other{}}",
       "{subject}{has_municipality, select, yes{ ({municipality})} other{}}{has_day, select, yes{, "
       "{state, select, overdue{which should have been there on {day}} other{by {day}}}} other{}}"},
      {"goal_progress.letter_nothing_asked", "Aan de raad vragen wij nu geen besluit.",
       "We ask no decision of the council now."},

      {"goal_progress.calendar_milestone", "Mijlpaal: {name}", "Milestone: {name}"},
      {"goal_progress.calendar_decision", "Besluit: {subject} – {who}",
       "Decision: {subject} – {who}"},
      {"goal_progress.calendar_description",
       "{state}{has_goal, select, yes{\nDoel: {goal}} other{}}",
       "{state}{has_goal, select, yes{\nGoal: {goal}} other{}}"},
      {"goal_progress.calendar_milestones", "Mijlpalen", "Milestones"},
      {"goal_progress.calendar_decisions", "Besluiten", "Decisions"},
      {"goal_progress.choice.goal", "Doel", "Goal"},
      {"goal_progress.choice.municipality", "Gemeente", "Municipality"},
      {"goal_progress.choice.since", "Wat er veranderde sinds", "What changed since"},
      {"goal_progress.choice.plan_on", "Naast het plan van", "Beside the plan of"},
      {"goal_progress.hint_day", "Een dag, zoals 01-07-2019",
       "A day, such as 01-07-2019 or 2019-07-01"},
      {"goal_progress.all_goals", "alle doelen", "all goals"},
      {"goal_progress.all_municipalities", "alle gemeenten", "all municipalities"},
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
      {"goal_progress.since_in_future",
       "{since} is na de dag waarop u kijkt. Kies een eerdere dag om mee te vergelijken.",
       "{since} is after the day that you look at. Choose an earlier day to compare with."},
      {"goal_progress.impossible_measurement_found",
       "De meting {value} van indicator {indicator} op {day} kan niet: zij ligt buiten wat de "
       "indicator kan zijn. Zij telt niet mee. Verbeter de meting, of de laagst en hoogst "
       "mogelijke waarde van de indicator.",
       "The measurement {value} of indicator {indicator} on {day} cannot be: it lies outside what "
       "the indicator can be. It does not count. Correct the measurement, or the lowest and "
       "highest possible value of the indicator."},
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
       "{asked, select, yes{Gevraagd was: {needed}. } other{}}Noem het bewijs.",
       "Milestone {milestone} ({name}) was met on {day} according to the source, but without "
       "proof. "
       "{asked, select, yes{Asked for was: {needed}. } other{}}Name the proof."},
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
