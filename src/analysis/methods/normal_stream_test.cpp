// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/normal_stream.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "analysis/methods/normal.h"

namespace vlecht::analysis::methods {
namespace {

constexpr std::size_t count = 4'000'000;

std::vector<double> numbers() {
  NormalStream stream{RandomStream(20191120, 3)};
  std::vector<double> out(count);
  for (double& each : out) each = stream.next();
  return out;
}

TEST(NormalStream, IsNormalFromTailToTail) {
  std::vector<double> drawn = numbers();
  std::sort(drawn.begin(), drawn.end());
  for (const double z : {-5.0, -4.5, -4.0, -3.7, -3.6, -3.0, -2.0, -1.0, -0.3, 0.0, 0.05, 0.5, 1.5,
                         2.5, 3.5, 3.65, 3.66, 4.0, 4.7}) {
    const double chance = normal_cumulative(z);
    const auto below = std::lower_bound(drawn.begin(), drawn.end(), z) - drawn.begin();
    const double error = std::sqrt(chance * (1 - chance) * count);
    EXPECT_NEAR(static_cast<double>(below), chance * count, 4.5 * error + 1) << z;
  }
  // Nowhere more than chance allows (Kolmogorov and Smirnov, one in ten thousand).
  double farthest = 0;
  for (std::size_t i = 0; i < count; i += 97)
    farthest = std::max(
        farthest, std::abs(normal_cumulative(drawn[i]) - (static_cast<double>(i) + 0.5) / count));
  EXPECT_LT(farthest * std::sqrt(count), 2.23);
}

TEST(NormalStream, NeighboursAreIndependentAndMomentsAreOnes) {
  const std::vector<double> drawn = numbers();
  double sum = 0, squares = 0, fourth = 0, together = 0, sizes_together = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double z = drawn[i];
    sum += z;
    squares += z * z;
    fourth += z * z * z * z;
    if (i == 0) continue;
    together += z * drawn[i - 1];
    sizes_together += (z * z - 1) * (drawn[i - 1] * drawn[i - 1] - 1);
  }
  const double error = std::sqrt(count);
  EXPECT_LT(std::abs(sum), 4.5 * error);
  EXPECT_LT(std::abs(squares - count), 4.5 * std::sqrt(2) * error);
  EXPECT_LT(std::abs(fourth - 3.0 * count), 4.5 * std::sqrt(96) * error);
  EXPECT_LT(std::abs(together), 4.5 * error);
  EXPECT_LT(std::abs(sizes_together), 4.5 * 2 * error);
}

}  // namespace
}  // namespace vlecht::analysis::methods
