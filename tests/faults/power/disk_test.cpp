// SPDX-License-Identifier: EUPL-1.2
#include "faults/power/disk.h"

#include <gtest/gtest.h>

#include <set>

namespace vlecht::faults {
namespace {

using Sort = Change::Sort;

const std::string block(512, 'b');

Disk disk_of(const std::vector<Change>& changes, Level level = Level::full) {
  Disk disk(level);
  for (const Change& change : changes) disk.apply(change);
  return disk;
}

// Every different disk among a thousand random ones.
std::set<Files> all_of(const Disk& disk) {
  std::mt19937_64 random(20191120);
  std::set<Files> out;
  for (int i = 0; i < 1000; ++i) out.insert(disk.some(random));
  return out;
}

TEST(Disk, WhatWasNotSyncedCanBeThereOrNot) {
  const Disk disk = disk_of({{Sort::create, 7, 0, "/d/a"}, {Sort::write, 7, 0, "x"}});
  EXPECT_EQ(disk.least(), Files{});
  EXPECT_EQ(disk.most(), (Files{{"/d/a", "x"}}));
  const std::string zero(1, '\0');
  EXPECT_EQ(all_of(disk), (std::set<Files>{{}, {{"/d/a", ""}}, {{"/d/a", "x"}}, {{"/d/a", zero}}}));
}

TEST(Disk, WhatWasSyncedIsThere) {
  const Disk disk = disk_of({{Sort::create, 7, 0, "/d/a"},
                             {Sort::write, 7, 0, "x"},
                             {Sort::sync, 7, 0, {}},
                             {Sort::sync_folder, 0, 0, "/d"}});
  EXPECT_EQ(all_of(disk), (std::set<Files>{{{"/d/a", "x"}}}));
}

TEST(Disk, AFileThatWasSyncedCanLackItsNameOnADiskThatPromisesNoOrder) {
  const Disk disk =
      disk_of({{Sort::create, 7, 0, "/d/a"}, {Sort::write, 7, 0, "x"}, {Sort::sync, 7, 0, {}}});
  EXPECT_EQ(disk.least(), (Files{{"/d/a", "x"}})) << "in order, a sync makes earlier names sure";
  EXPECT_EQ(all_of(disk), (std::set<Files>{{}, {{"/d/a", "x"}}}));
}

TEST(Disk, ASectorIsWrittenWholeAndAWriteIsNot) {
  const Disk disk = disk_of({{Sort::create, 7, 0, "/d/a"},
                             {Sort::write, 7, 0, std::string_view("----")},
                             {Sort::sync, 7, 0, {}},
                             {Sort::sync_folder, 0, 0, "/d"},
                             {Sort::write, 7, 510, block}});
  std::set<std::string> contents;
  for (const Files& files : all_of(disk)) contents.insert(files.at("/d/a"));
  const std::string old = "----" + std::string(506, '\0');
  EXPECT_TRUE(contents.contains(old + block));
  EXPECT_TRUE(contents.contains(old + "bb")) << "only the first of its two sectors";
  EXPECT_TRUE(contents.contains(old + "\0\0" + block.substr(2)) ||
              contents.contains(old + std::string(2, '\0') + block.substr(2)));
  for (const std::string& content : contents) {
    const std::string second = content.size() > 512 ? content.substr(512) : "";
    EXPECT_EQ(
        second.find_first_not_of('b') != std::string::npos && second.find('b') != std::string::npos,
        false)
        << "half a sector";
  }
}

TEST(Disk, ARemovedFileCanComeBackUntilItsFolderIsSynced) {
  std::vector<Change> changes{{Sort::create, 7, 0, "/d/a"},
                              {Sort::write, 7, 0, "x"},
                              {Sort::sync, 7, 0, {}},
                              {Sort::sync_folder, 0, 0, "/d"},
                              {Sort::unlink, 0, 0, "/d/a"}};
  EXPECT_EQ(all_of(disk_of(changes)), (std::set<Files>{{}, {{"/d/a", "x"}}}));
  changes.push_back({Sort::sync_folder, 0, 0, "/d"});
  EXPECT_EQ(all_of(disk_of(changes)), (std::set<Files>{{}}));
}

TEST(Disk, AMovedFileHasOneOfItsNames) {
  const Disk disk = disk_of({{Sort::create, 7, 0, "/d/a"},
                             {Sort::sync_folder, 0, 0, "/d"},
                             {Sort::rename, 7, 0, std::string_view("/d/a\0/d/b", 9)}});
  EXPECT_EQ(all_of(disk), (std::set<Files>{{{"/d/a", ""}}, {{"/d/b", ""}}}));
}

TEST(Disk, AFileThatMovesToAnotherFolderIsSureWhenThatFolderIs) {
  std::vector<Change> changes{{Sort::create, 7, 0, "/d/a"},
                              {Sort::sync_folder, 0, 0, "/d"},
                              {Sort::rename, 7, 0, std::string_view("/d/a\0/e/a", 9)},
                              {Sort::sync_folder, 0, 0, "/d"}};
  EXPECT_EQ(all_of(disk_of(changes)), (std::set<Files>{{{"/d/a", ""}}, {{"/e/a", ""}}}));
  changes.push_back({Sort::sync_folder, 0, 0, "/e"});
  EXPECT_EQ(all_of(disk_of(changes)), (std::set<Files>{{{"/e/a", ""}}}));
  changes.erase(changes.begin() + 1);
  EXPECT_TRUE(all_of(disk_of(changes)).contains(Files{{"/e/a", ""}})) << "without its first name";
  EXPECT_FALSE(all_of(disk_of(changes)).contains(Files{}));
}

TEST(Disk, AFileIsNotThereWithoutTheFoldersThatItIsIn) {
  std::vector<Change> changes{{Sort::make_folder, 0, 0, "/d/e"},
                              {Sort::create, 7, 0, "/d/e/a"},
                              {Sort::sync, 7, 0, {}},
                              {Sort::sync_folder, 0, 0, "/d/e"}};
  EXPECT_EQ(all_of(disk_of(changes)), (std::set<Files>{{}, {{"/d/e/a", ""}}}));
  changes.push_back({Sort::sync_folder, 0, 0, "/d"});
  EXPECT_EQ(all_of(disk_of(changes)), (std::set<Files>{{{"/d/e/a", ""}}}));
}

TEST(Disk, AFolderThatIsMadeAnewIsEmpty) {
  const std::vector<Change> changes{
      {Sort::make_folder, 0, 0, "/d/e"}, {Sort::create, 7, 0, "/d/e/a"},
      {Sort::unlink, 7, 0, "/d/e/a"},    {Sort::remove_folder, 0, 0, "/d/e"},
      {Sort::make_folder, 0, 0, "/d/e"}, {Sort::sync_folder, 0, 0, "/d"}};
  EXPECT_EQ(all_of(disk_of(changes)), (std::set<Files>{{}}));
}

TEST(Disk, SyncOfEverythingIsThatOfEachFileAndFolder) {
  const std::vector<Change> changes{{Sort::make_folder, 0, 0, "/d/e"},
                                    {Sort::create, 7, 0, "/d/e/a"},
                                    {Sort::write, 7, 0, "x"},
                                    {Sort::sync_all, 0, 0, {}}};
  EXPECT_EQ(all_of(disk_of(changes)), (std::set<Files>{{{"/d/e/a", "x"}}}));
  EXPECT_EQ(disk_of(changes, Level::off).least(), Files{});
}

TEST(Disk, LowerLevelsForgetWhatWasSynced) {
  const std::vector<Change> changes{{Sort::create, 7, 0, "/d/a-wal"},
                                    {Sort::sync_folder, 0, 0, "/d"},
                                    {Sort::write, 7, 0, "commit"},
                                    {Sort::sync, 7, 0, {}}};
  const Files there{{"/d/a-wal", "commit"}};
  EXPECT_EQ(disk_of(changes, Level::full).least(), there);
  EXPECT_NE(disk_of(changes, Level::normal).least(), there);
  auto copied = changes;
  copied.push_back({Sort::sync, 7, 0, {}});  // before the log is copied into the database
  EXPECT_EQ(disk_of(copied, Level::normal).least(), there);
  EXPECT_EQ(disk_of(copied, Level::off).least(), Files{});
}

}  // namespace
}  // namespace vlecht::faults
