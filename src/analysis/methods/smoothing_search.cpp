// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/smoothing_search.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "analysis/methods/draws.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// ---- The lattice of starts ----

// Eight sets of parameters at a time, each in a lane of a register.
typedef double ParameterLanes __attribute__((vector_size(64), may_alias));
constexpr std::size_t lattice_lanes = 8;

struct LatticeParameters {
  ParameterLanes alpha{};
  ParameterLanes beta{};
  ParameterLanes phi{};
};

// Sums of products of what the errors are made of: e = u + level * v + trend * w.
struct LatticeSums {
  ParameterLanes uu{};
  ParameterLanes uv{};
  ParameterLanes vv{};
  ParameterLanes uw{};
  ParameterLanes vw{};
  ParameterLanes ww{};
};

VLECHT_PER_PROCESSOR
void add_up_errors(std::span<const double> series, const LatticeParameters& at, LatticeSums& sums) {
  ParameterLanes level_u{}, trend_u{}, trend_v{}, level_w{};
  ParameterLanes level_v = level_u + 1.0;
  ParameterLanes trend_w = level_u + 1.0;
  for (const double value : series) {
    const ParameterLanes damped_u = at.phi * trend_u;
    const ParameterLanes damped_v = at.phi * trend_v;
    const ParameterLanes damped_w = at.phi * trend_w;
    const ParameterLanes u = value - level_u - damped_u;
    const ParameterLanes v = -level_v - damped_v;
    const ParameterLanes w = -level_w - damped_w;
    level_u += damped_u + at.alpha * u;
    level_v += damped_v + at.alpha * v;
    level_w += damped_w + at.alpha * w;
    trend_u = damped_u + at.beta * u;
    trend_v = damped_v + at.beta * v;
    trend_w = damped_w + at.beta * w;
    sums.uu += u * u;
    sums.uv += u * v;
    sums.vv += v * v;
    sums.uw += u * w;
    sums.vw += v * w;
    sums.ww += w * w;
  }
}

SmoothingPoint point_of(const LatticeParameters& at, const LatticeSums& sums, std::size_t lane,
                        bool has_trend) {
  SmoothingPoint point;
  point.parameters = {at.alpha[lane], at.beta[lane], at.phi[lane]};
  if (!has_trend) {
    point.level = -sums.uv[lane] / sums.vv[lane];
    point.squares = sums.uu[lane] + point.level * sums.uv[lane];
    return point;
  }
  const double determinant = sums.vv[lane] * sums.ww[lane] - sums.vw[lane] * sums.vw[lane];
  point.level = (sums.uw[lane] * sums.vw[lane] - sums.uv[lane] * sums.ww[lane]) / determinant;
  point.trend = (sums.uv[lane] * sums.vw[lane] - sums.uw[lane] * sums.vv[lane]) / determinant;
  point.squares = sums.uu[lane] + point.level * sums.uv[lane] + point.trend * sums.uw[lane];
  return point;
}

// beta as a part of the way from its least to alpha: a box is easier to stay in than a triangle.
double beta_at(double alpha, double part) {
  return smoothing_least + part * (alpha - smoothing_least);
}

// Closer together where the likelihood turns more quickly.
constexpr std::array<double, 2 * lattice_lanes> lattice_alphas{
    0.0005, 0.005, 0.015, 0.03, 0.05, 0.07, 0.1,  0.15,
    0.2,    0.28,  0.38,  0.5,  0.62, 0.75, 0.88, 0.99};
constexpr std::array<double, 4> lattice_parts{0.01, 0.1, 0.35, 1};
constexpr std::array<double, 3> lattice_dampings{0.82, 0.9, 0.97};
constexpr std::size_t starts_followed = 6;

// One row of the lattice: all alphas at one part and damping.
using LatticeRow = std::array<SmoothingPoint, lattice_alphas.size()>;

LatticeRow lattice_row(std::span<const double> series, SmoothingModel model, double part,
                       double damping) {
  const bool has_trend = model != SmoothingModel::level;
  LatticeRow row;
  for (std::size_t first = 0; first < row.size(); first += lattice_lanes) {
    LatticeParameters at;
    for (std::size_t lane = 0; lane < lattice_lanes; ++lane) {
      at.alpha[lane] = lattice_alphas[first + lane];
      at.beta[lane] = has_trend ? beta_at(lattice_alphas[first + lane], part) : 0;
      at.phi[lane] = model == SmoothingModel::damped_trend ? damping : 1;
    }
    LatticeSums sums;
    add_up_errors(series, at, sums);
    for (std::size_t lane = 0; lane < lattice_lanes; ++lane)
      row[first + lane] = point_of(at, sums, lane, has_trend);
  }
  return row;
}

// The points of a row that are lower than those beside them.
void add_lowest(const LatticeRow& row, std::vector<SmoothingPoint>& starts) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    const bool is_below_left = i == 0 || row[i].squares <= row[i - 1].squares;
    const bool is_below_right = i + 1 == row.size() || row[i].squares < row[i + 1].squares;
    if (is_below_left && is_below_right) starts.push_back(row[i]);
  }
}

std::vector<SmoothingPoint> lattice_starts(std::span<const double> series, SmoothingModel model) {
  std::vector<SmoothingPoint> starts;
  for (const double damping : lattice_dampings) {
    for (const double part : lattice_parts) {
      add_lowest(lattice_row(series, model, part, damping), starts);
      if (model == SmoothingModel::level) break;
    }
    if (model != SmoothingModel::damped_trend) break;
  }
  std::sort(starts.begin(), starts.end(),
            [](const SmoothingPoint& a, const SmoothingPoint& b) { return a.squares < b.squares; });
  if (starts.size() > starts_followed) starts.resize(starts_followed);
  return starts;
}

// ---- From a start to the nearest minimum ----

// What is varied: alpha, part of the way of beta, phi, initial level and trend.
constexpr std::size_t varied_max = 5;
enum Varied : std::size_t { of_alpha, of_part, of_phi, of_level, of_trend };
using VariedNumbers = std::array<double, varied_max>;

struct VariedBounds {
  VariedNumbers lower{smoothing_least, 0, damping_least, -HUGE_VAL, -HUGE_VAL};
  VariedNumbers upper{smoothing_most, 1, damping_most, HUGE_VAL, HUGE_VAL};
};

// Half of the gradient of the sum of squares, and Gauss and Newton's half of its second derivative.
struct Descent {
  double squares = 0;
  VariedNumbers gradient{};
  std::array<VariedNumbers, varied_max> curvature{};
};

SmoothingParameters parameters_at(const VariedNumbers& at, SmoothingModel model) {
  if (model == SmoothingModel::level) return {at[of_alpha], 0, 1};
  const double phi = model == SmoothingModel::trend ? 1 : at[of_phi];
  return {at[of_alpha], beta_at(at[of_alpha], at[of_part]), phi};
}

// What the errors depend on: the parameters, how beta goes with what is varied, and the state.
struct DescentTerms {
  double alpha = 0;
  double beta = 0;
  double phi = 1;
  double beta_by_alpha = 0;
  double beta_by_part = 0;
  double level = 0;
  double trend = 0;
  double varies_trend = 0;  // 1 when the model has one
};

// Derivatives of errors, level and trend by all that is varied, each in a lane of a register.
struct DescentLanes {
  double squares = 0;
  ParameterLanes gradient{};
  ParameterLanes curvature[varied_max] = {};
};

// Derivatives of level and trend go along with them.
VLECHT_PER_PROCESSOR
void descend_along(std::span<const double> series, const DescentTerms& at, DescentLanes& out) {
  ParameterLanes level_by{}, trend_by{}, beta_by{}, by_alpha{}, by_phi{}, gradient{};
  ParameterLanes curvature[varied_max] = {};
  by_alpha[of_alpha] = 1;
  by_phi[of_phi] = 1;
  level_by[of_level] = 1;
  trend_by[of_trend] = at.varies_trend;
  beta_by[of_alpha] = at.beta_by_alpha;
  beta_by[of_part] = at.beta_by_part;
  double level = at.level;
  double trend = at.trend;
  double squares = 0;
  for (const double value : series) {
    const double error = value - level - at.phi * trend;
    const ParameterLanes forecast_by = level_by + at.phi * trend_by + trend * by_phi;
    trend_by = at.phi * trend_by + trend * by_phi - at.beta * forecast_by + error * beta_by;
    level_by = (1 - at.alpha) * forecast_by + error * by_alpha;
    gradient -= error * forecast_by;
    for (std::size_t k = 0; k < varied_max; ++k) curvature[k] += forecast_by[k] * forecast_by;
    level = value + (at.alpha - 1) * error;
    trend = at.phi * trend + at.beta * error;
    squares += error * error;
  }
  out.squares = squares;
  out.gradient = gradient;
  for (std::size_t k = 0; k < varied_max; ++k) out.curvature[k] = curvature[k];
}

Descent descent_at(std::span<const double> series, const VariedNumbers& at, SmoothingModel model) {
  const auto [alpha, beta, phi] = parameters_at(at, model);
  DescentTerms terms{alpha, beta, phi, 0, 0, at[of_level], 0, 0};
  if (model != SmoothingModel::level) {
    terms.beta_by_alpha = at[of_part];
    terms.beta_by_part = alpha - smoothing_least;
    terms.trend = at[of_trend];
    terms.varies_trend = 1;
  }
  DescentLanes lanes;
  descend_along(series, terms, lanes);
  Descent out;
  out.squares = lanes.squares;
  for (std::size_t k = 0; k < varied_max; ++k) {
    out.gradient[k] = lanes.gradient[k];
    for (std::size_t j = 0; j < varied_max; ++j) out.curvature[k][j] = lanes.curvature[k][j];
  }
  return out;
}

using IsFree = std::array<bool, varied_max>;

// A number at a bound that would go beyond it stays where it is.
IsFree free_numbers(const VariedNumbers& at, const Descent& descent, const VariedBounds& bounds,
                    SmoothingModel model) {
  const bool has_trend = model != SmoothingModel::level;
  IsFree is_free{true, has_trend, model == SmoothingModel::damped_trend, true, has_trend};
  for (std::size_t k = 0; k < varied_max; ++k) {
    if (at[k] <= bounds.lower[k] && descent.gradient[k] > 0) is_free[k] = false;
    if (at[k] >= bounds.upper[k] && descent.gradient[k] < 0) is_free[k] = false;
  }
  return is_free;
}

using VariedMatrix = std::array<VariedNumbers, varied_max>;

// curvature * step = -gradient, by Cholesky's method; what is not free has no step. None when the
// curvature is not that of a minimum.
std::optional<VariedNumbers> solved(VariedMatrix root, const VariedNumbers& gradient,
                                    const IsFree& is_free) {
  VariedNumbers step{};
  for (std::size_t k = 0; k < varied_max; ++k) {
    if (!is_free[k]) continue;
    step[k] = -gradient[k];
    for (std::size_t j = 0; j <= k; ++j) {
      if (!is_free[j]) continue;
      for (std::size_t i = 0; i < j; ++i)
        if (is_free[i]) root[k][j] -= root[k][i] * root[j][i];
      if (j < k) root[k][j] /= root[j][j];
    }
    if (!(root[k][k] > 0)) return std::nullopt;
    root[k][k] = std::sqrt(root[k][k]);
    for (std::size_t j = 0; j < k; ++j)
      if (is_free[j]) step[k] -= root[k][j] * step[j];
    step[k] /= root[k][k];
  }
  for (std::size_t k = varied_max; k-- > 0;) {
    if (!is_free[k]) continue;
    for (std::size_t j = k + 1; j < varied_max; ++j)
      if (is_free[j]) step[k] -= root[j][k] * step[j];
    step[k] /= root[k][k];
  }
  return step;
}

// What Gauss and Newton's curvature leaves out, learned from how the gradient changes (symmetric
// rank one, Conn, Gould and Toint 1991): near the minimum each step then doubles the digits.
class CurvatureLearned {
 public:
  void learn(const VariedNumbers& step, const Descent& before, const Descent& after) {
    VariedNumbers missing{};
    double along = 0;
    double size = 0;
    for (std::size_t k = 0; k < varied_max; ++k) {
      missing[k] = after.gradient[k] - before.gradient[k];
      for (std::size_t j = 0; j < varied_max; ++j)
        missing[k] -= (after.curvature[std::max(j, k)][std::min(j, k)] + rest_[k][j]) * step[j];
      along += missing[k] * step[k];
      size += missing[k] * missing[k] + step[k] * step[k];
    }
    if (std::abs(along) < 1e-12 * size) return;
    for (std::size_t k = 0; k < varied_max; ++k)
      for (std::size_t j = 0; j < varied_max; ++j) rest_[k][j] += missing[k] * missing[j] / along;
  }

  // Marquardt's step: with the diagonal enlarged, and without what was learned where that would
  // not lead down. The least on the diagonal is for a number on which nothing depends.
  VariedNumbers step(const Descent& descent, const IsFree& is_free, double enlarged) const {
    VariedMatrix curvature = descent.curvature;
    for (std::size_t k = 0; k < varied_max; ++k)
      curvature[k][k] += curvature[k][k] * enlarged + 1e-12;
    VariedMatrix whole = curvature;
    for (std::size_t k = 0; k < varied_max; ++k)
      for (std::size_t j = 0; j < varied_max; ++j) whole[k][j] += rest_[k][j];
    if (const auto found = solved(whole, descent.gradient, is_free)) return *found;
    return solved(curvature, descent.gradient, is_free).value_or(VariedNumbers{});
  }

 private:
  VariedMatrix rest_{};
};

VariedNumbers moved(const VariedNumbers& at, const VariedNumbers& step,
                    const VariedBounds& bounds) {
  VariedNumbers next;
  for (std::size_t k = 0; k < varied_max; ++k)
    next[k] = std::clamp(at[k] + step[k], bounds.lower[k], bounds.upper[k]);
  return next;
}

VariedNumbers varied_of(const SmoothingPoint& point) {
  const auto [alpha, beta, phi] = point.parameters;
  const double way = alpha - smoothing_least;
  const double part = way > 0 ? (beta - smoothing_least) / way : 0;
  return {alpha, std::clamp(part, 0.0, 1.0), std::clamp(phi, damping_least, damping_most),
          point.level, point.trend};
}

// Levenberg (1944) and Marquardt (1963), within the bounds.
SmoothingPoint descend(std::span<const double> series, SmoothingModel model,
                       const SmoothingPoint& start) {
  constexpr int descents_max = 200;
  const VariedBounds bounds;
  VariedNumbers at = varied_of(start);
  Descent descent = descent_at(series, at, model);
  CurvatureLearned learned;
  double enlarged = 1e-3;
  for (int step = 0; step < descents_max && enlarged < 1e8; ++step) {
    const IsFree is_free = free_numbers(at, descent, bounds, model);
    const VariedNumbers next = moved(at, learned.step(descent, is_free, enlarged), bounds);
    const Descent there = descent_at(series, next, model);
    VariedNumbers step_taken;
    for (std::size_t k = 0; k < varied_max; ++k) step_taken[k] = next[k] - at[k];
    learned.learn(step_taken, descent, there);
    if (!(there.squares < descent.squares)) {
      enlarged *= 8;
      continue;
    }
    const bool is_settled = descent.squares - there.squares < 1e-10 * descent.squares;
    at = next;
    descent = there;
    enlarged = std::max(enlarged / 8, 1e-12);
    if (is_settled) break;
  }
  return {parameters_at(at, model), at[of_level], model == SmoothingModel::level ? 0 : at[of_trend],
          descent.squares};
}

// The best level with as good as no trend: a wider model never fits worse than the level alone.
SmoothingPoint from_level(std::span<const double> series, SmoothingModel model) {
  const SmoothingPoint level = least_squares_smoothing(series, SmoothingModel::level);
  const double phi = model == SmoothingModel::trend ? 1 : lattice_dampings[1];
  return best_start(series, model, {level.parameters.alpha, smoothing_least, phi});
}

}  // namespace

SmoothingPoint best_start(std::span<const double> series, SmoothingModel model,
                          const SmoothingParameters& parameters) {
  CHECK(!series.empty());
  const bool has_trend = model != SmoothingModel::level;
  LatticeParameters at;
  at.alpha += parameters.alpha;
  at.beta += parameters.beta;
  at.phi += parameters.phi;
  LatticeSums sums;
  add_up_errors(series, at, sums);
  return point_of(at, sums, 0, has_trend);
}

SmoothingPoint least_squares_smoothing(std::span<const double> series, SmoothingModel model) {
  SmoothingPoint best;
  best.squares = HUGE_VAL;
  std::vector<SmoothingPoint> starts = lattice_starts(series, model);
  if (model != SmoothingModel::level) starts.push_back(from_level(series, model));
  for (const SmoothingPoint& start : starts) {
    if (!std::isfinite(start.squares)) continue;
    const SmoothingPoint end = descend(series, model, start);
    if (end.squares < best.squares) best = end;
  }
  return best;
}

}  // namespace vlecht::analysis::methods
