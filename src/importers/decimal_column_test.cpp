// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "importers/number.h"
#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::decision;
using table_test::finding;
using table_test::read;
using table_test::value;

base::Result<TableImport> consumption(const std::string& rows,
                                      const std::vector<std::string>& set = {},
                                      bool set_aside = false) {
  return read("gemeentecode;boekjaar;eenheid;hoeveelheid\n" + rows, "", set, set_aside);
}

TEST(DecimalColumn, IsReadInDutchNotation) {
  const auto table = consumption(
      "GM0377;2018;werkplek;1.234,50\nGM0397;2018;werkplek;0,455\nGM0377;2019;werkplek;-7\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "consumption");
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(value(*table, 0, "quantity"), "1234.5");
  EXPECT_EQ(value(*table, 1, "quantity"), "0.455");
  EXPECT_EQ(value(*table, 2, "quantity"), "-7");
  EXPECT_EQ(decision(*table, "decided.decimal", "hoeveelheid")->rule, "hoeveelheid=decimal:comma");
}

TEST(DecimalColumn, IsReadInEnglishNotation) {
  const auto table = read(
      "municipality_code,book_year,unit,quantity\n"
      "GM0377,2018,werkplek,\"1,234.50\"\nGM0397,2018,werkplek,0.455\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(value(*table, 0, "quantity"), "1234.5");
  EXPECT_EQ(value(*table, 1, "quantity"), "0.455");
}

TEST(DecimalColumn, ThousandsOrDecimalsIsAQuestionAsInOtherColumns) {
  const auto open = consumption("GM0377;2018;GB;1.500\nGM0397;2018;GB;2.250\n");
  ASSERT_TRUE(open);
  EXPECT_TRUE(open->has_questions);
  EXPECT_NE(decision(*open, "question.thousands_or_decimal", "hoeveelheid"), nullptr);
  const auto thousands = consumption("GM0377;2018;GB;1.500\n", {"hoeveelheid=thousands:point"});
  EXPECT_EQ(value(*thousands, 0, "quantity"), "1500");
  const auto decimal = consumption("GM0377;2018;GB;1.500\n", {"hoeveelheid=decimal:point"});
  EXPECT_EQ(value(*decimal, 0, "quantity"), "1.5");
}

TEST(DecimalColumn, AScaleMovesTheMark) {
  const auto table =
      consumption("GM0377;2018;GB;1,5\nGM0397;2018;GB;0,0025\n", {"hoeveelheid=scale:1000"});
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "quantity"), "1500");
  EXPECT_EQ(value(*table, 1, "quantity"), "2.5");
}

TEST(DecimalColumn, APercentSignIsReadWhereAPercentageCanStand) {
  const auto shares = read(
      "sleutel;gemeentecode;procent;geldig_van\nk;GM0377;45,5%;2018-01-01\n"
      "k;GM0397;54,5 %;2018-01-01\n");
  ASSERT_TRUE(shares) << base::to_string(shares.error());
  ASSERT_EQ(shares->drafts.size(), 2U);
  EXPECT_EQ(value(*shares, 0, "percent"), "45.5");
  EXPECT_EQ(value(*shares, 1, "percent"), "54.5");
  const auto table = consumption("GM0377;2018;GB;46%\nGM0397;2018;GB;54\n", {}, true);
  ASSERT_TRUE(table);
  ASSERT_EQ(table->bad_rows.size(), 1U);
  EXPECT_EQ(table->bad_rows[0].finding.problem.name, "cell.not_a_number");
}

TEST(DecimalColumn, WhatCannotBeReadIsSetAsideWithRowAndColumn) {
  const auto table = consumption(
      "GM0377;2018;GB;1,5\nGM0397;2018;GB;veel\nGM0377;2019;GB;0,1234567891\n"
      "GM0397;2019;GB;1000000000000000,5\n",
      {}, true);
  ASSERT_TRUE(table);
  EXPECT_EQ(table->drafts.size(), 1U);
  ASSERT_EQ(table->bad_rows.size(), 3U);
  EXPECT_EQ(table->bad_rows[0].row, 3U);
  EXPECT_EQ(table->bad_rows[0].finding.problem.name, "cell.not_a_number");
  EXPECT_EQ(table->bad_rows[0].finding.place.row, 3);
  EXPECT_EQ(table->bad_rows[0].finding.place.column, 4);
  EXPECT_EQ(table->bad_rows[1].finding.problem.name, "cell.too_precise");
  EXPECT_EQ(table->bad_rows[2].finding.problem.name, "cell.too_large");
}

TEST(DecimalColumn, HasAControlTotal) {
  const auto table = consumption("GM0377;2018;GB;1,5\nGM0397;2018;GB;-0,25\nGM0397;2019;GB;x\n");
  ASSERT_TRUE(table);
  ASSERT_EQ(table->control_totals.size(), 1U);
  EXPECT_EQ(table->control_totals[0].field, "quantity");
  EXPECT_EQ(table->control_totals[0].sum, "1.25");
  EXPECT_EQ(table->control_totals[0].values, 2);
  EXPECT_EQ(table->control_totals[0].missing, 1);
}

TEST(DecimalColumn, ExactTextPutsTheMarkInItsPlace) {
  const auto text = [](std::string_view digits, int power, bool is_negative) {
    return exact_text(read_decimal(digits, {.decimal = Mark::point}), power, is_negative);
  };
  EXPECT_EQ(text("12.345", 0, false), "12.345");
  EXPECT_EQ(text("12.345", 2, true), "-1234.5");
  EXPECT_EQ(text("12.345", 3, false), "12345");
  EXPECT_EQ(text("12.345", 6, false), "12345000");
  EXPECT_EQ(text("0.001", 0, false), "0.001");
  EXPECT_EQ(text("0.001", 1, false), "0.01");
}

}  // namespace
}  // namespace vlecht::importers
