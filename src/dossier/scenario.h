// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "facts/fact.h"

namespace vlecht::dossier {

/// "What if": hypothetical statements laid over a dossier, the later over the earlier. Nothing of
/// it reaches the journal.
struct Scenario {
  std::string name;
  std::vector<facts::Draft> statements;
};

/// Numbers of hypothetical facts start here; no journal grows this far.
inline constexpr facts::EntryNumber hypothetical_first = facts::EntryNumber{1} << 63;

}  // namespace vlecht::dossier
