// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/methods/intervals.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"

/// The tickets of a dossier, as the questions about them count them. Rules:
/// docs/methods/service_quality.md.
namespace vlecht::analysis::ticket_records {

using methods::Second;

/// The kinds that `tickets_of` reads, and those of which it asks what was stated before.
inline constexpr std::array<std::string_view, 1> ticket_kinds = {"ticket"};

struct Ticket {
  std::string code = {};
  Second created = 0;
  std::optional<Second> confirmed = {};  ///< to whoever reported it; none: not, or nobody says
  std::optional<Second> responded = {};  ///< when somebody began on it; likewise
  /// When it was completed for good; none: it is open, or nobody says when.
  std::optional<Second> completed = {};
  bool is_open = false;                        ///< at `Tickets::seen_until`
  std::optional<double> on_hold_seconds = {};  ///< waiting for whoever reported it
  std::int64_t reopened = 0;  ///< how often, by the source or by the imports, whichever is more
  std::string priority = {}, service = {}, department = {}, municipality = {}, supplier = {};
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;

  /// Completed, but no source says when.
  bool has_lost_end() const { return !is_open && !completed; }
};

struct Tickets {
  std::vector<Ticket> tickets = {};  ///< by creation, then by code
  std::int64_t partial = 0;          ///< left out: they belong to a main ticket, which counts
  /// Up to here the sources tell what happened: the last moment in any ticket, or the end of the
  /// dossier's day when that is earlier. What happened later is not known here.
  Second seen_until = 0;
  std::vector<facts::Finding> findings = {};
};

/// As on the day of the dossier, which also has what was stated before of tickets.
Tickets tickets_of(const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::ticket_records
