// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <thread>
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

}  // namespace vlecht::examples
