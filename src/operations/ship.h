// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "operations/export_log.h"

namespace vlecht::operations {

/// Keeps a folder elsewhere up to date with a dossier, round after round. Each round opens the
/// dossier anew for reading only, so it waits for nobody and nobody waits for it.
class Shipping {
 public:
  Shipping(const World& world, std::string dossier, std::string folder, std::string origin)
      : world_(world),
        dossier_(std::move(dossier)),
        folder_(std::move(folder)),
        origin_(std::move(origin)) {}

  /// Adds to the folder what the dossier has more. Problems: those of `grow_log`;
  /// `log.folder_missing`; `log.vanished` when the folder had something after an earlier round and
  /// is empty now, such as the place of a disk that was taken away.
  base::Result<ExportedLog> round();

  const std::string& folder() const { return folder_; }

 private:
  const World& world_;
  std::string dossier_;
  std::string folder_;
  std::string origin_;
  bool has_shipped_ = false;
};

/// Rounds beside a running server: one at once, one every so often, and a last one at the end.
class ShippingThread {
 public:
  using Tell = std::function<void(const base::Result<ExportedLog>&)>;
  /// `tell` hears of each round, on the thread of the rounds.
  ShippingThread(Shipping shipping, std::chrono::seconds every, Tell tell);
  ~ShippingThread();
  ShippingThread(const ShippingThread&) = delete;
  ShippingThread& operator=(const ShippingThread&) = delete;

 private:
  void run();

  Shipping shipping_;
  std::chrono::seconds every_;
  Tell tell_;
  std::mutex mutex_;
  std::condition_variable woken_;
  bool is_ending_ = false;
  std::thread thread_;  // last, so that everything is there when it begins
};

/// The origin of a dossier of which everything was verified, for shipping it.
base::Result<std::string> verified_origin(const World& world, const std::string& dossier,
                                          const journal::Progress& progress);

}  // namespace vlecht::operations
