// SPDX-License-Identifier: EUPL-1.2
//
// A journal of several chunks comes out the same however the work on them is spread, and what is
// wrong in it is named the same.
#include <map>
#include <random>

#include "contract/executors.h"
#include "contract/forgery.h"
#include "contract/sql.h"
#include "contract/stores.h"
#include "journal/chunk.h"
#include "journal/verify.h"

namespace vlecht {
namespace {

using examples::transaction;
using journal::Chunk;
using journal::Journal;
using stores::SqliteStore;

class SideBySide : public testing::Test {
 protected:
  static constexpr std::int64_t statements = 3 * Chunk::tiles_max * journal::tile_width + 100;

  static void SetUpTestSuite() {
    folder_ = std::make_unique<examples::Folder>();
    examples::Salts salts;
    auto store = std::shared_ptr<journal::Store>(SqliteStore::create(original()).value());
    ASSERT_TRUE(Journal::start(*store, examples::origin, examples::worked_example(),
                               examples::start_time, std::ref(salts)));
    Journal journal = Journal::open(store).value();
    std::vector<facts::Draft> drafts;
    for (std::int64_t i = 0; i < statements; ++i) drafts.push_back(examples::peer_figure(i));
    ASSERT_TRUE(journal.append(transaction(2, drafts), examples::start_time, std::ref(salts)));
    size_ = journal.size();
    for (const std::uint64_t kept : {5ULL, 16'384ULL, 20'000ULL, 32'769ULL}) {
      const auto root = journal.root(kept);
      ASSERT_TRUE(root);
      const journal::Checkpoint checkpoint{examples::origin, kept, *root};
      ASSERT_TRUE(store->keep_checkpoint(kept, to_text(checkpoint)));
    }
  }
  static void TearDownTestSuite() { folder_.reset(); }

  static std::string original() { return folder_->file("original.vlecht"); }

  // What each executor makes of the dossier after someone has changed it; they agree.
  std::string found_after(const std::string& sql) {
    const std::string path = folder_->file("copy.vlecht");
    std::filesystem::copy_file(original(), path, std::filesystem::copy_options::overwrite_existing);
    if (sql.find(" entry ") != std::string::npos) {
      examples::run_entry_sql(path, sql);
    } else if (!sql.empty()) {
      examples::run_sql(path, sql);
    }
    std::vector<std::string> outcomes;
    for (const base::Executor& executor : examples::executors) {
      const auto store = SqliteStore::open(path, false).value();
      outcomes.push_back(shown(journal::verify(*store, {}, executor)));
      EXPECT_EQ(outcomes.back(), outcomes.front());
    }
    return outcomes.front();
  }

  static std::string shown(const base::Result<journal::Verified>& verified) {
    if (verified) {
      return std::to_string(verified->statements) + " " + std::to_string(verified->checkpoints) +
             " " + base::to_hex(verified->head.root);
    }
    std::string out = verified.error().name;
    for (const char* detail : {"entry", "level", "index", "size"}) {
      if (!verified.error().detail(detail).empty()) out += " " + verified.error().detail(detail);
    }
    return out;
  }

  static inline std::unique_ptr<examples::Folder> folder_;
  static inline std::uint64_t size_ = 0;
};

TEST_F(SideBySide, AJournalThatFitsComesOutTheSame) {
  EXPECT_TRUE(found_after("").starts_with(std::to_string(statements + 1) + " 4 "));
}

TEST_F(SideBySide, EveryEntryIsVisitedOnceAndInOrder) {
  const auto store = SqliteStore::open(original(), false).value();
  for (const base::Executor& executor : examples::executors) {
    std::uint64_t next = 0, told = 0;
    const auto visit = [&](facts::EntryNumber number, const journal::EntryReader& entry) {
      EXPECT_NE(entry.type(), journal::EntryReader::Type::statement);
      EXPECT_EQ(number, next++);
    };
    const auto visit_statements = [&](std::span<const journal::Outline> run,
                                      std::uint64_t to_come) {
      EXPECT_EQ(to_come, size_ - next);
      for (const journal::Outline& statement : run) EXPECT_EQ(statement.number, next++);
    };
    const auto progress = [&](std::uint64_t done, std::uint64_t of) {
      EXPECT_LT(told, done);
      EXPECT_EQ(of, size_);
      EXPECT_EQ(next, done);
      told = done;
    };
    ASSERT_TRUE(journal::read_verified(*store, progress, {visit, visit_statements}, executor));
    EXPECT_EQ(next, size_);
    EXPECT_EQ(told, size_);
  }
}

TEST_F(SideBySide, TheFirstOfSeveralIsNamedWhicheverChunkTheyAreIn) {
  EXPECT_EQ(found_after("update entry set leaf = cast(cast(leaf as text) || ' ' as blob) where seq "
                        "in (16385, 33000, 49000)"),
            "journal.entry_altered 16385");
  EXPECT_EQ(found_after("delete from entry where seq = 33000;"
                        "update entry set leaf = x'20' where seq in (33001, 40000)"),
            "journal.entry_missing 33000");
  EXPECT_EQ(found_after("delete from entry where seq in (33000, 40000);"
                        "update entry set leaf = x'20' where seq = 32999"),
            "journal.entry_altered 32999");
  EXPECT_EQ(found_after("update tile set h = zeroblob(8192) where lvl = 0 and n = 100"),
            "journal.entry_altered 25600");
  EXPECT_EQ(found_after("update tile set h = zeroblob(8160) where lvl = 0 and n = 100;"
                        "delete from entry where seq = 25700"),
            "journal.tile_damaged 0 100");
  EXPECT_EQ(found_after("delete from tile where lvl = 0 and n in (70, 150)"),
            "journal.tile_damaged 0 70");
}

// What no hash betrays, in random places: the first of them is named, by every executor.
TEST_F(SideBySide, TheFirstEntryThatDoesNotFitIsNamedWhateverIsWrongWithIt) {
  const auto store = SqliteStore::open(original(), false).value();
  const auto entries = examples::entries_of(*store);
  const std::array<std::array<std::string_view, 3>, 4> damages{
      {{"{\"b\"", "{ \"b\"", "journal.entry_not_canonical"},
       {"\"o\":\"+\"", "\"o\":\"*\"", "journal.entry_unreadable"},
       {"\"t\":\"peer_figure\"", "\"t\":\"peer_number\"", "journal.newer_version"},
       {"\"x\":3", "\"x\":2", "journal.entry_out_of_place"}}};
  std::mt19937 random(20261126);
  for (int trial = 0; trial < 12; ++trial) {
    auto damaged = entries;
    std::map<std::uint64_t, std::string_view> expected;
    while (expected.size() < 3) {
      const std::uint64_t number = 4 + random() % (entries.size() - 4);
      const auto& [what, by, name] = damages[random() % damages.size()];
      std::string text(base::text_of(entries[number]));
      const auto at = text.find(what);
      ASSERT_NE(at, std::string::npos) << text;
      text.replace(at, what.size(), by);
      damaged[number].assign(text.begin(), text.end());
      expected.insert_or_assign(number, name);
    }
    const auto forged = examples::forged(damaged, store->head()->recorded_at);
    for (const base::Executor& executor : examples::executors) {
      EXPECT_EQ(
          shown(journal::verify(*forged, {}, executor)),
          std::string(expected.begin()->second) + " " + std::to_string(expected.begin()->first));
    }
  }
}

TEST_F(SideBySide, AKeptCheckpointIsComparedWhereverItFallsInATile) {
  for (const char* size : {"5", "16384", "20000", "32769"}) {
    EXPECT_EQ(found_after("update checkpoint set note = replace(note, '/', '+') || 'x' where size "
                          "= " +
                          std::string(size)),
              "journal.kept_checkpoint_differs " + std::string(size));
  }
  EXPECT_EQ(found_after("update checkpoint set size = 20001 where size = 20000;"
                        "update entry set leaf = x'20' where seq = 20000"),
            "journal.entry_altered 20000");
}

TEST_F(SideBySide, AChunkOfLargeEntriesEndsEarly) {
  auto store = std::make_shared<stores::MemoryStore>();
  examples::Salts salts;
  ASSERT_TRUE(Journal::start(*store, examples::origin, examples::worked_example(),
                             examples::start_time, std::ref(salts)));
  Journal journal = Journal::open(store).value();
  const std::uint64_t many = Chunk::bytes_max / 60'000 + 300;
  for (std::uint64_t i = 0; i < many; ++i) {
    auto large = transaction(static_cast<unsigned>(2 + i));
    large.reason = std::string(60'000, 'r');
    ASSERT_TRUE(journal.append(large, examples::start_time, std::ref(salts)));
  }
  Chunk chunk;
  chunk.read(*store, 0, journal.size());
  EXPECT_LT(chunk.end(), journal.size());
  EXPECT_EQ(chunk.end() % journal::tile_width, 0U);
  for (const base::Executor& executor : examples::executors) {
    EXPECT_TRUE(Journal::open(store, {}, executor));
  }
}

}  // namespace
}  // namespace vlecht
