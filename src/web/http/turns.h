// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace vlecht::web::http {

/// Threads that take turns at driving an event loop.
///
/// As many as `drivers` drive at a time; the others sleep. A driver answers a quick request itself,
/// without handing it to another thread: that gives the lowest latency. When its handler takes
/// longer than a few milliseconds, a sleeping thread takes over its turn, so that a slow request
/// (an import) never holds up the others as long as a thread is left.
class Turns {
  struct Worker {
    std::atomic<std::thread::id> id;
    std::atomic<bool> drives{false};
    std::atomic<std::uint64_t> steps{0};  ///< odd while in a handler
    std::uint64_t steps_seen = 0;
  };

 public:
  struct Loop {
    std::function<bool()> run_one;  ///< runs one event, waiting for it; false when the loop stopped
    std::function<void()> nudge;    ///< makes another driver look at the queue again
  };

  Turns(int threads, int drivers, Loop loop);
  ~Turns();

  /// Returns when the loop has stopped.
  void run();

  /// Stands around a handler, in the thread that drives.
  class Handling {
   public:
    explicit Handling(Turns& turns) : worker_(turns.begin_handler()) {}
    ~Handling() { worker_.steps.fetch_add(1); }
    Handling(const Handling&) = delete;
    Handling& operator=(const Handling&) = delete;

   private:
    Worker& worker_;
  };

 private:
  Worker& begin_handler();
  void work(Worker& me);
  bool await_turn(Worker& me);
  void watch();
  bool pass_on_stuck_turns();
  Worker& current();
  void stop();

  Loop loop_;
  int drivers_max_;
  std::vector<Worker> workers_;
  std::mutex mutex_;
  std::condition_variable turn_free_;
  std::condition_variable watch_wanted_;
  int drivers_ = 0;
  bool stopped_ = false;
  std::atomic<bool> watching_{false};
  std::atomic<std::uint64_t> handled_{0};
};

}  // namespace vlecht::web::http
