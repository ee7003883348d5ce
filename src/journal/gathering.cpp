// SPDX-License-Identifier: EUPL-1.2
#include "journal/gathering.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vlecht::journal {

using base::Result;

Gathering::Gathering(Store& store, const Head& head, const GatheringLimits& limits)
    : store_(store), limits_(limits) {
  begin(head);
}

void Gathering::begin(const Head& head) {
  batch_ = {};
  batch_.before = head;
  stage_ = {};
  stage_.entries.resize(1);
  stage_.before = head;
  first_staged_ = (head.size + bundle_width - 1) / bundle_width * bundle_width;
  stage_.first = first_staged_;
  file_bytes_ = 0;
  has_open_ = false;
}

void Gathering::open(const std::string& id, std::uint64_t entry) {
  if (has_open_) batch_.earlier.push_back(std::move(open_));
  open_ = {id, entry, std::nullopt, {}};
  has_open_ = true;
}

void Gathering::keep_file(const base::Digest& digest, std::optional<base::Bytes> file) {
  if (file) file_bytes_ += file->size();
  open_.file_digest = digest;
  open_.file = std::move(file);
}

Result<void> Gathering::add(std::uint64_t number, base::ByteView entry) {
  if (number < first_staged_) {
    batch_.entries.emplace_back(entry.begin(), entry.end());
    return {};
  }
  staged().add(entry);
  return staged().size() == limits_.entries_per_stage ? stage() : Result<void>{};
}

// Only tiles of which the store has nothing yet can be staged: a part that breaks off is forgotten,
// and what was there before must still be.
void Gathering::add(Tile tile) {
  const bool is_new = tile.index * tile_width >= hashes_at(batch_.before.size, tile.level);
  (is_new ? stage_.tiles : batch_.tiles).push_back(std::move(tile));
}

Result<void> Gathering::stage() {
  TRY_VOID(store_.stage(stage_));
  batch_.staged += staged().size();
  stage_.first += staged().size();
  staged().clear();
  stage_.tiles.clear();
  return {};
}

void Gathering::erase(const std::vector<std::uint64_t>& entries,
                      const std::vector<base::Digest>& files) {
  batch_.erased_entries.insert(batch_.erased_entries.end(), entries.begin(), entries.end());
  batch_.erased_files.insert(batch_.erased_files.end(), files.begin(), files.end());
}

// An erasure is committed before what comes after it: the file that it takes away may be kept again
// by a later transaction.
bool Gathering::is_due(std::uint64_t size) const {
  return size - batch_.before.size >= limits_.entries_per_commit ||
         file_bytes_ >= limits_.file_bytes_per_commit || erases();
}

Result<void> Gathering::commit(const Head& after, std::vector<Tile> unfinished) {
  for (std::size_t i = 0; i < staged().size(); ++i) {
    const base::ByteView entry = staged()[i];
    batch_.rest.emplace_back(entry.begin(), entry.end());
  }
  std::move(stage_.tiles.begin(), stage_.tiles.end(), std::back_inserter(batch_.tiles));
  for (Tile& tile : unfinished) {
    const bool has_grown =
        hashes_at(batch_.before.size, tile.level) != hashes_at(after.size, tile.level);
    if (has_grown) batch_.tiles.push_back(std::move(tile));
  }
  batch_.after = after;
  batch_.transaction_id = open_.id;
  batch_.transaction_entry = open_.entry;
  batch_.file = std::move(open_.file);
  batch_.file_digest = open_.file_digest;
  std::sort(batch_.erased_entries.begin(), batch_.erased_entries.end());
  TRY_VOID(store_.append(batch_));
  begin(after);
  return {};
}

}  // namespace vlecht::journal
