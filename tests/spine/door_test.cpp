// SPDX-License-Identifier: EUPL-1.2
//
// What a server answers while its dossier is being verified, and when that finds something wrong.
#include "web/door.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "support/fake_world.h"
#include "web/page_keeper.h"

namespace vlecht::tests {
namespace {

using operations::Opening;
using web::Door;

struct DoorTest : testing::Test {
  FakeWorld fake;
  std::shared_ptr<journal::Store> store = fake.world.memory_store();
  std::filesystem::path folder;
  std::string path;

  void SetUp() override {
    fake.world.open_store = [this](const std::string&, bool) -> operations::World::StoreResult {
      return store;
    };
    ASSERT_TRUE(operations::start_dossier(fake.world, *store, {"proef", {"GM0001"}, "tester"}));
    std::string name = (std::filesystem::temp_directory_path() / "vlecht-door-XXXXXX").string();
    folder = ::mkdtemp(name.data());
    path = (folder / "x.vlecht").string();
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  std::unique_ptr<Opening> opening() { return Opening::of(fake.world, path).value(); }

  // A server that verifies, answers one page and ends.
  void serve_once() {
    const auto opened = opening();
    Door door(*opened, std::nullopt, std::chrono::minutes(1));
    opened->begin({}, [&door] { door.let_in(nullptr); });
    const web::PageKeeper keeper(*opened, door);
    EXPECT_EQ(ask(door, "/").status, 200);
    EXPECT_EQ(ask(door, "/en").status, 200);
    EXPECT_EQ(ask(door, "/api/v1/vragen").status, 200);
  }

  static web::http::Response ask(Door& door, const std::string& target,
                                 const std::string& method = "GET") {
    web::http::Request request;
    request.method = method;
    request.target = request.path = target;
    return door.answer(request);
  }

  static Door impatient(Opening& opening, std::optional<web::KeptPages> kept = std::nullopt) {
    return Door(opening, std::move(kept), std::chrono::milliseconds(0));
  }
};

std::string header(const web::http::Response& response, const std::string& name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return "";
}

bool has(const web::http::Response& response, const std::string& text) {
  return response.body->find(text) != std::string::npos;
}

TEST_F(DoorTest, UntilItIsVerifiedEveryAddressTellsHowFarItIs) {
  const auto opened = opening();
  Door door = impatient(*opened);
  for (const char* target : {"/", "/en", "/vergelijking", "/feiten/1", "/nee"}) {
    const auto page = ask(door, target);
    EXPECT_EQ(page.status, 503) << target;
    EXPECT_EQ(header(page, "Retry-After"), "5");
    EXPECT_EQ(header(page, "Cache-Control"), "no-store");
    EXPECT_TRUE(has(page, "<meta http-equiv=\"refresh\" content=\"5\">")) << *page.body;
    EXPECT_TRUE(has(page, "0%"));
  }
  EXPECT_TRUE(has(ask(door, "/"), "nagerekend"));
  EXPECT_TRUE(has(ask(door, "/en"), "being verified"));
  EXPECT_EQ(ask(door, "/invoer/proef", "POST").status, 503);
  const auto api = ask(door, "/api/v1/vergelijking");
  EXPECT_EQ(api.status, 503);
  EXPECT_EQ(header(api, "Content-Type"), "application/problem+json");
  EXPECT_EQ(header(api, "Retry-After"), "5");
  EXPECT_TRUE(has(api, "urn:vlecht:problem:dossier.being_verified"));
  EXPECT_EQ(ask(door, "/static/vlecht.css").status, 200);
}

TEST_F(DoorTest, WhatIsWrongIsTheOnlyAnswer) {
  serve_once();
  store = fake.world.memory_store();  // without a single entry
  const auto opened = opening();
  opened->begin({}, {});
  Door door(*opened, web::kept_pages_of(*opened), std::chrono::minutes(1));
  for (const char* target : {"/", "/vergelijking", "/api/v1/vragen", "/openapi.json"}) {
    const auto page = ask(door, target);
    EXPECT_EQ(page.status, 500) << target;
    EXPECT_EQ(header(page, "Retry-After"), "");
    EXPECT_FALSE(has(page, "refresh"));
  }
  EXPECT_TRUE(
      has(ask(door, "/en"), words::text(words::Language::en, base::Problem("journal.empty"))));
  EXPECT_FALSE(door.pages());
}

TEST_F(DoorTest, PagesThatWereKeptAreShownMeanwhileWithABanner) {
  serve_once();
  ASSERT_TRUE(std::filesystem::exists(path + "-pages"));
  EXPECT_EQ(std::filesystem::status(path + "-pages").permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  const auto opened = opening();
  Door door = impatient(*opened, web::kept_pages_of(*opened));
  const auto page = ask(door, "/en");
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(header(page, "Cache-Control"), "no-store");
  EXPECT_EQ(header(page, "ETag"), "");
  EXPECT_TRUE(has(page, "These figures have not been verified yet."));
  EXPECT_TRUE(has(page, "checkpoint of 3 entries"));
  EXPECT_TRUE(has(page, "proef"));
  EXPECT_EQ(ask(door, "/feitsoorten").status, 503);
  EXPECT_EQ(ask(door, "/en", "POST").status, 503);
  EXPECT_EQ(ask(door, "/api/v1/vragen").status, 503);
  opened->begin({}, [&door] { door.let_in(nullptr); });
  ASSERT_TRUE(opened->wait_until(std::chrono::steady_clock::now() + std::chrono::minutes(1)));
  EXPECT_FALSE(has(ask(door, "/en"), "unverified"));
}

TEST_F(DoorTest, PagesOfAnotherJournalOrProgramAreNeverShown) {
  const auto is_shown = [&] { return web::kept_pages_of(*opening()).has_value(); };
  serve_once();
  EXPECT_TRUE(is_shown());
  fake.world.version = "later";
  EXPECT_FALSE(is_shown());
  EXPECT_FALSE(std::filesystem::exists(path + "-pages"));  // of no use to anybody
  serve_once();
  EXPECT_TRUE(is_shown());
  auto journal = journal::Journal::open(store).value();
  journal::Transaction more;
  more.id = operations::transaction_id(fake.world);
  ASSERT_TRUE(journal.append(more, fake.clock, fake.world.random_bytes));
  EXPECT_FALSE(is_shown());
  serve_once();
  store = fake.world.memory_store();
  ASSERT_TRUE(operations::start_dossier(fake.world, *store, {"ander", {"GM0001"}, "tester"}));
  EXPECT_FALSE(is_shown());
}

TEST_F(DoorTest, AFileThatSomeoneSpoiledIsDoneWithout) {
  serve_once();
  std::ofstream(path + "-pages", std::ios::app) << "more";
  EXPECT_FALSE(web::kept_pages_of(*opening()));
  EXPECT_FALSE(std::filesystem::exists(path + "-pages"));
}

TEST_F(DoorTest, AKeptPageWithoutAPlaceForTheBannerIsNotShown) {
  serve_once();
  const auto opened = opening();
  auto kept = web::kept_pages_of(*opened);
  ASSERT_TRUE(kept);
  for (auto& page : kept->pages) page.html = "<p>Everything is fine.</p>";
  Door door = impatient(*opened, std::move(kept));
  EXPECT_EQ(ask(door, "/en").status, 503);
}

}  // namespace
}  // namespace vlecht::tests
