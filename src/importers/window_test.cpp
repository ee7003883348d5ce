// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "importers/table_import.h"
#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

const std::string text =
    "Titel\ngemeentecode;jaar;inwoners\nGM0001;2018;1\nGM0002;2018;2\nGM0003;2018;3\n"
    "GM0004;2018;4\n";

base::Result<Window> show(std::string_view file, std::uint32_t row, std::uint32_t before,
                          std::uint32_t after, const std::vector<std::string>& rules = {}) {
  return window({.name = "test.csv", .bytes = base::bytes_of(file)}, table_test::rules(rules), 0,
                row, before, after);
}

TEST(Window, ShowsTheRowsAroundARowUnderTheirHeader) {
  const auto found = show(text, 4, 1, 1);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->header, (std::vector<std::string>{"gemeentecode", "jaar", "inwoners"}));
  ASSERT_EQ(found->lines.size(), 3U);
  EXPECT_EQ(found->lines[0].number, 3U);
  EXPECT_EQ(found->lines[1].cells, (std::vector<std::string>{"GM0002", "2018", "2"}));
  EXPECT_EQ(found->lines[2].number, 5U);
}

TEST(Window, EndsWhereTheFileEnds) {
  EXPECT_EQ(show(text, 6, 1, 100)->lines.size(), 2U);
  EXPECT_TRUE(show(text, 100, 1, 1)->lines.empty());
  EXPECT_EQ(show(text, 4, 0xFFFF'FFFF, 0xFFFF'FFFF)->lines.size(), 5U);
}

TEST(Window, FollowsTheRulesThatTheFileWasReadWith) {
  const auto found =
      show("a|b;c\n1|2;3\n", 2, 0, 0, {"file=separator:|", "file=header:1", "b;c=ignore"});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->header, (std::vector<std::string>{"a", "b;c"}));
  EXPECT_EQ(found->lines.at(0).cells, (std::vector<std::string>{"1", "2;3"}));
}

TEST(Window, ARecordWithLineBreaksIsOneLine) {
  const auto found = show("a;b\n\"x\ny\";1\nz;2\n", 2, 0, 1, {"file=header:1"});
  ASSERT_TRUE(found);
  ASSERT_EQ(found->lines.size(), 1U);
  EXPECT_EQ(found->lines[0].cells[0], "x\ny");
}

TEST(Window, ASheetThatIsNotThereIsAProblem) {
  const auto found = window({.name = "a.csv", .bytes = base::bytes_of(text)}, {}, 2, 1, 0, 0);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().name, "window.no_sheet");
}

}  // namespace
}  // namespace vlecht::importers
