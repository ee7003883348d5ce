// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "analysis/methods/adjusted_boxplot.h"
#include "analysis/methods/ratio_edit.h"

namespace vlecht::analysis::methods {
namespace {

// Percentage with education beyond primary school in 47 Swiss districts (R, datasets::swiss).
std::vector<double> education() {
  std::vector<double> x{12, 9,  5,  7, 15, 7,  7,  8,  7,  13, 6, 12, 7,  12, 5, 2,
                        8,  28, 20, 9, 10, 3,  12, 6,  1,  8,  3, 10, 19, 8,  2, 6,
                        2,  6,  3,  9, 3,  13, 12, 11, 13, 32, 7, 7,  53, 29, 29};
  std::sort(x.begin(), x.end());
  return x;
}

TEST(AdjustedBoxplot, MedcoupleAndFencesAgreeWithRobustbase) {
  const auto x = education();
  ASSERT_EQ(x.size(), 47U);
  EXPECT_NEAR(medcouple(x), 1.0 / 3, 1e-12);
  EXPECT_NEAR(adjusted_fences(x).lower, 3.62762575695846, 1e-12);
  EXPECT_NEAR(adjusted_fences(x).upper, 36.46453645613141, 1e-12);
}

TEST(AdjustedBoxplot, ValuesEqualToTheMedianAgreeWithRobustbase) {
  EXPECT_NEAR(medcouple(std::vector<double>{1, 2, 9}), 0.375, 1e-14);
  EXPECT_NEAR(medcouple(std::vector<double>{1, 2, 2, 2, 3, 9, 11}), 0.9, 1e-14);
  EXPECT_NEAR(medcouple(std::vector<double>{1, 2, 2, 2, 3, 9, 11, 30}), 6.0 / 7, 1e-14);
  EXPECT_NEAR(medcouple(std::vector<double>{1, 5, 5, 5, 5, 7, 8, 9.5}), 1, 1e-14);
  EXPECT_NEAR(adjusted_fences(std::vector<double>{1, 5, 5, 5, 5, 7, 8, 9.5}).upper,
              82.82076346195376, 1e-12);
}

TEST(AdjustedBoxplot, MirroredSampleHasMirroredFences) {
  auto x = education();
  const auto fences = adjusted_fences(x);
  std::vector<double> mirrored;
  for (auto it = x.rbegin(); it != x.rend(); ++it) mirrored.push_back(-*it);
  EXPECT_NEAR(medcouple(mirrored), -1.0 / 3, 1e-12);
  EXPECT_NEAR(adjusted_fences(mirrored).lower, -fences.upper, 1e-12);
  EXPECT_NEAR(adjusted_fences(mirrored).upper, -fences.lower, 1e-12);
}

TEST(AdjustedBoxplot, SymmetricOrFlatSampleIsNotSkew) {
  EXPECT_EQ(medcouple(std::vector<double>{1, 2, 3}), 0);
  EXPECT_EQ(medcouple(std::vector<double>{1, 2, 2, 3}), 0);
  EXPECT_EQ(medcouple(std::vector<double>{4, 4, 4, 4, 4}), 0);
  EXPECT_EQ(medcouple(std::vector<double>{7}), 0);
  EXPECT_EQ(adjusted_fences(std::vector<double>{7}).upper, 7);
}

TEST(RatioEdit, RisesAndFallsAreTreatedAlikeAndLargeOnesFirst) {
  // All stay as they are but four: doubled and halved, small and large.
  std::vector<double> before(20, 4.0);
  std::vector<double> after(20, 4.0);
  before[0] = 1, after[0] = 2;
  before[1] = 2, after[1] = 1;
  before[2] = 100, after[2] = 200;
  const auto edit = hidiroglou_berthelot(before, after, {});
  ASSERT_TRUE(edit);
  EXPECT_NEAR(edit->effects[0], -edit->effects[1], 1e-14);
  EXPECT_NEAR(edit->effects[2], 10 * edit->effects[0], 1e-12);
  EXPECT_TRUE(edit->is_outside[2]);
  EXPECT_FALSE(edit->is_outside[5]);
}

TEST(RatioEdit, FigureThatIsNotPositiveHasNoRatio) {
  EXPECT_FALSE(hidiroglou_berthelot(std::vector<double>{1, 0}, std::vector<double>{1, 2}, {}));
  EXPECT_FALSE(hidiroglou_berthelot(std::vector<double>{1, 3}, std::vector<double>{1, -2}, {}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
