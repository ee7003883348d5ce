// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/gauss_legendre.h"

#include <cmath>
#include <numbers>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

struct Legendre {
  double value = 0;
  double slope = 0;
};

// By the recurrence of Bonnet.
Legendre legendre_at(std::size_t power, double x) {
  double before = 1;
  double value = x;
  for (std::size_t i = 2; i <= power; ++i) {
    const auto n = static_cast<double>(i);
    const double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
    before = value;
    value = next;
  }
  return {value, static_cast<double>(power) * (x * value - before) / (x * x - 1)};
}

}  // namespace

std::vector<QuadratureNode> gauss_legendre(std::size_t nodes, double low, double high) {
  CHECK(nodes > 0);
  const double middle = (low + high) / 2;
  const double half = (high - low) / 2;
  if (nodes == 1) return {{middle, 2 * half}};
  std::vector<QuadratureNode> out;
  for (std::size_t i = nodes; i-- > 0;) {
    // This start is so near that Newton's steps find the root that belongs to it.
    double x = std::cos(std::numbers::pi * (static_cast<double>(i) + 0.75) /
                        (static_cast<double>(nodes) + 0.5));
    for (int step = 0; step < 6; ++step) {
      const Legendre at = legendre_at(nodes, x);
      x -= at.value / at.slope;
    }
    const double slope = legendre_at(nodes, x).slope;
    out.push_back({middle + half * x, half * 2 / ((1 - x * x) * slope * slope)});
  }
  return out;
}

}  // namespace vlecht::analysis::methods
