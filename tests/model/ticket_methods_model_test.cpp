// SPDX-License-Identifier: EUPL-1.2
//
// What must hold of every share, funnel, duration and promoter score, tried on random ones.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "analysis/methods/distributions.h"
#include "analysis/methods/funnel.h"
#include "analysis/methods/interrupted_series.h"
#include "analysis/methods/kaplan_meier.h"
#include "analysis/methods/promoter_score.h"
#include "analysis/methods/proportion.h"

namespace vlecht {
namespace {

using namespace analysis::methods;

Proportion some_proportion() {
  const auto total = *rc::gen::inRange<std::int64_t>(1, 500);
  return {*rc::gen::inRange<std::int64_t>(0, total + 1), total};
}

double some_chance() { return *rc::gen::inRange(1, 1000) / 1000.0; }

// ---- Shares ----

RC_GTEST_PROP(ProportionModel, IntervalsHoldTheShareAndTheExactOneIsSureOfItsCoverage, ()) {
  const auto proportion = some_proportion();
  const auto wilson = wilson_interval(proportion, 0.95);
  const auto exact = clopper_pearson_interval(proportion, 0.95);
  for (const auto& each : {wilson, exact}) {
    RC_ASSERT(each.lower >= 0 && each.upper <= 1);
    RC_ASSERT(each.lower <= proportion.share() && proportion.share() <= each.upper);
  }
  // At the exact bounds, what was seen or further off has just the chance of the tail.
  if (proportion.successes > 0) {
    const double tail = binomial_upper(proportion.successes - 1, proportion.total, exact.lower);
    RC_ASSERT(std::abs(tail - 0.025) < 1e-9);
  }
  if (proportion.successes < proportion.total) {
    const double tail = binomial_cumulative(proportion.successes, proportion.total, exact.upper);
    RC_ASSERT(std::abs(tail - 0.025) < 1e-9);
  }
}

RC_GTEST_PROP(ProportionModel, MissesMirrorHitsAndMoreTicketsNarrow, ()) {
  const auto hits = some_proportion();
  const Proportion misses{hits.total - hits.successes, hits.total};
  const auto seen = wilson_interval(hits, 0.9);
  const auto mirrored = wilson_interval(misses, 0.9);
  RC_ASSERT(std::abs(seen.lower - (1 - mirrored.upper)) < 1e-12);
  const auto ten_fold = wilson_interval({hits.successes * 10, hits.total * 10}, 0.9);
  RC_ASSERT(ten_fold.upper - ten_fold.lower < seen.upper - seen.lower);
}

RC_GTEST_PROP(ProportionModel, DifferenceLiesInsideItsBoundsAndTheyInsideOne, ()) {
  const auto first = some_proportion();
  const auto second = some_proportion();
  const auto interval = newcombe_difference(first, second, 0.95);
  const double difference = first.share() - second.share();
  RC_ASSERT(interval.lower <= difference && difference <= interval.upper);
  RC_ASSERT(interval.lower >= -1 - 1e-12 && interval.upper <= 1 + 1e-12);
}

// ---- Funnel ----

RC_GTEST_PROP(FunnelModel, LimitsAreInOrderAndHoldTheirChance, ()) {
  const double target = some_chance();
  const auto size = *rc::gen::inRange<std::int64_t>(1, 2000);
  const auto limits = funnel_limits(target, size);
  RC_ASSERT(limits.lower_998 <= limits.lower_95 && limits.lower_95 <= limits.upper_95);
  RC_ASSERT(limits.upper_95 <= limits.upper_998);
  // Chance alone puts a group below the limit no more often than the level says.
  const auto below =
      static_cast<std::int64_t>(std::ceil(limits.lower_95 * static_cast<double>(size))) - 1;
  RC_ASSERT(binomial_cumulative(below, size, target) <= 0.025 + 1e-9);
}

RC_GTEST_PROP(FunnelModel, OutsideIsWhatChanceAloneSeldomDoesOnEitherSide, ()) {
  const double target = some_chance();
  const auto group = some_proportion();
  const auto position = funnel_position(target, group);
  const double below = binomial_cumulative(group.successes, group.total, target);
  const double above = binomial_upper(group.successes - 1, group.total, target);
  RC_PRE(std::abs(below - 0.025) > 1e-9 && std::abs(above - 0.025) > 1e-9);
  RC_ASSERT((below < 0.025) ==
            (position == FunnelPosition::below_95 || position == FunnelPosition::below_998));
  RC_ASSERT((above < 0.025) ==
            (position == FunnelPosition::above_95 || position == FunnelPosition::above_998));
}

RC_GTEST_PROP(FunnelModel, TheMiddleOfALargeGroupIsWithin, ()) {
  const auto hits = *rc::gen::inRange<std::int64_t>(1, 400);
  const Proportion group{hits, 400};
  RC_ASSERT(funnel_position(group.share(), group) == FunnelPosition::within);
}

// ---- Durations ----

std::vector<Duration> some_durations() {
  const auto count = *rc::gen::inRange(1, 60);
  std::vector<Duration> out;
  for (int i = 0; i < count; ++i)
    out.push_back({static_cast<double>(*rc::gen::inRange(0, 40)), *rc::gen::inRange(0, 4) > 0});
  return out;
}

RC_GTEST_PROP(KaplanMeierModel, CurveFallsInsideItsBoundsAndCountsEveryone, ()) {
  const auto durations = some_durations();
  const auto curve = kaplan_meier(durations, 0.95);
  double before = 1;
  std::int64_t counted = 0;
  for (const SurvivalStep& step : curve) {
    RC_ASSERT(step.surviving <= before && step.surviving >= 0);
    if (step.interval) {
      RC_ASSERT(step.interval->lower <= step.surviving + 1e-12);
      RC_ASSERT(step.interval->upper >= step.surviving - 1e-12);
    }
    before = step.surviving;
    counted += step.ended + step.censored;
  }
  RC_ASSERT(counted == static_cast<std::int64_t>(durations.size()));
}

RC_GTEST_PROP(KaplanMeierModel, WithoutOpenOnesItIsTheShareThatLastsLonger, ()) {
  auto durations = some_durations();
  for (Duration& each : durations) each.has_ended = true;
  for (const SurvivalStep& step : kaplan_meier(durations, 0.95)) {
    const auto longer = std::count_if(durations.begin(), durations.end(),
                                      [&](const Duration& each) { return each.time > step.time; });
    const double share = static_cast<double>(longer) / static_cast<double>(durations.size());
    RC_ASSERT(std::abs(step.surviving - share) < 1e-12);
  }
}

RC_GTEST_PROP(KaplanMeierModel, TicketThatStaysOpenLongerNeverShortensAMedian, ()) {
  auto durations = some_durations();
  const auto before = survival_quantile(kaplan_meier(durations, 0.95), 0.5);
  for (Duration& each : durations)
    if (!each.has_ended) each.time += 100;
  const auto after = survival_quantile(kaplan_meier(durations, 0.95), 0.5);
  if (after.time && before.time) RC_ASSERT(*after.time >= *before.time - 1e-9);
  if (!before.time) RC_ASSERT(!after.time);
}

RC_GTEST_PROP(KaplanMeierModel, UnitOfTimeDoesNotMatter, ()) {
  auto durations = some_durations();
  const auto hours = survival_quantile(kaplan_meier(durations, 0.9), 0.9);
  for (Duration& each : durations) each.time *= 3600;
  const auto seconds = survival_quantile(kaplan_meier(durations, 0.9), 0.9);
  RC_ASSERT(hours.time.has_value() == seconds.time.has_value());
  if (hours.time) RC_ASSERT(std::abs(*seconds.time - 3600 * *hours.time) < 1e-6);
}

// ---- Promoters ----

RC_GTEST_PROP(PromoterScoreModel, ScoreIsBetweenMinusOneAndOneAndEverybodyKnownLeavesNoError, ()) {
  RecommendationCounts counts{};
  for (auto& each : counts) each = *rc::gen::inRange<std::int64_t>(0, 50);
  counts[8] += 1;
  const auto endless = promoter_score(counts, std::nullopt);
  RC_ASSERT(endless.has_value());
  RC_ASSERT(endless->score >= -1 && endless->score <= 1);
  const auto more = endless->answers() + *rc::gen::inRange<std::int64_t>(0, 5000);
  const auto finite = promoter_score(counts, more);
  RC_ASSERT(finite->standard_error_finite <= endless->standard_error);
  RC_ASSERT(promoter_score(counts, endless->answers())->standard_error_finite == 0);
}

// ---- A change in a series ----

RC_GTEST_PROP(InterruptedSeriesModel, AddedJumpComesBackInTheJumpAlone, ()) {
  std::vector<double> series;
  for (int t = 0; t < 30; ++t) series.push_back(*rc::gen::inRange(0, 1000) / 10.0);
  const auto before = interrupted_series_gls(series, 14);
  RC_PRE(before.has_value());
  for (std::size_t t = 14; t < series.size(); ++t) series[t] += 250;
  const auto after = interrupted_series_gls(series, 14);
  RC_ASSERT(after.has_value());
  RC_ASSERT(std::abs(after->level_change.value - before->level_change.value - 250) < 1e-4);
  RC_ASSERT(std::abs(after->slope.value - before->slope.value) < 1e-5);
  RC_ASSERT(std::abs(after->level_change.standard_error - before->level_change.standard_error) <
            1e-4);
}

}  // namespace
}  // namespace vlecht
