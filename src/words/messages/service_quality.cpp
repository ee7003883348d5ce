// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> service_quality_messages() {
  static constexpr Message all[] = {
      {"service_quality.title", "Worden mensen goed geholpen?", "Are people helped well?"},
      {"service_quality.short", "Dienstverlening", "Service quality"},
      {"service_quality.parameter.from", "Meldingen die op of na deze dag binnenkwamen.",
       "Tickets that came in on or after this day."},
      {"service_quality.parameter.until", "En voor deze dag.", "And before this day."},
      {"service_quality.parameter.period", "Meldingen van één maand.", "Tickets of one month."},
      {"service_quality.parameter.service", "Naam van een dienst: alleen haar meldingen.",
       "Name of a service: only its tickets."},
      {"service_quality.parameter.municipality", "Gemeentecode: alleen haar meldingen.",
       "Municipality code: only its tickets."},
      {"service_quality.parameter.since", "Is het sinds deze dag beter geworden?",
       "Has it become better since this day?"},

      // What it comes to
      {"service_quality.sentence",
       "Van {from} tot en met {until} kwamen er {tickets, plural, one{1 melding} other{# "
       "meldingen}} binnen. Daarvan is {share} op tijd opgelost: {in_time} van de {judged} waarvan "
       "dat te zeggen is (95% zeker: {interval}). Bij {met, plural, =0{geen enkele prioriteit} "
       "one{1 prioriteit} other{# prioriteiten}} is de norm voor oplossen aantoonbaar gehaald, bij "
       "{not_met} niet, en bij {undecided} is het niet te zeggen.",
       "From {from} up to and including {until} {tickets, plural, one{1 ticket} other{# tickets}} "
       "came in. {share} was resolved in time: {in_time} of the {judged} of which that can be "
       "told (95% sure: {interval}). For {met, plural, =0{no priority} one{1 priority} other{# "
       "priorities}} the target for resolving was demonstrably met, for {not_met} it was not, and "
       "for {undecided} it cannot be told."},
      {"service_quality.sentence_unjudged",
       "Van {from} tot en met {until} kwamen er {tickets, plural, one{1 melding} other{# "
       "meldingen}} binnen. Of ze op tijd zijn opgelost is niet te zeggen.",
       "From {from} up to and including {until} {tickets, plural, one{1 ticket} other{# tickets}} "
       "came in. Whether they were resolved in time cannot be told."},
      {"service_quality.sentence_none",
       "Van {from} tot en met {until} zijn er geen meldingen in dit dossier.",
       "From {from} up to and including {until} there are no tickets in this dossier."},
      {"service_quality.out_of_date",
       "De nieuwste melding is van {day}. Hoe het nu gaat, is niet te zeggen.",
       "The newest ticket is of {day}. How it goes now cannot be told."},
      {"service_quality.essence", "Waar het om gaat", "What it comes to"},
      {"service_quality.contents", "Op deze pagina", "On this page"},
      {"service_quality.findings", "Eerst wat aandacht vraagt", "What asks for attention first"},
      {"service_quality.heading_findings", "Wat opvalt in de gegevens", "What is odd in the data"},
      {"service_quality.figures_all", "Alle cijfers van deze pagina met hun bronnen",
       "All figures of this page with their sources"},
      {"service_quality.figure.resolution.all.share", "Op tijd opgelost", "Resolved in time"},
      {"service_quality.figure.open", "Nog open op {day}", "Still open on {day}"},
      {"service_quality.figure.reopened", "Na gereed weer opengegaan",
       "Opened again after completion"},
      {"service_quality.figure.satisfaction", "Gemiddeld cijfer (hoogste is {highest}), {day}",
       "Average score (highest is {highest}), {day}"},
      {"service_quality.figure.tickets", "Meldingen", "Tickets"},
      {"service_quality.figure.completed", "Meldingen die gereed zijn", "Tickets completed"},
      {"service_quality.figure.partial",
       "Deelmeldingen die niet apart tellen (in het hele dossier)",
       "Partial tickets that do not count by themselves (in the whole dossier)"},

      // Words
      {"service_quality.step_reaction", "reageren", "reaction"},
      {"service_quality.step_resolution", "oplossen", "resolution"},
      {"service_quality.together", "samen", "together"},
      {"service_quality.without_priority", "zonder prioriteit", "no priority"},
      {"service_quality.norm_differs", "verschilt", "differs"},
      {"service_quality.norm_none", "geen", "none"},
      {"service_quality.count_of", "{count} van {all}", "{count} of {all}"},
      {"service_quality.none_yet", "nog geen", "none yet"},
      {"service_quality.between", "{low} tot {high}", "{low} to {high}"},
      {"service_quality.at_least", "ten minste {hours}", "at least {hours}"},
      {"service_quality.points_between", "{low} tot {high}", "{low} to {high}"},
      {"service_quality.hours", "{hours} uur", "{hours} h"},
      {"service_quality.minutes", "{minutes, plural, one{1 minuut} other{# minuten}}",
       "{minutes, plural, one{1 minute} other{# minutes}}"},
      {"service_quality.differs", "niet één afspraak", "no single agreement"},
      {"service_quality.not_reached", "nog niet bereikt", "not reached yet"},
      {"service_quality.verdict.met", "gehaald", "met"},
      {"service_quality.verdict.not_met", "niet gehaald", "not met"},
      {"service_quality.verdict.no_norm", "geen norm", "no target"},
      {"service_quality.verdict.no_cases", "nog geen meldingen", "no tickets yet"},
      {"service_quality.counted_met", "ja", "yes"},
      {"service_quality.counted_not_met", "nee", "no"},
      {"service_quality.outcome_late", "te laat", "late"},
      {"service_quality.outcome_running", "nog binnen de tijd", "still within its time"},

      // Form
      {"service_quality.choice.from", "vanaf", "from"},
      {"service_quality.choice.until", "tot", "until"},
      {"service_quality.choice.service", "dienst", "service"},
      {"service_quality.choice.municipality", "gemeente", "municipality"},
      {"service_quality.choice.since", "beter sinds", "better since"},
      {"service_quality.hint_day", "Een dag, zoals 01-07-2019.",
       "A day, such as 01-07-2019 or 2019-07-01."},
      {"service_quality.hint_until", "De eerste dag die niet meer meetelt, zoals 01-01-2020.",
       "The first day that no longer counts, such as 01-01-2020 or 2020-01-01."},
      {"service_quality.hint_since", "Vergelijkt meldingen van voor deze dag met die van daarna.",
       "Compares tickets from before this day with those from after it."},
      {"service_quality.all_services", "alle diensten", "all services"},
      {"service_quality.all_municipalities", "alle gemeenten", "all municipalities"},

      // Priorities
      {"service_quality.heading_priorities", "Op tijd, per prioriteit", "In time, by priority"},
      {"service_quality.priorities_intro",
       "Gemeten zoals het contract het zegt. Een melding telt mee in de periode waarin die "
       "binnenkwam; wat nog niet klaar is en nog tijd heeft (‘loopt’), telt nog niet. Het interval "
       "zegt wat bij zo weinig of zo veel meldingen ook toeval kan zijn. Gehaald is het pas als "
       "het "
       "hele interval op of boven de norm ligt, en niet gehaald als het er helemaal onder ligt. "
       "Meldingen waarvan het onbekend is, tellen daarbij als te laat én als op tijd. ‘Geteld’ "
       "zegt "
       "of het deel zelf de norm haalt, zoals contracten tellen.",
       "Measured as the contract says. A ticket counts in the period in which it came in; what is "
       "not done and still has time (‘running’) does not count yet. The interval tells what may be "
       "chance with so few or so many tickets. It is met only when the whole interval is at or "
       "above the target, and not met when it is wholly below it. Tickets of which it is unknown "
       "count for that as late and as in time. ‘Counted’ tells whether the share itself is at the "
       "target, which is how contracts count."},
      {"service_quality.table_priorities", "Reageren en oplossen naast de norm",
       "Reaction and resolution beside the target"},
      {"service_quality.column.priority", "prioriteit", "priority"},
      {"service_quality.column.step", "wat", "what"},
      {"service_quality.column.verdict", "oordeel", "verdict"},
      {"service_quality.column.share", "op tijd", "in time"},
      {"service_quality.column.norm", "norm", "target"},
      {"service_quality.column.interval", "interval (95%)", "interval (95%)"},
      {"service_quality.column.in_time", "aantal", "number"},
      {"service_quality.column.late", "te laat", "late"},
      {"service_quality.column.counted", "geteld", "counted"},
      {"service_quality.column.running", "loopt", "running"},
      {"service_quality.column.unknown", "onbekend", "unknown"},
      {"service_quality.figure.verdict", "Oordeel over {step}: {priority}",
       "Verdict on {step}: {priority}"},
      {"service_quality.figure.share", "Op tijd bij {step}: {priority}",
       "In time in {step}: {priority}"},
      {"service_quality.figure.in_time", "Aantal op tijd bij {step}: {priority}",
       "Number in time in {step}: {priority}"},
      {"service_quality.figure.late", "Te laat bij {step}: {priority}",
       "Late in {step}: {priority}"},
      {"service_quality.figure.running", "Loopt nog bij {step}: {priority}",
       "Still running in {step}: {priority}"},
      {"service_quality.figure.unknown", "Onbekend bij {step}: {priority}",
       "Unknown in {step}: {priority}"},
      {"service_quality.figure.lower", "Op tijd bij {step}, onderkant van het interval: {priority}",
       "In time in {step}, lower end of the interval: {priority}"},
      {"service_quality.figure.upper", "Op tijd bij {step}, bovenkant van het interval: {priority}",
       "In time in {step}, upper end of the interval: {priority}"},

      // Clocks
      {"service_quality.heading_clocks", "Welke klok maakt welk verschil?",
       "Which clock makes which difference?"},
      {"service_quality.clocks_intro",
       "Dezelfde tijd, drie keer gemeten. Zoals afgesproken: met het begin, de klok en de stops "
       "van "
       "het contract. Vanaf de melding: op dezelfde klok, maar vanaf het eerste bericht en zonder "
       "stops. Dag en nacht: de tijd die de melder werkelijk wachtte.",
       "The same term, measured three times. As agreed: with the beginning, the clock and the "
       "stops of the contract. From the report: on the same clock, but from the first message and "
       "without stops. Day and night: the time that whoever reported it really waited."},
      {"service_quality.table_clocks", "Op tijd, op drie manieren gemeten",
       "In time, measured in three ways"},
      {"service_quality.column.term", "afgesproken tijd", "agreed term"},
      {"service_quality.column.clock", "klok", "clock"},
      {"service_quality.column.agreed", "zoals afgesproken", "as agreed"},
      {"service_quality.column.from_report", "vanaf de melding", "from the report"},
      {"service_quality.column.all_hours", "dag en nacht", "day and night"},
      {"service_quality.clock_all_hours", "dag en nacht", "day and night"},
      {"service_quality.clock_hours",
       "{hours}{has_calendar, select, yes{, behalve op {calendar}} other{}}{stops, select, yes{; "
       "stopt bij wachten} other{}}",
       "{hours}{has_calendar, select, yes{, but for {calendar}} other{}}{stops, select, yes{; "
       "stops while waiting} other{}}"},
      {"service_quality.figure.share_agreed", "Op tijd zoals afgesproken, {step}: {priority}",
       "In time as agreed, {step}: {priority}"},
      {"service_quality.figure.share_from_report", "Op tijd vanaf de melding, {step}: {priority}",
       "In time from the report, {step}: {priority}"},
      {"service_quality.figure.share_all_hours", "Op tijd dag en nacht, {step}: {priority}",
       "In time day and night, {step}: {priority}"},
      {"service_quality.held",
       "{held, plural, =0{Bij geen enkele melding is geschreven dat op de melder is gewacht.} "
       "one{Bij 1 van de {tickets} meldingen is op de melder gewacht, samen {hours} uur.} "
       "other{Bij "
       "# van de {tickets} meldingen is op de melder gewacht, samen {hours} uur.}}",
       "{held, plural, =0{Of no ticket it is written that whoever reported it was waited for.} "
       "one{In 1 of the {tickets} tickets whoever reported it was waited for, together {hours} "
       "hours.} other{In # of the {tickets} tickets whoever reported it was waited for, together "
       "{hours} hours.}}"},
      {"service_quality.figure.held", "Meldingen waarbij op de melder is gewacht",
       "Tickets in which whoever reported it was waited for"},

      // Durations
      {"service_quality.heading_durations", "Hoe lang duurt het?", "How long does it take?"},
      {"service_quality.durations_intro",
       "Binnen de middelste tijd is de helft klaar, binnen de lange tijd negen van de tien. Wat op "
       "{day} nog open was, telt mee zolang het al duurde (Kaplan-Meier): wie open meldingen "
       "weglaat, ziet een te mooi beeld.",
       "Within the median time half is done, within the long time nine in ten. What was still open "
       "on {day} counts for as long as it had lasted (Kaplan-Meier): leaving open tickets out "
       "flatters."},
      {"service_quality.table_durations", "Tijd tot een melding gereed is",
       "Time until a ticket is completed"},
      {"service_quality.column.median", "middelste, dag en nacht", "median, day and night"},
      {"service_quality.column.median_range", "interval", "interval"},
      {"service_quality.column.tail", "9 van de 10, dag en nacht", "9 in 10, day and night"},
      {"service_quality.column.tail_range", "interval", "interval"},
      {"service_quality.column.clock_median", "middelste, op de klok", "median, by the clock"},
      {"service_quality.column.clock_tail", "9 van de 10, op de klok", "9 in 10, by the clock"},
      {"service_quality.column.still_open", "nog open", "still open"},
      {"service_quality.figure.duration_median", "Middelste tijd in uren, dag en nacht: {priority}",
       "Median hours, day and night: {priority}"},
      {"service_quality.figure.duration_tail",
       "Uren waarin 9 van de 10 klaar is, dag en nacht: {priority}",
       "Hours in which 9 in 10 is done, day and night: {priority}"},
      {"service_quality.figure.duration_clock_median",
       "Middelste tijd in uren, op de klok: {priority}", "Median hours, by the clock: {priority}"},
      {"service_quality.figure.duration_clock_tail",
       "Uren waarin 9 van de 10 klaar is, op de klok: {priority}",
       "Hours in which 9 in 10 is done, by the clock: {priority}"},

      // Open and reopened
      {"service_quality.heading_open", "Wat blijft liggen en wat terugkomt",
       "What lies waiting and what comes back"},
      {"service_quality.reopened",
       "{completed, plural, =0{Er is nog geen melding gereed geweest.} other{Van de # meldingen "
       "die "
       "ooit gereed waren, {reopened, plural, =0{ging er geen weer open} one{ging er 1 weer open} "
       "other{gingen er # weer open}} (95% zeker: {interval}). Dat is geteld door de bron, of te "
       "zien doordat een latere lijst de melding weer open noemde of later gereed.}}",
       "{completed, plural, =0{No ticket has been completed yet.} other{Of the # tickets that were "
       "completed at some time, {reopened, plural, =0{none was opened again} one{1 was opened "
       "again} other{# were opened again}} (95% sure: {interval}). That was counted by the source, "
       "or seen because a later list called the ticket open again or completed later.}}"},
      {"service_quality.open_none", "Er is geen melding open.", "No ticket is open."},
      {"service_quality.open_intro",
       "{open, plural, one{Er is 1 melding open} other{Er zijn # meldingen open}} op {day}. "
       "{shown, plural, one{Die staat hieronder.} other{De # oudste staan hieronder.}}",
       "{open, plural, one{1 ticket is open} other{# tickets are open}} on {day}. {shown, plural, "
       "one{It stands below.} other{The # oldest stand below.}}"},
      {"service_quality.table_oldest", "De oudste open meldingen", "The oldest open tickets"},
      {"service_quality.column.ticket", "melding", "ticket"},
      {"service_quality.column.service", "dienst", "service"},
      {"service_quality.column.created", "binnen op", "came in"},
      {"service_quality.column.days", "dagen open", "days open"},
      {"service_quality.column.outcome", "naast de oplostijd", "beside its term"},
      {"service_quality.figure.ticket_days", "Dagen open: {ticket}", "Days open: {ticket}"},

      // Groups
      {"service_quality.heading_groups", "Afdelingen en gemeenten naast elkaar",
       "Departments and municipalities beside each other"},
      {"service_quality.funnel_intro",
       "Dit is geen ranglijst. Bij weinig meldingen schommelt een percentage vanzelf; de trechter "
       "laat zien hoeveel. Wie binnen de grenzen ligt, wijkt niet aantoonbaar af van het geheel. "
       "Wie erbuiten ligt, verdient een vraag, nog geen oordeel: van de twintig gelijke groepen "
       "ligt er gemiddeld één buiten de smalle grenzen.",
       "This is no ranking. With few tickets a percentage sways by itself; the funnel shows how "
       "much. Who lies within the limits does not demonstrably differ from the whole. Who lies "
       "outside deserves a question, not yet a verdict: of twenty equal groups one lies outside "
       "the narrow limits on average."},
      {"service_quality.chart_department", "Op tijd opgelost per afdeling",
       "Resolved in time by department"},
      {"service_quality.chart_municipality", "Op tijd opgelost per gemeente",
       "Resolved in time by municipality"},
      {"service_quality.funnel_axis", "% op tijd opgelost", "% resolved in time"},
      {"service_quality.funnel_size", "aantal meldingen", "number of tickets"},
      {"service_quality.funnel_department", "afdeling", "department"},
      {"service_quality.funnel_municipality", "gemeente", "municipality"},
      {"service_quality.funnel_outside", "buiten de smalle grenzen", "outside the narrow limits"},
      {"service_quality.funnel_inner", "toeval, 19 van de 20", "chance, 19 in 20"},
      {"service_quality.funnel_outer", "toeval, 998 van de 1000", "chance, 998 in 1000"},
      {"service_quality.department_sentence",
       "Van de {groups} afdelingen {within, plural, one{valt er 1} other{vallen er #}} binnen wat "
       "toeval verklaart.{has_below, select, yes{ Eronder: {below}.} other{}}{has_above, select, "
       "yes{ Erboven: {above}.} other{}}{without, plural, =0{} one{ Van 1 melding is de afdeling "
       "niet bekend.} other{ Van # meldingen is de afdeling niet bekend.}}{kept_back, plural, =0{} "
       "one{ 1 afdeling heeft te weinig meldingen om te tonen.} other{ # afdelingen hebben te "
       "weinig meldingen om te tonen.}}",
       "Of the {groups} departments {within, plural, one{1 lies} other{# lie}} within what chance "
       "explains.{has_below, select, yes{ Below it: {below}.} other{}}{has_above, select, yes{ "
       "Above it: {above}.} other{}}{without, plural, =0{} one{ Of 1 ticket the department is not "
       "known.} other{ Of # tickets the department is not known.}}{kept_back, plural, =0{} one{ 1 "
       "department has too few tickets to show.} other{ # departments have too few tickets to "
       "show.}}"},
      {"service_quality.municipality_sentence",
       "Van de {groups} gemeenten {within, plural, one{valt er 1} other{vallen er #}} binnen wat "
       "toeval verklaart.{has_below, select, yes{ Eronder: {below}.} other{}}{has_above, select, "
       "yes{ Erboven: {above}.} other{}}{without, plural, =0{} one{ Van 1 melding is de gemeente "
       "niet bekend.} other{ Van # meldingen is de gemeente niet bekend.}}",
       "Of the {groups} municipalities {within, plural, one{1 lies} other{# lie}} within what "
       "chance explains.{has_below, select, yes{ Below it: {below}.} other{}}{has_above, select, "
       "yes{ Above it: {above}.} other{}}{without, plural, =0{} one{ Of 1 ticket the municipality "
       "is not known.} other{ Of # tickets the municipality is not known.}}"},
      {"service_quality.table_department", "Afdelingen, op naam", "Departments, by name"},
      {"service_quality.table_municipality", "Gemeenten, op naam", "Municipalities, by name"},
      {"service_quality.column.department", "afdeling", "department"},
      {"service_quality.column.municipality", "gemeente", "municipality"},
      {"service_quality.column.expected", "te verwachten (95%)", "to be expected (95%)"},
      {"service_quality.column.position", "waar het ligt", "where it lies"},
      {"service_quality.position.within", "binnen de grenzen", "within the limits"},
      {"service_quality.position.below_95", "onder de smalle grens", "below the narrow limit"},
      {"service_quality.position.above_95", "boven de smalle grens", "above the narrow limit"},
      {"service_quality.position.below_998", "onder de wijde grens", "below the wide limit"},
      {"service_quality.position.above_998", "boven de wijde grens", "above the wide limit"},
      {"service_quality.figure.group_in_time", "Aantal op tijd opgelost: {group}",
       "Number resolved in time: {group}"},
      {"service_quality.figure.group_judged", "Van hoeveel: {group}", "Of how many: {group}"},
      {"service_quality.figure.group_share", "Op tijd opgelost: {group}",
       "Resolved in time: {group}"},
      {"service_quality.figure.group_position", "Waar het ligt: {group}", "Where it lies: {group}"},

      // Months
      {"service_quality.heading_months", "Maand voor maand", "Month by month"},
      {"service_quality.months_intro",
       "Per maand waarin meldingen binnenkwamen. Van de laatste maanden kan nog een deel lopen.",
       "By the month in which tickets came in. Of the last months a part may still be running."},
      {"service_quality.chart_months", "Op tijd opgelost per maand", "Resolved in time by month"},
      {"service_quality.months_sentence",
       "In {first} was {first_share} op tijd opgelost, in {last} {last_share}; zo staan er "
       "{months} "
       "maanden.",
       "In {first} {first_share} was resolved in time, in {last} {last_share}; {months} months are "
       "shown."},
      {"service_quality.table_months", "Meldingen per maand", "Tickets by month"},
      {"service_quality.column.month", "maand", "month"},
      {"service_quality.column.tickets", "meldingen", "tickets"},
      {"service_quality.column.reaction_share", "op tijd gereageerd", "reacted in time"},
      {"service_quality.column.resolution_share", "op tijd opgelost", "resolved in time"},
      {"service_quality.figure.month_tickets", "Meldingen in {month}", "Tickets in {month}"},
      {"service_quality.figure.month_reaction", "Op tijd gereageerd in {month}",
       "Reacted in time in {month}"},
      {"service_quality.figure.month_resolution", "Op tijd opgelost in {month}",
       "Resolved in time in {month}"},

      // Changes
      {"service_quality.heading_change", "Is het echt beter geworden?",
       "Has it really become better?"},
      {"service_quality.change_ask",
       "Vul onderaan, bij “Vraag iets anders”, bij ‘beter sinds’ een dag in, zoals die van een "
       "nieuw contract. Dan staat hier of het verschil meer is dan toeval.",
       "Fill in a day at ‘better since’ at the bottom, under “Ask something else”, such as that of "
       "a new contract. Then it stands here whether the difference is more than chance."},
      {"service_quality.change_intro",
       "Meldingen van voor {day} naast die van daarna, zoals afgesproken gemeten. Ligt nul in het "
       "interval van het verschil, dan is niet bewezen dat er iets veranderd is.",
       "Tickets from before {day} beside those from after it, measured as agreed. When zero lies "
       "in the interval of the difference, it is not proven that anything changed."},
      {"service_quality.table_change", "Voor en na", "Before and after"},
      {"service_quality.column.change", "oordeel", "verdict"},
      {"service_quality.column.before", "ervoor op tijd", "in time before"},
      {"service_quality.column.after", "erna op tijd", "in time after"},
      {"service_quality.column.difference", "verschil in procentpunten",
       "difference in percentage points"},
      {"service_quality.column.difference_range", "interval (95%)", "interval (95%)"},
      {"service_quality.share_of", "{share} ({in_time} van {judged})",
       "{share} ({in_time} of {judged})"},
      {"service_quality.change.improved", "beter", "better"},
      {"service_quality.change.worsened", "slechter", "worse"},
      {"service_quality.change.not_proven", "niet bewezen", "not proven"},
      {"service_quality.figure.change_verdict", "Veranderd bij {step}", "Changed in {step}"},
      {"service_quality.figure.change_difference", "Verschil in procentpunten bij {step}",
       "Difference in percentage points in {step}"},
      {"service_quality.figure.change_lower", "Verschil bij {step}, onderkant van het interval",
       "Difference in {step}, lower end of the interval"},
      {"service_quality.figure.change_upper", "Verschil bij {step}, bovenkant van het interval",
       "Difference in {step}, upper end of the interval"},
      {"service_quality.series",
       "Was er al een trend? Naast de lijn die al liep, is de sprong bij {step} {jump} "
       "procentpunt (95% zeker: {jump_range}) en de knik {bend} procentpunt per maand "
       "({bend_range}). "
       "{is_proven, select, yes{De sprong is meer dan toeval.} other{De sprong is niet bewezen.}}",
       "Was a trend going on already? Against the line that was going on, the jump in {step} is "
       "{jump} percentage points (95% sure: {jump_range}) and the bend {bend} percentage points "
       "per "
       "month ({bend_range}). {is_proven, select, yes{The jump is more than chance.} other{The "
       "jump "
       "is not proven.}}"},
      {"service_quality.series_none",
       "Of er al een trend liep, is niet te zeggen: daarvoor zijn aan beide kanten acht maanden "
       "met "
       "meldingen nodig, en moeten ze verschillen ({step}).",
       "Whether a trend was going on already cannot be told: that needs eight months with tickets "
       "on both sides, and months that differ ({step})."},

      // Surveys
      {"service_quality.heading_surveys", "Hoe tevreden zijn mensen?", "How satisfied are people?"},
      {"service_quality.surveys_none", "Er is geen onderzoek onder gebruikers in dit dossier.",
       "There is no survey among users in this dossier."},
      {"service_quality.surveys_intro",
       "De NPS is het deel dat een 9 of 10 gaf min het deel dat een 0 tot en met 6 gaf. "
       "Intervallen "
       "zeggen wat toeval kan zijn bij zo veel antwoorden; ze zeggen niets over wie niet "
       "antwoordde. Van minder dan vijf antwoorden staat hier geen cijfer, zodat niemand te "
       "herkennen is.",
       "The NPS is the share that gave a 9 or 10 less the share that gave a 0 to 6. Intervals tell "
       "what may be chance with so many answers; they say nothing about who did not answer. Of "
       "fewer than five answers no score is shown, so that nobody can be recognised."},
      {"service_quality.table_surveys", "Onderzoeken onder gebruikers", "Surveys among users"},
      {"service_quality.column.survey", "onderzoek", "survey"},
      {"service_quality.column.group", "groep", "group"},
      {"service_quality.column.day", "dag", "day"},
      {"service_quality.column.answers", "antwoorden", "answers"},
      {"service_quality.column.response", "antwoordde", "answered"},
      {"service_quality.column.mean", "gemiddeld cijfer", "average score"},
      {"service_quality.column.mean_range", "interval (95%)", "interval (95%)"},
      {"service_quality.column.nps", "NPS", "NPS"},
      {"service_quality.column.nps_range", "interval (95%)", "interval (95%)"},
      {"service_quality.everybody", "allen", "everybody"},
      {"service_quality.response_of", "{share}% van {asked}", "{share}% of {asked}"},
      {"service_quality.mean_of", "{mean} ({lowest} tot {highest})",
       "{mean} ({lowest} to {highest})"},
      {"service_quality.kept_back", "te weinig antwoorden om te tonen", "too few answers to show"},
      {"service_quality.too_few_answers", "te weinig antwoorden", "too few answers"},
      {"service_quality.figure.survey_answers", "Antwoorden: {survey}, {group}",
       "Answers: {survey}, {group}"},
      {"service_quality.figure.survey_response", "Deel dat antwoordde: {survey}, {group}",
       "Share that answered: {survey}, {group}"},
      {"service_quality.figure.survey_mean", "Gemiddeld cijfer: {survey}, {group}",
       "Average score: {survey}, {group}"},
      {"service_quality.figure.survey_nps", "NPS bij {survey}, {group}",
       "NPS in {survey}, {group}"},
      {"service_quality.figure.survey_nps_error", "Standaardfout van de NPS: {survey}, {group}",
       "Standard error of the NPS: {survey}, {group}"},
      {"service_quality.figure.survey_nps_error_finite",
       "Standaardfout van de NPS, gezien hoeveel mensen er zijn: {survey}, {group}",
       "Standard error of the NPS, given how many people there are: {survey}, {group}"},

      // Problems and findings
      {"service_quality.nothing", "Er zijn geen meldingen en geen onderzoeken in dit dossier.",
       "There are no tickets and no surveys in this dossier."},
      {"service_quality.empty_window", "De periode van {from} tot {until} is leeg.",
       "The period from {from} until {until} is empty."},
      {"service_quality.no_such_service",
       "Er zijn geen meldingen van de dienst ‘{service}’. Wel van: {services}.",
       "There are no tickets of the service ‘{service}’. There are of: {services}."},
      {"service_quality.no_deadline",
       "Van deze prioriteiten is geen tijd afgesproken, of meer dan één: {names}. Of hun meldingen "
       "op tijd waren, is niet te zeggen.",
       "For these priorities no time has been agreed, or more than one: {names}. Whether their "
       "tickets were in time cannot be told."},
      {"service_quality.no_priority",
       "Er zijn meldingen zonder prioriteit. Of ze op tijd waren, is niet te zeggen.",
       "There are tickets without a priority. Whether they were in time cannot be told."},
      {"service_quality.survey_without_scores",
       "Van deze onderzoeken zijn er geen cijfers: {names}.",
       "Of these surveys there are no scores: {names}."},
      {"service_quality.low_response",
       "Bij deze onderzoeken antwoordde minder dan de helft: {names}. Wie niet antwoordde, kan er "
       "anders over denken.",
       "In these surveys fewer than half answered: {names}. Who did not answer may think "
       "otherwise."},
      {"service_quality.score_off_scale",
       "Bij deze onderzoeken staan cijfers buiten de schaal: {names}. Ze tellen niet mee.",
       "In these surveys scores lie off the scale: {names}. They do not count."},
      {"service_quality.more_answers_than_asked",
       "Bij deze onderzoeken zijn er meer antwoorden dan gevraagde mensen: {names}. Ze tellen niet "
       "mee.",
       "In these surveys there are more answers than people asked: {names}. They do not count."},
      {"ticket_records.main_in_circle",
       "{count, plural, one{De hoofdmelding van deze melding komt} other{De hoofdmeldingen van "
       "deze # "
       "meldingen komen}} weer bij haar zelf uit. Daarom {count, plural, one{telt} other{tellen}} "
       "zij zelf: {names}. Verbeter de hoofdmelding.",
       "The main ticket of {count, plural, one{this ticket leads} other{these # tickets lead}} "
       "back "
       "to itself, and so {count, plural, one{it counts} other{they count}}: {names}. Correct the "
       "main ticket."},
      {"ticket_records.main_missing",
       "{count, plural, one{Deze melding hoort} other{Deze # meldingen horen}} bij een "
       "hoofdmelding "
       "die er niet is en {count, plural, one{telt} other{tellen}} daarom zelf: {names}.",
       "{count, plural, one{This ticket belongs} other{These # tickets belong}} to a main ticket "
       "that is not there, and so {count, plural, one{counts} other{count}}: {names}."},
      {"ticket_records.before_created",
       "Bij deze meldingen ligt een moment voor het begin: {names}. Dat moment telt niet.",
       "In these tickets a moment lies before the beginning: {names}. That moment does not count."},
      {"ticket_records.completed_but_open",
       "Deze meldingen waren gereed en zijn weer open: {names}. Ze tellen als open.",
       "These tickets were completed and are open again: {names}. They count as open."},
      {"ticket_records.closed_without_completion",
       "Van deze meldingen staat er wel wanneer ze gesloten zijn, maar niet wanneer ze gereed "
       "waren: {names}. Het sluiten telt als gereed, wat te laat kan zijn.",
       "Of these tickets it is stated when they were closed, but not when they were completed: "
       "{names}. The closing counts as completion, which may be too late."},
      {"ticket_records.ended_without_moment",
       "Deze meldingen zijn gereed, maar er staat niet wanneer: {names}. Ze tellen als onbekend.",
       "These tickets are completed, but it is not stated when: {names}. They count as unknown."},
      {"ticket_deadlines.no_hours",
       "De servicetijden ‘{hours}’ of de kalender ‘{calendar}’ staan niet in het dossier, of zijn "
       "niet te lezen. Daarom is niet te meten bij: {names}.",
       "The service hours ‘{hours}’ or the calendar ‘{calendar}’ are not in the dossier, or cannot "
       "be read. So it cannot be measured for: {names}."},
  };
  return all;
}

}  // namespace vlecht::words
