// SPDX-License-Identifier: EUPL-1.2
#include "web/http/watchlist.h"

#include <sys/socket.h>

namespace vlecht::web::http {
namespace {

// While a request is read only our ear is closed, so that the client can still be told why.
void cut(Watch& watch) {
  const auto phase = watch.phase.load(std::memory_order_relaxed);
  const bool is_reading = phase == Phase::idle || phase == Phase::head || phase == Phase::body;
  watch.cut.store(true);
  ::shutdown(watch.descriptor, is_reading ? SHUT_RD : SHUT_RDWR);
}

bool is_waiting(const Watch& watch) {
  const auto phase = watch.phase.load(std::memory_order_relaxed);
  return (phase == Phase::idle || phase == Phase::head) && !watch.cut.load();
}

}  // namespace

void Watchlist::add(Watch& watch) {
  const std::lock_guard lock(mutex_);
  watches_.insert(&watch);
}

std::size_t Watchlist::remove(Watch& watch) {
  const std::lock_guard lock(mutex_);
  watches_.erase(&watch);
  return watches_.size();
}

std::size_t Watchlist::size() const {
  const std::lock_guard lock(mutex_);
  return watches_.size();
}

void Watchlist::postpone(Watch::Clock::duration more) {
  const std::lock_guard lock(mutex_);
  for (Watch* watch : watches_) {
    auto deadline = watch->deadline.load();
    // A connection that enters its next phase meanwhile has set a better one.
    if (deadline != Watch::Clock::time_point::max()) {
      watch->deadline.compare_exchange_strong(deadline, deadline + more);
    }
  }
}

void Watchlist::cut_late(Watch::Clock::time_point now) {
  const std::lock_guard lock(mutex_);
  for (Watch* watch : watches_) {
    if (watch->deadline.load(std::memory_order_relaxed) < now && !watch->cut.load()) cut(*watch);
  }
}

bool Watchlist::cut_longest_waiting() {
  const std::lock_guard lock(mutex_);
  Watch* oldest = nullptr;
  for (Watch* watch : watches_) {
    if (!is_waiting(*watch)) continue;
    if (!oldest || watch->since.load() < oldest->since.load()) oldest = watch;
  }
  if (oldest) cut(*oldest);
  return oldest != nullptr;
}

void Watchlist::cut_idle(Watch::Clock::time_point deadline) {
  const std::lock_guard lock(mutex_);
  for (Watch* watch : watches_) {
    const auto phase = watch->phase.load(std::memory_order_relaxed);
    if (phase == Phase::idle) cut(*watch);
    if (phase == Phase::head) watch->deadline.store(deadline);
  }
}

}  // namespace vlecht::web::http
