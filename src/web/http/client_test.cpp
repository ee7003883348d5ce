// SPDX-License-Identifier: EUPL-1.2
#include "web/http/client.h"

#include <gtest/gtest.h>

#include <thread>

#include "web/http/server.h"

namespace vlecht::web::http {
namespace {

std::string shown(std::string_view url) {
  const auto address = address_from_url(url);
  if (!address) return address.error().name;
  return std::string(address->is_encrypted ? "tls " : "") + address->host + " " +
         std::to_string(address->port) + " " + address->path;
}

TEST(ClientAddress, IsReadInItsParts) {
  EXPECT_EQ(shown("https://court.example/w/add-checkpoint"),
            "tls court.example 443 /w/add-checkpoint");
  EXPECT_EQ(shown("https://court.example:8443"), "tls court.example 8443 /");
  EXPECT_EQ(shown("http://127.0.0.1:8081/x"), "127.0.0.1 8081 /x");
  EXPECT_EQ(shown("http://127.1.2.3"), "127.1.2.3 80 /");
  EXPECT_EQ(shown("http://localhost:1/"), "localhost 1 /");
  EXPECT_EQ(shown("http://[::1]:8081/x"), "::1 8081 /x");
  EXPECT_EQ(shown("https://[2001:db8::1]/x"), "tls 2001:db8::1 443 /x");
}

TEST(ClientAddress, OpenConnectionsGoToThisMachineOnly) {
  for (const char* url : {"http://court.example/x", "http://10.0.0.1/", "http://127.0.0.1.example/",
                          "http://127.example", "http://localhost.example/",
                          "http://[2001:db8::1]/", "http://127.0.0.256/", "http://0.0.0.0/"}) {
    EXPECT_EQ(shown(url), "http.address_not_encrypted") << url;
  }
}

TEST(ClientAddress, OtherTextIsRefused) {
  const std::string_view bad[] = {"",
                                  "court.example",
                                  "ftp://x/",
                                  "https://",
                                  "https:///x",
                                  "https://user:secret@court.example/",
                                  "https://x/?key=secret",
                                  "https://x/#a",
                                  "https://x:0/",
                                  "https://x:65536/",
                                  "https://x:/",
                                  "https://x:1x/",
                                  "https://[::1/",
                                  "https://[]/",
                                  "https://x y/",
                                  "https://x/\r\nHost: y",
                                  "https://x/\xC3\xA9",
                                  "HTTPS://x/",
                                  "https://[::1]x/"};
  for (const std::string_view url : bad) EXPECT_EQ(shown(url), "http.address_unreadable") << url;
  EXPECT_EQ(shown("https://x/" + std::string(1'000, 'a')), "http.address_unreadable");
}

/// A server of ours on a free port, for as long as a test runs.
class ClientTest : public testing::Test {
 protected:
  void SetUp() override {
    Options options;
    options.port = 0;
    options.log = [](std::string_view) {};
    server_ =
        std::make_unique<Server>(std::move(*Server::listen(options, [](const Request& request) {
          if (request.path == "/slow")
            std::this_thread::sleep_for(std::chrono::milliseconds(1'500));
          if (request.path == "/large")
            return Response::text(200, "text/plain", std::string(70'000, 'x'));
          if (request.path == "/moved") {
            auto response = Response::text(302, "text/plain", "");
            response.set("Location", "/elsewhere");
            return response;
          }
          if (request.path == "/busy") {
            auto response = Response::text(429, "text/plain", "");
            response.set("Retry-After", "7");
            return response;
          }
          if (request.path == "/told") {
            const std::string_view who = request.header("authorization");
            return Response::text(200, "text/plain",
                                  request.target + "|" + std::string(who.empty() ? "nobody" : who));
          }
          return Response::text(request.path == "/no" ? 409 : 200, "text/x.tlog.size",
                                request.method + request.body);
        })));
    thread_ = std::thread([this] { server_->run(); });
  }
  void TearDown() override {
    server_->stop();
    thread_.join();
  }
  std::string url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(server_->port()) + path;
  }

  std::unique_ptr<Server> server_;
  std::thread thread_;
};

TEST_F(ClientTest, EveryStatusIsAnAnswerAndNothingIsFollowed) {
  const auto good = post(url("/"), "body");
  ASSERT_TRUE(good) << to_string(good.error());
  EXPECT_EQ(good->status, 200);
  EXPECT_EQ(good->body, "POSTbody");
  EXPECT_EQ(good->media_type, "text/x.tlog.size");
  EXPECT_EQ(post(url("/no"), "")->status, 409);
  EXPECT_EQ(post(url("/moved"), "")->status, 302);
}

TEST_F(ClientTest, WhatIsTooSlowTooLargeOrNotThereIsNamed) {
  EXPECT_EQ(post(url("/slow"), "", {.wait = std::chrono::milliseconds(200)}).error().name,
            "http.answer_too_slow");
  EXPECT_EQ(post(url("/large"), "").error().name, "http.answer_too_large");
  EXPECT_EQ(post("http://127.0.0.1:1/", "").error().name, "http.unreachable");
  // It does not speak TLS.
  EXPECT_EQ(post("https" + url("/").substr(4), "").error().name, "http.not_trusted");
}

TEST_F(ClientTest, AQuestionHasItsQueryAndWhoAsks) {
  const auto told = [&](const std::string& query, const std::string& token) {
    const auto answer =
        get({.url = url("/told"), .query = query, .token = token, .authorities = ""});
    return answer ? answer->body : answer.error().name;
  };
  EXPECT_EQ(told("query=up%7Bjob%3D%22a%22%7D&step=60", "abc.def"),
            "/told?query=up%7Bjob%3D%22a%22%7D&step=60|Bearer abc.def");
  EXPECT_EQ(told("", ""), "/told|nobody");
}

TEST_F(ClientTest, AServerMaySayWhenToAskAgain) {
  const auto answer = get({.url = url("/busy"), .query = "", .token = "", .authorities = ""});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 429);
  EXPECT_EQ(answer->retry_after_seconds, 7);
}

TEST_F(ClientTest, AuthoritiesThatAreNotThereAreNotTrusted) {
  EXPECT_EQ(get({.url = "https" + url("/").substr(4),
                 .query = "",
                 .token = "secret",
                 .authorities = "/nowhere.pem"})
                .error(),
            base::Problem("http.not_trusted", {{"host", std::string("127.0.0.1")}}));
}

}  // namespace
}  // namespace vlecht::web::http
