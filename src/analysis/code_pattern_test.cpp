// SPDX-License-Identifier: EUPL-1.2
#include "analysis/code_pattern.h"

#include <gtest/gtest.h>

namespace vlecht::analysis {
namespace {

bool matches(std::string_view pattern, std::string_view code) {
  const auto read = CodePattern::from_text(pattern);
  EXPECT_TRUE(read.has_value()) << pattern;
  return read && read->matches(code);
}

TEST(CodePattern, IsAListOfCodesBeginningsAndRanges) {
  EXPECT_TRUE(matches("4100, 43*;46000-46999", "4100"));
  EXPECT_TRUE(matches("4100, 43*;46000-46999", "43"));
  EXPECT_TRUE(matches("4100, 43*;46000-46999", "43999"));
  EXPECT_TRUE(matches("4100, 43*;46000-46999", "46000"));
  EXPECT_TRUE(matches("4100, 43*;46000-46999", "46999"));
  EXPECT_FALSE(matches("4100, 43*;46000-46999", "47000"));
  EXPECT_FALSE(matches("4100, 43*;46000-46999", "41000"));
  EXPECT_TRUE(matches("*", "anything"));
}

TEST(CodePattern, ARangeIsOfEquallyLongNumbers) {
  EXPECT_FALSE(matches("400-499", "4500"));
  EXPECT_FALSE(matches("400-499", "45"));
  EXPECT_FALSE(matches("400-499", "4a5"));
  EXPECT_TRUE(matches("K-100", "K-100"));
  EXPECT_TRUE(matches("1-20", "1-20"));
  EXPECT_FALSE(matches("1-20", "10"));
}

TEST(CodePattern, RefusesWhatMeansNothing) {
  EXPECT_FALSE(CodePattern::from_text("").has_value());
  EXPECT_FALSE(CodePattern::from_text(" ,; ").has_value());
  EXPECT_FALSE(CodePattern::from_text("4*1").has_value());
  EXPECT_FALSE(CodePattern::from_text("499-400").has_value());
}

}  // namespace
}  // namespace vlecht::analysis
