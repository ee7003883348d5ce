// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> verdict_messages() {
  static constexpr Message all[] = {
      {"verdict.on_course", "op koers", "on course"},
      {"verdict.not_on_course", "niet op koers", "not on course"},
      {"verdict.cannot_be_told", "niet te zeggen", "cannot be told"},
      {"verdict.not_measured", "niet gemeten", "not measured"},
      {"verdict.rule.cost_benchmark",
       "Niet op koers: duurder dan driekwart van de groep. Een lage prijs is op zichzelf geen "
       "doel.",
       "Not on course: dearer than three quarters of the group. A low price is no goal in itself."},
      {"verdict.rule.cost_difference",
       "Niet op koers: meer dan de helft van het verschil is niet verklaard.",
       "Not on course: more than half of the difference is not explained."},
      {"verdict.rule.cost_split",
       "Niet op koers: er is meer uitgegeven dan de laatste begroting toestaat.",
       "Not on course: more was spent than the latest budget allows."},
      {"verdict.rule.goal_progress", "Niet op koers: ten minste één doel ligt niet op koers.",
       "Not on course: at least one goal is not on course."},
      {"verdict.rule.availability",
       "Niet op koers: ten minste één dienst haalde in een periode zijn norm niet, wat er ook in "
       "de "
       "niet gemeten tijd gebeurde.",
       "Not on course: at least one service missed its target in some period, whatever happened in "
       "the time that was not measured."},
      {"verdict.rule.service_quality",
       "Niet op koers: van ten minste één prioriteit is bewezen te weinig op tijd. Niet te zeggen: "
       "de nieuwste melding is te oud.",
       "Not on course: of at least one priority it is proven that too little was in time. Cannot "
       "be told: the newest ticket is too old."},
      {"verdict.rule.supplier_record",
       "Niet op koers: ten minste één KPI wordt slechter of haalt zijn norm niet, of een afspraak "
       "is te laat of niet nagekomen.",
       "Not on course: at least one indicator gets worse or misses its target, or an agreement is "
       "overdue or was broken."},
      {"verdict.rule.service_level_check",
       "Niet op koers: ten minste één contract spreekt zichzelf tegen. Niet te zeggen: er "
       "ontbreken "
       "afspraken.",
       "Not on course: at least one contract contradicts itself. Cannot be told: agreements are "
       "missing."},
      {"verdict.rule.completeness",
       "Niet op koers: ten minste één vraag heeft nog geen antwoord. Niet te zeggen: een deel "
       "ontbreekt of is verouderd.",
       "Not on course: at least one question has no answer yet. Cannot be told: a part is missing "
       "or out of date."},
  };
  return all;
}

}  // namespace vlecht::words
