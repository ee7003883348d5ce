// SPDX-License-Identifier: EUPL-1.2
#include "operations/kept_snapshots.h"

#include <algorithm>

namespace vlecht::operations {
namespace {

// One takes a bit per statement and 32 bytes per group.
constexpr std::size_t kept_max = 4;

}  // namespace

std::shared_ptr<const journal::Snapshot> KeptSnapshots::snapshot(const journal::Timeline& timeline,
                                                                 std::uint16_t kind,
                                                                 values::ValidOn valid_on,
                                                                 std::uint64_t size,
                                                                 const base::Executor& executor) {
  const auto is_meant = [&](const Kept& kept) {
    return kept.kind == kind && kept.snapshot->size() == size &&
           kept.snapshot->valid_on().day == valid_on.day;
  };
  {
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(kept_.begin(), kept_.end(), is_meant);
    if (found != kept_.end()) {
      kept_.splice(kept_.begin(), kept_, found);
      return found->snapshot;
    }
  }
  // Others need not wait while it is made; two who ask at once make it twice.
  auto made = std::make_shared<const journal::Snapshot>(timeline, kind, valid_on, size, executor);
  const std::lock_guard lock(mutex_);
  kept_.push_front({kind, made});
  if (kept_.size() > kept_max) kept_.pop_back();
  return made;
}

}  // namespace vlecht::operations
