// SPDX-License-Identifier: EUPL-1.2
//
// Erasing personal facts: what goes, what stays, and what is found when somebody only pretends.
#include "base/search.h"
#include "contract/forgery.h"
#include "contract/sql.h"
#include "contract/stores.h"
#include "contract/verifier.h"
#include "journal/checkpoint.h"
#include "journal/proof_bundle.h"
#include "journal/verify.h"

namespace vlecht {
namespace {

using examples::inhabitants;
using examples::text;
using examples::transaction;
using facts::EntryNumber;
using journal::Journal;
using stores::SqliteStore;

const std::string name = "Annemarie Zuiderwijk-Dorrestein";

facts::Draft person(const std::string& pseudonym, const std::string& called, std::uint32_t row = 2,
                    std::string_view from = "2018-01-01") {
  facts::Draft made =
      examples::draft("person", {{"pseudonym", text(pseudonym)}, {"name", text(called)}}, from);
  made.source.row = row;
  return made;
}

facts::Draft erasure(const std::string& entries, const std::string& files = "") {
  facts::Draft made =
      examples::draft("erasure", {{"id", text("1")},
                                  {"part", examples::whole(1)},
                                  {"day", facts::Value(examples::day("2020-01-01"))},
                                  {"kind", text("person")},
                                  {"ground", text("AVG artikel 17")},
                                  {"why", text("verzoek 1")}});
  if (!entries.empty()) made.values[made.kind->at("entries")] = text(entries);
  if (!files.empty()) made.values[made.kind->at("files")] = text(files);
  return made;
}

// Entries 0-2 the worked example; 3 tx, 4 doc, 5-7 persons p-1, p-2, p-1; 8 tx, 9 inhabitants.
class Erasure : public OnEachStore {
 protected:
  void SetUp() override {
    OnEachStore::SetUp();
    ASSERT_TRUE(Journal::start(*store_, examples::origin, examples::worked_example(),
                               examples::start_time, std::ref(salts_)));
    journal_.emplace(Journal::open(store_).value());
    const auto persons = examples::with_document(
        transaction(2, {person("p-1", "Eerste " + name), person("p-2", "Bert van Loon", 3),
                        person("p-1", name, 4)}),
        "personen.csv", "schuilnaam;naam\np-1;" + name + "\n");
    file_digest_ = persons.document->digest;
    append(persons);
    append(transaction(3, {inhabitants("GM0397", 2018, 27'000)}));
    before_ = {examples::origin, journal_->size(), journal_->head().root};
  }

  void append(const journal::Transaction& made) {
    const auto done = journal_->append(made, examples::start_time, std::ref(salts_));
    ASSERT_TRUE(done) << base::to_string(done.error());
  }

  base::Result<journal::Recorded> erase(std::vector<EntryNumber> entries,
                                        std::vector<base::Digest> files = {},
                                        const std::string& documents = "") {
    auto made = transaction(4, {erasure(journal::numbers_text(entries), documents)});
    made.erased_entries = std::move(entries);
    made.erased_files = std::move(files);
    return journal_->erase(made, examples::start_time, std::ref(salts_));
  }

  std::string found() {
    const auto verified = journal::verify(*store_);
    if (verified) return "fits";
    return verified.error().name + " " + verified.error().detail("entry");
  }

  examples::Salts salts_;
  std::optional<Journal> journal_;
  base::Digest file_digest_{};
  journal::Checkpoint before_;
};

TEST_P(Erasure, TakesTheBytesAndLeavesTheTree) {
  const auto leaf = *journal_->leaf(5);
  const auto root = *journal_->root(before_.size);
  ASSERT_TRUE(erase({5, 7}, {file_digest_}, "4"));
  EXPECT_EQ(found(), "fits");
  EXPECT_EQ(*journal_->leaf(5), leaf);
  EXPECT_EQ(*journal_->root(before_.size), root);
  EXPECT_TRUE(journal::verify_checkpoint(*store_, to_text(before_)));
  EXPECT_EQ(journal_->erased(), (std::vector<journal::Erased>{{5, 11}, {7, 11}}));
  EXPECT_EQ(journal_->erased_by(5), 11U);
  EXPECT_EQ(journal_->erased_by(6), std::nullopt);
  EXPECT_EQ(journal_->statement(5).error().name, "journal.entry_erased");
  EXPECT_EQ(journal_->file(*journal_->document(4)).error().name, "journal.file_erased");
  EXPECT_EQ((*journal_->facts({6}))[0].text("name"), "Bert van Loon");
}

TEST_P(Erasure, IsSaidByAProofAndLeavesOtherProofsAsTheyWere) {
  journal::SignedCheckpoint signed_before;
  signed_before.checkpoint = before_;
  signed_before.body = to_text(before_);
  const auto entries = *journal::with_context(*store_, {6, 9});
  const auto proof = *journal::prove(*store_, entries, signed_before);
  ASSERT_TRUE(erase({5, 7}));
  EXPECT_EQ(journal::with_context(*store_, {5}).error().name, "journal.entry_erased");
  EXPECT_EQ(journal::prove(*store_, {3, 5}, signed_before).error().name, "journal.entry_erased");
  EXPECT_TRUE(journal::verify_bundle(proof));
  const auto again = *journal::prove(*store_, entries, signed_before);
  EXPECT_EQ(again.proofs, proof.proofs);
  EXPECT_EQ(again.entries, proof.entries);
}

TEST_P(Erasure, APersonIsGoneFromEveryMoment) {
  const auto kind = journal::kind_number(facts::kind_named("person"));
  ASSERT_TRUE(erase({5, 7}));
  journal_.emplace(Journal::open(store_).value());
  for (std::uint64_t size = 0; size <= journal_->size(); ++size) {
    const auto holding =
        journal_->timeline().holding(kind, values::ValidOn{examples::day("2020-06-01")}, size);
    EXPECT_EQ(holding, size > 6 ? std::vector<EntryNumber>{6} : std::vector<EntryNumber>{});
  }
  EXPECT_TRUE(journal_->timeline().statements(kind, "p-1").empty());
}

TEST_P(Erasure, WhatIsAddedAfterItFits) {
  ASSERT_TRUE(erase({5, 7}));
  append(transaction(5, {person("p-1", "Weer iemand")}));
  journal_.reset();
  reopen();
  EXPECT_EQ(found(), "fits");
  journal_.emplace(Journal::open(store_).value());
  EXPECT_EQ(journal_->erased().size(), 2U);
}

TEST_P(Erasure, OnlyPersonalStatementsCanGo) {
  EXPECT_EQ(erase({2}).error().name, "journal.entry_not_personal");
  EXPECT_EQ(erase({4}).error().name, "journal.not_a_statement");
  EXPECT_EQ(found(), "fits");
  EXPECT_EQ(journal_->size(), before_.size);
}

TEST_P(Erasure, TheStatementNamesExactlyWhatGoes) {
  auto made = transaction(4, {erasure("5,7")});
  made.erased_entries = {5};
  const auto done = journal_->erase(made, examples::start_time, std::ref(salts_));
  EXPECT_EQ(done.error().name, "journal.statement_not_allowed");
  const auto by_hand =
      journal_->append(transaction(5, {erasure("5")}), examples::start_time, std::ref(salts_));
  EXPECT_EQ(by_hand.error().name, "journal.statement_not_allowed");
  EXPECT_EQ(journal_->size(), before_.size);
}

TEST_P(Erasure, PersonalAndOtherStatementsStandApart) {
  const auto done =
      journal_->append(transaction(4, {person("p-3", name), inhabitants("GM0001", 2018, 5)}),
                       examples::start_time, std::ref(salts_));
  EXPECT_EQ(done.error().name, "journal.personal_beside_others");
}

TEST_P(Erasure, ACopyKeepsTheHoles) {
  ASSERT_TRUE(erase({5, 7}));
  const auto copy = examples::forged(examples::entries_of(*store_), store_->head()->recorded_at);
  // A tree made anew of what is left has other leaves where something was erased.
  EXPECT_NE(copy->head()->root, store_->head()->root);
  stores::MemoryStore whole;
  journal::Batch batch;
  batch.before = *whole.head();
  batch.after = *store_->head();
  batch.entries = examples::entries_of(*store_);
  ASSERT_TRUE(store_->tiles([&](const journal::Tile& tile) {
    batch.tiles.push_back(tile);
    return true;
  }));
  batch.transaction_id = examples::transaction_id(1);
  ASSERT_TRUE(whole.append(batch));
  EXPECT_TRUE(journal::verify_checkpoint(whole, to_text(before_)));
}

INSTANTIATE_TEST_SUITE_P(Stores, Erasure, testing::ValuesIn(backends()), name_of_backend);

// ---- In a file ----

class ErasureInFile : public Erasure {
 protected:
  void close() {
    journal_.reset();
    store_.reset();
  }
  void sql(const std::string& words) {
    close();
    examples::run_entry_sql(path_, words);
    store_ = SqliteStore::open(path_, false).value();
  }
  std::size_t traces() const {
    const base::Search search({base::Bytes(name.begin(), name.end())});
    std::size_t count = 0;
    for (const std::string& file : SqliteStore::files(path_)) {
      count += search.count_in(base::bytes_of(examples::content_of(file)));
    }
    return count;
  }
  int by_python() const { return examples::verifier(path_).status; }
};

TEST_P(ErasureInFile, NoByteIsLeftWhileItIsOpenOrAfter) {
  EXPECT_GT(traces(), 0U);
  ASSERT_TRUE(erase({5, 7}, {file_digest_}, "4"));
  EXPECT_EQ(traces(), 0U);
  close();
  EXPECT_EQ(traces(), 0U);
  EXPECT_EQ(by_python(), 0);
}

TEST_P(ErasureInFile, AReaderHoldsUpTheScrubbingWhichTheNextWriterFinishes) {
  journal_.reset();
  reopen();  // everything into the file, so that a reader reads that
  journal_.emplace(Journal::open(store_).value());
  append(transaction(9, {inhabitants("GM0001", 2018, 1)}));
  {
    const auto reader = SqliteStore::open(path_, false).value();
    base::Result<journal::Recorded> done = base::problem("none");
    ASSERT_TRUE(reader->read(0, 2, [&](std::uint64_t number, base::ByteView) {
      if (number == 0) done = erase({5, 7}, {file_digest_}, "4");
      return true;
    }));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().name, "store.scrub_in_use");
    EXPECT_TRUE(journal_->erased_by(5)) << "the erasure itself stands";
    EXPECT_EQ(journal_->append(transaction(8), examples::start_time, std::ref(salts_)).error().name,
              "store.stopped");
    EXPECT_GT(traces(), 0U);
  }
  close();
  store_ = SqliteStore::open(path_, true).value();
  EXPECT_EQ(traces(), 0U);
  EXPECT_EQ(found(), "fits");
}

TEST_P(ErasureInFile, AHoleThatNobodyNamesIsMissing) {
  sql("update entry set leaf = null where seq = 5");
  EXPECT_EQ(found(), "journal.entry_missing 5");
  EXPECT_EQ(by_python(), 1);
}

TEST_P(ErasureInFile, AHoleWhereAFigureCanRestIsMissingWhoeverNamesIt) {
  ASSERT_TRUE(erase({5, 7}));
  sql("update entry set leaf = null where seq = 9");
  EXPECT_EQ(found(), "journal.entry_missing 9");
  EXPECT_EQ(by_python(), 1);
}

TEST_P(ErasureInFile, BytesPutBackAreFound) {
  std::string leaf;
  ASSERT_TRUE(store_->read(7, 8, [&](std::uint64_t, base::ByteView bytes) {
    leaf = base::to_hex(bytes);
    return true;
  }));
  ASSERT_TRUE(erase({5, 7}));
  sql("update entry set leaf = x'" + leaf + "' where seq = 7");
  EXPECT_EQ(found(), "journal.entry_not_erased 7");
  EXPECT_EQ(by_python(), 1);
}

TEST_P(ErasureInFile, AFilePutBackIsFound) {
  ASSERT_TRUE(erase({5, 7}, {file_digest_}, "4"));
  const std::string content = "schuilnaam;naam\np-1;" + name + "\n";
  sql("insert into blob values(x'" + base::to_hex(file_digest_) + "', x'" +
      base::to_hex(base::bytes_of(content)) + "')");
  EXPECT_EQ(found(), "journal.file_not_erased 4");
  EXPECT_EQ(by_python(), 1);
}

TEST_P(ErasureInFile, AChangedHashOfAHoleIsFound) {
  ASSERT_TRUE(erase({5, 7}));
  sql("update tile set h = cast(substr(h, 1, 160) || zeroblob(32) || substr(h, 193) as blob)");
  EXPECT_EQ(found().substr(0, 12), "journal.head");
  EXPECT_EQ(by_python(), 1);
}

INSTANTIATE_TEST_SUITE_P(Stores, ErasureInFile, testing::Values(backends()[1]), name_of_backend);

TEST(Numbers, AreWrittenAsRangesAndReadOnlyAsWritten) {
  EXPECT_EQ(journal::numbers_text({1, 2, 3, 5, 9, 10}), "1-3,5,9-10");
  const auto ranges = journal::numbers_from_text("1-3,5");
  ASSERT_TRUE(ranges);
  EXPECT_EQ(*ranges, (std::vector<journal::NumberRange>{{1, 3}, {5, 5}}));
  for (const char* odd : {"", ",", "1,", "01", "3-1", "1-1", "1,2", "5,3", "1-3,3", "a", "1-", "-1",
                          "1 ,3", "99999999999999999"}) {
    EXPECT_FALSE(journal::numbers_from_text(odd)) << odd;
  }
}

}  // namespace
}  // namespace vlecht
