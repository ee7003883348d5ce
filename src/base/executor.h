// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vlecht::base {

using Task = std::function<void()>;

/// Runs every task once and returns when all are done: in any order, and possibly several at the
/// same time in other threads. What runs side by side must therefore not write what another of the
/// tasks reads. An exception of a task reaches the caller after all have ended.
///
/// Whoever computes takes one, so that threads are decided on where the program meets the world
/// (operations/threads.h), and the outcome is the same for every executor.
using Executor = std::function<void(std::span<const Task> tasks)>;

/// The executor without threads: one after the other, in order.
inline void run_in_order(std::span<const Task> tasks) {
  for (const Task& task : tasks) task();
}

/// In how many parts so much work of one kind is done: one when it is little, else a few, for what
/// the parts find must be put together again. It does not depend on the executor, and so neither
/// does what comes out.
inline std::size_t parts_of(std::size_t size) {
  constexpr std::size_t worth_a_part = 2'048, parts_max = 4;
  return std::clamp<std::size_t>(size / worth_a_part, 1, parts_max);
}

/// `work(part, begin, end)` for each of `parts` parts of what is numbered from 0 up to `size`.
template <class Work>
void in_parts(std::size_t size, std::size_t parts, const Executor& executor, const Work& work) {
  std::vector<Task> tasks;
  tasks.reserve(parts);
  for (std::size_t part = 0; part < parts; ++part) {
    tasks.emplace_back([&work, part, begin = size * part / parts, end = size * (part + 1) / parts] {
      work(part, begin, end);
    });
  }
  executor(tasks);
}

/// Work in steps, of which some can only begin when others have ended.
class Schedule {
 public:
  struct Step {
    Task run;  ///< possibly beside other steps
    Task end;  ///< notes that it has ended, beside nothing else of the schedule
  };

  virtual ~Schedule() = default;

  /// A step that can begin now. None while all that is left waits for steps that are under way, and
  /// when nothing is left. Never called at the same time as itself or an `end`.
  virtual std::optional<Step> next() = 0;
};

/// Does all steps of a schedule, possibly several at the same time in other threads, and returns
/// when none is left. After an exception no step begins any more; it reaches the caller when those
/// under way have ended.
using Crew = std::function<void(Schedule& schedule)>;

/// The crew without threads.
inline void step_by_step(Schedule& schedule) {
  while (const auto step = schedule.next()) {
    step->run();
    step->end();
  }
}

/// Tasks that come one after the other, in the order in which they were added, beside what whoever
/// adds them does meanwhile: work that mostly waits, such as for a disk. What a task writes may be
/// read once `wait` tells that it has ended. When the lane goes, all its tasks have ended.
class Lane {
 public:
  virtual ~Lane() = default;

  virtual void add(Task task) = 0;
  /// Waits until at most `left_max` tasks have not ended; returns how many have ended since the
  /// lane was opened. An exception of a task reaches the caller here, the earliest one first, and
  /// does so again in later calls.
  virtual std::size_t wait(std::size_t left_max) = 0;
};

/// Whoever needs a lane opens one, so that threads are decided on elsewhere here too.
using OpenLane = std::function<std::unique_ptr<Lane>()>;

/// A lane without a thread: each task is done when it is added.
inline std::unique_ptr<Lane> open_lane_in_order() {
  class InOrder final : public Lane {
   public:
    void add(Task task) override {
      task();
      ++ended_;
    }
    std::size_t wait(std::size_t) override { return ended_; }

   private:
    std::size_t ended_ = 0;
  };
  return std::make_unique<InOrder>();
}

}  // namespace vlecht::base
