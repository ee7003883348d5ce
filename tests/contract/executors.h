// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "base/executor.h"

namespace vlecht::examples {

/// The last task first.
inline void run_backwards(std::span<const base::Task> tasks) {
  for (auto task = tasks.rbegin(); task != tasks.rend(); ++task) (*task)();
}

/// All tasks at the same time.
inline void run_at_once(std::span<const base::Task> tasks) {
  std::vector<std::jthread> threads;
  for (const base::Task& task : tasks) threads.emplace_back(task);
}

inline const std::array<base::Executor, 3> executors{base::run_in_order, run_backwards,
                                                     run_at_once};

/// Keeps steps open as long as it can, and does first what `taken` takes of those that began.
template <class Taken>
void kept_open(base::Schedule& schedule, const Taken& taken) {
  std::deque<base::Schedule::Step> begun;
  for (;;) {
    while (auto step = schedule.next()) begun.push_back(std::move(*step));
    if (begun.empty()) return;
    const base::Schedule::Step step = taken(begun);
    step.run();
    step.end();
  }
}

inline void last_begun_first(base::Schedule& schedule) {
  kept_open(schedule, [](auto& begun) {
    auto step = std::move(begun.back());
    begun.pop_back();
    return step;
  });
}

inline void first_begun_first(base::Schedule& schedule) {
  kept_open(schedule, [](auto& begun) {
    auto step = std::move(begun.front());
    begun.pop_front();
    return step;
  });
}

/// Each step in a thread of its own, all that can begin at the same time.
inline void each_at_once(base::Schedule& schedule) {
  std::mutex mutex;
  std::condition_variable ended;
  std::exception_ptr failure;
  std::size_t under_way = 0;
  std::deque<base::Schedule::Step> steps;  // stay where they are
  std::vector<std::jthread> threads;
  std::unique_lock lock(mutex);
  for (;;) {
    auto step = failure ? std::nullopt : schedule.next();
    if (!step && under_way == 0) break;
    if (!step) {
      ended.wait(lock);
      continue;
    }
    ++under_way;
    threads.emplace_back([&, &own = steps.emplace_back(std::move(*step))] {
      std::exception_ptr own_failure;
      try {
        own.run();
      } catch (...) {
        own_failure = std::current_exception();
      }
      const std::lock_guard own_lock(mutex);
      --under_way;
      if (own_failure) failure = own_failure;
      if (!own_failure) own.end();
      ended.notify_all();
    });
  }
  lock.unlock();
  threads.clear();
  if (failure) std::rethrow_exception(failure);
}

inline const std::array<base::Crew, 4> crews{base::step_by_step, last_begun_first,
                                             first_begun_first, each_at_once};

/// A lane that puts everything off until it is waited for.
class LateLane final : public base::Lane {
 public:
  ~LateLane() override {
    try {
      while (!tasks_.empty()) run_first();
    } catch (...) {  // nobody waits any more
    }
  }

  void add(base::Task task) override { tasks_.push_back(std::move(task)); }
  std::size_t wait(std::size_t left_max) override {
    while (tasks_.size() > left_max) run_first();
    return ended_;
  }

 private:
  void run_first() {
    const base::Task task = std::move(tasks_.front());
    tasks_.pop_front();
    task();
    ++ended_;
  }

  std::deque<base::Task> tasks_;
  std::size_t ended_ = 0;
};

/// A lane of which one task is under way while others are added.
class OneBesideLane final : public base::Lane {
 public:
  void add(base::Task task) override {
    end();
    thread_ = std::jthread([this, task = std::move(task)] {
      try {
        task();
      } catch (...) {
        failure_ = std::current_exception();
      }
    });
    ++added_;
  }
  std::size_t wait(std::size_t left_max) override {
    if (left_max == 0) end();
    return thread_.joinable() ? added_ - 1 : added_;
  }

 private:
  void end() {
    if (thread_.joinable()) thread_.join();
    if (failure_) std::rethrow_exception(failure_);
  }

  std::size_t added_ = 0;
  std::exception_ptr failure_;
  std::jthread thread_;
};

inline const std::array<base::OpenLane, 3> lanes{base::open_lane_in_order,
                                                 [] { return std::make_unique<LateLane>(); },
                                                 [] { return std::make_unique<OneBesideLane>(); }};

}  // namespace vlecht::examples
