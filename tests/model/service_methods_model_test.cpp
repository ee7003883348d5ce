// SPDX-License-Identifier: EUPL-1.2
//
// What must hold of sets of seconds and of the clock of service hours: compared with counting
// every second by itself.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "analysis/business_time.h"
#include "analysis/methods/intervals.h"
#include "analysis/service_hours.h"

namespace vlecht {
namespace {

using namespace analysis;
using namespace analysis::methods;

constexpr Second seconds_max = 120;
using Seconds = std::vector<bool>;

Intervals any_set() {
  const auto count = *rc::gen::inRange(0, 9);
  std::vector<Interval> intervals;
  for (int i = 0; i < count; ++i) {
    const auto from = *rc::gen::inRange<Second>(0, seconds_max);
    intervals.push_back({from, *rc::gen::inRange<Second>(from, seconds_max + 1)});
  }
  return normalised(intervals);
}

Seconds seconds_in(const Intervals& set) {
  Seconds out(static_cast<std::size_t>(seconds_max), false);
  for (const Interval& each : set)
    for (Second second = each.from; second < each.until; ++second)
      out[static_cast<std::size_t>(second)] = true;
  return out;
}

// The set that a rule about each second makes of two others.
template <class Rule>
Seconds by_second(const Intervals& left, const Intervals& right, const Rule& rule) {
  const Seconds one = seconds_in(left), other = seconds_in(right);
  Seconds out;
  for (std::size_t i = 0; i < one.size(); ++i) out.push_back(rule(one[i], other[i]));
  return out;
}

bool is_normal(const Intervals& set) {
  for (std::size_t i = 0; i < set.size(); ++i) {
    if (set[i].from >= set[i].until) return false;
    if (i > 0 && set[i - 1].until >= set[i].from) return false;
  }
  return true;
}

RC_GTEST_PROP(IntervalsModel, AlgebraIsThatOfEachSecond, ()) {
  const auto left = any_set(), right = any_set();
  const auto both = intersection_of(left, right), either = union_of(left, right),
             rest = difference_of(left, right);
  RC_ASSERT(seconds_in(both) == by_second(left, right, std::logical_and<>{}));
  RC_ASSERT(seconds_in(either) == by_second(left, right, std::logical_or<>{}));
  RC_ASSERT(seconds_in(rest) == by_second(left, right, [](bool a, bool b) { return a && !b; }));
  RC_ASSERT(is_normal(both) && is_normal(either) && is_normal(rest));
  RC_ASSERT(shared_length(left, right) == length_of(both));
  RC_ASSERT(length_of(either) + length_of(both) == length_of(left) + length_of(right));
}

RC_GTEST_PROP(IntervalsModel, PartsOfASetAddUpToIt, ()) {
  const auto set = any_set();
  const auto cut = *rc::gen::inRange<Second>(0, seconds_max + 1);
  const auto before = within(set, {0, cut}), after = within(set, {cut, seconds_max});
  RC_ASSERT(union_of(before, after) == set);
  RC_ASSERT(is_normal(before) && is_normal(after));
}

RC_GTEST_PROP(BusinessTimeModel, ElapsedAndDueCountEachSecond, ()) {
  const auto windows = any_set();
  const BusinessTime clock(windows, {0, seconds_max});
  const auto from = *rc::gen::inRange<Second>(0, seconds_max);
  const auto until = *rc::gen::inRange<Second>(from, seconds_max + 1);
  const Seconds open = seconds_in(windows);
  const auto counted = std::count(open.begin() + from, open.begin() + until, true);
  RC_ASSERT(clock.elapsed(from, until) == counted);

  const auto amount = *rc::gen::inRange<Second>(1, seconds_max);
  const auto due = clock.due(from, amount);
  RC_ASSERT(due.has_value() == (clock.elapsed(from, seconds_max) >= amount));
  if (!due) return;
  RC_ASSERT(clock.elapsed(from, *due) == amount);
  RC_ASSERT(clock.elapsed(from, *due - 1) == amount - 1);
}

// Days around both changes of the clock and around Easter, with any weekly hours.
RC_GTEST_PROP(ServiceHoursModel, WindowsAreWhatTheClockOnTheWallSays, ()) {
  const auto first =
      *values::Day::of(*rc::gen::inRange(1996, 2037), *rc::gen::element(3, 4, 10, 12), 24);
  const auto period = *values::Period::of(first, first.plus_days(*rc::gen::inRange(1, 12)));
  WeeklyWindow window;
  for (bool& weekday : window.weekdays) weekday = *rc::gen::arbitrary<bool>();
  window.opens = 60 * *rc::gen::inRange(0, 24);
  window.closes = window.opens + 60 * *rc::gen::inRange(1, 24);
  const ServiceHours hours{.windows = {window}, .calendar = {.holidays = {Holiday::easter_monday}}};
  const auto windows = windows_of(hours, period);
  RC_ASSERT(is_normal(windows));
  const Interval whole = seconds_of(period);
  // Each half hour, at a moment that no opening, closing or change of the clock falls on.
  for (Second second = whole.from + 900; second < whole.until; second += 1'800) {
    const auto clock = values::local_time(instant_at(second), values::dutch_zone);
    const int minutes = clock.hour * 60 + clock.minute;
    const auto opened = [&](values::Day day, int at) {
      return window.weekdays[static_cast<std::size_t>(day.weekday() - 1)] &&
             !hours.calendar.is_closed(day) && window.opens <= at && at < window.closes;
    };
    const bool open =
        opened(clock.day, minutes) || opened(clock.day.plus_days(-1), minutes + minutes_per_day);
    // In the hour that the clock shows twice, a window begins and ends at the first time.
    if (clock.day.month() == 10 && clock.hour == 2) continue;
    RC_ASSERT(contains(windows, second) == open);
  }
}

}  // namespace
}  // namespace vlecht
