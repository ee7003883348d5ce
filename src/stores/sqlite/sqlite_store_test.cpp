// SPDX-License-Identifier: EUPL-1.2
#include "stores/sqlite/sqlite_store.h"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "facts/kinds.h"
#include "journal/journal.h"
#include "journal/verify.h"

namespace vlecht::stores {
namespace {

namespace fs = std::filesystem;

std::string content_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write_file(const std::string& path, const std::string& content) {
  std::ofstream(path, std::ios::binary)
      .write(content.data(), static_cast<std::streamsize>(content.size()));
}

journal::Transaction transaction(int number, int statements) {
  const facts::Kind& kind = facts::kind_named("inhabitants");
  journal::Transaction out;
  const std::string digits = std::to_string(number);
  out.id = "0192c0de-0000-7000-8000-" + std::string(12 - digits.size(), '0') + digits;
  for (int i = 0; i < statements; ++i) {
    facts::Draft draft{.kind = &kind,
                       .values = {},
                       .valid = values::Period::since(*values::Day::of(2018, 1, 1)),
                       .source = {}};
    draft.values.assign(kind.fields.size(), values::Reason::not_supplied);
    draft.values[kind.at("municipality")] = facts::Value("GM" + std::to_string(1000 + i));
    draft.values[kind.at("year")] = facts::Value(std::int64_t{2018});
    draft.values[kind.at("inhabitants")] = facts::Value(std::int64_t{number});
    out.statements.push_back(std::move(draft));
  }
  return out;
}

journal::Salt no_salt() { return {}; }

class SqliteStoreTest : public testing::Test {
 protected:
  SqliteStoreTest() {
    std::string name = (fs::temp_directory_path() / "vlecht-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    path_ = (folder_ / "dossier.vlecht").string();
  }
  ~SqliteStoreTest() override {
    std::error_code ignored;
    fs::permissions(folder_, fs::perms::owner_all, ignored);
    fs::remove_all(folder_, ignored);
  }

  // A dossier of several hundred entries, closed.
  void make(int statements = 400) {
    const auto store = SqliteStore::create(path_).value();
    ASSERT_TRUE(
        journal::Journal::start(*store, "vlecht/test", transaction(1, statements), {1}, no_salt));
  }

  std::string problem(bool for_writing = false) {
    const auto opened = SqliteStore::open(path_, for_writing);
    return opened ? "none" : opened.error().name;
  }

  std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const auto& item : fs::directory_iterator(folder_)) {
      out.push_back(item.path().filename().string());
    }
    return out;
  }

  void sql(const std::string& text) {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path_.c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, text.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
  }

  fs::path folder_;
  std::string path_;
};

using OneFile = std::vector<std::string>;

TEST_F(SqliteStoreTest, ADossierIsOneFileWhenItIsClosed) {
  make();
  EXPECT_EQ(names(), OneFile{"dossier.vlecht"});
  { const auto reading = SqliteStore::open(path_, false).value(); }
  EXPECT_EQ(names(), OneFile{"dossier.vlecht"});
  { const auto writing = SqliteStore::open(path_, true).value(); }
  EXPECT_EQ(names(), OneFile{"dossier.vlecht"});
}

// A large import that was ended by force: what it had staged does not count, and goes.
TEST_F(SqliteStoreTest, WhatWasStagedAndNeverAppendedIsGoneAtTheNextOpeningForWriting) {
  make();
  const auto head = SqliteStore::open(path_, false).value()->head().value();
  {
    const auto store = SqliteStore::open(path_, true).value();
    journal::Stage stage{.before = head, .first = 512, .entries = {{}}, .tiles = {}};
    for (int i = 0; i < 256; ++i) stage.entries.front().add(base::bytes_of("staged"));
    stage.tiles.push_back({0, 2, base::Bytes(256 * 32, 1)});
    ASSERT_TRUE(store->stage(stage));
  }
  const auto fits = [&] {
    const auto store = SqliteStore::open(path_, false).value();
    return store->head().value() == head && journal::verify(*store).has_value();
  };
  EXPECT_TRUE(fits());
  sql("update staging set size = size - 1");
  EXPECT_FALSE(SqliteStore::open(path_, false).value()->head());
  sql("update staging set size = size + 1");
  { const auto store = SqliteStore::open(path_, true).value(); }
  EXPECT_TRUE(fits());
  const auto store = SqliteStore::open(path_, true).value();
  std::size_t tiles = 0;
  ASSERT_TRUE(store->tiles([&](const journal::Tile&) { return ++tiles > 0; }));
  EXPECT_EQ(tiles, 3U) << "two of leaves and one above";
}

// It may be about persons.
TEST_F(SqliteStoreTest, WhatWasStagedAndForgottenLeavesNoBytes) {
  make();
  std::mt19937 numbers(1);  // cannot be packed any smaller
  journal::Stage stage{.before = SqliteStore::open(path_, false).value()->head().value(),
                       .first = 512,
                       .entries = {{}},
                       .tiles = {}};
  std::string first;
  for (int i = 0; i < 256; ++i) {
    std::string entry(300, ' ');
    for (char& c : entry) c = static_cast<char>(numbers());
    if (first.empty()) first = entry.substr(0, 50);
    stage.entries.front().add(base::bytes_of(entry));
  }
  const auto is_in_file = [&] { return content_of(path_).find(first) != std::string::npos; };
  for (const bool is_ended_by_force : {false, true}) {
    {
      const auto store = SqliteStore::open(path_, true).value();
      ASSERT_TRUE(store->stage(stage));
      if (!is_ended_by_force) {
        ASSERT_TRUE(store->unstage());
      }
    }
    EXPECT_EQ(is_in_file(), is_ended_by_force);
  }
  { const auto store = SqliteStore::open(path_, true).value(); }
  EXPECT_FALSE(is_in_file());
}

TEST_F(SqliteStoreTest, AnExistingFileIsNotWrittenOver) {
  write_file(path_, "precious");
  EXPECT_EQ(SqliteStore::create(path_).error().name, "store.exists");
  EXPECT_EQ(content_of(path_), "precious");
}

TEST_F(SqliteStoreTest, WhatIsNoDossierIsRefused) {
  EXPECT_EQ(problem(), "store.not_found");
  write_file(path_, "");
  EXPECT_EQ(problem(), "store.not_a_dossier");
  write_file(path_, std::string(5'000, 'x'));
  EXPECT_EQ(problem(true), "store.not_a_dossier");
  EXPECT_EQ(names(), OneFile{"dossier.vlecht"});
  fs::remove(path_);
  sql("create table t(a)");
  EXPECT_EQ(problem(), "store.not_a_dossier");
  path_ = folder_.string();
  EXPECT_EQ(problem(), "store.failed");
}

TEST_F(SqliteStoreTest, ANewerLayoutIsRefused) {
  make();
  sql("pragma user_version=3");
  EXPECT_EQ(problem(), "store.newer_version");
  EXPECT_EQ(problem(true), "store.newer_version");
}

TEST_F(SqliteStoreTest, OneProcessWritesAndOthersRead) {
  make();
  const auto writer = SqliteStore::open(path_, true).value();
  EXPECT_EQ(problem(true), "store.locked");
  EXPECT_EQ(problem(false), "none");
  const auto child = ::fork();
  if (child == 0) {
    const auto second = SqliteStore::open(path_, true);
    ::_exit(!second && second.error().name == "store.locked" ? 0 : 1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST_F(SqliteStoreTest, TheSameDossierByAnotherNameIsLockedToo) {
  make();
  const std::string link = (folder_ / "link.vlecht").string();
  fs::create_symlink(path_, link);
  const auto writer = SqliteStore::open(path_, true).value();
  EXPECT_EQ(SqliteStore::open(link, true).error().name, "store.locked");
}

TEST_F(SqliteStoreTest, ARefusedSecondWriterLeavesTheFirstItsLocks) {
  make(1);
  std::shared_ptr<journal::Store> writer = SqliteStore::open(path_, true).value();
  auto journal = journal::Journal::open(writer).value();
  EXPECT_EQ(problem(true), "store.locked");
  EXPECT_EQ(problem(true), "store.locked");
  EXPECT_TRUE(journal.append(transaction(2, 1), {2}, no_salt));
}

TEST_F(SqliteStoreTest, AReaderMayStayWhileAWriterComesAndGoes) {
  make(1);
  const auto reader = SqliteStore::open(path_, false).value();
  EXPECT_EQ(reader->head()->size, 2U);
  {
    std::shared_ptr<journal::Store> writer = SqliteStore::open(path_, true).value();
    auto journal = journal::Journal::open(writer).value();
    ASSERT_TRUE(journal.append(transaction(2, 1), {2}, no_salt));
    EXPECT_EQ(reader->head()->size, 4U);
  }
  EXPECT_EQ(reader->head()->size, 4U);
  EXPECT_TRUE(journal::verify(*reader));
}

TEST_F(SqliteStoreTest, AnUnexpectedEndLosesNothing) {
  make(1);
  const auto child = ::fork();
  if (child == 0) {
    std::shared_ptr<journal::Store> writer = SqliteStore::open(path_, true).value();
    auto journal = journal::Journal::open(writer).value();
    for (int i = 2; i < 20; ++i) {
      if (!journal.append(transaction(i, 10), {i}, no_salt)) ::_exit(1);
    }
    ::raise(SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFSIGNALED(status));
  const auto reader = SqliteStore::open(path_, false).value();
  EXPECT_EQ(journal::verify(*reader)->transactions, 19U);
  { const auto writer = SqliteStore::open(path_, true).value(); }
  EXPECT_EQ(journal::verify(*SqliteStore::open(path_, false).value())->transactions, 19U);
}

TEST_F(SqliteStoreTest, ACopyOnAReadOnlyMediumIsRead) {
  make();
  fs::permissions(path_, static_cast<fs::perms>(0444));
  fs::permissions(folder_, static_cast<fs::perms>(0555));
  // Permissions do not hold back the administrator.
  const bool is_administrator = ::geteuid() == 0;
  if (is_administrator) {
    ASSERT_EQ(::seteuid(65'534), 0);
  }
  const auto store = SqliteStore::open(path_, false);
  const std::string to_write = problem(true);
  if (is_administrator) {
    ASSERT_EQ(::seteuid(0), 0);
  }
  ASSERT_TRUE(store) << base::to_string(store.error());
  EXPECT_TRUE(journal::verify(**store));
  EXPECT_EQ(to_write, "store.read_only");
}

// Whoever copies only the one file of a dossier in use has its state of the last checkpoint.
TEST_F(SqliteStoreTest, ACopyOfADossierInUseIsReadWithoutItsLog) {
  make();
  const std::string copy = (folder_ / "copy #1?.vlecht").string();
  {
    const auto writer = SqliteStore::open(path_, true).value();
    fs::copy_file(path_, copy);
  }
  path_ = copy;
  fs::permissions(folder_, static_cast<fs::perms>(0555));
  fs::permissions(path_, static_cast<fs::perms>(0444));
  const bool is_administrator = ::geteuid() == 0;
  if (is_administrator) {
    ASSERT_EQ(::seteuid(65'534), 0);
  }
  const auto store = SqliteStore::open(path_, false);
  if (is_administrator) {
    ASSERT_EQ(::seteuid(0), 0);
  }
  ASSERT_TRUE(store) << base::to_string(store.error());
  EXPECT_TRUE(journal::verify(**store));
}

TEST_F(SqliteStoreTest, AStoreOpenedForReadingIsNotWritten) {
  make(1);
  std::shared_ptr<journal::Store> reader = SqliteStore::open(path_, false).value();
  auto journal = journal::Journal::open(reader).value();
  EXPECT_EQ(journal.append(transaction(2, 1), {2}, no_salt).error().name, "store.read_only");
  EXPECT_EQ(reader->keep_checkpoint(1, "x").error().name, "store.read_only");
}

TEST_F(SqliteStoreTest, AfterAFailedWriteNothingMoreIsWrittenUntilItIsOpenedAgain) {
  make(1);
  {
    std::shared_ptr<journal::Store> writer = SqliteStore::open(path_, true).value();
    auto journal = journal::Journal::open(writer).value();
    journal::Batch batch;
    batch.before = batch.after = *writer->head();
    batch.transaction_id = transaction(1, 0).id;  // once per journal: the table refuses it
    EXPECT_EQ(writer->append(batch).error().name, "store.failed");
    EXPECT_EQ(journal.append(transaction(2, 1), {2}, no_salt).error().name, "store.stopped");
    EXPECT_EQ(journal.size(), 2U);
  }
  std::shared_ptr<journal::Store> writer = SqliteStore::open(path_, true).value();
  auto journal = journal::Journal::open(writer).value();
  EXPECT_TRUE(journal.append(transaction(2, 1), {2}, no_salt));
}

// Damage of any sort: a problem, or everything as it was; never a crash, never another answer.
class Damage : public SqliteStoreTest {
 protected:
  void SetUp() override {
    make();
    sound_ = content_of(path_);
    head_ = *SqliteStore::open(path_, false).value()->head();
  }

  // True when the damage was noticed.
  bool is_noticed(const std::string& content) {
    write_file(path_, content);
    auto store = SqliteStore::open(path_, false);
    if (!store) return true;
    const std::shared_ptr<journal::Store> shared = std::move(*store);
    const auto opened = journal::Journal::open(shared);
    const auto verified = journal::verify(*shared);
    if (!verified || !opened) return true;
    EXPECT_EQ(verified->head, head_);
    EXPECT_EQ(opened->head(), head_);
    EXPECT_EQ(opened->timeline().size(), 400U);
    return false;
  }

  std::string sound_;
  journal::Head head_;
};

TEST_F(Damage, AFlippedByteNeverGivesAnotherAnswer) {
  std::mt19937 random(20191120);
  int noticed = 0;
  for (int i = 0; i < 400; ++i) {
    std::string content = sound_;
    // Half of them where SQLite keeps its own administration.
    const std::size_t range = i % 2 == 0 ? content.size() : std::size_t{120};
    content[random() % range] ^= static_cast<char>(1 + random() % 255);
    noticed += is_noticed(content) ? 1 : 0;
  }
  EXPECT_GT(noticed, 150);
}

TEST_F(Damage, LostSwappedAndZeroedPagesAreNoticed) {
  constexpr std::size_t page = 4'096;
  const std::size_t pages = sound_.size() / page;
  ASSERT_GT(pages, 10U);
  for (std::size_t i = 0; i < pages; ++i) {
    std::string content = sound_;
    std::fill_n(content.begin() + static_cast<std::ptrdiff_t>(i * page), page, '\0');
    is_noticed(content);
    content = sound_.substr(0, i * page + 100);
    EXPECT_TRUE(is_noticed(content)) << i;
    content = sound_;
    std::swap_ranges(content.begin() + static_cast<std::ptrdiff_t>(i * page),
                     content.begin() + static_cast<std::ptrdiff_t>((i + 1) * page),
                     content.begin() + static_cast<std::ptrdiff_t>((i * 7 + 3) % pages * page));
    is_noticed(content);
  }
}

// What is written over damage that reading does not notice must not destroy what was there.
TEST_F(Damage, AppendingToADamagedFileIsRefusedOrFits) {
  std::mt19937 random(2019);
  for (int i = 0; i < 60; ++i) {
    std::string content = sound_;
    const std::size_t at = random() % 100;
    SCOPED_TRACE("byte " + std::to_string(at));
    content[at] ^= static_cast<char>(1 + random() % 255);
    write_file(path_, content);
    auto store = SqliteStore::open(path_, true);
    if (!store) continue;
    const std::shared_ptr<journal::Store> shared = std::move(*store);
    auto opened = journal::Journal::open(shared);
    if (!opened) continue;
    const auto root = opened->head().root;
    if (!opened->append(transaction(2, 300), {2}, no_salt)) continue;
    const auto verified = journal::verify(*shared);
    ASSERT_TRUE(verified) << base::to_string(verified.error());
    EXPECT_EQ(journal::root_at(journal::tiles_of(*shared), 401).value(), root);
  }
}

}  // namespace
}  // namespace vlecht::stores
