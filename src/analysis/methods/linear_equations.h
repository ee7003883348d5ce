// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace vlecht::analysis::methods {

/// A square table of numbers, by rows.
class SquareMatrix {
 public:
  explicit SquareMatrix(std::size_t size) : size_(size), values_(size * size) {}

  std::size_t size() const { return size_; }
  double at(std::size_t row, std::size_t column) const { return values_[row * size_ + column]; }
  double& at(std::size_t row, std::size_t column) { return values_[row * size_ + column]; }

 private:
  std::size_t size_;
  std::vector<double> values_;
};

/// The x of `matrix` x = `right`, by elimination with the largest pivot of each column. None when
/// the rows are dependent. `right` has as many numbers as there are rows.
std::optional<std::vector<double>> solve_equations(SquareMatrix matrix, std::vector<double> right);

/// How many points a chain takes on average from each state until it leaves. `steps` has the chance
/// of going from the state of a row to that of a column (what it has on its diagonal is not looked
/// at), and `leaving` that of leaving from each state; none is negative.
///
/// Eliminated as Grassmann, Taksar and Heyman do (1985, Operations Research 33:1107): the chance of
/// staying follows from those of going, so that nothing is subtracted and also a mean of 1e100
/// keeps its digits, where the equations themselves are singular in doubles. Infinite for a state
/// from which it never leaves.
std::vector<double> points_until_leaving(SquareMatrix steps, std::vector<double> leaving);

}  // namespace vlecht::analysis::methods
