// SPDX-License-Identifier: EUPL-1.2
#include "journal/recording.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.h"
#include "base/limits.h"
#include "journal/transaction.h"

namespace vlecht::journal {
namespace {

using base::Result;
using facts::EntryNumber;

// So many tiles of a part are hashed by one task: enough work for a thread, and enough tasks.
constexpr std::size_t tiles_per_task = 4;
// A transaction of more entries than this does not stay in memory.
constexpr std::uint64_t entries_in_memory_max = 16 * bundle_width;

bool is_out_of_range(values::Instant instant) {
  return instant.microseconds < 0 || instant.microseconds > number_max;
}

}  // namespace

Recording::Recording(Place place, const std::optional<Document>& document, bool is_personal,
                     std::function<Salt()> salt)
    : place_(std::move(place)),
      salt_(std::move(salt)),
      document_(document),
      is_personal_(is_personal) {
  own_salt_ = salt_();
  next_ = first() + 1;
}

Recording::~Recording() {
  if (is_done_) return;
  place_.forget(first());
  // A store that cannot forget leaves it to the next opening, which does.
  if (has_staged_) (void)place_.store->unstage();
}

Result<std::unique_ptr<Recording>> Recording::begin(Place place,
                                                    const std::optional<Document>& document,
                                                    bool is_personal, std::function<Salt()> salt) {
  std::unique_ptr<Recording> recording(
      new Recording(std::move(place), document, is_personal, std::move(salt)));
  if (document) TRY_VOID(recording->add_document());
  return recording;
}

Result<void> Recording::add_document() {
  TRY_VOID(check_document(*document_));
  document_entry_ = next_;
  return add(encode(DocumentEntry{*document_, first(), salt_()}), 0);
}

Result<void> Recording::state(const facts::Draft& draft) {
  TRY_VOID(check_draft(draft));
  if (!may_stand_in(*draft.kind, is_personal_)) {
    return base::problem("journal.personal_beside_others", {{"row", row_of(draft)}});
  }
  EntryNumber document = draft.source.document;
  if (document == 0) document = document_entry_;
  if (document != 0 && document != document_entry_ && !place_.is_document(document)) {
    return base::problem("journal.source_not_a_document",
                         {{"entry", static_cast<std::int64_t>(next_)}});
  }
  encode_statement(draft, document, first(), salt_(), encoded_);
  TRY_VOID(check_count(++statement_count_));
  return add(encoded_, row_of(draft));
}

// Only what has proved to be readable comes among the entries.
Result<void> Recording::add(base::ByteView bytes, std::int64_t row) {
  TRY_VOID(check(bytes, row));
  place_.take(next_, reader_);
  if (lead_.size() + 1 < lead_size()) {
    lead_.emplace_back(bytes.begin(), bytes.end());
  } else {
    open_.add(bytes);
  }
  ++next_;
  return {};
}

// Each entry is read back with the reader's own strictness, so that nothing can be stored that
// would not be read.
Result<void> Recording::check(base::ByteView bytes, std::int64_t row) {
  if (bytes.size() > base::limits::entry_bytes_max) {
    return base::problem("journal.entry_too_large",
                         {{"row", row},
                          {"bytes", static_cast<std::int64_t>(bytes.size())},
                          {"max", static_cast<std::int64_t>(base::limits::entry_bytes_max)}});
  }
  if (reader_.read(bytes) != Fit::fits) {
    return base::problem("journal.statement_not_allowed", {{"row", row}});
  }
  return {};
}

Result<void> Recording::add_all(const NextDrafts& next, const Admit& admit,
                                const base::Executor& executor) {
  CHECK(std::exchange(is_whole_, false));
  // Each round every part goes one place on.
  Part reading, encoding, hashing, storing;
  bool has_read = false;    // something into `reading`
  bool has_drafts = false;  // in `encoding`
  for (bool has_more = true;
       has_more || has_drafts || !hashing.entries.is_empty() || !storing.entries.is_empty();) {
    Result<void> encoded, stored;
    Result<bool> read = false;
    // The longest work first, so that no thread is left alone with it.
    std::vector<base::Task> tasks;
    if (has_drafts) tasks.emplace_back([&] { encoded = encode_part(encoding, admit); });
    if (has_more) tasks.emplace_back([&] { read = next(reading.drafts); });
    if (!storing.entries.is_empty()) tasks.emplace_back([&] { stored = store(storing); });
    make_room_for_hashes(hashing);
    for (std::size_t tile = 0; tile < hashing.tiles.size(); tile += tiles_per_task) {
      tasks.emplace_back([&hashing, tile] { hash(hashing, tile, tile + tiles_per_task); });
    }
    executor(tasks);
    TRY_VOID(stored);
    TRY_VOID(encoded);
    TRY(has_read, read);
    has_more = has_more && has_read;
    has_drafts = has_more;
    std::swap(storing, hashing);
    std::swap(hashing, encoding);
    std::swap(encoding, reading);
  }
  is_whole_ = true;
  return {};
}

Result<void> Recording::encode_part(Part& part, const Admit& admit) {
  if (admit) TRY_VOID(admit(part.drafts));
  for (const facts::Draft& draft : part.drafts) TRY_VOID(state(draft));
  move_whole_bundles(part);
  return {};
}

// What fits in memory is stored with the rest, in one piece.
void Recording::move_whole_bundles(Part& part) {
  if (open_.size() < entries_in_memory_max) return;
  part.first = next_ - open_.size();
  Bundle rest;
  const std::size_t whole = open_.size() / bundle_width * bundle_width;
  for (std::size_t i = whole; i < open_.size(); ++i) rest.add(open_[i]);
  open_.truncate(whole);
  part.entries = std::exchange(open_, std::move(rest));
}

void Recording::make_room_for_hashes(Part& part) {
  const std::size_t tiles = part.entries.size() / bundle_width;
  part.tiles.resize(tiles);
  part.roots.resize(tiles);
}

void Recording::hash(Part& part, std::size_t first, std::size_t last) {
  std::array<base::ByteView, bundle_width> entries;
  std::array<base::Digest, bundle_width> leaves;
  for (std::size_t at = first; at < std::min(last, part.tiles.size()); ++at) {
    Tile& tile = part.tiles[at];
    tile = {0, part.first / bundle_width + at, {}};
    tile.hashes.reserve(tile_width * sizeof(base::Digest));
    for (std::size_t i = 0; i < bundle_width; ++i) entries[i] = part.entries[at * bundle_width + i];
    leaf_hashes(entries, leaves);
    for (const base::Digest& leaf : leaves) {
      tile.hashes.insert(tile.hashes.end(), leaf.begin(), leaf.end());
    }
    part.roots[at] = full_tile_root(tile.hashes);
  }
}

Result<void> Recording::store(Part& part) {
  has_staged_ = true;
  Stage stage{place_.head, part.first, std::move(part.entries), std::move(part.tiles)};
  const auto stored = place_.store->stage(stage);
  staged_roots_.insert(staged_roots_.end(), part.roots.begin(), part.roots.end());
  part.entries = std::move(stage.entries);
  part.entries.clear();
  part.tiles = {};
  return stored;
}

Result<void> Recording::stage_if_large() {
  Part part;
  move_whole_bundles(part);
  if (part.entries.is_empty()) return {};
  make_room_for_hashes(part);
  hash(part, 0, part.tiles.size());
  return store(part);
}

Result<void> Recording::finish(const Transaction& transaction, values::Instant now) {
  CHECK(std::exchange(is_whole_, false) && transaction.document == document_);
  TRY_VOID(check_transaction(transaction));
  // The clock may stand still or step back; the journal's own time always rises.
  const values::Instant recorded_at{
      first() == 0 ? now.microseconds : std::max(now.microseconds, place_.head.recorded_at + 1)};
  if (is_out_of_range(recorded_at)) return base::problem("journal.time_out_of_range");
  for (const facts::Draft& draft : transaction.statements) {
    TRY_VOID(state(draft));
    TRY_VOID(stage_if_large());
  }
  TRY(base::Bytes own_entry, transaction_entry(transaction, recorded_at));
  const Batch whole = batch(transaction, recorded_at, std::move(own_entry));
  TRY_VOID(place_.store->append(whole));
  head_ = whole.after;
  is_done_ = true;
  return {};
}

Result<base::Bytes> Recording::transaction_entry(const Transaction& transaction,
                                                 values::Instant recorded_at) {
  TransactionEntry entry{.id = transaction.id,
                         .author = transaction.author,
                         .on_behalf_of = transaction.on_behalf_of,
                         .tool = transaction.tool,
                         .reason = transaction.reason,
                         .recorded_at = recorded_at,
                         .statement_count = statement_count_,
                         .document = std::nullopt,
                         .origin = place_.origin,
                         .is_personal = is_personal_,
                         .salt = own_salt_};
  if (document_) entry.document = document_entry_;
  base::Bytes bytes = encode(entry);
  TRY_VOID(check(bytes, 0));
  place_.take(first(), reader_);
  return bytes;
}

Batch Recording::batch(const Transaction& transaction, values::Instant recorded_at,
                       base::Bytes own_entry) {
  Batch batch;
  batch.before = place_.head;
  batch.entries.reserve(lead_.size() + 1);
  batch.entries.push_back(std::move(own_entry));
  std::move(lead_.begin(), lead_.end(), std::back_inserter(batch.entries));
  batch.staged = staged_roots_.size() * bundle_width;
  batch.rest.reserve(open_.size());
  for (std::size_t i = 0; i < open_.size(); ++i) {
    batch.rest.emplace_back(open_[i].begin(), open_[i].end());
  }
  grow_tree(batch);
  batch.after = {next_, recorded_at.microseconds, place_.tree.root(sha256_)};
  batch.tiles = place_.tree.take_full();
  for (Tile& tile : place_.tree.partial()) {
    const bool has_grown =
        hashes_at(batch.before.size, tile.level) != hashes_at(batch.after.size, tile.level);
    if (has_grown) batch.tiles.push_back(std::move(tile));
  }
  batch.transaction_id = transaction.id;
  batch.transaction_entry = batch.before.size;
  batch.file = transaction.file;
  if (document_) batch.file_digest = document_->digest;
  batch.erased_entries = transaction.erased_entries;
  batch.erased_files = transaction.erased_files;
  return batch;
}

void Recording::grow_tree(const Batch& batch) {
  Tree& tree = place_.tree;
  for (const base::Bytes& entry : batch.entries) tree.append(sha256_, leaf_hash(sha256_, entry));
  for (const base::Digest& root : staged_roots_) tree.append_kept_tile(sha256_, root);
  for (const base::Bytes& entry : batch.rest) tree.append(sha256_, leaf_hash(sha256_, entry));
}

}  // namespace vlecht::journal
