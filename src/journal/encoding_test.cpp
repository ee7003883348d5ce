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

// Short texts are written in words of eight bytes, of which the last two may overlap.
TEST(Encoding, WhereverASpecialCharacterStandsItIsWritten) {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string plain(size, 'x');
    EXPECT_EQ(written(plain), '"' + plain + '"');
    for (std::size_t at = 0; at < size; ++at) {
      const std::string before = plain.substr(0, at), after = plain.substr(at + 1);
      EXPECT_EQ(written(before + '"' + after), '"' + before + "\\\"" + after + '"');
      EXPECT_EQ(written(before + '\n' + after), '"' + before + "\\n" + after + '"');
      EXPECT_EQ(written(before + '\x1F' + after), '"' + before + "\\u001f" + after + '"');
      EXPECT_EQ(written(before + "\u00E9" + after), '"' + before + "\u00E9" + after + '"');
      EXPECT_EQ(written(before + "\x7F" + after), '"' + before + "\x7F" + after + '"');
    }
  }
}

TEST(Encoding, LiteralsOfAnyLengthAreWrittenAndTaken) {
  std::string all;
  Writer out(1);
  for (std::size_t size = 0; size < 60; ++size) {
    const Literal literal(std::string(size, static_cast<char>('0' + size)));
    out.raw(literal);
    all += literal.text();
  }
  const base::Bytes bytes = out.take();
  EXPECT_EQ(base::text_of(bytes), all);
  Reader in(bytes);
  for (std::size_t size = 0; size < 60; ++size) {
    EXPECT_TRUE(in.take(Literal(std::string(size, static_cast<char>('0' + size))))) << size;
  }
  EXPECT_TRUE(in.is_at_end());
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

// Texts are looked at many bytes at a time: whatever stands wherever in them, and however much
// comes after them.
TEST(Encoding, ATextEndsWhereItsQuoteIs) {
  for (std::size_t size = 0; size < 50; ++size) {
    for (std::size_t after = 0; after < 20; ++after) {
      const std::string text(size, 'a');
      const std::string whole = '"' + text + '"' + std::string(after, 'b');
      Reader reader(base::bytes_of(whole));
      Text read;
      ASSERT_TRUE(reader.text(read));
      EXPECT_EQ(read.raw, text);
      EXPECT_FALSE(read.is_escaped);
      EXPECT_TRUE(reader.take(std::string(after, 'b')) && reader.is_at_end());
      for (std::size_t at = 0; at < size; ++at) {
        std::string changed = whole;
        for (const char refused : {'\x1F', '\x00', '\n', '\x80', '\xFF'}) {
          changed[1 + at] = refused;
          EXPECT_FALSE(Reader(base::bytes_of(changed)).text(read)) << size << ' ' << at;
        }
        for (const char taken : {' ', '~', '\x7F'}) {
          changed[1 + at] = taken;
          EXPECT_TRUE(Reader(base::bytes_of(changed)).text(read)) << size << ' ' << at;
        }
        changed.replace(1 + at, 1, "\\n");
        ASSERT_TRUE(Reader(base::bytes_of(changed)).text(read));
        EXPECT_TRUE(read.is_escaped);
        EXPECT_EQ(read.raw.size(), size + 1);
      }
      EXPECT_FALSE(Reader(base::bytes_of('"' + text)).text(read));
    }
  }
}

TEST(Encoding, ShortTextsAreTheSameOnlyWhenAllTheirBytesAre) {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string text(size, 'a');
    EXPECT_TRUE(is_same(text, std::string(size, 'a')));
    EXPECT_FALSE(is_same(text, std::string(size + 1, 'a')));
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = text;
      other[at] = 'b';
      EXPECT_FALSE(is_same(text, other)) << size << ' ' << at;
    }
  }
}

TEST(Encoding, NumbersAreTakenWithTheirDigits) {
  const auto read = [](std::string_view text) -> std::string {
    Reader reader(base::bytes_of(text));
    std::int64_t number = 0;
    std::string_view digits;
    if (!reader.number(number, digits)) return "refused";
    return std::to_string(number) + ' ' + std::string(digits);
  };
  EXPECT_EQ(read("0"), "0 0");
  EXPECT_EQ(read("-12,"), "-12 -12");
  EXPECT_EQ(read("9007199254740991}"), "9007199254740991 9007199254740991");
  EXPECT_EQ(read("-9007199254740991"), "-9007199254740991 -9007199254740991");
  for (const char* refused : {"", "-", "-0", "01", "00", "9007199254740992", "12345678901234567",
                              "99999999999999999999", "+1", "a"}) {
    EXPECT_EQ(read(refused), "refused") << refused;
  }
}

}  // namespace
}  // namespace vlecht::journal
