// SPDX-License-Identifier: EUPL-1.2
//
// The arithmetic of the check of service levels, compared with counting by itself.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "analysis/service_level_limits.h"
#include "values/number_ranges.h"

namespace vlecht {
namespace {

using analysis::methods::Interval;
using analysis::methods::Intervals;
using analysis::methods::Second;
using values::NumberRange;
using values::Ratio;
namespace check = analysis::service_level_check;

constexpr std::int64_t number_max = 30;

NumberRange any_range() {
  NumberRange out{*rc::gen::inRange<std::int64_t>(0, number_max), {}};
  if (*rc::gen::inRange(0, 4) > 0) out.last = *rc::gen::inRange<std::int64_t>(0, number_max);
  return out;
}

std::vector<NumberRange> any_ranges() {
  std::vector<NumberRange> out;
  for (int left = *rc::gen::inRange(0, 6); left > 0; --left) out.push_back(any_range());
  return out;
}

std::int64_t holders(const std::vector<NumberRange>& ranges, std::int64_t number) {
  return std::count_if(ranges.begin(), ranges.end(),
                       [&](const NumberRange& range) { return range.contains(number); });
}

RC_GTEST_PROP(NumberRangesModel, WhatFallsBetweenIsWhatNoneHolds, ()) {
  const auto ranges = any_ranges();
  const auto between = values::numbers_between(ranges);
  for (std::int64_t number = 0; number < 2 * number_max; ++number) {
    bool is_below = false, is_above = false;
    for (std::int64_t other = 0; other < 2 * number_max; ++other) {
      if (holders(ranges, other) == 0) continue;
      is_below = is_below || other < number;
      is_above = is_above || other > number;
    }
    const bool is_between = holders(ranges, number) == 0 && is_below && is_above;
    RC_ASSERT(holders(between, number) == (is_between ? 1 : 0));
  }
}

RC_GTEST_PROP(NumberRangesModel, PairsShareEveryNumberThatSeveralHold, ()) {
  const auto ranges = any_ranges();
  const auto shared = values::shared_numbers(ranges);
  for (std::int64_t number = 0; number < 2 * number_max; ++number) {
    const std::int64_t count = holders(ranges, number);
    const auto pairs = std::count_if(shared.begin(), shared.end(), [&](const auto& each) {
      return each.numbers.contains(number);
    });
    RC_ASSERT((pairs > 0) == (count > 1));
  }
  RC_ASSERT(shared.empty() || shared.size() < ranges.size());
  for (const auto& pair : shared) {
    RC_ASSERT(ranges[pair.earlier].contains(pair.numbers.first));
    RC_ASSERT(ranges[pair.later].contains(pair.numbers.first));
  }
}

constexpr Second seconds_max = 90;

Intervals any_windows() {
  std::vector<Interval> out;
  for (int left = *rc::gen::inRange(0, 6); left > 0; --left) {
    const auto from = *rc::gen::inRange<Second>(0, seconds_max);
    out.push_back({from, *rc::gen::inRange<Second>(from, seconds_max + 1)});
  }
  return analysis::methods::normalised(std::move(out));
}

RC_GTEST_PROP(OutageLimitsModel, TheWorstMomentIsTheWorstOfAllMoments, ()) {
  const Intervals windows = any_windows();
  const auto length = *rc::gen::inRange<Second>(0, 2 * seconds_max);
  Second most = 0;
  for (Second from = -length; length > 0 && from <= seconds_max; ++from) {
    most = std::max(most, analysis::methods::shared_length(windows, {{from, from + length}}));
  }
  RC_ASSERT(check::most_hit(windows, length) == most);
}

RC_GTEST_PROP(OutageLimitsModel, AStricterTargetAllowsNoMore, ()) {
  const Intervals windows{{0, *rc::gen::inRange<Second>(1, 30 * 86'400)}};
  const auto low = *rc::gen::inRange<std::int64_t>(-500, 10'500);
  const auto high = *rc::gen::inRange<std::int64_t>(low, 10'501);
  const auto longest = *rc::gen::inRange<std::int64_t>(0, 100'000);
  const auto loose = check::outage_limits(windows, 1, Ratio(low, 100), longest);
  const auto strict = check::outage_limits(windows, 1, Ratio(high, 100), longest);
  RC_ASSERT(strict.allowed <= loose.allowed);
  RC_ASSERT(strict.longest_counted == loose.longest_counted);
  RC_ASSERT(!loose.breaks_target() || strict.breaks_target());
  RC_ASSERT(strict.longest_counted <= Ratio(analysis::methods::length_of(windows), 60));
}

RC_GTEST_PROP(FewTicketsModel, OneLateTicketMeetsTheTargetFromThatNumberOn, ()) {
  const auto hundredths = *rc::gen::inRange<std::int64_t>(0, 10'000);
  const auto found = check::tickets_for_one_late(Ratio(hundredths, 100));
  RC_ASSERT(found.has_value());
  const auto meets = [&](std::int64_t tickets) {
    return (tickets - 1) * 10'000 >= hundredths * tickets;
  };
  RC_ASSERT(meets(*found));
  RC_ASSERT(*found == 1 || !meets(*found - 1));
}

}  // namespace
}  // namespace vlecht
