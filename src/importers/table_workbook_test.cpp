// SPDX-License-Identifier: EUPL-1.2
//
// Tables in workbooks: which sheet, and cells that are numbers and days instead of text.
#include <gtest/gtest.h>

#include "importers/table_import.h"
#include "importers/table_test_file.h"
#include "importers/xlsx_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::decision;
using table_test::finding;
using table_test::value;
using xlsx_test::Workbook;

/// One sheet: a name, and rows of cells; "#" before a cell makes it a number, "@" a day (as its
/// serial number), "!" an error.
struct TestSheet {
  std::string name;
  std::vector<std::vector<std::string>> rows;
  std::string state = {};
  std::string first_row = {};  // attributes of the second row
};

std::string cell_xml(const std::string& reference, const std::string& cell) {
  const std::string open = "<c r=\"" + reference + "\"";
  if (cell.empty()) return "";
  if (cell[0] == '#') return open + "><v>" + cell.substr(1) + "</v></c>";
  if (cell[0] == '@') return open + " s=\"1\"><v>" + cell.substr(1) + "</v></c>";
  if (cell[0] == '!') return open + " t=\"e\"><v>" + cell.substr(1) + "</v></c>";
  return open + " t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
}

std::string rows_xml(const TestSheet& sheet) {
  std::string out;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const std::string number = std::to_string(row + 1);
    out += "<row r=\"" + number + "\"" + (row == 1 ? " " + sheet.first_row : "") + ">";
    for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
      const char letter = static_cast<char>('A' + static_cast<char>(column));
      out += cell_xml(letter + number, sheet.rows[row][column]);
    }
    out += "</row>";
  }
  return out;
}

std::string workbook(const std::vector<TestSheet>& sheets) {
  Workbook book{.rows = "",
                .styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"};
  book.sheets.clear();
  book.relationships.clear();
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    book.sheets += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"rId" +
                   number + "\"" + sheets[i].state + "/>";
    book.relationships += "<Relationship Id=\"rId" + number + "\" Type=\"" +
                          xlsx_test::relationship_types + "worksheet\" Target=\"worksheets/sheet" +
                          number + ".xml\"/>";
    book.more.push_back({"xl/worksheets/sheet" + number + ".xml",
                         "<worksheet " + xlsx_test::main_namespace + "><sheetData>" +
                             rows_xml(sheets[i]) + "</sheetData></worksheet>"});
  }
  return book.bytes();
}

base::Result<TableImport> read(const std::vector<TestSheet>& sheets,
                               const std::vector<std::string>& rules = {}) {
  const std::string bytes = workbook(sheets);
  return read_table({.name = "test.xlsx", .bytes = base::bytes_of(bytes)},
                    {.kind = "", .rules = table_test::rules(rules)});
}

const std::vector<std::string> header = {"gemeentecode", "jaar", "inwoners"};

TEST(TableWorkbook, NumbersNeedNoDecisionAboutMarks) {
  const auto table =
      read({{"Blad1",
             {{"gemeentecode", "boekjaar", "document", "taakveld", "categorie", "bedrag"},
              {"#377", "#2018", "jaarrekening", "0.4", "1.1", "#1234.5"},
              {"GM0397", "#2018", "jaarrekening", "0.4", "1.1", "#-1000"}}}});
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "municipality"), "GM0377");
  EXPECT_EQ(value(*table, 0, "amount"), "1234.50");
  EXPECT_EQ(value(*table, 1, "amount"), "-1000.00");
  EXPECT_EQ(table->drafts[0].source, (facts::SourceRef{.sheet = 1, .row = 2, .column = 6}));
  EXPECT_EQ(table->sheets, std::vector<std::string>{"Blad1"});
}

TEST(TableWorkbook, NumbersStoredAsTextFollowTheDecisionOfTheColumn) {
  const std::vector<TestSheet> sheets = {
      {"Blad1",
       {{"gemeentecode", "boekjaar", "document", "taakveld", "categorie", "bedrag"},
        {"GM0377", "#2018", "jaarrekening", "0.4", "1.1", "#1000.5"},
        {"GM0397", "#2018", "jaarrekening", "0.4", "1.1", "1.000"}}}};
  const auto open = read(sheets);
  ASSERT_TRUE(open);
  EXPECT_TRUE(open->has_questions);
  const auto table = read(sheets, {"bedrag=thousands:point"});
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "amount"), "1000.50") << "the number is no text";
  EXPECT_EQ(value(*table, 1, "amount"), "1000.00");
}

TEST(TableWorkbook, DaysNeedNoDecisionAboutTheirOrder) {
  const auto table =
      read({{"Blad1",
             {{"gemeentecode", "gemeente", "geldig_van"}, {"GM0377", "Bloemendaal", "@43193"}}}});
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(values::to_iso(table->drafts.at(0).valid.from()), "2018-04-03");
}

TEST(TableWorkbook, AYearThatIsTheFirstOfJanuaryIsThatYear) {
  const auto table = read({{"Blad1", {header, {"GM0377", "@43101", "#5"}}}});
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "year"), "2018");
}

TEST(TableWorkbook, ACodeThatBecameADayIsABadRowAndOneThatBecameANumberIsMentioned) {
  const auto table =
      read({{"Blad1",
             {{"gemeentecode", "boekjaar", "document", "taakveld", "categorie", "bedrag"},
              {"GM0377", "#2018", "jaarrekening", "#0.1", "1.1", "#1"},
              {"GM0397", "#2018", "jaarrekening", "0.4", "@37014", "#1"}}}});
  ASSERT_TRUE(table);
  EXPECT_NE(finding(*table, "column.codes_as_numbers"), nullptr);
  ASSERT_EQ(table->bad_rows.size(), 1U);
  EXPECT_EQ(table->bad_rows[0].finding.problem.name, "cell.day_as_code");
}

TEST(TableWorkbook, AFormulaThatFailedIsABadRow) {
  const auto table = read({{"Blad1", {header, {"GM0377", "#2018", "!#REF!"}}}});
  ASSERT_TRUE(table);
  EXPECT_EQ(table->bad_rows.at(0).finding.problem.name, "cell.formula_error");
  EXPECT_EQ(table->bad_rows.at(0).finding.place.sheet, "Blad1");
}

TEST(TableWorkbook, TheOnlySheetThatFitsIsTaken) {
  const auto table =
      read({{"Toelichting", {{"Uitleg"}}}, {"Cijfers", {header, {"GM0377", "#2018", "#5"}}}});
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->drafts.at(0).source.sheet, 2U);
  EXPECT_EQ(decision(*table, "decided.sheet")->rule, "file=sheet:Cijfers");
}

TEST(TableWorkbook, SeveralSheetsThatFitAreNamedAndOneCanBeChosen) {
  const std::vector<TestSheet> sheets = {{"2018", {header, {"GM0377", "#2018", "#5"}}},
                                         {"2019", {header, {"GM0377", "#2019", "#6"}}}};
  const auto both = read(sheets);
  ASSERT_FALSE(both);
  EXPECT_EQ(both.error().name, "table.several_sheets");
  EXPECT_EQ(both.error().detail("sheets"), "'2018', '2019'");
  const auto one = read(sheets, {"file=sheet:2019"});
  ASSERT_TRUE(one);
  EXPECT_EQ(value(*one, 0, "inhabitants"), "6");
  EXPECT_EQ(read(sheets, {"file=sheet:2020"}).error().name, "table.no_such_sheet");
  EXPECT_EQ(read({{"A", {{"x"}}}, {"B", {{"y"}}}}).error().name, "table.no_sheet_fits");
}

TEST(TableWorkbook, HiddenSheetsAndRowsAreReadAndMentioned) {
  const auto table =
      read({{"Cijfers", {header, {"GM0377", "#2018", "#5"}}, " state=\"hidden\"", "hidden=\"1\""}});
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->drafts.size(), 1U);
  EXPECT_NE(finding(*table, "sheet.hidden"), nullptr);
  ASSERT_NE(finding(*table, "rows.hidden"), nullptr);
  EXPECT_EQ(finding(*table, "rows.hidden")->problem.detail("rows"), "2");
}

TEST(TableWorkbook, AWindowShowsTheSheetOfAFact) {
  const std::string bytes =
      workbook({{"Toelichting", {{"Uitleg"}}}, {"Cijfers", {header, {"GM0377", "#2018", "#5"}}}});
  const auto found = window({.name = "test.xlsx", .bytes = base::bytes_of(bytes)}, {}, 2, 2, 1, 1);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->sheet, "Cijfers");
  EXPECT_EQ(found->header, header);
  EXPECT_EQ(found->lines.at(0).cells, (std::vector<std::string>{"GM0377", "2018", "5"}));
}

}  // namespace
}  // namespace vlecht::importers
