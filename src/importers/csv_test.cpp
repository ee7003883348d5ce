// SPDX-License-Identifier: EUPL-1.2
#include "importers/csv.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/limits.h"

namespace vlecht::importers {
namespace {

// Rows as "line: a|b|c".
std::string shown(const base::Result<Grid>& grid) {
  if (!grid) return base::to_string(grid.error());
  std::string out;
  for (std::size_t row = 0; row < grid->row_count(); ++row) {
    out += std::to_string(grid->row_number(row)) + ":";
    for (std::uint32_t column = 1; column <= grid->column_count(row); ++column) {
      out += (column == 1 ? "" : "|") + std::string(grid->text(row, column));
    }
    out += "\n";
  }
  return out;
}

std::string scan(std::string_view text, char separator = ';', char quote = '"') {
  return shown(scan_csv(text, {separator, quote}));
}

TEST(Csv, LinesEndInAnyOfThreeWays) {
  for (const auto text : {"a;b\n1;2\n", "a;b\r\n1;2\r\n", "a;b\r1;2\r", "a;b\n1;2"}) {
    EXPECT_EQ(scan(text), "1:a|b\n2:1|2\n") << text;
  }
}

TEST(Csv, QuotesKeepSeparatorsLineBreaksAndDoubledQuotes) {
  EXPECT_EQ(scan("\"a;b\";\"c\"\"d\"\n"), "1:a;b|c\"d\n");
  EXPECT_EQ(scan("\"een\r\ntwee\";x\ny;z\n"), "1:een\r\ntwee|x\n3:y|z\n");
  EXPECT_EQ(scan("\"\"\"\";\"\"\n"), "1:\"|\n");
  EXPECT_EQ(scan("\"a\" ;b\n"), "1:a|b\n");
}

TEST(Csv, AQuoteInsideAPlainCellIsALetter) {
  EXPECT_EQ(scan("37.8\"N;x\n"), "1:37.8\"N|x\n");
  EXPECT_EQ(scan(" \"a\";x\n"), "1: \"a\"|x\n");
}

TEST(Csv, EmptyCellsCountAndBlankLinesHaveNone) {
  EXPECT_EQ(scan("a;;c\n;;\n\nd"), "1:a||c\n2:||\n3:\n4:d\n");
  EXPECT_EQ(scan_csv("a;;;;c;;", {})->cell_count(), 3U);
}

TEST(Csv, AnUnclosedQuoteIsAProblemThatNamesWhereItOpened) {
  const auto result = scan_csv("a;b\n1;2\n3;\"open\n4;5\n", {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().name, "csv.unclosed_quote");
  EXPECT_EQ(result.error().detail("line"), "3");
}

TEST(Csv, TextBehindAClosedQuoteIsAProblem) {
  const auto result = scan_csv("a;b\n\"een\"twee;3\n", {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().name, "csv.text_after_quote");
  EXPECT_EQ(result.error().detail("line"), "2");
  EXPECT_EQ(scan("\"een\"twee;3\n", ';', '\0'), "1:\"een\"twee|3\n");
}

TEST(Csv, ZeroBytesAreRefused) {
  const auto result = scan_csv(std::string_view("a;b\n1;\0\n", 8), {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().name, "csv.zero_byte");
  EXPECT_EQ(result.error().detail("line"), "2");
}

TEST(Csv, LimitsAreRefusedByName) {
  EXPECT_EQ(scan_csv(std::string(base::limits::columns_max, ';'), {}).error().name,
            "csv.too_many_columns");
  EXPECT_EQ(scan_csv(std::string(base::limits::cell_bytes_max + 1, 'x'), {}).error().name,
            "csv.cell_too_long");
  const std::string quoted = "\"" + std::string(base::limits::cell_bytes_max + 1, 'x') + "\"";
  EXPECT_EQ(scan_csv(quoted, {}).error().name, "csv.unclosed_quote");
  EXPECT_TRUE(scan_csv(std::string(base::limits::columns_max - 1, ';'), {}));
}

TEST(Csv, CellsAreFoundAcrossTheBlocksThatAreSearchedAtOnce) {
  for (std::size_t length = 1; length < 200; ++length) {
    const std::string cell(length, 'x');
    const std::string text = cell + ";" + cell + "\n" + cell + ";" + cell;
    const auto grid = scan_csv(text, {});
    ASSERT_TRUE(grid);
    ASSERT_EQ(grid->row_count(), 2U);
    for (std::size_t row = 0; row < 2; ++row) {
      ASSERT_EQ(grid->text(row, 1), cell);
      ASSERT_EQ(grid->text(row, 2), cell);
    }
  }
}

// A text that is large enough is scanned in pieces; up to a line it is scanned in one go.
void expect_same_in_pieces(const std::string& text) {
  const auto pieces = scan_csv(text, {});
  const auto one_go = scan_csv(text, {}, 0xFFFF'FFFE);
  ASSERT_EQ(pieces.has_value(), one_go.has_value());
  if (!pieces) {
    EXPECT_EQ(base::to_string(pieces.error()), base::to_string(one_go.error()));
    return;
  }
  ASSERT_EQ(pieces->row_count(), one_go->row_count());
  EXPECT_EQ(pieces->cell_count(), one_go->cell_count());
  EXPECT_EQ(pieces->column_count(), one_go->column_count());
  bool is_same = true;
  for (std::size_t row = 0; row < pieces->row_count() && is_same; ++row) {
    is_same = pieces->row_number(row) == one_go->row_number(row) &&
              pieces->cell_count(row) == one_go->cell_count(row);
    for (std::size_t cell = 0; is_same && cell < pieces->cell_count(row); ++cell) {
      is_same = pieces->cell_text(row, cell) == one_go->cell_text(row, cell) &&
                pieces->cell_column(row, cell) == one_go->cell_column(row, cell);
    }
    EXPECT_TRUE(is_same) << row;
  }
}

std::string large(std::string_view line) {
  constexpr std::size_t bytes = std::size_t{9} << 20;
  std::string text;
  while (text.size() < bytes) text += line;
  return text;
}

TEST(Csv, ALargeTextInPiecesIsTheSame) {
  expect_same_in_pieces(large("12;\"a \"\"b\"\"\";;over\nrest;\"two\nlines\"\n"));
}

TEST(Csv, ARecordThatLiesAcrossTheMiddleStaysOne) {
  const std::string half = large("1;2;3\n").substr(0, (std::size_t{9} << 20) / 2 / 6 * 6);
  const std::string across = "\"" + large("quoted\nlines;").substr(0, 20'000) + "\";9\n";
  expect_same_in_pieces(half + across + half);
}

// Several pieces then begin inside the record, and one behind it.
TEST(Csv, ARecordMayBeLongerThanAPiece) {
  std::string across;
  while (across.size() < std::size_t{5} << 20) across += "\"" + std::string(30'000, '\n') + "\";";
  const std::string rest = large("1;\"2\n\";3\n");
  expect_same_in_pieces(rest + across + "\n" + rest);
  expect_same_in_pieces(rest + across + "\"\n" + rest);
  expect_same_in_pieces(across);
}

TEST(Csv, LinesMayEndWithoutALineFeed) { expect_same_in_pieces(large("12;\"a\r\nb\"\r")); }

TEST(Csv, AZeroByteIsToldBeforeAnythingElse) {
  std::string text = large("1;2;3\n");
  text[text.size() - 6] = '\0';
  const std::int64_t lines = std::count(text.begin(), text.end(), '\n');
  text.insert(60, "1;\"closed\" too early;3\n");
  const auto result = scan_csv(text, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().name, "csv.zero_byte");
  EXPECT_EQ(result.error().detail("line"), std::to_string(lines + 1));
}

TEST(Csv, AFaultInALaterPieceIsToldWithItsLine) {
  std::string text = large("1;2;3\n");
  expect_same_in_pieces(text + "1;\"never closed");
  text.insert(text.size() / 4 * 3 / 6 * 6, "1;\"closed\" too early;3\n");
  expect_same_in_pieces(text);
}

TEST(Csv, ReadingStopsAfterTheLineThatIsAskedFor) {
  EXPECT_EQ(shown(scan_csv("a\nb\nc\nd\n", {}, 2)), "1:a\n2:b\n");
}

TEST(Separator, IsTheOneThatGivesAllLinesTheSameNumberOfColumns) {
  EXPECT_EQ(choose_separator("a;b\n1,5;2,5\n3,5;4,5\n", '"').separator, ';');
  EXPECT_EQ(choose_separator("a,b\n\"1;5\",2\n3,4\n", '"').separator, ',');
  EXPECT_EQ(choose_separator("a\tb\nx, y\tz\n", '"').separator, '\t');
  EXPECT_EQ(choose_separator("a|b\n1|2\n", '"').separator, '|');
}

TEST(Separator, TitlesAndBlankLinesDoNotDisturb) {
  const auto choice =
      choose_separator("Lasten, baten en saldo\n\na;b;c\n1,0;2,0;3,0\n4;5;6\n", '"');
  EXPECT_EQ(choice.separator, ';');
  EXPECT_EQ(choice.evidence.detail("agreeing"), "3");
  EXPECT_EQ(choice.evidence.detail("lines"), "4");
}

TEST(Separator, TwoThatFitEquallyAreAQuestion) {
  const auto choice = choose_separator("a,x;b\n1,5;2\n", '"');
  EXPECT_TRUE(choice.is_question);
  EXPECT_EQ(choice.others, std::vector<char>{','});
}

TEST(Separator, TheFirstLineMaySayIt) {
  const auto choice = choose_separator("sep=|\r\na;b|c\r\n", '"');
  EXPECT_EQ(choice.separator, '|');
  EXPECT_EQ(choice.evidence.name, "evidence.separator_line");
}

TEST(Separator, OneColumnHasNone) {
  EXPECT_EQ(choose_separator("a\n1\n2\n", '"').evidence.name, "evidence.separator_none");
}

TEST(Separator, QuotesThatHoldSeparatorsAndQuotesAreUnderstood) {
  EXPECT_EQ(choose_separator("a;b\n\"x,\"\"y\"\",z\";2\n\"p,q\";3\n", '"').separator, ';');
}

TEST(Quote, IsAnApostropheWhenEveryHeaderStandsBetweenThem) {
  EXPECT_EQ(choose_quote("'a';'b'\n'1';'2'\n"), '\'');
  EXPECT_EQ(choose_quote("a;b\n'1';'2'\n"), '"');
  EXPECT_EQ(choose_quote("'s-Gravenhage;b\n"), '"');
}

}  // namespace
}  // namespace vlecht::importers
