// SPDX-License-Identifier: EUPL-1.2
#include "words/millions.h"

#include <gtest/gtest.h>

namespace vlecht::words {
namespace {

constexpr auto nl = Language::nl;
constexpr auto en = Language::en;

TEST(Millions, MillionsStandInWordsInASentence) {
  const auto amount = values::Money::from_cents(593'900'000);
  EXPECT_EQ(millions(nl, amount, 2), "5,94 miljoen euro");
  EXPECT_EQ(millions(en, amount, 2), "€5.94 million");
  EXPECT_EQ(millions(nl, values::Money::from_cents(-593'900'000), 1), "−5,9 miljoen euro");
  EXPECT_EQ(millions(en, values::Money::from_cents(-593'900'000), 1), "−€5.9 million");
  EXPECT_EQ(millions(nl, values::Money::from_cents(-400), 1), "0,0 miljoen euro");
}

TEST(Millions, RangeOfMillionsSaysItsUnitOnce) {
  const auto low = values::Money::from_cents(480'000'000);
  const auto high = values::Money::from_cents(499'999'900);
  EXPECT_EQ(between_millions(nl, low, high, 1), "tussen 4,8 en 5,0 miljoen euro");
  EXPECT_EQ(between_millions(en, low, high, 1), "between €4.8 million and €5.0 million");
}

}  // namespace
}  // namespace vlecht::words
