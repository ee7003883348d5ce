// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> goal_forecasts_messages() {
  static constexpr Message all[] = {
      {"goal_progress.heading_forecasts", "Wat er te verwachten is", "What to expect"},
      {"goal_progress.forecasts_meaning",
       "Een voorspelling gaat door op wat er tot nu toe gemeld en gemeten is. Er staat altijd bij "
       "hoe zeker zij is. Van wat niet te zeggen is, staat er waarom.",
       "A forecast goes on from what was reported and measured until now. It always says how "
       "certain it is. Of what cannot be told, it says why."},
      {"goal_progress.heading_forecast_milestones", "Mijlpalen", "Milestones"},
      {"goal_progress.heading_forecast_targets", "Streefwaarden", "Targets"},
      {"goal_progress.table_forecast_milestones", "Wanneer mijlpalen te verwachten zijn",
       "When milestones are to be expected"},
      {"goal_progress.column.forecast_milestone", "mijlpaal", "milestone"},
      {"goal_progress.column.forecast_planned", "gepland op", "planned on"},
      {"goal_progress.column.forecast_chance", "kans dat dat lukt", "chance of that"},
      {"goal_progress.column.forecast_p50", "helft van de kans", "half of the chance"},
      {"goal_progress.column.forecast_p85", "85% kans vóór", "85% chance before"},
      {"goal_progress.column.forecast_p95", "95% kans vóór", "95% chance before"},
      {"goal_progress.table_forecast_outside", "Als het gaat zoals bij andere projecten",
       "If it goes as with other projects"},
      {"goal_progress.column.forecast_outside_half", "de helft is klaar op", "half are done by"},
      {"goal_progress.column.forecast_outside_most", "80% is klaar op", "80% are done by"},
      {"goal_progress.forecast_milestone",
       "{name}: op {counted} {left, plural, one{was er nog 1 werkpakket} other{waren er nog # "
       "werkpakketten}} te doen. {has_plan, select, yes{De kans dat de mijlpaal op {planned} "
       "gehaald is: {chance}. } other{Er is geen geplande dag. }}Het is even waarschijnlijk vóór "
       "als na {p50}; met 85% kans is het klaar op {p85}.",
       "{name}: on {counted} {left, plural, one{1 work item was} other{# work items were}} still "
       "to be done. {has_plan, select, yes{The chance that the milestone has been met by "
       "{planned}: {chance}. } other{There is no planned day. }}It is as likely before as after "
       "{p50}; with a chance of 85% it is done by {p85}."},
      {"goal_progress.forecast_certain",
       "Dit rust op {periods} perioden van gemiddeld {days} dagen. Hoe snel het werk gaat is "
       "daarmee maar ongeveer bekend, en dat telt mee: wie doet alsof het tempo vaststaat, komt "
       "voor 85% kans op {certain} uit in plaats van op {p85}{has_error, select, yes{ (rekenfout "
       "ongeveer {error} dagen)} other{}}.",
       "This rests on {periods} periods of {days} days on average. So how fast the work goes is "
       "known only roughly, and that counts: whoever acts as if the pace were certain comes to "
       "{certain} for a chance of 85%, in place of {p85}{has_error, select, yes{ (computing error "
       "about {error} days)} other{}}."},
      {"goal_progress.likely_title", "{name}: twintig even waarschijnlijke dagen",
       "{name}: twenty equally likely days"},
      {"goal_progress.likely_description",
       "Elk van de twintig punten is een even waarschijnlijke dag waarop het klaar is"
       "{has_plan, select, yes{: {in_time, plural, =0{geen enkel punt valt} one{één punt valt} "
       "other{# punten vallen}} op of vóór {planned}, de geplande dag} other{}}. Het eerste punt "
       "is "
       "{first}, het laatste {last}{beyond, plural, =0{} one{; één punt ligt verder weg dan te "
       "zeggen is} other{; # punten liggen verder weg dan te zeggen is}}.",
       "Each of the twenty dots is an equally likely day on which it is done{has_plan, select, "
       "yes{: {in_time, plural, =0{no dot falls} one{one dot falls} other{# dots fall}} on or "
       "before {planned}, the planned day} other{}}. The first dot is {first}, the last "
       "{last}{beyond, plural, =0{} one{; one dot is further away than can be told} other{; # dots "
       "are further away than can be told}}."},
      {"goal_progress.likely_dot",
       "punt {number} van 20: {day}{has_plan, select, yes{{in_time, select, yes{, op tijd} other{, "
       "na de geplande dag}}} other{}}",
       "dot {number} of 20: {day}{has_plan, select, yes{{in_time, select, yes{, in time} other{, "
       "after the planned day}}} other{}}"},
      {"goal_progress.likely_in_time",
       "{has_plan, select, yes{op of vóór de geplande dag} other{even waarschijnlijke dag}}",
       "{has_plan, select, yes{on or before the planned day} other{equally likely day}}"},
      {"goal_progress.likely_late", "na de geplande dag", "after the planned day"},
      {"goal_progress.likely_beyond", "verder weg dan te zeggen is",
       "further away than can be told"},
      {"goal_progress.likely_planned", "gepland: {day}", "planned: {day}"},
      {"goal_progress.table_likely", "{name}: de twintig dagen", "{name}: the twenty days"},
      {"goal_progress.column.likely_number", "punt", "dot"},
      {"goal_progress.column.likely_day", "dag waarop het klaar is", "day on which it is done"},
      {"goal_progress.beyond_sight", "verder weg dan te zeggen is",
       "further away than can be told"},
      {"goal_progress.no_outside_view", "geen cijfers van andere projecten",
       "no figures of other projects"},
      {"goal_progress.forecast_figure_probability", "{name}: kans dat het op de dag gehaald is",
       "{name}: chance that it has been met by the day"},
      {"goal_progress.forecast_figure_first", "{name}: kans volgens het eerste plan",
       "{name}: chance by the first plan"},
      {"goal_progress.forecast_figure_median", "{name}: even waarschijnlijk vóór als na",
       "{name}: as likely before as after"},
      {"goal_progress.forecast_figure_p85", "{name}: 85% kans vóór", "{name}: 85% chance before"},
      {"goal_progress.forecast_figure_p95", "{name}: 95% kans vóór", "{name}: 95% chance before"},
      {"goal_progress.forecast_figure_low", "{name}: 10% kans vóór", "{name}: 10% chance before"},
      {"goal_progress.forecast_figure_high", "{name}: 90% kans vóór", "{name}: 90% chance before"},
      {"goal_progress.forecast_figure_value_median", "{name}: middelste waarde op de streefdatum",
       "{name}: median value on the target date"},
      {"goal_progress.forecast_figure_value_low", "{name}: onderkant van het interval van 80%",
       "{name}: low end of the interval of 80%"},
      {"goal_progress.forecast_figure_value_high", "{name}: bovenkant van het interval van 80%",
       "{name}: high end of the interval of 80%"},

      {"goal_progress.timeline_forecast", "verwacht (80% kans)", "expected (80% chance)"},
      {"goal_progress.timeline_range", "Verwacht rond {median}; met 80% kans van {low} tot {high}",
       "Expected around {median}; with 80% chance from {low} to {high}"},

      // Targets.
      {"goal_progress.sign_measured", "gemeten", "measured"},
      {"goal_progress.sign_expected", "verwacht", "expected"},
      {"goal_progress.sign_interval", "hier ligt het met 80% kans", "with 80% chance it is here"},
      {"goal_progress.sign_target", "streefwaarde", "target"},
      {"goal_progress.trend_target", "doel {value}", "target {value}"},
      {"goal_progress.trend_description",
       "Op {day} gemeten: {value}. Verwacht op {due}: {median}, met 80% kans tussen {low} en "
       "{high}. De streefwaarde is {target}.",
       "Measured on {day}: {value}. Expected on {due}: {median}, with 80% chance between {low} and "
       "{high}. The target is {target}."},
      {"goal_progress.table_trend", "{name}: de cijfers", "{name}: the figures"},
      {"goal_progress.column.trend_day", "dag", "day"},
      {"goal_progress.column.trend_measured", "gemeten", "measured"},
      {"goal_progress.column.trend_low", "onderkant (80%)", "low end (80%)"},
      {"goal_progress.column.trend_median", "verwacht", "expected"},
      {"goal_progress.column.trend_high", "bovenkant (80%)", "high end (80%)"},
      {"goal_progress.table_forecast_targets", "Of streefwaarden te verwachten zijn",
       "Whether targets are to be expected"},
      {"goal_progress.column.target_name", "indicator", "indicator"},
      {"goal_progress.column.target_value", "streefwaarde", "target"},
      {"goal_progress.column.target_due", "op", "by"},
      {"goal_progress.column.target_chance", "kans dat dat lukt", "chance of that"},
      {"goal_progress.column.target_expected", "dan te verwachten (80% kans)",
       "to be expected then (80% chance)"},
      {"goal_progress.expected_between", "{median} ({low} tot {high})",
       "{median} ({low} to {high})"},
      {"goal_progress.forecast_method",
       "{method, select, smoothing{Dit rust op {points} metingen met gelijke tussenpozen; het "
       "model ({model}) is gekozen op hoe goed het bij die metingen past{trend, select, yes{, en "
       "neemt aan dat het zo doorgaat} other{}}.} other{Dit rust op {points} metingen {irregular, "
       "select, yes{die niet met gelijke tussenpozen zijn gedaan} other{(te weinig voor meer dan "
       "een rechte lijn)}}: een rechte lijn die zich van enkele uitschieters niets aantrekt "
       "(Theil-Sen), in de aanname dat het zo doorgaat.}}",
       "{method, select, smoothing{This rests on {points} measurements at even intervals; the "
       "model ({model}) was chosen for how well it fits them{trend, select, yes{, and takes it "
       "that it goes on like this} other{}}.} other{This rests on {points} measurements "
       "{irregular, select, yes{that were not made at even intervals} other{(too few for more "
       "than a straight line)}}: a straight line that a few odd ones do not pull along "
       "(Theil-Sen), taking it that it goes on like this.}}"},

      // What cannot be forecast.
      {"goal_progress.table_forecast_gaps", "Waarvan niets te voorspellen is",
       "Of what nothing can be forecast"},
      {"goal_progress.column.gap_what", "wat", "what"},
      {"goal_progress.column.gap_why", "waarom niet", "why not"},
      {"goal_progress.gap_milestone", "Mijlpaal: {name}", "Milestone: {name}"},
      {"goal_progress.gap_target", "Streefwaarde {target}: {name}", "Target {target}: {name}"},
      {"goal_progress.why_not.no_initiative",
       "onbekend: er hoort geen initiatief bij, dus er is geen voortgang",
       "unknown: it belongs to no initiative, so there is no progress"},
      {"goal_progress.why_not.not_last",
       "onbekend: de werkpakketten zijn geteld tot een latere mijlpaal van dit initiatief",
       "unknown: the work items are counted up to a later milestone of this initiative"},
      {"goal_progress.why_not.no_items",
       "onbekend: niemand meldde hoeveel werkpakketten klaar zijn en over zijn",
       "unknown: nobody reported how many work items are done and left"},
      {"goal_progress.why_not.too_few_periods",
       "onbekend: er zijn te weinig meldingen van voortgang; vijf is het minste",
       "unknown: there are too few reports of progress; five is the least"},
      {"goal_progress.why_not.too_few_measurements",
       "onbekend: er zijn te weinig metingen; drie is het minste",
       "unknown: there are too few measurements; three is the least"},
      {"goal_progress.why_not.too_far_ahead",
       "onbekend: de streefdatum is meer dan twee keer zo ver weg als er tot nu toe gemeten is",
       "unknown: the target date is more than twice as far away as was measured until now"},
      {"goal_progress.why_not.irregular",
       "onbekend: de voortgang is niet met gelijke tussenpozen gemeld",
       "unknown: progress was not reported at even intervals"},
      {"goal_progress.why_not.stale", "onbekend: de laatste melding of meting is te oud",
       "unknown: the last report or measurement is too old"},
      {"goal_progress.why_not.nothing_done",
       "onbekend: er kwam in geen enkele periode iets af; in dit tempo komt het nooit af",
       "unknown: in no period was anything finished; at this pace it never will be"},
      {"goal_progress.why_not.nothing_left",
       "alle werkpakketten zijn klaar; dat de mijlpaal gehaald is, is nog niet vastgelegd",
       "all work items are done; that the milestone has been met has not been recorded yet"},
      {"goal_progress.why_not.no_target", "onbekend: er is geen streefwaarde of geen streefdatum",
       "unknown: there is no target or no target date"},
      {"goal_progress.why_not.past", "de streefdatum is voorbij", "the target date has passed"},
      {"goal_progress.why_not.no_direction",
       "onbekend: er staat niet bij of hoger of lager beter is",
       "unknown: it is not said whether higher or lower is better"},
      {"goal_progress.why_not.no_noise",
       "onbekend: de metingen liggen precies op een lijn, zodat niet te zeggen is hoe ver het "
       "ernaast kan zitten",
       "unknown: the measurements lie exactly on a line, so that it cannot be told how far it may "
       "be off"},
      {"goal_progress.why_not.too_far", "onbekend: het is verder weg dan te berekenen is",
       "unknown: it is further away than can be computed"},

      // Findings.
      {"goal_forecasts.items_added_found",
       "Bij initiatief {initiative} {count, plural, one{kwam er # werkpakket} other{kwamen er # "
       "werkpakketten}} bij. De voorspelling van mijlpaal {milestone} weet niet of dat nog eens "
       "gebeurt, en is dan te vroeg.",
       "{count, plural, one{# work item was} other{# work items were}} added to initiative "
       "{initiative}. The forecast of milestone {milestone} does not know whether that will happen "
       "again, and is then too early."},

      // The report of `vlecht forecast`.
      {"forecast.title", "Voorspellingen van {day}", "Forecasts of {day}"},
      {"forecast.would_record",
       "{count, plural, =0{Er valt niets te voorspellen.} one{# voorspelling.} other{# "
       "voorspellingen.}} {count, plural, =0{} other{Er is niets vastgelegd: doe dat met --record, "
       "dan is later te zien hoe goed ze waren.}}",
       "{count, plural, =0{There is nothing to forecast.} one{# forecast.} other{# forecasts.}} "
       "{count, plural, =0{} other{Nothing was recorded: do so with --record, and later it can be "
       "seen how good they were.}}"},
      {"forecast.recorded",
       "{count, plural, one{# voorspelling is} other{# voorspellingen zijn}} vastgelegd. Als "
       "bekend is wat er gebeurde, staat op de pagina over doelen hoe goed ze waren.",
       "{count, plural, one{# forecast was} other{# forecasts were}} recorded. When it is known "
       "what happened, the page about goals says how good they were."},
      {"forecast.known",
       "{count, plural, =0{Er valt niets te voorspellen.} one{Deze voorspelling was vandaag al zo "
       "vastgelegd.} other{Deze # voorspellingen waren vandaag al zo vastgelegd.}}",
       "{count, plural, =0{There is nothing to forecast.} one{This forecast was recorded like this "
       "today already.} other{These # forecasts were recorded like this today already.}}"},
      {"forecast.table", "Wat er voorspeld is", "What is forecast"},
      {"forecast.column.subject", "Soort", "Sort"},
      {"forecast.column.code", "Code", "Code"},
      {"forecast.column.name", "Naam", "Name"},
      {"forecast.column.target_day", "Op", "By"},
      {"forecast.column.chance", "Kans", "Chance"},
      {"forecast.column.low", "10%", "10%"},
      {"forecast.column.median", "50%", "50%"},
      {"forecast.column.high", "90%", "90%"},
      {"forecast.column.method", "Methode", "Method"},
      {"forecast.subject.milestone", "mijlpaal", "milestone"},
      {"forecast.subject.target", "streefwaarde", "target"},
  };
  return all;
}

}  // namespace vlecht::words
