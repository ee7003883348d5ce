// SPDX-License-Identifier: EUPL-1.2
//
// A journal comes back from its static log into each store, however it is cut up on the way.
#include "base/search.h"
#include "contract/log_in_memory.h"
#include "contract/stores.h"
#include "journal/erasure_reader.h"
#include "journal/verify.h"

namespace vlecht {
namespace {

using examples::LogInMemory;
using examples::text;
using examples::transaction;
using facts::EntryNumber;
using journal::GatheringLimits;
using journal::Journal;

facts::Draft person(const std::string& pseudonym, const std::string& called) {
  return examples::draft("person", {{"pseudonym", text(pseudonym)}, {"name", text(called)}});
}

facts::Draft erasure(const std::string& entries, const std::string& files) {
  return examples::draft("erasure", {{"id", text("1")},
                                     {"part", examples::whole(1)},
                                     {"day", facts::Value(examples::day("2020-01-01"))},
                                     {"kind", text("person")},
                                     {"entries", text(entries)},
                                     {"files", text(files)},
                                     {"ground", text("AVG artikel 17")},
                                     {"why", text("verzoek 1")}});
}

std::vector<facts::Draft> many(int count) {
  std::vector<facts::Draft> out;
  for (int i = 0; i < count; ++i) out.push_back(examples::inhabitants("GM0377", 2018, i));
  return out;
}

struct Content {
  journal::Head head;
  std::vector<base::Bytes> entries;
  std::vector<std::tuple<std::uint32_t, std::uint64_t, base::Bytes>> tiles;
  std::vector<std::pair<std::string, std::uint64_t>> transactions;
  std::vector<std::optional<base::Bytes>> files;
  bool operator==(const Content&) const = default;
};

class Rebuild : public OnEachStore {
 protected:
  void SetUp() override {
    OnEachStore::SetUp();
    ASSERT_TRUE(Journal::start(*source_, examples::origin, examples::worked_example(),
                               examples::start_time, std::ref(salts_)));
    journal_.emplace(Journal::open(source_).value());
  }

  void append(const journal::Transaction& made) {
    const auto done = journal_->append(made, examples::start_time, std::ref(salts_));
    ASSERT_TRUE(done) << base::to_string(done.error());
  }

  Content content(const journal::Store& store) {
    Content out;
    out.head = *store.head();
    EXPECT_TRUE(store.read(0, out.head.size, [&](std::uint64_t, base::ByteView bytes) {
      out.entries.emplace_back(bytes.begin(), bytes.end());
      return true;
    }));
    EXPECT_TRUE(store.tiles([&](const journal::Tile& tile) {
      out.tiles.emplace_back(tile.level, tile.index, tile.hashes);
      return true;
    }));
    out.transactions = *store.transactions();
    for (const auto& document : journal_->documents()) {
      out.files.push_back(*store.file(document.digest));
    }
    return out;
  }

  void expect_same(const LogInMemory& log, const GatheringLimits& limits) {
    const std::string path = folder_.file("again-" + std::to_string(++number_) + ".vlecht");
    auto store = GetParam().create(path);
    const auto rebuilt = log.rebuild(*store, limits);
    ASSERT_TRUE(rebuilt) << base::to_string(rebuilt.error());
    EXPECT_EQ(content(*store), content(*source_));
    store = GetParam().reopen(path, std::move(store));
    const auto verified = journal::verify(*store);
    EXPECT_TRUE(verified) << base::to_string(verified.error());
    EXPECT_EQ(content(*store), content(*source_));
    EXPECT_EQ(examples::content_of(path).find("Annemarie"), std::string::npos);
  }

  examples::Salts salts_;
  std::shared_ptr<journal::Store> source_ = std::make_shared<stores::MemoryStore>();
  std::optional<Journal> journal_;
  int number_ = 0;
};

TEST_P(Rebuild, CutsTheJournalUpAnywhereAndGivesTheSame) {
  unsigned id = 2;
  for (const int count : {0, 1, 200, 254, 255, 256, 257, 700, 1, 1, 0, 1'500}) {
    append(transaction(id++, many(count)));
    append(examples::with_document(transaction(id, many(2)), "a.csv", std::to_string(id),
                                   id % 3 == 0));
    ++id;
  }
  LogInMemory log;
  log.grow(*source_);
  for (const std::uint64_t bundles : {1, 2, 64}) {
    for (const std::uint64_t entries : {1, 300, 1'000, 100'000}) {
      expect_same(log, {bundles * journal::bundle_width, entries, 64'000'000});
    }
  }
  expect_same(log, {journal::bundle_width, 100'000, 1});
}

TEST_P(Rebuild, AnErasureIsDoneAgainWhereTheLogStillHasTheBytes) {
  const auto persons =
      examples::with_document(transaction(2, {person("p-1", "Annemarie"), person("p-2", "Bert")}),
                              "personen.csv", "schuilnaam;naam\np-1;Annemarie\n");
  append(persons);  // 3, its document 4, statements 5 and 6
  append(transaction(3, many(600)));
  LogInMemory log;
  log.grow(*source_);
  auto erasing = transaction(4, {erasure("5", "4")});
  erasing.erased_entries = {5};
  erasing.erased_files = {persons.document->digest};
  ASSERT_TRUE(journal_->erase(erasing, examples::start_time, std::ref(salts_)));
  append(transaction(5, many(300)));
  log.grow(*source_);
  ASSERT_TRUE(log.files.contains(journal::kept_file_name(persons.document->digest)));
  for (const std::uint64_t entries : {1, 700, 100'000}) {
    expect_same(log, {journal::bundle_width, entries, 64'000'000});
  }
  // The same file, kept once more: what came after the erasure stays.
  auto again = persons;
  again.id = examples::transaction_id(6);
  again.statements = {person("p-3", "Cees")};
  append(again);
  log.grow(*source_);
  auto store = GetParam().create(path_ + "-2");
  ASSERT_TRUE(log.rebuild(*store));
  EXPECT_EQ(content(*store), content(*source_));
}

TEST_P(Rebuild, AnErasureThatNamesWhatComesLaterIsRefused) {
  const auto bytes = journal::encode_statement(erasure("5", "4"), 3, journal::Salt{});
  journal::ErasureReader reader;
  EXPECT_EQ(reader.read(5, bytes).error().name, "journal.erasure_unreadable");
  ASSERT_TRUE(reader.read(6, bytes));
  EXPECT_EQ((*reader.read(6, bytes))->entries, (std::vector<journal::NumberRange>{{5, 5}}));
  const auto other = journal::encode_statement(
      examples::draft("peer_selection",
                      {{"selection", text("a")}, {"explanation", text("\"t\":\"erasure\"")}}),
      3, journal::Salt{});
  EXPECT_FALSE(reader.read(6, other)->has_value());
}

INSTANTIATE_TEST_SUITE_P(Stores, Rebuild, testing::ValuesIn(backends()), name_of_backend);

}  // namespace
}  // namespace vlecht
