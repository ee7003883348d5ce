// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/decomposition.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace vlecht::analysis::methods {
namespace {

using Numbers = std::vector<double>;

double sum_of(const Numbers& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

TEST(Decomposition, ShapleyOfAProductOfTwoIsKitagawa) {
  const auto product = [](std::span<const double> x) { return x[0] * x[1]; };
  const auto effects = shapley_effects(product, Numbers{3, 5}, Numbers{4, 7});
  const auto kitagawa_effects = kitagawa(Numbers{3}, Numbers{5}, Numbers{4}, Numbers{7});
  EXPECT_NEAR(effects[0], kitagawa_effects.rate, 1e-12);
  EXPECT_NEAR(effects[1], kitagawa_effects.composition, 1e-12);
  EXPECT_NEAR(sum_of(effects), 28 - 15, 1e-12);
}

TEST(Decomposition, EachSubsetIsAskedOnce) {
  int asked = 0;
  const auto counted = [&](std::span<const double> x) {
    ++asked;
    return std::exp(x[0]) + x[1] / (1 + x[2]);
  };
  const auto effects = shapley_effects(counted, Numbers{0, 1, 2}, Numbers{1, 4, 1});
  EXPECT_EQ(asked, 8);
  EXPECT_NEAR(effects[0], std::exp(1) - 1, 1e-12) << "what stands apart is its own effect";
  EXPECT_NEAR(sum_of(effects), std::exp(1) - 1 + 2 - 1.0 / 3, 1e-12);
}

TEST(Decomposition, DriverThatDoesNotDifferHasNoEffect) {
  const auto product = [](std::span<const double> x) { return x[0] * x[1] * x[2]; };
  EXPECT_EQ(shapley_effects(product, Numbers{2, 3, 4}, Numbers{5, 3, 1})[1], 0);
  EXPECT_TRUE(shapley_effects([](auto) { return 1.0; }, {}, {}).empty());
}

TEST(Decomposition, WeightsOfAllSetsAroundADriverAddUpToOne) {
  const auto weights = shapley_weights(12);
  double sum = 0;
  double sets = 1;
  for (std::size_t s = 0; s < 12; ++s) {
    sum += sets * weights[s];
    sets = sets * static_cast<double>(11 - s) / static_cast<double>(s + 1);
  }
  EXPECT_NEAR(sum, 1, 1e-14);
}

TEST(Decomposition, LmdiWhatAppearsGoesToTheFactorThatWasZero) {
  const SectorFactors before{{10, 10}, {0, 2}};
  const SectorFactors after{{20, 20}, {3, 2}};
  const auto effects = lmdi_additive(before, after);
  ASSERT_TRUE(effects);
  EXPECT_NEAR((*effects)[1], 60, 1e-12);
  EXPECT_NEAR((*effects)[0], 20, 1e-12);
}

TEST(Decomposition, LmdiZerosAreTheLimitOfSmallNumbers) {
  const SectorFactors before{{0, 5}, {0, 3}, {7, 0}};
  const SectorFactors after{{2, 0}, {3, 4}, {4, 6}};
  const auto effects = lmdi_additive(before, after);
  ASSERT_TRUE(effects);
  EXPECT_EQ(*effects, (Numbers{12, 12, 0})) << "zero before and after in the second sector";
  // The approach is as slow as 1 / ln(small).
  const double small = 1e-150;
  const SectorFactors nearly_before{{small}, {small}, {7}};
  const auto nearly = lmdi_additive(nearly_before, {{2}, {3}, {4}});
  EXPECT_NEAR((*nearly)[0], 12, 0.1);
  EXPECT_NEAR((*nearly)[2], 0, 0.1);
}

TEST(Decomposition, LmdiRefusesNegativesAndRatiosOfNothing) {
  EXPECT_FALSE(lmdi_additive({{1}, {-1}}, {{1}, {1}}));
  EXPECT_FALSE(lmdi_additive({{1}, {std::nan("")}}, {{1}, {1}}));
  EXPECT_FALSE(lmdi_multiplicative({{0}}, {{1}}));
  EXPECT_FALSE(lmdi_multiplicative({{1}}, {{0}}));
}

TEST(Decomposition, LmdiOfNearlyEqualTotalsIsSteady) {
  const auto effects = lmdi_additive({{1}, {1}}, {{1 + 1e-15}, {1}});
  ASSERT_TRUE(effects);
  EXPECT_NEAR((*effects)[0], 1e-15, 2e-16);
}

TEST(Decomposition, PriceVolumeAndMixAddUp) {
  const auto effect = price_volume_mix(Numbers{2, 5}, Numbers{10, 0}, Numbers{3, 4}, Numbers{6, 6});
  ASSERT_TRUE(effect);
  EXPECT_NEAR(effect->volume, 4, 1e-12);
  EXPECT_NEAR(effect->mix, 18, 1e-12);
  EXPECT_NEAR(effect->price, 0, 1e-12);
  EXPECT_FALSE(price_volume_mix(Numbers{2}, Numbers{0}, Numbers{2}, Numbers{1}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
