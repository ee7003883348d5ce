// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/interrupted_series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "analysis/methods/distributions.h"
#include "analysis/methods/regression.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

constexpr std::size_t terms = 4;
using Rows = std::vector<std::vector<double>>;

bool can_be_fitted(std::span<const double> series, std::size_t before) {
  return before >= periods_each_side_min && series.size() >= before + periods_each_side_min;
}

// Constant, moment from 1, after or not, and moments since the last period before.
Rows rows_of(std::size_t periods, std::size_t before) {
  Rows rows;
  for (std::size_t t = 1; t <= periods; ++t) {
    const bool is_after = t > before;
    rows.push_back({1, static_cast<double>(t), is_after ? 1.0 : 0.0,
                    is_after ? static_cast<double>(t - before) : 0.0});
  }
  return rows;
}

InterruptedSeries with(const std::vector<double>& values, const std::array<double, terms>& errors,
                       std::size_t periods) {
  return {.level = {values[0], errors[0]},
          .slope = {values[1], errors[1]},
          .level_change = {values[2], errors[2]},
          .slope_change = {values[3], errors[3]},
          .autocorrelation = 0,
          .periods = periods};
}

double sum_of_squares(std::span<const double> values) {
  double sum = 0;
  for (const double each : values) sum += each * each;
  return sum;
}

// Rows and outcomes less what stays of the period before: then the errors are independent (Prais
// and Winsten 1954).
struct Whitened {
  Rows rows;
  std::vector<double> outcomes;
};

Whitened whitened(const Rows& rows, std::span<const double> series, double phi) {
  const double root = std::sqrt(1 - phi * phi);
  Whitened out{rows, {series.begin(), series.end()}};
  for (std::size_t t = 0; t < rows.size(); ++t) {
    for (std::size_t j = 0; j < terms; ++j)
      out.rows[t][j] = t == 0 ? root * rows[0][j] : rows[t][j] - phi * rows[t - 1][j];
    out.outcomes[t] = t == 0 ? root * series[0] : series[t] - phi * series[t - 1];
  }
  return out;
}

// Log-likelihood but for a constant, with the best lines and variance for this autocorrelation.
double profile(const Rows& rows, std::span<const double> series, double phi) {
  const auto white = whitened(rows, series, phi);
  const auto fit = least_squares(Design(white.rows), white.outcomes);
  CHECK(fit.has_value());
  const auto n = static_cast<double>(series.size());
  return -n / 2 * std::log(sum_of_squares(fit->residuals) / n) + std::log1p(-phi * phi) / 2;
}

// The profile may have two tops, so the best of a grid is refined, by thirds in the golden ratio.
double likeliest_autocorrelation(const Rows& rows, std::span<const double> series) {
  constexpr double step = 0.02;
  double best = 0;
  double height = profile(rows, series, best);
  for (int i = -49; i <= 49; ++i) {
    const double here = profile(rows, series, i * step);
    if (here > height) {
      height = here;
      best = i * step;
    }
  }
  const double golden = (std::sqrt(5.0) - 1) / 2;
  double low = std::max(best - step, -0.999999);
  double high = std::min(best + step, 0.999999);
  while (high - low > 1e-9) {
    const double left = high - golden * (high - low);
    const double right = low + golden * (high - low);
    const bool rises = profile(rows, series, left) < profile(rows, series, right);
    (rises ? low : high) = rises ? left : right;
  }
  return (low + high) / 2;
}

// On the lines but for rounding: no error is left to judge by.
bool has_no_errors(std::span<const double> residuals, std::span<const double> series) {
  return sum_of_squares(residuals) <= 1e-20 * sum_of_squares(series);
}

// Row by row of the design times its residual.
Rows scores_of(const Rows& rows, std::span<const double> residuals) {
  Rows scores = rows;
  for (std::size_t t = 0; t < rows.size(); ++t)
    for (double& each : scores[t]) each *= residuals[t];
  return scores;
}

// The sum over lags of the weighted products of scores: the middle of the sandwich.
Rows long_run_products(const Rows& scores, std::size_t lags) {
  Rows sum(terms, std::vector<double>(terms));
  for (std::size_t lag = 0; lag <= lags; ++lag) {
    const double weight = 1 - static_cast<double>(lag) / static_cast<double>(lags + 1);
    for (std::size_t t = lag; t < scores.size(); ++t)
      for (std::size_t i = 0; i < terms; ++i)
        for (std::size_t j = 0; j < terms; ++j) {
          const double product = weight * scores[t][i] * scores[t - lag][j];
          sum[i][j] += product;
          if (lag > 0) sum[j][i] += product;
        }
  }
  return sum;
}

// x' M x with the symmetric M.
double quadratic(const std::vector<double>& x, const Rows& middle) {
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    for (std::size_t j = 0; j < x.size(); ++j) sum += x[i] * middle[i][j] * x[j];
  return sum;
}

}  // namespace

std::optional<InterruptedSeries> interrupted_series_gls(std::span<const double> series,
                                                        std::size_t before) {
  if (!can_be_fitted(series, before)) return std::nullopt;
  const auto rows = rows_of(series.size(), before);
  const auto ordinary = least_squares(Design(rows), series);
  if (!ordinary || has_no_errors(ordinary->residuals, series)) return std::nullopt;
  const double phi = likeliest_autocorrelation(rows, series);
  const auto white = whitened(rows, series, phi);
  const Design design(white.rows);
  const auto fit = least_squares(design, white.outcomes);
  const auto inverse = inverse_cross_product(design);
  if (!fit || !inverse) return std::nullopt;
  const double variance =
      sum_of_squares(fit->residuals) / static_cast<double>(series.size() - terms);
  std::array<double, terms> errors{};
  for (std::size_t j = 0; j < terms; ++j) errors[j] = std::sqrt(variance * (*inverse)[j][j]);
  auto out = with(fit->coefficients, errors, series.size());
  out.autocorrelation = phi;
  return out;
}

std::optional<InterruptedSeries> interrupted_series_newey_west(std::span<const double> series,
                                                               std::size_t before,
                                                               std::size_t lags) {
  if (!can_be_fitted(series, before)) return std::nullopt;
  const auto rows = rows_of(series.size(), before);
  const Design design(rows);
  const auto fit = least_squares(design, series);
  const auto inverse = inverse_cross_product(design);
  if (!fit || !inverse || has_no_errors(fit->residuals, series)) return std::nullopt;
  const auto middle = long_run_products(scores_of(rows, fit->residuals), lags);
  const auto n = static_cast<double>(series.size());
  std::array<double, terms> errors{};
  for (std::size_t j = 0; j < terms; ++j)
    errors[j] = std::sqrt(n / (n - terms) * std::max(0.0, quadratic((*inverse)[j], middle)));
  return with(fit->coefficients, errors, series.size());
}

std::size_t newey_west_lags(std::size_t periods) {
  return static_cast<std::size_t>(4 * std::pow(static_cast<double>(periods) / 100, 2.0 / 9));
}

ConfidenceInterval interval_of(const InterruptedSeries& fit, const Coefficient& coefficient,
                               double confidence) {
  CHECK(confidence > 0 && confidence < 1);
  const double t = student_quantile((1 + confidence) / 2, static_cast<double>(fit.periods - terms));
  const double half = t * coefficient.standard_error;
  return {.lower = coefficient.value - half, .upper = coefficient.value + half};
}

}  // namespace vlecht::analysis::methods
