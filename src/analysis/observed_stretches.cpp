// SPDX-License-Identifier: EUPL-1.2
#include "analysis/observed_stretches.h"

#include <algorithm>

namespace vlecht::analysis::service_observations {
namespace {

using methods::Second;

// As long as silence of a probe is no sign that it was withdrawn: docs/formats/sample_table.md.
constexpr Second usual_silence_min = 86'400, usual_silence_distances = 3;

// In a list that repeats what did not change: so many of its usual distances, and a day at least.
// Nothing in a list that never repeats: there silence says nothing.
Second usual_silence(const std::vector<Seen>& seen) {
  Second time = 0, distances = 0;
  for (const Seen& each : seen) {
    if (!each.is_of_changes || !each.last || each.samples < 2) continue;
    time += *each.last - each.stretch.seconds.from;
    distances += each.samples - 1;
  }
  if (distances == 0) return 0;
  return std::max(usual_silence_min, usual_silence_distances * (time / distances));
}

/// The beginnings of the observations with one state, ascending.
class Beginnings {
 public:
  Beginnings(const std::vector<Seen>& seen, bool is_up) {
    for (const Seen& each : seen)
      if (each.stretch.is_up == is_up) seconds_.push_back(each.stretch.seconds.from);
  }
  std::optional<Second> after(Second second) const {
    const auto next = std::upper_bound(seconds_.begin(), seconds_.end(), second);
    return next == seconds_.end() ? std::nullopt : std::optional(*next);
  }

 private:
  std::vector<Second> seconds_;
};

}  // namespace

std::vector<Stretch> put_together(std::vector<Seen> seen,
                                  const std::function<std::optional<Second>(Second)>& hold_at) {
  std::stable_sort(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) {
    return a.stretch.seconds < b.stretch.seconds;
  });
  const Beginnings up(seen, true), down(seen, false);
  const Second silence = usual_silence(seen);
  std::vector<Stretch> out;
  out.reserve(seen.size());
  for (Seen& each : seen) {
    methods::Interval& seconds = each.stretch.seconds;
    if (each.last) {
      const auto same = (each.stretch.is_up ? up : down).after(*each.last);
      const auto other = (each.stretch.is_up ? down : up).after(*each.last);
      const auto hold = hold_at(*each.last);
      if (hold && each.may_be_moved) seconds.until = *each.last + *hold;
      if (!hold && each.is_of_changes && each.is_last_of_source) {
        const auto next = same && other ? std::min(same, other) : same ? same : other;
        if (next && *next > seconds.until && *next - seconds.until <= silence)
          seconds.until = *next;
      }
      // What lies behind its last sample yields to a sample that says otherwise.
      if (other) seconds.until = std::min(seconds.until, *other);
      seconds.until = std::max(seconds.until, seconds.from + 1);
    }
    out.push_back(each.stretch);
  }
  return out;
}

}  // namespace vlecht::analysis::service_observations
