// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>

#include "journal/journal.h"
#include "operations/kept_snapshots.h"
#include "operations/world.h"

namespace vlecht::operations {

/// A dossier that is open: its verified journal, read by many at once and written by one.
class OpenDossier {
 public:
  static base::Result<std::unique_ptr<OpenDossier>> open(
      const World& world, const std::string& path, bool for_writing,
      const journal::Journal::Progress& progress = {});
  /// Over a store that is already there.
  static base::Result<std::unique_ptr<OpenDossier>> over(
      const World& world, std::shared_ptr<journal::Store> store,
      const journal::Journal::Progress& progress = {});

  const World& world() const { return world_; }

  /// Of the journal, for those who read it.
  KeptSnapshots& snapshots() const { return snapshots_; }

  /// Number of entries; changes only when something is recorded, so it names the content.
  std::uint64_t size() const { return size_.load(); }

  /// `use(const Journal&)` while nobody writes.
  template <class Use>
  decltype(auto) read(Use&& use) const {
    const std::shared_lock lock(mutex_);
    return use(static_cast<const journal::Journal&>(journal_));
  }

  /// `use(Journal&)` while nobody else reads or writes.
  template <class Use>
  auto write(Use&& use) {
    const std::unique_lock lock(mutex_);
    auto result = use(journal_);
    size_ = journal_.size();
    return result;
  }

 private:
  OpenDossier(const World& world, journal::Journal journal)
      : world_(world), journal_(std::move(journal)), size_(journal_.size()) {}

  const World& world_;
  mutable std::shared_mutex mutex_;
  journal::Journal journal_;
  mutable KeptSnapshots snapshots_;
  std::atomic<std::uint64_t> size_;
};

/// What a dossier says about itself.
struct Identity {
  std::string name;
  std::vector<std::string> members;  ///< municipality codes in the agreed order
};
base::Result<Identity> identity(const journal::Journal& journal, values::Day day);

struct NewDossier {
  std::string name;
  std::vector<std::string> members;  ///< codes as typed
  std::string author;
};

/// Starts a dossier's journal in an empty store: its name and members are its first facts.
/// Problems: `dossier.no_name`, `value.unreadable` for a member's code, `dossier.member_twice`.
base::Result<void> start_dossier(const World& world, journal::Store& store,
                                 const NewDossier& dossier);

}  // namespace vlecht::operations
