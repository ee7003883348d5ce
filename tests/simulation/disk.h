// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "journal/store.h"
#include "support/random_run.h"

namespace vlecht::simulation {

/// Something that keeps a journal and fails as the draw says: when it is written to, or the process
/// that uses it ends. What it said to be durable stays.
class Disk {
 public:
  virtual ~Disk() = default;

  /// A handle for a process that begins now. Problems: those of the store.
  virtual base::Result<std::shared_ptr<journal::Store>> open() = 0;
  /// From now on failures are drawn, one in so many writes; 0 for none.
  virtual void fail_once_in(std::uint64_t times) = 0;
  /// Whether a failure was the end of all processes that use it: nothing reaches it any more.
  virtual bool is_dead() const = 0;
  /// They are gone, with their handles; others may come.
  virtual void revive() = 0;
};

/// In memory; several processes may write to it.
std::unique_ptr<Disk> memory_disk(examples::Draw& draw);
/// An SQLite file in `folder` whose reads and writes pass through a VFS of ours.
std::unique_ptr<Disk> file_disk(examples::Draw& draw, const std::string& folder);

}  // namespace vlecht::simulation
