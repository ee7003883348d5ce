// SPDX-License-Identifier: EUPL-1.2
#include "importers/json.h"

#include <gtest/gtest.h>

#include "base/limits.h"

namespace vlecht::importers {
namespace {

base::Result<Json> parse(const std::string& text) {
  return read_json(base::bytes_of(text), "test.json");
}

TEST(Json, NumbersKeepTheTextTheyWereWrittenWith) {
  const auto root =
      parse("\xEF\xBB\xBF{\"a\": [0.10, -12345678901234567890.5, 1e3], \"b\": \"\\u20ac\"}");
  ASSERT_TRUE(root) << base::to_string(root.error());
  const Json* list = root->find("a");
  ASSERT_NE(list, nullptr);
  ASSERT_EQ(list->items.size(), 3U);
  EXPECT_EQ(list->items[0].text, "0.10");
  EXPECT_EQ(list->items[1].text, "-12345678901234567890.5");
  EXPECT_EQ(list->items[2].text, "1e3");
  EXPECT_EQ(root->find("b")->text, "€");
  EXPECT_EQ(root->find("c"), nullptr);
}

TEST(Json, WhatIsNotJsonIsRefusedWithItsPlace) {
  for (const std::string text : {"", "{", "{}x", "{\"a\":}", "[1,]", "{'a':1}", "// c\n{}", "[01]",
                                 "\"\xFF\"", "[\"\\ud800\"]"}) {
    const auto root = parse(text);
    ASSERT_FALSE(root) << text;
    EXPECT_EQ(root.error().name, "json.malformed") << text;
  }
  const auto root = parse("{\n  \"a\": 1,\n  x\n}");
  EXPECT_EQ(root.error().detail("line"), "3");
  EXPECT_EQ(root.error().detail("position"), "3");
}

TEST(Json, ANameThatOccursTwiceIsRefused) {
  const auto root = parse(R"({"a": {"bedrag": 1, "bedrag": 2}})");
  ASSERT_FALSE(root);
  EXPECT_EQ(root.error().name, "json.repeated_name");
  EXPECT_EQ(root.error().detail("name"), "bedrag");
  EXPECT_TRUE(parse(R"([{"bedrag": 1}, {"bedrag": 2}])"));
  // The same name spelt with an escape is the same name.
  EXPECT_FALSE(parse(R"({"a": 1, "\u0061": 2})"));
}

TEST(Json, DepthAndNumberOfValuesAreLimited) {
  const std::size_t depth = base::limits::json_depth_max;
  EXPECT_TRUE(parse(std::string(depth, '[') + std::string(depth, ']')));
  const auto deep = parse(std::string(depth + 1, '[') + std::string(depth + 1, ']'));
  ASSERT_FALSE(deep);
  EXPECT_EQ(deep.error().name, "json.too_deep");
  EXPECT_EQ(parse(std::string(10'000'000, '[')).error().name, "json.too_deep");
  std::string many = "[0";
  for (std::size_t i = 0; i < base::limits::json_values_max; ++i) many += ",0";
  const auto wide = parse(many + "]");
  ASSERT_FALSE(wide);
  EXPECT_EQ(wide.error().name, "json.too_many_values");
}

}  // namespace
}  // namespace vlecht::importers
