// SPDX-License-Identifier: EUPL-1.2
#include "operations/threads.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace vlecht::operations {
namespace {

TEST(Threads, EveryTaskRunsOnce) {
  for (const unsigned count : {1U, 2U, 5U}) {
    std::vector<int> runs(100, 0);
    std::vector<base::Task> tasks;
    for (int& each : runs) tasks.emplace_back([&each] { ++each; });
    on_threads(count)(tasks);
    EXPECT_EQ(runs, std::vector<int>(100, 1));
  }
}

TEST(Threads, TasksRunAtTheSameTime) {
  std::latch both(2);
  const std::vector<base::Task> tasks(2, [&both] { both.arrive_and_wait(); });
  on_threads(2)(tasks);  // would never end with one thread
  EXPECT_TRUE(both.try_wait());
}

TEST(Threads, TheEarliestFailureIsToldAfterAllHaveEnded) {
  std::atomic<int> ended{0};
  std::vector<base::Task> tasks;
  for (int i = 0; i < 20; ++i) {
    tasks.emplace_back([i, &ended] {
      ++ended;
      if (i == 7 || i == 3) throw std::runtime_error(std::to_string(i));
    });
  }
  try {
    on_threads(3)(tasks);
    FAIL() << "nothing was thrown";
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "3");
  }
  EXPECT_EQ(ended, 20);
}

/// So many chains of so many steps: each of a chain can begin when the one before it has ended.
class Chains final : public base::Schedule {
 public:
  Chains(std::size_t chains, int length) : left_(chains, length), under_way_(chains) {}

  std::optional<Step> next() override {
    for (std::size_t i = 0; i < left_.size(); ++i) {
      if (under_way_[i] || left_[i] == 0) continue;
      under_way_[i] = true;
      --left_[i];
      return Step{[this] {
                    if (runs_.fetch_add(1) + 1 == fails_at) throw std::runtime_error("a step");
                  },
                  [this, i] {
                    under_way_[i] = false;
                    ++ends_;
                  }};
    }
    return std::nullopt;
  }

  int runs() const { return runs_; }
  int ends() const { return ends_; }
  int fails_at = 0;

 private:
  std::vector<int> left_;
  std::vector<bool> under_way_;
  std::atomic<int> runs_{0};
  int ends_ = 0;
};

TEST(Crew, DoesAllStepsEachOnce) {
  for (const unsigned count : {1U, 2U, 5U}) {
    for (const std::size_t chains : {0U, 1U, 3U, 9U}) {
      Chains schedule(chains, 200);
      crew_on_threads(count)(schedule);
      EXPECT_EQ(schedule.runs(), static_cast<int>(chains) * 200);
      EXPECT_EQ(schedule.ends(), schedule.runs());
    }
  }
}

TEST(Crew, StepsRunAtTheSameTime) {
  class Two final : public base::Schedule {
   public:
    std::optional<Step> next() override {
      if (begun_ == 2) return std::nullopt;
      ++begun_;
      return Step{[this] { both_.arrive_and_wait(); }, [] {}};
    }

   private:
    int begun_ = 0;
    std::latch both_{2};
  } schedule;
  crew_on_threads(2)(schedule);  // would never end with one thread
}

TEST(Crew, AfterAFailureNoStepBeginsAndItIsTold) {
  for (const unsigned count : {1U, 2U, 5U}) {
    Chains schedule(4, 1'000);
    schedule.fails_at = 100;
    EXPECT_THROW(crew_on_threads(count)(schedule), std::runtime_error);
    EXPECT_LT(schedule.runs(), 4'000);
    EXPECT_EQ(schedule.ends(), schedule.runs() - 1);
  }
}

TEST(Lane, TasksComeInOrderBesideWhoAddsThem) {
  const auto lane = open_lane_on_thread();
  std::latch all_added(1);
  std::vector<int> ran;
  lane->add([&] { all_added.wait(); });  // would never end in the thread that adds
  for (int i = 0; i < 100; ++i) lane->add([&ran, i] { ran.push_back(i); });
  EXPECT_EQ(lane->wait(101), 0U);
  all_added.count_down();
  EXPECT_GE(lane->wait(40), 61U);
  EXPECT_EQ(lane->wait(0), 101U);
  std::vector<int> expected(100);
  std::iota(expected.begin(), expected.end(), 0);
  EXPECT_EQ(ran, expected);
}

TEST(Lane, AFailureIsToldAndTheOthersAreDone) {
  int done = 0;
  {
    const auto lane = open_lane_on_thread();
    lane->add([&] { ++done; });
    lane->add([] { throw std::runtime_error("first"); });
    lane->add([] { throw std::runtime_error("second"); });
    lane->add([&] { ++done; });
    for (int again = 0; again < 2; ++again) {
      try {
        lane->wait(0);
        FAIL() << "nothing was thrown";
      } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "first");
      }
    }
  }
  EXPECT_EQ(done, 2);
}

TEST(Lane, WhenItGoesAllItsTasksHaveEnded) {
  for (const base::OpenLane& open :
       {base::OpenLane(open_lane_on_thread), base::OpenLane(base::open_lane_in_order)}) {
    std::atomic<int> ended{0};
    {
      const auto lane = open();
      for (int i = 0; i < 50; ++i) lane->add([&] { ++ended; });
    }
    EXPECT_EQ(ended, 50);
    EXPECT_EQ(open()->wait(0), 0U);
  }
}

TEST(Threads, NoTasksIsNoWork) { on_threads(4)({}); }

}  // namespace
}  // namespace vlecht::operations
