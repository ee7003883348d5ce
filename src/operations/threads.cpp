// SPDX-License-Identifier: EUPL-1.2
#include "operations/threads.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace vlecht::operations {
namespace {

constexpr unsigned threads_max = 8;  // reading in order is one thread's work; more only wait for it

// The tasks of one call, and who has begun which.
class Round {
 public:
  explicit Round(std::span<const base::Task> tasks) : tasks_(tasks), failures_(tasks.size()) {}

  void work() {
    for (std::size_t i = next_.fetch_add(1); i < tasks_.size(); i = next_.fetch_add(1)) {
      try {
        tasks_[i]();
      } catch (...) {
        failures_[i] = std::current_exception();
      }
    }
  }

  void rethrow() const {
    for (const std::exception_ptr& failure : failures_) {
      if (failure) std::rethrow_exception(failure);
    }
  }

 private:
  std::span<const base::Task> tasks_;
  std::atomic<std::size_t> next_{0};
  std::vector<std::exception_ptr> failures_;
};

}  // namespace

unsigned threads_wanted() {
  return std::clamp(std::thread::hardware_concurrency(), 1U, threads_max);
}

base::Executor on_threads(unsigned count) {
  return [count](std::span<const base::Task> tasks) {
    Round round(tasks);
    std::vector<std::jthread> helpers;  // they are joined before the round goes
    // Made anew for each call: that costs microseconds, and a call here works for milliseconds.
    try {
      const std::size_t wanted = std::min<std::size_t>(count, tasks.size());
      helpers.reserve(wanted);
      while (helpers.size() + 1 < wanted) helpers.emplace_back([&round] { round.work(); });
    } catch (const std::system_error&) {
      // The system has no more threads; those that are there do the work.
    }
    round.work();
    helpers.clear();
    round.rethrow();
  };
}

}  // namespace vlecht::operations
