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

}  // namespace vlecht::analysis::methods
