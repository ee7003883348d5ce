// SPDX-License-Identifier: EUPL-1.2
#include "values/number_ranges.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace vlecht::values {
namespace {

std::optional<NumberRange> shared_by(const NumberRange& a, const NumberRange& b) {
  NumberRange both{std::max(a.first, b.first), a.last};
  if (!both.last || (b.last && *b.last < *both.last)) both.last = b.last;
  if (a.is_empty() || b.is_empty() || both.is_empty()) return std::nullopt;
  return both;
}

// A range without an end reaches furthest.
bool reaches_further(const NumberRange& a, const NumberRange& b) {
  return b.last && (!a.last || *a.last > *b.last);
}

std::vector<std::size_t> by_first(const std::vector<NumberRange>& ranges) {
  std::vector<std::size_t> places(ranges.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return ranges[a].first < ranges[b].first; });
  return places;
}

}  // namespace

std::vector<SharedNumbers> shared_numbers(const std::vector<NumberRange>& ranges) {
  std::vector<SharedNumbers> out;
  std::optional<std::size_t> furthest;  // of those that begin no later
  for (const std::size_t place : by_first(ranges)) {
    if (ranges[place].is_empty()) continue;
    if (furthest) {
      if (const auto both = shared_by(ranges[*furthest], ranges[place]))
        out.push_back({std::min(*furthest, place), std::max(*furthest, place), *both});
    }
    if (!furthest || reaches_further(ranges[place], ranges[*furthest])) furthest = place;
  }
  std::sort(out.begin(), out.end(), [](const SharedNumbers& a, const SharedNumbers& b) {
    return std::pair(a.earlier, a.later) < std::pair(b.earlier, b.later);
  });
  return out;
}

std::vector<NumberRange> numbers_between(const std::vector<NumberRange>& ranges) {
  std::vector<NumberRange> sorted;
  for (const NumberRange& range : ranges) {
    if (!range.is_empty()) sorted.push_back(range);
  }
  std::sort(sorted.begin(), sorted.end(),
            [](const NumberRange& a, const NumberRange& b) { return a.first < b.first; });
  std::vector<NumberRange> out;
  std::optional<std::int64_t> reached;  // the highest number that a range so far holds
  for (const NumberRange& range : sorted) {
    if (reached && *reached < range.first - 1) out.push_back({*reached + 1, range.first - 1});
    if (!range.last) return out;
    reached = std::max(reached.value_or(*range.last), *range.last);
  }
  return out;
}

}  // namespace vlecht::values
