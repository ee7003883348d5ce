// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_line.h"

#include <limits>
#include <utility>

#include "base/check.h"
#include "values/rounding.h"

namespace vlecht::analysis::goal_line {
namespace {

using values::Known;
using values::Ratio;
using values::Wide;

constexpr Wide one = 1'000'000'000;  // of which decimals are whole numbers

Wide whole_of(const Ratio& decimal) {
  CHECK(one % decimal.denominator() == 0);
  return Wide{decimal.numerator()} * (one / decimal.denominator());
}

Wide size_of(Wide value) { return value < 0 ? -value : value; }

Wide common_divisor(Wide a, Wide b) {
  while (b != 0) a = std::exchange(b, a % b);
  return a;
}

constexpr Wide whole_max = std::numeric_limits<std::int64_t>::max();

// From the beginning to the target, and of that what was gone; the way is positive.
std::pair<Wide, Wide> gone_and_way(const Ratio& from, const Ratio& now, const Ratio& target) {
  Wide gone = whole_of(now) - whole_of(from);
  Wide way = whole_of(target) - whole_of(from);
  if (way < 0) {
    gone = -gone;
    way = -way;
  }
  return {gone, way};
}

}  // namespace

Known<Ratio> difference(const Ratio& a, const Ratio& b) {
  const Wide numerator = whole_of(a) - whole_of(b);
  const Wide divisor = common_divisor(size_of(numerator), one);
  if (size_of(numerator / divisor) > whole_max) return values::Reason::not_applicable;
  return Ratio(static_cast<std::int64_t>(numerator / divisor),
               static_cast<std::int64_t>(one / divisor));
}

Known<Ratio> share(const Ratio& from, const Ratio& now, const Ratio& target) {
  auto [gone, way] = gone_and_way(from, now, target);
  if (way == 0) return values::Reason::not_applicable;
  const Wide divisor = common_divisor(size_of(gone), way);
  gone /= divisor;
  way /= divisor;
  while (size_of(gone) > whole_max || way > whole_max) {
    gone /= 10;
    way /= 10;
    // Almost no way beside what was gone: as a share it says nothing.
    if (way == 0) return values::Reason::not_applicable;
  }
  return Ratio(static_cast<std::int64_t>(gone), static_cast<std::int64_t>(way));
}

// Under 10^25 by days of ten thousand years at most: that fits.
bool is_ahead(const Ratio& from, const Ratio& now, const Ratio& target, const Ratio& time) {
  const auto [gone, way] = gone_and_way(from, now, target);
  CHECK(way > 0);
  return gone * time.denominator() >= way * time.numerator();
}

}  // namespace vlecht::analysis::goal_line
