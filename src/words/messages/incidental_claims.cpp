// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> incidental_claims_messages() {
  static constexpr Message all[] = {
      {"incidental_claims.contradicted_found",
       "{municipality}, {name}: {successive} jaar achter elkaar incidenteel genoemd, van "
       "{first} tot en met {last} ({amounts}). Incidenteel is hooguit drie jaar, of "
       "tijdelijk van aard. Vraag wat het tijdelijk maakt.",
       "{municipality}, {name}: called incidental for {successive} years in a row, from "
       "{first} to {last} ({amounts}). Incidental is three years at most, or temporary by "
       "nature. Ask what makes it temporary."},
      {"incidental_claims.returns_found",
       "{municipality}, {name}: in {count} jaren incidenteel genoemd, met onderbrekingen "
       "({amounts}).{silent_count, plural, =0{} one{ Over {silent_years} is niets "
       "vastgelegd.} other{ Over {silent_years} is niets vastgelegd.}}",
       "{municipality}, {name}: called incidental in {count} years, with breaks "
       "({amounts}).{silent_count, plural, =0{} one{ Of {silent_years} nothing has been "
       "recorded.} other{ Of {silent_years} nothing has been recorded.}}"},
  };
  return all;
}

}  // namespace vlecht::words
