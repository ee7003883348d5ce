// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/regression.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// Columns of sqrt(weight) * design, turned into R; each reflection is applied to the outcomes too,
// where there are any.
class Reflected {
 public:
  Reflected(const Design& design, std::span<const double> outcomes, std::span<const double> weights)
      : rows_(design.rows()),
        columns_(design.columns()),
        a_(columns_, std::vector<double>(rows_)),
        y_(rows_) {
    for (std::size_t i = 0; i < rows_; ++i) {
      const double root = weights.empty() ? 1.0 : std::sqrt(weights[i]);
      if (!outcomes.empty()) y_[i] = root * outcomes[i];
      for (std::size_t j = 0; j < columns_; ++j) a_[j][i] = root * design.at(i, j);
    }
  }

  // False when a column is a combination of those before it, but for rounding.
  bool reduce() {
    if (rows_ < columns_) return false;
    for (std::size_t k = 0; k < columns_; ++k) {
      const double whole = norm(a_[k], 0);
      const double rest = norm(a_[k], k);
      if (rest <= 1e-11 * whole || whole == 0) return false;
      reflect(k, rest);
    }
    return true;
  }

  std::vector<double> solution() const {
    std::vector<double> x(columns_);
    for (std::size_t k = columns_; k-- > 0;) {
      x[k] = y_[k];
      for (std::size_t j = k + 1; j < columns_; ++j) x[k] -= a_[j][k] * x[j];
      x[k] /= a_[k][k];
    }
    return x;
  }

  // R'^-1 times `z`.
  std::vector<double> forward(std::vector<double> z) const {
    for (std::size_t k = 0; k < columns_; ++k) {
      for (std::size_t j = 0; j < k; ++j) z[k] -= a_[k][j] * z[j];
      z[k] /= a_[k][k];
    }
    return z;
  }

 private:
  double norm(const std::vector<double>& column, std::size_t from) const {
    double sum = 0;
    for (std::size_t i = from; i < rows_; ++i) sum += column[i] * column[i];
    return std::sqrt(sum);
  }

  void reflect(std::size_t k, double rest) {
    std::vector<double> mirror(a_[k].begin() + static_cast<std::ptrdiff_t>(k), a_[k].end());
    const double head = mirror[0] > 0 ? -rest : rest;
    mirror[0] -= head;
    double size = 0;
    for (const double each : mirror) size += each * each;
    const auto apply = [&](std::vector<double>& column) {
      double along = 0;
      for (std::size_t i = 0; i < mirror.size(); ++i) along += mirror[i] * column[k + i];
      const double factor = 2 * along / size;
      for (std::size_t i = 0; i < mirror.size(); ++i) column[k + i] -= factor * mirror[i];
    };
    for (std::size_t j = k + 1; j < columns_; ++j) apply(a_[j]);
    apply(y_);
    a_[k][k] = head;
  }

  std::size_t rows_;
  std::size_t columns_;
  std::vector<std::vector<double>> a_;
  std::vector<double> y_;
};

std::vector<double> mean_row(const Group& group) {
  std::vector<double> mean(group.rows.front().size());
  for (const auto& row : group.rows)
    for (std::size_t j = 0; j < mean.size(); ++j) mean[j] += row[j];
  for (double& each : mean) each /= static_cast<double>(group.rows.size());
  return mean;
}

double mean_outcome(const Group& group) {
  double sum = 0;
  for (const double outcome : group.outcomes) sum += outcome;
  return sum / static_cast<double>(group.outcomes.size());
}

double row_product(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

std::vector<double> difference_of(std::vector<double> a, const std::vector<double>& b) {
  for (std::size_t i = 0; i < a.size(); ++i) a[i] -= b[i];
  return a;
}

std::optional<std::vector<double>> coefficients_of(const Group& group) {
  auto fit = least_squares(Design(group.rows), group.outcomes);
  if (!fit) return std::nullopt;
  return std::move(fit->coefficients);
}

// Both groups in one fit, with an indicator of the second whose coefficient is dropped.
std::optional<std::vector<double>> pooled_coefficients(const Group& first, const Group& second) {
  Group pooled = first;
  for (auto& row : pooled.rows) row.push_back(0);
  for (auto row : second.rows) {
    row.push_back(1);
    pooled.rows.push_back(std::move(row));
  }
  pooled.outcomes.insert(pooled.outcomes.end(), second.outcomes.begin(), second.outcomes.end());
  auto coefficients = coefficients_of(pooled);
  if (coefficients) coefficients->pop_back();
  return coefficients;
}

}  // namespace

Design::Design(std::span<const std::vector<double>> rows)
    : rows_(rows.size()), columns_(rows.empty() ? 0 : rows.front().size()) {
  CHECK(rows_ > 0 && columns_ > 0);
  for (const auto& row : rows) {
    CHECK(row.size() == columns_);
    values_.insert(values_.end(), row.begin(), row.end());
  }
}

double Design::fitted(std::size_t row, std::span<const double> coefficients) const {
  double sum = 0;
  for (std::size_t j = 0; j < columns_; ++j) sum += at(row, j) * coefficients[j];
  return sum;
}

std::optional<LinearFit> least_squares(const Design& design, std::span<const double> outcomes,
                                       std::span<const double> weights) {
  CHECK(outcomes.size() == design.rows());
  CHECK(weights.empty() || weights.size() == design.rows());
  Reflected reflected(design, outcomes, weights);
  if (!reflected.reduce()) return std::nullopt;
  LinearFit fit;
  fit.coefficients = reflected.solution();
  fit.residuals.resize(design.rows());
  for (std::size_t i = 0; i < design.rows(); ++i)
    fit.residuals[i] = outcomes[i] - design.fitted(i, fit.coefficients);
  return fit;
}

std::optional<std::vector<double>> leverages(const Design& design,
                                             std::span<const double> weights) {
  CHECK(weights.empty() || weights.size() == design.rows());
  Reflected reflected(design, {}, weights);
  if (!reflected.reduce()) return std::nullopt;
  std::vector<double> out(design.rows());
  std::vector<double> row(design.columns());
  for (std::size_t i = 0; i < design.rows(); ++i) {
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = design.at(i, j);
    const auto z = reflected.forward(row);
    out[i] = (weights.empty() ? 1.0 : weights[i]) * row_product(z, z);
  }
  return out;
}

std::optional<std::vector<std::vector<double>>> inverse_cross_product(const Design& design) {
  Reflected reflected(design, {}, {});
  if (!reflected.reduce()) return std::nullopt;
  const std::size_t size = design.columns();
  std::vector<std::vector<double>> columns(size, std::vector<double>(size));
  for (std::size_t j = 0; j < size; ++j) {
    columns[j][j] = 1;
    columns[j] = reflected.forward(std::move(columns[j]));
  }
  std::vector<std::vector<double>> out(size, std::vector<double>(size));
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j) out[i][j] = row_product(columns[i], columns[j]);
  return out;
}

std::optional<GapBetweenGroups> oaxaca_blinder(const Group& first, const Group& second) {
  const auto own = coefficients_of(first);
  const auto other = coefficients_of(second);
  const auto pooled = pooled_coefficients(first, second);
  if (!own || !other || !pooled) return std::nullopt;
  const auto mean_first = mean_row(first);
  const auto mean_second = mean_row(second);
  const auto difference = difference_of(mean_first, mean_second);
  GapBetweenGroups parts;
  parts.gap = mean_outcome(first) - mean_outcome(second);
  parts.explained = row_product(difference, *pooled);
  parts.unexplained = row_product(mean_first, difference_of(*own, *pooled)) +
                      row_product(mean_second, difference_of(*pooled, *other));
  parts.endowments = row_product(difference, *other);
  parts.coefficients = row_product(mean_second, difference_of(*own, *other));
  parts.interaction = row_product(difference, difference_of(*own, *other));
  return parts;
}

}  // namespace vlecht::analysis::methods
