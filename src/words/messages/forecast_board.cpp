// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> forecast_board_messages() {
  static constexpr Message all[] = {
      {"goal_progress.heading_board", "Hoe goed waren onze voorspellingen?",
       "How good were our forecasts?"},
      {"goal_progress.board_none",
       "Er zijn nog geen voorspellingen vastgelegd. Met de opdracht “vlecht forecast --record” "
       "worden ze vastgelegd op de dag dat ze gemaakt zijn; later staat hier hoe goed ze waren.",
       "No forecasts have been recorded yet. The command “vlecht forecast --record” records them "
       "on "
       "the day on which they are made; later it says here how good they were."},
      {"goal_progress.board_sentence",
       "Er {recorded, plural, one{is # voorspelling} other{zijn # voorspellingen}} vastgelegd. Van "
       "{judged} met een kans is nu bekend wat er gebeurde ({subjects, plural, one{# mijlpaal of "
       "streefwaarde} other{# mijlpalen en streefwaarden}}); {open, plural, one{# loopt} other{# "
       "lopen}} nog.{dropped, plural, =0{} one{ Bij # is de mijlpaal vervallen.} other{ Bij # is "
       "de mijlpaal vervallen.}}",
       "{recorded, plural, one{# forecast has} other{# forecasts have}} been recorded. Of {judged} "
       "with a chance it is known now what happened ({subjects, plural, one{# milestone or target} "
       "other{# milestones and targets}}); {open, plural, one{# is} other{# are}} still "
       "open.{dropped, plural, =0{} one{ Of # the milestone was dropped.} other{ Of # the "
       "milestone was dropped.}}"},
      {"goal_progress.board_nothing_judged",
       "Over geen daarvan valt al te oordelen: een voorspelling telt pas mee als haar dag en haar "
       "interval voorbij zijn.",
       "None of them can be judged yet: a forecast counts only when its day and its interval have "
       "passed."},
      {"goal_progress.board_too_few",
       "Dat is te weinig om iets te zeggen: daarvoor zijn minstens {judged_min} beoordeelde "
       "voorspellingen over minstens {subjects_min} mijlpalen en streefwaarden nodig. De cijfers "
       "hieronder kunnen toeval zijn.",
       "That is too few to say anything: it takes at least {judged_min} judged forecasts of at "
       "least {subjects_min} milestones and targets. The figures below may be chance."},
      {"goal_progress.table_board_scores", "De score van onze voorspellingen",
       "The score of our forecasts"},
      {"goal_progress.column.board_score", "maat", "measure"},
      {"goal_progress.column.board_count", "aantal", "number"},
      {"goal_progress.column.board_value", "uitkomst", "result"},
      {"goal_progress.column.board_spread", "onzekerheid (80%)", "uncertainty (80%)"},
      {"goal_progress.column.board_meaning", "hoe te lezen", "how to read it"},
      {"goal_progress.spread", "{low} tot {high}", "{low} to {high}"},
      {"goal_progress.no_spread", "niet te zeggen bij één onderwerp",
       "cannot be told with one subject"},
      {"goal_progress.days", "dagen", "days"},
      {"goal_progress.board_brier", "Kansen (Brier)", "Chances (Brier)"},
      {"goal_progress.board_brier_meaning", "0 is altijd goed; 0,25 is wie altijd “half” zegt",
       "0 is always right; 0.25 is saying “half” every time"},
      {"goal_progress.board_coverage", "Uitkomst binnen het interval van 80%",
       "Outcome within the interval of 80%"},
      {"goal_progress.board_coverage_meaning",
       "0,80 hoort het te zijn; lager: wij waren te zeker van onszelf",
       "it should be 0.80; lower: we were too sure of ourselves"},
      {"goal_progress.board_interval", "Score van het interval, in {unit}",
       "Score of the interval, in {unit}"},
      {"goal_progress.board_interval_meaning",
       "breedte van het interval, en tien keer wat de uitkomst erbuiten ligt: lager is beter",
       "width of the interval, and ten times how far the outcome lies outside: lower is better"},
      {"goal_progress.board_miss", "Hoe ver het midden ernaast zat, in {unit}",
       "How far the median was off, in {unit}"},
      {"goal_progress.board_miss_meaning", "gemiddelde afstand: lager is beter",
       "mean distance: lower is better"},
      {"goal_progress.board_crps", "CRPS, benaderd uit midden en marge, in {unit}",
       "CRPS, approximated from median and interval, in {unit}"},
      {"goal_progress.board_crps_meaning",
       "hoe ver de hele voorspelling ernaast zat: lager is beter",
       "how far off the whole forecast was: lower is better"},
      {"goal_progress.board_parts",
       "Van de {judged} gebeurde het {happened} keer. De Brierscore over kansen in twintigsten, "
       "{brier}, valt uiteen in (Murphy): {reliability} doordat kansen niet klopten (0 is het "
       "best), min {resolution} doordat wij onderscheid maakten (meer is beter), plus "
       "{uncertainty} doordat het onzeker was.",
       "Of the {judged} it happened {happened} times. The Brier score over chances in twentieths, "
       "{brier}, falls apart into (Murphy): {reliability} because chances were not right (0 is "
       "best), less {resolution} because we told cases apart (more is better), plus {uncertainty} "
       "because it was uncertain."},
      {"goal_progress.table_board_forecasts", "Alle vastgelegde voorspellingen",
       "All recorded forecasts"},
      {"goal_progress.column.board_made", "gemaakt op", "made on"},
      {"goal_progress.column.board_subject", "waarover", "about"},
      {"goal_progress.column.board_day", "voor", "for"},
      {"goal_progress.column.board_chance", "kans", "chance"},
      {"goal_progress.column.board_outcome", "wat er gebeurde", "what happened"},
      {"goal_progress.column.board_held", "binnen het interval", "within the interval"},
      {"goal_progress.column.board_method", "methode", "method"},
      {"goal_progress.outcome_dropped", "vervallen: telt niet mee", "dropped: does not count"},
      {"goal_progress.outcome_open", "nog niet bekend", "not known yet"},
      {"goal_progress.outcome_happened", "gehaald", "met"},
      {"goal_progress.outcome_missed", "niet gehaald", "not met"},
      {"goal_progress.held_yes", "ja", "yes"},
      {"goal_progress.held_no", "nee", "no"},
  };
  return all;
}

}  // namespace vlecht::words
