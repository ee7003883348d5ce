// SPDX-License-Identifier: EUPL-1.2
#include "web/http/respond.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "web/http/address.h"
#include "web/http/origin.h"
#include "web/http/response_head.h"

namespace vlecht::web::http {
namespace {

std::string head_of(const Response& response, const Delivery& delivery = {}) {
  std::string out;
  append_head(out, response, delivery);
  return out;
}

std::size_t times(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

Request request(std::string method, Fields headers) {
  Request made;
  made.method = std::move(method);
  made.path = made.target = "/pad";
  made.headers = std::move(headers);
  return made;
}

TEST(ResponseHead, SaysWhatTheAnswerIs) {
  const auto head = head_of(Response::text(200, "text/plain", "hallo"),
                            {.date = "Sun, 06 Nov 1994 08:49:37 GMT", .keep_alive = true});
  EXPECT_TRUE(head.starts_with("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
  EXPECT_NE(head.find("\r\nContent-Length: 5\r\n"), std::string::npos);
  EXPECT_EQ(times(head, "Connection"), 0U);
  EXPECT_TRUE(head.ends_with("\r\n\r\n"));
}

TEST(ResponseHead, SecurityHeadersStandOnceAndTheHandlersOwnWins) {
  auto response = Response::text(200, "text/plain", "");
  for (const auto* name :
       {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy"}) {
    EXPECT_EQ(times(head_of(response), std::string("\r\n") + name + ": "), 1U) << name;
  }
  response.set("content-security-POLICY", "default-src 'self'");
  EXPECT_EQ(times(head_of(response), "default-src"), 1U);
}

TEST(ResponseHead, AHandlerCannotSetTheFraming) {
  auto response = Response::text(200, "text/plain", "hallo");
  response.set("content-length", "3");
  response.set("Transfer-Encoding", "chunked");
  response.set("Connection", "close");
  EXPECT_EQ(times(head_of(response), "ontent-"), 4U);  // type, length, policy and sniffing
  EXPECT_NE(head_of(response).find("Content-Length: 5\r\n"), std::string::npos);
  EXPECT_EQ(times(head_of(response), "chunked"), 0U);
  EXPECT_EQ(times(head_of(response), "Connection"), 0U);
}

TEST(ResponseHead, AHeaderWithALineEndIsOurMistake) {
  auto response = Response::text(303, "text/plain", "");
  response.set("Location", "/a\r\nSet-Cookie: b=c");
  EXPECT_THROW(head_of(response), base::BrokenInvariant);
  EXPECT_THROW(head_of(Response{.status = 99, .headers = {}, .body = {}}), base::BrokenInvariant);
}

TEST(ResponseHead, DatesAreWrittenAsTheStandardSays) {
  EXPECT_EQ(http_date(std::chrono::sys_seconds(std::chrono::seconds(784'111'777))),
            "Sun, 06 Nov 1994 08:49:37 GMT");
  EXPECT_EQ(http_date({}), "Thu, 01 Jan 1970 00:00:00 GMT");
}

TEST(ResponseHead, UnchangedComparesTagsWeaklyAndForReadsOnly) {
  auto response = Response::text(200, "text/html", "x");
  EXPECT_FALSE(is_unchanged(request("GET", {{"if-none-match", "*"}}), response));
  response.set("ETag", "\"a,b\"");
  response.set("ETag", "\"a\"");
  const auto unchanged = [&](const char* method, const char* tags) {
    return is_unchanged(request(method, {{"if-none-match", tags}}), response);
  };
  EXPECT_TRUE(unchanged("GET", "\"a\""));
  EXPECT_TRUE(unchanged("GET", "\"b\" , W/\"a\""));
  EXPECT_TRUE(unchanged("GET", "*"));
  EXPECT_FALSE(unchanged("GET", "\"b\""));
  EXPECT_FALSE(unchanged("GET", "a"));
  EXPECT_FALSE(unchanged("POST", "\"a\""));
  const auto shorter = not_modified(response);
  EXPECT_EQ(shorter.status, 304);
  EXPECT_EQ(shorter.body, nullptr);
  EXPECT_EQ(times(head_of(shorter), "Content-Length"), 0U);
  EXPECT_EQ(times(head_of(shorter), "ETag: \"a\""), 1U);
}

TEST(Respond, AnExceptionIsLoggedOnOneLineWithoutWhatTheClientSent) {
  std::string logged;
  Options options;
  options.log = [&](std::string_view line) { logged = line; };
  auto asked = request("POST", {{"authorization", "geheim"}});
  asked.body = "geheim";
  asked.target = "/pad?sleutel=geheim";
  asked.query = {{"sleutel", "geheim"}};
  const auto response =
      respond(asked, options, [](const Request&) -> Response { throw std::runtime_error("a\nb"); });
  EXPECT_EQ(response.status, 500);
  EXPECT_EQ(logged, "vlecht serve: POST /pad: a b");
  EXPECT_EQ(response.body->find("a b"), std::string::npos);
}

TEST(Respond, TheRefusalPageIsUsedButNotTheStatusItPicks) {
  Options options;
  options.refusal_page = [](const Refusal& refusal) {
    return Response::text(200, "text/html", refusal.problem.name);
  };
  const auto response = refused({413, base::Problem("http.body_too_large")}, options);
  EXPECT_EQ(response.status, 413);
  EXPECT_EQ(*response.body, "http.body_too_large");
  EXPECT_EQ(refused({405, base::Problem("http.method_not_allowed")}, {}).status, 405);
}

int foreign(const char* method, Fields headers, std::vector<std::string> hosts = {}) {
  headers.emplace_back("host", "localhost:8080");
  const auto refusal = foreign_request(request(method, std::move(headers)), hosts);
  return refusal ? refusal->status : 0;
}

TEST(Origin, OtherSitesMayNotMakeABrowserChangeAnything) {
  EXPECT_EQ(foreign("POST", {}), 0);
  EXPECT_EQ(foreign("POST", {{"sec-fetch-site", "same-origin"}}), 0);
  EXPECT_EQ(foreign("POST", {{"sec-fetch-site", "same-origin"}, {"origin", "null"}}), 0);
  EXPECT_EQ(foreign("POST", {{"sec-fetch-site", "none"}}), 0);
  EXPECT_EQ(foreign("POST", {{"origin", "http://LOCALHOST:8080"}}), 0);
  EXPECT_EQ(foreign("POST", {{"sec-fetch-site", "cross-site"}}), 403);
  EXPECT_EQ(foreign("POST", {{"sec-fetch-site", "same-site"}}), 403);
  EXPECT_EQ(foreign("DELETE", {{"origin", "http://localhost:8081"}}), 403);
  EXPECT_EQ(foreign("POST", {{"origin", "https://evil.example"}}), 403);
  EXPECT_EQ(foreign("GET", {{"sec-fetch-site", "cross-site"}}), 0);
}

TEST(Origin, HostsThatAreNotOursAreMisdirected) {
  EXPECT_EQ(foreign("GET", {}, {"localhost", "127.0.0.1"}), 0);
  EXPECT_EQ(foreign("GET", {}, {"127.0.0.1", "[::1]"}), 421);
  const auto bracketed = request("GET", {{"host", "[::1]:80"}});
  EXPECT_FALSE(foreign_request(bracketed, {"[::1]"}));
}

}  // namespace
}  // namespace vlecht::web::http
