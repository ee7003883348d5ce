// SPDX-License-Identifier: EUPL-1.2
#include "operations/opening.h"

#include <gtest/gtest.h>

#include <latch>

#include "support/fake_world.h"

namespace vlecht::operations {
namespace {

using std::chrono::steady_clock;

struct OpeningTest : testing::Test {
  tests::FakeWorld fake;
  std::shared_ptr<journal::Store> store = fake.world.memory_store();

  void SetUp() override {
    fake.world.open_store = [this](const std::string&, bool) -> World::StoreResult {
      return store;
    };
    ASSERT_TRUE(start_dossier(fake.world, *store, {"proef", {"GM0001"}, "tester"}));
  }
};

steady_clock::time_point in_a_minute() { return steady_clock::now() + std::chrono::minutes(1); }

TEST_F(OpeningTest, ADossierCanBeReachedOnlyWhenItIsVerified) {
  const auto opening = Opening::of(fake.world, "x.vlecht").value();
  EXPECT_EQ(opening->dossier(), nullptr);
  EXPECT_EQ(opening->percent(), 0);
  EXPECT_FALSE(opening->wait_until(steady_clock::now()));
  ASSERT_TRUE(opening->claimed());
  EXPECT_EQ(opening->claimed()->head, store->head().value());
  EXPECT_TRUE(opening->claimed()->origin.starts_with("vlecht/"));
  std::latch ended(1);
  opening->begin({}, [&ended] { ended.count_down(); });
  ASSERT_TRUE(opening->wait_until(in_a_minute()));
  ended.wait();
  ASSERT_NE(opening->dossier(), nullptr);
  EXPECT_EQ(opening->dossier()->size(), store->head()->size);
  EXPECT_EQ(opening->percent(), 100);
  EXPECT_FALSE(opening->problem());
}

TEST_F(OpeningTest, WhatIsWrongIsToldAndNothingCanBeReached) {
  store = fake.world.memory_store();
  const auto opening = Opening::of(fake.world, "x.vlecht").value();
  EXPECT_FALSE(opening->claimed());
  opening->begin({}, {});
  ASSERT_TRUE(opening->wait_until(in_a_minute()));
  EXPECT_EQ(opening->dossier(), nullptr);
  ASSERT_TRUE(opening->problem());
  EXPECT_EQ(opening->problem()->name, "journal.empty");
}

TEST_F(OpeningTest, AMistakeWhileVerifyingLetsNobodyIn) {
  const auto opening = Opening::of(fake.world, "x.vlecht").value();
  opening->begin([](std::uint64_t, std::uint64_t) { throw std::runtime_error("on purpose"); }, {});
  ASSERT_TRUE(opening->wait_until(in_a_minute()));
  EXPECT_EQ(opening->problem()->name, "dossier.verification_broke_off");
  EXPECT_EQ(opening->dossier(), nullptr);
}

TEST_F(OpeningTest, WhoLeavesMeanwhileDoesNotWaitForTheEnd) {
  std::atomic<bool> has_begun{false};
  bool has_ended = false;
  {
    auto opening = Opening::of(fake.world, "x.vlecht").value();
    // The executor is where the verifying thread is held until the opening is on its way out.
    std::atomic<bool> is_leaving{false};
    fake.world.executor = [&](std::span<const base::Task> tasks) {
      has_begun = true;
      while (!is_leaving) std::this_thread::yield();
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      base::run_in_order(tasks);
    };
    opening->begin({}, [&] { has_ended = true; });
    while (!has_begun) std::this_thread::yield();
    is_leaving = true;
    opening.reset();
  }
  EXPECT_FALSE(has_ended);
}

TEST_F(OpeningTest, AnOpenDossierIsDone) {
  const auto opening = Opening::done(fake.dossier({"GM0001"}));
  EXPECT_NE(opening->dossier(), nullptr);
  EXPECT_TRUE(opening->has_ended());
  EXPECT_EQ(opening->path(), "");
}

}  // namespace
}  // namespace vlecht::operations
