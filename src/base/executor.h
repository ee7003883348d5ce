// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
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

}  // namespace vlecht::base
