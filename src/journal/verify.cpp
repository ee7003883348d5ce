// SPDX-License-Identifier: EUPL-1.2
#include "journal/verify.h"

#include <algorithm>
#include <map>

#include "base/check.h"
#include "base/problem.h"
#include "facts/kinds.h"
#include "journal/chunk.h"
#include "journal/timeline.h"

namespace vlecht::journal {
namespace {

using base::Problem;
using facts::EntryNumber;

// So many tiles of a chunk are hashed by one task: enough work for a thread, and enough tasks.
constexpr std::size_t tiles_per_task = 8;

using base::shown;

Problem at_entry(std::string name, EntryNumber number) {
  return Problem(std::move(name), {{"entry", shown(number)}});
}

Problem tile_problem(std::uint32_t level, std::uint64_t index) {
  return Problem("journal.tile_damaged", {{"level", std::int64_t{level}}, {"index", shown(index)}});
}

// The store says where it misses an entry; for the reader that is an entry that is gone.
Problem named(Problem problem) {
  if (problem.name != "store.damaged") return problem;
  for (const auto& [name, detail] : problem.details) {
    if (name == "entry") return Problem("journal.entry_missing", {{"entry", detail}});
  }
  return problem;
}

// Whether entries follow each other as transactions: what came before decides what may come next.
class Order {
 public:
  std::optional<Problem> next(EntryNumber number, const EntryReader& entry) {
    switch (entry.type()) {
      case EntryReader::Type::transaction:
        return transaction(number, entry.transaction());
      case EntryReader::Type::document:
        return document(number, entry.document());
      case EntryReader::Type::statement:
        return statement(number, entry.statement());
    }
    CHECK(false);
    return std::nullopt;
  }

  /// An entry without bytes: only a statement announced as personal can become one.
  std::optional<Problem> hole(EntryNumber number) {
    if (is_document_due_ || statements_due_ == 0 || !is_personal_) {
      return at_entry("journal.entry_missing", number);
    }
    --statements_due_;
    return std::nullopt;
  }

  std::optional<Problem> end(EntryNumber size) const {
    if (size == 0) return Problem("journal.empty");
    if (is_document_due_ || statements_due_ > 0) {
      return at_entry("journal.transaction_incomplete", transaction_);
    }
    return std::nullopt;
  }

  const std::string& origin() const { return origin_; }
  std::int64_t recorded_at() const { return recorded_at_; }
  std::size_t documents() const { return documents_.size(); }
  /// (client id, entry number), as they came.
  std::vector<std::pair<std::string, std::uint64_t>> take_ids() { return std::move(ids_); }

 private:
  std::optional<Problem> transaction(EntryNumber number, const TransactionEntry& entry) {
    const bool is_first = number == 0;
    if (is_document_due_ || statements_due_ > 0 || entry.origin.has_value() != is_first ||
        (entry.document && *entry.document != number + 1)) {
      return at_entry("journal.entry_out_of_place", number);
    }
    if (!is_first && entry.recorded_at.microseconds <= recorded_at_) {
      return at_entry("journal.time_not_rising", number);
    }
    if (is_first) origin_ = *entry.origin;
    transaction_ = number;
    recorded_at_ = entry.recorded_at.microseconds;
    is_personal_ = entry.is_personal;
    is_document_due_ = entry.document.has_value();
    statements_due_ = entry.statement_count;
    ids_.emplace_back(entry.id, number);
    return std::nullopt;
  }

  std::optional<Problem> document(EntryNumber number, const DocumentEntry& entry) {
    if (!is_document_due_ || entry.transaction != transaction_) {
      return at_entry("journal.entry_out_of_place", number);
    }
    is_document_due_ = false;
    documents_.push_back(number);
    return std::nullopt;
  }

  std::optional<Problem> statement(EntryNumber number, const StatementView& entry) {
    if (is_document_due_ || statements_due_ == 0 || entry.transaction != transaction_) {
      return at_entry("journal.entry_out_of_place", number);
    }
    --statements_due_;
    if (!may_stand_in(*entry.kind, is_personal_)) {
      return at_entry("journal.statement_misplaced", number);
    }
    const EntryNumber document = entry.source.document;
    const bool is_last_one = !documents_.empty() && documents_.back() == document;
    if (document != 0 && !is_last_one &&
        !std::binary_search(documents_.begin(), documents_.end(), document)) {
      return at_entry("journal.source_not_a_document", number);
    }
    return std::nullopt;
  }

  std::string origin_;
  EntryNumber transaction_ = 0;
  std::int64_t recorded_at_ = 0;
  bool is_personal_ = false;
  bool is_document_due_ = false;
  std::uint64_t statements_due_ = 0;
  std::vector<EntryNumber> documents_;
  std::vector<std::pair<std::string, std::uint64_t>> ids_;
};

// One pass over the entries, in chunks of which three are under way at the same time: one is being
// read from the store while the one before it is hashed and the one before that is taken in order.
class Pass {
 public:
  Pass(const Store& store, const Progress& progress, const VisitEntry& visit,
       const base::Executor& executor)
      : store_(store), progress_(progress), visit_(visit), executor_(executor) {}

  base::Result<Verified> run() {
    TRY(out_.head, store_.head());
    TRY(checkpoints_, store_.checkpoints());
    for (std::uint64_t begun = 0, done = 0; done < size();) {
      if (auto problem = work_on_chunks(begun)) return base::Unexpected(*problem);
      if (!taken_.is_empty()) {
        done = taken_.end();
        if (progress_) progress_(done, size());
      }
      if (!read_.is_empty()) begun = read_.end();
      std::swap(taken_, hashed_);
      std::swap(hashed_, read_);
      read_.clear();
    }
    if (auto problem = order_.end(size())) return base::Unexpected(*problem);
    if (auto problem = holes_.end()) return base::Unexpected(*problem);
    out_.erased = holes_.take_entries();
    out_.erased_files = holes_.take_files();
    TRY_VOID(check_transactions());
    TRY_VOID(check_tiles());
    TRY_VOID(check_head());
    return std::move(out_);
  }

 private:
  std::uint64_t size() const { return out_.head.size; }

  // Every chunk one step on; the longest work first, so that no thread is left alone with it.
  std::optional<Problem> work_on_chunks(std::uint64_t begun) {
    std::vector<base::Task> tasks;
    std::optional<Problem> problem;
    if (!taken_.is_empty()) tasks.emplace_back([&] { problem = take(taken_); });
    const bool is_broken_off = hashed_.problem() || taken_.problem();
    if (begun < size() && !is_broken_off) {
      tasks.emplace_back([this, begun] { read_.read(store_, begun, size()); });
    }
    for (std::size_t first = 0; first < hashed_.tiles(); first += tiles_per_task) {
      tasks.emplace_back([this, first] {
        const std::size_t last = std::min(first + tiles_per_task, hashed_.tiles());
        for (std::size_t tile = first; tile < last; ++tile) hashed_.hash(tile);
      });
    }
    executor_(tasks);
    return problem;
  }

  std::optional<Problem> take(Chunk& chunk) {
    for (std::size_t tile = 0; tile < chunk.tiles(); ++tile) {
      if (auto problem = take_tile(chunk, tile)) return problem;
    }
    keep_higher_tiles();
    return chunk.problem();
  }

  std::optional<Problem> take_tile(Chunk& chunk, std::size_t tile) {
    const bool is_whole = chunk.root(tile) && !has_kept_checkpoint_before(chunk.tile_end(tile));
    for (auto number = chunk.tile_begin(tile); number < chunk.tile_end(tile); ++number) {
      if (auto problem = chunk.problem_of(number)) return problem;
      if (auto problem = take_entry(number, chunk.entry(number))) return problem;
      if (is_whole) continue;
      out_.tree.append(sha256_, chunk.leaf(number));
      if (auto problem = check_kept_checkpoint()) return problem;
    }
    if (!is_whole) return std::nullopt;
    const base::Digest root = *chunk.root(tile);
    out_.tree.append_tile(sha256_, chunk.take_hashes(tile), root);
    return check_kept_checkpoint();
  }

  // What the order of entries decides, once it is known that these are the bytes in the tree.
  std::optional<Problem> take_entry(std::uint64_t number, base::ByteView bytes) {
    if (bytes.empty()) return take_hole(number);
    if (const Fit fit = reader_.read(bytes); fit != Fit::fits) return entry_problem(fit, number);
    if (auto problem = order_.next(number, reader_)) return problem;
    out_.transactions += reader_.type() == EntryReader::Type::transaction ? 1 : 0;
    out_.statements += reader_.type() == EntryReader::Type::statement ? 1 : 0;
    if (visit_) visit_(number, reader_);
    return take_erasure(number);
  }

  bool has_kept_checkpoint_before(std::uint64_t end) const {
    return out_.checkpoints < checkpoints_.size() && checkpoints_[out_.checkpoints].first < end;
  }

  std::optional<Problem> take_hole(std::uint64_t number) {
    if (auto problem = order_.hole(number)) return problem;
    ++out_.statements;
    holes_.found(number);
    return std::nullopt;
  }

  std::optional<Problem> take_erasure(std::uint64_t number) {
    const bool is_erasure = reader_.type() == EntryReader::Type::statement &&
                            reader_.statement().kind_number == erasure_kind_;
    return is_erasure ? holes_.named(number, reader_.draft()) : std::nullopt;
  }

  // A tail that was rewritten betrays itself by the checkpoints that were kept with the journal,
  // when the one who did it forgot about those.
  std::optional<Problem> check_kept_checkpoint() {
    if (out_.checkpoints == checkpoints_.size()) return std::nullopt;
    const auto& [kept_size, note] = checkpoints_[out_.checkpoints];
    if (kept_size > out_.tree.size()) return std::nullopt;
    const auto kept = parse_checkpoint(note);
    if (!kept || kept->checkpoint !=
                     Checkpoint{order_.origin(), out_.tree.size(), out_.tree.root(sha256_)}) {
      return Problem("journal.kept_checkpoint_differs", {{"size", shown(kept_size)}});
    }
    ++out_.checkpoints;
    return std::nullopt;
  }

  void keep_higher_tiles() {
    for (Tile& tile : out_.tree.take_full()) {
      const std::pair place(tile.level, tile.index);
      if (tile.level > 0) higher_tiles_.emplace(place, std::move(tile.hashes));
    }
  }

  base::Result<void> check_transactions() {
    auto expected = order_.take_ids();
    std::sort(expected.begin(), expected.end());
    for (std::size_t i = 1; i < expected.size(); ++i) {
      if (expected[i].first == expected[i - 1].first) {
        return base::Unexpected(at_entry("journal.transaction_twice", expected[i].second));
      }
    }
    TRY(auto stored, store_.transactions());
    std::sort(stored.begin(), stored.end());
    const auto [mine, theirs] =
        std::mismatch(expected.begin(), expected.end(), stored.begin(), stored.end());
    if (mine == expected.end() && theirs == stored.end()) return {};
    const auto entry = mine != expected.end() ? mine->second : theirs->second;
    return base::Unexpected(at_entry("journal.transactions_differ", entry));
  }

  base::Result<void> check_tiles() {
    for (Tile& tile : out_.tree.partial()) {
      if (tile.level > 0) higher_tiles_.emplace(std::pair(tile.level, tile.index), tile.hashes);
    }
    std::uint64_t leaf_tiles_seen = 0;
    std::size_t higher_tiles_seen = 0;
    std::optional<Problem> problem;
    TRY_VOID(store_.tiles([&](const Tile& tile) {
      const auto expected = higher_tiles_.find(std::pair(tile.level, tile.index));
      const bool fits = tile.level == 0
                            ? tile.index == leaf_tiles_seen && tile.index * tile_width < size()
                            : expected != higher_tiles_.end() && expected->second == tile.hashes;
      if (!fits) problem = tile_problem(tile.level, tile.index);
      leaf_tiles_seen += tile.level == 0 ? 1 : 0;
      higher_tiles_seen += tile.level == 0 ? 0 : 1;
      return fits;
    }));
    if (!problem && higher_tiles_seen != higher_tiles_.size()) problem = tile_problem(1, 0);
    if (problem) return base::Unexpected(*problem);
    return {};
  }

  base::Result<void> check_head() {
    if (out_.checkpoints != checkpoints_.size()) {
      const auto kept_size = shown(checkpoints_[out_.checkpoints].first);
      return base::problem("journal.kept_checkpoint_differs", {{"size", kept_size}});
    }
    if (out_.tree.root(sha256_) != out_.head.root ||
        order_.recorded_at() != out_.head.recorded_at) {
      return base::problem("journal.head_differs", {{"size", shown(size())}});
    }
    out_.origin = order_.origin();
    out_.documents = order_.documents();
    return {};
  }

  const Store& store_;
  const Progress& progress_;
  const VisitEntry& visit_;
  const base::Executor& executor_;
  Chunk read_, hashed_, taken_;
  base::Sha256 sha256_;
  EntryReader reader_;
  Order order_;
  Holes holes_;
  const std::uint16_t erasure_kind_ = kind_number(facts::kind_named("erasure"));
  Verified out_;
  std::vector<std::pair<std::uint64_t, std::string>> checkpoints_;
  std::map<std::pair<std::uint32_t, std::uint64_t>, base::Bytes> higher_tiles_;
};

base::Result<void> check_file(const Store& store, const Document& document,
                              std::uint64_t& files_kept) {
  TRY(const auto bytes, store.file(document.digest));
  if (!bytes) return {};
  if (bytes->size() != document.size || base::sha256(*bytes) != document.digest) {
    return base::problem("journal.file_damaged",
                         {{"file", document.name}, {"entry", shown(document.entry)}});
  }
  ++files_kept;
  return {};
}

// The same file may have been read in again after the erasure, and then be there rightly.
base::Result<void> check_erased_files(const Store& store, const std::vector<Document>& documents,
                                      const std::vector<Named>& erased_files) {
  for (const Document& document : documents) {
    const EntryNumber by = file_erased_by(erased_files, document.entry);
    if (by == 0) continue;
    const bool is_back = std::any_of(documents.begin(), documents.end(), [&](const auto& other) {
      return other.entry > by && other.digest == document.digest;
    });
    if (is_back) continue;
    TRY(const auto bytes, store.file(document.digest));
    if (!bytes) continue;
    return base::problem(
        "journal.file_not_erased",
        {{"file", document.name}, {"entry", shown(document.entry)}, {"erasure", shown(by)}});
  }
  return {};
}

// The hash of an entry that was erased.
base::Result<base::Digest> stored_leaf(const Store& store, EntryNumber number) {
  TRY(const auto tile, store.tile(0, number / tile_width));
  base::Digest leaf{};
  const std::size_t at = number % tile_width * leaf.size();
  if (!tile || tile->hashes.size() < at + leaf.size()) {
    return base::Unexpected(tile_problem(0, number / tile_width));
  }
  std::copy_n(tile->hashes.begin() + static_cast<std::ptrdiff_t>(at), leaf.size(), leaf.begin());
  return leaf;
}

base::Result<base::Digest> recomputed_root(const Store& store, std::uint64_t size,
                                           const Progress& progress) {
  base::Sha256 sha256;
  Tree tree;
  for (std::uint64_t first = 0; first < size; first += entries_at_a_time) {
    const std::uint64_t last = std::min(first + entries_at_a_time, size);
    std::optional<Problem> problem;
    const auto read = store.read(first, last, [&](std::uint64_t number, base::ByteView bytes) {
      const auto leaf = bytes.empty() ? stored_leaf(store, number)
                                      : base::Result<base::Digest>(leaf_hash(sha256, bytes));
      if (leaf) {
        tree.append(sha256, *leaf);
      } else {
        problem = leaf.error();
      }
      return !problem;
    });
    if (problem) return base::Unexpected(*problem);
    if (!read) return base::Unexpected(named(read.error()));
    (void)tree.take_full();
    if (progress) progress(last, size);
  }
  return tree.root(sha256);
}

bool has_moved(const base::Result<Verified>& pass) {
  return !pass && pass.error().name == "journal.moved_while_reading";
}

}  // namespace

base::Result<Verified> read_verified(const Store& store, const Progress& progress,
                                     const VisitEntry& visit, const base::Executor& executor) {
  const auto before = store.head();
  auto verified = Pass(store, progress, visit, executor).run();
  if (verified) return verified;
  const auto after = store.head();
  if (before && after && *before != *after) return base::problem("journal.moved_while_reading");
  return base::Unexpected(named(std::move(verified).error()));
}

base::Result<Verified> verify(const Store& store, const Progress& progress,
                              const base::Executor& executor) {
  std::vector<Document> documents;
  const auto keep = [&](EntryNumber number, const EntryReader& entry) {
    if (entry.type() != EntryReader::Type::document) return;
    documents.push_back(entry.document().document);
    documents.back().entry = number;
  };
  auto pass = read_verified(store, progress, keep, executor);
  for (int attempt = 1; has_moved(pass) && attempt < reading_attempts; ++attempt) {
    documents.clear();
    pass = read_verified(store, progress, keep, executor);
  }
  if (!pass) return pass;
  Verified verified = std::move(*pass);
  TRY_VOID(check_erased_files(store, documents, verified.erased_files));
  for (const Document& document : documents) {
    TRY_VOID(check_file(store, document, verified.files_kept));
  }
  TRY_VOID(store.check());
  return verified;
}

base::Result<SignedCheckpoint> verify_checkpoint(const Store& store, std::string_view text,
                                                 std::string_view verifier_key,
                                                 const Progress& progress) {
  TRY(SignedCheckpoint kept, parse_checkpoint(text));
  if (!verifier_key.empty()) TRY_VOID(verify_signature(kept, verifier_key));
  auto head = store.head();
  if (!head) return base::Unexpected(named(std::move(head).error()));
  if (head->size == 0) return base::problem("journal.empty");
  TRY(const std::string origin, origin_of(store));
  const auto size = kept.checkpoint.size;
  if (kept.checkpoint.origin != origin) {
    return base::problem("journal.checkpoint_other_origin",
                         {{"checkpoint", kept.checkpoint.origin}, {"journal", origin}});
  }
  if (size > head->size) {
    return base::problem("journal.checkpoint_longer",
                         {{"size", shown(size)}, {"journal", shown(head->size)}});
  }
  TRY(const base::Digest root, recomputed_root(store, size, progress));
  if (root != kept.checkpoint.root) {
    return base::problem("journal.checkpoint_differs", {{"size", shown(size)}});
  }
  return kept;
}

base::Result<std::string> origin_of(const Store& store) {
  std::string origin;
  std::optional<Problem> problem;
  const auto read = store.read(0, 1, [&](std::uint64_t, base::ByteView bytes) {
    EntryReader entry;
    const Fit fit = entry.read(bytes);
    if (fit != Fit::fits) {
      problem = entry_problem(fit, 0);
    } else if (entry.type() != EntryReader::Type::transaction || !entry.transaction().origin) {
      problem = at_entry("journal.entry_out_of_place", 0);
    } else {
      origin = *entry.transaction().origin;
    }
    return true;
  });
  if (!read) return base::Unexpected(named(read.error()));
  if (problem) return base::Unexpected(*problem);
  return origin;
}

TileSource tiles_of(const Store& store) {
  return [&store](std::uint32_t level, std::uint64_t index) -> base::Result<Tile> {
    TRY(auto tile, store.tile(level, index));
    if (!tile) return base::Unexpected(tile_problem(level, index));
    return std::move(*tile);
  };
}

}  // namespace vlecht::journal
