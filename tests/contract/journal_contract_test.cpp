// SPDX-License-Identifier: EUPL-1.2
//
// The journal over every store: the same answers, to the byte.
#include "contract/stores.h"
#include "journal/verify.h"

namespace vlecht {
namespace {

using examples::cents;
using examples::inhabitants;
using examples::start_time;
using examples::text;
using examples::transaction;
using facts::EntryNumber;
using journal::Journal;

constexpr std::uint16_t inhabitants_kind = 1;

class JournalContract : public OnEachStore {
 protected:
  void SetUp() override {
    OnEachStore::SetUp();
    const auto started = Journal::start(*store_, examples::origin, examples::worked_example(),
                                        start_time, std::ref(salts_));
    ASSERT_TRUE(started) << base::to_string(started.error());
    open();
  }

  void open() {
    auto opened = Journal::open(store_);
    ASSERT_TRUE(opened) << base::to_string(opened.error());
    journal_ = std::make_unique<Journal>(std::move(*opened));
  }

  void open_again() {
    journal_.reset();
    reopen();
    open();
  }

  base::Result<journal::Recorded> append(const journal::Transaction& transaction,
                                         std::int64_t seconds = 1) {
    return journal_->append(transaction, {start_time.microseconds + seconds * 1'000'000},
                            std::ref(salts_));
  }

  std::string refusal(const journal::Transaction& transaction) {
    const auto before = journal_->head();
    const auto done = append(transaction);
    EXPECT_EQ(journal_->head(), before);
    EXPECT_EQ(*store_->head(), before);
    return done ? "recorded" : done.error().name + " row " + done.error().detail("row");
  }

  examples::Salts salts_;
  std::unique_ptr<Journal> journal_;
};

TEST_P(JournalContract, StartsWithItsOriginAndFirstTransaction) {
  EXPECT_EQ(journal_->origin(), examples::origin);
  EXPECT_EQ(journal_->size(), 3U);
  ASSERT_EQ(journal_->transactions().size(), 1U);
  EXPECT_EQ(journal_->transactions()[0].statements_first, 2U);
  EXPECT_EQ(journal_->transactions()[0].document, 1U);
  EXPECT_EQ(journal_->document(1)->name, "inwoners.csv");
  EXPECT_EQ(journal_->document(0), nullptr);
  const auto again = Journal::start(*store_, "x", transaction(2), start_time, std::ref(salts_));
  EXPECT_EQ(again.error().name, "journal.not_empty");
}

TEST_P(JournalContract, RootIsThatOfTheWorkedExample) {
  EXPECT_EQ(base::to_hex(journal_->head().root),
            "66b87f174f4f9f240af41aac717012bf89fbdcb59006474336c56c632832ff05");
}

TEST_P(JournalContract, AppendedIsThereAtOnceAndAfterReopening) {
  const auto recorded = append(transaction(2, {inhabitants("GM0397", 2018, 27'286)}));
  ASSERT_TRUE(recorded) << base::to_string(recorded.error());
  EXPECT_EQ(recorded->entry, 3U);
  EXPECT_EQ(recorded->statements_first, 4U);
  EXPECT_EQ(recorded->statement_count, 1U);
  EXPECT_EQ(recorded->size_after, 5U);
  EXPECT_FALSE(recorded->was_known);
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(journal_->size(), 5U);
    const auto holding = journal_->timeline().holding(
        inhabitants_kind, values::ValidOn{examples::day("2019-01-01")}, journal_->size());
    EXPECT_EQ(holding, (std::vector<EntryNumber>{2, 4}));
    const auto facts = journal_->facts(holding);
    ASSERT_TRUE(facts);
    EXPECT_EQ((*facts)[1].key, "GM0397/2018");
    EXPECT_EQ((*facts)[1].integer("inhabitants"), 27'286);
    EXPECT_EQ((*facts)[0].source, (facts::SourceRef{1, 0, 2, 0}));
    EXPECT_EQ((*facts)[1].source, facts::SourceRef{});
    EXPECT_EQ(*journal_->root(5), journal_->head().root);
    EXPECT_EQ(journal_->transaction_of(4).id, examples::transaction_id(2));
    open_again();
  }
}

TEST_P(JournalContract, TheSameTransactionAgainAddsNothing) {
  const auto first = append(transaction(2, {inhabitants("GM0397", 2018, 27'286)}));
  open_again();
  const auto again = append(transaction(2, {inhabitants("GM0397", 2018, 1)}));
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->was_known);
  EXPECT_EQ(again->entry, first->entry);
  EXPECT_EQ(again->size_after, first->size_after);
  EXPECT_EQ(again->recorded_at, first->recorded_at);
  EXPECT_EQ(journal_->size(), 5U);
}

TEST_P(JournalContract, RecordedTimeRisesAlsoWhenTheClockStepsBack) {
  const auto recorded = append(transaction(2), -3'600);
  EXPECT_EQ(recorded->recorded_at.microseconds, start_time.microseconds + 1);
  open_again();
}

TEST_P(JournalContract, KnownAtIsTheSizeOfThen) {
  ASSERT_TRUE(append(transaction(2, {inhabitants("GM0397", 2018, 1)}), 10));
  ASSERT_TRUE(append(transaction(3), 20));
  const auto size_at = [&](std::int64_t offset) {
    return journal_->size_known_at(values::KnownAt{{start_time.microseconds + offset}});
  };
  EXPECT_EQ(size_at(-1), 0U);
  EXPECT_EQ(size_at(0), 3U);
  EXPECT_EQ(size_at(9'999'999), 3U);
  EXPECT_EQ(size_at(10'000'000), 5U);
  EXPECT_EQ(size_at(90'000'000), 6U);
  EXPECT_EQ(journal_->recorded_at(3).microseconds, start_time.microseconds);
  EXPECT_EQ(journal_->recorded_at(4).microseconds, start_time.microseconds + 10'000'000);
}

TEST_P(JournalContract, EveryValueComesBackExactly) {
  facts::Draft missing = examples::peer_figure(0, 7);
  missing.values[missing.kind->at("amount")] = values::Reason::not_delivered;
  missing.values[missing.kind->at("category")] = text("1.1");
  missing.standing = facts::Standing::illustrative;
  const std::vector<facts::Draft> drafts{
      examples::peer_figure(-9'007'199'254'740'991), missing,
      examples::draft("municipality", {{"municipality", text("GM0377")},
                                       {"name", text("\u20AC \"Bloem\\daal\"\n\t/%\x01")}})};
  ASSERT_TRUE(append(examples::with_document(transaction(2, drafts), "b.csv", "b", false)));
  open_again();
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const auto back = journal_->statement(5 + i);
    ASSERT_TRUE(back) << base::to_string(back.error());
    EXPECT_EQ(back->kind, drafts[i].kind);
    EXPECT_EQ(back->values, drafts[i].values);
    EXPECT_EQ(back->valid, drafts[i].valid);
    EXPECT_EQ(back->standing, drafts[i].standing);
    EXPECT_EQ(back->source.document, 4U);
    EXPECT_EQ(back->source.row, drafts[i].source.row);
  }
}

TEST_P(JournalContract, AStatementIsUndoneByItsCounterStatement) {
  const auto stated = journal_->statement(2);
  ASSERT_TRUE(append(transaction(2, {examples::retracted(*stated)})));
  const values::ValidOn later{examples::day("2020-01-01")};
  EXPECT_TRUE(journal_->timeline().holding(inhabitants_kind, later, 5).empty());
  EXPECT_EQ(journal_->timeline().holding(inhabitants_kind, later, 4).size(), 1U);
  open_again();
  EXPECT_EQ(journal_->statement(4)->operation, facts::Operation::retract);
}

TEST_P(JournalContract, KeptFilesAreReadAndOthersSaidNotToBeKept) {
  ASSERT_TRUE(append(examples::with_document(transaction(2), "b.csv", "b", false)));
  open_again();
  const auto kept = journal_->file(journal_->documents()[0]);
  ASSERT_TRUE(kept);
  EXPECT_EQ(base::text_of(*kept), examples::small_file);
  EXPECT_EQ(journal_->file(journal_->documents()[1]).error().name, "journal.file_not_kept");
  const auto verified = journal::verify(*store_);
  ASSERT_TRUE(verified);
  EXPECT_EQ(verified->files_kept, 1U);
  EXPECT_EQ(verified->documents, 2U);
}

TEST_P(JournalContract, WhatCannotBeReadBackIsRefusedWithItsRow) {
  const auto one = [](facts::Draft draft) { return transaction(2, {std::move(draft)}); };
  facts::Draft draft = inhabitants("GM0377", 2018, 1, 12);
  draft.values[draft.kind->at("name")] = text(std::string(70'000, 'x'));
  EXPECT_EQ(refusal(one(draft)), "journal.entry_too_large row 12");
  draft.values[draft.kind->at("name")] = text("\xFF");
  EXPECT_EQ(refusal(one(draft)), "journal.text_not_utf8 row 12");
  EXPECT_EQ(refusal(one(examples::peer_figure(9'007'199'254'740'992, 3))),
            "journal.number_too_large row 3");
  EXPECT_EQ(refusal(one(inhabitants("GM0377", 2018, INT64_MIN, 4))),
            "journal.number_too_large row 4");
  EXPECT_EQ(refusal(one(inhabitants("0377", 2018, 1, 5))), "journal.statement_not_allowed row 5");
  draft = inhabitants("GM0377", 2018, 1, 6);
  draft.values[0] = values::Reason::nil;
  EXPECT_EQ(refusal(one(draft)), "journal.statement_not_allowed row 6");
  draft.values.clear();
  EXPECT_EQ(refusal(one(draft)), "journal.statement_not_allowed row 6");
  draft = inhabitants("GM0377", 2018, 1);
  draft.source.document = 2;
  EXPECT_EQ(refusal(one(draft)), "journal.source_not_a_document row ");
}

TEST_P(JournalContract, AnOddTransactionIsRefused) {
  journal::Transaction odd = transaction(2);
  odd.id = "0192C0DE-0000-7000-8000-000000000001";
  EXPECT_EQ(refusal(odd), "journal.transaction_id_unreadable row ");
  odd = transaction(2);
  odd.reason = "\xC3";
  EXPECT_EQ(refusal(odd), "journal.text_not_utf8 row 0");
  odd.reason = std::string(66'000, 'r');
  EXPECT_EQ(refusal(odd), "journal.entry_too_large row 0");
  const auto late = journal_->append(transaction(2), {journal::number_max + 1}, std::ref(salts_));
  EXPECT_EQ(late.error().name, "journal.time_out_of_range");
  EXPECT_TRUE(append(transaction(2)));
}

TEST_P(JournalContract, OnlyStatementsAreFacts) {
  EXPECT_EQ(journal_->facts({0}).error().name, "journal.not_a_statement");
  EXPECT_EQ(journal_->statement(1).error().name, "journal.not_a_statement");
  EXPECT_EQ(journal_->statement(99).error().name, "journal.not_a_statement");
}

TEST_P(JournalContract, ProgressReachesTheEnd) {
  std::uint64_t last = 0;
  ASSERT_TRUE(Journal::open(store_, [&](std::uint64_t done, std::uint64_t of) {
    EXPECT_EQ(of, 3U);
    last = done;
  }));
  EXPECT_EQ(last, 3U);
}

TEST_P(JournalContract, ManyEntriesFillTilesOnSeveralLevels) {
  std::vector<facts::Draft> many;
  for (std::int64_t i = 0; i < 70'000; ++i) many.push_back(examples::peer_figure(i));
  for (std::size_t i = 0; i < many.size(); ++i) {
    many[i].values[many[i].kind->at("task_field")] = text(std::to_string(i % 500));
  }
  ASSERT_TRUE(append(transaction(2, many)));
  ASSERT_TRUE(append(transaction(3, {inhabitants("GM0397", 2018, 1)})));
  const base::Digest root = journal_->head().root;
  open_again();
  EXPECT_EQ(journal_->head().root, root);
  for (const std::uint64_t size : {3ULL, 256ULL, 65'536ULL, 70'004ULL, 70'006ULL}) {
    const auto at_size = journal_->root(size);
    ASSERT_TRUE(at_size);
    const auto proof = journal::consistency_proof(journal::tiles_of(*store_), size, 70'006);
    ASSERT_TRUE(proof);
    EXPECT_TRUE(journal::verify_consistency(size, *at_size, 70'006, root, *proof));
  }
  EXPECT_TRUE(journal::verify(*store_));
}

TEST_P(JournalContract, ACheckpointKeptElsewhereIsVerified) {
  const auto note = to_text(journal::Checkpoint{examples::origin, 3, *journal_->root(3)});
  ASSERT_TRUE(append(transaction(2)));
  EXPECT_TRUE(journal::verify_checkpoint(*store_, note));
  const auto name = [&](const std::string& other) {
    return journal::verify_checkpoint(*store_, other).error().name;
  };
  const base::Digest root = *journal_->root(3);
  EXPECT_EQ(name(to_text(journal::Checkpoint{"vlecht/y", 3, root})),
            "journal.checkpoint_other_origin");
  EXPECT_EQ(name(to_text(journal::Checkpoint{examples::origin, 5, root})),
            "journal.checkpoint_longer");
  EXPECT_EQ(name(to_text(journal::Checkpoint{examples::origin, 2, root})),
            "journal.checkpoint_differs");
  EXPECT_EQ(name("nonsense"), "journal.checkpoint_unreadable");

  base::SigningSeed seed{1, 2, 3};
  const auto key = journal::verifier_key(examples::origin, seed);
  const auto signed_one =
      journal::signed_note(journal::Checkpoint{examples::origin, 3, root}, seed);
  EXPECT_TRUE(journal::verify_checkpoint(*store_, signed_one, key));
  EXPECT_EQ(journal::verify_checkpoint(*store_, note, key).error().name,
            "journal.checkpoint_not_signed");
}

TEST_P(JournalContract, AKeptCheckpointThatDoesNotFitIsFound) {
  const auto good = to_text(journal::Checkpoint{examples::origin, 2, *journal_->root(2)});
  ASSERT_TRUE(store_->keep_checkpoint(2, good));
  EXPECT_EQ(journal::verify(*store_)->checkpoints, 1U);
  ASSERT_TRUE(store_->keep_checkpoint(3, good));
  EXPECT_EQ(journal::verify(*store_).error().name, "journal.kept_checkpoint_differs");
  ASSERT_TRUE(store_->keep_checkpoint(
      3, to_text(journal::Checkpoint{examples::origin, 3, *journal_->root(3)})));
  ASSERT_TRUE(store_->keep_checkpoint(9, good));
  EXPECT_EQ(journal::verify(*store_).error().name, "journal.kept_checkpoint_differs");
}

INSTANTIATE_TEST_SUITE_P(Stores, JournalContract, testing::ValuesIn(backends()), name_of_backend);

TEST(Journal, AnEmptyStoreIsNoJournal) {
  EXPECT_EQ(Journal::open(std::make_shared<stores::MemoryStore>()).error().name, "journal.empty");
}

TEST(Journal, OriginMustBeUsableAsTheNameOfAKey) {
  stores::MemoryStore store;
  examples::Salts salts;
  const auto started = Journal::start(store, "a b", transaction(1), start_time, std::ref(salts));
  EXPECT_EQ(started.error().name, "journal.origin_unreadable");
}

}  // namespace
}  // namespace vlecht
