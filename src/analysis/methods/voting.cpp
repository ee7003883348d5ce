// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/voting.h"

#include <algorithm>
#include <vector>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// A second at which the number of probes that say up or down changes.
struct Change {
  Second second = 0;
  int up = 0;
  int down = 0;
};

void add_changes(const StateSeries& series, std::vector<Change>& out) {
  for (const Interval& each : series.up) {
    out.push_back({each.from, 1, 0});
    out.push_back({each.until, -1, 0});
  }
  for (const Interval& each : series.down) {
    out.push_back({each.from, 0, 1});
    out.push_back({each.until, 0, -1});
  }
}

std::vector<Change> changes_of(std::span<const StateSeries> probes) {
  std::vector<Change> changes;
  for (const StateSeries& series : probes) add_changes(series, changes);
  std::sort(changes.begin(), changes.end(),
            [](const Change& a, const Change& b) { return a.second < b.second; });
  return changes;
}

// Adds to a set what comes after all that it has.
void append(Intervals& set, Interval interval) {
  if (!set.empty() && set.back().until == interval.from) {
    set.back().until = interval.until;
  } else {
    set.push_back(interval);
  }
}

}  // namespace

StateSeries vote(std::span<const StateSeries> probes, std::size_t down_votes) {
  CHECK(down_votes >= 1 && down_votes <= probes.size());
  const int down_needed = static_cast<int>(down_votes);
  const int up_needed = static_cast<int>(probes.size()) - down_needed + 1;
  const auto changes = changes_of(probes);
  StateSeries out;
  int up = 0, down = 0;
  for (std::size_t i = 0; i < changes.size();) {
    const Second second = changes[i].second;
    for (; i < changes.size() && changes[i].second == second; ++i) {
      up += changes[i].up;
      down += changes[i].down;
    }
    if (i == changes.size()) break;
    const Interval stretch{second, changes[i].second};
    if (down >= down_needed) {
      append(out.down, stretch);
    } else if (up >= up_needed) {
      append(out.up, stretch);
    }
  }
  return out;
}

}  // namespace vlecht::analysis::methods
