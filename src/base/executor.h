// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>

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
