// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/linear_equations.h"

#include <cmath>
#include <utility>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

std::size_t pivot_row(const SquareMatrix& matrix, std::size_t column) {
  std::size_t best = column;
  for (std::size_t row = column + 1; row < matrix.size(); ++row)
    if (std::abs(matrix.at(row, column)) > std::abs(matrix.at(best, column))) best = row;
  return best;
}

}  // namespace

std::optional<std::vector<double>> solve_equations(SquareMatrix matrix, std::vector<double> right) {
  const std::size_t size = matrix.size();
  CHECK(right.size() == size);
  for (std::size_t column = 0; column < size; ++column) {
    const std::size_t pivot = pivot_row(matrix, column);
    if (!(std::abs(matrix.at(pivot, column)) > 0)) return std::nullopt;
    if (pivot != column) {
      for (std::size_t j = column; j < size; ++j)
        std::swap(matrix.at(pivot, j), matrix.at(column, j));
      std::swap(right[pivot], right[column]);
    }
    for (std::size_t row = column + 1; row < size; ++row) {
      const double times = matrix.at(row, column) / matrix.at(column, column);
      if (times == 0) continue;
      for (std::size_t j = column; j < size; ++j) matrix.at(row, j) -= times * matrix.at(column, j);
      right[row] -= times * right[column];
    }
  }
  for (std::size_t row = size; row-- > 0;) {
    for (std::size_t j = row + 1; j < size; ++j) right[row] -= matrix.at(row, j) * right[j];
    right[row] /= matrix.at(row, row);
  }
  return right;
}

std::vector<double> points_until_leaving(SquareMatrix steps, std::vector<double> leaving) {
  const std::size_t size = steps.size();
  CHECK(leaving.size() == size && size > 0);
  std::vector<double> points(size, 1), going(size);
  // Without the last state a chain goes on from where that state would take it.
  for (std::size_t last = size; last-- > 0;) {
    going[last] = leaving[last];
    for (std::size_t j = 0; j < last; ++j) going[last] += steps.at(last, j);
    for (std::size_t row = 0; row < last; ++row) {
      if (steps.at(row, last) == 0) continue;
      const double times = steps.at(row, last) / going[last];
      for (std::size_t j = 0; j < last; ++j) steps.at(row, j) += times * steps.at(last, j);
      leaving[row] += times * leaving[last];
      points[row] += times * points[last];
    }
  }
  for (std::size_t state = 0; state < size; ++state) {
    for (std::size_t j = 0; j < state; ++j)
      if (steps.at(state, j) > 0) points[state] += steps.at(state, j) * points[j];
    points[state] /= going[state];
  }
  return points;
}

}  // namespace vlecht::analysis::methods
