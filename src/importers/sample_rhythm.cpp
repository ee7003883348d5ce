// SPDX-License-Identifier: EUPL-1.2
#include "importers/sample_rhythm.h"

#include <algorithm>
#include <cmath>

namespace vlecht::importers {
namespace {

// Two samples are one distance, and of one distance nobody can tell a rhythm.
constexpr std::size_t distances_min = 2;
constexpr std::int64_t near_share_numerator = 9, near_share_denominator = 10;

/// What one probe says, in order of time.
struct Line {
  std::vector<std::int64_t> distances;
  bool repeats = false;
};

std::vector<std::pair<std::int64_t, SampleState>> in_order(const ProbeSamples& probe) {
  std::vector<std::pair<std::int64_t, SampleState>> ordered;
  ordered.reserve(probe.seconds.size());
  for (std::size_t i = 0; i < probe.seconds.size(); ++i) {
    ordered.emplace_back(probe.seconds[i], probe.states[i]);
  }
  const auto by_time = [](const auto& a, const auto& b) { return a.first < b.first; };
  if (!std::is_sorted(ordered.begin(), ordered.end(), by_time)) {
    std::stable_sort(ordered.begin(), ordered.end(), by_time);
  }
  return ordered;
}

Line line_of(const ProbeSamples& probe) {
  const auto ordered = in_order(probe);
  Line line;
  for (std::size_t i = 1; i < ordered.size(); ++i) {
    // The same second twice is no distance; it is told elsewhere.
    if (ordered[i].first == ordered[i - 1].first) continue;
    line.distances.push_back(ordered[i].first - ordered[i - 1].first);
    if (ordered[i].second == ordered[i - 1].second) line.repeats = true;
  }
  return line;
}

// Of an even number the lower of the two in the middle: a distance that occurs.
std::int64_t middle(std::vector<std::int64_t> numbers) {
  const auto at = numbers.begin() + static_cast<std::ptrdiff_t>((numbers.size() - 1) / 2);
  std::nth_element(numbers.begin(), at, numbers.end());
  return *at;
}

bool is_near(std::int64_t distance, std::int64_t usual) {
  return distance * 2 >= usual && distance * 2 <= usual * 3;
}

}  // namespace

Rhythm rhythm_of(const SampleSet& samples) {
  Rhythm rhythm;
  std::vector<std::int64_t> middles;
  for (const ProbeSamples& probe : samples.probes()) {
    const Line line = line_of(probe);
    if (line.repeats) ++rhythm.repeating_probes;
    if (line.distances.size() < distances_min) continue;
    const std::int64_t usual = middle(line.distances);
    middles.push_back(usual);
    rhythm.distances += static_cast<std::int64_t>(line.distances.size());
    rhythm.near_usual += std::count_if(line.distances.begin(), line.distances.end(),
                                       [&](std::int64_t each) { return is_near(each, usual); });
  }
  if (!middles.empty()) rhythm.usual_distance = middle(std::move(middles));
  const bool is_steady = rhythm.distances > 0 && rhythm.near_usual * near_share_denominator >=
                                                     rhythm.distances * near_share_numerator;
  // A list of changes has changes: single samples tell nothing of the rhythm.
  const bool has_changes =
      std::any_of(samples.probes().begin(), samples.probes().end(),
                  [](const ProbeSamples& probe) { return !line_of(probe).distances.empty(); });
  if (rhythm.repeating_probes == 0 && has_changes) {
    rhythm.sampling = Sampling::changes;
  } else if (is_steady) {
    rhythm.sampling = Sampling::regular;
  }
  return rhythm;
}

std::int64_t hold_of(const ProbeSamples& probe, const Rhythm& rhythm) {
  std::vector<std::int64_t> distances = line_of(probe).distances;
  const std::int64_t usual =
      distances.size() < distances_min ? rhythm.usual_distance : middle(std::move(distances));
  const double hold = std::ceil(hold_distances * static_cast<double>(usual));
  return std::max<std::int64_t>(1, static_cast<std::int64_t>(hold));
}

std::vector<std::pair<std::int64_t, std::int64_t>> silences(const SampleSet& samples,
                                                            std::int64_t longest) {
  std::vector<std::int64_t> all;
  for (const ProbeSamples& probe : samples.probes()) {
    all.insert(all.end(), probe.seconds.begin(), probe.seconds.end());
  }
  std::sort(all.begin(), all.end());
  std::vector<std::pair<std::int64_t, std::int64_t>> found;
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (all[i] - all[i - 1] > longest) found.emplace_back(all[i - 1], all[i]);
  }
  return found;
}

}  // namespace vlecht::importers
