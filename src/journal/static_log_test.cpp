// SPDX-License-Identifier: EUPL-1.2
#include "journal/static_log.h"

#include <gtest/gtest.h>

namespace vlecht::journal {
namespace {

TEST(StaticLog, NumbersStandInFoldersOfAThousand) {
  // The example of c2sp.org/tlog-tiles, and the ends of each folder.
  EXPECT_EQ(tile_name(0, 1'234'067, 256), "tile/0/x001/x234/067");
  EXPECT_EQ(tile_name(0, 0, 256), "tile/0/000");
  EXPECT_EQ(tile_name(0, 999, 256), "tile/0/999");
  EXPECT_EQ(tile_name(0, 1'000, 256), "tile/0/x001/000");
  EXPECT_EQ(tile_name(1, 999'999, 256), "tile/1/x999/999");
  EXPECT_EQ(tile_name(1, 1'000'000, 256), "tile/1/x001/x000/000");
  EXPECT_EQ(bundle_name(1'234'067, 256), "tile/entries/x001/x234/067");
}

TEST(StaticLog, AnUnfinishedTileTellsItsWidth) {
  EXPECT_EQ(tile_name(2, 0, 1), "tile/2/000.p/1");
  EXPECT_EQ(tile_name(0, 273, 112), "tile/0/273.p/112");
  EXPECT_EQ(tile_name(0, 1'234'067, 255), "tile/0/x001/x234/067.p/255");
  EXPECT_EQ(bundle_name(1'273, 112), "tile/entries/x001/273.p/112");
}

TEST(StaticLog, TheLastBundleHasTheRest) {
  // A tree of 70,000 entries: 273 full tiles of level 0 and one of 112.
  EXPECT_EQ(width_at(70'000, 0), 256U);
  EXPECT_EQ(width_at(70'000, 272), 256U);
  EXPECT_EQ(width_at(70'000, 273), 112U);
  EXPECT_EQ(width_at(256, 0), 256U);
  EXPECT_EQ(width_at(1, 0), 1U);
}

TEST(StaticLog, OursStandsBesideTheTiles) {
  EXPECT_EQ(past_checkpoint_name(70'000), "checkpoints/x070/000");
  EXPECT_EQ(kept_file_name(empty_root()),
            "blob/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace vlecht::journal
