// SPDX-License-Identifier: EUPL-1.2
#include "importers/ledger_review.h"

#include <gtest/gtest.h>

#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::decision;
using table_test::finding;
using table_test::read;
using table_test::value;

const std::vector<std::string> of_2019 = {"file=municipality:GM0377", "file=year:2019"};

std::string sum_of(const TableImport& table, const std::string& part) {
  for (const ControlTotal& total : table.control_totals) {
    if (total.field == "amount" && total.part == part) return total.sum;
  }
  return "";
}

TEST(Ledger, AnExportOfAfasIsReadByItsHeaders) {
  const auto table = read(
      "UnitId;EntryNo;SeqNo;Year;Period;JournalId;AccountNo;AmtDebit;AmtCredit;EntryDate;"
      "VoucherDate;InvoiceId;Description\n"
      "1;1001;1;2019;3;60;4300;1000,50;0,00;2019-03-15;2019-03-10;F1;Licentie\n"
      "1;1001;2;2019;3;60;1600;0,00;1000,50;2019-03-15;2019-03-10;F1;Licentie\n",
      "", {"file=municipality:GM0377"});
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "ledger_entry");
  EXPECT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "amount"), "1000.50");
  EXPECT_EQ(value(*table, 1, "amount"), "-1000.50");
  EXPECT_EQ(value(*table, 0, "daybook"), "60");
  EXPECT_EQ(value(*table, 0, "document_day"), "2019-03-10");
  EXPECT_EQ(value(*table, 0, "invoice"), "F1");
  EXPECT_EQ(value(*table, 0, "municipality"), "GM0377");
  EXPECT_EQ(sum_of(*table, "debit"), "1000.50");
  EXPECT_EQ(sum_of(*table, "credit"), "1000.50");
  EXPECT_EQ(sum_of(*table, "GM0377 2019/3"), "0.00");
  EXPECT_EQ(finding(*table, "ledger.unbalanced"), nullptr);
}

TEST(Ledger, AnExportOfExactIsReadByItsHeaders) {
  const auto table = read(
      "FinancialYear,FinancialPeriod,JournalCode,EntryNumber,LineNumber,GLAccountCode,Date,"
      "Description,AmountDC,CostCenter,CostUnit,InvoiceNumber\n"
      "2019,1,20,1900001,1,4300,2019-01-20,Hosting,125.75,ICT,WEB,88\n"
      "2019,1,20,1900001,2,1600,2019-01-20,Hosting,-125.75,,,88\n",
      "", {"file=municipality:377"});
  ASSERT_TRUE(table) << base::to_string(table.error());
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "cost_centre"), "ICT");
  EXPECT_EQ(value(*table, 0, "cost_unit"), "WEB");
}

TEST(Ledger, WhatTheExportLeavesOutIsAskedOrCounted) {
  const std::string text =
      "Fin Per;Dagboek nr;Boekstuknummer;Grootboeknummer;Kostenplaats;Crnr;Factuurnr;Boek datum;"
      "Omschrijving boek regel;Bedrag debit;Bedrag credit;Stornoboeking;Taakveld;Kostensoort\n"
      "3;60;501;4300;K12;77;F9;15-03-2019;Licentie;1.000,50;;nee;0.4;3.8\n"
      "3;60;501;1600;;77;F9;15-03-2019;Licentie;;1.000,50;nee;;\n";
  const auto open = read(text);
  ASSERT_TRUE(open) << base::to_string(open.error());
  EXPECT_TRUE(open->has_questions);
  EXPECT_NE(decision(*open, "question.municipality"), nullptr);
  EXPECT_EQ(decision(*open, "question.year")->answers,
            (std::vector<std::string>{"file=year:2019"}));
  const auto table = read(text, "", of_2019);
  ASSERT_TRUE(table);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "line"), "1");
  EXPECT_EQ(value(*table, 1, "line"), "2");
  EXPECT_EQ(value(*table, 0, "year"), "2019");
  EXPECT_EQ(value(*table, 0, "task_field"), "0.4");
  EXPECT_EQ(value(*table, 0, "category"), "3.8");
  EXPECT_EQ(value(*table, 0, "reversal"), "nee");
  EXPECT_EQ(value(*table, 0, "supplier"), "77");
  EXPECT_NE(decision(*table, "decided.line_by_order"), nullptr);
}

TEST(Ledger, TotalsTitlesAndTheClosingAreSetAside) {
  const auto table = read(
      "Grootboekkaart 2019\n"
      "Boekstuk;Regel;Grootboek;Periode;Datum;Omschrijving;Bedrag\n"
      "Rekening 4300 software\n"
      "501;1;4300;3;15-03-2019;Licentie;100,00\n"
      "501;2;1600;3;15-03-2019;Licentie;-100,00\n"
      "Totaal 4300;;;;;;100,00\n"
      ";;Subtotaal:;;;;100,00\n"
      "900;1;4300;13;31-12-2019;Afsluiting boekjaar 2019;-100,00\n"
      "900;2;9999;13;31-12-2019;Afsluiting boekjaar 2019;100,00\n"
      "901;1;4300;12;30-12-2019;Afsluiting glasvezel Dorpsstraat;5,00\n"
      "Eindtotaal;;;;;;105,00\n",
      "ledger_entry", of_2019);
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_TRUE(table->bad_rows.empty());
  EXPECT_EQ(table->drafts.size(), 3U);
  EXPECT_EQ(finding(*table, "rows.totals")->problem.detail("rows"), "6, 7, 11");
  EXPECT_NE(finding(*table, "rows.remarks"), nullptr);
  const auto& closing = finding(*table, "ledger.closing_left_out")->problem;
  EXPECT_EQ(closing.detail("rows"), "8, 9");
  EXPECT_EQ(closing.detail("amount"), "100.00");
}

TEST(Ledger, ALineOfAnEntryIsNeverTakenForATotal) {
  const auto table = read(
      "Omschrijving;Boekstuk;Regel;Grootboek;Bedrag\n"
      "Totaal onderhoud lift;501;1;4300;100,00\n"
      "Saldo 2018;501;2;1600;-100,00\n",
      "ledger_entry", of_2019);
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(finding(*table, "rows.totals"), nullptr);
}

TEST(Ledger, EntriesThatDoNotBalanceAreNamed) {
  const std::string begin = "Boekstuk;Regel;Grootboek;Bedrag\n1;1;4300;100,00\n1;2;1600;-100,00\n";
  const auto table =
      read(begin + "2;1;4300;50,00\n3;1;4300;7,00\n2;2;1600;-49,00\n3;2;1600;-7,00\n",
           "ledger_entry", of_2019);
  ASSERT_TRUE(table);
  const auto& unbalanced = finding(*table, "ledger.unbalanced")->problem;
  EXPECT_EQ(unbalanced.detail("count"), "1");
  EXPECT_EQ(unbalanced.detail("examples"), "2 (1.00)");
  const auto costs = read("Boekstuk;Regel;Grootboek;Bedrag\n1;1;4300;100,00\n2;1;4300;5,00\n",
                          "ledger_entry", of_2019);
  EXPECT_EQ(finding(*costs, "ledger.unbalanced"), nullptr);
  EXPECT_NE(finding(*costs, "ledger.one_sided"), nullptr);
}

TEST(Ledger, TheSameCostOnTwoCostCentresIsPointedOut) {
  const auto table = read(
      "Boekstuk;Regel;Grootboek;Kostenplaats;Periode;Omschrijving;Bedrag\n"
      "1;1;4300;K1;3;Licentie zaaksysteem;100,00\n"
      "1;2;1600;;3;Licentie zaaksysteem;-100,00\n"
      "2;1;8900;K1;3;Doorbelasting;-100,00\n"
      "2;2;4300;K2;3;Licentie zaaksysteem;100,00\n"
      "3;1;4300;K2;4;Licentie zaaksysteem;100,00\n",
      "ledger_entry", of_2019);
  ASSERT_TRUE(table);
  const auto& charged = finding(*table, "ledger.charged_on")->problem;
  EXPECT_EQ(charged.detail("count"), "1");
  EXPECT_EQ(charged.detail("rows"), "5");
  EXPECT_EQ(charged.detail("amount"), "100.00");
}

TEST(Ledger, AccountsAreComparedWithTheChartWhereThatIsKnown) {
  Settings settings;
  settings.kind = "ledger_entry";
  settings.rules = table_test::rules(of_2019);
  std::int64_t asked = 0;
  settings.has_account = [&](const std::string& municipality, std::int64_t year,
                             const std::string& account) {
    ++asked;
    EXPECT_EQ(municipality, "GM0377");
    EXPECT_EQ(year, 2019);
    return std::optional(account == "4300");
  };
  const std::string text =
      "Boekstuk;Regel;Grootboek;Bedrag\n1;1;4300;1,00\n1;2;4399;-1,00\n2;1;4300;1,00\n"
      "2;2;4399;-1,00\n";
  const auto table = read_table({"test.csv", base::bytes_of(text)}, settings);
  ASSERT_TRUE(table);
  EXPECT_EQ(finding(*table, "ledger.unknown_account")->problem.detail("examples"), "4399");
  EXPECT_EQ(asked, 2);
}

constexpr std::string_view balances =
    "Boekjaar;Periode;Grootboekrekening;Kostenplaats;Saldo\n"
    "2019;1;4300;K1;100,00\n2019;3;4300;K1;175,50\n2019;2;4300;K1;150,00\n"
    "2019;1;4300;K2;10,00\n2019;2;4300;K2;10,00\n2019;2;4300;K2;1,00\n";

TEST(Ledger, AmountsPerPeriodWithoutEntriesAreAskedAbout) {
  const auto open = read(balances, "", {"file=municipality:GM0377"});
  ASSERT_TRUE(open) << base::to_string(open.error());
  EXPECT_TRUE(open->has_questions);
  EXPECT_EQ(decision(*open, "question.amounts")->answers.size(), 2U);
  const auto each = read(balances, "", {"file=municipality:GM0377", "file=amounts:period"});
  ASSERT_EQ(each->drafts.size(), 5U);
  EXPECT_EQ(facts::key_of(*each->kind, each->drafts[2].values), "GM0377/2019/4300@K1/3");
  EXPECT_EQ(value(*each, 2, "amount"), "175.50");
  EXPECT_EQ(value(*each, 4, "amount"), "11.00");
  EXPECT_EQ(finding(*each, "ledger.balances_added")->problem.detail("rows"), "7");
}

TEST(Ledger, CumulativeAmountsBecomeThoseOfTheirPeriod) {
  const auto table = read(balances, "", {"file=municipality:GM0377", "file=amounts:cumulative"});
  ASSERT_TRUE(table) << base::to_string(table.error());
  ASSERT_EQ(table->drafts.size(), 5U);
  EXPECT_EQ(value(*table, 0, "amount"), "100.00");
  EXPECT_EQ(value(*table, 1, "amount"), "50.00");
  EXPECT_EQ(value(*table, 2, "amount"), "25.50");
  EXPECT_EQ(value(*table, 3, "amount"), "10.00");
  EXPECT_EQ(value(*table, 4, "amount"), "1.00");
  EXPECT_EQ(sum_of(*table, "GM0377 2019/2"), "51.00");
}

TEST(Ledger, PeriodsOfTwoMunicipalitiesAreKeptApart) {
  const auto table = read(
      "Gemeentecode;Boekjaar;Boekstuk;Regel;Grootboek;Periode;Bedrag\n"
      "GM0377;2019;1;1;4300;3;10,00\nGM0397;2019;1;1;4300;3;7,00\nGM0377;2019;2;1;4300;3;5,00\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(sum_of(*table, "GM0377 2019/3"), "15.00");
  EXPECT_EQ(sum_of(*table, "GM0397 2019/3"), "7.00");
}

TEST(Ledger, WordsForASum) {
  for (const auto* text : {"Totaal", "Totaal 4300", "SUBTOTAAL:", "Eindtotaal", "Saldo 4300"}) {
    EXPECT_TRUE(is_total_line(text)) << text;
  }
  for (const auto* text : {"Totaalonderhoud", "4300", "", "Transportkosten", "Saldering"}) {
    EXPECT_FALSE(is_total_line(text)) << text;
  }
}

}  // namespace
}  // namespace vlecht::importers
