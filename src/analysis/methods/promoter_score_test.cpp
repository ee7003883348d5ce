// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/promoter_score.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

RecommendationCounts marks(std::int64_t sixes, std::int64_t eights, std::int64_t nines) {
  RecommendationCounts counts{};
  counts[6] = sixes;
  counts[8] = eights;
  counts[9] = nines;
  return counts;
}

TEST(PromoterScore, SixIsADetractorAndNineAPromoter) {
  const auto score = promoter_score(marks(10, 20, 30), std::nullopt);
  ASSERT_TRUE(score);
  EXPECT_EQ(score->promoters, 30);
  EXPECT_EQ(score->passives, 20);
  EXPECT_EQ(score->detractors, 10);
  EXPECT_NEAR(score->score, 1.0 / 3, 1e-15);
  EXPECT_EQ(score->standard_error, score->standard_error_finite);
}

TEST(PromoterScore, NobodyGivesNoScoreAndEverybodyNoError) {
  EXPECT_FALSE(promoter_score(RecommendationCounts{}, 40));
  const auto everybody = promoter_score(marks(20, 20, 20), 60);
  ASSERT_TRUE(everybody);
  EXPECT_EQ(everybody->standard_error_finite, 0);
  EXPECT_GT(everybody->standard_error, 0);
  EXPECT_TRUE(promoter_score(marks(0, 0, 1), 1));
}

TEST(PromoterScore, FewAnswersAndEqualAnswersGiveNoInterval) {
  EXPECT_FALSE(promoter_interval(*promoter_score(marks(9, 10, 10), std::nullopt), 0.95));
  EXPECT_TRUE(promoter_interval(*promoter_score(marks(10, 10, 10), std::nullopt), 0.95));
  EXPECT_FALSE(promoter_interval(*promoter_score(marks(0, 0, 50), std::nullopt), 0.95));
}

}  // namespace
}  // namespace vlecht::analysis::methods
