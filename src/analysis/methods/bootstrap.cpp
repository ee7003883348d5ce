// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/bootstrap.h"

#include <algorithm>
#include <cmath>

#include "analysis/methods/estimate.h"
#include "analysis/methods/normal.h"
#include "analysis/methods/random_stream.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

double weight_of(std::span<const double> weights, std::size_t member) {
  return weights.empty() ? 1.0 : weights[member];
}

void check_members(std::span<const std::vector<double>> members, std::span<const double> weights) {
  CHECK(!members.empty() && (weights.empty() || weights.size() == members.size()));
  for (const auto& member : members) CHECK(member.size() == members.front().size());
  for (const double weight : weights) CHECK(weight > 0);
}

// One draw: the members that come up, added up with their weights.
void draw_means(std::span<const std::vector<double>> members, std::span<const double> weights,
                RandomStream& stream, Draws& out, std::size_t draw) {
  std::vector<double> sums(out.quantities());
  double weight_sum = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    const std::size_t drawn = stream.below(static_cast<std::uint32_t>(members.size()));
    const double weight = weight_of(weights, drawn);
    weight_sum += weight;
    for (std::size_t q = 0; q < sums.size(); ++q) sums[q] += weight * members[drawn][q];
  }
  for (std::size_t q = 0; q < sums.size(); ++q) out.at(q, draw) = sums[q] / weight_sum;
}

// A stream of random numbers for each block of draws, whoever computes it.
void in_blocks(std::size_t draws, const base::Executor& execute,
               const std::function<void(std::size_t block, std::size_t draw_end)>& work) {
  std::vector<base::Task> tasks;
  for (std::size_t block = 0; block * draws_per_block < draws; ++block) {
    const std::size_t end = std::min(draws, (block + 1) * draws_per_block);
    tasks.emplace_back([&work, block, end] { work(block, end); });
  }
  execute(tasks);
}

std::vector<double> drawn_statistics(std::span<const double> sample, const Statistic& statistic,
                                     const ResamplingPlan& plan, const base::Executor& execute) {
  std::vector<double> out(plan.draws);
  in_blocks(plan.draws, execute, [&](std::size_t block, std::size_t end) {
    RandomStream stream(plan.seed, block);
    std::vector<double> drawn(sample.size());
    for (std::size_t draw = block * draws_per_block; draw < end; ++draw) {
      for (double& value : drawn)
        value = sample[stream.below(static_cast<std::uint32_t>(sample.size()))];
      out[draw] = statistic(drawn);
    }
  });
  return out;
}

// How fast the spread of the statistic changes with its value, from leaving out one at a time.
double acceleration(std::span<const double> sample, const Statistic& statistic) {
  std::vector<double> without;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    std::vector<double> others(sample.begin(), sample.end());
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    without.push_back(statistic(others));
  }
  const double centre = mean(without);
  double squares = 0;
  double cubes = 0;
  for (const double value : without) {
    squares += std::pow(centre - value, 2);
    cubes += std::pow(centre - value, 3);
  }
  return squares == 0 ? 0 : cubes / (6 * std::pow(squares, 1.5));
}

std::optional<DrawnInterval> bca_interval(std::span<const double> sorted, double estimate,
                                          double accelerated, double confidence) {
  const auto below = std::lower_bound(sorted.begin(), sorted.end(), estimate) - sorted.begin();
  const double share = static_cast<double>(below) / static_cast<double>(sorted.size());
  if (share == 0 || share == 1) return std::nullopt;
  const double bias = normal_quantile(share);
  const auto corrected = [&](double p) {
    const double z = bias + normal_quantile(p);
    return normal_cumulative(bias + z / (1 - accelerated * z));
  };
  const double tail = (1 - confidence) / 2;
  return DrawnInterval{drawn_quantile(sorted, corrected(tail)),
                       drawn_quantile(sorted, corrected(1 - tail))};
}

}  // namespace

std::vector<double> means_of(std::span<const std::vector<double>> members,
                             std::span<const double> weights) {
  check_members(members, weights);
  std::vector<double> means(members.front().size());
  double weight_sum = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    weight_sum += weight_of(weights, i);
    for (std::size_t q = 0; q < means.size(); ++q)
      means[q] += weight_of(weights, i) * members[i][q];
  }
  for (double& each : means) each /= weight_sum;
  return means;
}

Draws resampled_means(std::span<const std::vector<double>> members, std::span<const double> weights,
                      const ResamplingPlan& plan, const base::Executor& execute) {
  check_members(members, weights);
  CHECK(plan.draws >= 1);
  Draws out(members.front().size(), plan.draws);
  in_blocks(plan.draws, execute, [&](std::size_t block, std::size_t end) {
    RandomStream stream(plan.seed, block);
    for (std::size_t draw = block * draws_per_block; draw < end; ++draw)
      draw_means(members, weights, stream, out, draw);
  });
  return out;
}

DrawnQuantile drawn_quantile(std::span<const double> sorted_draws, double p) {
  const double step = std::sqrt(p * (1 - p) / static_cast<double>(sorted_draws.size()));
  const auto at = [&](double chance) {
    return quantile(sorted_draws, std::clamp(chance, 0.0, 1.0), QuantileType::type_8);
  };
  return {at(p), (at(p + step) - at(p - step)) / 2};
}

DrawnProbability drawn_probability(std::size_t hits, std::size_t draws) {
  CHECK(draws >= 1 && hits <= draws);
  const auto n = static_cast<double>(draws);
  const double steadied = (static_cast<double>(hits) + 1) / (n + 2);
  return {static_cast<double>(hits) / n, std::sqrt(steadied * (1 - steadied) / n)};
}

BootstrapInterval bootstrap_interval(std::span<const double> sample, const Statistic& statistic,
                                     double confidence, const ResamplingPlan& plan,
                                     const base::Executor& execute) {
  CHECK(sample.size() >= 2 && plan.draws >= 1 && confidence > 0 && confidence < 1);
  BootstrapInterval interval;
  interval.estimate = statistic(sample);
  std::vector<double> drawn = drawn_statistics(sample, statistic, plan, execute);
  std::sort(drawn.begin(), drawn.end());
  interval.standard_error = standard_deviation(drawn).value_or(0);
  const double tail = (1 - confidence) / 2;
  interval.percentile = {drawn_quantile(drawn, tail), drawn_quantile(drawn, 1 - tail)};
  interval.bca =
      bca_interval(drawn, interval.estimate, acceleration(sample, statistic), confidence);
  return interval;
}

}  // namespace vlecht::analysis::methods
