// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> budget_stages_messages() {
  static constexpr Message all[] = {
      {"budget_stages.stage_stated_twice",
       "De primitieve begroting of de rekening van {municipality} over {year} staat er "
       "meer dan één keer in bij {names}. Welk bedrag geldt is dan niet bekend.",
       "The original budget or the accounts of {municipality} for {year} have been stated "
       "more than once for {names}. Then it is not known which amount holds."},
      {"budget_stages.amendment_undated",
       "Van begrotingswijziging {number} van {municipality} over {year} is de dag van het "
       "besluit niet bekend ({count, plural, one{post} other{# posten}}: {names}). Wij "
       "rekenen haar mee als genomen besluit.",
       "Of budget amendment {number} of {municipality} for {year} the day of the decision "
       "is not known ({count, plural, one{post} other{# posts}}: {names}). We count it as "
       "decided."},
      {"budget_stages.amendments_out_of_order",
       "Begrotingswijziging {number} van {municipality} over {year} is eerder besloten "
       "dan de wijziging ervoor: {names}. Wij houden de volgorde van de nummers aan.",
       "Budget amendment {number} of {municipality} for {year} was decided before the "
       "amendment that precedes it: {names}. We keep to the order of the numbers."},
      {"budget_stages.mutation_differs",
       "Bij begrotingswijziging {number} van {municipality} over {year} past de mutatie "
       "niet bij het oude en het nieuwe bedrag: {names}. Wij gebruiken het nieuwe bedrag.",
       "At budget amendment {number} of {municipality} for {year} the change does not fit "
       "the old and the new amount: {names}. We use the new amount."},
      {"budget_stages.classification_differs",
       "Posten van {municipality} over {year} zijn niet in elke fase hetzelfde ingedeeld "
       "(domein, onderdeel, aard, taakveld of kostenpot): {names}. Die indeling is daarom "
       "onbekend.",
       "Posts of {municipality} for {year} are not classified alike in each stage "
       "(domain, component, nature, task field or cost pool): {names}. So that "
       "classification is unknown."},
  };
  return all;
}

}  // namespace vlecht::words
