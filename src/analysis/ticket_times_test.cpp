// SPDX-License-Identifier: EUPL-1.2
#include "analysis/ticket_times.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::ticket_times {
namespace {

using ticket_deadlines::Start;

constexpr Second minute = 60;

// Day and night over ten days from 1970-01-02.
Deadline deadline(Start start = Start::reported, bool stops = false) {
  Deadline out{.contract = "C", .priority = "P1"};
  out.starts_at = start;
  out.stops_on_hold = stops;
  const auto days = values::Period::of(values::Day::from_days_since_1970(1),
                                       values::Day::from_days_since_1970(11));
  out.clock = std::make_shared<const BusinessTime>(round_the_clock(), *days);
  return out;
}

constexpr Second morning = 3 * 86'400;

TEST(TicketTimes, LastSecondIsInTimeAndOneMoreIsNot) {
  EXPECT_EQ(outcome_of(Elapsed{3600, true}, 60), Outcome::in_time);
  EXPECT_EQ(outcome_of(Elapsed{3601, true}, 60), Outcome::late);
}

TEST(TicketTimes, WhatIsNotDoneRunsAndIsLateAsSoonAsItsTimeIsOver) {
  EXPECT_EQ(outcome_of(Elapsed{3600, false}, 60), Outcome::running);
  EXPECT_EQ(outcome_of(Elapsed{3601, false}, 60), Outcome::late);
  EXPECT_EQ(outcome_of(std::nullopt, 60), Outcome::unknown);
}

// Nobody wrote when somebody began, but it was done by then.
TEST(TicketTimes, CompletionBoundsTheReaction) {
  const Ticket ticket{.created = morning, .completed = morning + 30 * minute};
  const Deadline agreed = deadline();
  const auto reaction =
      elapsed(ticket, &agreed, Step::reaction, Measure::agreed, morning + 600 * minute);
  ASSERT_TRUE(reaction);
  EXPECT_EQ(outcome_of(reaction, 30), Outcome::in_time);
  EXPECT_EQ(outcome_of(reaction, 29), Outcome::unknown);
}

TEST(TicketTimes, HoldCountsOnlyWhereTheContractStopsForIt) {
  const Ticket ticket{
      .created = morning, .completed = morning + 100 * minute, .on_hold_seconds = 40.0 * minute};
  const auto seconds = [&](const Deadline& agreed, Measure measure) {
    return elapsed(ticket, &agreed, Step::resolution, measure, morning + 600 * minute)->seconds;
  };
  EXPECT_EQ(seconds(deadline(Start::reported, true), Measure::agreed), 60 * minute);
  EXPECT_EQ(seconds(deadline(Start::reported, false), Measure::agreed), 100 * minute);
  EXPECT_EQ(seconds(deadline(Start::reported, true), Measure::from_report), 100 * minute);
  EXPECT_EQ(seconds(deadline(Start::reported, true), Measure::all_hours), 100 * minute);
}

TEST(TicketTimes, ClockThatBeginsLaterDoesNotRunBefore) {
  const Ticket ticket{.created = morning,
                      .confirmed = morning + 50 * minute,
                      .responded = morning + 60 * minute,
                      .completed = morning + 90 * minute};
  const auto minutes = [&](Start start, Step step) {
    const Deadline agreed = deadline(start);
    return elapsed(ticket, &agreed, step, Measure::agreed, morning + 600 * minute)->seconds /
           minute;
  };
  EXPECT_EQ(minutes(Start::confirmed, Step::reaction), 10);
  EXPECT_EQ(minutes(Start::confirmed, Step::resolution), 40);
  EXPECT_EQ(minutes(Start::started, Step::reaction), 60);
  EXPECT_EQ(minutes(Start::started, Step::resolution), 30);
}

TEST(TicketTimes, BeginningThatNobodyWroteDownCannotBeMeasured) {
  const Ticket done{.created = morning, .completed = morning + 90 * minute};
  Ticket open{.created = morning, .is_open = true};
  const Deadline agreed = deadline(Start::confirmed);
  const Second seen = morning + 600 * minute;
  EXPECT_FALSE(elapsed(done, &agreed, Step::resolution, Measure::agreed, seen));
  const auto waiting = elapsed(open, &agreed, Step::resolution, Measure::agreed, seen);
  ASSERT_TRUE(waiting);
  EXPECT_EQ(waiting->seconds, 0);
  EXPECT_FALSE(waiting->has_ended);
}

TEST(TicketTimes, WithoutDeadlineOnlyTheRealTimeIsKnown) {
  const Ticket ticket{.created = morning, .completed = morning + 90 * minute};
  EXPECT_FALSE(elapsed(ticket, nullptr, Step::resolution, Measure::agreed, morning));
  EXPECT_EQ(elapsed(ticket, nullptr, Step::resolution, Measure::all_hours, morning)->seconds,
            90 * minute);
  const Ticket lost{.created = morning};
  EXPECT_FALSE(elapsed(lost, nullptr, Step::resolution, Measure::all_hours, morning));
}

}  // namespace
}  // namespace vlecht::analysis::ticket_times
