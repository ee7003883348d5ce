// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/uncertain_throughput.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "analysis/methods/normal.h"
#include "analysis/methods/random_stream.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// A draw may take so many multiplications, about a fifth of a millisecond: with a thousand draws
// that is what a page may take.
constexpr ThroughputEffort effort_per_draw{1e-9, 4e5};

// Distances between ordered uniform numbers are so distributed, and so are exponential numbers over
// their sum.
std::vector<double> uniform_chances(std::size_t count, RandomStream& stream) {
  std::vector<double> chances(count);
  for (double& chance : chances) chance = -std::log1p(-stream.uniform());
  const double sum = std::accumulate(chances.begin(), chances.end(), 0.0);
  for (double& chance : chances) chance /= sum;
  return chances;
}

ThroughputMoments moments_of(const ThroughputChances& each_period) {
  ThroughputMoments moments;
  moments.unit = 0;
  for (std::size_t k = 0; k < each_period.items.size(); ++k) {
    moments.mean += each_period.chances[k] * static_cast<double>(each_period.items[k]);
    moments.unit = std::gcd(moments.unit, each_period.items[k]);
  }
  double squares = 0;
  double cubes = 0;
  for (std::size_t k = 0; k < each_period.items.size(); ++k) {
    const double distance = static_cast<double>(each_period.items[k]) - moments.mean;
    squares += each_period.chances[k] * distance * distance;
    cubes += each_period.chances[k] * distance * distance * distance;
  }
  moments.deviation = std::sqrt(squares);
  if (squares > 0) moments.skewness = cubes / (squares * moments.deviation);
  return moments;
}

UncertainThroughputForecast::Draw draw_of(const ThroughputChances& each_period,
                                          std::int64_t items) {
  auto exact = forecast_throughput(each_period, items, effort_per_draw);
  if (exact) return std::move(*exact);
  return moments_of(each_period);
}

// Observed periods that did the same are one number of items; which of them each period was.
struct Observed {
  std::vector<std::int64_t> items;
  std::vector<std::size_t> number_of_period;
};

Observed observed_in(std::span<const std::int64_t> done_per_period) {
  Observed observed;
  observed.items.assign(done_per_period.begin(), done_per_period.end());
  std::sort(observed.items.begin(), observed.items.end());
  observed.items.erase(std::unique(observed.items.begin(), observed.items.end()),
                       observed.items.end());
  for (const std::int64_t done : done_per_period) {
    const auto found = std::lower_bound(observed.items.begin(), observed.items.end(), done);
    observed.number_of_period.push_back(static_cast<std::size_t>(found - observed.items.begin()));
  }
  return observed;
}

void draw_block(const Observed& observed, std::int64_t items, RandomStream stream,
                std::span<UncertainThroughputForecast::Draw> draws) {
  for (auto& draw : draws) {
    ThroughputChances chances{observed.items, std::vector<double>(observed.items.size())};
    const auto weights = uniform_chances(observed.number_of_period.size(), stream);
    for (std::size_t i = 0; i < weights.size(); ++i)
      chances.chances[observed.number_of_period[i]] += weights[i];
    draw = draw_of(chances, items);
  }
}

double chance_in(const UncertainThroughputForecast::Draw& draw, std::int64_t items,
                 std::int64_t periods) {
  if (const auto* exact = std::get_if<ThroughputForecast>(&draw))
    return exact->done_within(periods);
  return nearly_done_within(std::get<ThroughputMoments>(draw), items, periods);
}

}  // namespace

double nearly_done_within(const ThroughputMoments& each_period, std::int64_t items,
                          std::int64_t periods) {
  CHECK(items > 0 && periods > 0 && each_period.unit > 0);
  const auto t = static_cast<double>(periods);
  const auto unit = static_cast<double>(each_period.unit);
  // Half a unit below the least sum that is enough.
  const std::int64_t enough = items / each_period.unit + (items % each_period.unit == 0 ? 0 : 1);
  const double bound = (static_cast<double>(enough) - 0.5) * unit;
  if (each_period.deviation == 0) return t * each_period.mean > bound ? 1 : 0;
  const double z = (bound - t * each_period.mean) / (each_period.deviation * std::sqrt(t));
  const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
  const double skewed = each_period.skewness / (6 * std::sqrt(t)) * (z * z - 1) * density;
  return std::clamp(normal_cumulative(-z) + skewed, 0.0, 1.0);
}

UncertainThroughputForecast::UncertainThroughputForecast(std::int64_t items,
                                                         std::vector<Draw> draws)
    : items_(items), draws_(std::move(draws)) {
  CHECK(!draws_.empty());
}

DrawnProbability UncertainThroughputForecast::done_within(std::int64_t periods) const {
  if (items_ == 0) return {periods >= 0 ? 1.0 : 0.0, 0};
  if (periods <= 0) return {0, 0};
  double sum = 0;
  double squares = 0;
  for (const Draw& draw : draws_) {
    const double chance = chance_in(draw, items_, periods);
    sum += chance;
    squares += chance * chance;
  }
  const auto n = static_cast<double>(draws_.size());
  const double mean = sum / n;
  return {mean, std::sqrt(std::max(squares / n - mean * mean, 0.0) / n)};
}

std::optional<std::int64_t> UncertainThroughputForecast::least_periods(double chance) const {
  std::int64_t too_few = -1;
  std::int64_t enough = throughput_ahead_max;
  if (done_within(enough).value < chance) return std::nullopt;
  while (enough - too_few > 1) {
    const std::int64_t middle = too_few + (enough - too_few) / 2;
    (done_within(middle).value >= chance ? enough : too_few) = middle;
  }
  return enough;
}

std::optional<DrawnQuantile> UncertainThroughputForecast::quantile(double chance) const {
  CHECK(chance > 0 && chance < 1);
  const auto periods = least_periods(chance);
  if (!periods) return std::nullopt;
  const double error = done_within(*periods).monte_carlo_error;
  const auto later = least_periods(std::min(chance + error, 1.0));
  const auto earlier = least_periods(std::max(chance - error, 0.0));
  if (!later || !earlier) return std::nullopt;
  return DrawnQuantile{static_cast<double>(*periods), static_cast<double>(*later - *earlier) / 2};
}

std::size_t UncertainThroughputForecast::exact_draws() const {
  return static_cast<std::size_t>(std::count_if(draws_.begin(), draws_.end(), [](const Draw& draw) {
    return std::holds_alternative<ThroughputForecast>(draw);
  }));
}

base::ResultOr<UncertainThroughputForecast, NoThroughput> forecast_uncertain_throughput(
    std::span<const std::int64_t> done_per_period, std::int64_t items, const ResamplingPlan& plan,
    const base::Executor& execute) {
  CHECK(plan.draws >= 1);
  // What cannot be forecast with the observed chances cannot be with others either.
  if (const auto refusal = refused_throughput(done_per_period, items))
    return base::Failed<NoThroughput>(*refusal);
  const Observed observed = observed_in(done_per_period);
  std::vector<UncertainThroughputForecast::Draw> draws(plan.draws, ThroughputMoments{});
  std::vector<base::Task> tasks;
  for (std::size_t begin = 0; begin < plan.draws; begin += draws_per_block) {
    const std::size_t count = std::min(draws_per_block, plan.draws - begin);
    tasks.emplace_back([&, begin, count] {
      draw_block(observed, items, RandomStream(plan.seed, begin / draws_per_block),
                 std::span(draws).subspan(begin, count));
    });
  }
  execute(tasks);
  return UncertainThroughputForecast(items, std::move(draws));
}

}  // namespace vlecht::analysis::methods
