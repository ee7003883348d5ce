// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/robust_regression.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "analysis/methods/random_stream.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using Numbers = std::vector<double>;

constexpr int steps_max = 500;

double median_size(const Numbers& residuals) {
  Numbers sizes;
  sizes.reserve(residuals.size());
  for (const double residual : residuals) sizes.push_back(std::abs(residual));
  const auto half = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), half, sizes.end());
  if (sizes.size() % 2 == 1) return *half;
  return (*std::max_element(sizes.begin(), half) + *half) / 2;
}

// Whether coefficients change by less than `relative` of their size.
bool has_settled(const Numbers& before, const Numbers& after, double relative = 1e-10) {
  double change = 0;
  double size = 0;
  for (std::size_t i = 0; i < after.size(); ++i) {
    change += (after[i] - before[i]) * (after[i] - before[i]);
    size += after[i] * after[i];
  }
  return change <= relative * relative * std::max(size, 1e-20);
}

// The loss "lqq", linear-quadratic-quadratic (Koller and Stahel 2011): its derivative psi rises as
// x up to c, bends over b more, and falls back to zero with slope 1 - s at most.
class Lqq {
 public:
  constexpr Lqq(double b, double c, double s)
      : b_(b),
        c_(c),
        s_(s),
        a_((2 * c + 2 * b - b * s) / (s - 1)),
        bent_(square(b + c) / 2 - s * square(b) / 6),
        whole_(bent_ + top() * a_ + (s - 1) / a_ * (cube(a_) / 6 - a_ * square(a_) / 2)) {}

  double psi(double x) const {
    const double size = std::abs(x);
    if (size <= c_) return x;
    if (size <= b_ + c_) return std::copysign(size - s_ * square(size - c_) / (2 * b_), x);
    if (size >= a_ + b_ + c_) return 0;
    const double beyond = size - b_ - c_;
    return std::copysign(top() + (s_ - 1) / a_ * (square(beyond) / 2 - a_ * beyond), x);
  }

  double weight(double x) const { return std::abs(x) <= c_ ? 1 : psi(x) / x; }

  // The loss as a part of its maximum: 1 for whatever is far off.
  double loss(double x) const {
    const double size = std::abs(x);
    if (size <= c_) return square(size) / 2 / whole_;
    if (size <= b_ + c_) return (square(size) / 2 - s_ * cube(size - c_) / (6 * b_)) / whole_;
    const double beyond = std::min(size - b_ - c_, a_);
    return (bent_ + top() * beyond + (s_ - 1) / a_ * (cube(beyond) / 6 - a_ * square(beyond) / 2)) /
           whole_;
  }

 private:
  static constexpr double square(double x) { return x * x; }
  static constexpr double cube(double x) { return x * x * x; }
  constexpr double top() const { return c_ + b_ - b_ * s_ / 2; }

  double b_, c_, s_, a_;
  double bent_;   // integral of psi up to b + c
  double whole_;  // up to where it has fallen to zero
};

// For a start that half of the data may upset, and for 95 % efficiency.
constexpr Lqq of_start(0.4015457, 0.2676971, 1.5);
constexpr Lqq of_fit(1.4734061, 0.9822707, 1.5);

// The scale at which the mean loss is a half, n - p observations counting.
double mean_loss(const Numbers& residuals, double scale, std::size_t columns) {
  double sum = 0;
  for (const double residual : residuals) sum += of_start.loss(residual / scale);
  return sum / static_cast<double>(residuals.size() - columns);
}

// One step towards it; the loss is nearly quadratic where it matters.
double better_scale(const Numbers& residuals, double scale, std::size_t columns) {
  return scale * std::sqrt(mean_loss(residuals, scale, columns) / 0.5);
}

// To the digits asked for: while coefficients still move, not all are needed.
double scale_of(const Numbers& residuals, std::size_t columns, double start,
                double relative = 1e-11) {
  double scale = start;
  for (int step = 0; step < steps_max && scale > 0; ++step) {
    const double better = better_scale(residuals, scale, columns);
    if (std::abs(better - scale) <= relative * scale) return better;
    scale = better;
  }
  return scale;
}

struct Start {
  Numbers coefficients;
  Numbers residuals;
  double scale = 0;
};

Numbers residuals_of(const Design& design, std::span<const double> outcomes,
                     const Numbers& coefficients) {
  Numbers residuals;
  for (std::size_t i = 0; i < design.rows(); ++i)
    residuals.push_back(outcomes[i] - design.fitted(i, coefficients));
  return residuals;
}

// One step of reweighting a start; false when the weighted columns are dependent.
bool refine(const Design& design, std::span<const double> outcomes, Start& start) {
  Numbers weights;
  for (const double residual : start.residuals)
    weights.push_back(of_start.weight(residual / start.scale));
  auto fit = least_squares(design, outcomes, weights);
  if (!fit) return false;
  start.coefficients = std::move(fit->coefficients);
  start.residuals = std::move(fit->residuals);
  return true;
}

// Through some of the observations exactly, then two steps with a scale that is improved once each.
std::optional<Start> start_from(const Design& design, std::span<const double> outcomes,
                                const std::vector<std::size_t>& chosen) {
  std::vector<Numbers> rows;
  Numbers picked;
  for (const std::size_t row : chosen) {
    rows.emplace_back();
    for (std::size_t j = 0; j < design.columns(); ++j) rows.back().push_back(design.at(row, j));
    picked.push_back(outcomes[row]);
  }
  auto fit = least_squares(Design(rows), picked);
  if (!fit) return std::nullopt;
  Start start{std::move(fit->coefficients), {}, 0};
  start.residuals = residuals_of(design, outcomes, start.coefficients);
  start.scale = median_size(start.residuals) / 0.6745;
  for (int step = 0; step < 2; ++step) {
    if (!(start.scale > 0)) return std::nullopt;
    start.scale = better_scale(start.residuals, start.scale, design.columns());
    if (!refine(design, outcomes, start)) return std::nullopt;
  }
  return start;
}

constexpr std::size_t starts_max = 1000;

// All subsets of so many rows when they are few, otherwise `starts_max` random ones.
std::vector<std::vector<std::size_t>> subsets_of(std::size_t rows, std::size_t size,
                                                 std::uint64_t seed) {
  double count = 1;
  for (std::size_t i = 0; i < size; ++i)
    count *= static_cast<double>(rows - i) / static_cast<double>(i + 1);
  std::vector<std::vector<std::size_t>> subsets;
  std::vector<std::size_t> chosen(size);
  if (count <= static_cast<double>(starts_max)) {
    std::vector<bool> is_chosen(rows);
    std::fill(is_chosen.begin(), is_chosen.begin() + static_cast<std::ptrdiff_t>(size), true);
    do {
      chosen.clear();
      for (std::size_t row = 0; row < rows; ++row)
        if (is_chosen[row]) chosen.push_back(row);
      subsets.push_back(chosen);
    } while (std::prev_permutation(is_chosen.begin(), is_chosen.end()));
    return subsets;
  }
  RandomStream stream(seed, 0);
  std::vector<std::size_t> all(rows);
  std::iota(all.begin(), all.end(), std::size_t{0});
  while (subsets.size() < starts_max) {
    for (std::size_t i = 0; i < size; ++i) {
      const auto offset = stream.below(static_cast<std::uint32_t>(rows - i));
      std::swap(all[i], all[i + offset]);
    }
    subsets.emplace_back(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(size));
  }
  return subsets;
}

Start settled(const Design& design, std::span<const double> outcomes, Start start) {
  for (int step = 0; step < steps_max; ++step) {
    start.scale = scale_of(start.residuals, design.columns(), start.scale, 1e-8);
    const Numbers before = start.coefficients;
    if (!(start.scale > 0) || !refine(design, outcomes, start)) break;
    // Near its least the scale hardly changes with the coefficients.
    if (has_settled(before, start.coefficients, 1e-7)) break;
  }
  start.scale = scale_of(start.residuals, design.columns(), start.scale);
  return start;
}

// S-estimate (Rousseeuw and Yohai 1984): of all fits the one whose residuals have the least scale;
// the most promising starts are followed to their end (Salibian-Barrera and Yohai 2006).
std::optional<Start> least_scale(const Design& design, std::span<const double> outcomes,
                                 std::uint64_t seed) {
  constexpr std::size_t kept = 20;
  std::vector<Start> starts;
  for (const auto& chosen : subsets_of(design.rows(), design.columns(), seed)) {
    auto start = start_from(design, outcomes, chosen);
    if (!start || !(start->scale > 0)) continue;
    // It can only be among the best if its loss at the worst of their scales is small enough.
    const auto is_smaller = [](const Start& a, const Start& b) { return a.scale < b.scale; };
    if (starts.size() == kept &&
        mean_loss(start->residuals, starts.back().scale, design.columns()) >= 0.5)
      continue;
    start->scale = scale_of(start->residuals, design.columns(), start->scale, 1e-7);
    if (!(start->scale > 0)) continue;
    starts.insert(std::upper_bound(starts.begin(), starts.end(), *start, is_smaller), *start);
    if (starts.size() > kept) starts.pop_back();
  }
  std::optional<Start> best;
  for (Start& start : starts) {
    Start end = settled(design, outcomes, std::move(start));
    if (end.scale > 0 && (!best || end.scale < best->scale)) best = std::move(end);
  }
  return best;
}

// M-estimate at a given scale, from where we are.
std::optional<LinearFit> reweighted(const Design& design, std::span<const double> outcomes,
                                    Numbers coefficients, double scale, Numbers& weights) {
  for (int step = 0;; ++step) {
    weights.clear();
    for (const double residual : residuals_of(design, outcomes, coefficients))
      weights.push_back(of_fit.weight(residual / scale));
    auto fit = least_squares(design, outcomes, weights);
    if (!fit) return std::nullopt;
    if (step == steps_max || has_settled(coefficients, fit->coefficients)) return fit;
    coefficients = fit->coefficients;
  }
}

// E[psi(x) x] / E[w(x)] for a normal x. The integral is 0.862640; robustbase takes it at ten points
// of Gauss and Hermite, and its figure is the one that published fits were made with.
constexpr double expected_square = 0.861807403927;

// Scale s with  sum tau^2 w(r / (tau s)) ((r / (tau s))^2 - kappa) = 0  (Koller and Stahel 2011),
// where tau tells how much the residual of an observation with this leverage is too small; the
// formula for tau fits the exact one for 95 % efficiency (robustbase: lmrob.tau).
double adapted_scale(const Design& design, const Numbers& residuals, const Numbers& weights,
                     double start) {
  const auto hat = leverages(design, weights);
  if (!hat) return 0;
  Numbers tau;
  for (const double leverage : *hat)
    tau.push_back(std::sqrt(1 - 0.94736359 * leverage) * (1 - 0.08594805 * leverage));
  Numbers counted = weights;
  double scale = start;
  for (int step = 0; step < 2000; ++step) {
    double squares = 0;
    double expected = 0;
    for (std::size_t i = 0; i < tau.size(); ++i) {
      squares += counted[i] * residuals[i] * residuals[i];
      expected += counted[i] * tau[i] * tau[i];
    }
    const double better = std::sqrt(squares / (expected_square * expected));
    if (!(better > 0) || std::abs(better - scale) <= 1e-12 * scale) return better;
    scale = better;
    for (std::size_t i = 0; i < tau.size(); ++i)
      counted[i] = of_fit.weight(residuals[i] / (tau[i] * scale));
  }
  return scale;
}

}  // namespace

std::optional<RobustFit> huber_regression(const Design& design, std::span<const double> outcomes) {
  constexpr double bend = 1.345;
  auto fit = least_squares(design, outcomes);
  if (!fit) return std::nullopt;
  RobustFit robust;
  for (int step = 0; step < steps_max; ++step) {
    robust.scale = median_size(fit->residuals) / 0.6745;
    if (!(robust.scale > 0)) return std::nullopt;
    robust.weights.clear();
    for (const double residual : fit->residuals) {
      const double size = std::abs(residual) / robust.scale;
      robust.weights.push_back(size <= bend ? 1 : bend / size);
    }
    const Numbers before = std::move(fit->coefficients);
    fit = least_squares(design, outcomes, robust.weights);
    if (!fit) return std::nullopt;
    if (has_settled(before, fit->coefficients)) break;
  }
  robust.coefficients = std::move(fit->coefficients);
  robust.residuals = std::move(fit->residuals);
  return robust;
}

std::optional<RobustFit> mm_regression(const Design& design, std::span<const double> outcomes,
                                       std::uint64_t seed) {
  CHECK(outcomes.size() == design.rows());
  if (design.rows() <= design.columns()) return std::nullopt;
  auto start = least_scale(design, outcomes, seed);
  if (!start) return std::nullopt;
  RobustFit robust;
  const auto first =
      reweighted(design, outcomes, std::move(start->coefficients), start->scale, robust.weights);
  if (!first) return std::nullopt;
  robust.scale = adapted_scale(design, first->residuals, robust.weights, start->scale);
  if (!(robust.scale > 0)) return std::nullopt;
  auto last = reweighted(design, outcomes, first->coefficients, robust.scale, robust.weights);
  if (!last) return std::nullopt;
  robust.coefficients = std::move(last->coefficients);
  robust.residuals = std::move(last->residuals);
  return robust;
}

}  // namespace vlecht::analysis::methods
