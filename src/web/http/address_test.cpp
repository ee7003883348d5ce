// SPDX-License-Identifier: EUPL-1.2
#include "web/http/address.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace vlecht::web::http {
namespace {

TEST(Address, EncodingAndDecodingAreInverse) {
  std::string all;
  for (int c = 1; c < 128; ++c) all += static_cast<char>(c);
  all += "\xc3\xa9\xe2\x82\xac";
  EXPECT_EQ(base::percent_decoded(base::percent_encoded(all)), all);
  EXPECT_EQ(base::percent_encoded("a b/\xc3\xa9&~"), "a%20b%2F%C3%A9%26~");
  const Fields fields = {{"jaar", "2018"}, {"naam & groep", "a+b=c%"}, {"leeg", ""}};
  EXPECT_EQ(form_fields(query_text(fields)), fields);
}

TEST(Address, IsDecodedOnceOnly) {
  EXPECT_EQ(decoded_path("/%252e%252e/a"), "/%2e%2e/a");
  EXPECT_EQ(base::percent_decoded("a+b"), "a+b");
}

TEST(Address, PathsWithTwoReadingsAreRefused) {
  for (const std::string_view path :
       {"", "a", "/.", "/..", "/a/../b", "/%2e", "/%2E%2e/", "/a%2fb", "/a%5Cb", "/a\\b", "/%00",
        "/%1b", "/%7f", "/%", "/%1", "/%gg", "/%c3", "/%ed%a0%80"}) {
    EXPECT_FALSE(decoded_path(path)) << path;
  }
  EXPECT_EQ(decoded_path("/..a/.b/c.."), "/..a/.b/c..");
  EXPECT_EQ(decoded_path("/caf%c3%a9"), "/caf\xc3\xa9");
}

TEST(FormFields, AreReadInOrderWithPlusAsBlank) {
  const Fields expected = {{"a", "b c"}, {"a", ""}, {"d", ""}, {"", "e"}, {"f", "g=h+"}};
  EXPECT_EQ(form_fields("a=b+c&a=&&d&=e&f=g=h%2B&"), expected);
  EXPECT_EQ(form_fields(""), Fields());
}

TEST(FormFields, BrokenEscapesNameTheirField) {
  const auto fields = form_fields("a=1&b=%x");
  ASSERT_FALSE(fields);
  EXPECT_EQ(fields.error(), base::Problem("http.form_malformed", {{"field", std::int64_t{2}}}));
  EXPECT_FALSE(form_fields("a=%00"));
  EXPECT_FALSE(form_fields("%ff=1"));
}

TEST(FormFields, AreLimited) {
  std::string text;
  for (int i = 0; i < 2'001; ++i) text += "a&";
  EXPECT_EQ(form_fields(text).error().name, "http.form_too_many_fields");
}

}  // namespace
}  // namespace vlecht::web::http
