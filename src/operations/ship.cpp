// SPDX-License-Identifier: EUPL-1.2
#include "operations/ship.h"

namespace vlecht::operations {

using base::Result;

Result<ExportedLog> Shipping::round() {
  TRY(const auto store, world_.open_store(dossier_, false));
  TRY(StaticFolder folder, StaticFolder::open(folder_, StaticFolder::Missing::refuse));
  TRY(const auto there, checkpoint_in(folder));
  if (has_shipped_ && !there) return base::problem("log.vanished", {{"folder", folder_}});
  TRY(auto exported, grow_log(*store, origin_, folder));
  has_shipped_ = true;
  return exported;
}

ShippingThread::ShippingThread(Shipping shipping, std::chrono::seconds every, Tell tell)
    : shipping_(std::move(shipping)),
      every_(every),
      tell_(std::move(tell)),
      thread_([this] { run(); }) {}

ShippingThread::~ShippingThread() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    is_ending_ = true;
  }
  woken_.notify_one();
  thread_.join();
}

void ShippingThread::run() {
  for (bool is_last = false; !is_last;) {
    tell_(shipping_.round());
    std::unique_lock<std::mutex> lock(mutex_);
    if (is_ending_) return;
    is_last = woken_.wait_for(lock, every_, [this] { return is_ending_; });
  }
  tell_(shipping_.round());
}

Result<std::string> verified_origin(const World& world, const std::string& dossier,
                                    const journal::Progress& progress) {
  TRY(const auto store, world.open_store(dossier, false));
  TRY(auto verified, journal::verify(*store, progress, world.executor));
  return std::move(verified.origin);
}

}  // namespace vlecht::operations
