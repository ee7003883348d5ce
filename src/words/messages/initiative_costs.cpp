// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> initiative_costs_messages() {
  static constexpr Message all[] = {
      {"initiative_costs.unknown_found",
       "Kostenregel {rule} rekent boekingen toe aan initiatief {initiative}, maar dat staat niet "
       "in het dossier. Lees het initiatief in, of verbeter de korte naam in de regel.",
       "Cost rule {rule} allots ledger lines to initiative {initiative}, but that is not in the "
       "dossier. Import the initiative, or correct the short name in the rule."},
  };
  return all;
}

}  // namespace vlecht::words
