// SPDX-License-Identifier: EUPL-1.2
#include "web/http/multipart.h"

#include <gtest/gtest.h>

namespace vlecht::web::http {
namespace {

const std::string type = "multipart/form-data; boundary=----x7";
const std::string good =
    "------x7\r\nContent-Disposition: form-data; name=\"soort\"\r\n\r\ninwoners\r\n"
    "------x7\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"caf\xc3\xa9.csv\"\r\n"
    "Content-Type: text/csv\r\n\r\na;b\r\n--1;2\r\n\r\n"
    "------x7\r\nContent-Disposition: form-data; name=leeg\r\n\r\n\r\n"
    "------x7--\r\n";

std::string with_disposition(const std::string& disposition) {
  return "------x7\r\nContent-Disposition: " + disposition + "\r\n\r\nx\r\n------x7--\r\n";
}

std::string problem_of(const std::string& body, const std::string& content_type = type) {
  const auto parts = multipart_parts(content_type, body);
  return parts ? "" : parts.error().name;
}

std::string filename_of(const std::string& quoted) {
  const auto body = with_disposition("form-data; name=\"a\"; filename=\"" + quoted + "\"");
  const auto parts = multipart_parts(type, body);
  return parts ? parts->front().filename : parts.error().name;
}

TEST(Multipart, FieldsAndFilesComeInOrder) {
  const auto parts = multipart_parts(type, good);
  ASSERT_TRUE(parts) << to_string(parts.error());
  ASSERT_EQ(parts->size(), 3U);
  EXPECT_EQ((*parts)[0].name, "soort");
  EXPECT_EQ((*parts)[0].content, "inwoners");
  EXPECT_FALSE((*parts)[0].is_file);
  EXPECT_EQ((*parts)[0].media_type, "text/plain");
  EXPECT_EQ((*parts)[1].filename, "caf\xc3\xa9.csv");
  EXPECT_TRUE((*parts)[1].is_file);
  EXPECT_EQ((*parts)[1].media_type, "text/csv");
  EXPECT_EQ((*parts)[1].content, "a;b\r\n--1;2\r\n");
  EXPECT_EQ((*parts)[2].content, "");
}

TEST(Multipart, ABodyThatBreaksOffAnywhereIsAProblem) {
  for (std::size_t size = 0; size < good.size() - 2; ++size) {
    EXPECT_NE(problem_of(good.substr(0, size)), "") << size;
  }
  EXPECT_EQ(problem_of(good.substr(0, good.size() - 2)), "");  // the last line end may be absent
  EXPECT_EQ(problem_of(good.substr(0, 100)), "http.form_broken_off");
}

TEST(Multipart, AFormWithoutPartsIsAnEmptyForm) {
  const auto parts = multipart_parts(type, "------x7--\r\n");
  ASSERT_TRUE(parts);
  EXPECT_TRUE(parts->empty());
}

TEST(Multipart, FilenameIsTheLastComponentOnly) {
  EXPECT_EQ(filename_of("../../etc/passwd"), "passwd");
  EXPECT_EQ(filename_of("C:\\map\\a.csv"), "a.csv");
  EXPECT_EQ(filename_of("a\\\"b.csv"), "a\"b.csv");
  EXPECT_EQ(filename_of(".."), "");
  EXPECT_EQ(filename_of("map/"), "");
  EXPECT_EQ(filename_of("\xff.csv"), "http.form_not_utf8");
  EXPECT_EQ(filename_of("a\tb.csv"), "http.form_not_utf8");
}

TEST(Multipart, OtherContentTypesAreNoForm) {
  for (const std::string other :
       {"", "text/plain", "multipart/mixed; boundary=x", "multipart/form-data",
        "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a",
        "multipart/form-data; boundary=a; boundary=b", "multipart/form-data; boundary=\"a \""}) {
    EXPECT_EQ(problem_of(good, other), "http.form_not_multipart") << other;
  }
  EXPECT_EQ(problem_of(good, "multipart/form-data; boundary=" + std::string(71, 'a')),
            "http.form_not_multipart");
  EXPECT_EQ(problem_of(good, "Multipart/Form-Data; charset=utf-8; boundary=\"----x7\""), "");
}

TEST(Multipart, WhatTwoReadersCouldReadDifferentlyIsRefused) {
  EXPECT_EQ(problem_of("preamble\r\n" + good), "http.form_broken_off");
  EXPECT_EQ(problem_of(good + "more"), "http.form_bad_part");
  EXPECT_EQ(problem_of(with_disposition("form-data")), "http.form_bad_part");
  EXPECT_EQ(problem_of(with_disposition("attachment; name=\"a\"")), "http.form_bad_part");
  EXPECT_EQ(problem_of(with_disposition("form-data; name=\"a\"; name=\"b\"")),
            "http.form_bad_part");
  EXPECT_EQ(problem_of(with_disposition("form-data; name=\"a")), "http.form_bad_part");
  EXPECT_EQ(problem_of("------x7\r\nContent-Type: a\r\n\r\nx\r\n------x7--"), "http.form_bad_part");
  EXPECT_EQ(problem_of(with_disposition("form-data; name=a\r\nContent-Transfer-Encoding: base64")),
            "http.form_bad_part");
  EXPECT_EQ(
      problem_of("------x7\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n------x7y\r\n"
                 "------x7--"),
      "http.form_bad_part");
}

TEST(Multipart, PartsAndTheirHeadsAreLimited) {
  const MultipartLimits limits{.parts_max = 2, .part_head_bytes_max = 60};
  EXPECT_EQ(multipart_parts(type, good, limits).error().name, "http.form_bad_part");
  EXPECT_EQ(multipart_parts(type, good, {.parts_max = 2}).error().name,
            "http.form_too_many_fields");
}

}  // namespace
}  // namespace vlecht::web::http
