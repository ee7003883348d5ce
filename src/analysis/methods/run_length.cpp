// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/run_length.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "analysis/methods/gauss_legendre.h"
#include "analysis/methods/linear_equations.h"
#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

double normal_density(double z) { return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi); }

// The density is smooth over a width of one, so that the error falls by a constant factor with each
// node beyond a few per width; with these it is below 1e-9.
std::vector<QuadratureNode> nodes_over(double low, double high, double widths) {
  return gauss_legendre(static_cast<std::size_t>(std::ceil(30 + 6 * widths)), low, high);
}

// ---- CUSUM ----

// Run lengths of the upper sum by where it is: at zero, and at each node.
struct RunLengths {
  double from_zero = 0;
  std::vector<double> from_nodes;
};

// A sum at x comes to rest at zero, or at y, after a point with this shift.
struct SumSteps {
  double reference = 0;
  double shift = 0;

  double to_zero(double from) const { return normal_cumulative(reference - from - shift); }
  double to(double place, double from) const {
    return normal_density(place - from + reference - shift);
  }
  double beyond(double interval, double from) const {
    return normal_cumulative(from + shift - reference - interval);
  }
};

// L(x) = 1 + L(0) P(to zero) + sum of L(y) P(to y), for x zero and each node: a chain over these
// that leaves with a signal.
RunLengths run_lengths(const SumSteps& steps, double interval,
                       const std::vector<QuadratureNode>& nodes) {
  const std::size_t size = nodes.size() + 1;
  SquareMatrix chances(size);
  std::vector<double> signals(size);
  for (std::size_t row = 0; row < size; ++row) {
    const double from = row == 0 ? 0 : nodes[row - 1].place;
    chances.at(row, 0) = steps.to_zero(from);
    for (std::size_t i = 0; i < nodes.size(); ++i)
      chances.at(row, i + 1) = nodes[i].weight * steps.to(nodes[i].place, from);
    signals[row] = steps.beyond(interval, from);
  }
  const auto found = points_until_leaving(std::move(chances), std::move(signals));
  return {found.front(), {found.begin() + 1, found.end()}};
}

double run_length_from(double start, const RunLengths& found, const SumSteps& steps,
                       const std::vector<QuadratureNode>& nodes) {
  double length = 1 + found.from_zero * steps.to_zero(start);
  for (std::size_t i = 0; i < nodes.size(); ++i)
    length += nodes[i].weight * found.from_nodes[i] * steps.to(nodes[i].place, start);
  return length;
}

void check_design(const CusumDesign& design) {
  CHECK(design.interval > 0 && design.interval <= run_length_interval_max);
  CHECK(design.head_start >= 0 && design.head_start < design.interval);
}

struct OneSided {
  double from_zero = 0;
  double from_head_start = 0;
};

OneSided one_sided(const CusumDesign& design, double shift) {
  check_design(design);
  const auto nodes = nodes_over(0, design.interval, design.interval);
  const SumSteps steps{design.reference, shift};
  const RunLengths found = run_lengths(steps, design.interval, nodes);
  return {found.from_zero, run_length_from(design.head_start, found, steps, nodes)};
}

// Where a sum that has not signalled for long is: the chance of zero and the density at each node,
// together 1. Found by letting points come until it no longer changes.
RunLengths resting_place(const SumSteps& steps, const std::vector<QuadratureNode>& nodes) {
  constexpr int points_max = 5000;
  RunLengths place{1, std::vector<double>(nodes.size())};
  for (int point = 0; point < points_max; ++point) {
    RunLengths next{place.from_zero * steps.to_zero(0), std::vector<double>(nodes.size())};
    double total = 0;
    for (std::size_t j = 0; j < nodes.size(); ++j) {
      next.from_zero += nodes[j].weight * place.from_nodes[j] * steps.to_zero(nodes[j].place);
      double density = place.from_zero * steps.to(nodes[j].place, 0);
      for (std::size_t i = 0; i < nodes.size(); ++i)
        density += nodes[i].weight * place.from_nodes[i] * steps.to(nodes[j].place, nodes[i].place);
      next.from_nodes[j] = density;
      total += nodes[j].weight * density;
    }
    total += next.from_zero;
    next.from_zero /= total;
    for (double& density : next.from_nodes) density /= total;
    const double change = std::abs(next.from_zero - place.from_zero);
    place = std::move(next);
    if (change < 1e-14) break;
  }
  return place;
}

// ---- Design ----

// The argument, between these, at which a rising function is what is wanted, by halving: the
// function is known to ten digits, which is what steps by slopes would need more care for.
template <class Function>
double argument_of(const Function& function, double wanted, double low, double high) {
  for (int step = 0; step < 60 && high - low > 1e-10; ++step) {
    const double middle = (low + high) / 2;
    (function(middle) < wanted ? low : high) = middle;
  }
  return (low + high) / 2;
}

bool can_be_designed_for(double points) { return points > 2 && points <= designed_run_length_max; }

}  // namespace

double one_sided_cusum_run_length(const CusumDesign& design, double shift) {
  return one_sided(design, shift).from_head_start;
}

// Without a head start one sum is zero whenever the other signals, so that their rates add up
// (Kemp 1961); with one, Lucas and Crosier (1982, Technometrics 24:199), formula A.2.
double cusum_run_length(const CusumDesign& design, double shift) {
  const OneSided upper = one_sided(design, shift);
  const OneSided lower = shift == 0 ? upper : one_sided(design, -shift);
  if (std::isinf(upper.from_zero)) return lower.from_head_start;
  if (std::isinf(lower.from_zero)) return upper.from_head_start;
  // By shares, as the product of two long runs may be more than a double holds.
  return (upper.from_head_start - upper.from_zero) / (1 + upper.from_zero / lower.from_zero) +
         lower.from_head_start / (1 + lower.from_zero / upper.from_zero);
}

double cusum_delay(const CusumDesign& design, double shift) {
  check_design(design);
  const auto nodes = nodes_over(0, design.interval, design.interval);
  const RunLengths place = resting_place({design.reference, 0}, nodes);
  const RunLengths lengths = run_lengths({design.reference, shift}, design.interval, nodes);
  double delay = place.from_zero * lengths.from_zero;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    delay += nodes[i].weight * place.from_nodes[i] * lengths.from_nodes[i];
  return delay;
}

// L(u) = 1 + sum over x of L(x) P(u to x), of the average in standard deviations of a point.
double ewma_run_length(const EwmaDesign& design, double shift) {
  const double w = design.weight;
  CHECK(w >= run_length_weight_min && w <= 1);
  CHECK(design.limit > 0 && design.limit <= run_length_limit_max);
  const double end = design.limit * std::sqrt(w / (2 - w));
  const auto nodes = nodes_over(-end, end, 2 * end / w);
  const auto step = [w, shift](double place, double from) {
    return normal_density((place - (1 - w) * from) / w - shift) / w;
  };
  SquareMatrix chances(nodes.size());
  std::vector<double> signals(nodes.size());
  for (std::size_t row = 0; row < nodes.size(); ++row) {
    const double from = nodes[row].place;
    for (std::size_t i = 0; i < nodes.size(); ++i)
      chances.at(row, i) = nodes[i].weight * step(nodes[i].place, from);
    signals[row] = normal_cumulative(shift - (end - (1 - w) * from) / w) +
                   normal_cumulative((-end - (1 - w) * from) / w - shift);
  }
  const auto found = points_until_leaving(std::move(chances), std::move(signals));
  double length = 1;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    length += nodes[i].weight * found[i] * step(nodes[i].place, 0);
  return length;
}

std::optional<CusumDesign> design_cusum(double reference, double points) {
  if (!can_be_designed_for(points) || !(reference >= 0.1 && reference <= 3)) return std::nullopt;
  const auto length = [reference](double interval) {
    return cusum_run_length({reference, interval, 0}, 0);
  };
  double high = 1;
  while (length(high) < points && high < run_length_interval_max)
    high = std::min(2 * high, run_length_interval_max);
  // With a large reference a chart without an interval runs longer already.
  constexpr double least = 1e-6;
  if (length(high) < points || length(least) > points) return std::nullopt;
  return CusumDesign{reference, argument_of(length, points, least, high), 0};
}

std::optional<EwmaDesign> design_ewma(double weight, double points) {
  if (!can_be_designed_for(points) || !(weight >= run_length_weight_min && weight <= 1))
    return std::nullopt;
  const auto length = [weight](double limit) { return ewma_run_length({weight, limit}, 0); };
  // A chart with a lower limit than that of single points signals later, whatever its weight.
  constexpr double least = 0.01;
  const double high = -normal_quantile(0.5 / points) + 0.5;
  if (length(least) > points || length(high) < points) return std::nullopt;
  return EwmaDesign{weight, argument_of(length, points, least, high)};
}

}  // namespace vlecht::analysis::methods
