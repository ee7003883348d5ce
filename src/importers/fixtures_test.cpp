// SPDX-License-Identifier: EUPL-1.2
//
// The small files of tests/fixtures/csv, as people's programs write them.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::decision;
using table_test::finding;
using table_test::value;

base::Result<TableImport> read(const std::string& name) {
  const auto path = std::filesystem::path(__FILE__).parent_path() / "../../tests/fixtures/csv";
  std::ifstream in(path / name, std::ios::binary);
  CHECK(in.good());
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  return table_test::read(bytes);
}

TEST(TableFixtures, ExcelInDutchOnWindows) {
  const auto table = read("excel_nl.csv");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(decision(*table, "decided.encoding")->rule, "file=encoding:windows-1252");
  EXPECT_EQ(decision(*table, "decided.header")->rule, "file=header:4");
  ASSERT_EQ(table->drafts.size(), 3U);
  EXPECT_EQ(value(*table, 0, "municipality"), "GM1900");
  EXPECT_EQ(value(*table, 0, "name"), "Súdwest-Fryslân");
  EXPECT_EQ(value(*table, 0, "amount"), "12345500.00");
  EXPECT_EQ(value(*table, 1, "amount"), "1234000.00");
  EXPECT_EQ(value(*table, 2, "amount"), "-7000.00");
  EXPECT_NE(finding(*table, "rows.remarks"), nullptr);
}

TEST(TableFixtures, StatLineOfCbs) {
  const auto table = read("statline.csv");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "inhabitants");
  EXPECT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 4U);
  EXPECT_EQ(value(*table, 0, "inhabitants"), "23208");
  EXPECT_EQ(value(*table, 2, "inhabitants"), "[not_supplied]");
  EXPECT_EQ(value(*table, 3, "inhabitants"), "154235");
  EXPECT_NE(finding(*table, "cell.provisional"), nullptr);
}

TEST(TableFixtures, ATableInEnglish) {
  const auto table = read("english.csv");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(value(*table, 0, "document"), "jaarrekening");
  EXPECT_EQ(value(*table, 0, "amount"), "1234.56");
  EXPECT_EQ(value(*table, 1, "amount"), "-12.50");
}

TEST(TableFixtures, AmountsThatCanMeanTwoThings) {
  const auto table = read("undecided.csv");
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
}

TEST(TableFixtures, Utf16WithTabs) {
  const auto table = read("utf_16.csv");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "municipality");
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(values::to_iso(table->drafts.at(0).valid.from()), "1830-01-01");
  EXPECT_EQ(values::to_iso(table->drafts.at(1).valid.until()), "2019-01-01");
}

TEST(TableFixtures, AnOldDosProgram) {
  const auto table = read("dos.csv");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(decision(*table, "decided.encoding")->rule, "file=encoding:cp850");
  EXPECT_EQ(value(*table, 0, "name"), "Súdwest-Fryslân");
  EXPECT_EQ(value(*table, 0, "inhabitants"), "89583");
}

}  // namespace
}  // namespace vlecht::importers
