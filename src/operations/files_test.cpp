// SPDX-License-Identifier: EUPL-1.2
#include "operations/files.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "operations/threads.h"

namespace vlecht::operations {
namespace {

class ReadFile : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directory(folder_); }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string write(std::string_view text) const {
    const std::string path = folder_ + "/file";
    EXPECT_TRUE(write_file(path, base::bytes_of(text)));
    return path;
  }

  const std::string folder_ = testing::TempDir() + "read_file_" + std::to_string(::getpid());
};

TEST_F(ReadFile, GivesAllOfItAlsoWhenItIsReadInSeveralPlaces) {
  constexpr std::size_t share = std::size_t{32} << 20;
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{1}, std::size_t{5'000}, share, share + 1, 2 * share + 12'345}) {
    std::string text(size, 'x');
    for (std::size_t i = 0; i < size; i += 4'093) text[i] = static_cast<char>('a' + i % 23);
    if (size > 0) text.back() = 'z';
    const std::string path = write(text);
    for (const base::Executor& executor : {base::Executor(base::run_in_order), on_threads(3)}) {
      const auto bytes = read_file(path, size, executor);
      ASSERT_TRUE(bytes) << size;
      EXPECT_TRUE(base::text_of(*bytes) == text) << size;
    }
  }
}

TEST_F(ReadFile, WhatIsNoFileOrTooLargeIsAProblem) {
  const std::string path = write("abc");
  EXPECT_EQ(read_file(path, 2).error().name, "file.too_large");
  EXPECT_EQ(read_file(folder_, 100).error().name, "file.unreadable");
  EXPECT_EQ(read_file(path + "-not", 100).error().detail("file"), path + "-not");
}

}  // namespace
}  // namespace vlecht::operations
