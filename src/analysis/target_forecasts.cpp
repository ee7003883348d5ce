// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include "analysis/goal_forecasts.h"
#include "analysis/known_fields.h"
#include "analysis/methods/exponential_smoothing.h"
#include "analysis/methods/theil_sen.h"
#include "analysis/regular_days.h"
#include "base/check.h"
#include "facts/decimal.h"

namespace vlecht::analysis::goal_forecasts {
namespace {

using facts::Fact;
using goal_indicators::Indicator;
using methods::Prediction;
using values::Day;
using values::Known;
using values::Reason;

// Points of a fan: more than can be seen apart say nothing.
constexpr int fan_points_max = 24;

/// What can be, by the indicator's own limits.
struct Limits {
  std::optional<double> lowest, highest;

  double held(double value) const {
    if (lowest) value = std::max(value, *lowest);
    if (highest) value = std::min(value, *highest);
    return value;
  }
};

double days_from(Day from, Day until) { return until.days_since_1970() - from.days_since_1970(); }

std::optional<double> number_in(const Fact& fact, std::string_view field) {
  const auto ratio = facts::ratio_of(fact, field);
  if (!ratio) return std::nullopt;
  return ratio->to_double();
}

/// What will be measured at a day after the last measurement.
using PredictAt = std::function<std::optional<Prediction>(Day)>;

FanPoint fan_point(Day day, const Prediction& prediction, const Limits& limits) {
  const auto interval = methods::interval_of(prediction, interval_confidence);
  return {day, limits.held(interval.lower), limits.held(prediction.mean),
          limits.held(interval.upper)};
}

std::optional<WhyNot> conclude(TargetForecast& forecast, const PredictAt& at, double stretch,
                               const Limits& limits, double target) {
  const auto prediction = at(*forecast.due);
  if (!prediction) return WhyNot::no_noise;
  forecast.at_due = fan_point(*forecast.due, *prediction, limits);
  forecast.probability.value = forecast.is_upward ? methods::chance_of_at_least(*prediction, target)
                                                  : methods::chance_of_at_most(*prediction, target);
  const Day last = forecast.measurements.back().day;
  const double room = days_from(last, *forecast.due);
  // Whole stretches only: a model of periods says nothing between them.
  const double step = stretch * std::ceil(room / stretch / fan_points_max);
  for (double ahead = step; ahead < room - step / 2; ahead += step) {
    const auto day = day_after(last, ahead);
    if (!day || *day <= last) continue;
    if (const auto point = at(*day)) forecast.fan.push_back(fan_point(*day, *point, limits));
  }
  forecast.fan.push_back(forecast.at_due);
  return std::nullopt;
}

WhyNot why_not_smoothed(methods::NoSmoothing no) {
  switch (no) {
    case methods::NoSmoothing::too_few_points:
      return WhyNot::too_few_measurements;
    case methods::NoSmoothing::no_noise:
      return WhyNot::no_noise;
    case methods::NoSmoothing::too_many_points:
    case methods::NoSmoothing::not_finite:
      return WhyNot::too_far;
  }
  CHECK(!"a refusal has a reason");
}

// The measurements at even stretches, from the baseline on or else without it; none when neither
// is so, or when that are too few.
struct EvenSeries {
  std::vector<double> values;
  double stretch = 0;
};
std::optional<EvenSeries> even_series(const std::vector<Measured>& measurements) {
  for (const std::size_t first : {0U, 1U}) {
    EvenSeries series;
    std::vector<Day> days;
    for (std::size_t i = first; i < measurements.size(); ++i) {
      days.push_back(measurements[i].day);
      series.values.push_back(measurements[i].value);
    }
    if (days.size() < methods::smoothing_points_min) return std::nullopt;
    if (const auto stretch = regular_stretch(days)) {
      series.stretch = *stretch;
      return series;
    }
  }
  return std::nullopt;
}

std::optional<WhyNot> by_smoothing(TargetForecast& forecast, const EvenSeries& series,
                                   const Limits& limits, double target) {
  const auto fit = methods::choose_smoothing(series.values);
  if (!fit) return why_not_smoothed(fit.error());
  forecast.method = "exponential-smoothing/1";
  forecast.model = methods::name_of(fit->model);
  const Day last = forecast.measurements.back().day;
  const auto periods_to = [&](Day day) {
    const double days = day.days_since_1970() - last.days_since_1970();
    return std::max(1.0, std::round(days / series.stretch));
  };
  if (periods_to(*forecast.due) > methods::smoothing_horizon_max) return WhyNot::too_far;
  return conclude(
      forecast,
      [&](Day day) -> std::optional<Prediction> {
        return methods::predict(*fit, static_cast<int>(periods_to(day)));
      },
      series.stretch, limits, target);
}

std::optional<WhyNot> by_line(TargetForecast& forecast, const Limits& limits, double target) {
  std::vector<methods::TrendPoint> points;
  // From the last measurement, so that times are small numbers.
  const double zero = forecast.measurements.back().day.days_since_1970();
  for (const Measured& point : forecast.measurements)
    points.push_back({point.day.days_since_1970() - zero, point.value});
  const auto line = methods::theil_sen(points);
  if (!line)
    return points.size() < methods::theil_sen_points_min ? WhyNot::too_few_measurements
                                                         : WhyNot::too_far;
  forecast.method = "theil-sen/1";
  return conclude(
      forecast, [&](Day day) { return methods::predict(*line, day.days_since_1970() - zero); },
      days_from(forecast.measurements.front().day, forecast.measurements.back().day) /
          static_cast<double>(points.size() - 1),
      limits, target);
}

// When it is not known how often is measured, the stretches between measurements tell.
bool is_stale(const Indicator& indicator, const std::vector<Measured>& measurements, Day today) {
  using Sort = goal_indicators::Freshness::Sort;
  if (indicator.freshness.sort != Sort::unknown) return indicator.freshness.sort != Sort::fresh;
  const double whole = days_from(measurements.front().day, measurements.back().day);
  const double stretch = whole / static_cast<double>(measurements.size() - 1);
  return days_from(measurements.back().day, today) > 2 * stretch;
}

bool is_too_far_ahead(const TargetForecast& forecast) {
  constexpr double month = 31;
  const Day last = forecast.measurements.back().day;
  return days_from(last, *forecast.due) >
         ahead_max * days_from(forecast.measurements.front().day, last) + month;
}

std::optional<WhyNot> compute_target(TargetForecast& forecast, const Indicator& indicator,
                                     const goal_indicators::TargetPlan& plan, const Limits& limits,
                                     Day today) {
  if (!plan.value || !plan.due) return WhyNot::no_target;
  if (*plan.due <= today) return WhyNot::past;
  if (!indicator.direction) return WhyNot::no_direction;
  forecast.is_upward = *indicator.direction == measurability::Direction::up;
  if (forecast.measurements.size() < methods::theil_sen_points_min)
    return WhyNot::too_few_measurements;
  if (is_stale(indicator, forecast.measurements, today)) return WhyNot::stale;
  if (is_too_far_ahead(forecast)) return WhyNot::too_far_ahead;
  const double target = plan.value->to_double();
  if (const auto series = even_series(forecast.measurements))
    return by_smoothing(forecast, *series, limits, target);
  forecast.is_irregular = forecast.measurements.size() >= methods::smoothing_points_min;
  return by_line(forecast, limits, target);
}

// The baseline was measured too, when it was before the first measurement.
void gather(const Indicator& indicator, TargetForecast& forecast) {
  const auto add = [&](const goal_indicators::Measured& measured) {
    if (!measured.value) return;
    const auto& measurements = forecast.measurements;
    if (!measurements.empty() && measured.day <= measurements.back().day) return;
    forecast.measurements.push_back(
        {measured.day, measured.value->to_double(), *measured.value, measured.fact});
  };
  const auto* first = indicator.measurements.empty() ? nullptr : &indicator.measurements.front();
  if (indicator.baseline && (!first || indicator.baseline->day < first->day))
    add(*indicator.baseline);
  for (const auto& measured : indicator.measurements) add(measured);
}

TargetForecast target_forecast(const Indicator& indicator, const goal_indicators::Target& target,
                               const Limits& limits, Day today) {
  const auto& plan = target.plans.back();
  TargetForecast forecast;
  forecast.indicator = indicator.code;
  forecast.number = target.number;
  forecast.name = indicator.name;
  forecast.unit = indicator.unit;
  forecast.goal = indicator.goal;
  forecast.target = plan.value;
  forecast.due = plan.due;
  gather(indicator, forecast);
  for (const Measured& measured : forecast.measurements) forecast.sources.push_back(measured.fact);
  forecast.sources.push_back(indicator.fact);
  forecast.sources.push_back(plan.fact);
  std::sort(forecast.sources.begin(), forecast.sources.end());
  forecast.probability.value = Reason::not_supplied;
  forecast.probability.sources = forecast.sources;
  forecast.probability.standing = facts::weaker(indicator.standing, plan.standing);
  forecast.why_not = compute_target(forecast, indicator, plan, limits, today);
  return forecast;
}

}  // namespace

std::vector<TargetForecast> target_forecasts(const dossier::Dossier& dossier,
                                             const goal_indicators::Indicators& indicators) {
  std::map<std::string, Limits> limits;
  dossier.each("indicator", [&](const Fact& fact) {
    limits.insert_or_assign(fact.text("indicator"),
                            Limits{number_in(fact, "lowest"), number_in(fact, "highest")});
  });
  const Day today = dossier.moment().valid_on.day;
  std::vector<TargetForecast> forecasts;
  for (const Indicator& indicator : indicators.indicators)
    for (const auto& target : indicator.targets)
      if (!target.plans.empty())
        forecasts.push_back(target_forecast(indicator, target, limits[indicator.code], today));
  return forecasts;
}

}  // namespace vlecht::analysis::goal_forecasts
