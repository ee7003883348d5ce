// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> format_messages() {
  static constexpr Message all[] = {
      {"format.millions", "{amount} miljoen euro", "{amount} million"},
      {"format.between_millions", "tussen {low} en {high}", "between {low} and {high}"},
  };
  return all;
}

}  // namespace vlecht::words
