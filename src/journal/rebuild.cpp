// SPDX-License-Identifier: EUPL-1.2
#include "journal/rebuild.h"

#include <algorithm>

#include "base/digest.h"
#include "base/problem.h"
#include "journal/bundle.h"
#include "journal/static_log.h"

namespace vlecht::journal {
namespace {

using base::Result;
using facts::EntryNumber;

using base::digest_bytes;

using base::shown;

base::Unexpected file_damaged(const std::string& name) {
  return base::problem("log.file_damaged", {{"file", name}});
}

// The files of a log of one size.
class Files {
 public:
  Files(const ReadFile& read, std::uint64_t size) : read_(read), size_(size) {}

  // Hashes of a tile, as many as there are at this size.
  Result<base::Bytes> tile(std::uint32_t level, std::uint64_t index) const {
    const std::uint64_t width = width_at(hashes_at(size_, level), index);
    const auto name = [&](std::uint64_t of) { return tile_name(level, index, of); };
    TRY(base::Bytes hashes, part(name, width, tile_width * digest_bytes));
    if (hashes.size() < width * digest_bytes) return file_damaged(name(width));
    hashes.resize(width * digest_bytes);
    return hashes;
  }

  // A bundle and views of its entries.
  struct Entries {
    base::Bytes bytes;
    std::vector<base::ByteView> views;
  };
  Result<Entries> bundle(std::uint64_t index) const {
    const std::uint64_t width = width_at(size_, index);
    const auto name = [&](std::uint64_t of) { return bundle_name(index, of); };
    Entries out;
    TRY(out.bytes, part(name, width, bundle_bytes_max));
    auto views = entries_of(out.bytes);
    if (!views || views->size() < width) return file_damaged(name(width));
    out.views = std::move(*views);
    out.views.resize(width);
    return out;
  }

  Result<std::optional<base::Bytes>> kept(const Document& document) const {
    const std::string name = kept_file_name(document.digest);
    TRY(auto bytes, read(name, document.size));
    if (bytes && base::sha256(*bytes) != document.digest) return file_damaged(name);
    return bytes;
  }

 private:
  // An unfinished one may have been removed once the full one was there.
  Result<base::Bytes> part(const std::function<std::string(std::uint64_t)>& name,
                           std::uint64_t width, std::uint64_t bytes_max) const {
    TRY(auto bytes, read(name(width), bytes_max));
    if (!bytes && width < tile_width) {
      TRY(bytes, read(name(tile_width), bytes_max));
    }
    if (!bytes) return base::problem("log.file_missing", {{"file", name(width)}});
    return std::move(*bytes);
  }

  Result<std::optional<base::Bytes>> read(const std::string& name, std::uint64_t bytes_max) const {
    auto bytes = read_(name, bytes_max);
    if (!bytes && bytes.error().name == "file.too_large") return file_damaged(name);
    return bytes;
  }

  const ReadFile& read_;
  std::uint64_t size_;
};

class Rebuilder {
 public:
  Rebuilder(const ReadFile& read, const Checkpoint& checkpoint, Store& store)
      : files_(read, checkpoint.size), checkpoint_(checkpoint), store_(store) {}

  Result<void> run(const Progress& progress) {
    if (checkpoint_.size == 0) return base::problem("journal.empty");
    TRY(head_, store_.head());
    for (std::uint64_t index = 0; index * tile_width < checkpoint_.size; ++index) {
      TRY_VOID(take_bundle(index));
      if (progress) progress(tree_.size(), checkpoint_.size);
    }
    for (const Tile& tile : tree_.partial()) TRY_VOID(compare(tile));
    if (tree_.root(sha256_) != checkpoint_.root) {
      return base::problem("log.root_differs", {{"size", shown(checkpoint_.size)}});
    }
    if (tree_.size() == end_) return {};
    return base::problem("journal.transaction_incomplete",
                         {{"entry", shown(batch_.transaction_entry)}});
  }

 private:
  Result<void> take_bundle(std::uint64_t index) {
    TRY(const Files::Entries bundle, files_.bundle(index));
    TRY(const base::Bytes tile, files_.tile(0, index));
    for (std::size_t i = 0; i < bundle.views.size(); ++i) {
      const EntryNumber number = index * tile_width + i;
      base::Digest leaf{};
      std::copy_n(tile.begin() + static_cast<std::ptrdiff_t>(i * digest_bytes), digest_bytes,
                  leaf.begin());
      // Of an erased entry only the hash is left, which the root vouches for.
      if (!bundle.views[i].empty() && leaf_hash(sha256_, bundle.views[i]) != leaf) {
        return base::problem("log.entry_differs",
                             {{"file", bundle_name(index, bundle.views.size())},
                              {"tile", tile_name(0, index, bundle.views.size())},
                              {"entry", shown(number)}});
      }
      TRY_VOID(take(number, bundle.views[i], leaf));
    }
    return {};
  }

  Result<void> take(EntryNumber number, base::ByteView entry, const base::Digest& leaf) {
    if (number == end_) {
      TRY_VOID(begin(number, entry));
    } else if (number == document_) {
      TRY_VOID(take_document(number, entry));
    }
    batch_.entries.emplace_back(entry.begin(), entry.end());
    tree_.append(sha256_, leaf);
    for (Tile& tile : tree_.take_full()) {
      if (tile.level > 0) TRY_VOID(compare(tile));
      batch_.tiles.push_back(std::move(tile));
    }
    return number + 1 == end_ ? finish() : Result<void>{};
  }

  Result<void> begin(EntryNumber number, base::ByteView entry) {
    const bool fits = reader_.read(entry) == Fit::fits;
    if (!fits || reader_.type() != EntryReader::Type::transaction) {
      return base::problem("journal.entry_out_of_place", {{"entry", shown(number)}});
    }
    const TransactionEntry& from = reader_.transaction();
    document_ = from.document.value_or(0);
    end_ = number + 1 + (from.document ? 1 : 0) + from.statement_count;
    recorded_at_ = from.recorded_at.microseconds;
    batch_ = {};
    batch_.before = head_;
    batch_.transaction_id = from.id;
    batch_.transaction_entry = number;
    return {};
  }

  Result<void> take_document(EntryNumber number, base::ByteView entry) {
    const bool fits = reader_.read(entry) == Fit::fits;
    if (!fits || reader_.type() != EntryReader::Type::document) {
      return base::problem("journal.entry_out_of_place", {{"entry", shown(number)}});
    }
    const Document& document = reader_.document().document;
    TRY(batch_.file, files_.kept(document));
    batch_.file_digest = document.digest;
    return {};
  }

  Result<void> finish() {
    for (Tile& tile : tree_.partial()) {
      const bool has_grown =
          hashes_at(head_.size, tile.level) != hashes_at(tree_.size(), tile.level);
      if (has_grown) batch_.tiles.push_back(std::move(tile));
    }
    batch_.after = {tree_.size(), recorded_at_, tree_.root(sha256_)};
    TRY_VOID(store_.append(batch_));
    head_ = batch_.after;
    batch_.entries.clear();
    return {};
  }

  Result<void> compare(const Tile& tile) {
    TRY(const base::Bytes there, files_.tile(tile.level, tile.index));
    if (there == tile.hashes) return {};
    return file_damaged(tile_name(tile.level, tile.index, tile.hashes.size() / digest_bytes));
  }

  Files files_;
  const Checkpoint& checkpoint_;
  Store& store_;
  base::Sha256 sha256_;
  EntryReader reader_;
  Tree tree_;
  Head head_;
  Batch batch_;
  EntryNumber end_ = 0;       // of the transaction at hand
  EntryNumber document_ = 0;  // that it has; 0 for none
  std::int64_t recorded_at_ = 0;
};

}  // namespace

Result<void> rebuild(const ReadFile& read, const Checkpoint& checkpoint, Store& store,
                     const Progress& progress) {
  return Rebuilder(read, checkpoint, store).run(progress);
}

}  // namespace vlecht::journal
