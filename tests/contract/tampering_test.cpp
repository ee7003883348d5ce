// SPDX-License-Identifier: EUPL-1.2
//
// Somebody with the file changes it: what is found, and where.
#include "contract/executors.h"
#include "contract/forgery.h"
#include "contract/sql.h"
#include "contract/stores.h"
#include "journal/verify.h"

namespace vlecht {
namespace {

using examples::inhabitants;
using examples::transaction;
using journal::Checkpoint;
using journal::Journal;
using stores::SqliteStore;

std::vector<facts::Draft> years(std::int64_t count, std::int64_t first_value) {
  std::vector<facts::Draft> out;
  for (std::int64_t i = 0; i < count; ++i) {
    out.push_back(inhabitants("GM0377", 1900 + i, first_value + i));
  }
  return out;
}

// Makes a dossier of 3 + 301 + 21 entries; the last 21 with values from `tail_value` on.
Checkpoint make(const std::string& path, std::int64_t tail_value = 50) {
  examples::Salts salts;
  auto store = std::shared_ptr<journal::Store>(SqliteStore::create(path).value());
  EXPECT_TRUE(Journal::start(*store, examples::origin, examples::worked_example(),
                             examples::start_time, std::ref(salts)));
  Journal journal = Journal::open(store).value();
  EXPECT_TRUE(journal.append(transaction(2, years(300, 0)), examples::start_time, std::ref(salts)));
  EXPECT_TRUE(
      journal.append(transaction(3, years(20, tail_value)), examples::start_time, std::ref(salts)));
  return {examples::origin, journal.size(), journal.head().root};
}

class Tampering : public testing::Test {
 protected:
  void SetUp() override { checkpoint_ = make(path_); }

  // Name of the problem and where.
  std::string found(bool with_checkpoint = false) {
    const auto store = SqliteStore::open(path_, false);
    if (!store) return store.error().name;
    const auto shown = [](const base::Problem& problem) {
      std::string out = problem.name;
      for (const char* detail : {"entry", "level", "size"}) {
        if (!problem.detail(detail).empty()) out += " " + problem.detail(detail);
      }
      return out;
    };
    if (with_checkpoint) {
      const auto done = journal::verify_checkpoint(**store, to_text(checkpoint_));
      return done ? "fits" : shown(done.error());
    }
    const auto opened =
        Journal::open(std::shared_ptr<journal::Store>(SqliteStore::open(path_, false).value()));
    const auto verified = journal::verify(**store);
    for (const base::Executor& executor : examples::executors) {
      const auto again = journal::verify(**store, {}, executor);
      EXPECT_EQ(again.has_value(), verified.has_value());
      if (again || verified) continue;
      EXPECT_EQ(again.error(), verified.error());
    }
    if (verified) {
      EXPECT_TRUE(opened);
      return "fits";
    }
    // Opening finds the same, except in kept files, which it does not read.
    if (verified.error().name != "journal.file_damaged") {
      EXPECT_EQ(opened.error(), verified.error());
    }
    return shown(verified.error());
  }

  void sql(const std::string& text) { examples::run_sql(path_, text); }
  void entry_sql(const std::string& text) { examples::run_entry_sql(path_, text); }

  examples::Folder folder_;
  std::string path_ = folder_.file("dossier.vlecht");
  Checkpoint checkpoint_;
};

TEST_F(Tampering, AnUntouchedDossierFits) {
  EXPECT_EQ(found(), "fits");
  EXPECT_EQ(found(true), "fits");
}

TEST_F(Tampering, AnEditedEntryIsNamed) {
  entry_sql(
      "update entry set leaf = cast(replace(cast(leaf as text), '23410', '23411') as blob) "
      "where seq = 2");
  EXPECT_EQ(found(), "journal.entry_altered 2");
  EXPECT_EQ(found(true), "journal.checkpoint_differs 325");
}

TEST_F(Tampering, TheFirstOfSeveralIsNamed) {
  entry_sql(
      "update entry set leaf = cast(cast(leaf as text) || ' ' as blob) where seq in (299, 300, "
      "17)");
  EXPECT_EQ(found(), "journal.entry_altered 17");
}

TEST_F(Tampering, ADeletedEntryIsNamed) {
  entry_sql("delete from entry where seq = 40");
  EXPECT_EQ(found(), "journal.entry_missing 40");
  EXPECT_EQ(found(true), "fits") << "its hash stayed: that nobody names the hole is found above";
}

TEST_F(Tampering, AnEmptiedEntryIsNamed) {
  entry_sql("update entry set leaf = null where seq = 40");
  EXPECT_EQ(found(), "journal.entry_missing 40");
}

TEST_F(Tampering, ADeletedEntryWithTheOthersMovedUpIsNamed) {
  entry_sql(
      "delete from entry where seq = 40; update entry set seq = seq - 1 where seq > 40;"
      "update head set size = size - 1");
  EXPECT_EQ(found(), "journal.entry_altered 40");
  EXPECT_EQ(found(true), "journal.checkpoint_longer 325");
}

TEST_F(Tampering, SwappedEntriesAreNamedAtTheFirst) {
  entry_sql(
      "update entry set seq = -1 where seq = 50; update entry set seq = 50 where seq = 60;"
      "update entry set seq = 60 where seq = -1");
  EXPECT_EQ(found(), "journal.entry_altered 50");
  EXPECT_EQ(found(true), "journal.checkpoint_differs 325");
}

TEST_F(Tampering, AnInsertedEntryIsNamed) {
  entry_sql(
      "update entry set seq = -seq - 2 where seq >= 30; update entry set seq = -seq - 1 "
      "where seq < 0; insert into entry select 30, leaf from entry where seq = 29;"
      "update head set size = size + 1");
  EXPECT_EQ(found(), "journal.entry_altered 30");
  EXPECT_EQ(found(true), "journal.checkpoint_differs 325");
}

TEST_F(Tampering, AnEntryAddedBehindTheEndIsFound) {
  entry_sql("insert into entry select 325, leaf from entry where seq = 324");
  EXPECT_EQ(found(), "store.damaged");
}

TEST_F(Tampering, ACutTailIsFound) {
  entry_sql("delete from entry where seq >= 320");
  EXPECT_EQ(found(), "journal.entry_missing 320");
  sql("update head set size = 320");
  EXPECT_EQ(found(), "journal.tile_damaged 0");
  EXPECT_EQ(found(true), "journal.checkpoint_longer 325");
}

// Anyone who can write the file can make a journal that fits in itself.
TEST_F(Tampering, ATailRewrittenConsistentlyIsFoundOnlyByACheckpointKeptElsewhere) {
  const std::string other = folder_.file("other.vlecht");
  const Checkpoint rewritten = make(other, 51);
  EXPECT_EQ(rewritten.size, checkpoint_.size);
  EXPECT_NE(rewritten.root, checkpoint_.root);
  path_ = other;
  EXPECT_EQ(found(), "fits");
  EXPECT_EQ(found(true), "journal.checkpoint_differs 325");
}

TEST_F(Tampering, HashesTilesHeadAndTransactionsAreFound) {
  sql("update tile set h = zeroblob(8192) where lvl = 0 and n = 0");
  EXPECT_EQ(found(), "journal.entry_altered 0");
  EXPECT_EQ(found(true), "fits") << "the entries are as they were";
  std::filesystem::remove(path_);
  make(path_);
  sql("update tile set h = zeroblob(32) where lvl = 1");
  EXPECT_EQ(found(), "journal.tile_damaged 1");
  std::filesystem::remove(path_);
  make(path_);
  sql("delete from tile where lvl = 1");
  EXPECT_EQ(found(), "journal.tile_damaged 1");
  std::filesystem::remove(path_);
  make(path_);
  sql("insert into tile values(0, 9, zeroblob(32))");
  EXPECT_EQ(found(), "journal.tile_damaged 0");
  std::filesystem::remove(path_);
  make(path_);
  sql("update head set root = zeroblob(32)");
  EXPECT_EQ(found(), "journal.head_differs 325");
  std::filesystem::remove(path_);
  make(path_);
  sql("update head set recorded = recorded + 1");
  EXPECT_EQ(found(), "journal.head_differs 325");
  std::filesystem::remove(path_);
  make(path_);
  sql("update tx set seq = 4 where seq = 3");
  EXPECT_EQ(found(), "journal.transactions_differ 3");
  sql("delete from tx where seq = 4");
  EXPECT_EQ(found(), "journal.transactions_differ 3");
}

TEST_F(Tampering, AReplacedFileIsFound) {
  sql("update blob set bytes = cast('other' as blob)");
  EXPECT_EQ(found(), "journal.file_damaged 1");
}

TEST_F(Tampering, TriggersViewsAndOtherTablesAreRefused) {
  sql("create trigger t after insert on entry begin delete from tx; end");
  EXPECT_EQ(found(), "store.damaged");
  sql("drop trigger t; create table extra(a)");
  EXPECT_EQ(found(), "store.damaged");
  sql("drop table extra; create index i on entry(leaf)");
  EXPECT_EQ(found(), "store.damaged");
  sql("drop index i");
  EXPECT_EQ(found(), "fits");
  sql("alter table entry rename to e; create view entry as select * from e");
  EXPECT_EQ(found(), "store.damaged");
}

// Structure: everything hashes as it should, but the entries do not belong together.
class Forgery : public testing::Test {
 protected:
  void SetUp() override {
    auto store = std::make_shared<stores::MemoryStore>();
    examples::Salts salts;
    ASSERT_TRUE(Journal::start(*store, examples::origin, examples::worked_example(),
                               examples::start_time, std::ref(salts)));
    Journal journal = Journal::open(store).value();
    ASSERT_TRUE(journal.append(transaction(2, years(2, 7)), examples::start_time, std::ref(salts)));
    entries_ = examples::entries_of(*store);
    recorded_at_ = store->head()->recorded_at;
  }

  std::string found() {
    const auto verified = journal::verify(*examples::forged(entries_, recorded_at_));
    // The list of transactions is the last that a forger has to get right; it is not the point.
    if (verified) return "fits";
    return verified.error().name + " " + verified.error().detail("entry");
  }

  void edit(std::size_t number, std::string_view what, std::string_view by) {
    std::string text(base::text_of(entries_[number]));
    const auto at = text.find(what);
    ASSERT_NE(at, std::string::npos) << text;
    text.replace(at, what.size(), by);
    entries_[number].assign(text.begin(), text.end());
  }

  std::vector<base::Bytes> entries_;
  std::int64_t recorded_at_ = 0;
};

TEST_F(Forgery, BeginsFromEntriesThatBelongTogether) {
  EXPECT_EQ(found(), "journal.transactions_differ 3");
}

TEST_F(Forgery, BytesOutOfCanonicalForm) {
  edit(4, "{\"b\":", "{ \"b\":");
  EXPECT_EQ(found(), "journal.entry_not_canonical 4");
}

TEST_F(Forgery, ContentOfAnotherType) {
  edit(2, "23410", "\"many\"");
  EXPECT_EQ(found(), "journal.entry_unreadable 2");
}

TEST_F(Forgery, AKindOfALaterVersion) {
  edit(2, "\"t\":\"inhabitants\"", "\"t\":\"residents\"");
  EXPECT_EQ(found(), "journal.newer_version 2");
}

TEST_F(Forgery, AStatementOfAnotherTransaction) {
  edit(4, "\"x\":3", "\"x\":0");
  EXPECT_EQ(found(), "journal.entry_out_of_place 4");
}

TEST_F(Forgery, ACountThatIsTooSmall) {
  edit(3, "\"count\":2", "\"count\":1");
  EXPECT_EQ(found(), "journal.entry_out_of_place 5");
}

TEST_F(Forgery, ACountThatIsTooLarge) {
  edit(3, "\"count\":2", "\"count\":3");
  EXPECT_EQ(found(), "journal.transaction_incomplete 3");
  edit(0, "\"count\":1", "\"count\":2");
  EXPECT_EQ(found(), "journal.entry_out_of_place 3");
}

TEST_F(Forgery, TimesThatDoNotRise) {
  edit(3, "\"recorded_at\":1574276400000001", "\"recorded_at\":1574276400000000");
  EXPECT_EQ(found(), "journal.time_not_rising 3");
}

TEST_F(Forgery, ASourceThatIsNoDocument) {
  edit(4, "\"d\":[0,", "\"d\":[2,");
  EXPECT_EQ(found(), "journal.source_not_a_document 4");
  edit(4, "\"d\":[2,", "\"d\":[99,");
  EXPECT_EQ(found(), "journal.source_not_a_document 4");
}

TEST_F(Forgery, ADocumentWhereNoneIsDue) {
  entries_[4] = entries_[1];
  EXPECT_EQ(found(), "journal.entry_out_of_place 4");
  SetUp();
  edit(0, ",\"document\":1", "");
  EXPECT_EQ(found(), "journal.entry_out_of_place 1");
  SetUp();
  edit(0, ",\"document\":1", ",\"document\":2");
  EXPECT_EQ(found(), "journal.entry_out_of_place 0");
}

TEST_F(Forgery, AnOriginInAnotherPlaceThanTheFirst) {
  edit(3, ",\"reason\"", ",\"origin\":\"x\",\"reason\"");
  EXPECT_EQ(found(), "journal.entry_out_of_place 3");
}

TEST_F(Forgery, TheSameTransactionTwice) {
  edit(3, examples::transaction_id(2), examples::transaction_id(1));
  EXPECT_TRUE(found().starts_with("journal.transaction_twice"));
}

TEST_F(Forgery, NoTransactionAtTheBeginning) {
  entries_.erase(entries_.begin());
  EXPECT_EQ(found(), "journal.entry_out_of_place 0");
}

}  // namespace
}  // namespace vlecht
