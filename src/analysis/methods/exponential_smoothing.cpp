// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/exponential_smoothing.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "analysis/methods/estimate.h"
#include "analysis/methods/smoothing_search.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// The series around zero and of the size of one: the models do not mind, and figures of millions
// keep their digits.
struct Standardised {
  double centre = 0;
  double size = 1;
  std::vector<double> values;
};

base::ResultOr<Standardised, NoSmoothing> standardised(std::span<const double> series) {
  using Refused = base::Failed<NoSmoothing>;
  if (series.size() < smoothing_points_min) return Refused(NoSmoothing::too_few_points);
  if (series.size() > smoothing_points_max) return Refused(NoSmoothing::too_many_points);
  for (const double value : series)
    if (!std::isfinite(value)) return Refused(NoSmoothing::not_finite);
  Standardised out;
  out.centre = mean(series);
  out.size = *standard_deviation(series);
  if (!std::isfinite(out.size)) return Refused(NoSmoothing::not_finite);
  if (out.size <= 1e-12 * std::abs(out.centre)) return Refused(NoSmoothing::no_noise);
  for (const double value : series) out.values.push_back((value - out.centre) / out.size);
  return out;
}

// Parameters and initial states, without the variance.
std::size_t figures_of(SmoothingModel model) {
  switch (model) {
    case SmoothingModel::level:
      return 2;
    case SmoothingModel::trend:
      return 4;
    case SmoothingModel::damped_trend:
      return 5;
  }
  CHECK(false);
}

// Without what the model does not have.
SmoothingParameters of_model(SmoothingModel model, SmoothingParameters parameters) {
  if (model == SmoothingModel::level) parameters.beta = 0;
  if (model != SmoothingModel::damped_trend) parameters.phi = 1;
  return parameters;
}

// Runs through the series once more, and puts all in the units that it came in.
base::ResultOr<SmoothingFit, NoSmoothing> fit_from(const Standardised& series, SmoothingModel model,
                                                   const SmoothingPoint& point) {
  const auto [alpha, beta, phi] = point.parameters;
  double level = point.level;
  double trend = point.trend;
  double squares = 0;
  for (const double value : series.values) {
    const double error = value - level - phi * trend;
    level = value + (alpha - 1) * error;
    trend = phi * trend + beta * error;
    squares += error * error;
  }
  const auto n = static_cast<double>(series.values.size());
  // What is left is no more than rounding.
  if (!(squares > 1e-20 * n)) return base::Failed<NoSmoothing>(NoSmoothing::no_noise);
  const auto figures = static_cast<double>(figures_of(model));
  SmoothingFit fit;
  fit.model = model;
  fit.parameters = point.parameters;
  fit.before = {series.centre + series.size * point.level, series.size * point.trend};
  fit.after = {series.centre + series.size * level, series.size * trend};
  fit.points = series.values.size();
  fit.squares = squares * series.size * series.size;
  fit.variance = fit.squares / (n - figures);
  fit.log_likelihood = -n / 2 * (std::log(squares) + 2 * std::log(series.size));
  const double counted = figures + 1;
  fit.aicc =
      -2 * fit.log_likelihood + 2 * counted + 2 * counted * (counted + 1) / (n - counted - 1);
  return fit;
}

}  // namespace

std::string_view name_of(SmoothingModel model) {
  switch (model) {
    case SmoothingModel::level:
      return "ETS(A,N,N)";
    case SmoothingModel::trend:
      return "ETS(A,A,N)";
    case SmoothingModel::damped_trend:
      return "ETS(A,Ad,N)";
  }
  CHECK(false);
}

base::ResultOr<SmoothingFit, NoSmoothing> fit_smoothing(std::span<const double> series,
                                                        SmoothingModel model) {
  const auto standard = standardised(series);
  if (!standard) return base::Failed<NoSmoothing>(standard.error());
  return fit_from(*standard, model, least_squares_smoothing(standard->values, model));
}

base::ResultOr<SmoothingFit, NoSmoothing> fit_smoothing(std::span<const double> series,
                                                        SmoothingModel model,
                                                        const SmoothingParameters& parameters) {
  const auto standard = standardised(series);
  if (!standard) return base::Failed<NoSmoothing>(standard.error());
  return fit_from(*standard, model,
                  best_start(standard->values, model, of_model(model, parameters)));
}

base::ResultOr<SmoothingFit, NoSmoothing> fit_smoothing(std::span<const double> series,
                                                        SmoothingModel model,
                                                        const SmoothingParameters& parameters,
                                                        const SmoothingState& before) {
  const auto standard = standardised(series);
  if (!standard) return base::Failed<NoSmoothing>(standard.error());
  SmoothingPoint point{of_model(model, parameters), 0, 0, 0};
  point.level = (before.level - standard->centre) / standard->size;
  if (model != SmoothingModel::level) point.trend = before.trend / standard->size;
  return fit_from(*standard, model, point);
}

base::ResultOr<SmoothingFit, NoSmoothing> choose_smoothing(std::span<const double> series) {
  const auto standard = standardised(series);
  if (!standard) return base::Failed<NoSmoothing>(standard.error());
  std::optional<SmoothingFit> best;
  for (const SmoothingModel model :
       {SmoothingModel::level, SmoothingModel::trend, SmoothingModel::damped_trend}) {
    const auto fit = fit_from(*standard, model, least_squares_smoothing(standard->values, model));
    // A line without any noise: whatever model is next goes through it as well.
    if (!fit) return fit;
    if (!best || fit->aicc < best->aicc) best = *fit;
  }
  return *best;
}

Prediction predict(const SmoothingFit& fit, int horizon) {
  CHECK(horizon >= 1 && horizon <= smoothing_horizon_max);
  const auto [alpha, beta, phi] = fit.parameters;
  double damping = 1;   // phi^j
  double dampings = 0;  // phi + ... + phi^j
  double variance = 1;
  for (int j = 1; j <= horizon; ++j) {
    damping *= phi;
    dampings += damping;
    const double weight = alpha + beta * dampings;
    if (j < horizon) variance += weight * weight;
  }
  return {fit.after.level + dampings * fit.after.trend, std::sqrt(fit.variance * variance), 0};
}

}  // namespace vlecht::analysis::methods
