// SPDX-License-Identifier: EUPL-1.2
#include "web/http/turns.h"

#include <algorithm>
#include <chrono>
#include <system_error>

#include "base/check.h"

namespace vlecht::web::http {
namespace {

// A handler is slow when it is seen at two looks in a row.
constexpr std::chrono::milliseconds between_looks{2};
constexpr int quiet_looks_max = 50;

}  // namespace

Turns::Turns(int threads, int drivers, Loop loop)
    : loop_(std::move(loop)),
      drivers_max_(std::clamp(drivers, 1, std::max(1, threads))),
      workers_(static_cast<std::size_t>(std::max(1, threads))) {}

Turns::~Turns() = default;

void Turns::run() {
  std::vector<std::thread> threads;
  try {
    threads.emplace_back([this] { watch(); });
    for (std::size_t i = 1; i < workers_.size(); ++i) {
      threads.emplace_back([this, i] { work(workers_[i]); });
    }
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that started share the work.
  }
  work(workers_[0]);
  stop();
  for (auto& thread : threads) thread.join();
}

void Turns::work(Worker& me) {
  me.id.store(std::this_thread::get_id());
  while (await_turn(me)) {
    while (me.drives.load(std::memory_order_acquire)) {
      if (!loop_.run_one()) return stop();
    }
    // What the slow handler left in the queue must wake whoever drives now.
    loop_.nudge();
  }
}

bool Turns::await_turn(Worker& me) {
  std::unique_lock lock(mutex_);
  turn_free_.wait(lock, [&] { return stopped_ || drivers_ < drivers_max_; });
  if (stopped_) return false;
  ++drivers_;
  me.drives.store(true, std::memory_order_release);
  return true;
}

Turns::Worker& Turns::begin_handler() {
  Worker& worker = current();
  worker.steps.fetch_add(1);
  handled_.fetch_add(1);
  if (!watching_.load()) {
    const std::lock_guard lock(mutex_);
    watching_.store(true);
    watch_wanted_.notify_one();
  }
  return worker;
}

Turns::Worker& Turns::current() {
  const auto id = std::this_thread::get_id();
  const auto found = std::find_if(workers_.begin(), workers_.end(),
                                  [&](const Worker& worker) { return worker.id.load() == id; });
  CHECK(found != workers_.end());
  return *found;
}

/// Looks now and then as long as requests come in, and sleeps when none do.
void Turns::watch() {
  std::unique_lock lock(mutex_);
  int quiet_looks = 0;
  std::uint64_t handled_seen = 0;
  while (!stopped_) {
    if (quiet_looks >= quiet_looks_max) {
      watching_.store(false);
      // A request that came in between the look and the line above did not wake us.
      if (handled_.load() == handled_seen) {
        watch_wanted_.wait(lock, [&] { return stopped_ || watching_.load(); });
      }
      watching_.store(true);
      quiet_looks = 0;
      continue;
    }
    watch_wanted_.wait_for(lock, between_looks, [&] { return stopped_; });
    const bool has_slow = pass_on_stuck_turns();
    const bool is_quiet = !has_slow && handled_.load() == handled_seen;
    quiet_looks = is_quiet ? quiet_looks + 1 : 0;
    handled_seen = handled_.load();
  }
}

bool Turns::pass_on_stuck_turns() {
  bool has_slow = false;
  for (Worker& worker : workers_) {
    const auto steps = worker.steps.load();
    const bool is_slow = steps % 2 == 1 && steps == worker.steps_seen;
    worker.steps_seen = steps;
    has_slow = has_slow || is_slow;
    if (!is_slow || !worker.drives.load()) continue;
    worker.drives.store(false, std::memory_order_release);
    --drivers_;
    turn_free_.notify_one();
  }
  return has_slow;
}

void Turns::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  turn_free_.notify_all();
  watch_wanted_.notify_all();
}

}  // namespace vlecht::web::http
