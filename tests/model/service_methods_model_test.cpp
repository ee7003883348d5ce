// SPDX-License-Identifier: EUPL-1.2
//
// What must hold of sets of seconds and of the clock of service hours: compared with counting
// every second by itself.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "analysis/business_time.h"
#include "analysis/methods/composite.h"
#include "analysis/methods/intervals.h"
#include "analysis/methods/voting.h"
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

// ---- Several probes and components ----

StateSeries any_series() {
  const auto up = any_set();
  return {.up = up, .down = difference_of(any_set(), up)};
}

std::vector<StateSeries> any_series_of(std::size_t number) {
  std::vector<StateSeries> out;
  for (std::size_t i = 0; i < number; ++i) out.push_back(any_series());
  return out;
}

RC_GTEST_PROP(VotingModel, EachSecondIsWhatKleeneSays, ()) {
  const auto number = *rc::gen::inRange<std::size_t>(1, 6);
  const auto votes = *rc::gen::inRange<std::size_t>(1, number + 1);
  const auto probes = any_series_of(number);
  const auto together = vote(probes, votes);
  RC_ASSERT(is_normal(together.up) && is_normal(together.down));
  for (Second second = 0; second < seconds_max; ++second) {
    std::size_t up = 0, down = 0;
    for (const StateSeries& probe : probes) {
      up += contains(probe.up, second) ? 1 : 0;
      down += contains(probe.down, second) ? 1 : 0;
    }
    RC_ASSERT(contains(together.down, second) == (down >= votes));
    // Those that were not measured cannot make it down.
    RC_ASSERT(contains(together.up, second) == (number - up < votes));
  }
}

constexpr std::size_t components = 5;

Structure any_structure(int depth) {
  const auto number = depth == 0 ? 0 : *rc::gen::inRange<std::size_t>(0, 4);
  if (number == 0) return Structure::of(*rc::gen::inRange<std::size_t>(0, components));
  std::vector<Structure> parts;
  for (std::size_t i = 0; i < number; ++i) parts.push_back(any_structure(depth - 1));
  return Structure::at_least(*rc::gen::inRange<std::size_t>(1, number + 1), std::move(parts));
}

// By counting the parts that work, for one case of what the components do.
bool works(const Structure& structure, unsigned working) {
  if (structure.parts.empty()) return (working >> structure.component & 1U) != 0;
  const auto number = std::count_if(structure.parts.begin(), structure.parts.end(),
                                    [&](const Structure& part) { return works(part, working); });
  return static_cast<std::size_t>(number) >= structure.needed;
}

RC_GTEST_PROP(CompositeModel, ChanceIsTheSumOfAllCases, ()) {
  const auto structure = any_structure(3);
  std::vector<double> chances;
  for (std::size_t i = 0; i < components; ++i) chances.push_back(*rc::gen::inRange(0, 101) / 100.0);
  double sum = 0;
  for (unsigned working = 0; working < 1U << components; ++working) {
    if (!works(structure, working)) continue;
    double chance = 1;
    for (std::size_t i = 0; i < components; ++i)
      chance *= (working >> i & 1U) != 0 ? chances[i] : 1 - chances[i];
    sum += chance;
  }
  RC_ASSERT(std::abs(chance_of_working(structure, chances).value() - sum) < 1e-12);
}

RC_GTEST_PROP(CompositeModel, StateIsThatOfEveryCaseOfWhatWasNotMeasured, ()) {
  const auto structure = any_structure(3);
  const auto series = any_series_of(components);
  const auto state = state_of(structure, series);
  for (Second second = 0; second < seconds_max; ++second) {
    bool may_work = false, may_fail = false;
    for (unsigned working = 0; working < 1U << components; ++working) {
      const auto agrees = [&](std::size_t i) {
        return !contains((working >> i & 1U) != 0 ? series[i].down : series[i].up, second);
      };
      bool all = true;
      for (std::size_t i = 0; i < components; ++i) all = all && agrees(i);
      if (all) (works(structure, working) ? may_work : may_fail) = true;
    }
    RC_ASSERT(contains(state.up, second) == !may_fail);
    RC_ASSERT(contains(state.down, second) == !may_work);
  }
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
