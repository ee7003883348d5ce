// SPDX-License-Identifier: EUPL-1.2
//
// A transaction that does not fit in memory comes to the store in parts. It ends up as if it had
// been recorded in one piece, or, whatever fails on the way, as if it had never been begun.
#include "journal/recording.h"

#include "contract/executors.h"
#include "contract/failing_store.h"
#include "contract/stores.h"
#include "journal/verify.h"

namespace vlecht {
namespace {

using examples::FailingStore;
using examples::start_time;
using journal::Journal;
using journal::Transaction;

/// Keeps what is staged apart, and appends all of it in one piece.
class OnePieceStore final : public examples::StoreAround {
 public:
  OnePieceStore() : StoreAround(std::make_shared<stores::MemoryStore>()) {}

  base::Result<void> stage(const journal::Stage& stage) override {
    for (const journal::Bundle& entries : stage.entries) {
      for (std::size_t i = 0; i < entries.size(); ++i) {
        staged_.emplace_back(entries[i].begin(), entries[i].end());
      }
    }
    tiles_.insert(tiles_.end(), stage.tiles.begin(), stage.tiles.end());
    return {};
  }
  base::Result<void> append(const journal::Batch& batch) override {
    CHECK(batch.staged == staged_.size());
    journal::Batch whole = batch;
    whole.entries.insert(whole.entries.end(), staged_.begin(), staged_.end());
    whole.entries.insert(whole.entries.end(), batch.rest.begin(), batch.rest.end());
    whole.tiles.insert(whole.tiles.end(), tiles_.begin(), tiles_.end());
    whole.staged = 0;
    whole.rest.clear();
    staged_.clear();
    tiles_.clear();
    return StoreAround::append(whole);
  }

 private:
  std::vector<base::Bytes> staged_;
  std::vector<journal::Tile> tiles_;
};

/// Everything that a store has, to compare.
auto kept_in(const journal::Store& store) {
  std::vector<base::Bytes> entries;
  EXPECT_TRUE(store.read(0, store.head()->size, [&](std::uint64_t, base::ByteView bytes) {
    entries.emplace_back(bytes.begin(), bytes.end());
    return true;
  }));
  std::vector<std::tuple<std::uint32_t, std::uint64_t, base::Bytes>> tiles;
  EXPECT_TRUE(store.tiles([&](const journal::Tile& tile) {
    tiles.emplace_back(tile.level, tile.index, tile.hashes);
    return true;
  }));
  return std::tuple(*store.head(), std::move(entries), std::move(tiles), *store.transactions());
}

/// What a journal in memory answers, to compare.
auto answers_of(const Journal& journal) {
  const values::ValidOn day{examples::day("2019-01-01")};
  std::vector<std::vector<facts::EntryNumber>> holding;
  std::vector<std::uint64_t> groups;
  for (std::uint16_t kind = 0; kind < facts::kinds().size(); ++kind) {
    holding.push_back(journal.timeline().holding(kind, day, UINT64_MAX));
    const auto* columns = journal.timeline().columns(kind);
    groups.push_back(columns == nullptr ? 0 : columns->groups().size());
  }
  std::vector<std::string> transactions;
  for (const auto& info : journal.transactions()) {
    transactions.push_back(info.id + " " + std::to_string(info.entry) + " " +
                           std::to_string(info.statement_count));
  }
  return std::tuple(journal.head(), holding, groups, journal.timeline().size(),
                    journal.timeline().key_count(), transactions, journal.documents());
}

// About few keys and about many, with and without an amount that is summed.
facts::Draft numbered(std::uint32_t number) {
  const auto whole = static_cast<std::int64_t>(number);
  facts::Draft draft = examples::inhabitants("GM" + std::to_string(1'000 + number % 9'000),
                                             number % 3 == 0 ? 2018 : 1'900 + whole % 200, whole);
  if (number % 2 == 0) {
    draft =
        examples::draft("ledger_entry", {{"municipality", examples::text("GM0377")},
                                         {"year", examples::whole(2018)},
                                         {"entry", examples::text("B" + std::to_string(number))},
                                         {"line", examples::whole(number % 5)},
                                         {"account", examples::text(std::to_string(whole % 7))},
                                         {"amount", examples::cents(whole)}});
  }
  draft.source.row = number + 1;
  return draft;
}

std::vector<facts::Draft> some_drafts(std::uint32_t count) {
  std::vector<facts::Draft> drafts;
  for (std::uint32_t i = 0; i < count; ++i) drafts.push_back(numbered(i));
  return drafts;
}

/// Hands out drafts so many at a time.
journal::NextDrafts in_parts(const std::vector<facts::Draft>& all, std::size_t part) {
  return [&all, part, at = std::size_t{0}](std::vector<facts::Draft>& drafts) mutable {
    const std::size_t end = std::min(all.size(), at + part);
    drafts.assign(all.begin() + static_cast<std::ptrdiff_t>(at),
                  all.begin() + static_cast<std::ptrdiff_t>(end));
    const bool has_more = at < all.size();
    at = end;
    return base::Result<bool>(has_more);
  };
}

// A transaction of which the file is kept, with statements of its own after those in parts.
Transaction own_part() {
  return examples::with_document(
      examples::transaction(
          7, {examples::inhabitants("GM0001", 2018, 1), examples::inhabitants("GM0002", 2018, 2)}),
      "a.csv", "a;b\n");
}

Journal started(const std::shared_ptr<journal::Store>& store, std::uint64_t first,
                examples::Salts& salts) {
  EXPECT_TRUE(Journal::start(*store, examples::origin, examples::worked_example(), start_time,
                             std::ref(salts)));
  Journal journal = Journal::open(store).value();
  if (first > 3) {
    const auto filler = some_drafts(static_cast<std::uint32_t>(first - 4));
    EXPECT_TRUE(journal.append(examples::transaction(2, filler), start_time, std::ref(salts)));
  }
  EXPECT_EQ(journal.size(), first);
  return journal;
}

struct Outcome {
  decltype(kept_in(std::declval<journal::Store>())) kept;
  decltype(answers_of(std::declval<Journal>())) answers;

  bool operator==(const Outcome&) const = default;
};

Transaction with(std::vector<facts::Draft> drafts, Transaction transaction) {
  drafts.insert(drafts.end(), transaction.statements.begin(), transaction.statements.end());
  transaction.statements = std::move(drafts);
  return transaction;
}

Outcome in_one_piece(std::uint64_t first, const std::vector<facts::Draft>& drafts) {
  const auto store = std::make_shared<OnePieceStore>();
  examples::Salts salts;
  Journal journal = started(store, first, salts);
  EXPECT_TRUE(journal.append(with(drafts, own_part()), start_time, std::ref(salts)));
  return {kept_in(*store), answers_of(journal)};
}

class Recording : public OnEachStore {
 protected:
  /// A new journal, in which the next transaction begins at entry `first`.
  void begin_at(std::uint64_t first) {
    journal_.reset();
    failing_.reset();
    store_.reset();
    std::filesystem::remove(path_);
    store_ = GetParam().create(path_);
    failing_ = std::make_shared<FailingStore>(store_);
    salts_ = {};
    journal_ = std::make_unique<Journal>(started(failing_, first, salts_));
  }

  base::Result<journal::Recorded> record(const journal::NextDrafts& next,
                                         const journal::Admit& admit = {},
                                         const base::Crew& crew = base::step_by_step,
                                         const Transaction& transaction = own_part(),
                                         const base::OpenLane& lane = base::open_lane_in_order,
                                         journal::Follow follow = journal::Follow::yes) {
    TRY(const auto recording,
        journal_->record(transaction.document, false, std::ref(salts_), follow));
    TRY_VOID(recording->add_all(next, admit, crew, lane));
    return journal_->finish(*recording, transaction, start_time);
  }

  Outcome outcome() const { return {kept_in(*failing_), answers_of(*journal_)}; }

  std::shared_ptr<FailingStore> failing_;
  examples::Salts salts_;
  std::unique_ptr<Journal> journal_;
};

TEST_P(Recording, HoweverItIsDividedItIsTheSameAsInOnePiece) {
  struct Case {
    std::uint64_t first;
    std::uint32_t statements;
    std::size_t part;
  };
  // Beginning in the middle of a bundle, at its end and at its beginning; parts that are smaller
  // and larger than what stays in memory; nothing, nearly one stage, one, and several.
  for (const Case& with :
       {Case{3, 0, 10}, Case{3, 2'045, 100}, Case{3, 2'600, 1'000}, Case{255, 2'304, 2'048},
        Case{256, 9'000, 7}, Case{300, 13'000, 20'000}, Case{511, 13'000, 4'095}}) {
    SCOPED_TRACE(std::to_string(with.first) + " " + std::to_string(with.statements) + " " +
                 std::to_string(with.part));
    const auto drafts = some_drafts(with.statements);
    const Outcome expected = in_one_piece(with.first, drafts);
    for (std::size_t i = 0; i < examples::crews.size() * examples::lanes.size(); ++i) {
      const base::Crew& crew = examples::crews[i % examples::crews.size()];
      const base::OpenLane& lane = examples::lanes[i / examples::crews.size()];
      begin_at(with.first);
      const auto recorded = record(in_parts(drafts, with.part), {}, crew, own_part(), lane);
      ASSERT_TRUE(recorded) << base::to_string(recorded.error());
      EXPECT_EQ(recorded->statement_count, with.statements + 2);
      EXPECT_TRUE(outcome() == expected);
      EXPECT_EQ(*journal_->root(journal_->size()), journal_->head().root);
    }
    const auto verified = journal::verify(*failing_);
    ASSERT_TRUE(verified) << base::to_string(verified.error());
    EXPECT_TRUE(answers_of(*Journal::open(failing_)) == expected.answers);
  }
}

TEST_P(Recording, WithoutBeingFollowedItIsTheSameAndNothingCanBeAskedAfterwards) {
  const auto drafts = some_drafts(13'000);
  begin_at(300);
  ASSERT_TRUE(record(in_parts(drafts, 1'000), {}, base::step_by_step, own_part(),
                     base::open_lane_in_order, journal::Follow::no));
  const Outcome expected = in_one_piece(300, drafts);
  EXPECT_TRUE(kept_in(*failing_) == expected.kept);
  EXPECT_THROW((void)journal_->timeline(), base::BrokenInvariant);
  EXPECT_TRUE(answers_of(*Journal::open(failing_)) == expected.answers);
}

TEST_P(Recording, WithoutBeingFollowedAnAttemptThatFailsLeavesWhatThereWas) {
  const auto drafts = some_drafts(13'000);
  begin_at(300);
  const Outcome before = outcome();
  const examples::Salts salts = salts_;
  failing_->fail_after(1, FailingStore::How::problem);
  EXPECT_FALSE(record(in_parts(drafts, 1'000), {}, base::step_by_step, own_part(),
                      base::open_lane_in_order, journal::Follow::no));
  failing_->fail_no_more();
  EXPECT_TRUE(outcome() == before);
  salts_ = salts;
  ASSERT_TRUE(record(in_parts(drafts, 1'000)));
  EXPECT_TRUE(outcome() == in_one_piece(300, drafts));
}

TEST_P(Recording, ALongListIsStagedTooAndIsTheSame) {
  const auto drafts = some_drafts(13'000);
  begin_at(300);
  const std::uint64_t before = failing_->writes();
  ASSERT_TRUE(journal_->append(with(drafts, own_part()), start_time, std::ref(salts_)));
  EXPECT_EQ(failing_->writes() - before, 7U) << "six stages, and the rest";
  EXPECT_TRUE(outcome() == in_one_piece(300, drafts));
}

TEST_P(Recording, WhatIsNotAdmittedIsNotThere) {
  const auto is_left_out = [](const facts::Draft& draft) { return draft.source.row % 3 == 0; };
  const auto all = some_drafts(12'000);
  auto admitted = all;
  std::erase_if(admitted, is_left_out);
  begin_at(300);
  std::size_t so_far = journal_->timeline().size();
  const auto admit = [&](std::vector<facts::Draft>& drafts) -> base::Result<void> {
    EXPECT_LE(journal_->timeline().size(), so_far) << "only earlier parts";
    std::erase_if(drafts, is_left_out);
    so_far += drafts.size();
    return {};
  };
  ASSERT_TRUE(record(in_parts(all, 1'000), admit, examples::each_at_once));
  EXPECT_TRUE(outcome() == in_one_piece(300, admitted));
}

TEST_P(Recording, SeveralListsFollowEachOther) {
  const auto all = some_drafts(12'000);
  const std::vector<facts::Draft> one(all.begin(), all.begin() + 5'000);
  const std::vector<facts::Draft> other(all.begin() + 5'000, all.end());
  begin_at(300);
  const auto transaction = own_part();
  auto recording = journal_->record(transaction.document, false, std::ref(salts_)).value();
  for (const auto* part : {&one, &other}) {
    ASSERT_TRUE(recording->add_all(in_parts(*part, 1'000), {}, base::step_by_step));
  }
  ASSERT_TRUE(journal_->finish(*recording, transaction, start_time));
  EXPECT_TRUE(outcome() == in_one_piece(300, all));
}

/// Whatever an attempt leaves behind, the journal is as before, and the next transaction is as if
/// the attempt had never been made.
class Undone : public Recording {
 protected:
  static constexpr std::uint64_t first = 300;
  static constexpr std::size_t part = 1'000;

  static void SetUpTestSuite() { drafts_ = some_drafts(13'000); }

  void expect_undone(const std::function<void()>& attempt) {
    begin_at(first);
    const Outcome before = outcome();
    const examples::Salts salts = salts_;
    attempt();
    failing_->fail_no_more();
    EXPECT_TRUE(outcome() == before);
    salts_ = salts;
    const auto next = record(in_parts(drafts_, part));
    ASSERT_TRUE(next) << base::to_string(next.error());
    static const Outcome expected = in_one_piece(first, drafts_);
    EXPECT_TRUE(outcome() == expected);
    EXPECT_TRUE(journal::verify(*failing_));
  }

  // What became of an attempt that is to fail.
  std::string refusal(const journal::NextDrafts& next, const journal::Admit& admit = {},
                      const Transaction& transaction = own_part()) {
    std::string told;
    expect_undone([&] {
      const auto done = record(next, admit, base::step_by_step, transaction);
      told = done ? "recorded" : base::to_string(done.error());
    });
    return told;
  }

  static inline std::vector<facts::Draft> drafts_;
};

TEST_P(Undone, AtWhicheverWriteTheStoreFails) {
  begin_at(first);
  const std::uint64_t before = failing_->writes();
  ASSERT_TRUE(record(in_parts(drafts_, part)));
  const std::uint64_t writes = failing_->writes() - before;
  ASSERT_EQ(writes, 6U) << "five stages, and the rest";
  constexpr std::size_t lanes = examples::lanes.size(), crews = examples::crews.size();
  for (std::uint64_t i = 0; i < writes * lanes; ++i) {
    const std::uint64_t at = i / lanes;
    const base::OpenLane& lane = examples::lanes[i % lanes];
    const base::Crew& crew = examples::crews[(i + at) % crews];  // with each lane, by and by
    SCOPED_TRACE(std::to_string(at) + " " + std::to_string(i % lanes));
    const auto attempt = [&] {
      return record(in_parts(drafts_, part), {}, crew, own_part(), lane);
    };
    expect_undone([&] {
      failing_->fail_after(at, FailingStore::How::problem);
      EXPECT_EQ(attempt().error().name, "store.full");
    });
    expect_undone([&] {
      failing_->fail_after(at, FailingStore::How::exception);
      EXPECT_THROW((void)attempt(), std::bad_alloc);
    });
  }
}

TEST_P(Undone, AtWhicheverPartWhatIsReadFails) {
  for (const int parts : {0, 1, 5, 12}) {
    const auto next = [&, all = in_parts(drafts_, part), left = parts](
                          std::vector<facts::Draft>& drafts) mutable -> base::Result<bool> {
      if (left-- == 0) return base::problem("test.unreadable");
      return all(drafts);
    };
    EXPECT_EQ(refusal(next), "test.unreadable") << parts;
    const auto admit = [left = parts](std::vector<facts::Draft>&) mutable -> base::Result<void> {
      if (left-- == 0) return base::problem("test.not_admitted");
      return {};
    };
    EXPECT_EQ(refusal(in_parts(drafts_, part), admit), "test.not_admitted") << parts;
  }
}

TEST_P(Undone, AtAStatementThatIsNotAllowed) {
  for (const std::size_t at : {std::size_t{0}, std::size_t{6'000}, drafts_.size() - 1}) {
    auto drafts = drafts_;
    drafts[at].source.document = 5;
    EXPECT_EQ(refusal(in_parts(drafts, part)).substr(0, 30), "journal.source_not_a_document ");
    drafts[at] = drafts_[at];
    drafts[at].values.pop_back();
    EXPECT_EQ(refusal(in_parts(drafts, part)),
              "journal.statement_not_allowed row=" + std::to_string(at + 1));
  }
}

// However many threads there are, and whichever of them is first.
TEST_P(Undone, TheEarliestOfSeveralProblemsIsTold) {
  auto drafts = drafts_;
  const auto spoil = [&](std::size_t at) { drafts[at].values.pop_back(); };
  struct Case {
    std::vector<std::size_t> rows;
    int unreadable_part, refused_part;
    std::string told;
  };
  const std::string row = "journal.statement_not_allowed row=";
  for (const Case& with :
       {Case{{12'000, 5'700, 5'100}, 20, 20, row + "5101"},
        Case{{5'900, 9'000}, 8, 7, row + "5901"}, Case{{9'000}, 8, 7, "test.not_admitted"},
        Case{{9'000}, 7, 7, "test.unreadable"}, Case{{}, 12, 20, "test.unreadable"}}) {
    drafts = drafts_;
    for (const std::size_t at : with.rows) spoil(at);
    for (const base::Crew& crew : examples::crews) {
      const auto next = [&, all = in_parts(drafts, part), left = with.unreadable_part](
                            std::vector<facts::Draft>& read) mutable -> base::Result<bool> {
        if (left-- == 0) return base::problem("test.unreadable");
        return all(read);
      };
      const auto admit =
          [left = with.refused_part](std::vector<facts::Draft>&) mutable -> base::Result<void> {
        if (left-- == 0) return base::problem("test.not_admitted");
        return {};
      };
      expect_undone([&] {
        const auto done = record(next, admit, crew);
        EXPECT_EQ(done ? "recorded" : base::to_string(done.error()), with.told);
      });
    }
  }
}

TEST_P(Undone, AtTheEnd) {
  Transaction nameless = own_part();
  nameless.id = "seven";
  EXPECT_EQ(refusal(in_parts(drafts_, part), {}, nameless),
            "journal.transaction_id_unreadable id=seven");
  Transaction wordy = own_part();
  wordy.reason = std::string(70'000, 'x');
  EXPECT_EQ(refusal(in_parts(drafts_, part), {}, wordy).substr(0, 24), "journal.entry_too_large ");
  Transaction known = own_part();
  known.id = examples::transaction_id(2);
  EXPECT_EQ(refusal(in_parts(drafts_, part), {}, known), "recorded") << "earlier, that is";
}

TEST_P(Undone, WhenItIsGivenUp) {
  expect_undone([&] {
    const auto recording = journal_->record(own_part().document, false, std::ref(salts_)).value();
    ASSERT_TRUE(recording->add_all(in_parts(drafts_, part), {}, base::step_by_step));
  });
}

TEST_P(Undone, NothingIsAddedAfterAFailureOrBesideTheDocument) {
  expect_undone([&] {
    const auto recording = journal_->record(own_part().document, false, std::ref(salts_)).value();
    failing_->fail_after(1, FailingStore::How::problem);
    ASSERT_FALSE(recording->add_all(in_parts(drafts_, part), {}, base::step_by_step));
    EXPECT_THROW((void)recording->add_all(in_parts(drafts_, part), {}, base::step_by_step),
                 base::BrokenInvariant);
    EXPECT_THROW((void)recording->finish(own_part(), start_time), base::BrokenInvariant);
  });
  expect_undone([&] {
    const auto recording = journal_->record(own_part().document, false, std::ref(salts_)).value();
    Transaction other = own_part();
    other.document->name = "b.csv";
    EXPECT_THROW((void)recording->finish(other, start_time), base::BrokenInvariant);
  });
}

INSTANTIATE_TEST_SUITE_P(Stores, Recording, testing::ValuesIn(backends()), name_of_backend);
INSTANTIATE_TEST_SUITE_P(Stores, Undone, testing::ValuesIn(backends()), name_of_backend);

}  // namespace
}  // namespace vlecht
