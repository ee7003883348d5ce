// SPDX-License-Identifier: EUPL-1.2
#include "importers/workbook.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "importers/xlsx_package.h"
#include "importers/xlsx_place.h"
#include "importers/xlsx_strings.h"
#include "importers/xlsx_test_file.h"

namespace vlecht::importers {
namespace {

using xlsx_test::Part;
using xlsx_test::Workbook;
using xlsx_test::zip_of;

std::string content_of(const Grid& grid) {
  const char* const names[] = {"t", "n", "d", "b", "e"};
  std::string out;
  for (std::size_t row = 0; row < grid.row_count(); ++row) {
    for (std::uint32_t column = 1; column <= grid.column_count(row); ++column) {
      if (grid.text(row, column).empty()) continue;
      out += xlsx::to_text({grid.row_number(row), column}) +
             names[static_cast<int>(grid.type(row, column))] + "=" +
             std::string(grid.text(row, column)) + " ";
    }
  }
  if (!out.empty()) out.pop_back();
  return out;
}

// All cells of all sheets, or the problem: one line to compare.
std::string read(const std::string& bytes, const WorkbookLimits& limits = {}) {
  const auto sheets = read_workbook(base::bytes_of(bytes), limits);
  if (!sheets) return to_string(sheets.error());
  std::string out;
  for (const Sheet& sheet : *sheets) {
    if (sheets->size() > 1) out += (sheet.is_hidden ? "(" + sheet.name + ")" : sheet.name) + ": ";
    out += content_of(sheet.grid);
    if (sheets->size() > 1) out += "\n";
  }
  return out;
}

std::string read_rows(const std::string& rows) { return read(Workbook{.rows = rows}.bytes()); }

std::string problem_of(const std::string& bytes, const WorkbookLimits& limits = {}) {
  const auto sheets = read_workbook(base::bytes_of(bytes), limits);
  return sheets ? "none" : sheets.error().name;
}

std::string problem_of_rows(const std::string& rows) {
  return problem_of(Workbook{.rows = rows}.bytes());
}

std::string fixture(const std::string& name) {
  auto folder = std::filesystem::path(__FILE__).parent_path();
  std::ifstream file(folder / "../../tests/fixtures/workbook" / name, std::ios::binary);
  EXPECT_TRUE(file) << name;
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(WorkbookCells, OfEveryTypeAreRead) {
  const Workbook workbook{
      .rows =
          "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>1.5</v></c>"
          "<c r='C1' t='n'><v> 2 </v></c><c r='D1' t='b'><v>1</v></c><c r='E1' t='b'><v>0</v></c>"
          "<c r='F1' t='e'><v>#DIV/0!</v></c><c r='G1' t='str'><f>A1&amp;\"x\"</f><v>cx</v></c>"
          "<c r='H1' t='inlineStr'><is><t>in</t></is></c><c r='I1' t='d'><v>2019-11-20</v></c>"
          "<c r='J1' t='d'><v>2019-11-20T10:30:00Z</v></c><c r='K1' t='d'><v>T10:30:00</v></c>"
          "<c r='L1'><f>SUM(B1:C1)</f><v>3.5</v></c></row>",
      .strings = "<si><t>kosten</t></si>"};
  EXPECT_EQ(read(workbook.bytes()),
            "A1t=kosten B1n=1.5 C1n=2 D1b=TRUE E1b=FALSE F1e=#DIV/0! G1t=cx H1t=in I1d=2019-11-20 "
            "J1d=2019-11-20 K1t=10:30:00 L1n=3.5");
}

TEST(WorkbookCells, WithoutAValueTakeNoPlace) {
  EXPECT_EQ(
      read_rows(
          "<row r='1'><c r='A1' s='3'/><c r='B1' t='s'/><c r='C1'><v></v></c>"
          "<c r='D1' t='str'><f>\"\"</f><v></v></c><c r='E1' t='inlineStr'><is><t/></is></c></row>"
          "<row r='2' hidden='1'><c r='B2'><v>7</v></c></row><row r='5'/>"),
      "B2n=7");
}

TEST(WorkbookCells, InHiddenRowsAreReadAndMarked) {
  const std::string merge = "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>";
  for (const std::string& after : {std::string(), merge}) {
    const auto sheets = read_workbook(base::bytes_of(Workbook{
        .rows = "<row><c><v>1</v></c><c><v>2</v></c></row>"
                "<row hidden='1'><c><v>3</v></c></row><row hidden='false'><c><v>4</v></c></row>",
        .after_rows = after}
                                                         .bytes()));
    ASSERT_TRUE(sheets);
    const Grid& grid = sheets->front().grid;
    ASSERT_EQ(grid.row_count(), 3U);
    EXPECT_FALSE(grid.is_hidden(0));
    EXPECT_TRUE(grid.is_hidden(1));
    EXPECT_FALSE(grid.is_hidden(2));
    EXPECT_EQ(grid.text(1, 1), "3");
  }
}

TEST(WorkbookCells, WhoseFormulaWasNeverCalculatedAreNotSilentlyEmpty) {
  EXPECT_EQ(read_rows("<row><c><f>SUM(B1:B9)</f></c><c><f t='shared' si='0'/></c></row>"),
            "A1e==SUM(B1:B9) B1e==");
}

TEST(WorkbookCells, WithoutAPlaceFollowTheOneBefore) {
  EXPECT_EQ(
      read_rows("<row><c><v>1</v></c><c><v>2</v></c><c r='E1'><v>5</v></c><c><v>6</v></c></row>"
                "<row/><row><c><v>3</v></c></row><row "
                "r='9'><c><v>9</v></c></row><row><c><v>10</v></c></row>"),
      "A1n=1 B1n=2 E1n=5 F1n=6 A3n=3 A9n=9 A10n=10");
}

TEST(WorkbookCells, FarAwayCostNothing) {
  EXPECT_EQ(read_rows("<row r='1'><c r='A1'><v>1</v></c></row>"
                      "<row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"),
            "A1n=1 XFD1048576n=2");
}

TEST(WorkbookCells, OutOfOrderAreRefusedByName) {
  EXPECT_EQ(read_rows("<row r='2'><c r='B2'><v>1</v></c><c r='B2'><v>2</v></c></row>"),
            to_string(base::Problem("workbook.cell_order", {{"sheet", "Blad1"}, {"cell", "B2"}})));
  EXPECT_EQ(problem_of_rows("<row r='2'><c r='B2'/><c r='A2'/></row>"), "workbook.cell_order");
  EXPECT_EQ(problem_of_rows("<row r='2'/><row r='2'/>"), "workbook.row_order");
  EXPECT_EQ(problem_of_rows("<row r='3'/><row r='2'/>"), "workbook.row_order");
}

TEST(WorkbookCells, OffTheSheetAreRefused) {
  EXPECT_EQ(problem_of_rows("<row r='1048577'/>"), "workbook.row_place");
  EXPECT_EQ(problem_of_rows("<row r='0'/>"), "workbook.row_place");
  EXPECT_EQ(problem_of_rows("<row r='-1'/>"), "workbook.row_place");
  EXPECT_EQ(problem_of_rows("<row r='x'/>"), "workbook.row_place");
  EXPECT_EQ(problem_of_rows("<row r='1'><c r='XFE1'/></row>"), "workbook.cell_place");
  EXPECT_EQ(problem_of_rows("<row r='1'><c r='A2'/></row>"), "workbook.cell_place");
  EXPECT_EQ(problem_of_rows("<row r='1'><c r='1A'/></row>"), "workbook.cell_place");
  EXPECT_EQ(problem_of_rows("<row r='1'><c r='XFD1'/><c/></row>"), "workbook.cell_place");
}

TEST(WorkbookCells, ThatCannotBeReadAreRefusedWithTheirPlaceAndValue) {
  EXPECT_EQ(read_rows("<row r='4'><c r='AB4'><v>1,5</v></c></row>"),
            to_string(base::Problem("workbook.cell_number",
                                    {{"sheet", "Blad1"}, {"cell", "AB4"}, {"value", "1,5"}})));
  EXPECT_EQ(problem_of_rows("<row><c t='b'><v>2</v></c></row>"), "workbook.cell_boolean");
  EXPECT_EQ(problem_of_rows("<row><c t='d'><v>2019-02-30</v></c></row>"), "workbook.cell_day");
  EXPECT_EQ(problem_of_rows("<row><c t='d'><v>gisteren</v></c></row>"), "workbook.cell_day");
  EXPECT_EQ(problem_of_rows("<row><c t='z'><v>2</v></c></row>"), "workbook.cell_type");
  EXPECT_EQ(problem_of_rows("<row><c t='s'><v>0</v></c></row>"), "workbook.shared_string");
  EXPECT_EQ(problem_of_rows("<row><c t='s'><v>-1</v></c></row>"), "workbook.shared_string");
  EXPECT_EQ(problem_of_rows("<row><c t='str'><v>" + std::string(200'000, 'x') + "</v></c></row>"),
            "workbook.cell_too_long");
  EXPECT_EQ(problem_of_rows("<row><c t='inlineStr'><is><t>" + std::string(200'000, 'x') +
                            "</t></is></c></row>"),
            "workbook.cell_too_long");
}

TEST(WorkbookCells, OnlyThoseOfTheSheetsDataCount) {
  EXPECT_EQ(read(Workbook{
                .rows = "<row><c><v>1</v><extLst><ext><v>9</v></ext></extLst></c>"
                        "<x:c xmlns:x='x'><x:v>2</x:v></x:c><other><v>8</v></other></row>",
                .after_rows =
                    "<extLst><ext><sheetData><row><c><v>7</v></c></row></sheetData></ext></extLst>"}
                     .bytes()),
            "A1n=1 B1n=2");
}

TEST(WorkbookCells, WithTwoValuesAreRefused) {
  EXPECT_EQ(problem_of_rows("<row><c><v>1</v><v>2</v></c></row>"), "workbook.cell_values");
  EXPECT_EQ(problem_of_rows("<row><c t='inlineStr'><is><t>a</t></is><is/></c></row>"),
            "workbook.cell_values");
}

TEST(WorkbookCells, OutsideARowAreNotCells) {
  EXPECT_EQ(read_rows("<rowc><c><v>1</v></c></rowc><row><d><v>2</v></d><c><v>3</v></c></row>"
                      "<x><c r='B9'><v>4</v></c></x><c><c><v>5</v></c></c>"),
            "A1n=3");
}

TEST(WorkbookCells, HiddenByAMergeAreLeftOut) {
  const Workbook workbook{
      .rows =
          "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>"
          "<row r='2'><c r='A2'><v>4</v></c><c r='B2'><v>5</v></c></row>"
          "<row r='3'><c r='A3'><v>6</v></c></row>",
      .after_rows =
          "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='C5:XFD1048576'/></mergeCells>"};
  EXPECT_EQ(read(workbook.bytes()), "A1n=1 C1n=3 A3n=6");
}

TEST(WorkbookCells, MergedUnreadablyAreRefused) {
  for (const char* area : {"", "A1:", "A:B", "B2:A1", "A1:XFE1", "A0", "1:2"}) {
    const std::string merge =
        std::string("<mergeCells><mergeCell ref='") + area + "'/></mergeCells>";
    EXPECT_EQ(problem_of(Workbook{.rows = "", .after_rows = merge}.bytes()),
              "workbook.merge_unreadable")
        << area;
  }
}

TEST(WorkbookStyles, TellDaysFromNumbers) {
  const Workbook workbook{
      .rows =
          "<row><c><v>43789</v></c><c s='1'><v>43789</v></c><c s='2'><v>43789.25</v></c>"
          "<c s='3'><v>0.5</v></c><c s='4'><v>43789</v></c><c s='99'><v>43789</v></c></row>",
      .styles =
          "<numFmts><numFmt numFmtId='164' formatCode='[$-413]d mmm jjjj;@'/>"
          "<numFmt numFmtId='165' formatCode='0\" dagen\"'/></numFmts>"
          "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
          "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='20'/>"
          "<xf numFmtId='165'/></cellXfs><dxfs><dxf><numFmt numFmtId='165' "
          "formatCode='d'/></dxf></dxfs>"};
  EXPECT_EQ(read(workbook.bytes()),
            "A1n=43789 B1d=2019-11-20 C1d=2019-11-20T06:00:00 D1t=12:00:00 E1n=43789 F1n=43789");
}

TEST(WorkbookStyles, CountDaysFrom1904WhenTheWorkbookSaysSo) {
  const Workbook workbook{.rows = "<row><c><v>42327</v></c></row>",
                          .styles = "<cellXfs><xf numFmtId='14'/></cellXfs>",
                          .properties = "<workbookPr date1904='1'/>"};
  EXPECT_EQ(read(workbook.bytes()), "A1d=2019-11-20");
}

TEST(WorkbookStrings, JoinRunsAndLeavePronunciationOut) {
  const Workbook workbook{
      .rows =
          "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c "
          "t='s'><v>3</v></c>"
          "<c t='inlineStr'><is><r><t>a</t></r><rPh sb='0' "
          "eb='1'><t>X</t></rPh><r><t>b</t></r></is></c></row>",
      .strings =
          "<si><r><rPr><b/></rPr><t>Over</t></r><r><t xml:space='preserve'>head </t></r></si>"
          "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>"
          "<si/><si><t>\n  uit&#233;&amp;<![CDATA[<x>]]> </t></si>"};
  EXPECT_EQ(read(workbook.bytes()), "A1t=Overhead  B1t=東京 D1t=uité&<x> E1t=ab");
}

TEST(WorkbookStrings, KeepBlanksWhereToldTo) {
  const Workbook workbook{
      .rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>",
      .strings =
          "<si><t xml:space='preserve'> a </t></si><si><t> b </t></si>"
          "<si><r><t> c </t></r><r><t> d </t></r></si>"};
  EXPECT_EQ(read(workbook.bytes()), "A1t= a  B1t=b C1t=c  d");
}

TEST(WorkbookStrings, UndoEscapes) {
  using xlsx::unescaped;
  EXPECT_EQ(unescaped("a_x000D_\nb"), "a\r\nb");
  EXPECT_EQ(unescaped("_x005F_x000D_"), "_x000D_");
  EXPECT_EQ(unescaped("_x00e9_"), "é");
  EXPECT_EQ(unescaped("_xD83D__xDE00_"), "😀");
  EXPECT_EQ(unescaped("_xD83D_"), "\uFFFD");
  EXPECT_EQ(unescaped("_xDE00_x"), "\uFFFDx");
  EXPECT_EQ(unescaped("_x0000_"), "\uFFFD");
  for (const char* text :
       {"_x", "_x12_", "_x00G0_", "_x+00D_", "_X000D_", "a_b", "__x_", "_x000D"}) {
    EXPECT_EQ(unescaped(text), text);
  }
  EXPECT_EQ(read_rows("<row><c t='str'><v>a_x000D_b</v></c></row>"), "A1t=a\rb");
}

TEST(WorkbookSheets, HaveTheNamesAndOrderOfTheTabs) {
  Workbook workbook{.rows = "<row><c><v>1</v></c></row>"};
  workbook.sheets =
      "<sheet name='Tweede &amp; laatste' sheetId='7' r:id='b'/>"
      "<sheet name='Grafiek' sheetId='8' r:id='d'/>"
      "<sheet name='Eerste' sheetId='3' state='hidden' r:id='a'/>"
      "<sheet name='Diep' sheetId='4' state='veryHidden' r:id='c'/>";
  const auto relationship = [](const std::string& id, const std::string& type,
                               const std::string& target) {
    return "<Relationship Target='" + target + "' Id='" + id + "' Type='" +
           xlsx_test::relationship_types + type + "'/>";
  };
  workbook.relationships = relationship("a", "worksheet", "/xl/worksheets/sheet1.xml") +
                           relationship("b", "worksheet", "./worksheets/../Bladen/B.xml") +
                           relationship("c", "worksheet", "bladen\\c.xml") +
                           relationship("d", "chartsheet", "chartsheets/sheet1.xml");
  const auto sheet = [](const std::string& value) {
    return "<worksheet><sheetData><row><c><v>" + value + "</v></c></row></sheetData></worksheet>";
  };
  workbook.more = {{"xl/bladen/b.xml", sheet("2")}, {"xl\\Bladen\\C.xml", sheet("3")}};
  EXPECT_EQ(read(workbook.bytes()), "Tweede & laatste: A1n=2\n(Eerste): A1n=1\n(Diep): A1n=3\n");
}

TEST(WorkbookSheets, ThatAreMissingOrDoubleAreRefused) {
  Workbook workbook{.rows = ""};
  workbook.sheets = "<sheet name='A' r:id='rId1'/><sheet name='B' r:id='rId2'/>";
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.missing_sheet");
  workbook.sheets = "<sheet name='A' r:id='rId1'/><sheet name='B' r:id='rId1'/>";
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.sheet_twice");
  workbook.sheets = "";
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.no_sheets");
  workbook = Workbook{.rows = ""};
  workbook.relationships =
      "<Relationship Id='rId1' Type='a/worksheet' Target='worksheets/gone.xml'/>";
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.missing_part");
  workbook.relationships =
      "<Relationship Id='rId1' Type='a/worksheet' TargetMode='External' Target='http://x/y.xml'/>";
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.missing_sheet");
  workbook.relationships = "<Relationship Id='rId1' Type='a/worksheet' Target='../../etc/passwd'/>";
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.missing_sheet");
}

TEST(WorkbookSheets, OfADocumentOfAnotherKindAreRefused) {
  Workbook workbook{.rows = ""};
  workbook.more = {{"xl/worksheets/sheet1.xml", "<chartsheet/>"}};
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.sheet_unreadable");
  workbook.more = {{"xl/sharedStrings.xml", "<html/>"}};
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.strings_unreadable");
  workbook.more = {{"xl/styles.xml", "<html/>"}};
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.styles_unreadable");
  workbook.more = {{"xl/workbook.xml", "<html/>"}};
  EXPECT_EQ(problem_of(workbook.bytes()), "workbook.package_unreadable");
}

TEST(WorkbookXml, MayBeInUtf16) {
  const std::string text =
      "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='str'>"
      "<v>\xE9\xE9n</v></c></row></sheetData></worksheet>";
  std::string little = "\xFF\xFE";
  std::string big = "\xFE\xFF";
  for (const char c : text) {
    little.append({c, '\0'});
    big.append({'\0', c});
  }
  for (const std::string& sheet : {little, big}) {
    EXPECT_EQ(read(Workbook{.rows = "", .more = {{"xl/worksheets/sheet1.xml", sheet}}}.bytes()),
              "A1t=één");
  }
}

TEST(WorkbookXml, ThatIsWrongIsRefusedWithItsPlace) {
  EXPECT_EQ(read_rows("<row>\n<c></row>"),
            to_string(base::Problem(
                "workbook.xml_malformed",
                {{"part", "xl/worksheets/sheet1.xml"}, {"line", "2"}, {"position", "6"}})));
  EXPECT_EQ(problem_of_rows("<row><c t='str'><v>\xE9</v></c></row>"), "workbook.xml_malformed");
  EXPECT_EQ(problem_of_rows("<row><c><v>&euro;</v></c></row>"), "workbook.xml_malformed");
  EXPECT_EQ(problem_of(Workbook{.rows = "", .more = {{"xl/worksheets/sheet1.xml", ""}}}.bytes()),
            "workbook.xml_malformed");
}

TEST(WorkbookFile, OfAnotherFormatIsNamed) {
  const auto problem_of_parts = [](const std::vector<Part>& parts) {
    return problem_of(zip_of(parts));
  };
  EXPECT_EQ(problem_of_parts({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}),
            "workbook.ods");
  EXPECT_EQ(problem_of_parts({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
            "workbook.other_office");
  EXPECT_EQ(problem_of_parts({{"[Content_Types].xml", ""}, {"xl/workbook.bin", ""}}),
            "workbook.xlsb");
  EXPECT_EQ(problem_of_parts({{"[Content_Types].xml", ""}, {"word/document.xml", ""}}),
            "workbook.other_office");
  EXPECT_EQ(problem_of_parts({{"[Content_Types].xml", ""}, {"ppt/presentation.xml", ""}}),
            "workbook.other_office");
  EXPECT_EQ(problem_of_parts({{"[Content_Types].xml", ""}}), "workbook.missing_part");
  EXPECT_EQ(problem_of_parts({{"brief.txt", "hallo"}}), "workbook.plain_zip");
  EXPECT_EQ(problem_of_parts({}), "workbook.plain_zip");
  EXPECT_EQ(problem_of("jaar;bedrag\n"), "workbook.no_zip");
  EXPECT_EQ(problem_of(""), "workbook.no_zip");
}

TEST(WorkbookFile, OfBefore2007OrWithAPasswordIsNamed) {
  const std::string magic("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  const auto wide = [](std::string_view text) {
    std::string out;
    for (const char c : text) out.append({c, '\0'});
    return out;
  };
  EXPECT_EQ(problem_of(magic + wide("Workbook")), "workbook.xls");
  EXPECT_EQ(problem_of(magic + wide("EncryptionInfo") + wide("EncryptedPackage")),
            "workbook.encrypted");
  EXPECT_EQ(problem_of(magic + wide("WordDocument")), "workbook.old_office");
  EXPECT_TRUE(looks_like_workbook(base::bytes_of(magic)));
}

TEST(WorkbookFile, IsRecognisedByItsFirstBytes) {
  EXPECT_TRUE(looks_like_workbook(base::bytes_of(Workbook{.rows = ""}.bytes())));
  EXPECT_TRUE(looks_like_workbook(base::bytes_of(zip_of({}))));
  EXPECT_FALSE(looks_like_workbook(base::bytes_of("PK;naam\n")));
  EXPECT_FALSE(looks_like_workbook({}));
}

TEST(WorkbookFile, CutOffAnywhereIsRefused) {
  const std::string whole = xlsx_test::deflated_zip_of(
      Workbook{.rows = "<row><c><v>1</v></c></row>", .strings = "<si><t>a</t></si>"}.parts());
  ASSERT_EQ(problem_of(whole), "none");
  for (std::size_t bytes = 0; bytes < whole.size(); ++bytes) {
    ASSERT_NE(problem_of(whole.substr(0, bytes)), "none") << bytes;
  }
  EXPECT_EQ(problem_of(whole.substr(0, whole.size() / 2)), "workbook.truncated");
}

TEST(WorkbookFile, WithABrokenByteIsReadTheSameOrRefused) {
  const Workbook workbook{.rows = "<row><c t='s'><v>0</v></c><c><v>12345</v></c></row>",
                          .strings = "<si><t>a</t></si>"};
  const std::string whole = xlsx_test::deflated_zip_of(workbook.parts());
  const std::string content = read(whole);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string broken = whole;
    broken[at] = static_cast<char>(broken[at] ^ 0x10);
    const std::string now = read(broken);
    ASSERT_TRUE(now == content || now.starts_with("workbook.")) << at << ": " << now;
  }
}

TEST(WorkbookFile, FromOtherProgramsIsRead) {
  EXPECT_EQ(
      read(fixture("libxlsxwriter.xlsx")),
      "Inwoners: A1t=Gemeente B1t=Jaar C1t=Inwoners D1t=Peildatum E1t=Per inwoner F1t=Definitief "
      "A2t=Bloemendaal B2n=2018 C2n=23410 D2d=2018-01-01 E2n=387.15 F2b=TRUE "
      "A3t=Heemstede é B3n=2018 C3n=27286 D3d=2018-01-01 E3n=0.3 F3b=FALSE "
      "C4n=50696 XFD1048576t=ver weg\n(Verborgen): B2t=samengevoegd A5t=vet en gewoon\n");
  EXPECT_EQ(read(fixture("strict.xlsx")), "A1t=Bedrag B1d=2019-11-20 A2n=-1234.5 B2n=0.000012");
  EXPECT_EQ(read(fixture("openpyxl.xlsx")),
            "Cijfers: A1t=Taakveld B1t=Bedrag C1t=Datum A2n=0.4 B2n=1234567.89 C2d=2018-12-31 "
            "A3t=  met blanco  B3e==SUM(B2:B2) C3d=2019-11-20T13:30:00\nLeeg: \n");
}

TEST(WorkbookPlace, IsNamedAsAPersonDoes) {
  using xlsx::place_from_text;
  for (const char* text : {"A1", "Z9", "AA10", "AZ1", "BA1", "ZZ1", "AAA1", "XFD1048576"}) {
    const auto place = place_from_text(text);
    ASSERT_TRUE(place) << text;
    EXPECT_EQ(to_text(*place), text);
  }
  EXPECT_EQ(place_from_text("ab12")->column, 28U);
  for (const char* text :
       {"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "$A$1", "A-1", "AAAAAAAAA1", "[1"}) {
    EXPECT_FALSE(place_from_text(text)) << text;
  }
}

TEST(WorkbookParts, AreFoundFromWhereTheyAreNamed) {
  using xlsx::resolved;
  EXPECT_EQ(resolved("xl/", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
  EXPECT_EQ(resolved("xl/", "/xl/a.xml"), "xl/a.xml");
  EXPECT_EQ(resolved("xl/", "../a.xml"), "a.xml");
  EXPECT_EQ(resolved("xl/", "..\\b\\.\\a.xml"), "b/a.xml");
  EXPECT_EQ(resolved("xl/", "../../a.xml"), "");
}

}  // namespace
}  // namespace vlecht::importers
