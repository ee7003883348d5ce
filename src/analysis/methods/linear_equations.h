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

}  // namespace vlecht::analysis::methods
