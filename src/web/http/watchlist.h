// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <unordered_set>

namespace vlecht::web::http {

/// What a connection waits for.
enum class Phase { idle, head, body, answer, write, close };

/// What others may know of a connection: kept by the connection, read by the watch list.
struct Watch {
  using Clock = std::chrono::steady_clock;

  int descriptor = -1;
  std::atomic<Phase> phase{Phase::head};
  std::atomic<Clock::time_point> since{Clock::time_point::min()};  ///< in this phase
  std::atomic<Clock::time_point> deadline{Clock::time_point::max()};
  std::atomic<bool> cut{false};  ///< what is read from now on is not for the handler

  void enter(Phase next, Clock::duration wait) {
    const auto now = Clock::now();
    phase.store(next, std::memory_order_relaxed);
    since.store(now, std::memory_order_relaxed);
    deadline.store(now + wait, std::memory_order_relaxed);
  }
  void enter_without_deadline(Phase next) {
    phase.store(next, std::memory_order_relaxed);
    deadline.store(Clock::time_point::max(), std::memory_order_relaxed);
  }
};

/// All open connections. One sweep now and then over their deadlines costs less than a timer for
/// each request. A connection is cut by shutting its socket down, which wakes whoever waits on it;
/// it then ends in its own thread. A connection leaves the list before its descriptor is closed.
class Watchlist {
 public:
  void add(Watch& watch);
  /// Returns how many are left.
  std::size_t remove(Watch& watch);
  std::size_t size() const;

  /// Gives all that have a deadline so much more time.
  void postpone(Watch::Clock::duration more);
  /// Cuts those whose deadline is before `now`.
  void cut_late(Watch::Clock::time_point now);
  /// Cuts the one that waits longest for a request; false when all have one under way.
  bool cut_longest_waiting();
  /// Cuts those between two requests, and gives those that send a head until `deadline`.
  void cut_idle(Watch::Clock::time_point deadline);

 private:
  mutable std::mutex mutex_;
  std::unordered_set<Watch*> watches_;
};

}  // namespace vlecht::web::http
