// SPDX-License-Identifier: EUPL-1.2
//
// Damages to every part of a dossier: what it tells afterwards is what it told, or it says what is
// wrong and where. Thousands in ./test; VLECHT_LONG=1: a hundred thousand.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>

#include "faults/damaged_dossier.h"
#include "journal/verify.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht::faults {
namespace {

namespace fs = std::filesystem;
using journal::Journal;
using stores::SqliteStore;

constexpr std::uint64_t few = 2'000;
constexpr std::uint64_t many = 100'000;
constexpr unsigned seconds_max = 10;        // for one damage; a second would be much
constexpr long kibibytes_max = 256 * 1024;  // of memory, for all of them

// When a damage brings the program down or holds it up, its seed is told.
char current[256];

void tell_and_end(int number) {
  const char* what = number == SIGALRM ? "held up by " : "brought down by ";
  (void)!::write(2, what, std::strlen(what));
  (void)!::write(2, current, std::strlen(current));
  (void)!::write(2, "\n", 1);
  ::_exit(1);
}

void watch(std::uint64_t seed, const Damage& damage) {
  std::snprintf(current, sizeof current, "seed %llu: %s", static_cast<unsigned long long>(seed),
                damage.where.c_str());
  for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGALRM}) {
    ::signal(number, tell_and_end);
  }
  ::alarm(seconds_max);
}

// What came of a damage.
struct Verdict {
  std::string
      outcome;  ///< "harmless", "earlier", "found in an entry", ...; what went wrong otherwise
  bool is_right = true;
  std::string problem;
};

Verdict wrong(const std::string& outcome, const std::string& problem = {}) {
  return {outcome, false, problem};
}

// Keeping files is optional (docs/formats/journal.md, section 7): that one is gone is told to who
// asks for it, not by verification.
Verdict lost_file() { return {"kept file gone", true, {}}; }

// What is wrong and where, as the problem tells.
Verdict found(const base::Problem& problem) {
  const bool has_place = !problem.detail("entry").empty() || !problem.detail("level").empty() ||
                         !problem.detail("file").empty() || !problem.detail("size").empty();
  const bool is_ours = problem.name.starts_with("store.") || problem.name.starts_with("journal.");
  const std::string told = base::to_string(problem);
  if (!is_ours || !has_place) return wrong("no place named", told);
  const char* where = !problem.detail("entry").empty()   ? "entry named"
                      : !problem.detail("level").empty() ? "tile named"
                      : !problem.detail("size").empty()  ? "head or checkpoint named"
                                                         : "file named";
  return {where, true, told};
}

class Damages : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    // Memory where there is some: nothing here is about what a disk does with a sync.
    if (fs::exists("/dev/shm")) ::setenv("TMPDIR", "/dev/shm", 0);
    folder_ = new examples::Folder;
    original_ = new Original(make_original(*folder_));
  }
  static void TearDownTestSuite() {
    delete original_;
    delete folder_;
  }

  void place(const Damage& damage) const {
    for (const char* beside : {"-wal", "-shm", "-journal", "-lock"}) fs::remove(path_ + beside);
    examples::write_file(path_, damage.content);
    if (damage.part == "log") examples::write_file(path_ + "-wal", damage.log);
  }

  Verdict judge(const Damage& damage) const {
    place(damage);
    auto store = SqliteStore::open(path_, false);
    if (!store) return found(store.error());
    const std::shared_ptr<journal::Store> shared = std::move(*store);
    const auto journal = Journal::open(shared);
    if (!journal) return found(journal.error());
    const auto verified = journal::verify(*shared);
    const auto told = answers(*journal, journal->size());
    if (!told) {
      if (verified && told.error().name == "journal.file_not_kept") return lost_file();
      if (verified) return wrong("verified what cannot be read", to_string(told.error()));
      return found(told.error());
    }
    const bool is_log = damage.part == "log";
    const bool is_earlier = is_log && *told == original_->answer;
    if (*told != (is_log ? original_->logged_answer : original_->answer) && !is_earlier) {
      return wrong("another answer");
    }
    if (!verified) return found(verified.error());
    const auto kept =
        verify_checkpoint(*shared, is_log ? original_->logged_checkpoint : original_->checkpoint);
    if (is_earlier && (kept || kept.error().name != "journal.checkpoint_longer")) {
      return wrong("what was lost is not told with a checkpoint");
    }
    if (!is_earlier && !kept) return wrong("checkpoint differs", to_string(kept.error()));
    return {is_earlier ? "earlier" : "harmless", true, {}};
  }

  // What was found to be in order is written to: what was there stays, and what was acknowledged is
  // there, or it is refused.
  Verdict written_to(const std::string& before) const {
    std::uint64_t size = 0;
    {
      auto store = SqliteStore::open(path_, true);
      if (!store) return found(store.error());
      auto journal = Journal::open(std::shared_ptr<journal::Store>(std::move(*store)));
      if (!journal) return found(journal.error());
      size = journal->size();
      auto more = examples::transaction(
          99, {examples::inhabitants("GM0377", 2019, 1), examples::peer_figure(5)});
      const auto done = journal->append(more, examples::start_time, examples::Salts());
      if (!done) return found(done.error());
    }
    const std::shared_ptr<journal::Store> store = SqliteStore::open(path_, false).value();
    const auto verified = journal::verify(*store);
    if (!verified) return wrong("broken by writing", to_string(verified.error()));
    const auto journal = Journal::open(store).value();
    if (journal.size() != size + 3) return wrong("lost after it was acknowledged");
    const auto told = answers(journal, size);
    if (!told || *told != before) return wrong("changed by writing");
    return {};
  }

  // A damage inside one entry's bytes is named by the number of that entry.
  std::optional<std::uint64_t> only_entry(const Damage& damage) const {
    if (damage.part == "log" || damage.content.size() != original_->content.size()) return {};
    for (const EntryPlace& entry : original_->entries) {
      if (entry.begin <= damage.begin && damage.end <= entry.begin + entry.length &&
          damage.content != original_->content) {
        return entry.number;
      }
    }
    return {};
  }

  static examples::Folder* folder_;
  static Original* original_;
  std::string path_ = folder_->file("damaged.vlecht");
};

examples::Folder* Damages::folder_ = nullptr;
Original* Damages::original_ = nullptr;

using Tally = std::map<std::string, std::map<std::string, std::uint64_t>>;

void print(const char* title, const Tally& tally) {
  std::cout << title << "\n";
  for (const auto& [name, outcomes] : tally) {
    std::cout << "  " << name << ":";
    for (const auto& [outcome, count] : outcomes)
      std::cout << " " << outcome << " " << count << ";";
    std::cout << "\n";
  }
}

TEST_F(Damages, TheOriginalHasSomethingInEachPart) {
  for (const char* part : {"header", "schema", "entry", "bundle", "bundle overflow", "tile", "head",
                           "tx", "checkpoint", "blob", "blob overflow", "free"}) {
    EXPECT_FALSE(original_->parts[part].empty()) << part;
  }
  EXPECT_FALSE(original_->log.empty());
  EXPECT_GT(original_->entries.size(), 50U);  // the others are packed
  const Damage none{"none", "", "", original_->content, "", 0, 0};
  EXPECT_EQ(judge(none).outcome, "harmless");
  const Damage logged{"log", "", "", original_->logged, original_->log, 0, 0};
  EXPECT_EQ(judge(logged).outcome, "harmless");
}

TEST_F(Damages, AreHarmlessOrFoundAndNamed) {
  Tally by_part, by_manner;
  std::map<std::string, std::uint64_t> all;
  examples::Seeds seeds(few, many);
  while (seeds.next()) {
    const Damage damage = damage_of(*original_, seeds.seed());
    watch(seeds.seed(), damage);
    Verdict verdict = judge(damage);
    const auto entry = only_entry(damage);
    if (entry && verdict.problem.find("journal.entry_altered") == std::string::npos) {
      verdict = wrong("an altered entry is not named", verdict.problem);
    } else if (entry && verdict.problem.find(std::to_string(*entry)) == std::string::npos) {
      verdict = wrong("another entry is named", verdict.problem);
    }
    const bool may_mislead_writing =
        damage.part == "header" || damage.part == "schema" || damage.part == "free";
    if (verdict.outcome == "harmless" && damage.part != "log" &&
        (may_mislead_writing || seeds.seed() % 4 == 0)) {
      const Verdict written = written_to(original_->answer);
      if (!written.is_right) verdict = written;
      if (!written.outcome.empty()) verdict.outcome = "harmless to read, refused to write";
    }
    ::alarm(0);
    EXPECT_TRUE(verdict.is_right) << "seed " << seeds.seed() << ": " << damage.where << ": "
                                  << verdict.outcome << " " << verdict.problem;
    ++by_part[damage.part][verdict.outcome];
    ++by_manner[damage.manner][verdict.outcome];
    ++all[verdict.outcome];
  }
  print("by part", by_part);
  print("by manner", by_manner);
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
#if !defined(__SANITIZE_ADDRESS__)  // which keeps what was given back
  EXPECT_LT(used.ru_maxrss, kibibytes_max);
#endif
  std::cout << "F6: damages " << seeds.done();
  for (const auto& [outcome, count] : all) std::cout << ", " << outcome << " " << count;
  std::cout << ", MiB " << used.ru_maxrss / 1024 << "\n";
}

}  // namespace
}  // namespace vlecht::faults
