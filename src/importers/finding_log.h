// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "facts/finding.h"

namespace vlecht::importers {

/// Findings about single rows that are kept; the others are counted.
inline constexpr std::size_t findings_kept_max = 10'000;

/// Collects findings, and counts those beyond what anyone will read.
class FindingLog {
 public:
  void add(facts::Finding finding);
  /// Those of another log after those that are here.
  void append(FindingLog other);
  std::vector<facts::Finding> taken();

 private:
  std::vector<facts::Finding> kept_;
  std::int64_t left_out_ = 0;
};

}  // namespace vlecht::importers
