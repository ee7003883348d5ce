// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> facts_messages() {
  static constexpr Message all[] = {
      {"value.unreadable",
       "Bij “{field}” staat “{text}”; dat is daar niet te lezen. Kijk in het overzicht van velden "
       "wat er mag staan en verbeter de waarde.",
       "“{field}” says “{text}”, which cannot be read there. See the data dictionary for what may "
       "stand there and correct the value."},
  };
  return all;
}

}  // namespace vlecht::words
