// SPDX-License-Identifier: EUPL-1.2
#include "importers/scale.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

TEST(Scale, IsReadFromTheEndOfAHeader) {
  for (const auto header : {"bedrag_x1000", "Bedrag (x € 1.000)", "Bedrag x 1.000 euro",
                            "bedrag × € 1.000", "Bedrag (* 1.000)", "Bedrag in duizenden euro's",
                            "bedrag (1 000 euro)", "Bedrag (x 1 000 euro)"}) {
    const BareKey bare = bare_key(header);
    EXPECT_EQ(bare.key, "bedrag") << header;
    EXPECT_EQ(bare.power, 3) << header;
  }
  for (const auto header : {"bedrag x € 1 mln", "Bedrag (x 1.000.000)", "Bedrag in miljoenen euro",
                            "bedrag (mln euro)"}) {
    EXPECT_EQ(bare_key(header).key, "bedrag") << header;
    EXPECT_EQ(bare_key(header).power, 6) << header;
  }
}

TEST(Scale, OtherHeadersMentionNone) {
  for (const auto header : {"bedrag", "Bedrag in euro", "x1000", "inwoners", ""}) {
    EXPECT_FALSE(bare_key(header).power) << header;
  }
  EXPECT_EQ(bare_key("Bedrag in euro").key, "bedrag");
  EXPECT_EQ(bare_key("Inwoners (1 januari)").key, "inwoners");
}

TEST(Scale, ALongerNumberIsNotCutInTwo) {
  EXPECT_FALSE(bare_key("klasse 21000 euro").power);
  EXPECT_FALSE(scale_in("x 10000"));
}

TEST(Scale, IsReadFromTheLineAboveATable) {
  EXPECT_EQ(scale_in("Bedragen x € 1.000"), 3);
  EXPECT_EQ(scale_in("(bedragen x € 1.000,-)"), 3);
  EXPECT_EQ(scale_in("alle bedragen in miljoenen euro's, prijzen 2018"), 6);
  EXPECT_FALSE(scale_in("Lasten per taakveld 2018"));
}

}  // namespace
}  // namespace vlecht::importers
