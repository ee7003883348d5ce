// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vlecht::importers {

/// What one look at a service found.
enum class SampleState : std::uint8_t { down, up, unknown };

/// Why an interval ends where it does.
enum class IntervalEnd : std::uint8_t {
  next_sample,  ///< a later sample says something else
  expired,      ///< the next sample came after the hold was over: what followed is not measured
  withdrawn,    ///< the probe says nothing more although others go on
  end_of_file,  ///< nothing later is known of any probe
};

/// Samples of one probe, in columns of the same length: seconds since 1970-01-01T00:00:00Z, at
/// most 2^40 away from it, and what was found. Any order; the same second may occur twice.
struct Samples {
  std::span<const std::int64_t> seconds;
  std::span<const SampleState> states;
};

struct SamplingRules {
  /// How many seconds, at least 1, a sample holds when no other follows. None for a list of
  /// changes, in which a state lasts until the next line.
  std::optional<std::int64_t> hold;
  /// The last second at which any probe of the same source has a sample: a list of changes holds
  /// up to here. With a hold the last sample of a probe holds as long as every other.
  std::int64_t last_of_source = 0;
  /// A probe whose last sample is more than so many seconds, at least 0, before `last_of_source`
  /// is withdrawn; none when silence proves nothing.
  std::optional<std::int64_t> withdrawn_after;
};

/// Seconds `begin` up to but not including `end` in which a probe is known to have been up or down,
/// at least one. What lies between two intervals was not measured.
struct SampledInterval {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::int64_t last_sample = 0;  ///< the first one is at `begin`
  std::int64_t samples = 0;      ///< at least 1
  bool is_up = false;
  IntervalEnd ended = IntervalEnd::end_of_file;

  bool operator==(const SampledInterval&) const = default;
};

struct SampledIntervals {
  std::vector<SampledInterval> intervals;  ///< in order of time; they do not overlap
  std::int64_t duplicates = 0;             ///< samples that repeat a second and its state: dropped
  /// Seconds with samples that contradict each other: not measured from there to the next sample.
  std::vector<std::int64_t> contradictions;
  std::int64_t out_of_order = 0;  ///< samples that stand behind a later one
};

/// The intervals that samples stand for, by sample and hold with expiry: a sample holds up to the
/// next one, and with a hold at most so long. Samples that say the same and follow each other
/// within the hold are one interval.
///
/// An interval of a list of changes that is withdrawn ends at its last sample, for nothing says how
/// long the state lasted after it. The second of a sample itself is always measured: an interval
/// that begins at the end of its source, or is withdrawn at once, takes one second. Equal samples
/// give equal intervals, in whatever order they stand.
SampledIntervals sampled_intervals(const Samples& samples, const SamplingRules& rules);

}  // namespace vlecht::importers
