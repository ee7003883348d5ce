// SPDX-License-Identifier: EUPL-1.2
#include "base/search.h"

#include <gtest/gtest.h>

#include <string>

#include "base/check.h"

namespace vlecht::base {
namespace {

Search search(const std::vector<std::string>& wanted) {
  std::vector<Bytes> bytes;
  for (const std::string& one : wanted) bytes.emplace_back(one.begin(), one.end());
  return Search(std::move(bytes));
}

std::string found(const Search& search, std::string_view text) {
  std::string out;
  search.each_in(bytes_of(text), [&](std::size_t place, std::size_t index) {
    out += std::to_string(place) + ":" + std::to_string(index) + " ";
  });
  return out;
}

TEST(Search, FindsEveryPlaceOfEach) {
  EXPECT_EQ(found(search({"anna", "nan", "xx"}), "annanna banana"), "0:0 2:1 3:0 10:1 ");
  EXPECT_EQ(search({"aa"}).count_in(bytes_of("aaaa")), 3U);
}

TEST(Search, FindsAtTheEndAndNotBeyondIt) {
  EXPECT_EQ(found(search({"end"}), "the end"), "4:0 ");
  EXPECT_EQ(found(search({"ends"}), "the end"), "");
  EXPECT_EQ(found(search({"ends"}), ""), "");
  EXPECT_EQ(found(search({}), "the end"), "");
}

TEST(Search, KnowsItsLongestAndRefusesWhatIsTooShort) {
  EXPECT_EQ(search({"ab", "abc"}).longest(), 3U);
  EXPECT_THROW(search({"a"}), BrokenInvariant);
}

}  // namespace
}  // namespace vlecht::base
