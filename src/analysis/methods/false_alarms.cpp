// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/false_alarms.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/methods/control_chart.h"
#include "analysis/methods/estimate.h"
#include "analysis/methods/normal_stream.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// Runs that share a stream of random numbers: large enough to be worth a task.
constexpr std::size_t runs_in_block = 500;
// However wide the limits, a run on one side ends each run long before.
constexpr std::uint32_t run_points_max = 1'000'000;

// ---- The rules, one point at a time ----

// What chart_signals says of a whole series, told as soon as it is so; only whether, not which.
class Follower {
 public:
  Follower(const ControlLimits& limits, TwoOfThree two_of_three)
      : centre_(limits.centre),
        far_(limits.distance),
        near_(limits.distance * 2 / 3),
        any_side_(two_of_three == TwoOfThree::anywhere ? 1 : 0) {}

  bool signals(double value) {
    const double away = value - centre_;
    above_.add(away > 0);
    below_.add(away < 0);
    rising_.add(value > last_);
    falling_.add(value < last_);
    high_.add(away > near_);
    low_.add(away < -near_);
    last_ = value;
    // Whole numbers for no and yes, without branches: which of these it is cannot be guessed.
    const unsigned two_high = high_.two_of_three() & (any_side_ | above_.has(3));
    const unsigned two_low = low_.two_of_three() & (any_side_ | below_.has(3));
    const unsigned beyond = std::abs(away) > far_ ? 1 : 0;
    return (beyond | two_high | two_low | above_.has(points_in_a_run) |
            below_.has(points_in_a_run) | rising_.has(points_in_a_run - 1) |
            falling_.has(points_in_a_run - 1)) != 0;
  }

 private:
  // Of each point so far whether something was so, the newest in the lowest bit.
  class Past {
   public:
    void add(bool is_so) { bits_ = bits_ << 1U | (is_so ? 1U : 0U); }
    unsigned has(std::size_t in_a_row) const {
      const unsigned all = (1U << in_a_row) - 1;
      return (bits_ & all) == all ? 1 : 0;
    }
    unsigned two_of_three() const {
      const unsigned three = bits_ & 7U;
      return (three & (three - 1)) != 0 ? 1 : 0;
    }

   private:
    unsigned bits_ = 0;
  };

  double centre_;
  double far_;
  double near_;
  unsigned any_side_;
  double last_ = std::nan("");
  Past above_, below_, rising_, falling_, high_, low_;
};

ControlLimits known_limits() {
  const double distance = IndividualsChoice{}.ranges_to_limit * range_to_deviation;
  return {0, -distance, distance, distance};
}

IndividualsLimits limits_of_baseline(NormalStream& stream, std::vector<double>& baseline) {
  for (double& value : baseline) value = stream.next();
  return *individuals_limits(baseline);
}

std::uint32_t first_signal(const FollowedChart& chart, NormalStream& stream,
                           std::vector<double>& baseline) {
  Follower follower(chart.baseline ? limits_of_baseline(stream, baseline).limits : known_limits(),
                    chart.two_of_three);
  std::uint32_t point = 1;
  while (point < run_points_max && !follower.signals(stream.next() + chart.shift)) ++point;
  return point;
}

double highest_sum(const ConfirmationDesign& design, NormalStream& stream,
                   std::vector<double>& baseline) {
  const IndividualsLimits found = limits_of_baseline(stream, baseline);
  const double deviation = found.mean_range / range_to_deviation;
  double upper = 0, lower = 0, highest = 0;
  for (std::size_t i = 0; i < design.horizon; ++i) {
    const double z = (stream.next() - found.limits.centre) / deviation;
    upper = std::max(0.0, upper + z - design.reference);
    lower = std::max(0.0, lower - z - design.reference);
    highest = std::max({highest, upper, lower});
  }
  return highest;
}

double highest_average(const AverageDesign& design, NormalStream& stream,
                       std::vector<double>& baseline) {
  const IndividualsLimits found = limits_of_baseline(stream, baseline);
  const double deviation = found.mean_range / range_to_deviation;
  const double kept = 1 - design.weight;
  double average = 0, highest = 0, left = 1;
  for (std::size_t i = 0; i < design.horizon; ++i) {
    const double z = (stream.next() - found.limits.centre) / deviation;
    average = design.weight * z + kept * average;
    left *= kept * kept;
    highest = std::max(highest, average * average / (1 - left));
  }
  return std::sqrt(highest * (2 - design.weight) / design.weight);
}

// `play(stream, baseline)` for every run; each block has a stream of its own.
template <class Outcome, class Play>
std::vector<Outcome> play_all(std::size_t baseline, const SimulationPlan& plan,
                              const base::Executor& execute, const Play& play) {
  CHECK(plan.runs > 0);
  std::vector<Outcome> outcomes(plan.runs);
  const std::size_t blocks = (plan.runs + runs_in_block - 1) / runs_in_block;
  std::vector<base::Task> tasks;
  for (std::size_t block = 0; block < blocks; ++block) {
    tasks.emplace_back([&, block] {
      NormalStream stream{RandomStream(plan.seed, block)};
      std::vector<double> values(baseline);
      const std::size_t end = std::min(plan.runs, (block + 1) * runs_in_block);
      for (std::size_t run = block * runs_in_block; run < end; ++run)
        outcomes[run] = play(stream, values);
    });
  }
  execute(tasks);
  return outcomes;
}

void check_baseline(std::size_t baseline) {
  CHECK(baseline >= followed_baseline_min && baseline <= followed_baseline_max);
}

}  // namespace

// ---- Signals ----

SignalTimes::SignalTimes(std::vector<std::uint32_t> points) : sorted_(std::move(points)) {
  CHECK(!sorted_.empty());
  std::sort(sorted_.begin(), sorted_.end());
  const auto count = static_cast<double>(sorted_.size());
  mean_ = std::accumulate(sorted_.begin(), sorted_.end(), 0.0) / count;
  double squares = 0;
  for (const std::uint32_t each : sorted_) squares += (each - mean_) * (each - mean_);
  mean_error_ = std::sqrt(squares / count / count);
}

DrawnProbability SignalTimes::within(std::size_t points) const {
  const auto end = std::upper_bound(sorted_.begin(), sorted_.end(), points);
  return drawn_probability(static_cast<std::size_t>(end - sorted_.begin()), sorted_.size());
}

SignalTimes signal_times(const FollowedChart& chart, const SimulationPlan& plan,
                         const base::Executor& execute) {
  if (chart.baseline) check_baseline(*chart.baseline);
  return SignalTimes(
      play_all<std::uint32_t>(chart.baseline.value_or(0), plan, execute,
                              [&chart](NormalStream& stream, std::vector<double>& baseline) {
                                return first_signal(chart, stream, baseline);
                              }));
}

// ---- A second opinion ----

Heights::Heights(std::vector<double> heights) : sorted_(std::move(heights)) {
  CHECK(!sorted_.empty());
  std::sort(sorted_.begin(), sorted_.end());
}

double Heights::interval(double false_alarm) const {
  CHECK(false_alarm > 0 && false_alarm < 1);
  return quantile(sorted_, 1 - false_alarm, QuantileType::type_8);
}

double Heights::chance(double highest) const {
  const auto first = std::lower_bound(sorted_.begin(), sorted_.end(), highest);
  return (static_cast<double>(sorted_.end() - first) + 1) /
         (static_cast<double>(sorted_.size()) + 1);
}

Heights highest_sums(const ConfirmationDesign& design, const SimulationPlan& plan,
                     const base::Executor& execute) {
  check_baseline(design.baseline);
  CHECK(design.horizon > 0);
  return Heights(play_all<double>(design.baseline, plan, execute,
                                  [&design](NormalStream& stream, std::vector<double>& baseline) {
                                    return highest_sum(design, stream, baseline);
                                  }));
}

Heights highest_averages(const AverageDesign& design, const SimulationPlan& plan,
                         const base::Executor& execute) {
  check_baseline(design.baseline);
  CHECK(design.horizon > 0 && design.weight > 0 && design.weight <= 1);
  return Heights(play_all<double>(design.baseline, plan, execute,
                                  [&design](NormalStream& stream, std::vector<double>& baseline) {
                                    return highest_average(design, stream, baseline);
                                  }));
}

std::vector<double> adjusted_for_several(std::span<const double> chances) {
  std::vector<std::size_t> order(chances.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&chances](std::size_t a, std::size_t b) { return chances[a] < chances[b]; });
  std::vector<double> adjusted(chances.size());
  double least = 1;
  for (std::size_t rank = order.size(); rank > 0; --rank) {
    const std::size_t i = order[rank - 1];
    // By a number of at least one, so that rounding does not make a chance smaller.
    const double tests = static_cast<double>(chances.size()) / static_cast<double>(rank);
    least = std::min(least, chances[i] * tests);
    adjusted[i] = least;
  }
  return adjusted;
}

}  // namespace vlecht::analysis::methods
