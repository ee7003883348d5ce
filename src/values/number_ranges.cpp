// SPDX-License-Identifier: EUPL-1.2
#include "values/number_ranges.h"

#include <algorithm>

namespace vlecht::values {
namespace {

std::optional<NumberRange> shared_by(const NumberRange& a, const NumberRange& b) {
  NumberRange both{std::max(a.first, b.first), a.last};
  if (!both.last || (b.last && *b.last < *both.last)) both.last = b.last;
  if (a.is_empty() || b.is_empty() || both.is_empty()) return std::nullopt;
  return both;
}

}  // namespace

std::vector<SharedNumbers> shared_numbers(const std::vector<NumberRange>& ranges) {
  std::vector<SharedNumbers> out;
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    for (std::size_t j = i + 1; j < ranges.size(); ++j) {
      if (const auto both = shared_by(ranges[i], ranges[j])) out.push_back({i, j, *both});
    }
  }
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
