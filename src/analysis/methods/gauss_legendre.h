// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <vector>

namespace vlecht::analysis::methods {

struct QuadratureNode {
  double place = 0;
  double weight = 0;
};

/// The places and weights with which a smooth function is summed for its integral from `low` to
/// `high`: exact for polynomials up to the power 2 * nodes - 1. Ascending; `nodes` is positive.
std::vector<QuadratureNode> gauss_legendre(std::size_t nodes, double low, double high);

}  // namespace vlecht::analysis::methods
