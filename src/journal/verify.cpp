// SPDX-License-Identifier: EUPL-1.2
#include "journal/verify.h"

#include <algorithm>
#include <map>

#include "base/check.h"
#include "base/problem.h"
#include "facts/kinds.h"
#include "journal/chunk.h"
#include "journal/order.h"
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

// One pass over the entries, in chunks of which three are under way at the same time: one is being
// read from the store while the one before it is hashed and outlined, tile by tile, and the one
// before that is taken in order.
class Pass {
 public:
  Pass(const Store& store, const Progress& progress, const Follower& follower,
       const base::Executor& executor)
      : store_(store), progress_(progress), follower_(follower), executor_(executor) {}

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
      std::swap(taken_, worked_out_);
      std::swap(worked_out_, read_);
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
    const bool is_broken_off = worked_out_.problem() || taken_.problem();
    if (begun < size() && !is_broken_off) {
      tasks.emplace_back([this, begun] { read_.read(store_, begun, size()); });
    }
    if (!taken_.is_empty()) tasks.emplace_back([&] { problem = take(taken_); });
    find_seed();
    for (std::size_t first = 0; first < worked_out_.tiles(); first += tiles_per_task) {
      tasks.emplace_back([this, first] {
        const std::size_t last = std::min(first + tiles_per_task, worked_out_.tiles());
        for (std::size_t tile = first; tile < last; ++tile) {
          worked_out_.hash(tile);
          worked_out_.outline(tile, seed_);
        }
      });
    }
    executor_(tasks);
    return problem;
  }

  // Tags are wanted before the first entry is taken. When that is not what it should be, none will
  // be used.
  void find_seed() {
    if (!follower_.statements || worked_out_.first() != 0 || worked_out_.tiles() == 0) return;
    if (reader_.read(worked_out_.entry(0)) != Fit::fits) return;
    if (reader_.type() != EntryReader::Type::transaction) return;
    seed_ = seed_of(reader_.transaction().salt);
  }

  std::optional<Problem> take(const Chunk& chunk) {
    for (std::size_t tile = 0; tile < chunk.tiles(); ++tile) {
      if (auto problem = take_tile(chunk, tile)) return problem;
    }
    keep_higher_tiles();
    return chunk.problem();
  }

  // In one go, but where a kept checkpoint must be held against the tree halfway.
  std::optional<Problem> take_tile(const Chunk& chunk, std::size_t tile) {
    const std::uint64_t end = chunk.tile_end(tile);
    const bool is_whole = chunk.root(tile) && !has_kept_checkpoint_before(end);
    Place place{.number = chunk.tile_begin(tile)};
    while (place.number < end) {
      const std::uint64_t first = place.number;
      const std::uint64_t last = has_kept_checkpoint_before(end) ? next_kept_after(first) : end;
      if (auto problem = take_entries(chunk, tile, place, last)) return problem;
      if (is_whole) {
        out_.tree.append_kept_tile(sha256_, *chunk.root(tile));
      } else {
        for (auto number = first; number < last; ++number) {
          out_.tree.append(sha256_, chunk.leaf(number));
        }
      }
      if (auto problem = check_kept_checkpoint()) return problem;
    }
    return std::nullopt;
  }

  bool has_kept_checkpoint_before(std::uint64_t end) const {
    return out_.checkpoints < checkpoints_.size() && checkpoints_[out_.checkpoints].first < end;
  }

  std::uint64_t next_kept_after(std::uint64_t number) const {
    return std::max(checkpoints_[out_.checkpoints].first, number + 1);
  }

  // Where taking a tile has got to, in its entries and in its outlines.
  struct Place {
    std::uint64_t number = 0;
    std::size_t statement = 0;
    std::size_t other = 0;
  };

  // What the order of entries decides, once it is known that these are the bytes in the tree.
  std::optional<Problem> take_entries(const Chunk& chunk, std::size_t tile, Place& place,
                                      std::uint64_t last) {
    const auto others = chunk.outlines(tile).others();
    while (place.number < last) {
      if (place.number == chunk.fitting_until(tile)) return chunk.problem_of(place.number);
      std::uint64_t end = std::min(last, chunk.fitting_until(tile));
      if (place.other < others.size()) end = std::min(end, others[place.other].number);
      const auto statements =
          chunk.outlines(tile).statements().subspan(place.statement, end - place.number);
      if (!statements.empty()) {
        if (auto problem = take_statements(chunk, statements)) return problem;
        place.number = end;
        place.statement += statements.size();
        continue;
      }
      if (auto problem = take_other(chunk, others[place.other])) return problem;
      ++place.number;
      ++place.other;
    }
    return std::nullopt;
  }

  std::optional<Problem> take_statements(const Chunk& chunk, std::span<const Outline> statements) {
    for (const Outline& statement : statements) {
      if (auto problem = order_.statement(statement)) return problem;
      if (statement.kind != erasure_kind_) continue;
      if (auto problem = take_erasure(chunk, statement.number)) return problem;
    }
    out_.statements += statements.size();
    if (follower_.statements) {
      follower_.statements(statements, size() - statements.front().number);
    }
    return std::nullopt;
  }

  std::optional<Problem> take_erasure(const Chunk& chunk, std::uint64_t number) {
    CHECK(reader_.read(chunk.entry(number)) == Fit::fits);
    return holes_.named(number, reader_.draft());
  }

  std::optional<Problem> take_other(const Chunk& chunk, const Outlines::Other& other) {
    switch (other.what) {
      case Outlines::Other::What::hole:
        return take_hole(other.number);
      case Outlines::Other::What::misfit:
        return entry_problem(other.fit, other.number);
      case Outlines::Other::What::transaction_or_document:
        return take_transaction_or_document(other.number, chunk.entry(other.number));
    }
    CHECK(false);
    return std::nullopt;
  }

  std::optional<Problem> take_hole(std::uint64_t number) {
    if (auto problem = order_.hole(number)) return problem;
    ++out_.statements;
    holes_.found(number);
    return std::nullopt;
  }

  std::optional<Problem> take_transaction_or_document(std::uint64_t number, base::ByteView bytes) {
    CHECK(reader_.read(bytes) == Fit::fits);
    const bool is_transaction = reader_.type() == EntryReader::Type::transaction;
    auto problem = is_transaction ? order_.transaction(number, reader_.transaction())
                                  : order_.document(number, reader_.document());
    if (problem) return problem;
    out_.transactions += is_transaction ? 1 : 0;
    if (follower_.entry) follower_.entry(number, reader_);
    return std::nullopt;
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
  const Follower& follower_;
  const base::Executor& executor_;
  Chunk read_, worked_out_, taken_;
  std::optional<Seed> seed_;  // known once the first chunk has been read
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
                                     const Follower& follower, const base::Executor& executor) {
  const auto before = store.head();
  auto verified = Pass(store, progress, follower, executor).run();
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
  const Follower follower{.entry = keep, .statements = {}};
  auto pass = read_verified(store, progress, follower, executor);
  for (int attempt = 1; has_moved(pass) && attempt < reading_attempts; ++attempt) {
    documents.clear();
    pass = read_verified(store, progress, follower, executor);
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
