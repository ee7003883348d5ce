// SPDX-License-Identifier: EUPL-1.2
#include "operations/threads.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <numeric>
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

TEST(Threads, NoTasksIsNoWork) { on_threads(4)({}); }

}  // namespace
}  // namespace vlecht::operations
