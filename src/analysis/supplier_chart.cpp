// SPDX-License-Identifier: EUPL-1.2
#include "analysis/supplier_chart.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "analysis/methods/estimate.h"
#include "analysis/methods/false_alarms.h"
#include "analysis/methods/run_length.h"
#include "base/check.h"

namespace vlecht::analysis::supplier_chart {
namespace {

using methods::ControlLimits;
using supplier_series::Series;
using supplier_series::Sort;
using values::Day;

constexpr double deviations_to_limit = 3;
// Kass and Raftery (1995): from here on the evidence is strong.
constexpr double strong_evidence = 3;
constexpr double change_confidence = 0.9;
// A baseline of a thousand months is as good as one that is known.
constexpr std::size_t baseline_simulated_max = methods::followed_baseline_max;

// ---- Limits ----

/// One indicator on its chart: what it computes does not look at other indicators.
class ChartMaker {
 public:
  explicit ChartMaker(const Series& series) : series_(series), known_(series.known()) {
    for (const std::size_t place : known_) {
      chart_.points.push_back({.month = place});
      values_.push_back(*series.months[place].value);
    }
  }

  Chart make(Day today) {
    chart_.has_fixed_baseline = series_.baseline_months.has_value();
    chart_.stretches = methods::chart_stretches(values_.size(), baseline());
    for (const auto& stretch : chart_.stretches) place_limits(stretch);
    find_silence(today);
    chart_.why_not = why_not();
    if (!chart_.why_not) judge();
    find_change();
    return std::move(chart_);
  }

 private:
  methods::BaselineChoice baseline() const {
    methods::BaselineChoice choice{series_.baseline_months, {}};
    if (!series_.rebased) return choice;
    const auto from = std::find_if(known_.begin(), known_.end(), [&](std::size_t place) {
      return supplier_series::months_between(*series_.rebased, series_.months[place].first) >= 0;
    });
    const auto at = static_cast<std::size_t>(from - known_.begin());
    if (at > 0) choice.rebased_at.push_back(at);
    return choice;
  }

  std::vector<ControlLimits> limits_of(const methods::ChartStretch& stretch) {
    const std::size_t length = stretch.end - stretch.begin;
    const std::size_t months = stretch.baseline_end - stretch.begin;
    if (series_.sort == Sort::value) {
      const auto values = std::span<const double>(values_).subspan(stretch.begin, months);
      const auto found = methods::individuals_limits(values);
      return std::vector<ControlLimits>(length, found->limits);
    }
    std::vector<methods::CountedPoint> points;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i)
      points.push_back(series_.months[known_[i]].counted);
    const bool is_share = series_.sort == Sort::share;
    auto found = methods::counted_limits(
        points, months, is_share ? methods::CountedAs::share : methods::CountedAs::rate,
        is_share ? methods::SpreadOf::moving_ranges : methods::SpreadOf::counting);
    chart_.relative_spread = found->relative_spread;
    const double unit = is_share ? 100 : 1;
    for (ControlLimits& each : found->limits)
      each = {unit * each.centre, unit * each.lower, unit * each.upper, unit * each.distance};
    return std::move(found->limits);
  }

  void place_limits(const methods::ChartStretch& stretch) {
    if (stretch.baseline_end - stretch.begin < baseline_months_min) return;
    const auto limits = limits_of(stretch);
    if (!(limits.front().distance > 0)) return;
    const auto values =
        std::span<const double>(values_).subspan(stretch.begin, stretch.end - stretch.begin);
    const auto signals = methods::chart_signals(values, limits);
    for (std::size_t i = 0; i < limits.size(); ++i) {
      chart_.points[stretch.begin + i].limits = limits[i];
      chart_.points[stretch.begin + i].signals = signals[i];
    }
  }

  // ---- Judgement ----

  void find_silence(Day today) {
    if (known_.empty()) return;
    const Day last = series_.months[known_.back()].first;
    chart_.months_silent =
        std::max<std::int64_t>(0, supplier_series::months_between(last, today) - 1);
  }

  std::optional<WhyNot> why_not() const {
    if (known_.empty()) return WhyNot::nothing_reported;
    const auto& last = chart_.stretches.back();
    if (last.baseline_end - last.begin < baseline_months_min) return WhyNot::too_few_months;
    if (!chart_.points.back().limits) return WhyNot::no_spread;
    if (chart_.months_silent > months_silent_max) return WhyNot::silent;
    return std::nullopt;
  }

  void judge() {
    const Point& last = chart_.points.back();
    chart_.variation = Variation::common;
    if (const auto rule = last.signals.first()) {
      const bool is_high = last.signals.side(*rule) == methods::ChartSide::high;
      chart_.variation = !series_.better ? Variation::change
                         : is_high == (*series_.better == methods::BetterWhen::higher)
                             ? Variation::improvement
                             : Variation::concern;
    }
    if (series_.norm && series_.better)
      chart_.assurance = methods::assurance(*last.limits, *series_.norm, *series_.better);
    const auto correlation = methods::neighbour_correlation(standardised(0));
    if (correlation && *correlation > 2 / std::sqrt(static_cast<double>(values_.size())))
      chart_.correlation = correlation;
  }

  /// The last stretch in standard deviations from its centre, from its point `skipped` on.
  std::vector<double> standardised(std::size_t skipped) const {
    std::vector<double> out;
    for (std::size_t i = chart_.stretches.back().begin + skipped; i < values_.size(); ++i) {
      const ControlLimits& limits = *chart_.points[i].limits;
      out.push_back((values_[i] - limits.centre) * deviations_to_limit / limits.distance);
    }
    return out;
  }

  // ---- Change ----

  void find_change() {
    if (values_.size() < baseline_months_min) return;
    if (const auto breaks = methods::mean_breaks(values_)) chart_.breaks = breaks->best;
    const auto posterior = posterior_of();
    if (!posterior || posterior->log_bayes_factor < strong_evidence) return;
    const auto place = methods::change_interval(*posterior, change_confidence);
    const auto month = [&](std::size_t after) { return series_.months[known_[after]].first; };
    const auto middle = values_.begin() + static_cast<std::ptrdiff_t>(posterior->mode);
    chart_.change = Change{month(posterior->mode),
                           month(place.lower),
                           month(place.upper),
                           methods::mean({values_.begin(), middle}),
                           methods::mean({middle, values_.end()}),
                           posterior->log_bayes_factor};
  }

  std::optional<methods::ChangePosterior> posterior_of() const {
    if (series_.sort != Sort::rate) {
      const auto prior = methods::weak_normal_prior(values_);
      return prior ? methods::normal_change(values_, *prior) : std::nullopt;
    }
    std::vector<methods::CountedPoint> points;
    for (const std::size_t place : known_) points.push_back(series_.months[place].counted);
    return methods::rate_change(points, {});
  }

  const Series& series_;
  std::vector<std::size_t> known_;
  std::vector<double> values_;
  Chart chart_;
};

// ---- What simulations say ----

/// Simulations by what they depend on: indicators with one baseline share them.
class Simulations {
 public:
  explicit Simulations(const base::Executor& executor) : executor_(executor) {}

  const FalseAlarms& alarms(std::size_t baseline) {
    const auto found = alarms_.find(baseline);
    if (found != alarms_.end()) return found->second;
    const std::size_t months = std::min(baseline, baseline_simulated_max);
    const auto stable = methods::signal_times({months, 0}, {}, executor_);
    const auto shifted = methods::signal_times({months, 1}, {}, executor_);
    return alarms_[baseline] = {baseline,      stable.within(12),          stable.within(24),
                                stable.mean(), stable.monte_carlo_error(), shifted.within(12)};
  }

  const methods::Heights& sums(std::size_t baseline, std::size_t months) {
    const auto found = sums_.find({baseline, months});
    if (found != sums_.end()) return found->second;
    const methods::ConfirmationDesign design{std::min(baseline, baseline_simulated_max), months};
    return sums_.emplace(std::pair(baseline, months), methods::highest_sums(design, {}, executor_))
        .first->second;
  }

  const methods::Heights& averages(std::size_t baseline, std::size_t months) {
    const auto found = averages_.find({baseline, months});
    if (found != averages_.end()) return found->second;
    const methods::AverageDesign design{std::min(baseline, baseline_simulated_max), months,
                                        average_weight};
    return averages_
        .emplace(std::pair(baseline, months), methods::highest_averages(design, {}, executor_))
        .first->second;
  }

 private:
  using HeightsByDesign = std::map<std::pair<std::size_t, std::size_t>, methods::Heights>;

  const base::Executor& executor_;
  std::map<std::size_t, FalseAlarms> alarms_;
  HeightsByDesign sums_, averages_;
};

WeightedAverage average_of(const std::vector<double>& followed, std::size_t baseline,
                           Simulations& simulations) {
  const auto& heights = simulations.averages(baseline, followed.size());
  WeightedAverage out;
  out.design = {average_weight, heights.interval(false_alarm_rate)};
  out.path = methods::ewma(followed, 0, 1, out.design);
  double furthest = 0;
  for (std::size_t i = 0; i < followed.size(); ++i)
    furthest = std::max(
        furthest, std::abs(out.path.averages[i]) * out.design.limit / out.path.limits[i].distance);
  out.chance = heights.chance(furthest);
  if (out.design.limit <= methods::run_length_limit_max)
    out.run_length = methods::ewma_run_length(out.design, 0);
  return out;
}

std::vector<double> after_baseline(const Series& series, const Chart& chart) {
  std::vector<double> out;
  for (std::size_t i = chart.stretches.back().baseline_end; i < chart.points.size(); ++i) {
    const Point& point = chart.points[i];
    const double away = *series.months[point.month].value - point.limits->centre;
    out.push_back(away * deviations_to_limit / point.limits->distance);
  }
  return out;
}

void add_simulations(const Series& series, Simulations& simulations, Chart& chart) {
  if (chart.points.empty() || !chart.points.back().limits) return;
  const auto& stretch = chart.stretches.back();
  const std::size_t baseline = stretch.baseline_end - stretch.begin;
  chart.false_alarms = simulations.alarms(baseline);
  const auto followed = after_baseline(series, chart);
  if (followed.empty()) return;
  const auto& sums = simulations.sums(baseline, followed.size());
  Confirmation out;
  out.months = followed.size();
  out.design.interval = sums.interval(false_alarm_rate);
  out.path = methods::tabular_cusum(followed, 0, 1, out.design);
  double highest = 0;
  for (std::size_t i = 0; i < followed.size(); ++i)
    highest = std::max({highest, out.path.upper[i], out.path.lower[i]});
  out.chance = out.adjusted = sums.chance(highest);
  if (out.design.interval <= methods::run_length_interval_max)
    out.run_length = methods::cusum_run_length(out.design, 0);
  out.average = average_of(followed, baseline, simulations);
  chart.confirmation = std::move(out);
}

// Of ten indicators one is expected to have a chance below one in ten by chance alone.
void adjust_together(std::vector<Chart>& charts) {
  std::vector<double> chances;
  for (const Chart& chart : charts)
    if (chart.confirmation) chances.push_back(chart.confirmation->chance);
  const auto adjusted = methods::adjusted_for_several(chances);
  std::size_t next = 0;
  for (Chart& chart : charts)
    if (chart.confirmation) chart.confirmation->adjusted = adjusted[next++];
}

}  // namespace

std::string_view name_of(WhyNot why) {
  switch (why) {
    case WhyNot::nothing_reported:
      return "nothing_reported";
    case WhyNot::too_few_months:
      return "too_few_months";
    case WhyNot::no_spread:
      return "no_spread";
    case WhyNot::silent:
      return "silent";
  }
  CHECK(!"a reason has a name");
}

std::string_view name_of(Variation variation) {
  switch (variation) {
    case Variation::common:
      return "common";
    case Variation::improvement:
      return "improvement";
    case Variation::concern:
      return "concern";
    case Variation::change:
      return "change";
  }
  CHECK(!"a variation has a name");
}

const ControlLimits* Chart::last_limits() const {
  return points.empty() || !points.back().limits ? nullptr : &*points.back().limits;
}

std::vector<std::size_t> Chart::signalled() const {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (points[i].signals.first()) places.push_back(i);
  return places;
}

std::vector<Chart> charts_of(const std::vector<Series>& series, Day today,
                             const base::Executor& executor) {
  std::vector<Chart> charts;
  Simulations simulations(executor);
  for (const Series& each : series) {
    charts.push_back(ChartMaker(each).make(today));
    add_simulations(each, simulations, charts.back());
  }
  adjust_together(charts);
  return charts;
}

AlarmsTogether alarms_together(const std::vector<Chart>& charts) {
  AlarmsTogether together;
  double none = 1;
  for (const Chart& chart : charts) {
    if (!chart.false_alarms) continue;
    ++together.charts;
    together.expected += chart.false_alarms->in_year.value;
    none *= 1 - chart.false_alarms->in_year.value;
  }
  together.at_least_one = 1 - none;
  return together;
}

}  // namespace vlecht::analysis::supplier_chart
