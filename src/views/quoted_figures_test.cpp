// SPDX-License-Identifier: EUPL-1.2
#include "views/quoted_figures.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace vlecht::views {
namespace {

TEST(QuotedFigures, IdHoldsNothingThatAnAddressCannot) {
  EXPECT_EQ(id_part("a b/c?d_e"), "a~20b~2Fc~3Fd_e");
  EXPECT_EQ(id_part("\xC3\xA9~"), "~C3~A9~7E");
  EXPECT_EQ(id_part("C-1.2_b"), "C-1.2_b") << "what can stay stays";
}

TEST(QuotedFigures, TextsThatDifferNeverShareAnId) {
  std::map<std::string, std::string> texts;
  const std::string signs = "C1 -._~/2:0";
  for (const char a : signs) {
    for (const char b : signs) {
      for (const char c : signs) {
        const std::string text{a, b, c};
        const auto [found, is_new] = texts.emplace(id_part(text), text);
        EXPECT_TRUE(is_new) << text << " and " << found->second << " are both " << found->first;
      }
    }
  }
}

TEST(QuotedFigures, TwoPartsAreToldApart) {
  EXPECT_EQ(id_parts("C-1", "K.2"), "C-1.K.2");
  const std::set<std::string> ids{id_parts("A.1", "2"), id_parts("A", "1.2"), id_parts("A.1.2", ""),
                                  id_parts("", "A.1.2")};
  EXPECT_EQ(ids.size(), 4U);
}

TEST(QuotedFigures, NoTextIsAnotherOneThanTheWordForIt) {
  EXPECT_EQ(id_part_or_none(""), "none");
  EXPECT_NE(id_part_or_none("none"), "none");
  EXPECT_EQ(id_part_or_none("nonesuch"), "nonesuch");
}

}  // namespace
}  // namespace vlecht::views
