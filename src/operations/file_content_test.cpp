// SPDX-License-Identifier: EUPL-1.2
#include "operations/file_content.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <string>
#include <vector>

#include "operations/files.h"
#include "operations/threads.h"

namespace vlecht::operations {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t bytes_max = std::uint64_t{1} << 30;

class FileContentTest : public testing::Test {
 protected:
  void SetUp() override { fs::create_directory(folder_); }
  void TearDown() override { fs::remove_all(folder_); }

  // A file of which most takes no room on the disk.
  void write(std::size_t size) const {
    std::ofstream(path_) << "begin";
    fs::resize_file(path_, size);
    // The clock of a file system has ticks: what is written in the same one is not seen.
    fs::last_write_time(path_, fs::last_write_time(path_) - std::chrono::hours(1));
  }
  void change(std::uint64_t at) const {
    std::fstream file(path_, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(at));
    file << 'x';
  }
  FileContent open() const {
    auto content = FileContent::open(path_, bytes_max, on_threads(2));
    EXPECT_TRUE(content);
    return std::move(*content);
  }

  const std::string folder_ = testing::TempDir() + "file_content_" + std::to_string(::getpid());
  const std::string path_ = folder_ + "/file";
};

constexpr std::size_t large = FileContent::copied_bytes_max + 12'345;

std::uint64_t sum_of(const FileContent& content) {
  const auto bytes = content.bytes();
  return std::accumulate(bytes.begin(), bytes.end(), std::uint64_t{0});
}

TEST_F(FileContentTest, GivesAllBytesAtEachSize) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, FileContent::copied_bytes_max,
                                 FileContent::copied_bytes_max + 1, large}) {
    std::string text(size, 'x');
    for (std::size_t i = 0; i < size; i += 4'093) text[i] = static_cast<char>('a' + i % 23);
    ASSERT_TRUE(write_file(path_, base::bytes_of(text)));
    const FileContent content = open();
    EXPECT_TRUE(base::text_of(content.bytes()) == text) << size;
    EXPECT_TRUE(content.check_unchanged());
  }
}

TEST_F(FileContentTest, WhatIsNoFileOrTooLargeIsAProblem) {
  write(large);
  EXPECT_EQ(FileContent::open(path_, large - 1).error().name, "file.too_large");
  EXPECT_EQ(FileContent::open(folder_, bytes_max).error().name, "file.unreadable");
  EXPECT_EQ(FileContent::open(path_ + "-not", bytes_max).error().name, "file.unreadable");
}

TEST_F(FileContentTest, ALargeFileThatIsCutShortCanStillBeReadAndIsNotUnchanged) {
  write(large);
  const FileContent content = open();
  fs::resize_file(path_, 5);
  const FileContent other = open();
  EXPECT_EQ(base::text_of(other.bytes()), "begin");
  const std::string begin = "begin";
  EXPECT_EQ(sum_of(content), std::accumulate(begin.begin(), begin.end(), std::uint64_t{0}));
  EXPECT_EQ(content.check_unchanged().error().name, "file.changed");
  EXPECT_TRUE(other.check_unchanged());
}

TEST_F(FileContentTest, AByteThatIsWrittenMeanwhileIsSeen) {
  write(large);
  const FileContent content = open();
  EXPECT_TRUE(content.check_unchanged());
  change(large / 2);
  EXPECT_EQ(content.check_unchanged().error().name, "file.changed");
}

// Of a small file there is a copy: what becomes of the file makes no difference.
TEST_F(FileContentTest, ASmallFileIsWhatItWas) {
  write(5);
  const FileContent content = open();
  change(0);
  EXPECT_EQ(base::text_of(content.bytes()), "begin");
  EXPECT_TRUE(content.check_unchanged());
}

TEST_F(FileContentTest, MoreFilesThanCanBeWatchedAreCopied) {
  write(large);
  std::vector<FileContent> all;
  for (int i = 0; i < 20; ++i) all.push_back(open());
  change(large / 2);
  // A copy is what it was.
  const auto copies = std::count_if(all.begin(), all.end(), [](const FileContent& each) {
    return each.check_unchanged().has_value();
  });
  EXPECT_EQ(copies, 4);
  all.clear();
  const FileContent watched = open();
  change(large / 3);
  EXPECT_EQ(watched.check_unchanged().error().name, "file.changed");
}

}  // namespace
}  // namespace vlecht::operations
