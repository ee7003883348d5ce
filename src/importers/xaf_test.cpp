// SPDX-License-Identifier: EUPL-1.2
#include "importers/xaf.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "importers/file_reader.h"
#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

namespace fs = std::filesystem;

using table_test::decision;
using table_test::finding;
using table_test::finding_count;
using table_test::rules;

std::string xaf_bytes(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string xaf_fixture(const std::string& name = "boeken_3_2.xml") {
  return xaf_bytes(fs::path(__FILE__).parent_path() / "../../tests/fixtures/xaf" / name);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  CHECK(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

base::Result<TableImport> read_books(const std::string& text,
                                     const std::vector<std::string>& set = {
                                         "file=municipality:GM0377"}) {
  Settings settings;
  settings.rules = rules(set);
  return read_file({"boeken.xml", base::bytes_of(text)}, settings);
}

std::string text_of(const facts::Draft& draft, std::string_view field) {
  const auto& value = draft.values[draft.kind->at(field)];
  return value.is_known() ? facts::to_text(*value) : "";
}

std::vector<facts::Draft> entries_of(const TableImport& table) {
  std::vector<facts::Draft> entries;
  for (const facts::Draft& draft : table.drafts) {
    if (draft.kind->name == "ledger_entry") entries.push_back(draft);
  }
  return entries;
}

TEST(Xaf, LinesAndAccountsBecomeFacts) {
  const auto table = read_books(xaf_fixture());
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(table->rows, 4);
  ASSERT_EQ(table->drafts.size(), 6U);
  EXPECT_EQ(table->drafts[0].kind->name, "ledger_account");
  EXPECT_EQ(text_of(table->drafts[0], "account"), "4300");
  EXPECT_EQ(text_of(table->drafts[0], "type"), "resultaat");
  EXPECT_EQ(text_of(table->drafts[0], "rgs_code"), "WBedAutSop");
  EXPECT_EQ(text_of(table->drafts[1], "rgs_code"), "");
  const auto entries = entries_of(*table);
  EXPECT_EQ(facts::key_of(*entries[0].kind, entries[0].values), "GM0377/2019/60-1/1");
  EXPECT_EQ(text_of(entries[0], "amount"), "1000.50");
  EXPECT_EQ(text_of(entries[1], "amount"), "-1000.50");
  EXPECT_EQ(text_of(entries[0], "day"), "2019-03-15");
  EXPECT_EQ(text_of(entries[0], "effective_day"), "2019-03-10");
  EXPECT_EQ(text_of(entries[0], "document_day"), "");
  EXPECT_EQ(text_of(entries[0], "cost_centre"), "K12");
  EXPECT_EQ(text_of(entries[0], "supplier"), "77");
  EXPECT_EQ(text_of(entries[0], "invoice"), "F-1");
  EXPECT_EQ(text_of(entries[0], "period"), "3");
  EXPECT_EQ(text_of(entries[0], "daybook"), "60");
  EXPECT_EQ(text_of(entries[1], "description"), "Licenties");
  EXPECT_EQ(entries[0].source.row, 55U);
  EXPECT_EQ(entries[0].source.column, 11U);
}

TEST(Xaf, VersionFourGivesTheSameFieldAnotherMeaning) {
  const auto table = read_books(xaf_fixture("boeken_4_0.xml"));
  ASSERT_TRUE(table) << base::to_string(table.error());
  const auto entries = entries_of(*table);
  EXPECT_EQ(text_of(entries[0], "document_day"), "2019-03-10");
  EXPECT_EQ(text_of(entries[0], "effective_day"), "");
  EXPECT_EQ(text_of(entries[0], "cost_centre"), "K12");
  EXPECT_EQ(text_of(table->drafts[0], "rgs_code"), "WBedAutSop");
  EXPECT_EQ(decision(*table, "decided.xaf_version")->what.detail("version"), "4.0");
  EXPECT_NE(finding(*table, "xaf.version_4"), nullptr);
}

TEST(Xaf, AnUnknownNamespaceIsAQuestionThatARuleAnswers) {
  const std::string text = replaced(xaf_fixture(), "auditfiles.nl/XAF/3.2", "example.org/x");
  const auto open = read_books(text);
  ASSERT_TRUE(open);
  EXPECT_TRUE(open->has_questions);
  EXPECT_EQ(decision(*open, "question.xaf_version")->answers.size(), 2U);
  const auto answered = read_books(text, {"file=municipality:377", "file=version:3.2"});
  EXPECT_FALSE(answered->has_questions);
  EXPECT_EQ(answered->drafts.size(), 6U);
  const auto invented = read_books(replaced(xaf_fixture(), "XAF/3.2", "XAF/4.0"));
  EXPECT_NE(finding(*invented, "xaf.namespace_not_official"), nullptr);
}

TEST(Xaf, TheMunicipalityIsAskedAmongTheMembers) {
  Settings settings;
  settings.municipalities = {"GM0377", "GM0397"};
  const std::string text = xaf_fixture();
  const auto table = read_file({"boeken.xml", base::bytes_of(text)}, settings);
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
  EXPECT_TRUE(table->drafts.empty());
  EXPECT_EQ(decision(*table, "question.xaf_municipality")->answers,
            (std::vector<std::string>{"file=municipality:GM0377", "file=municipality:GM0397"}));
}

TEST(Xaf, DeclaredTotalsAreComparedWithWhatTheFileHolds) {
  const auto sound = read_books(xaf_fixture());
  EXPECT_EQ(finding(*sound, "xaf.declared_differs"), nullptr);
  ASSERT_EQ(sound->control_totals.size(), 3U);
  EXPECT_EQ(sound->control_totals[0].sum, "4");
  EXPECT_EQ(sound->control_totals[1].sum, "1300.50");
  const auto table = read_books(
      replaced(replaced(xaf_fixture(), "<linesCount>4", "<linesCount>5"), "300.00<", "299.99<"));
  EXPECT_EQ(finding_count(*table, "xaf.declared_differs"), 2U);
  EXPECT_NE(finding(*table, "xaf.not_in_balance"), nullptr);
  EXPECT_EQ(finding(*table, "xaf.unbalanced")->problem.detail("examples"), "60-2");
}

TEST(Xaf, ANumberThatIsUsedAgainKeepsItsLinesApart) {
  const auto table = read_books(replaced(xaf_fixture(), "<nr>2</nr>\n          <periodNumber>",
                                         "<nr>1</nr>\n          <periodNumber>"));
  const auto entries = entries_of(*table);
  ASSERT_EQ(entries.size(), 4U);
  EXPECT_EQ(facts::key_of(*entries[2].kind, entries[2].values), "GM0377/2019/60-1/3");
  EXPECT_EQ(finding(*table, "xaf.entry_reused")->problem.detail("count"), "1");
}

TEST(Xaf, PeopleAreNotRecordedAndTheFileIsNotKept) {
  const auto table = read_books(xaf_fixture());
  EXPECT_TRUE(table->is_personal_beside);
  EXPECT_EQ(finding(*table, "xaf.relations_left_out")->problem.detail("count"), "1");
  EXPECT_EQ(finding(*table, "xaf.opening_left_out")->problem.detail("count"), "1");
  for (const facts::Draft& draft : table->drafts) {
    for (const auto& value : draft.values) {
      if (value.is_known()) {
        EXPECT_EQ(facts::to_text(*value).find("Vries"), std::string::npos);
      }
    }
  }
}

TEST(Xaf, WindowsBytesThatAreDeclaredUtf8AreReadWithAFinding) {
  const auto table = read_books(replaced(xaf_fixture(), "Licentie kantoor", "Caf\xE9 \x80 5"));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(text_of(entries_of(*table)[0], "description"), "Café € 5");
  EXPECT_EQ(finding(*table, "xaf.wrong_encoding")->problem.detail("line"), "60");
}

TEST(Xaf, OtherEncodingsAreReadAsDeclared) {
  for (const std::string name : {"windows-1252", "ISO-8859-1"}) {
    const auto table = read_books(
        replaced(replaced(xaf_fixture(), "encoding=\"UTF-8\"", "encoding=\"" + name + "\""),
                 "Licentie kantoor", "Caf\xE9"));
    ASSERT_TRUE(table) << base::to_string(table.error());
    EXPECT_EQ(text_of(entries_of(*table)[0], "description"), "Café");
    EXPECT_EQ(finding(*table, "xaf.wrong_encoding"), nullptr);
  }
  const auto bom = read_books("\xEF\xBB\xBF" + xaf_fixture());
  EXPECT_EQ(bom->drafts.size(), 6U);
  const auto unknown =
      read_books(replaced(xaf_fixture(), "encoding=\"UTF-8\"", "encoding=\"klingon\""));
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().name, "xaf.encoding_unknown");
}

TEST(Xaf, NoDocumentTypeAndNoEntityEver) {
  const std::string text = replaced(xaf_fixture(), "<auditfile ",
                                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                    "<auditfile ");
  const auto table = read_books(text);
  ASSERT_FALSE(table);
  EXPECT_EQ(table.error().name, "xaf.doctype");
  const auto entity = read_books(replaced(xaf_fixture(), "Licenties", "&e;"));
  ASSERT_FALSE(entity);
  EXPECT_EQ(entity.error().name, "xaf.malformed");
}

TEST(Xaf, WhatCannotBeReadIsRefusedByName) {
  EXPECT_EQ(read_books(replaced(xaf_fixture(), "</journal>", "")).error().name, "xaf.malformed");
  std::string deep;
  for (int i = 0; i < 80; ++i) deep += "<a>";
  EXPECT_EQ(read_books(replaced(xaf_fixture(), "Licenties", deep)).error().name, "xaf.deep");
  std::string names;
  for (int i = 0; i < 3'000; ++i) names += "<n" + std::to_string(i) + "/>";
  EXPECT_EQ(read_books(replaced(xaf_fixture(), "Licenties", names)).error().name, "xaf.names");
  EXPECT_EQ(read_books(replaced(xaf_fixture(), "Licenties", std::string(40'000, 'x'))).error().name,
            "xaf.long_text");
  EXPECT_EQ(read_books(replaced(xaf_fixture(), "<fiscalYear>2019", "<fiscalYear>x")).error().name,
            "xaf.no_year");
  EXPECT_EQ(read_books(xaf_fixture(), {"bedrag=decimal:comma"}).error().name,
            "rule.not_for_format");
  const auto dollars = read_books(replaced(xaf_fixture(), "<curCode>EUR", "<curCode>USD"));
  EXPECT_TRUE(dollars->is_unusable);
  EXPECT_TRUE(dollars->drafts.empty());
}

TEST(Xaf, ALineWithoutAmountSideOrAccountIsABadRow) {
  for (const auto& [from, to, name] : std::vector<std::array<std::string, 3>>{
           {"1000.50<", "veel<", "xaf.line_no_amount"},
           {"<amntTp>D", "<amntTp>X", "xaf.line_no_side"},
           {"<accID>4300<", "<accID><", "xaf.line_no_account"}}) {
    std::string text = xaf_fixture();
    const std::size_t lines = text.find("<trLine>");
    text = text.substr(0, lines) + replaced(text.substr(lines), from, to);
    const auto table = read_books(text);
    ASSERT_TRUE(table) << name;
    ASSERT_EQ(table->bad_rows.size(), 1U) << name;
    EXPECT_EQ(table->bad_rows[0].finding.problem.name, name);
    EXPECT_EQ(table->bad_rows[0].row, 55U);
    EXPECT_EQ(table->drafts.size(), 5U);
  }
}

TEST(Xaf, TheWindowShowsTheLineAsItStands) {
  const std::string text = xaf_fixture();
  const auto window = window_at({"boeken.xml", base::bytes_of(text)}, {},
                                {.document = 1, .sheet = 0, .row = 55, .column = 11}, 5, 5);
  ASSERT_TRUE(window);
  ASSERT_GE(window->lines.size(), 3U);
  EXPECT_EQ(window->lines[2].number, 55U);
  EXPECT_EQ(window->lines[2].cells.front(), "<trLine>");
}

TEST(Xaf, OtherXmlIsNoAuditFile) {
  EXPECT_TRUE(
      is_audit_file(base::bytes_of("\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- a > b -->\n"
                                   "<x:AuditFile xmlns:x=\"y\">")));
  EXPECT_FALSE(is_audit_file(base::bytes_of("<html><body>auditfile</body></html>")));
  EXPECT_FALSE(is_audit_file(base::bytes_of("a;b\n1;2\n")));
  EXPECT_FALSE(is_audit_file({}));
}

// ---- A public file that is not part of the repository ----

TEST(RealXaf, TheBooksOfADemoCompany) {
  std::optional<fs::path> found;
  for (const fs::path& start : {fs::path(__FILE__).parent_path(), fs::current_path()}) {
    for (fs::path at = fs::absolute(start); at != at.parent_path(); at = at.parent_path()) {
      const fs::path path =
          at.parent_path() / "shared" / "data" / "auditfile" / "ExactOnline_V32_2016.xml";
      if (fs::exists(path)) found = path;
    }
  }
  if (!found) GTEST_SKIP() << "no folder shared/data beside the repository";
  const auto table = read_books(xaf_bytes(*found));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->rows, 167);
  EXPECT_TRUE(table->bad_rows.empty());
  ASSERT_EQ(table->control_totals.size(), 3U);
  EXPECT_EQ(table->control_totals[1].sum, "999954.06");
  EXPECT_EQ(table->control_totals[2].sum, "999954.06");
  const auto& held = finding(*table, "xaf.held")->problem;
  EXPECT_EQ(held.detail("transactions"), "57");
  EXPECT_EQ(held.detail("accounts"), "97");
  EXPECT_EQ(finding(*table, "xaf.declared_differs"), nullptr);
  EXPECT_EQ(finding(*table, "xaf.unbalanced"), nullptr);
  const auto entries = entries_of(*table);
  EXPECT_EQ(entries.size(), 167U);
  EXPECT_EQ(table->drafts.size(), 264U);
  values::Money sum;
  for (const facts::Draft& draft : entries) {
    sum += std::get<values::Money>(*draft.values[draft.kind->at("amount")]);
  }
  EXPECT_EQ(sum.cents(), 0);
}

}  // namespace
}  // namespace vlecht::importers
