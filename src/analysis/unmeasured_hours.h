// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/methods/intervals.h"
#include "dossier/dossier.h"
#include "facts/figure.h"

namespace vlecht::analysis::unmeasured_hours {

/// Time of one service in which nobody measured whether it worked.
struct Service {
  std::string name = {};
  methods::Second all = 0;         ///< day and night
  methods::Second unmeasured = 0;  ///< of them
  /// The same of the hours that its first contract by name counts; none without a contract.
  struct Agreed {
    methods::Second all = 0;
    methods::Second unmeasured = 0;
  };
  std::optional<Agreed> agreed = {};
  /// Periods with a norm that are over, and of them those that cannot be judged: whether the norm
  /// was met depends on what happened while nobody measured.
  bool has_norm = false;  ///< of a period that may not be over
  std::int64_t periods = 0;
  std::int64_t undecided = 0;
  std::vector<facts::EntryNumber> sources = {};
  facts::Standing standing = facts::Standing::adopted;
};

struct Answer {
  /// The last twelve months up to today, or from the first day of which anything is known; none: no
  /// service is known.
  std::optional<values::Period> days;
  std::vector<Service> services;    ///< of which something was not measured, the most hours first
  std::int64_t measured_whole = 0;  ///< services of which all was measured
};

/// As `availability` answers about the same days. Today does not count: it is not over.
Answer unmeasured_in(const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::unmeasured_hours
