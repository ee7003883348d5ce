// SPDX-License-Identifier: EUPL-1.2
//
// An import of many parts, with what is wrong in it far apart: refused it leaves nothing behind,
// set aside it is recorded whole, and once more it adds nothing.
#include <gtest/gtest.h>

#include "contract/examples.h"
#include "contract/executors.h"
#include "contract/failing_store.h"
#include "document/text_writer.h"
#include "operations/imports.h"
#include "operations/threads.h"
#include "spine/tables.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht::tests {
namespace {

using examples::FailingStore;

constexpr std::uint32_t rows = 15'000;
constexpr std::uint64_t stages = 6;

std::string line(std::uint32_t number, std::string_view amount) {
  return "GM0377;2018;B" + std::to_string(number / 4) + ";" + std::to_string(number % 4 + 1) +
         ";4100;" + std::string(amount) + "\n";
}

const std::string header = "gemeentecode;boekjaar;boekstuk;regel;grootboekrekening;bedrag\n";

std::string good_ledger(std::string_view amount = "1,50") {
  std::string text = header;
  for (std::uint32_t i = 0; i < rows; ++i) text += line(i, amount);
  return text;
}

// The good one, in which row 7 comes again, and what contradicts it; and rows without an amount,
// in the first part, in the last and beyond.
std::string bad_ledger() {
  std::string text = header;
  for (std::uint32_t row = 2; row < rows + 2; ++row) {
    const bool is_unreadable = row == 100 || row == 14'900;
    text += line(row - 2, is_unreadable ? "veel" : "1,50");
  }
  return text + line(5, "1,50") + line(5, "2,50") + line(rows, "niets") + line(1, "1,50");
}

struct With {
  std::string name;
  base::Executor executor;
  base::Crew crew;
  bool is_in_file = false;

  friend void PrintTo(const With& with, std::ostream* out) { *out << with.name; }
};

class LargeImport : public ::testing::TestWithParam<With> {
 protected:
  void SetUp() override {
    fake.world.executor = GetParam().executor;
    fake.world.crew = GetParam().crew;
    fake.world.memory_store = [this]() -> std::shared_ptr<journal::Store> {
      std::shared_ptr<journal::Store> inner = std::make_shared<stores::MemoryStore>();
      if (GetParam().is_in_file) {
        inner = stores::SqliteStore::create(folder.file("large.vlecht")).value();
      }
      store = std::make_shared<FailingStore>(std::move(inner));
      return store;
    };
    dossier = fake.dossier({"GM0377"});
  }

  // What must be as it was.
  auto state() const {
    return dossier->read([&](const journal::Journal& journal) {
      return std::tuple(journal.head(), *store->head(), journal.timeline().size(),
                        journal.timeline().key_count(), journal.transactions().size(),
                        journal.documents().size());
    });
  }

  std::int64_t sum_of_cents() const {
    return dossier->read([](const journal::Journal& journal) {
      const auto kind = journal::kind_number(facts::kind_named("ledger_entry"));
      const values::ValidOn day{*values::day_from_iso("2019-01-01")};
      const auto* columns = journal.timeline().columns(kind);
      std::int64_t sum = 0;
      for (journal::Row row = 0; row < columns->rows(); ++row) {
        const auto key = columns->keys().text(columns->key(row));
        const auto holds = journal.timeline().holding(kind, key, day, journal.size());
        if (holds == columns->number(row)) sum += columns->cents(row);
      }
      return sum;
    });
  }

  operations::ImportRequest request(const std::string& text, bool set_aside) const {
    auto request = request_for("ledger.csv", text);
    request.kind = "ledger_entry";
    request.set_aside = set_aside;
    return request;
  }

  static std::vector<std::string> bad_rows_of(const operations::ImportOutcome& outcome) {
    std::vector<std::string> out;
    for (const auto& bad : outcome.read.bad_rows) {
      out.push_back(std::to_string(bad.row) + " " + bad.finding.problem.name + " " +
                    bad.finding.problem.detail("earlier"));
    }
    return out;
  }

  void expect_findings(const operations::ImportOutcome& outcome) {
    EXPECT_EQ(outcome.read.rows, rows + 4);
    EXPECT_EQ(
        bad_rows_of(outcome),
        (std::vector<std::string>{"100 cell.not_a_number ", "14900 cell.not_a_number ",
                                  "15004 cell.not_a_number ", "15003 row.contradicts_earlier 7"}));
    const auto& findings = outcome.read.findings;
    const auto same = std::find_if(
        findings.begin(), findings.end(),
        [](const facts::Finding& finding) { return finding.problem.name == "rows.same_again"; });
    ASSERT_NE(same, findings.end());
    EXPECT_EQ(same->problem.detail("count"), "2");
    EXPECT_EQ(same->problem.detail("rows"), "15002, 15005");
    EXPECT_EQ(outcome.added, rows - 2);
  }

  examples::Folder folder;
  FakeWorld fake;
  std::shared_ptr<FailingStore> store;
  std::unique_ptr<operations::OpenDossier> dossier;
};

TEST_P(LargeImport, WithBadRowsIsRefusedAndLeavesNothing) {
  const auto before = state();
  const auto outcome = imported(*dossier, request(bad_ledger(), false));
  EXPECT_TRUE(outcome.is_refused);
  EXPECT_FALSE(outcome.is_recorded);
  EXPECT_FALSE(outcome.is_known);
  expect_findings(outcome);
  EXPECT_EQ(state(), before);
}

// A row that no entry can hold stands before one that cannot be read: however many parts are read
// before the first is encoded, the first of the two is told.
TEST_P(LargeImport, TellsTheEarlierOfTwoSortsOfProblems) {
  std::string text = header;
  text.pop_back();
  text += ";omschrijving;kostenplaats\n";
  for (std::uint32_t i = 0; i < rows; ++i) {
    text += line(i, i == 5'000 ? "veel" : "1,50");
    text.pop_back();
    const std::size_t quotes = i == 8 ? 32'000 : 0;  // an entry has two bytes for each
    text += ";\"" + std::string(2 * quotes, '"') + "\";" + (i == 8 ? std::string(2'000, 'x') : "") +
            "\n";
  }
  const auto before = state();
  const auto refused = operations::import_file(*dossier, request(text, false));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().name, "journal.entry_too_large");
  EXPECT_EQ(refused.error().detail("row"), "10");
  EXPECT_EQ(state(), before);
}

TEST_P(LargeImport, IsRefusedForItsLastRowWhenNearlyAllHasBeenStaged) {
  const auto before = state();
  const std::uint64_t writes = store->writes();
  const auto outcome = imported(*dossier, request(good_ledger() + line(rows, "niets"), false));
  EXPECT_TRUE(outcome.is_refused);
  EXPECT_EQ(outcome.added, rows);
  EXPECT_EQ(bad_rows_of(outcome), (std::vector<std::string>{"15002 cell.not_a_number "}));
  EXPECT_GT(store->writes(), writes);
  EXPECT_EQ(state(), before);
  EXPECT_TRUE(imported(*dossier, request(good_ledger(), false)).is_recorded);
  EXPECT_EQ(sum_of_cents(), 150 * rows);
}

TEST_P(LargeImport, IsRecordedWithItsBadRowsSetAsideAndTheSecondTimeAddsNothing) {
  const auto outcome = imported(*dossier, request(bad_ledger(), true));
  EXPECT_TRUE(outcome.is_recorded);
  expect_findings(outcome);
  EXPECT_EQ(sum_of_cents(), 150 * (rows - 2));
  const auto set_aside = dossier->read(
      [](const journal::Journal& journal) { return operations::set_aside_rows(journal); });
  ASSERT_TRUE(set_aside);
  std::vector<std::string> places;
  for (const auto& row : *set_aside) places.push_back(row.place);
  std::sort(places.begin(), places.end());
  EXPECT_EQ(places, (std::vector<std::string>{"0!100", "0!14900", "0!15003", "0!15004"}));

  const auto after = state();
  const auto again = imported(*dossier, request(bad_ledger(), true));
  EXPECT_TRUE(again.is_known);
  EXPECT_FALSE(again.is_recorded);
  EXPECT_EQ(again.unchanged, rows - 2);
  EXPECT_EQ(again.added + again.changed + again.vanished, 0);
  EXPECT_EQ(state(), after);
  const auto told =
      document::to_text(operations::import_report(again, request("", true), words::Language::en));
  EXPECT_NE(told.find(words::text(words::Language::en, "import.verdict.known")), std::string::npos);

  // Without setting them aside it is refused, and not called known beside that.
  const auto refused = imported(*dossier, request(bad_ledger(), false));
  EXPECT_TRUE(refused.is_refused);
  EXPECT_FALSE(refused.is_known);
  EXPECT_EQ(state(), after);
}

TEST_P(LargeImport, ATrialFindsTheSameAndChangesNothing) {
  const auto before = state();
  auto trial = request(bad_ledger(), true);
  trial.is_dry_run = true;
  expect_findings(imported(*dossier, trial));
  EXPECT_EQ(state(), before);
}

TEST_P(LargeImport, OnlyWhatChangedIsAddedToALaterOne) {
  ASSERT_TRUE(imported(*dossier, request(good_ledger(), false)).is_recorded);
  const auto size = dossier->size();
  // One line is another, and the last 5,000 are not there any more.
  std::string text = header;
  for (std::uint32_t i = 0; i < rows - 5'000; ++i) text += line(i, i == 9'000 ? "9,00" : "1,50");
  auto later = request(text, false);
  later.replace = true;
  later.is_dry_run = true;
  const auto trial = imported(*dossier, later);
  EXPECT_EQ(trial.vanished, 5'000);
  EXPECT_EQ(dossier->size(), size);
  later.is_dry_run = false;
  const auto outcome = imported(*dossier, later);
  EXPECT_TRUE(outcome.is_recorded);
  EXPECT_EQ(outcome.changed, 1);
  EXPECT_EQ(outcome.unchanged, rows - 5'001);
  EXPECT_EQ(outcome.vanished, 5'000);
  // Its own entry, its document, what changed, what went, and its record.
  EXPECT_EQ(dossier->size(), size + 2 + 1 + 5'000 + 1);
  EXPECT_EQ(sum_of_cents(), 150 * (rows - 5'000) + 750);
}

TEST_P(LargeImport, LeavesNothingWhenTheStoreFailsAndSucceedsTheNextTime) {
  // At the first stage, at a later one, and at the rest.
  for (const std::uint64_t at : {std::uint64_t{0}, stages / 2, stages}) {
    SCOPED_TRACE(std::to_string(at));
    const auto before = state();
    store->fail_after(at, FailingStore::How::problem);
    const auto failed = operations::import_file(*dossier, request(good_ledger(), false));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().name, "store.full");
    EXPECT_EQ(state(), before);
    store->fail_after(at, FailingStore::How::exception);
    EXPECT_THROW((void)operations::import_file(*dossier, request(good_ledger(), false)),
                 std::bad_alloc);
    EXPECT_EQ(state(), before);
  }
  store->fail_no_more();
  EXPECT_TRUE(imported(*dossier, request(good_ledger(), false)).is_recorded);
  EXPECT_EQ(sum_of_cents(), 150 * rows);
}

INSTANTIATE_TEST_SUITE_P(
    Ways, LargeImport,
    ::testing::Values(With{"InOrder", base::run_in_order, base::step_by_step, false},
                      With{"Backwards", examples::run_backwards, examples::last_begun_first, false},
                      With{"OnThreads", operations::on_threads(3), operations::crew_on_threads(3),
                           false},
                      With{"OnThreadsIntoAFile", operations::on_threads(3),
                           operations::crew_on_threads(3), true}),
    [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace vlecht::tests
