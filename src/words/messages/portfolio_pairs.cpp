// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> portfolio_pairs_messages() {
  static constexpr Message all[] = {
      {"portfolio_pairs.by_name_found",
       "{count, plural, one{# project is} other{# projecten zijn}} bij elkaar gezocht op naam, "
       "omdat de nummers verschillen: {projects}. Kijk of het echt dezelfde zijn.",
       "{count, plural, one{# project was} other{# projects were}} matched by name, because the "
       "numbers differ: {projects}. See whether they really are the same."},
      {"portfolio_pairs.unclear_found",
       "{count, plural, one{# naam hoort} other{# namen horen}} bij meer dan één project en "
       "{count, plural, one{is} other{zijn}} niet bij elkaar gezocht: {projects}. Geef de "
       "projecten in beide jaren hetzelfde nummer.",
       "{count, plural, one{# name is} other{# names are}} of more than one project and "
       "{count, plural, one{was} other{were}} not matched: {projects}. Give the projects the same "
       "number in both years."},
  };
  return all;
}

}  // namespace vlecht::words
