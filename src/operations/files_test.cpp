// SPDX-License-Identifier: EUPL-1.2
#include "operations/files.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

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

TEST_F(ReadFile, GivesAllOfIt) {
  for (const std::string& text : {std::string(), std::string("a"), std::string("ab\0c", 4)}) {
    const auto bytes = read_file(write(text), 100);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(base::text_of(*bytes), text);
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
