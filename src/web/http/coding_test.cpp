// SPDX-License-Identifier: EUPL-1.2
#include "web/http/coding.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "web/http/respond.h"

namespace vlecht::web::http {
namespace {

std::string unpacked(const std::string& packed) {
  std::string plain(100'000, '\0');
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(plain.data());
  stream.avail_out = static_cast<uInt>(plain.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  plain.resize(stream.total_out);
  inflateEnd(&stream);
  return plain;
}

std::string page() {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "<td>€ " + std::to_string(i);
  return text;
}

Response kept(std::string_view media_type = "text/html; charset=utf-8") {
  Response response = Response::text(200, media_type, page());
  response.set("ETag", "\"abc\"");
  add_gzip(response);
  return response;
}

Request asking(std::string accept_encoding, std::string if_none_match = "") {
  Request request;
  request.method = "GET";
  request.path = request.target = "/";
  request.headers = {{"accept-encoding", std::move(accept_encoding)}};
  if (!if_none_match.empty()) request.headers.emplace_back("if-none-match", if_none_match);
  return request;
}

std::string header(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers)
    if (key == name) return value;
  return "";
}

TEST(Coding, GzipHoldsTheSameBytes) {
  const Response response = in_wanted_coding(asking("gzip, br"), kept());
  EXPECT_LT(response.body->size(), page().size() / 2);
  EXPECT_EQ(unpacked(*response.body), page());
  EXPECT_EQ(header(response, "Content-Encoding"), "gzip");
  EXPECT_EQ(header(response, "Vary"), "Accept-Encoding");
  EXPECT_EQ(header(response, "ETag"), "\"abc-gzip\"");
}

TEST(Coding, WhoDoesNotAskGetsTheBytesThemselves) {
  for (const char* not_asking :
       {"", "identity", "br, zstd", "gzip;q=0", "gzip; q=0.000", "gzippy"}) {
    const Response response = in_wanted_coding(asking(not_asking), kept());
    EXPECT_EQ(*response.body, page()) << not_asking;
    EXPECT_EQ(header(response, "Content-Encoding"), "") << not_asking;
    EXPECT_EQ(header(response, "Vary"), "Accept-Encoding") << not_asking;
    EXPECT_EQ(header(response, "ETag"), "\"abc\"") << not_asking;
  }
}

TEST(Coding, GzipIsAskedForByNameInAnyOrderAndCase) {
  for (const char* asked : {"gzip", "GZIP", "br , gzip ;q=0.5", "deflate,gzip;q=1.0"})
    EXPECT_TRUE(accepts_gzip(asked)) << asked;
}

TEST(Coding, SmallOrHugeOrPackedContentHasOneForm) {
  Response small = Response::text(200, "text/html", "kort");
  add_gzip(small);
  EXPECT_FALSE(small.gzip_body);
  Response huge = Response::text(200, "text/html", std::string(2'000'000, 'a'));
  add_gzip(huge);
  EXPECT_FALSE(huge.gzip_body);
  EXPECT_FALSE(kept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").gzip_body);
  EXPECT_EQ(header(in_wanted_coding(asking("gzip"), small), "Vary"), "");
}

TEST(Coding, EachFormIsUnchangedByItsOwnTag) {
  const Handler handler = [](const Request&) { return kept(); };
  EXPECT_EQ(respond(asking("gzip", "\"abc-gzip\""), {}, handler).status, 304);
  EXPECT_EQ(respond(asking("gzip", "\"abc\""), {}, handler).status, 200);
  EXPECT_EQ(respond(asking("", "\"abc\""), {}, handler).status, 304);
  const Response unchanged = respond(asking("gzip", "\"abc-gzip\""), {}, handler);
  EXPECT_EQ(header(unchanged, "Vary"), "Accept-Encoding");
  EXPECT_EQ(header(unchanged, "Content-Encoding"), "");
  EXPECT_FALSE(unchanged.body);
}

}  // namespace
}  // namespace vlecht::web::http
