// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace vlecht::analysis::methods {

/// Rows of observations; a constant is a column of ones.
class Design {
 public:
  /// `rows` are equally long and not empty.
  explicit Design(std::span<const std::vector<double>> rows);

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  double at(std::size_t row, std::size_t column) const { return values_[row * columns_ + column]; }
  /// The row times the coefficients.
  double fitted(std::size_t row, std::span<const double> coefficients) const;

 private:
  std::size_t rows_;
  std::size_t columns_;
  std::vector<double> values_;
};

/// A linear fit by weighted least squares.
struct LinearFit {
  std::vector<double> coefficients;
  std::vector<double> residuals;
  std::vector<double>
      leverages;  ///< how much each observation decides its own fitted value, 0 to 1
};

/// Least squares by Householder's reflections, which keep the digits that normal equations square
/// away. `weights` are not negative; empty: all one. None when the columns that count are
/// dependent, or there are fewer rows with a weight than columns.
std::optional<LinearFit> least_squares(const Design& design, std::span<const double> outcomes,
                                       std::span<const double> weights = {});

/// How much each observation decides its own fitted value, 0 to 1: the diagonal of the hat matrix.
/// As above.
std::optional<std::vector<double>> leverages(const Design& design,
                                             std::span<const double> weights = {});

/// The inverse of X'X, row by row: times the variance of the errors it is the covariance of the
/// coefficients. None when the columns are dependent, or there are fewer rows than columns.
std::optional<std::vector<std::vector<double>>> inverse_cross_product(const Design& design);

/// What a gap between the averages of two groups is due to (Oaxaca 1973, Blinder 1973).
struct GapBetweenGroups {
  double gap = 0;  ///< mean of the first group less mean of the second
  /// Two parts, by the coefficients of both groups pooled, with an indicator of the group.
  double explained = 0;
  double unexplained = 0;
  /// Three parts, seen from the second group.
  double endowments = 0;    ///< other means, at the second group's coefficients
  double coefficients = 0;  ///< other coefficients, at the second group's means
  double interaction = 0;
};

struct Group {
  std::vector<std::vector<double>> rows;  ///< with the constant, in the same columns in both groups
  std::vector<double> outcomes;
};

/// None when the columns of either group, or of both with the indicator, are dependent.
std::optional<GapBetweenGroups> oaxaca_blinder(const Group& first, const Group& second);

}  // namespace vlecht::analysis::methods
