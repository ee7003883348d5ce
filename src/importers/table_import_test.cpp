// SPDX-License-Identifier: EUPL-1.2
#include "importers/table_import.h"

#include <gtest/gtest.h>

#include "facts/kinds.h"
#include "importers/finding_log.h"
#include "importers/row_reader.h"
#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::decision;
using table_test::finding;
using table_test::read;
using table_test::value;

const std::string peer = "gemeentecode;boekjaar;document;taakveld;categorie;";

std::string peer_table(const std::string& header, const std::vector<std::string>& amounts) {
  std::string text = peer + header + "\n";
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    text += "GM0377;2018;jaarrekening;" + std::to_string(i + 1) + ".1;1.1;" + amounts[i] + "\n";
  }
  return text;
}

TEST(TableImport, AKindIsRecognisedByItsColumns) {
  const auto table = read("gemeentecode;jaar;inwoners\nGM0377;2018;23208\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "inhabitants");
  EXPECT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 1U);
  EXPECT_EQ(value(*table, 0, "municipality"), "GM0377");
  EXPECT_EQ(value(*table, 0, "inhabitants"), "23208");
  EXPECT_EQ(values::to_iso(table->drafts[0].valid.from()), "2018-01-01");
  EXPECT_EQ(table->drafts[0].source, (facts::SourceRef{.sheet = 0, .row = 2, .column = 3}));
  EXPECT_EQ(table->media_type, "text/csv");
}

TEST(TableImport, ATemplateOfEachKindInEachLanguageNeedsNoQuestion) {
  for (const facts::Kind& kind : facts::kinds()) {
    if (kind.is_system) continue;
    for (const bool is_dutch : {true, false}) {
      for (const char separator : {';', ',', '\t'}) {
        std::string header;
        for (const facts::Field& field : kind.fields) {
          header += (header.empty() ? "" : std::string(1, separator)) +
                    std::string(is_dutch ? field.label.nl : field.label.en);
        }
        if (kind.holding == facts::Holding::state) {
          header += separator + std::string(is_dutch ? "geldig_van" : "valid_from");
          header += separator + std::string(is_dutch ? "geldig_tot" : "valid_until");
        }
        const auto table = read(header + "\n", std::string(kind.name));
        ASSERT_TRUE(table) << header << base::to_string(table.error());
        EXPECT_FALSE(table->has_questions) << header;
        EXPECT_TRUE(finding(*table, "table.no_rows")) << header;
      }
    }
  }
}

TEST(TableImport, TheScaleInTheHeaderIsAppliedAndShown) {
  const auto table = read(peer_table("bedrag_x1000", {"40324", "-12"}));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(value(*table, 0, "amount"), "40324000.00");
  EXPECT_EQ(value(*table, 1, "amount"), "-12000.00");
  const Decision* scale = decision(*table, "decided.scale");
  ASSERT_NE(scale, nullptr);
  EXPECT_EQ(scale->rule, "bedrag_x1000=scale:1000");
  EXPECT_EQ(scale->evidence.name, "evidence.scale_header");
  ASSERT_EQ(table->control_totals.size(), 1U);
  EXPECT_EQ(table->control_totals[0].sum, "40312000.00");
}

TEST(TableImport, TitlesAboveTheHeaderArePassedOverAndTellTheScale) {
  const auto table =
      read("Lasten;per;taakveld\nBedragen x € 1.000\n\n" + peer_table("bedrag", {"12"}));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(value(*table, 0, "amount"), "12000.00");
  EXPECT_EQ(decision(*table, "decided.scale")->evidence.detail("title"), "Bedragen x € 1.000");
  EXPECT_EQ(decision(*table, "decided.header")->rule, "file=header:4");
  EXPECT_EQ(table->drafts[0].source.row, 5U);
}

TEST(TableImport, ATitleAndAHeaderThatNameTwoScalesAreAQuestion) {
  const std::string text = "Bedragen x 1 mln\n" + peer_table("bedrag_x1000", {"12"});
  const auto table = read(text);
  ASSERT_TRUE(table);
  ASSERT_TRUE(table->has_questions);
  EXPECT_TRUE(table->drafts.empty());
  const auto answered = read(text, "", {"bedrag_x1000=scale:1000"});
  ASSERT_TRUE(answered);
  EXPECT_EQ(value(*answered, 0, "amount"), "12000.00");
  EXPECT_FALSE(answered->has_questions);
}

TEST(TableImport, OneGroupOfThreeDigitsIsAskedAboutAndNeverGuessed) {
  const std::string text = peer_table("bedrag", {"1.000", "2.500", "7"});
  const auto table = read(text);
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
  EXPECT_TRUE(table->drafts.empty());
  EXPECT_EQ(table->rows, 3);
  const Decision* question = decision(*table, "question.thousands_or_decimal");
  ASSERT_NE(question, nullptr);
  EXPECT_TRUE(question->is_question);
  EXPECT_EQ(question->answers,
            (std::vector<std::string>{"bedrag=thousands:point", "bedrag=decimal:point"}));
  EXPECT_EQ(question->evidence.detail("rows"), "2, 3");
  const auto thousands = read(text, "", {question->answers[0]});
  ASSERT_TRUE(thousands);
  EXPECT_EQ(value(*thousands, 0, "amount"), "1000.00");
  EXPECT_EQ(value(*thousands, 1, "amount"), "2500.00");
  const auto decimal = read(text, "", {question->answers[1]});
  ASSERT_TRUE(decimal);
  EXPECT_EQ(value(*decimal, 0, "amount"), "1.00");
  EXPECT_EQ(value(*decimal, 1, "amount"), "2.50");
}

TEST(TableImport, AtMostFiveRowsAreNamed) {
  const auto table = read(peer_table("bedrag", std::vector<std::string>(7, "1.000")));
  ASSERT_TRUE(table);
  EXPECT_EQ(decision(*table, "question.thousands_or_decimal")->evidence.detail("rows"),
            "2, 3, 4, 5, 6, …");
}

// Rows are looked at 65,536 at a time, side by side.
TEST(TableImport, WhatFarRowsShowIsToldAsOfOneColumn) {
  std::vector<std::string> amounts(140'000, "7");
  for (const std::size_t row : {3U, 65'530U, 65'540U, 131'080U}) amounts[row - 2] = "12,5";
  for (const std::size_t row : {70'000U, 131'090U}) amounts[row - 2] = "-3";
  const auto table = read(peer_table("bedrag", amounts));
  ASSERT_TRUE(table);
  const Decision* mark = decision(*table, "decided.decimal");
  ASSERT_NE(mark, nullptr);
  EXPECT_EQ(mark->evidence.detail("count"), "4");
  EXPECT_EQ(mark->evidence.detail("rows"), "3, 65530, 65540, 131080");
  EXPECT_EQ(mark->evidence.detail("example"), "12,5");
  EXPECT_EQ(decision(*table, "decided.sign")->evidence.detail("rows"), "70000, 131090");
  EXPECT_EQ(decision(*table, "decided.sign")->evidence.detail("example"), "-3");
  amounts.assign(140'000, "1.000");
  amounts[139'999] = "0.5";
  const auto contradicted = read(peer_table("bedrag", amounts));
  ASSERT_TRUE(contradicted);
  EXPECT_FALSE(contradicted->has_questions) << "a point that stands once decides";
  EXPECT_EQ(decision(*contradicted, "decided.decimal")->evidence.detail("rows"), "140001");
}

TEST(TableImport, AnotherValueOfTheColumnDecidesTheMark) {
  const auto dutch = read(peer_table("bedrag", {"1.000", "12,5"}));
  ASSERT_TRUE(dutch);
  EXPECT_FALSE(dutch->has_questions);
  EXPECT_EQ(value(*dutch, 0, "amount"), "1000.00");
  EXPECT_EQ(decision(*dutch, "decided.decimal")->rule, "bedrag=decimal:comma");
  EXPECT_EQ(decision(*dutch, "decided.decimal")->evidence.detail("rows"), "3");
  const auto english = read(peer_table("bedrag", {"1,000", "12.5"}));
  ASSERT_TRUE(english);
  EXPECT_EQ(value(*english, 0, "amount"), "1000.00");
}

TEST(TableImport, OfWhatIsCountedThereIsNoHalf) {
  const std::string head = "gemeentecode;jaar;inwoners\n";
  const auto table = read(head + "GM0377;2018;23.208\nGM0397;2018;27.000\n");
  ASSERT_TRUE(table);
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(value(*table, 0, "inhabitants"), "23208");
  EXPECT_EQ(value(*table, 1, "inhabitants"), "27000");
  EXPECT_EQ(decision(*table, "decided.decimal")->evidence.name, "evidence.count_is_whole");
  const auto open = read(head + "GM0377;2018;23.000\nGM0397;2018;27.000\n");
  ASSERT_TRUE(open);
  EXPECT_TRUE(open->has_questions);
  const auto scaled = read("gemeentecode;jaar;inwoners x 1000\nGM0377;2018;23.208\n");
  ASSERT_TRUE(scaled) << base::to_string(scaled.error());
  EXPECT_TRUE(scaled->has_questions) << "23.208 thousand is whole as well";
}

TEST(TableImport, ValuesThatContradictEachOtherAreAnErrorThatNamesBothRows) {
  const std::string text = peer_table("bedrag", {"1.000,50", "7", "1,000.50"});
  const auto table = read(text);
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
  const facts::Finding* error = finding(*table, "number.contradiction");
  ASSERT_NE(error, nullptr);
  EXPECT_EQ(error->severity, facts::Severity::error);
  EXPECT_EQ(error->problem.detail("one_rows"), "2");
  EXPECT_EQ(error->problem.detail("other_rows"), "4");
  const auto set = read(text, "", {"bedrag=decimal:comma"});
  ASSERT_TRUE(set);
  EXPECT_FALSE(set->has_questions);
  ASSERT_EQ(set->bad_rows.size(), 1U);
  EXPECT_EQ(set->bad_rows[0].row, 4U);
  EXPECT_EQ(set->bad_rows[0].finding.problem.name, "cell.contradicts_rule");
}

TEST(TableImport, TwoColumnsThatCouldBeTheAmountAreAQuestion) {
  const std::string text = peer + "bedrag;lasten\nGM0377;2018;jaarrekening;0.4;1.1;100;200\n";
  const auto table = read(text, "peer_figure");
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
  const Decision* question = decision(*table, "question.which_column");
  ASSERT_NE(question, nullptr);
  EXPECT_EQ(question->answers,
            (std::vector<std::string>{"bedrag=field:amount", "lasten=field:amount"}));
  const auto answered = read(text, "peer_figure", {"lasten=field:amount"});
  ASSERT_TRUE(answered);
  EXPECT_FALSE(answered->has_questions);
  EXPECT_EQ(value(*answered, 0, "amount"), "200.00");
  ASSERT_NE(decision(*answered, "decided.ignored", "bedrag"), nullptr);
  const auto ignored = read(text, "peer_figure", {"lasten=ignore"});
  ASSERT_TRUE(ignored);
  EXPECT_EQ(value(*ignored, 0, "amount"), "100.00");
}

TEST(TableImport, TwoColumnsWithOneNameAreToldApartByTheirLetters) {
  const auto table = read(peer + "bedrag;bedrag\nGM0377;2018;jaarrekening;0.4;1.1;100;200\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(decision(*table, "question.which_column")->answers,
            (std::vector<std::string>{"F=field:amount", "G=field:amount"}));
}

TEST(TableImport, AColumnThatNothingIsKnownAboutIsIgnoredAndThatIsSaid) {
  const auto table = read("gemeentecode;jaar;inwoners;provincie\nGM0377;2018;23208;NH\n");
  ASSERT_TRUE(table);
  const Decision* ignored = decision(*table, "decided.ignored");
  ASSERT_NE(ignored, nullptr);
  EXPECT_EQ(ignored->header, "provincie");
  EXPECT_EQ(ignored->rule, "provincie=ignore");
}

TEST(TableImport, ARequiredColumnThatIsNotThereIsNamed) {
  const auto table = read("gemeente;jaar;inwoners\nBloemendaal;2018;23208\n", "inhabitants");
  ASSERT_FALSE(table);
  EXPECT_EQ(table.error().name, "table.missing_columns");
  EXPECT_EQ(table.error().detail("fields_nl"), "'gemeentecode'");
  const auto codes = read("gemeente;jaar;inwoners\nGM0377;2018;23208\n", "inhabitants");
  ASSERT_FALSE(codes);
  EXPECT_EQ(codes.error().detail("example"), "gemeente=field:municipality");
  const auto set = read("gemeente;jaar;inwoners\nGM0377;2018;23208\n", "inhabitants",
                        {"gemeente=field:municipality"});
  ASSERT_TRUE(set) << base::to_string(set.error());
  EXPECT_EQ(value(*set, 0, "municipality"), "GM0377");
}

TEST(TableImport, WhatCannotBeRecognisedIsRefused) {
  EXPECT_EQ(read("a;b\n1;2\n").error().name, "table.kind_not_found");
  EXPECT_EQ(read("").error().name, "table.empty");
  EXPECT_EQ(read("\n\n\n").error().name, "table.empty");
  EXPECT_EQ(read("a;b\n", "no_such_kind").error().name, "table.unknown_kind");
  EXPECT_EQ(read("a;b\n", "import").error().name, "table.unknown_kind");
  EXPECT_EQ(read("%PDF-1.4 ...").error().name, "table.not_a_table");
}

TEST(TableImport, MissingIsNotZero) {
  const auto table =
      read(peer_table("bedrag", {"", ".", "x", "-", "*", "-99998", "n.v.t.", "nihil", "0", "12"}));
  ASSERT_TRUE(table);
  const std::vector<std::string> wanted = {
      "[not_supplied]", "[not_supplied]",   "[withheld]", "[nil]", "[provisional]",
      "[not_supplied]", "[not_applicable]", "[nil]",      "0.00",  "12.00"};
  ASSERT_EQ(table->drafts.size(), wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) EXPECT_EQ(value(*table, i, "amount"), wanted[i]);
  EXPECT_EQ(table->control_totals[0].values, 2);
  EXPECT_EQ(table->control_totals[0].missing, 8);
  EXPECT_EQ(table->control_totals[0].sum, "12.00");
  EXPECT_EQ(table_test::finding_count(*table, "missing.not_supplied"), 1U);
  EXPECT_EQ(finding(*table, "missing.not_supplied")->problem.detail("rows"), "2, 3, 7");
}

TEST(TableImport, AProvisionalFigureIsKeptAndMentioned) {
  const auto table = read(peer_table("bedrag", {"12*", "13"}));
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "amount"), "12.00");
  ASSERT_NE(finding(*table, "cell.provisional"), nullptr);
  EXPECT_EQ(finding(*table, "cell.provisional")->place.row, 2);
}

TEST(TableImport, ABadRowNamesFileRowColumnAndHeader) {
  const auto table = read(peer_table("bedrag", {"12", "twaalf", "13"}));
  ASSERT_TRUE(table);
  EXPECT_EQ(table->rows, 3);
  EXPECT_EQ(table->drafts.size(), 2U);
  ASSERT_EQ(table->bad_rows.size(), 1U);
  const facts::Finding& error = table->bad_rows[0].finding;
  EXPECT_EQ(error.problem.name, "cell.not_a_number");
  EXPECT_EQ(error.severity, facts::Severity::error);
  EXPECT_EQ(
      error.place,
      (facts::Place{
          .file = "test.csv", .sheet = "", .row = 3, .column = 6, .header = "bedrag", .path = ""}));
  EXPECT_EQ(table->bad_rows[0].content, "GM0377\t2018\tjaarrekening\t2.1\t1.1\ttwaalf");
  EXPECT_NE(finding(*table, "cell.not_a_number"), nullptr);
}

TEST(TableImport, EachSortOfCellHasItsOwnError) {
  const auto name = [](const std::string& row) {
    const auto table = read(peer + "bedrag\n" + row + "\n", "peer_figure");
    if (!table) return table.error().name;
    return table->bad_rows.empty() ? std::string("good") : table->bad_rows[0].finding.problem.name;
  };
  EXPECT_EQ(name("Bloemendaal;2018;jaarrekening;0.4;1.1;12"), "cell.not_a_code");
  EXPECT_EQ(name("GM0377;18;jaarrekening;0.4;1.1;12"), "cell.not_a_year");
  EXPECT_EQ(name("GM0377;2018;kasboek;0.4;1.1;12"), "cell.not_a_choice");
  EXPECT_EQ(name("GM0377;2018;jaarrekening;;1.1;12"), "cell.empty_key");
  EXPECT_EQ(name(";;;;;12"), "cell.empty_key");
  EXPECT_EQ(name("GM0377;2018;jaarrekening;0.4"), "cell.absent");
  EXPECT_EQ(name("GM0377;2018;jaarrekening;0.4;1.1;12,345"), "good");
  EXPECT_EQ(name("GM0377;2018;jaarrekening;0.4;1.1;1;234"), "row.more_cells");
  EXPECT_EQ(name("GM0377;2018;jaarrekening;0.4;1.1;999999999999999999999"), "cell.too_large");
  EXPECT_EQ(name("GM0377;2018;jaarrekening;0.4;1.1;0,1234"), "cell.too_many_decimals");
}

TEST(TableImport, ANumberThatCannotBeIsRefusedWithItsRowAndColumn) {
  const auto fault = [](const std::string& kind, const std::string& header,
                        const std::string& row) {
    const auto table = read(header + "\n" + row + "\n", kind);
    if (!table) return table.error().name;
    if (table->bad_rows.empty()) return std::string("good");
    const facts::Finding& found = table->bad_rows[0].finding;
    return found.problem.name + " " + std::to_string(found.place.row) + " " + found.place.header +
           " " + found.problem.detail("least") + " " + found.problem.detail("most");
  };
  const auto level = [&](const std::string& norm, const std::string& fee) {
    return fault("service_level", "contract;dienst;norm;bedrag_per_maand;geldig_van",
                 "C;Zaken;" + norm + ";" + fee + ";2026-01-01");
  };
  for (const char* norm : {"0", "99,95", "99,95%", "100", "100,000", ""})
    EXPECT_EQ(level(norm, "1000,00"), "good") << norm;
  for (const char* norm : {"101", "-1", "1000", "100,000000001", "-0,1"})
    EXPECT_EQ(level(norm, "1000,00"), "cell.out_of_bounds 2 norm 0 100") << norm;
  EXPECT_EQ(level("99", "0"), "good");
  EXPECT_EQ(level("99", "-0,01"), "cell.out_of_bounds 2 bedrag_per_maand 0 0");
  const auto credit = [&](const std::string& below, const std::string& percent) {
    return fault("service_credit", "contract;dienst;lager_dan;korting;geldig_van",
                 "C;Zaken;" + below + ";" + percent + ";2026-01-01");
  };
  EXPECT_EQ(credit("99,5", "5"), "good");
  EXPECT_EQ(credit("99,5", "-5"), "cell.out_of_bounds 2 korting 0 100");
  EXPECT_EQ(credit("101", "5"), "cell.out_of_bounds 2 lager_dan 0 100");
}

TEST(TableImport, AnAmountSplitByAnUnquotedSeparatorIsNeverReadAsItsFirstPart) {
  const auto table = read(
      "gemeentecode,boekjaar,document,taakveld,categorie,bedrag\n"
      "GM0377,2018,jaarrekening,0.4,1.1,12\nGM0397,2018,jaarrekening,0.4,1.1,1,234\n");
  ASSERT_TRUE(table);
  ASSERT_EQ(table->bad_rows.size(), 1U);
  EXPECT_EQ(table->bad_rows[0].finding.problem.name, "row.more_cells");
}

TEST(TableImport, AColumnWithoutAHeaderCanBeIgnoredByItsLetter) {
  const std::string text = "gemeentecode;jaar;inwoners\nGM0377;2018;23208;zie noot\n";
  ASSERT_EQ(read(text)->bad_rows.size(), 1U);
  const auto table = read(text, "", {"D=ignore"});
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->bad_rows.empty());
  EXPECT_NE(finding(*table, "rows.long"), nullptr);
}

TEST(TableImport, OurOwnDecisionsNeverIgnoreACellBeyondTheHeader) {
  const std::string text = "gemeentecode;jaar;inwoners\nGM0377;2018;1047;117215\n";
  const auto first = read(text);
  ASSERT_TRUE(first);
  std::vector<std::string> rules;
  for (const Decision& decision : first->decisions) rules.push_back(decision.rule);
  EXPECT_EQ(read(text, "", rules)->bad_rows.size(), 1U);
}

TEST(TableImport, BlankRowsRemarksAndTheHeaderAgainAreCounted) {
  const auto table = read(
      "gemeentecode;jaar;inwoners\nGM0377;2018;23208\n;;\n\ngemeentecode;jaar;inwoners\n"
      "GM0397;2018;27286\nBron: CBS\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->drafts.size(), 2U);
  EXPECT_TRUE(table->bad_rows.empty());
  EXPECT_EQ(table->rows, 2);
  EXPECT_EQ(finding(*table, "rows.blank")->problem.detail("count"), "2");
  EXPECT_EQ(finding(*table, "rows.header_again")->problem.detail("rows"), "5");
  EXPECT_EQ(finding(*table, "rows.remarks")->problem.detail("text"), "Bron: CBS");
}

TEST(TableImport, ASubtotalIsABadRow) {
  const auto table = read("gemeentecode;jaar;inwoners\nGM0377;2018;23208\nTotaal;;23208\n");
  ASSERT_TRUE(table);
  ASSERT_EQ(table->bad_rows.size(), 1U);
  EXPECT_EQ(table->bad_rows[0].row, 3U);
}

TEST(TableImport, AShortRowIsMentionedWhenNothingThatIsNeededIsMissing) {
  const auto table = read("gemeentecode;jaar;inwoners;gemeente\nGM0377;2018;23208\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->drafts.size(), 1U);
  EXPECT_NE(finding(*table, "rows.short"), nullptr);
}

TEST(TableImport, RowsThatStateTheSameAreReadOnceAndRowsThatDifferAreAnError) {
  const auto table = read(
      "gemeentecode;jaar;inwoners\nGM0377;2018;1\nGM0397;2018;2\nGM0377;2018;1\nGM0397;2018;3\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(finding(*table, "rows.same_again")->problem.detail("rows"), "4");
  ASSERT_EQ(table->bad_rows.size(), 1U);
  EXPECT_EQ(table->bad_rows[0].finding.problem.name, "row.contradicts_earlier");
  EXPECT_EQ(table->bad_rows[0].row, 5U);
  EXPECT_EQ(table->bad_rows[0].finding.problem.detail("earlier"), "3");
  EXPECT_EQ(table->bad_rows[0].content, "GM0397\t2018\t3");
}

TEST(TableImport, AStateHoldsBetweenItsDays) {
  const auto table = read(
      "gemeentecode;gemeente;geldig_van;geldig_tot\nGM0393;Haarlemmerliede;1863-01-01;2019-01-01\n"
      "GM0377;Bloemendaal;1812-01-01;\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "municipality");
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(values::to_iso(table->drafts[0].valid.until()), "2019-01-01");
  EXPECT_EQ(table->drafts[1].valid.until(), values::open_end());
  EXPECT_NE(decision(*table, "decided.field_until"), nullptr);
  EXPECT_EQ(finding(*table, "missing.not_supplied"), nullptr);
}

TEST(TableImport, TheLastDayItselfIsReadAsSuch) {
  const auto table = read(
      "gemeentecode;gemeente;geldig_van;geldig t/m\nGM0393;Haarlemmerliede;1863-01-01;2018-12-31\n",
      "municipality");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(values::to_iso(table->drafts.at(0).valid.until()), "2019-01-01");
}

TEST(TableImport, AStateMayReturnButNotOverlapWithAnotherValue) {
  const std::string head = "gemeentecode;gemeente;geldig_van;geldig_tot\n";
  const auto apart = read(head + "GM0001;A;2000-01-01;2001-01-01\nGM0001;B;2001-01-01;\n");
  ASSERT_TRUE(apart);
  EXPECT_EQ(apart->drafts.size(), 2U);
  const auto overlap = read(head + "GM0001;B;2000-06-01;\nGM0001;A;2000-01-01;2001-01-01\n");
  ASSERT_TRUE(overlap);
  ASSERT_EQ(overlap->bad_rows.size(), 1U);
  EXPECT_EQ(overlap->bad_rows[0].row, 3U);
  const auto backwards = read(head + "GM0001;A;2001-01-01;2000-01-01\n");
  ASSERT_TRUE(backwards);
  EXPECT_EQ(backwards->bad_rows.at(0).finding.problem.name, "row.empty_period");
}

TEST(TableImport, TheOrderOfDatesIsDecidedByTheColumnOrAsked) {
  const std::string head = "gemeentecode;gemeente;geldig_van\n";
  const auto decided = read(head + "GM0001;A;03-04-2018\nGM0002;B;31-12-2018\n");
  ASSERT_TRUE(decided);
  EXPECT_EQ(values::to_iso(decided->drafts.at(0).valid.from()), "2018-04-03");
  EXPECT_EQ(decision(*decided, "decided.order")->rule, "geldig_van=order:dmy");
  const auto open = read(head + "GM0001;A;03-04-2018\n");
  ASSERT_TRUE(open);
  EXPECT_TRUE(open->has_questions);
  EXPECT_EQ(decision(*open, "question.order")->answers,
            (std::vector<std::string>{"geldig_van=order:dmy", "geldig_van=order:mdy"}));
  const auto set = read(head + "GM0001;A;03-04-2018\n", "", {"geldig_van=order:mdy"});
  ASSERT_TRUE(set);
  EXPECT_EQ(values::to_iso(set->drafts.at(0).valid.from()), "2018-03-04");
  const auto both = read(head + "GM0001;A;31-12-2018\nGM0002;B;12-31-2018\n");
  ASSERT_TRUE(both);
  EXPECT_TRUE(both->has_questions);
  EXPECT_EQ(finding(*both, "date.contradiction")->problem.detail("other_rows"), "3");
  const auto short_year = read(head + "GM0001;A;31 dec 18\n");
  ASSERT_TRUE(short_year);
  EXPECT_EQ(decision(*short_year, "question.century")->answers,
            (std::vector<std::string>{"geldig_van=century:2000", "geldig_van=century:1900"}));
}

TEST(TableImport, MunicipalityCodesAreCompletedAndThatIsSaid) {
  const auto table = read("gemeentecode;jaar;inwoners\n377;2018;1\n0034;2018;2\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "municipality"), "GM0377");
  EXPECT_EQ(value(*table, 1, "municipality"), "GM0034");
  EXPECT_NE(decision(*table, "decided.codes_completed"), nullptr);
}

TEST(TableImport, YearsAreAlsoReadFromPeriodCodesAndTheFirstOfJanuary) {
  const auto table = read(
      "gemeentecode;perioden;inwoners\nGM0001;2018JJ00;1\nGM0002;1-1-2018;2\n"
      "GM0003;2018*;3\nGM0004;31-12-2018;4\n");
  ASSERT_TRUE(table);
  ASSERT_EQ(table->drafts.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(value(*table, i, "year"), "2018");
  EXPECT_EQ(table->bad_rows.at(0).finding.problem.name, "cell.not_a_year");
}

TEST(TableImport, DebitAndCreditMakeOneSignedAmount) {
  const auto table =
      read(peer +
           "debet;credit\nGM0001;2018;jaarrekening;0.4;1.1;12,50;\n"
           "GM0002;2018;jaarrekening;0.4;1.1;;7,25\nGM0003;2018;jaarrekening;0.4;1.1;1;2\n"
           "GM0004;2018;jaarrekening;0.4;1.1;;\nGM0005;2018;jaarrekening;0.4;1.1;0,00;3\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  ASSERT_EQ(table->drafts.size(), 4U);
  EXPECT_EQ(value(*table, 0, "amount"), "12.50");
  EXPECT_EQ(value(*table, 1, "amount"), "-7.25");
  EXPECT_EQ(value(*table, 2, "amount"), "[not_supplied]");
  EXPECT_EQ(value(*table, 3, "amount"), "-3.00");
  EXPECT_EQ(table->bad_rows.at(0).finding.problem.name, "row.both_sides");
  EXPECT_EQ(table->control_totals.at(0).sum, "2.25");
  EXPECT_NE(decision(*table, "decided.side"), nullptr);
}

TEST(TableImport, AColumnWithDAndCGivesTheSign) {
  const auto table = read(peer +
                          "bedrag;D/C\nGM0001;2018;jaarrekening;0.4;1.1;12;D\n"
                          "GM0002;2018;jaarrekening;0.4;1.1;7;C\n"
                          "GM0003;2018;jaarrekening;0.4;1.1;7;?\n");
  ASSERT_TRUE(table);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "amount"), "12.00");
  EXPECT_EQ(value(*table, 1, "amount"), "-7.00");
  EXPECT_EQ(table->bad_rows.at(0).finding.problem.name, "row.no_side");
}

TEST(TableImport, SignsAreReadAsWrittenUnlessARuleSaysOtherwise) {
  const std::string text = peer_table("bedrag", {"-1", "2-", "(3)"});
  const auto all = read(text);
  ASSERT_TRUE(all);
  EXPECT_EQ(all->control_totals.at(0).sum, "-6.00");
  const auto negated = read(text, "", {"bedrag=sign:negate"});
  ASSERT_TRUE(negated);
  EXPECT_EQ(negated->control_totals.at(0).sum, "6.00");
  const auto after = read(text, "", {"bedrag=sign:minus_after"});
  ASSERT_TRUE(after);
  EXPECT_EQ(after->bad_rows.size(), 2U);
  EXPECT_EQ(after->bad_rows[0].finding.problem.name, "cell.contradicts_rule");
}

TEST(TableImport, UnfavourableAndFavourableAreAQuestion) {
  const std::string text = peer_table("bedrag", {"12 N", "7 V"});
  const auto table = read(text);
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
  EXPECT_EQ(read(text, "", {"bedrag=sign:asis"})->control_totals.at(0).sum, "-5.00");
  EXPECT_EQ(read(text, "", {"bedrag=sign:negate"})->control_totals.at(0).sum, "5.00");
}

TEST(TableImport, RulesThatContradictEachOtherOrTheFileAreNamed) {
  const std::string text = peer_table("bedrag", {"1,5"});
  const auto table = read(text, "", {"bedrag=decimal:point", "bedrag=thousands:point"});
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
  EXPECT_NE(finding(*table, "rule.contradiction"), nullptr);
  EXPECT_EQ(read(text, "", {"niets=decimal:point"}).error().name, "rule.no_column");
  EXPECT_EQ(read(text, "", {"bedrag=field:niets"}).error().name, "rule.no_field");
  EXPECT_TRUE(read(text, "", {"niets=ignore"})) << "a profile may ignore a column that is not here";
  EXPECT_EQ(read(text, "", {"file=header:99"}).error().name, "table.no_header_row");
  const auto scale = read(peer_table("bedrag_x1000", {"1"}), "", {"F=scale:1"});
  ASSERT_TRUE(scale);
  EXPECT_EQ(value(*scale, 0, "amount"), "1.00");
  EXPECT_NE(finding(*scale, "scale.against_header"), nullptr);
}

TEST(TableImport, TheDecisionsAsRulesReadTheFileTheSameWay) {
  const std::string text = "Bedragen x € 1.000\n" + peer +
                           "bedrag;extra\n377;2018;budget;0.4;1.1;1.234,5;a\n"
                           "GM0397;2018;rekening;0.4;1.1;12-;b\n";
  const auto first = read(text);
  ASSERT_TRUE(first) << base::to_string(first.error());
  std::vector<std::string> rules;
  for (const Decision& decision : first->decisions) {
    ASSERT_FALSE(decision.rule.empty()) << decision.what.name;
    rules.push_back(decision.rule);
  }
  const auto second = read(text, "", rules);
  ASSERT_TRUE(second) << base::to_string(second.error());
  EXPECT_FALSE(second->has_questions);
  ASSERT_EQ(second->drafts.size(), 2U);
  EXPECT_EQ(second->drafts[0].values, first->drafts[0].values);
  EXPECT_EQ(second->drafts[1].values, first->drafts[1].values);
}

TEST(TableImport, TheDecisionsAboutDebitAndCreditAsRulesReadThemTheSameWay) {
  const std::string text = peer + "debet;credit;D/C\nGM0001;2018;jaarrekening;0.4;1.1;12;;D\n";
  const auto first = read(text);
  ASSERT_TRUE(first);
  std::vector<std::string> rules;
  for (const Decision& decision : first->decisions) rules.push_back(decision.rule);
  const auto second = read(text, "", rules);
  ASSERT_TRUE(second) << base::to_string(second.error());
  EXPECT_FALSE(second->has_questions);
  EXPECT_EQ(second->drafts.at(0).values, first->drafts.at(0).values);
}

TEST(TableImport, TheRowOfARecordWithLineBreaksIsItsFirstLine) {
  const auto table =
      read("gemeentecode;jaar;inwoners;gemeente\nGM0001;2018;1;\"A\nB\"\nGM0002;2018;2;C\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->drafts.at(0).source.row, 2U);
  EXPECT_EQ(table->drafts.at(1).source.row, 4U);
}

TEST(TableImport, FindingsBeyondWhatAnyoneReadsAreCounted) {
  std::string text = "gemeentecode;jaar;inwoners\n";
  for (int i = 0; i < 10'500; ++i) text += "GM0001;2018;x1\n";
  const auto table = read(text);
  ASSERT_TRUE(table);
  EXPECT_EQ(table->bad_rows.size(), bad_rows_kept_max);
  EXPECT_EQ(table->findings.size(), findings_kept_max + 1);
  EXPECT_EQ(table->findings.back().problem.name, "findings.left_out");
  EXPECT_EQ(table->findings.back().problem.detail("count"), "500");
  EXPECT_EQ(read(text, "", {}, true).error().name, "table.too_many_bad_rows");
}

TEST(TableImport, ColumnsBesideAndEncodingsArePassedThrough) {
  const auto table = read("gemeentecode;jaar;inwoners;gemeente\nGM0001;2018;1;Frysl\xE2n\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "name"), "Fryslân");
  EXPECT_EQ(decision(*table, "decided.encoding")->rule, "file=encoding:windows-1252");
}

TEST(TableImport, AnEncodingThatTheLettersLeaveOpenIsAsked) {
  const auto table = read("gemeentecode;jaar;inwoners;gemeente\nGM0001;2018;1;\xD6sterlund\n");
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
  EXPECT_EQ(decision(*table, "question.encoding")->answers.size(), 2U);
}

TEST(TableImport, WhatARuleLeavesOutIsNoGap) {
  const auto rules = read(
      "regel;volgorde;grootboekrekening;kostenplaats;onderdeel;auteur;geldig_van\n"
      "a;1;43*;;inhuur;controller;2018-01-01\nb;2;;710;saas;controller;2018-01-01\n");
  ASSERT_TRUE(rules) << base::to_string(rules.error());
  EXPECT_EQ(rules->drafts.size(), 2U);
  EXPECT_EQ(finding(*rules, "missing.not_supplied"), nullptr);
}

}  // namespace
}  // namespace vlecht::importers
