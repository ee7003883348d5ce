// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "importers/sample_set.h"

namespace vlecht::importers {

/// What the distances between the samples of a file tell about how it came to be.
enum class Sampling : std::uint8_t {
  regular,  ///< looked at with a steady rhythm: a sample holds for a while
  changes,  ///< a list of changes: a state lasts until the next line
  unclear,  ///< neither: the person must say
};

struct Rhythm {
  Sampling sampling = Sampling::unclear;
  /// Middle of the middle distances of the probes, in seconds; 0 when no probe has three samples.
  std::int64_t usual_distance = 0;
  /// Distances that are near the middle one of their probe, and all of them.
  std::int64_t near_usual = 0, distances = 0;
  /// Probes that say the same twice in a row: of these silence tells something.
  std::int64_t repeating_probes = 0;
};

/// How many times its usual distance a sample of a steady rhythm holds: one that is missed does
/// not make the state unknown, two do.
inline constexpr double hold_distances = 2.5;
/// How many times the usual distance everybody, or one probe, is silent before that means
/// something.
inline constexpr std::int64_t silence_distances = 3;

/// Regular when nine in ten distances are within half of the middle distance of their probe;
/// changes when no probe says the same twice in a row. The order of the samples plays no part.
Rhythm rhythm_of(const SampleSet& samples);

/// Seconds that a sample of this probe holds in a file of that rhythm: 2.5 times the probe's own
/// middle distance, or the file's when it has fewer than three samples; at least 1.
std::int64_t hold_of(const ProbeSamples& probe, const Rhythm& rhythm);

/// Stretches of more than `longest` seconds in which no probe has a sample: the last sample before
/// each and the first one after it.
std::vector<std::pair<std::int64_t, std::int64_t>> silences(const SampleSet& samples,
                                                            std::int64_t longest);

}  // namespace vlecht::importers
