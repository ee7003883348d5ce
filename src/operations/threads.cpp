// SPDX-License-Identifier: EUPL-1.2
#include "operations/threads.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
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

// The steps of one schedule.
class Shift {
 public:
  explicit Shift(base::Schedule& schedule) : schedule_(schedule) {}

  void work() {
    std::unique_lock lock(mutex_);
    try {
      while (!failure_) {
        const auto step = schedule_.next();
        if (step) {
          take(*step, lock);
        } else if (under_way_ > 0) {
          changed_.wait(lock);
        } else {
          break;
        }
      }
    } catch (...) {
      if (!failure_) failure_ = std::current_exception();
    }
    changed_.notify_all();
  }

  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void take(const base::Schedule::Step& step, std::unique_lock<std::mutex>& lock) {
    ++under_way_;
    lock.unlock();
    try {
      step.run();
    } catch (...) {
      lock.lock();
      --under_way_;
      throw;
    }
    lock.lock();
    --under_way_;
    step.end();
    changed_.notify_all();
  }

  base::Schedule& schedule_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t under_way_ = 0;
  std::exception_ptr failure_;
};

// `work.work()` in so many threads, of which the caller's is one; returns when all have ended.
template <class Work>
void work_together(std::size_t count, Work& work) {
  std::vector<std::jthread> helpers;
  // Made anew for each call: that costs microseconds, and a call here works for milliseconds.
  try {
    helpers.reserve(count);
    while (helpers.size() + 1 < count) helpers.emplace_back([&work] { work.work(); });
  } catch (const std::system_error&) {
    // The system has no more threads; those that are there do the work.
  }
  work.work();
}

class LaneOnThread final : public base::Lane {
 public:
  LaneOnThread() : thread_([this] { work(); }) {}
  ~LaneOnThread() override {
    {
      const std::lock_guard lock(mutex_);
      is_closed_ = true;
    }
    changed_.notify_all();
  }
  LaneOnThread(const LaneOnThread&) = delete;
  LaneOnThread& operator=(const LaneOnThread&) = delete;

  void add(base::Task task) override {
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    changed_.notify_all();
  }

  std::size_t wait(std::size_t left_max) override {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return tasks_.size() <= left_max; });
    if (failure_) std::rethrow_exception(failure_);
    return ended_;
  }

 private:
  // A task stays in front until it has ended: adding others leaves it where it is.
  void work() {
    std::unique_lock lock(mutex_);
    for (;;) {
      changed_.wait(lock, [&] { return is_closed_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      const base::Task& task = tasks_.front();
      lock.unlock();
      std::exception_ptr failure;
      try {
        task();
      } catch (...) {
        failure = std::current_exception();
      }
      lock.lock();
      if (!failure_) failure_ = std::move(failure);
      tasks_.pop_front();
      ++ended_;
      changed_.notify_all();
    }
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<base::Task> tasks_;
  std::size_t ended_ = 0;
  bool is_closed_ = false;
  std::exception_ptr failure_;
  std::jthread thread_;  // last: it uses the others, and is joined before they go
};

}  // namespace

unsigned threads_wanted() {
  return std::clamp(std::thread::hardware_concurrency(), 1U, threads_max);
}

base::Executor on_threads(unsigned count) {
  return [count](std::span<const base::Task> tasks) {
    Round round(tasks);
    work_together(std::min<std::size_t>(count, tasks.size()), round);
    round.rethrow();
  };
}

base::Crew crew_on_threads(unsigned count) {
  return [count](base::Schedule& schedule) {
    Shift shift(schedule);
    work_together(count, shift);
    shift.rethrow();
  };
}

std::unique_ptr<base::Lane> open_lane_on_thread() {
  try {
    return std::make_unique<LaneOnThread>();
  } catch (const std::system_error&) {
    return base::open_lane_in_order();
  }
}

}  // namespace vlecht::operations
