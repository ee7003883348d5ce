// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "importers/sample_intervals.h"

namespace vlecht::importers {

/// What new samples of a probe make of the intervals that are known of it.
struct ContinuedIntervals {
  std::vector<SampledInterval> changed;     ///< that are new, or other than was known
  std::vector<std::int64_t> gone;           ///< `begin` of known ones that became part of another
  std::int64_t known_already = 0;           ///< samples inside known intervals that say the same
  std::vector<std::int64_t> against_known;  ///< seconds inside known intervals that say otherwise
  std::int64_t duplicates = 0;
  std::vector<std::int64_t> contradictions;
  std::int64_t out_of_order = 0;
};

/// Puts samples among known intervals so that nothing counts twice: what lies between the first and
/// the last sample of a known interval is known, and stands; samples before, between and after
/// make new intervals, or make known ones longer. Files that overlap or that continue each other
/// give what one file of all their samples would have given.
///
/// Of a list of changes a known interval that ended with its source goes on when the next line
/// comes within `withdrawn_after` (at once, without it): longer silence between two files may
/// be a file that is missing. `known` is in order of time and does not overlap; the other
/// conditions are those of `sampled_intervals`.
ContinuedIntervals continued_intervals(std::span<const SampledInterval> known,
                                       const Samples& samples, const SamplingRules& rules);

}  // namespace vlecht::importers
