// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "importers/sample_intervals.h"

namespace vlecht::importers {

/// A time of which a file says no more than what is known already.
struct SeenAgain {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::int64_t last_sample = 0;

  bool operator==(const SeenAgain&) const = default;
};

/// What the samples of a file say of a probe, beside the intervals that are known of it.
struct AddedIntervals {
  std::vector<SampledInterval> added;  ///< in order of time; with the `begin` of a known one: more
  std::vector<SeenAgain> seen_again;   ///< in order of time
  std::int64_t known_already = 0;      ///< samples inside known intervals that say the same
  std::vector<std::int64_t> against_known;  ///< seconds inside known intervals that say otherwise
  std::int64_t duplicates = 0;
  std::vector<std::int64_t> contradictions;
  std::int64_t out_of_order = 0;
};

/// The intervals of a file by itself; of those that a known interval with the same beginning says
/// already, only in which time that was. No interval takes in what another file said, so that each
/// file can be taken back by itself and their order plays no part; who reads them puts them
/// together.
///
/// One second of a probe begins one interval: where a known one with the other state begins in the
/// same second, the new one begins with its next sample. `known` is in order of time, each with a
/// beginning of its own; they may overlap. The other conditions are those of `sampled_intervals`.
AddedIntervals added_intervals(std::span<const SampledInterval> known, const Samples& samples,
                               const SamplingRules& rules);

}  // namespace vlecht::importers
