// SPDX-License-Identifier: EUPL-1.2
//
// Public files that are not part of the repository; each test is skipped where they are not.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "importers/csv.h"
#include "importers/table_import.h"
#include "importers/table_test_file.h"
#include "importers/text_encoding.h"

namespace vlecht::importers {
namespace {

namespace fs = std::filesystem;

// shared/data beside the repository, or beside any folder above the working directory.
std::optional<fs::path> data_folder() {
  for (const fs::path& start : {fs::path(__FILE__).parent_path(), fs::current_path()}) {
    for (fs::path at = fs::absolute(start); at != at.parent_path(); at = at.parent_path()) {
      const fs::path found = at.parent_path() / "shared" / "data";
      if (fs::is_directory(found)) return found;
    }
  }
  return std::nullopt;
}

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

base::Result<TableImport> read(const fs::path& path, const std::string& kind = "") {
  const std::string bytes = content(path);
  return read_table({.name = path.filename().string(), .bytes = base::bytes_of(bytes)},
                    {.kind = kind, .rules = {}});
}

#define DATA_OR_SKIP(folder)         \
  const auto folder = data_folder(); \
  if (!folder) GTEST_SKIP() << "no folder shared/data beside the repository"

TEST(RealFiles, InhabitantsOfAllMunicipalities) {
  DATA_OR_SKIP(data);
  const auto table = read(*data / "municipalities" / "inwoners_2017_2019.csv");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "inhabitants");
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(table->drafts.size(), 1'123U);
  EXPECT_TRUE(table->bad_rows.empty());
  EXPECT_EQ(table->rows, 1'123);
}

TEST(RealFiles, PeerFiguresInThousandsWithThoseThatDeliveredNothing) {
  DATA_OR_SKIP(data);
  const auto table = read(*data / "iv3" / "peer_figures_2017_2018.csv");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "peer_figure");
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(table->drafts.size(), 6'144U);
  EXPECT_TRUE(table->bad_rows.empty());
  EXPECT_EQ(table_test::decision(*table, "decided.scale")->rule, "bedrag_x1000=scale:1000");
  EXPECT_EQ(table_test::finding_count(*table, "peer.not_delivered"), 10U);
  EXPECT_EQ(table_test::finding_count(*table, "peer.total_zero"), 0U);
  EXPECT_EQ(table_test::value(*table, 0, "amount"), "40324000.00");
  std::int64_t not_delivered = 0;
  const std::size_t amount = table->kind->at("amount");
  for (const facts::Draft& draft : table->drafts) {
    not_delivered += draft.values[amount] == facts::KnownValue(values::Reason::not_delivered);
  }
  EXPECT_EQ(not_delivered, 40);
}

TEST(RealFiles, ATableWithoutCodesIsRefusedWithWhatIsMissing) {
  DATA_OR_SKIP(data);
  const fs::path path = *data / "municipalities" / "gemeenteklassen_2023.csv";
  const auto given = read(path, "inhabitants");
  ASSERT_FALSE(given);
  EXPECT_EQ(given.error().name, "table.missing_columns");
  EXPECT_NE(given.error().detail("fields_nl").find("gemeentecode"), std::string::npos);
  const auto found = read(path);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().name, "table.kind_not_found");
}

TEST(RealFiles, SpendOfOxfordScansWithTheSameNumberOfColumnsThroughout) {
  DATA_OR_SKIP(data);
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(*data / "spend")) {
    const std::string bytes = content(entry.path());
    const auto text = decoded(base::bytes_of(bytes), std::nullopt);
    ASSERT_TRUE(text) << entry.path() << base::to_string(text.error());
    const auto choice = choose_separator(text->text(), '"');
    EXPECT_EQ(choice.separator, ',') << entry.path();
    EXPECT_FALSE(choice.is_question) << entry.path();
    const auto grid = scan_csv(text->text(), {choice.separator, '"'});
    ASSERT_TRUE(grid) << entry.path() << base::to_string(grid.error());
    std::map<std::uint32_t, std::size_t> counts;
    for (std::size_t row = 1; row < grid->row_count(); ++row) ++counts[grid->column_count(row)];
    std::size_t most = 0;
    for (const auto& [columns, rows] : counts) most = std::max(most, rows);
    EXPECT_GE(most * 100, (grid->row_count() - 1) * 99) << entry.path();
    ++files;
  }
  EXPECT_EQ(files, 12U);
}

// ---- csv-spectrum ----

// Strings of a JSON text in order; enough for files that hold nothing but flat objects of strings.
std::vector<std::string> strings_of(std::string_view json) {
  std::vector<std::string> found;
  bool inside = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (!inside) {
      inside = json[i] == '"';
      if (inside) found.emplace_back();
    } else if (json[i] == '"') {
      inside = false;
    } else if (json[i] == '\\') {
      const char c = json[++i];
      found.back() += c == 'n' ? '\n' : c == 'r' ? '\r' : c;
    } else {
      found.back() += json[i];
    }
  }
  return found;
}

// The same from CSV: each cell preceded by the header of its column.
std::vector<std::string> named_cells(const Grid& grid) {
  std::vector<std::string> found;
  for (std::size_t row = 1; row < grid.row_count(); ++row) {
    for (std::uint32_t column = 1; column <= grid.column_count(); ++column) {
      found.emplace_back(grid.text(0, column));
      found.emplace_back(grid.text(row, column));
    }
  }
  return found;
}

TEST(RealFiles, TortureFilesParseAsTheirJsonSays) {
  DATA_OR_SKIP(data);
  const fs::path folder = *data / "csv" / "csv-spectrum";
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(folder / "csvs")) {
    SCOPED_TRACE(entry.path().filename());
    const std::string bytes = content(entry.path());
    const auto text = decoded(base::bytes_of(bytes), std::nullopt);
    ASSERT_TRUE(text);
    const auto grid = scan_csv(text->text(), {choose_separator(text->text(), '"').separator, '"'});
    ASSERT_TRUE(grid) << base::to_string(grid.error());
    auto cells = named_cells(*grid);
    auto wanted = strings_of(content(folder / "json" / (entry.path().stem().string() + ".json")));
    if (entry.path().stem() == "location_coordinates") {
      // Its JSON gives another telephone number than its CSV; the quotes in the rest are the test.
      ASSERT_EQ(wanted.at(1), "1234567890");
      wanted[1] = cells.at(1);
    }
    EXPECT_EQ(cells, wanted);
    ++files;
  }
  EXPECT_EQ(files, 12U);
}

}  // namespace
}  // namespace vlecht::importers
