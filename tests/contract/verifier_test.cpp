// SPDX-License-Identifier: EUPL-1.2
//
// The independent verifier in Python against files that our store writes, and the worked example
// of docs/formats/journal.md against both.
#include "contract/verifier.h"
#include "contract/forgery.h"
#include "contract/sql.h"
#include "contract/stores.h"
#include "journal/checkpoint.h"

namespace vlecht {
namespace {

using journal::Journal;
using stores::SqliteStore;

using examples::Outcome;
using examples::verifier;

class Verifier : public testing::Test {
 protected:
  void SetUp() override { make(path_, 23'000); }

  void make(const std::string& path, std::int64_t value) {
    examples::Salts salts;
    auto store = std::shared_ptr<journal::Store>(SqliteStore::create(path).value());
    ASSERT_TRUE(Journal::start(*store, examples::origin, examples::worked_example(),
                               examples::start_time, std::ref(salts)));
    Journal journal = Journal::open(store).value();
    std::vector<facts::Draft> many;
    for (int i = 0; i < 600; ++i) {
      many.push_back(examples::inhabitants("GM" + std::to_string(1000 + i), 2018, value));
    }
    many.push_back(examples::draft("municipality", {{"municipality", examples::text("GM0377")},
                                                    {"name", examples::text("\"\\\u20AC\n\x01")}}));
    many.push_back(examples::retracted(many.front()));
    ASSERT_TRUE(
        journal.append(examples::transaction(2, many), examples::start_time, std::ref(salts)));
    root_ = journal.head().root;
    size_ = journal.size();
  }

  std::string checkpoint() {
    const std::string name = folder_.file("checkpoint");
    examples::write_file(name, to_text(journal::Checkpoint{examples::origin, size_, root_}));
    return name;
  }

  examples::Folder folder_;
  std::string path_ = folder_.file("dossier.vlecht");
  base::Digest root_{};
  std::uint64_t size_ = 0;
};

TEST_F(Verifier, AgreesOnTheRoot) {
  const Outcome run = verifier(path_ + " " + checkpoint());
  EXPECT_EQ(run.status, 0) << run.output;
  EXPECT_NE(run.output.find(base::to_hex(root_)), std::string::npos) << run.output;
}

TEST_F(Verifier, NamesTheFirstBadEntry) {
  examples::run_entry_sql(path_,
                          "update entry set leaf = cast(cast(leaf as text) || ' ' as blob) "
                          "where seq in (300, 317)");
  const Outcome run = verifier(path_);
  EXPECT_EQ(run.status, 1);
  EXPECT_NE(run.output.find("entry 300:"), std::string::npos) << run.output;
}

TEST_F(Verifier, NamesAMissingEntry) {
  examples::run_entry_sql(path_, "delete from entry where seq = 77");
  EXPECT_NE(verifier(path_).output.find("entry 77:"), std::string::npos);
}

TEST_F(Verifier, NamesAnEmptiedEntry) {
  examples::run_entry_sql(path_, "update entry set leaf = null where seq = 77");
  EXPECT_NE(verifier(path_).output.find("entry 77: missing"), std::string::npos);
}

TEST_F(Verifier, FindsAFileThatWasReplaced) {
  examples::run_sql(path_, "update blob set bytes = x'00'");
  EXPECT_NE(verifier(path_).output.find("entry 1:"), std::string::npos);
}

TEST_F(Verifier, FindsARewrittenTailByTheCheckpoint) {
  const std::string kept = checkpoint();
  const std::string other = folder_.file("other.vlecht");
  make(other, 23'001);
  EXPECT_EQ(verifier(other).status, 0);
  const Outcome run = verifier(other + " " + kept);
  EXPECT_EQ(run.status, 1);
  EXPECT_NE(run.output.find("checkpoint"), std::string::npos) << run.output;
}

// The page must not promise other bytes than the program writes.
TEST(JournalPage, WorkedExampleIsWhatTheProgramWrites) {
  const std::string page =
      examples::content_of(std::string(VLECHT_SOURCE) + "/docs/formats/journal.md");
  auto store = std::make_shared<stores::MemoryStore>();
  examples::Salts salts;
  ASSERT_TRUE(Journal::start(*store, examples::origin, examples::worked_example(),
                             examples::start_time, std::ref(salts)));
  base::Sha256 sha256;
  for (const base::Bytes& entry : examples::entries_of(*store)) {
    const std::string text(base::text_of(entry));
    EXPECT_NE(page.find("\n" + text + "\n"), std::string::npos) << text;
    const std::string leaf = base::to_hex(journal::leaf_hash(sha256, entry));
    EXPECT_NE(page.find(leaf), std::string::npos) << leaf;
  }
  const auto head = *store->head();
  EXPECT_NE(page.find(base::to_hex(head.root)), std::string::npos) << base::to_hex(head.root);
  const journal::Checkpoint checkpoint{examples::origin, 3, head.root};
  base::SigningSeed seed{};
  for (std::size_t i = 0; i < seed.size(); ++i) seed[i] = static_cast<base::Byte>(i);
  const std::string note = signed_note(checkpoint, seed);
  EXPECT_NE(page.find("\n" + note), std::string::npos) << note;
  const std::string key = journal::verifier_key(examples::origin, seed);
  EXPECT_NE(page.find(key), std::string::npos) << key;
}

}  // namespace
}  // namespace vlecht
