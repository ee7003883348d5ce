// SPDX-License-Identifier: EUPL-1.2
#include "journal/encoding.h"

#include <gtest/gtest.h>

namespace vlecht::journal {
namespace {

std::string written(std::string_view text) {
  Writer out(16);
  out.text(text);
  return std::string(base::text_of(out.take()));
}

bool is_canonical(std::string_view text) { return is_canonical_object(base::bytes_of(text)); }

TEST(Encoding, TextHasTheEscapesOfRfc8785) {
  EXPECT_EQ(written("a\"b\\c/\b\f\n\r\t"), R"("a\"b\\c/\b\f\n\r\t")");
  EXPECT_EQ(written(std::string_view("\0\x1F\x7F", 3)), "\"\\u0000\\u001f\x7F\"");
  EXPECT_EQ(written("\u20AC \u00E9 \U0001F600"), "\"\u20AC \u00E9 \U0001F600\"");
}

TEST(Encoding, EveryTextComesBackAsItWas) {
  for (int c = 0; c < 128; ++c) {
    const std::string text = "12345" + std::string(1, static_cast<char>(c)) + "67890\u20AC";
    const std::string bytes = written(text);
    Reader in(base::bytes_of(bytes));
    Text out;
    ASSERT_TRUE(in.text(out)) << c;
    EXPECT_TRUE(in.is_at_end());
    EXPECT_EQ(out.decoded(), text);
  }
}

TEST(Encoding, OtherSpellingsOfATextAreRefused) {
  for (const char* text : {R"("\/")", R"("\u0041")", R"("\u000A")", R"("\u000a")", R"("\u001F")",
                           R"("\u20ac")", R"("\x")", "\"\n\"", "\"\x1F\"", "\"\xFF\"",
                           "\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"open", "\"open\\", "\"\\u00"}) {
    Reader in(base::bytes_of(text));
    Text out;
    EXPECT_FALSE(in.text(out)) << text;
  }
}

TEST(Encoding, NumbersAreWholeAndHaveOneSpelling) {
  for (const char* text : {"0", "7", "-7", "9007199254740991", "-9007199254740991"}) {
    Reader in(base::bytes_of(text));
    std::int64_t number = 1;
    EXPECT_TRUE(in.number(number) && in.is_at_end()) << text;
    EXPECT_EQ(std::to_string(number), text);
  }
  for (const char* text : {"", "-", "-0", "00", "01", "9007199254740992", "-9007199254740992",
                           "99999999999999999999999", "+1"}) {
    Reader in(base::bytes_of(text));
    std::int64_t number = 0;
    EXPECT_FALSE(in.number(number)) << text;
  }
}

TEST(Encoding, ObjectsHaveAscendingNamesAndNoBlanks) {
  EXPECT_TRUE(is_canonical(R"({})"));
  EXPECT_TRUE(is_canonical(R"({"a":1,"b":{"c":[1,"x",{}]},"c":[]})"));
  for (const char* text :
       {"", "1", "[]", R"({"b":1,"a":2})", R"({"a":1,"a":2})", R"({ "a":1})", R"({"a":1} )",
        R"({"a":1.5})", R"({"a":1e2})", R"({"a":null})", R"({"a":true})", R"({"a":})", R"({"a"})",
        R"({"a":1,})", R"({"a":[1,]})", "{\"\u00E9\":1}", R"({"\u0001":1})", R"({"a":1)"}) {
    EXPECT_FALSE(is_canonical(text)) << text;
  }
}

TEST(Encoding, DepthHasALimit) {
  const auto deep = [](std::size_t levels) {
    return "{\"a\":" + std::string(levels, '[') + "1" + std::string(levels, ']') + "}";
  };
  EXPECT_TRUE(is_canonical(deep(6)));
  EXPECT_FALSE(is_canonical(deep(7)));
  EXPECT_FALSE(is_canonical(deep(1'000'000)));
}

TEST(Encoding, NamesOfTheOutermostMembers) {
  const auto names = names_of(base::bytes_of(R"({"a":{"x":1},"b":2})"));
  EXPECT_EQ(names, (std::vector<std::string_view>{"a", "b"}));
}

}  // namespace
}  // namespace vlecht::journal
