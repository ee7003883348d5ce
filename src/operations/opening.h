// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "journal/verify.h"
#include "operations/open_dossier.h"

namespace vlecht::operations {

/// What a store says that its journal is, before any of it has been verified.
struct Claimed {
  std::string origin;
  journal::Head head;
};

/// A dossier that is read and verified in a thread of its own, so that others can see how far that
/// is and use the dossier once it is done. Nothing of it can be reached before.
class Opening {
 public:
  /// Opens the dossier's store for writing. Problems: those of `World::open_store`.
  static base::Result<std::unique_ptr<Opening>> of(const World& world, const std::string& path);
  /// A dossier that is open already.
  static std::unique_ptr<Opening> done(std::unique_ptr<OpenDossier> dossier);

  Opening(const Opening&) = delete;
  Opening& operator=(const Opening&) = delete;
  /// Stops verifying when that is still going on.
  ~Opening();

  /// Begins to verify, once. `progress` and then `ended` are called in the other thread; `ended`
  /// with what it looks at settled, and before anyone who waits for the outcome goes on. For a
  /// dossier that is open already `ended` is called at once.
  void begin(journal::Progress progress, std::function<void()> ended);

  /// Stops verifying when that is still going on; after it nothing is called any more.
  void stop();

  const World& world() const { return world_; }
  const std::string& path() const { return path_; }  ///< "" when there is no file
  /// None when the store could not even say, or when the dossier was open already.
  const std::optional<Claimed>& claimed() const { return claimed_; }

  /// The dossier once all of it has been verified; until then none.
  OpenDossier* dossier() const { return dossier_.load(); }
  /// What was found to be wrong; none while it is not known and when nothing is.
  std::optional<base::Problem> problem() const;
  int percent() const;
  bool has_ended() const;
  /// Waits for the outcome, but no longer than until `latest`; whether it is there.
  bool wait_until(std::chrono::steady_clock::time_point latest) const;

 private:
  Opening(const World& world, std::string path, std::shared_ptr<journal::Store> store);

  void verify(const journal::Progress& progress);

  const World& world_;
  std::string path_;
  std::shared_ptr<journal::Store> store_;
  std::optional<Claimed> claimed_;
  std::unique_ptr<OpenDossier> owned_;
  std::atomic<OpenDossier*> dossier_{nullptr};
  std::atomic<int> percent_{0};
  std::atomic<bool> is_stopping_{false};
  mutable std::mutex mutex_;
  mutable std::condition_variable outcome_;
  bool has_ended_ = false;
  std::optional<base::Problem> problem_;
  std::jthread thread_;  // goes first
};

}  // namespace vlecht::operations
