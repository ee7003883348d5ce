// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "document/csv_writer.h"
#include "document/example_for_tests.h"
#include "document/json_writer.h"
#include "document/text_writer.h"
#include "document/xlsx_writer.h"

namespace vlecht::document {
namespace {

using words::Language;

bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

TEST(Json, SpecialCharactersAreEscaped) {
  EXPECT_EQ(json_string("\"\\\n\r\t\x01\x7f/<é€😀"), "\"\\\"\\\\\\n\\r\\t\\u0001\\u007f/<é€😀\"");
  EXPECT_EQ(json_string(std::string_view("\0", 1)), "\"\\u0000\"");
  EXPECT_EQ(json_string(""), "\"\"");
}

TEST(Json, WhatIsNotUtf8IsReplaced) {
  EXPECT_EQ(json_string("a\xff"
                        "b\xc3"),
            "\"a\uFFFDb\uFFFD\"");
  EXPECT_EQ(json_string("\xed\xa0\x80"), "\"\uFFFD\uFFFD\uFFFD\"");  // half of a surrogate pair
  EXPECT_EQ(json_string("\xc0\xaf"), "\"\uFFFD\uFFFD\"");            // overlong '/'
}

TEST(Json, DocumentHasStableKeysInOrder) {
  const std::string json = to_json(example_document());
  EXPECT_TRUE(json.starts_with(
      "{\"question\":\"cost_benchmark\",\"title\":\"Vergelijking\",\"language\":\"nl\","
      "\"moment\":{\"valid_on\":\"2019-11-20\",\"known_at\":\"2019-11-20T19:00:00.000000Z\","
      "\"journal_size\":12345,\"journal_root\":\"00ff\"},"
      "\"parameters\":{\"year\":\"2018\",\"group\":\"20000-50000\"},"
      "\"sentence\":\"Dat is meer.\","
      "\"passport\":{\"year\":{\"label\":\"Jaar\",\"value\":\"2018\",\"shown\":\"2018\",\"unit\":"
      "\"text\"},"
      "\"n\":{\"label\":\"Aantal\",\"value\":\"190\",\"shown\":\"190\",\"unit\":\"count\"}},"
      "\"figures\":[{\"id\":\"own.together\",\"label\":\"Samen\",\"value\":\"387.150016\","
      "\"shown\":\"€\u00A0387,15\",\"reason\":null,\"unit\":\"euro_per_inhabitant\","
      "\"standing\":\"reported\",\"sources\":[3,18446744073709551615],"
      "\"address\":\"/bronnen?cijfer=own.together\"},"))
      << json;
  EXPECT_TRUE(json.ends_with("}\n"));
  EXPECT_EQ(json, to_json(example_document()));
}

TEST(Json, UnknownFigureIsNullWithItsReason) {
  const std::string json = to_json(example_document());
  EXPECT_TRUE(contains(
      json,
      "\"value\":null,\"shown\":\"niets aangeleverd\",\"reason\":\"not_delivered\","
      "\"unit\":\"euro_per_inhabitant\",\"standing\":null,\"sources\":[],\"address\":null}"));
}

TEST(Json, RowsTellNumbersFromTexts) {
  const std::string json = to_json(example_document());
  EXPECT_TRUE(contains(json,
                       "\"rows\":[[{\"shown\":\"0377\"},{\"shown\":\"Bloemendaal\"},"
                       "{\"value\":\"-1234.5\",\"shown\":\"€\u00A0−1.234,50\"},"
                       "{\"value\":\"2019-11-20\",\"shown\":\"20-11-2019\"}],"));
  EXPECT_TRUE(contains(json, "{\"value\":null,\"shown\":\"niets aangeleverd\"}"));
}

TEST(Json, FindingsNameSeverityAndPlace) {
  EXPECT_TRUE(contains(
      to_json(example_document()),
      "\"findings\":[{\"name\":\"csv.odd\",\"severity\":\"warning\",\"text\":"
      "\"<script>\\\"'&=1;\\n\\\\\\u001b é€\",\"place\":\"a.csv, rij 12\",\"sources\":[7]}]"));
}

TEST(Json, EmptyDocumentIsStillWhole) {
  EXPECT_EQ(to_json({}),
            "{\"question\":\"\",\"title\":\"\",\"language\":\"nl\",\"moment\":{\"valid_on\":\"\","
            "\"known_at\":\"\","
            "\"journal_size\":0,\"journal_root\":\"\"},\"parameters\":{},\"sentence\":\"\","
            "\"passport\":{},"
            "\"figures\":[],\"tables\":[],\"findings\":[]}\n");
}

TEST(Json, SummedRowsAreCounted) {
  const std::string json = to_json(document_with_rows());
  EXPECT_TRUE(contains(json, "\"sources\":[1,2,3],\"rows\":214,\"address\":"));
  EXPECT_TRUE(contains(json, "\"shown\":\"€ 1\",\"figure\":\"cell.2018\",\"rows\":1}"));
  EXPECT_FALSE(contains(to_json(example_document()), "\"rows\":0"));
}

TEST(Csv, SummedRowsAreCountedWhereThereAreAny) {
  EXPECT_TRUE(contains(to_csv(document_with_rows()), ";Feiten;Regels\r\ntotal;"));
  EXPECT_TRUE(contains(to_csv(document_with_rows()), ";1 2 3;214\r\n"));
  EXPECT_FALSE(contains(to_csv(example_document()), "Regels"));
}

TEST(Text, SummedRowsStandBesideTheFigure) {
  const std::string text = to_text(document_with_rows());
  EXPECT_TRUE(contains(text, "uit 214 regels en 3 andere"));
  EXPECT_FALSE(contains(text, "Op deze pagina"));
}

TEST(Csv, DutchAndEnglishSpreadsheets) {
  EXPECT_EQ(table_to_csv(example_table(), Language::nl),
            "Code;Naam;Bedrag;Dag\r\n"
            "0377;Bloemendaal;-1234,5;2019-11-20\r\n"
            "0397;'=cmd|' /C calc'!A0;niets aangeleverd;\r\n");
  EXPECT_EQ(table_to_csv(example_table(), Language::en, ByteOrderMark::with),
            "\uFEFFCode,Naam,Bedrag,Dag\r\n"
            "0377,Bloemendaal,-1234.5,2019-11-20\r\n"
            "0397,'=cmd|' /C calc'!A0,niets aangeleverd,\r\n");
}

std::string csv_of(std::string text, std::optional<std::string> value = {},
                   Unit unit = Unit::text) {
  Table table{.columns = {{"a", "A", unit}}};
  table.rows.push_back({{.shown = std::move(text), .value = std::move(value), .unit = unit}});
  const std::string csv = table_to_csv(table, Language::nl);
  return csv.substr(3, csv.size() - 5);
}

TEST(Csv, TextIsNeverAFormula) {
  EXPECT_EQ(csv_of("=1+1"), "'=1+1");
  EXPECT_EQ(csv_of("+1"), "'+1");
  EXPECT_EQ(csv_of("-1"), "'-1");
  EXPECT_EQ(csv_of("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(csv_of("\t=1"), "\"'\t=1\"");
  EXPECT_EQ(csv_of("\r=1"), "\"'\r=1\"");
  EXPECT_EQ(csv_of("a=1"), "a=1");
}

TEST(Csv, NumbersAreNeverMadeText) {
  EXPECT_EQ(csv_of("−5", "-5", Unit::euro), "-5");
  EXPECT_EQ(csv_of("x", "-0.25", Unit::percent), "-0,25");
}

TEST(Csv, FormulaThatPosesAsNumberIsText) {
  EXPECT_EQ(csv_of("=1+1", "=1+1", Unit::euro), "'=1+1");
  EXPECT_EQ(csv_of("-1+1", "-1+1", Unit::euro), "'-1+1");
  EXPECT_EQ(csv_of("=1", "=1", Unit::day), "'=1");
}

TEST(Csv, FieldsAreQuotedWhereNeeded) {
  EXPECT_EQ(csv_of("a;b"), "\"a;b\"");
  EXPECT_EQ(csv_of("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_of("zeg \"ja\""), "\"zeg \"\"ja\"\"\"");
  EXPECT_EQ(csv_of("a\nb"), "\"a\nb\"");
  EXPECT_EQ(csv_of(" a"), "\" a\"");
}

TEST(Csv, DocumentHasItsFiguresAndThenItsTables) {
  Document document = example_document();
  std::get<Figures>(document.blocks[1]).figures[1].label = "Heemstede";
  EXPECT_EQ(
      to_csv(document),
      "Kenmerk;Omschrijving;Waarde;Eenheid;Hardheid;Reden dat waarde ontbreekt;Feiten\r\n"
      "own.together;Samen;387,150016;euro per inwoner;gerapporteerd;;3 18446744073709551615\r\n"
      "own.GM0397;Heemstede;;euro per inwoner;;niets aangeleverd;\r\n"
      "\r\nGemeenten\r\n" +
          table_to_csv(example_table(), Language::nl));
}

TEST(Csv, WordsAndUnitsAreInTheLanguageOfTheDocument) {
  Document document;
  Figures figures;
  figures.figures.push_back({.id = "verdict",
                             .label = "Norm",
                             .value = "missed",
                             .shown = "niet gehaald",
                             .unit = Unit::text});
  figures.figures.push_back(
      {.id = "down", .label = "Neer", .value = "12.5", .shown = "12 min", .unit = Unit::minutes});
  figures.figures.push_back({.id = "year", .label = "Jaar", .value = "2019", .shown = "2019"});
  document.blocks.push_back(figures);
  const std::string dutch = to_csv(document);
  EXPECT_TRUE(contains(dutch, "\r\nverdict;Norm;niet gehaald;tekst;;;\r\n")) << dutch;
  EXPECT_TRUE(contains(dutch, "\r\ndown;Neer;12,5;minuten;;;\r\n")) << dutch;
  EXPECT_TRUE(contains(dutch, "\r\nyear;Jaar;2019;;;;\r\n")) << dutch;
  document.language = Language::en;
  EXPECT_TRUE(contains(to_csv(document), "\r\ndown,Neer,12.5,minutes,,,\r\n"));
}

TEST(Text, ColumnsAreAlignedAndOwnRowIsMarked) {
  const std::string text = to_text(example_document());
  EXPECT_TRUE(contains(text,
                       "Gemeenten\n---------\n"
                       "  Code  Naam                           Bedrag  Dag\n"
                       "---------------------------------------------------------\n"
                       "* 0377  Bloemendaal               €\u00A0−1.234,50  20-11-2019\n"
                       "  0397  =cmd|' /C calc'!A0  niets aangeleverd\n"))
      << text;
}

TEST(Text, FilesCannotSteerTheTerminal) {
  Document document = example_document();
  document.title =
      "a\x1b[2Jb\xc2\x9b"
      "2Jc\nd\x07";
  const std::string text = to_text(document);
  EXPECT_TRUE(text.starts_with("a\uFFFD[2Jb\uFFFD2Jc d\uFFFD\n")) << text;
  for (const char c : text) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
}

TEST(Text, LinesAreAtMostAHundredWide) {
  Document document = example_document();
  std::string long_text;
  for (int i = 0; i < 60; ++i) long_text += "woordje ";
  document.blocks.push_back(Paragraph{long_text});
  auto table = example_table();
  table.rows[1][1].shown = table.rows[1][0].shown = long_text;
  document.blocks.push_back(table);
  std::get<Passport>(document.blocks[4]).entries[0].second.shown = long_text;
  std::istringstream lines(to_text(document));
  for (std::string line; std::getline(lines, line);) {
    const auto width = std::count_if(line.begin(), line.end(), [](char c) {
      return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    });
    EXPECT_LE(width, 100) << line;
  }
}

TEST(Text, LongNoteHangsBehindItsDash) {
  Document document;
  std::string text;
  for (int i = 0; i < 30; ++i) text += "woord ";
  document.blocks.push_back(Notes{"Let op", {{.text = text, .place = "a.csv"}}});
  const std::string written = to_text(document);
  EXPECT_TRUE(contains(written, "\n- Opmerking: woord")) << written;
  EXPECT_TRUE(contains(written, "\n  woord")) << written;
  EXPECT_TRUE(contains(written, "\n  Waar: a.csv\n")) << written;
}

TEST(Text, TableWithoutColumnsOrWithShortRows) {
  Document document;
  document.blocks.push_back(Table{.id = "a", .caption = "Leeg"});
  Table table = example_table();
  table.rows.push_back({});
  document.blocks.push_back(table);
  EXPECT_TRUE(contains(to_text(document), "Leeg\n"));
}

std::string xlsx_of(const std::vector<Table>& tables) {
  const auto bytes = table_to_xlsx(tables);
  return {bytes.begin(), bytes.end()};
}

TEST(Xlsx, NumbersAreNumbersAndCodesAreText) {
  const std::string book = xlsx_of({example_table()});
  EXPECT_TRUE(book.starts_with("PK\x03\x04"));
  EXPECT_TRUE(contains(
      book, "<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">0377</t></is></c>"));
  EXPECT_TRUE(contains(book, "<c r=\"C2\" s=\"5\"><v>-1234.5</v></c>"));
  EXPECT_TRUE(contains(book, "<c r=\"D2\" s=\"11\"><v>43789</v></c>"));  // 20 November 2019
  EXPECT_TRUE(contains(book, "state=\"frozen\""));
  EXPECT_TRUE(contains(book, "<sheet name=\"Gemeenten\""));
}

TEST(Xlsx, SameTablesGiveSameBytes) {
  EXPECT_EQ(table_to_xlsx({example_table()}), table_to_xlsx({example_table()}));
}

TEST(Xlsx, SheetNamesAreAllowedAndDiffer) {
  Table table = example_table();
  table.caption = "Wat/kost het: [2018]? Een heel lange naam met é en meer";
  Table empty;
  Table history{.caption = "HISTORY"};
  const std::string book = xlsx_of({table, table, empty, history});
  EXPECT_TRUE(contains(book, "<sheet name=\"Wat kost het   2018   Een h")) << book.substr(0, 2000);
  EXPECT_TRUE(contains(book, " (2)\" sheetId=\"2\""));
  EXPECT_TRUE(contains(book, "<sheet name=\"Blad\" sheetId=\"3\""));
  EXPECT_TRUE(contains(book, "<sheet name=\"Blad (2)\" sheetId=\"4\""));
}

TEST(Xlsx, TextIsEscapedAndNeverAFormula) {
  Table table{.id = "a", .caption = "<&\">"};
  table.columns = {{"a", "_x0041_ <b>", Unit::text}};
  table.rows.push_back({{.shown = "=1+1 & \x01\uFFFF"}});
  table.rows.push_back({number_cell("=1+1", "=1+1", Unit::euro)});
  const std::string book = xlsx_of({table});
  EXPECT_TRUE(contains(book, "_x005F_x0041_ &lt;b&gt;"));
  EXPECT_TRUE(contains(book, "=1+1 &amp; \uFFFD\uFFFD"));
  EXPECT_FALSE(contains(book, "<f>"));
  EXPECT_FALSE(contains(book, "<v>"));
}

TEST(Xlsx, NoTablesGiveAnEmptySheet) {
  EXPECT_TRUE(contains(xlsx_of({}), "<sheet name=\"Blad\" sheetId=\"1\""));
}

}  // namespace
}  // namespace vlecht::document
