// SPDX-License-Identifier: EUPL-1.2
//
// What British bodies publish about their spending: many layouts, read by what headers mean.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "base/text.h"
#include "facts/kinds.h"
#include "importers/table_import.h"
#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

namespace fs = std::filesystem;

using table_test::decision;
using table_test::finding;
using table_test::value;

constexpr std::string_view header_2015 =
    "Organisation,Service Area,Expenditure Unit,Expenditure Code,Paid Date,Trans No,Amount,"
    "caporrev,Supplier ID,Supplier Name\n";

TEST(SupplierPayment, HeadersAreFoundByTheirMeaning) {
  const std::string text = std::string(header_2015) +
                           "Town,Finance,Grants,D3701,16/04/2015,1_1,1054.11,Revenue,20,A Ltd\n"
                           "Town,Finance,Grants,D3701,17/04/2015,1_2,-5.00,Capital,21,Redacted "
                           "personal data\n";
  const auto table = table_test::read(text);
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "supplier_payment");
  EXPECT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(facts::key_of(*table->kind, table->drafts[0].values), "Town/2015/1_1");
  EXPECT_EQ(value(*table, 0, "amount"), "1054.11");
  EXPECT_EQ(value(*table, 0, "category"), "Grants");
  EXPECT_EQ(value(*table, 1, "sort"), "capital");
  EXPECT_EQ(value(*table, 1, "supplier"), "[withheld]");
  ASSERT_EQ(table->control_totals.size(), 1U);
  EXPECT_EQ(table->control_totals[0].sum, "1049.11");
  EXPECT_EQ(decision(*table, "decided.year")->rule, "file=year:2015");
}

TEST(SupplierPayment, ARuleForAnotherYearThanTheDatesIsPointedOut) {
  const std::string text = std::string(header_2015) +
                           "Town,Finance,Grants,D3701,16/04/2015,1_1,1054.11,Revenue,20,A Ltd\n";
  const auto table = table_test::read(text, "", {"file=year:2014"});
  ASSERT_TRUE(table);
  EXPECT_EQ(finding(*table, "year.against_days")->problem.detail("found"), "2015");
  const auto fitting = table_test::read(text, "", {"file=year:2015"});
  EXPECT_EQ(finding(*fitting, "year.against_days"), nullptr);
}

TEST(SupplierPayment, PoundsAreNoEuro) {
  const facts::Kind* kind = nullptr;
  for (const facts::Kind& known : facts::kinds()) {
    if (known.name == "supplier_payment") kind = &known;
  }
  ASSERT_NE(kind, nullptr);
  EXPECT_FALSE(kind->measure.has_value());
  EXPECT_EQ(kind->fields[kind->at("amount")].type, facts::FieldType::sterling);
  const auto amount = facts::value_from_text(kind->fields[kind->at("amount")], "12.34");
  ASSERT_TRUE(amount);
  EXPECT_EQ(std::get_if<values::Money>(&*amount), nullptr);
  EXPECT_EQ(std::get<values::Sterling>(*amount).pence(), 1'234);
  EXPECT_EQ(facts::to_text(*amount), "12.34");
}

TEST(SupplierPayment, DatesThatWereDestroyedAreNotSuppliedAndTheYearIsAsked) {
  const std::string text = std::string(header_2015) +
                           "Town,Finance,Grants,D3701,00:00:00,1_1,1054.11,Revenue,20,A Ltd\n"
                           "Town,Finance,Grants,D3701,00:00:00,1_2,5.00,Revenue,20,A Ltd\n";
  const File file{"spend-apr-jun-2014.csv", base::bytes_of(text)};
  const auto open = read_table(file, {.kind = "", .rules = {}});
  ASSERT_TRUE(open) << base::to_string(open.error());
  EXPECT_TRUE(open->has_questions);
  EXPECT_EQ(decision(*open, "question.year")->answers,
            (std::vector<std::string>{"file=year:2014"}));
  EXPECT_EQ(finding(*open, "column.no_dates")->problem.detail("count"), "2");
  const auto table = read_table(file, {.kind = "", .rules = table_test::rules({"file=year:2014"})});
  ASSERT_TRUE(table);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_TRUE(table->bad_rows.empty());
  EXPECT_EQ(value(*table, 0, "day"), "[not_supplied]");
}

// ---- Public files that are not part of the repository ----

std::optional<fs::path> spend_folder() {
  for (const fs::path& start : {fs::path(__FILE__).parent_path(), fs::current_path()}) {
    for (fs::path at = fs::absolute(start); at != at.parent_path(); at = at.parent_path()) {
      const fs::path found = at.parent_path() / "shared" / "data" / "spend";
      if (fs::is_directory(found)) return found;
    }
  }
  return std::nullopt;
}

// A second reading, by nothing of ours: the lines of such a file as cells.
std::vector<std::string> plain_cells(const std::string& line) {
  std::vector<std::string> cells(1);
  bool is_quoted = false;
  for (const char c : line) {
    if (c == '"') {
      is_quoted = !is_quoted;
    } else if (c == ',' && !is_quoted) {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  return cells;
}

// "1054.1" is 105410 pence.
std::int64_t plain_pence(std::string text) {
  std::erase(text, ',');
  const bool is_negative = text.starts_with('-');
  if (is_negative) text.erase(0, 1);
  const std::size_t point = text.find('.');
  std::string pence = point == std::string::npos ? "" : text.substr(point + 1);
  pence.resize(2, '0');
  const std::int64_t total = std::stoll("0" + text.substr(0, point)) * 100 + std::stoll(pence);
  return is_negative ? -total : total;
}

TEST(RealSpend, AllFilesImportAndTheirTotalIsThatOfAnIndependentSum) {
  const auto folder = spend_folder();
  if (!folder) GTEST_SKIP() << "no folder shared/data beside the repository";
  std::int64_t files = 0, pence = 0, plain = 0, plain_all = 0, withheld = 0, drafts = 0,
               remarks = 0;
  for (const auto& entry : fs::directory_iterator(*folder)) {
    SCOPED_TRACE(entry.path().filename().string());
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const bool has_dates = entry.path().filename() != "expenditure-over-500-apr-jun-2014.csv";
    const std::vector<std::string> set =
        has_dates ? std::vector<std::string>() : std::vector<std::string>{"file=year:2014"};
    const auto table = read_table({entry.path().filename().string(), base::bytes_of(bytes)},
                                  {.kind = "", .rules = table_test::rules(set)});
    ASSERT_TRUE(table) << base::to_string(table.error());
    EXPECT_EQ(table->kind->name, "supplier_payment");
    EXPECT_FALSE(table->has_questions);
    EXPECT_TRUE(table->bad_rows.empty());
    EXPECT_EQ(finding(*table, "column.no_dates") == nullptr, has_dates);
    remarks += finding(*table, "rows.remarks") != nullptr ? 1 : 0;
    for (const facts::Draft& draft : table->drafts) {
      pence += std::get<values::Sterling>(*draft.values[table->kind->at("amount")]).pence();
      const auto& supplier = draft.values[table->kind->at("supplier")];
      if (supplier == facts::KnownValue(values::Reason::withheld)) ++withheld;
      ++drafts;
    }
    // The other way: by the place of the header "amount", each different line once.
    std::string_view left = bytes;
    if (left.starts_with("\xEF\xBB\xBF")) left.remove_prefix(3);
    std::set<std::string> seen;
    std::size_t amount = 0;
    bool is_header = true;
    while (!left.empty()) {
      const std::size_t end = std::min(left.find('\n'), left.size());
      const std::string line(left.substr(0, end));
      left.remove_prefix(std::min(end + 1, left.size()));
      const auto cells = plain_cells(line);
      if (std::exchange(is_header, false)) {
        while (base::lowered(cells[amount]) != "amount") ++amount;
        continue;
      }
      if (cells.size() <= amount || cells[amount].empty()) continue;
      plain_all += plain_pence(cells[amount]);
      if (seen.insert(line).second) plain += plain_pence(cells[amount]);
    }
    ++files;
  }
  EXPECT_EQ(files, 12);
  EXPECT_EQ(pence, plain);
  EXPECT_EQ(plain_all, 16'548'145'660);
  EXPECT_EQ(drafts, 45'227);  // 45,230 rows less a filler and two that stand there twice
  EXPECT_EQ(withheld, 678);
  EXPECT_EQ(remarks, 1);
}

}  // namespace
}  // namespace vlecht::importers
