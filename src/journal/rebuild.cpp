// SPDX-License-Identifier: EUPL-1.2
#include "journal/rebuild.h"

#include <algorithm>

#include "base/digest.h"
#include "base/problem.h"
#include "journal/bundle.h"
#include "journal/erasure_reader.h"
#include "journal/gathering.h"
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

// What erasures in the log name and the folder still has, because it was not written anew since.
class LeftBehind {
 public:
  void hole(EntryNumber number) { holes_.push_back(number); }
  void file(EntryNumber document, const base::Digest& digest) {
    files_.emplace_back(document, digest);
  }

  std::vector<EntryNumber> entries(const ErasedNumbers& named) const {
    std::vector<EntryNumber> out;
    for (const NumberRange& range : named.entries) {
      for (EntryNumber at = range.first; at <= range.last; ++at) {
        if (!std::binary_search(holes_.begin(), holes_.end(), at)) out.push_back(at);
      }
    }
    return out;
  }

  std::vector<base::Digest> files(const ErasedNumbers& named) const {
    std::vector<base::Digest> out;
    for (const auto& [document, digest] : files_) {
      for (const NumberRange& range : named.files) {
        if (range.first <= document && document <= range.last) out.push_back(digest);
      }
    }
    return out;
  }

 private:
  std::vector<EntryNumber> holes_;                           // ascending
  std::vector<std::pair<EntryNumber, base::Digest>> files_;  // kept, with their documents
};

class Rebuilder {
 public:
  Rebuilder(const ReadFile& read, const Checkpoint& checkpoint, Store& store, const Head& head,
            const GatheringLimits& limits)
      : files_(read, checkpoint.size),
        checkpoint_(checkpoint),
        store_(store),
        gathering_(store, head, limits) {}

  Result<void> run(const Progress& progress) {
    if (checkpoint_.size == 0) return base::problem("journal.empty");
    for (std::uint64_t index = 0; index * tile_width < checkpoint_.size; ++index) {
      TRY_VOID(take_bundle(index));
      if (progress) progress(tree_.size(), checkpoint_.size);
    }
    for (const Tile& tile : tree_.partial()) TRY_VOID(compare(tile));
    if (tree_.root(sha256_) != checkpoint_.root) {
      return base::problem("log.root_differs", {{"size", shown(checkpoint_.size)}});
    }
    if (tree_.size() != end_) {
      return base::problem("journal.transaction_incomplete", {{"entry", shown(begin_)}});
    }
    return has_erased_ ? store_.scrub() : Result<void>{};
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
    } else if (entry.empty()) {
      left_behind_.hole(number);
    } else {
      TRY(const auto named, erasures_.read(number, entry));
      if (named) gathering_.erase(left_behind_.entries(*named), left_behind_.files(*named));
    }
    TRY_VOID(gathering_.add(number, entry));
    tree_.append(sha256_, leaf);
    for (Tile& tile : tree_.take_full()) {
      if (tile.level > 0) TRY_VOID(compare(tile));
      gathering_.add(std::move(tile));
    }
    return number + 1 == end_ ? finish() : Result<void>{};
  }

  Result<void> begin(EntryNumber number, base::ByteView entry) {
    const bool fits = reader_.read(entry) == Fit::fits;
    if (!fits || reader_.type() != EntryReader::Type::transaction) {
      return base::problem("journal.entry_out_of_place", {{"entry", shown(number)}});
    }
    const TransactionEntry& from = reader_.transaction();
    begin_ = number;
    document_ = from.document.value_or(0);
    end_ = number + 1 + (from.document ? 1 : 0) + from.statement_count;
    recorded_at_ = from.recorded_at.microseconds;
    gathering_.open(from.id, number);
    return {};
  }

  Result<void> take_document(EntryNumber number, base::ByteView entry) {
    const bool fits = reader_.read(entry) == Fit::fits;
    if (!fits || reader_.type() != EntryReader::Type::document) {
      return base::problem("journal.entry_out_of_place", {{"entry", shown(number)}});
    }
    const Document& document = reader_.document().document;
    TRY(auto file, files_.kept(document));
    if (file) left_behind_.file(number, document.digest);
    gathering_.keep_file(document.digest, std::move(file));
    return {};
  }

  Result<void> finish() {
    const bool is_last = end_ == checkpoint_.size;
    if (!is_last && !gathering_.is_due(end_)) return {};
    has_erased_ = has_erased_ || gathering_.erases();
    return gathering_.commit({end_, recorded_at_, tree_.root(sha256_)}, tree_.partial());
  }

  Result<void> compare(const Tile& tile) {
    TRY(const base::Bytes there, files_.tile(tile.level, tile.index));
    if (there == tile.hashes) return {};
    return file_damaged(tile_name(tile.level, tile.index, tile.hashes.size() / digest_bytes));
  }

  Files files_;
  const Checkpoint& checkpoint_;
  Store& store_;
  Gathering gathering_;
  ErasureReader erasures_;
  LeftBehind left_behind_;
  base::Sha256 sha256_;
  EntryReader reader_;
  Tree tree_;
  EntryNumber begin_ = 0;     // of the transaction at hand
  EntryNumber end_ = 0;       // of it
  EntryNumber document_ = 0;  // that it has; 0 for none
  std::int64_t recorded_at_ = 0;
  bool has_erased_ = false;
};

}  // namespace

Result<void> rebuild(const ReadFile& read, const Checkpoint& checkpoint, Store& store,
                     const Progress& progress, const GatheringLimits& limits) {
  TRY(const Head head, store.head());
  return Rebuilder(read, checkpoint, store, head, limits).run(progress);
}

}  // namespace vlecht::journal
