// SPDX-License-Identifier: EUPL-1.2
#include "stores/memory/memory_store.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::stores {
namespace {

using base::Result;
using Lock = std::lock_guard<std::recursive_mutex>;

base::Unexpected missing(std::uint64_t number) {
  return base::problem("store.damaged", {{"entry", static_cast<std::int64_t>(number)}});
}

// Memory that is given back keeps what was in it.
void wipe(base::Bytes& bytes) {
  std::fill(bytes.begin(), bytes.end(), base::Byte{0});
  bytes.clear();
}

}  // namespace

MemoryStore::MemoryStore() { head_.root = base::sha256({}); }

Result<journal::Head> MemoryStore::head() const {
  const Lock lock(mutex_);
  return head_;
}

Result<void> MemoryStore::append(const journal::Batch& batch) {
  const Lock lock(mutex_);
  if (batch.before != head_) return base::problem("store.head_moved");
  CHECK(batch.staged == staged_.size());
  CHECK(batch.after.size == head_.size + batch.entries.size() + batch.staged + batch.rest.size());
  const bool is_known = std::any_of(batch.earlier.begin(), batch.earlier.end(),
                                    [&](const journal::EarlierTransaction& earlier) {
                                      return transactions_.contains(earlier.id);
                                    });
  if (is_known || transactions_.contains(batch.transaction_id))
    return base::problem("store.head_moved");
  entries_.insert(entries_.end(), batch.entries.begin(), batch.entries.end());
  entries_.insert(entries_.end(), staged_.begin(), staged_.end());
  entries_.insert(entries_.end(), batch.rest.begin(), batch.rest.end());
  staged_tiles_.insert(staged_tiles_.end(), batch.tiles.begin(), batch.tiles.end());
  for (journal::Tile& tile : staged_tiles_) {
    tiles_[std::pair(tile.level, tile.index)] = std::move(tile.hashes);
  }
  staged_.clear();
  staged_tiles_.clear();
  for (const journal::EarlierTransaction& earlier : batch.earlier) {
    transactions_.emplace(earlier.id, earlier.entry);
    if (earlier.file) files_.emplace(earlier.file_digest, *earlier.file);
  }
  transactions_.emplace(batch.transaction_id, batch.transaction_entry);
  if (batch.file) files_.emplace(batch.file_digest, *batch.file);
  for (const std::uint64_t number : batch.erased_entries) wipe(entries_.at(number));
  for (const base::Digest& digest : batch.erased_files) {
    const auto found = files_.find(digest);
    if (found == files_.end()) continue;
    wipe(found->second);
    files_.erase(found);
  }
  head_ = batch.after;
  return {};
}

Result<void> MemoryStore::stage(const journal::Stage& stage) {
  const Lock lock(mutex_);
  if (stage.before != head_) return base::problem("store.head_moved");
  for (const journal::Bundle& entries : stage.entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      staged_.emplace_back(entries[i].begin(), entries[i].end());
    }
  }
  staged_tiles_.insert(staged_tiles_.end(), stage.tiles.begin(), stage.tiles.end());
  return {};
}

Result<void> MemoryStore::unstage() {
  const Lock lock(mutex_);
  staged_.clear();
  staged_tiles_.clear();
  return {};
}

Result<void> MemoryStore::read(std::uint64_t first, std::uint64_t last, const Visit& visit) const {
  const Lock lock(mutex_);
  for (std::uint64_t number = first; number < last; ++number) {
    if (number >= entries_.size()) return missing(number);
    if (!visit(number, entries_[number])) return {};
  }
  return {};
}

Result<void> MemoryStore::read(const std::vector<std::uint64_t>& numbers,
                               const Visit& visit) const {
  const Lock lock(mutex_);
  for (const std::uint64_t number : numbers) {
    if (number >= entries_.size()) return missing(number);
    if (!visit(number, entries_[number])) return {};
  }
  return {};
}

Result<void> MemoryStore::tiles(const std::function<bool(const journal::Tile&)>& visit) const {
  const Lock lock(mutex_);
  for (const auto& [place, hashes] : tiles_) {
    if (!visit({place.first, place.second, hashes})) return {};
  }
  return {};
}

Result<std::optional<journal::Tile>> MemoryStore::tile(std::uint32_t level,
                                                       std::uint64_t index) const {
  const Lock lock(mutex_);
  const auto found = tiles_.find(std::pair(level, index));
  if (found == tiles_.end()) return std::nullopt;
  return journal::Tile{level, index, found->second};
}

Result<std::optional<std::uint64_t>> MemoryStore::transaction(const std::string& id) const {
  const Lock lock(mutex_);
  const auto found = transactions_.find(id);
  if (found == transactions_.end()) return std::nullopt;
  return found->second;
}

Result<std::vector<std::pair<std::string, std::uint64_t>>> MemoryStore::transactions() const {
  const Lock lock(mutex_);
  return std::vector<std::pair<std::string, std::uint64_t>>(transactions_.begin(),
                                                            transactions_.end());
}

Result<std::optional<base::Bytes>> MemoryStore::file(const base::Digest& digest) const {
  const Lock lock(mutex_);
  const auto found = files_.find(digest);
  if (found == files_.end()) return std::nullopt;
  return found->second;
}

Result<void> MemoryStore::keep_checkpoint(std::uint64_t size, const std::string& note) {
  const Lock lock(mutex_);
  checkpoints_[size] = note;
  return {};
}

Result<std::vector<std::pair<std::uint64_t, std::string>>> MemoryStore::checkpoints() const {
  const Lock lock(mutex_);
  return std::vector<std::pair<std::uint64_t, std::string>>(checkpoints_.begin(),
                                                            checkpoints_.end());
}

}  // namespace vlecht::stores
