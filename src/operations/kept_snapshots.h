// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>

#include "base/executor.h"
#include "journal/snapshot.h"

namespace vlecht::operations {

/// The last snapshots that were made: who asks again about the same moment (another what-if, the
/// next page) does not wait for a pass over all statements. Safe from several threads.
class KeptSnapshots {
 public:
  /// `timeline` is always the same one, stays in place, and nothing is added to it meanwhile.
  /// `executor` is for one that is made now.
  std::shared_ptr<const journal::Snapshot> snapshot(const journal::Timeline& timeline,
                                                    std::uint16_t kind, values::ValidOn valid_on,
                                                    std::uint64_t size,
                                                    const base::Executor& executor);

 private:
  struct Kept {
    std::uint16_t kind = 0;
    std::shared_ptr<const journal::Snapshot> snapshot;
  };

  std::mutex mutex_;
  std::list<Kept> kept_;  // the last used first
};

}  // namespace vlecht::operations
