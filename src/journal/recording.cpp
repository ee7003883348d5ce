// SPDX-License-Identifier: EUPL-1.2
#include "journal/recording.h"

#include <algorithm>
#include <array>
#include <deque>
#include <new>
#include <optional>
#include <utility>

#include "base/check.h"
#include "journal/transaction.h"

namespace vlecht::journal {
namespace {

using base::Result;
using facts::EntryNumber;

// So many bundles are made by one task. The smaller the task, the less a thread waits for the last.
constexpr std::uint64_t bundles_per_piece = 1;
// A transaction of more entries than this does not stay in memory.
constexpr std::uint64_t entries_in_memory_max = 8 * bundle_width;
// So many parts are on their way to it: while one is read, others are encoded.
constexpr std::size_t parts_under_way_max = 4;
// So many parts may wait for the store: as many as are made while it empties its log to the disk.
constexpr std::size_t stages_waiting_max = 64;

bool is_out_of_range(values::Instant instant) {
  return instant.microseconds < 0 || instant.microseconds > number_max;
}

}  // namespace

Recording::Recording(Place place, const std::optional<Document>& document, bool is_personal,
                     std::function<Salt()> salt)
    : place_(std::move(place)),
      salt_(std::move(salt)),
      document_(document),
      is_personal_(is_personal),
      packing_(place_.store->packing()) {
  own_salt_ = salt_();
  next_ = first() + 1;
}

Recording::~Recording() {
  if (is_done_) return;
  place_.forget(first());
  if (!has_staged_) return;
  // A store that cannot forget, or has no memory to, leaves it to the next opening, which does.
  try {
    (void)place_.store->unstage();
  } catch (const std::bad_alloc&) {
  }
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
  const base::Bytes bytes = encode(DocumentEntry{*document_, first(), salt_()});
  TRY_VOID(check_readable(bytes, 0, into_reader()));
  add_checked(bytes);
  return {};
}

StatementFrame Recording::frame() const {
  return {.transaction = first(),
          .document = document_entry_,
          .is_personal = is_personal_,
          .is_followed = is_followed(),
          .is_document = &place_.is_document};
}

CanRead Recording::into_reader() {
  return [this](base::ByteView bytes) { return reader_.read(bytes) == Fit::fits; };
}

Result<void> Recording::state(const facts::Draft& draft) {
  TRY_VOID(encode_checked(draft, next_, frame(), salt_(), encoded_, into_reader()));
  TRY_VOID(check_count(++statement_count_));
  add_checked(encoded_.bytes());
  return {};
}

// Only what has proved to be readable comes among the entries.
void Recording::add_checked(base::ByteView bytes) {
  place_.take(next_, reader_);
  if (lead_.size() + 1 < lead_size()) {
    lead_.emplace_back(bytes.begin(), bytes.end());
  } else {
    open_.add(bytes);
  }
  ++next_;
}

class Recording::Keeper {
 public:
  Keeper(Store& store, const base::OpenLane& open_lane) : store_(store), lane_(open_lane()) {}

  // Problems: also those of earlier stages, the earliest from then on.
  Result<void> add(Stage stage) {
    waiting_.push_back(std::make_unique<Waiting>(std::move(stage)));
    lane_->add(
        [&store = store_, &last = *waiting_.back()] { last.kept = store.stage(last.stage); });
    return wait(stages_waiting_max);
  }

  // Until all are stored.
  Result<void> finish() { return wait(0); }

  // An empty bundle, if possible one that has room from its last use.
  Bundle spare() {
    if (spare_.empty()) return {};
    Bundle bundle = std::move(spare_.back());
    spare_.pop_back();
    return bundle;
  }

 private:
  struct Waiting {
    explicit Waiting(Stage of) : stage(std::move(of)) {}
    Stage stage;
    Result<void> kept;
  };

  Result<void> wait(std::size_t left_max) {
    const std::size_t ended = lane_->wait(left_max);
    for (; seen_ < ended; ++seen_) {
      const auto done = std::move(waiting_.front());
      waiting_.pop_front();
      if (!done->kept && !problem_) problem_ = done->kept.error();
      for (Bundle& bundle : done->stage.entries) {
        bundle.clear();
        spare_.push_back(std::move(bundle));
      }
    }
    if (problem_) return base::Unexpected(*problem_);
    return {};
  }

  Store& store_;
  std::deque<std::unique_ptr<Waiting>> waiting_;
  std::size_t seen_ = 0;  // that no longer wait
  std::optional<base::Problem> problem_;
  std::vector<Bundle> spare_;
  std::unique_ptr<base::Lane> lane_;  // goes first: its tasks use the others
};

/// Parts go through their steps in order, each part at its own pace: read, ordered, encoded piece
/// by piece, taken and kept. Reading, ordering, taking and keeping are each done for one part at a
/// time; ordering and taking look at the same timeline.
class Recording::Belt final : public base::Schedule {
 public:
  Belt(Recording& recording, const NextDrafts& next, const Admit& admit, Keeper& keeper)
      : recording_(recording), next_(next), admit_(admit), keeper_(keeper) {}

  std::optional<Step> next() override {
    // Reading first: most work waits for what one thread reads.
    if (!is_reading_ && !is_all_read_ && begun_ - kept_ < slots_.size() && may_go(begun_)) {
      return read(begun_++);
    }
    if (!is_timeline_in_use_ && ordered_ < read_ && may_go(ordered_)) return order(ordered_);
    if (!is_timeline_in_use_ && taken_ < ordered_ && may_go(taken_) && is_encoded(taken_)) {
      return take(taken_);
    }
    if (!is_keeping_ && kept_ < taken_ && may_go(kept_)) return keep(kept_);
    for (std::size_t part = taken_; part < ordered_; ++part) {
      Slot& slot = this->slot(part);
      if (slot.pieces_begun == slot.part.piece_count || !may_go(part)) continue;
      return encode(part, slot.pieces_begun++);
    }
    return std::nullopt;
  }

  /// That of the earliest part with a problem.
  Result<void> outcome() const {
    if (problem_) return base::Unexpected(*problem_);
    return {};
  }

 private:
  struct Slot {
    Part part;
    std::size_t pieces_begun = 0;
    std::size_t pieces_ended = 0;
    Result<bool> has_read = false;
    Result<void> done;
  };

  Slot& slot(std::size_t part) { return slots_[part % slots_.size()]; }
  // What comes behind a problem is of no use any more; what comes before it may have another one.
  bool may_go(std::size_t part) const { return !problem_ || part < problem_part_; }
  bool is_encoded(std::size_t part) {
    return slot(part).pieces_ended == slot(part).part.piece_count;
  }

  void fail(const base::Problem& problem, std::size_t part, std::size_t piece = 0) {
    if (problem_ && std::pair(part, piece) >= std::pair(problem_part_, problem_piece_)) return;
    problem_ = problem;
    problem_part_ = part;
    problem_piece_ = piece;
  }

  Step read(std::size_t part) {
    is_reading_ = true;
    Slot& slot = this->slot(part);
    return {[this, &slot] { slot.has_read = next_(slot.part.drafts); },
            [this, &slot, part] {
              is_reading_ = false;
              if (!slot.has_read) return fail(slot.has_read.error(), part);
              is_all_read_ = !*slot.has_read;
              if (!is_all_read_) ++read_;
            }};
  }

  Step order(std::size_t part) {
    is_timeline_in_use_ = true;
    Slot& slot = this->slot(part);
    return {[this, &slot] { slot.done = recording_.order(slot.part, admit_); },
            [this, &slot, part] {
              is_timeline_in_use_ = false;
              if (!slot.done) return fail(slot.done.error(), part);
              slot.pieces_begun = slot.pieces_ended = 0;
              ++ordered_;
            }};
  }

  Step encode(std::size_t part, std::size_t number) {
    Slot& slot = this->slot(part);
    StatementEncoder& piece = slot.part.pieces[number];
    return {[this, &piece] {
              piece.run(recording_.frame(), recording_.place_.seed, recording_.packing_);
            },
            [this, &slot, &piece, part, number] {
              ++slot.pieces_ended;
              if (piece.problem()) fail(*piece.problem(), part, number);
            }};
  }

  Step take(std::size_t part) {
    is_timeline_in_use_ = true;
    return {[this, &slot = slot(part)] { recording_.take(slot.part); },
            [this] {
              is_timeline_in_use_ = false;
              ++taken_;
            }};
  }

  Step keep(std::size_t part) {
    is_keeping_ = true;
    Slot& slot = this->slot(part);
    return {[this, &slot] {
              slot.done = {};
              if (!slot.part.is_empty()) slot.done = recording_.keep(slot.part, keeper_);
            },
            [this, &slot, part] {
              is_keeping_ = false;
              ++kept_;
              if (!slot.done) fail(slot.done.error(), part);
            }};
  }

  Recording& recording_;
  const NextDrafts& next_;
  const Admit& admit_;
  Keeper& keeper_;
  std::array<Slot, parts_under_way_max> slots_;
  // So many parts have come so far. Of those that began to be read, the last may be under way.
  std::size_t begun_ = 0, read_ = 0, ordered_ = 0, taken_ = 0, kept_ = 0;
  bool is_reading_ = false, is_all_read_ = false, is_timeline_in_use_ = false, is_keeping_ = false;
  std::optional<base::Problem> problem_;
  std::size_t problem_part_ = 0, problem_piece_ = 0;
};

Result<void> Recording::add_all(const NextDrafts& next, const Admit& admit, const base::Crew& crew,
                                const base::OpenLane& open_lane, std::uint64_t to_come) {
  CHECK(std::exchange(is_whole_, false));
  to_come_ = to_come;
  Keeper keeper(*place_.store, open_lane);
  Belt belt(*this, next, admit, keeper);
  crew(belt);
  // What was kept lies before any other problem.
  TRY_VOID(keeper.finish());
  TRY_VOID(belt.outcome());
  for (const facts::Draft& draft : std::exchange(carried_, {})) TRY_VOID(state(draft));
  is_whole_ = true;
  return {};
}

// Decides which statements come, and in which entries.
Result<void> Recording::order(Part& part, const Admit& admit) {
  part.piece_count = 0;
  if (admit) TRY_VOID(admit(part.drafts));
  TRY_VOID(align(part.drafts));
  part.carried = std::exchange(carried_, {});
  std::vector<const facts::Draft*> drafts;
  drafts.reserve(part.carried.size() + part.drafts.size());
  for (const facts::Draft& draft : part.carried) drafts.push_back(&draft);
  for (const facts::Draft& draft : part.drafts) drafts.push_back(&draft);
  const std::size_t whole = drafts.size() / bundle_width * bundle_width;
  for (std::size_t i = whole; i < drafts.size(); ++i) carried_.push_back(*drafts[i]);
  TRY_VOID(check_count(statement_count_ += whole));
  cut(part, std::span(drafts).first(whole));
  return {};
}

// The first few, up to where a bundle begins. Nothing is under way then: later parts are whole
// bundles.
Result<void> Recording::align(std::vector<facts::Draft>& drafts) {
  std::size_t count = 0;
  for (; next_ % bundle_width != 0 && count < drafts.size(); ++count) {
    TRY_VOID(state(drafts[count]));
  }
  drafts.erase(drafts.begin(), drafts.begin() + static_cast<std::ptrdiff_t>(count));
  return {};
}

void Recording::cut(Part& part, std::span<const facts::Draft* const> drafts) {
  part.salts.resize(drafts.size());
  // In the order of the entries, so that the outcome does not depend on threads.
  for (Salt& salt : part.salts) salt = salt_();
  constexpr std::size_t width = bundles_per_piece * bundle_width;
  for (std::size_t begin = 0; begin < drafts.size(); begin += width) {
    const std::size_t count = std::min(width, drafts.size() - begin);
    if (part.piece_count == part.pieces.size()) part.pieces.emplace_back();
    part.pieces[part.piece_count++].prepare(next_, drafts.subspan(begin, count),
                                            std::span(part.salts).subspan(begin, count));
    next_ += count;
  }
}

void Recording::take(Part& part) {
  if (!is_followed()) return;
  for (const StatementEncoder& piece : part.whole()) {
    place_.take_statements(piece.outlines(), to_come_);
    to_come_ -= std::min<std::uint64_t>(to_come_, piece.outlines().size());
  }
}

// What fits in memory is stored with what follows, in one piece.
Result<void> Recording::keep(Part& part, Keeper& keeper) {
  std::size_t entries = open_.size();
  for (const StatementEncoder& piece : part.whole()) entries += piece.entries().size();
  if (entries < entries_in_memory_max) {
    for (const StatementEncoder& piece : part.whole()) open_.append(piece.entries());
    return {};
  }
  Stage stage = stage_of_open();
  CHECK(open_.is_empty());
  for (StatementEncoder& piece : part.whole()) {
    stage.entries.push_back(std::exchange(piece.entries(), keeper.spare()));
    for (Tile& tile : piece.take_tiles()) stage.tiles.push_back(std::move(tile));
    for (base::Bytes& packed : piece.take_packed()) stage.packed.push_back(std::move(packed));
    staged_roots_.insert(staged_roots_.end(), piece.roots().begin(), piece.roots().end());
  }
  return keeper.add(std::move(stage));
}

// The whole bundles that were kept in memory until now.
Stage Recording::stage_of_open() {
  has_staged_ = true;
  Stage stage{.before = place_.head,
              .first = first() + lead_size() + staged_roots_.size() * bundle_width,
              .entries = {},
              .tiles = {}};
  const std::size_t whole = open_.size() / bundle_width * bundle_width;
  if (whole == 0) return stage;
  Bundle rest;
  for (std::size_t i = whole; i < open_.size(); ++i) rest.add(open_[i]);
  open_.truncate(whole);
  stage.entries.push_back(std::exchange(open_, std::move(rest)));
  std::vector<base::Digest> roots;
  hash_bundles(stage.entries.front(), stage.first, stage.tiles, roots);
  pack_bundles(stage.entries.front(), packing_, stage.packed);
  staged_roots_.insert(staged_roots_.end(), roots.begin(), roots.end());
  return stage;
}

Result<void> Recording::stage_if_large() {
  if (open_.size() < entries_in_memory_max) return {};
  return place_.store->stage(stage_of_open());
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
  TRY_VOID(check_readable(bytes, 0, into_reader()));
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
