// SPDX-License-Identifier: EUPL-1.2
//
// What must hold of every forecast, score, estimate and change of a portfolio, tried on random
// ones.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/methods/earned_value.h"
#include "analysis/methods/exponential_smoothing.h"
#include "analysis/methods/forecast_scores.h"
#include "analysis/methods/local_level.h"
#include "analysis/methods/portfolio_change.h"
#include "analysis/methods/reference_class.h"
#include "analysis/methods/theil_sen.h"
#include "analysis/methods/uncertain_throughput.h"

namespace vlecht {
namespace {

using namespace analysis::methods;
using values::Money;
using values::Ratio;

double number_between(int low, int high) {
  return *rc::gen::inRange(low * 100, high * 100) / 100.0;
}

std::vector<double> numbers_between(std::size_t count, int low, int high) {
  std::vector<double> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(number_between(low, high));
  return out;
}

// ---- Throughput ----

std::vector<std::int64_t> some_throughput() {
  const auto periods = *rc::gen::inRange(1, 20);
  std::vector<std::int64_t> out;
  for (int i = 0; i < periods; ++i) out.push_back(*rc::gen::inRange<std::int64_t>(0, 12));
  out.front() = *rc::gen::inRange<std::int64_t>(1, 12);
  return out;
}

RC_GTEST_PROP(ThroughputModel, ExpectedTimeObeysWald, ()) {
  // Done is what was wanted or just over: mu * E[T] lies from N to N + the most of a period.
  const auto observed = some_throughput();
  const auto items = *rc::gen::inRange<std::int64_t>(1, 400);
  const auto forecast = forecast_throughput(observed, items);
  RC_ASSERT(forecast.has_value());
  auto expected = static_cast<double>(forecast->earliest());
  for (std::int64_t period = forecast->earliest(); period < forecast->latest(); ++period)
    expected += 1 - forecast->done_within(period);
  const auto total = std::accumulate(observed.begin(), observed.end(), std::int64_t{0});
  const double done = expected * static_cast<double>(total) / static_cast<double>(observed.size());
  const auto most = static_cast<double>(*std::max_element(observed.begin(), observed.end()));
  RC_ASSERT(done > static_cast<double>(items) - 1e-6);
  RC_ASSERT(done < static_cast<double>(items) + most - 1 + 1e-6);
}

RC_GTEST_PROP(ThroughputModel, MoreItemsTakeLongerAndUnitsDoNotMatter, ()) {
  const auto observed = some_throughput();
  const auto items = *rc::gen::inRange<std::int64_t>(1, 300);
  const auto unit = *rc::gen::inRange<std::int64_t>(2, 9);
  auto in_units = observed;
  for (std::int64_t& each : in_units) each *= unit;
  const auto forecast = forecast_throughput(observed, items);
  const auto more = forecast_throughput(observed, items + 1);
  const auto same = forecast_throughput(in_units, items * unit);
  RC_ASSERT(forecast.has_value() && more.has_value() && same.has_value());
  for (std::int64_t period = 0; period <= more->latest(); ++period) {
    RC_ASSERT(more->done_within(period) <= forecast->done_within(period) + 1e-14);
    RC_ASSERT(same->done_within(period) == forecast->done_within(period));
  }
}

RC_GTEST_PROP(ThroughputModel, UncertainChancesRiseToOneAndQuantilesReachThem, ()) {
  const auto observed = some_throughput();
  const auto items = *rc::gen::inRange<std::int64_t>(1, 60);
  const auto forecast = forecast_uncertain_throughput(observed, items, {70, 1}, base::run_in_order);
  RC_ASSERT(forecast.has_value());
  double before = 0;
  for (std::int64_t period = 0; period <= 3 * items; ++period) {
    const double now = forecast->done_within(period).value;
    RC_ASSERT(now >= before - 1e-12 && now <= 1 + 1e-12);
    before = now;
  }
  const double chance = *rc::gen::inRange(1, 100) / 100.0;
  const auto found = forecast->quantile(chance);
  RC_ASSERT(found.has_value());
  const auto periods = static_cast<std::int64_t>(found->value);
  RC_ASSERT(forecast->done_within(periods).value >= chance);
  RC_ASSERT(forecast->done_within(periods - 1).value < chance);
}

// ---- Series ----

RC_GTEST_PROP(SmoothingModels, WiderModelsFitNoWorseAndIntervalsWiden, ()) {
  const auto series = numbers_between(*rc::gen::inRange<std::size_t>(12, 40), -50, 50);
  const auto level = fit_smoothing(series, SmoothingModel::level);
  RC_PRE(level.has_value());
  for (const auto model : {SmoothingModel::trend, SmoothingModel::damped_trend}) {
    const auto fit = fit_smoothing(series, model);
    RC_PRE(fit.has_value());
    // Of the wider model at the same alpha, with as good as no change of trend.
    const auto narrow =
        fit_smoothing(series, model, {level->parameters.alpha, smoothing_least, 0.9});
    RC_ASSERT(fit->squares <= narrow->squares * (1 + 1e-9));
    RC_ASSERT(fit->parameters.beta <= fit->parameters.alpha);
    for (int horizon = 1; horizon < 8; ++horizon)
      RC_ASSERT(predict(*fit, horizon + 1).deviation >= predict(*fit, horizon).deviation);
  }
}

RC_GTEST_PROP(LocalLevelModel, LevelsStayWithinWhatWasMeasured, ()) {
  const auto series = numbers_between(*rc::gen::inRange<std::size_t>(2, 40), -50, 50);
  const auto filter =
      filter_local_level(series, {number_between(0, 9) + 0.01, number_between(0, 9)});
  RC_ASSERT(filter.has_value());
  const auto [least, most] = std::minmax_element(series.begin(), series.end());
  for (const LevelBelief& belief : filter->predicted) {
    RC_ASSERT(belief.mean >= *least - 1e-9 && belief.mean <= *most + 1e-9);
    RC_ASSERT(belief.variance > 0);
  }
}

RC_GTEST_PROP(TheilSenModel, FollowsAnyLineThatIsAdded, ()) {
  std::vector<TrendPoint> points;
  std::vector<TrendPoint> tilted;
  const double slope = *rc::gen::inRange(-8, 9);
  const auto count = *rc::gen::inRange(3, 25);
  for (int i = 0; i < count; ++i) {
    points.push_back({static_cast<double>(i), static_cast<double>(*rc::gen::inRange(-99, 99))});
    tilted.push_back({points.back().time, points.back().value + slope * points.back().time});
  }
  const auto line = theil_sen(points);
  const auto other = theil_sen(tilted);
  RC_ASSERT(line.has_value() && other.has_value());
  RC_ASSERT(std::abs(line->slope + slope - other->slope) < 1e-9);
  const auto here = predict(*line, 30);
  const auto there = predict(*other, 30);
  RC_ASSERT(here.has_value() == there.has_value());
  if (here) RC_ASSERT(std::abs(here->mean + 30 * slope - there->mean) < 1e-6);
  if (here) RC_ASSERT(std::abs(here->deviation - there->deviation) < 1e-6);
}

// ---- Money ----

RC_GTEST_PROP(EarnedValueModel, FiguresAgreeWithEachOtherToTheCent, ()) {
  const auto amount = [](std::int64_t least) {
    return Money::from_cents(*rc::gen::inRange<std::int64_t>(least, 2'000'000'000));
  };
  const Money budget = amount(1);
  const Money earned = Money::from_cents(*rc::gen::inRange<std::int64_t>(0, budget.cents() + 1));
  const Money planned = amount(0);
  const Money actual = amount(0);
  const auto found = earned_value({planned, earned, actual, budget});
  RC_ASSERT(*found.completion_as_budgeted - actual == budget - earned);
  RC_ASSERT((found.cost_index && *found.cost_index < Ratio(1, 1)) ==
            (found.cost_variance->cents() < 0 && actual.cents() > 0));
  if (found.completion_at_cost_index) {
    RC_ASSERT(*found.still_to_spend + actual == *found.completion_at_cost_index);
    RC_ASSERT(*found.completion_variance + *found.completion_at_cost_index == budget);
  }
  if (earned.cents() > 0 && found.completion_at_both_indices)
    RC_ASSERT(*found.completion_at_both_indices >= actual);
  if (earned == budget && earned.cents() > 0)
    RC_ASSERT(*found.completion_at_both_indices == actual);
}

RC_GTEST_PROP(EarnedScheduleModel, ThePlanAtTheEarnedTimeIsWhatWasEarned, ()) {
  std::vector<PlannedPoint> plan;
  std::int64_t time = 0;
  std::int64_t planned = 0;
  const auto points = *rc::gen::inRange(1, 12);
  for (int i = 0; i < points; ++i) {
    time += *rc::gen::inRange<std::int64_t>(1, 90);
    planned += *rc::gen::inRange<std::int64_t>(0, 1'000'000);
    plan.push_back({time, Money::from_cents(planned)});
  }
  const auto earned = *rc::gen::inRange<std::int64_t>(0, planned + 1);
  const auto schedule = earned_schedule(plan, Money::from_cents(earned), 30);
  RC_ASSERT(schedule.earned_time.has_value());
  const double at = schedule.earned_time->to_double();
  PlannedPoint before;
  for (const PlannedPoint& point : plan) {
    if (static_cast<double>(point.time) + 1e-9 < at) {
      before = point;
      continue;
    }
    const double way =
        (at - static_cast<double>(before.time)) / static_cast<double>(point.time - before.time);
    const auto rise = static_cast<double>((point.planned - before.planned).cents());
    RC_ASSERT(std::abs(static_cast<double>(before.planned.cents()) + way * rise -
                       static_cast<double>(earned)) < 0.01);
    break;
  }
}

std::vector<PortfolioMember> some_members() {
  std::vector<PortfolioMember> members;
  for (int id = 0; id < 9; ++id)
    if (id == 0 || *rc::gen::inRange(0, 3) > 0)
      members.push_back({std::to_string(id), *rc::gen::inRange<std::int64_t>(-9'000, 900'000'000),
                         *rc::gen::inRange<std::int64_t>(1, 900'000'000)});
  return members;
}

RC_GTEST_PROP(PortfolioModel, PartsAddUpExactlyAndBackIsTheOpposite, ()) {
  const auto before = some_members();
  const auto after = some_members();
  const auto change = portfolio_change(before, after, BetterWhen::lower);
  RC_ASSERT(change.has_value());
  RC_ASSERT(change->leavers + change->stayers + change->joiners == change->total);
  RC_ASSERT(change->parts_of_stayers.has_value());
  RC_ASSERT(change->parts_of_stayers->within + change->parts_of_stayers->mix == change->stayers);
  const auto back = portfolio_change(after, before, BetterWhen::lower);
  RC_ASSERT(back->leavers == -change->joiners && back->joiners == -change->leavers);
  RC_ASSERT(back->parts_of_stayers->within == -change->parts_of_stayers->within);
  RC_ASSERT(!(change->total < 0 && back->total < 0));
  const bool is_real = change->stayers < 0;
  RC_ASSERT(change->better_by_composition_only == (change->total < 0 && !is_real));
}

// ---- Scores and classes ----

RC_GTEST_PROP(ScoresModel, PartsOfBrierAddUp, ()) {
  std::vector<JudgedForecast> forecasts;
  const auto count = *rc::gen::inRange(1, 60);
  for (int i = 0; i < count; ++i)
    forecasts.push_back({*rc::gen::inRange(0, 11) / 10.0, *rc::gen::inRange(0, 2) == 1});
  const BrierScore score = brier_score(forecasts);
  RC_ASSERT(std::abs(score.reliability - score.resolution + score.uncertainty - score.brier) <
            1e-12);
}

RC_GTEST_PROP(ScoresModel, SampleScoreIsThatOfEveryPair, ()) {
  const auto sample = numbers_between(*rc::gen::inRange<std::size_t>(2, 30), -50, 50);
  const double outcome = number_between(-60, 60);
  double to_outcome = 0;
  double among = 0;
  for (const double x : sample) {
    to_outcome += std::abs(x - outcome);
    for (const double y : sample) among += std::abs(x - y);
  }
  const auto n = static_cast<double>(sample.size());
  RC_ASSERT(std::abs(crps_sample(outcome, sample) - (to_outcome / n - among / (2 * n * n))) < 1e-9);
  RC_ASSERT(std::abs(*crps_fair(outcome, sample) - (to_outcome / n - among / (2 * n * (n - 1)))) <
            1e-9);
}

RC_GTEST_PROP(ReferenceClassModel, UpliftRisesAndLeavesTheRiskThatIsAskedFor, ()) {
  const auto overruns = numbers_between(*rc::gen::inRange<std::size_t>(1, 60), -1, 6);
  const auto found = ReferenceClass::of_projects(overruns, ClassOf::other);
  RC_ASSERT(found.has_value());
  double before = -1;
  for (int percent = 1; percent < 100; ++percent) {
    const auto uplift = found->uplift(percent / 100.0);
    if (!uplift) continue;
    RC_ASSERT(*uplift >= before);
    before = *uplift;
    // No more than the risk ends above it, but for one project.
    RC_ASSERT(found->share_over(*uplift) <=
              1 - percent / 100.0 + 1 / static_cast<double>(overruns.size()) + 1e-12);
  }
}

}  // namespace
}  // namespace vlecht
