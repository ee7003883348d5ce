// SPDX-License-Identifier: EUPL-1.2
//
// Files made to exhaust a reader: each is refused by name, within a second and 256 MiB. Each is
// read in a process of its own, so that its peak memory is its own.
#include <gtest/gtest.h>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "importers/workbook.h"
#include "importers/xlsx_test_file.h"

namespace vlecht::importers {
namespace {

using xlsx_test::deflated_zip_of;
using xlsx_test::Part;
using xlsx_test::RawZip;
using xlsx_test::Workbook;

constexpr long peak_kibibytes_max = 256 * 1024;
constexpr double seconds_max = 1;  // of processor time

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

struct Cost {
  std::string problem;
  double seconds = 0;
  long peak_kibibytes = 0;
};

Cost cost_of(const std::string& bytes) {
  malloc_trim(0);  // what the test has freed must not count as the child's
  int ends[2];
  EXPECT_EQ(pipe(ends), 0);
  const pid_t child = fork();
  if (child == 0) {
    const auto sheets = read_workbook(base::bytes_of(bytes));
    const std::string problem = sheets ? "none" : sheets.error().name;
    const auto written = write(ends[1], problem.data(), problem.size());
    _exit(written > 0 ? 0 : 1);
  }
  close(ends[1]);
  char text[100];
  const ssize_t length = read(ends[0], text, sizeof text);
  close(ends[0]);
  rusage usage{};
  int status = 0;
  EXPECT_EQ(wait4(child, &status, 0, &usage), child);
  const double took = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  return {length > 0 ? std::string(text, static_cast<std::size_t>(length)) : "crashed", took,
          usage.ru_maxrss};
}

void expect_refused(const std::string& bytes, const std::string& problem) {
  const Cost cost = cost_of(bytes);
  EXPECT_EQ(cost.problem, problem);
  EXPECT_LT(cost.seconds, seconds_max) << problem;
  EXPECT_LT(cost.peak_kibibytes, peak_kibibytes_max) << problem;
  if (getenv("VLECHT_SHOW_COST") != nullptr) {
    fprintf(stderr, "%-28s %6.3f s %7ld KiB, file %zu\n", problem.c_str(), cost.seconds,
            cost.peak_kibibytes, bytes.size());
  }
}

std::string sheet_of(const std::string& rows) {
  return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

std::string file_with_sheet(const std::string& sheet) {
  return deflated_zip_of(
      Workbook{.rows = "", .more = {{"xl/worksheets/sheet1.xml", sheet}}}.parts(), 1);
}

std::string file_with_sheet_as_is(const std::string& sheet) {
  return Workbook{.rows = "", .more = {{"xl/worksheets/sheet1.xml", sheet}}}.bytes();
}

// Text that packs, but not so well that its ratio gives it away.
template <class Item>
std::string repeated(std::size_t count, const Item& item) {
  std::string out;
  std::uint32_t random = 1;
  for (std::size_t i = 0; i < count; ++i) {
    random = random * 1'664'525 + 1'013'904'223;
    out += item(random >> 8);
  }
  return out;
}

RawZip raw_workbook() {
  RawZip raw;
  for (const Part& part : Workbook{.rows = ""}.parts()) raw.add(part.name, part.content);
  return raw;
}

TEST(WorkbookBomb, ThatPacksTooWell) {
  expect_refused(file_with_sheet(sheet_of(std::string(20'000'000, ' '))),
                 "workbook.packed_too_well");
  auto parts = Workbook{.rows = ""}.parts();
  parts.push_back({"xl/calcChain.xml", std::string(20'000'000, '\0')});
  expect_refused(deflated_zip_of(parts), "workbook.packed_too_well");
}

TEST(WorkbookBomb, ThatClaimsLittleAndIsMuch) {
  std::string bytes = file_with_sheet(sheet_of(std::string(20'000'000, ' ')));
  std::string size;
  xlsx_test::append_number(size, sheet_of("").size() + 20'000'000, 4);
  const std::string little("\0\0\1\0", 4);
  int changed = 0;
  for (std::size_t at = bytes.find(size); at != std::string::npos; at = bytes.find(size, at)) {
    bytes.replace(at, 4, little);
    ++changed;
  }
  ASSERT_GE(changed, 1);
  expect_refused(bytes, "workbook.size_differs");
}

TEST(WorkbookBomb, ThatClaimsTenGigabytes) {
  RawZip raw = raw_workbook();
  raw.entries[4].is_zip64 = true;
  raw.entries[4].unpacked_bytes = 10'000'000'000;
  expect_refused(raw.finished(), "workbook.part_too_large");
  raw = raw_workbook();
  for (int i = 0; i < 3; ++i) {
    raw.add("xl/media/picture" + std::to_string(i) + ".bmp", "x").unpacked_bytes = 1'000'000'000;
  }
  expect_refused(raw.finished(), "workbook.too_large");
}

TEST(WorkbookBomb, OfVeryManyParts) {
  RawZip raw = raw_workbook();
  for (int i = 0; i < 10'000; ++i) raw.add("xl/" + std::to_string(i), "");
  expect_refused(raw.finished(), "workbook.too_many_parts");
  expect_refused(raw_workbook().finished(true, 1ULL << 40), "workbook.too_many_parts");
  expect_refused(raw_workbook().finished(false, 9'000), "workbook.damaged_zip");
}

TEST(WorkbookBomb, WhosePartsOverlap) {
  RawZip raw = raw_workbook();
  raw.entries.push_back(raw.entries[4]);
  expect_refused(raw.finished(), "workbook.parts_overlap");
  raw = raw_workbook();
  raw.entries[4].packed_bytes += 1;
  expect_refused(raw.finished(), "workbook.parts_overlap");
}

TEST(WorkbookBomb, WhoseNamesAreTraps) {
  for (const char* name :
       {"../../etc/passwd", "/etc/passwd", "xl/../../a", "c:/a", "\\a", "xl\\..\\a", ""}) {
    RawZip raw = raw_workbook();
    raw.add(name, "x");
    expect_refused(raw.finished(), "workbook.unsafe_name");
  }
  for (const char* name :
       {"xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.XML", "xl\\worksheets\\sheet1.xml"}) {
    RawZip raw = raw_workbook();
    raw.add(name, "x");
    expect_refused(raw.finished(), "workbook.duplicate_part");
  }
  RawZip raw = raw_workbook();
  raw.add("xl/a", "x", "xl/b");
  expect_refused(raw.finished(), "workbook.damaged_zip");
}

TEST(WorkbookBomb, ThatIsLockedOrPackedStrangely) {
  RawZip raw = raw_workbook();
  raw.entries[4].flags = 1;
  expect_refused(raw.finished(), "workbook.password");
  raw = raw_workbook();
  raw.entries[4].method = 12;
  expect_refused(raw.finished(), "workbook.packing");
}

TEST(WorkbookBomb, OfEntities) {
  const std::string laughs =
      "<!DOCTYPE lolz [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
      "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
  const std::string cell = "<row><c t='str'><v>&d;</v></c></row>";
  expect_refused(file_with_sheet_as_is(laughs + sheet_of(cell)), "workbook.xml_doctype");
  const std::string quadratic = "<!DOCTYPE q [<!ENTITY d '" + std::string(500'000, 'x') + "'>]>";
  expect_refused(file_with_sheet_as_is(quadratic + sheet_of(cell)), "workbook.xml_doctype");
  const std::string outside = "<!DOCTYPE o SYSTEM 'file:///etc/passwd'>";
  expect_refused(file_with_sheet_as_is(outside + sheet_of("")), "workbook.xml_doctype");
  for (const char* part : {"xl/workbook.xml", "_rels/.rels", "xl/sharedStrings.xml",
                           "xl/styles.xml", "xl/_rels/workbook.xml.rels"}) {
    expect_refused(Workbook{.rows = "", .more = {{part, laughs + "<a/>"}}}.bytes(),
                   "workbook.xml_doctype");
  }
}

TEST(WorkbookBomb, OfDeepXml) {
  const std::string deep = repeated(100'000, [](auto) { return std::string("<a>"); });
  expect_refused(file_with_sheet_as_is(sheet_of(deep)), "workbook.xml_deep");
}

TEST(WorkbookBomb, OfOneLongTag) {
  const std::string text(8'000'000, 'x');
  for (const auto& [before, after] :
       {std::pair("<row spans='", "'/>"), {"<!--", "-->"}, {"<?p ", "?>"}, {"<", "/>"}}) {
    expect_refused(file_with_sheet_as_is(sheet_of(before + text + after)), "workbook.xml_long_tag");
  }
  expect_refused(file_with_sheet_as_is("<!DOCTYPE a SYSTEM '" + text + "'><a/>"),
                 "workbook.xml_long_tag");
  expect_refused(
      file_with_sheet_as_is(sheet_of("<row><c><v><![CDATA[" + text + "]]></v></c></row>")),
      "workbook.cell_too_long");
}

TEST(WorkbookBomb, OfVeryManyNames) {
  int number = 0;
  const std::string elements =
      repeated(500'000, [&](auto) { return "<n" + std::to_string(++number) + "/>"; });
  expect_refused(file_with_sheet_as_is(sheet_of(elements)), "workbook.xml_names");
  const std::string attributes =
      repeated(500'000, [&](auto) { return "<a n" + std::to_string(++number) + "=''/>"; });
  expect_refused(file_with_sheet_as_is(sheet_of(attributes)), "workbook.xml_names");
}

TEST(WorkbookBomb, OfAMillionColumns) {
  const std::string cells =
      repeated(1'000'000, [](auto) { return std::string("<c><v>1</v></c>"); });
  expect_refused(file_with_sheet_as_is(sheet_of("<row>" + cells + "</row>")),
                 "workbook.cell_place");
}

TEST(WorkbookBomb, OfRowsWithoutEnd) {
  const std::string rows =
      repeated(1'100'000, [](auto random) { return "<row ht='" + std::to_string(random) + "'/>"; });
  expect_refused(file_with_sheet(sheet_of(rows)), "workbook.row_place");
}

TEST(WorkbookBomb, OfCellsThatAreMuchLargerInMemory) {
  const auto row = [](auto) {
    const auto cell = [](auto random) {
      return "<c><v>" + std::to_string(random % 10) + "E307</v></c>";
    };
    return "<row>" + repeated(16'000, cell) + "</row>";
  };
  expect_refused(file_with_sheet(sheet_of(repeated(60, row))), "workbook.too_much");
  Workbook workbook{
      .rows = "<row>" + repeated(9'000, [](auto) { return std::string("<c t='s'><v>0</v></c>"); }) +
              "</row>",
      .strings = "<si><t>" + std::string(100'000, 'x') + "</t></si>"};
  expect_refused(workbook.bytes(), "workbook.too_much");
}

TEST(WorkbookBomb, OfSharedStringsWithoutEnd) {
  const auto item = [](auto random) {
    return "<si" + std::string(random % 5, ' ') + "></si" + std::string(random % 3, ' ') + ">";
  };
  WorkbookLimits limits;
  limits.memory_bytes_min = 1'000'000;
  limits.memory_ratio = 0;
  const std::string strings = repeated(300'000, item);
  const auto read =
      read_workbook(base::bytes_of(Workbook{.rows = "", .strings = strings}.bytes()), limits);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().name, "workbook.too_much_text");
}

TEST(WorkbookBomb, OfOneEndlessSharedString) {
  expect_refused(
      Workbook{.rows = "", .strings = "<si><t>" + std::string(8'000'000, 'x') + "</t></si>"}
          .bytes(),
      "workbook.string_too_long");
}

TEST(WorkbookBomb, OfMoreTextThanMayBe) {
  WorkbookLimits limits;
  limits.text_bytes_max = 5'000;
  const std::string strings =
      repeated(100, [](auto) { return "<si><t>" + std::string(100, 'x') + "</t></si>"; });
  const auto read =
      read_workbook(base::bytes_of(Workbook{.rows = "", .strings = strings}.bytes()), limits);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().name, "workbook.too_much_text");
}

TEST(WorkbookBomb, OfElementsWithoutEnd) {
  const auto noise = [](auto random) {
    return std::string(random % 64 == 0 ? random % 7 : 0, ' ') + "<a/>";
  };
  expect_refused(file_with_sheet(sheet_of(repeated(3'000'000, noise))), "workbook.xml_endless");
  Workbook workbook{.rows = ""};
  for (int i = 2; i <= 20; ++i) {
    const std::string id = std::to_string(i);
    workbook.sheets += "<sheet name='" + id + "' r:id='r" + id + "'/>";
    workbook.relationships +=
        "<Relationship Id='r" + id + "' Type='a/worksheet' Target='" + id + ".xml'/>";
    workbook.more.push_back({"xl/" + id + ".xml", sheet_of(repeated(150'000, noise))});
  }
  expect_refused(deflated_zip_of(workbook.parts(), 1), "workbook.xml_endless");
}

TEST(WorkbookBomb, OfOverlappingMerges) {
  const std::string rows =
      repeated(100'000, [](auto) { return std::string("<row><c><v>1</v></c></row>"); });
  const std::string merges =
      repeated(100'000, [](auto) { return std::string("<mergeCell ref='A1:XFD1048576'/>"); });
  expect_refused(
      Workbook{.rows = rows, .after_rows = "<mergeCells>" + merges + "</mergeCells>"}.bytes(),
      "workbook.too_many_merges");
}

TEST(WorkbookBomb, OfSheetsAndStylesWithoutEnd) {
  Workbook workbook{.rows = ""};
  workbook.sheets =
      repeated(300, [](auto) { return std::string("<sheet name='a' r:id='rId1'/>"); });
  expect_refused(workbook.bytes(), "workbook.too_many_sheets");
  workbook = Workbook{.rows = "",
                      .styles = "<cellXfs>" +
                                repeated(200'000, [](auto) { return std::string("<xf/>"); }) +
                                "</cellXfs>"};
  expect_refused(workbook.bytes(), "workbook.too_many_styles");
  workbook = Workbook{.rows = ""};
  workbook.relationships =
      repeated(20'000, [](auto) { return std::string("<Relationship Id='a'/>"); });
  expect_refused(workbook.bytes(), "workbook.package_unreadable");
}

TEST(WorkbookLimit, OnCellsCountsAllSheets) {
  WorkbookLimits limits;
  limits.cells_max = 2;
  const auto count = [&](const std::string& rows) {
    const auto sheets = read_workbook(base::bytes_of(Workbook{.rows = rows}.bytes()), limits);
    return sheets ? "none" : sheets.error().name;
  };
  EXPECT_EQ(count("<row><c><v>1</v></c><c/><c><v>1</v></c></row>"), "none");
  EXPECT_EQ(count("<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>"), "workbook.too_much");
}

TEST(WorkbookZip64, IsReadWhenItsSizesAreReal) {
  RawZip raw = raw_workbook();
  for (auto& entry : raw.entries) entry.is_zip64 = true;
  const auto sheets = read_workbook(base::bytes_of(raw.finished(true)));
  ASSERT_TRUE(sheets) << to_string(sheets.error());
  EXPECT_EQ(sheets->size(), 1U);
}

}  // namespace
}  // namespace vlecht::importers
