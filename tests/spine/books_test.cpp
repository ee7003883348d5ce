// SPDX-License-Identifier: EUPL-1.2
//
// Books of several kinds in one dossier: audit files, ledger exports and Iv3 deliveries.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "operations/sources.h"
#include "spine/tables.h"

namespace vlecht::tests {
namespace {

std::string fixture_text(const std::string& path) {
  const auto folder = std::filesystem::path(__FILE__).parent_path() / "../fixtures";
  std::ifstream in(folder / path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class Books : public ::testing::Test {
 protected:
  FakeWorld fake;
  std::unique_ptr<operations::OpenDossier> dossier = fake.dossier({"GM0377"});

  operations::ImportRequest request(const std::string& name, const std::string& text,
                                    const std::vector<std::string>& set) {
    auto made = request_for(name, text);
    for (const std::string& rule : set) made.rules.push_back(*importers::rule_from_text(rule));
    return made;
  }
};

const facts::Finding* found(const operations::ImportOutcome& outcome, std::string_view name) {
  for (const facts::Finding& finding : outcome.read.findings) {
    if (finding.problem.name == name) return &finding;
  }
  return nullptr;
}

TEST_F(Books, AnAuditFileIsOneImportOfTwoKindsAndIsNotKept) {
  const std::string text = fixture_text("xaf/boeken_3_2.xml");
  const auto asked = imported(*dossier, request("boeken.xml", text, {}));
  EXPECT_TRUE(asked.is_refused);
  EXPECT_TRUE(asked.read.has_questions);
  const auto outcome =
      imported(*dossier, request("boeken.xml", text, {"file=municipality:GM0377"}));
  EXPECT_TRUE(outcome.is_recorded);
  EXPECT_EQ(outcome.added, 6);
  EXPECT_FALSE(outcome.file_is_kept);
  const auto again = imported(*dossier, request("boeken.xml", text, {"file=municipality:GM0377"}));
  EXPECT_TRUE(again.is_known);
  EXPECT_EQ(again.unchanged, 6);
  EXPECT_EQ(again.vanished, 0);
}

TEST_F(Books, WhatACorrectedAuditFileLacksIsGoneInItsOwnYearOnly) {
  std::string text = fixture_text("xaf/boeken_3_2.xml");
  imported(*dossier, request("2019.xml", text, {"file=municipality:GM0377"}));
  std::string other = text;
  other.replace(other.find("<fiscalYear>2019"), 16, "<fiscalYear>2020");
  const auto next = imported(*dossier, request("2020.xml", other, {"file=municipality:GM0377"}));
  EXPECT_EQ(next.added, 6);
  EXPECT_EQ(next.vanished, 0);
  const std::size_t begin = text.rfind("<transaction>");
  text.erase(begin, text.rfind("</transaction>") + 14 - begin);
  auto corrected = request("2019b.xml", text, {"file=municipality:GM0377"});
  corrected.replace = true;
  const auto outcome = imported(*dossier, corrected);
  EXPECT_EQ(outcome.vanished, 2);
  EXPECT_EQ(outcome.unchanged, 4);
  EXPECT_EQ(imported(*dossier, corrected).vanished, 0);
}

TEST_F(Books, ALedgerIsComparedWithTheChartOfItsYearAndThePeriodsBefore) {
  imported(*dossier,
           request("2019.xml", fixture_text("xaf/boeken_3_2.xml"), {"file=municipality:GM0377"}));
  const std::string header = "Boekstuk;Regel;Grootboek;Periode;Bedrag\n";
  const auto outcome =
      imported(*dossier, request("a.csv", header + "9;1;4300;3;10,00\n9;2;4399;3;-9,00\n",
                                 {"file=municipality:GM0377", "file=year:2019"}));
  EXPECT_EQ(found(outcome, "ledger.unknown_account")->problem.detail("examples"), "4399");
  const auto later =
      imported(*dossier, request("b.csv", header + "9;1;4300;3;10,00\n9;2;1600;3;-8,00\n",
                                 {"file=municipality:GM0377", "file=year:2019"}));
  EXPECT_EQ(found(later, "ledger.unknown_account"), nullptr);
  const auto& changed = found(later, "ledger.period_changed")->problem;
  EXPECT_EQ(changed.detail("before"), "1.00");
  EXPECT_EQ(changed.detail("now"), "2.00");
  // Of 2018 there is no chart, so nothing is said.
  const auto without = imported(*dossier, request("c.csv", header + "9;1;7777;3;10,00\n",
                                                  {"file=municipality:GM0377", "file=year:2018"}));
  EXPECT_EQ(found(without, "ledger.unknown_account"), nullptr);
}

TEST_F(Books, TheLedgerOfAnotherMunicipalityIsNoCorrection) {
  const std::string text = "Boekstuk;Regel;Grootboek;Periode;Bedrag\n9;1;4300;3;10,00\n";
  imported(*dossier, request("a.csv", text, {"file=municipality:GM0377", "file=year:2019"}));
  std::string other = text;
  other.replace(other.find("10,00"), 5, "99,00");
  const auto second =
      imported(*dossier, request("b.csv", other, {"file=municipality:GM0397", "file=year:2019"}));
  EXPECT_EQ(found(second, "ledger.period_changed"), nullptr);
}

// A later file with amendments alone is compared with the budget that came before it.
TEST_F(Books, AmendmentsAreComparedWithTheBudgetInTheDossier) {
  const std::string header = "gemeentecode;boekjaar;fase;nummer;post;kant;bedrag;mutatie;besluit\n";
  imported(*dossier, request("begroting.csv",
                             header + "GM0377;2019;primitief;0;inhuur;lasten;100,00;;R0\n", {}));
  const auto outcome = imported(
      *dossier, request("wijziging.csv",
                        header + "GM0377;2019;wijziging;1;inhuur;lasten;120,00;25,00;R1\n", {}));
  const auto& problem = found(outcome, "budget.mutation_differs")->problem;
  EXPECT_EQ(problem.detail("before"), "100.00");
  EXPECT_EQ(problem.detail("computed"), "20.00");
}

TEST_F(Books, ADeliveryIsJudgedByTheInhabitantsThatTheDossierKnows) {
  imported(*dossier, "i.csv", "gemeentecode;jaar;inwoners\nGM9001;2020;1000\n");
  const auto asked =
      imported(*dossier, request("l.json", fixture_text("iv3/levering_2020_begroting.json"), {}));
  EXPECT_TRUE(asked.is_refused);
  EXPECT_EQ(asked.read.decisions.back().evidence.name, "evidence.iv3_per_inhabitant");
  EXPECT_EQ(asked.read.decisions.back().answers.front(), "file=scale:1000");
  const auto outcome = imported(
      *dossier,
      request("l.json", fixture_text("iv3/levering_2020_begroting.json"), {"file=scale:1000"}));
  EXPECT_EQ(outcome.added, 7);
  EXPECT_FALSE(outcome.file_is_kept);
  const auto report =
      operations::import_report(outcome, request("l.json", "", {}), words::Language::en);
  EXPECT_FALSE(report.blocks.empty());
}

TEST_F(Books, AFactOfAKeptDeliveryShowsItsPlaceInTheList) {
  auto kept =
      request("l.json", fixture_text("iv3/levering_2020_begroting.json"), {"file=scale:1000"});
  kept.keep_file = true;
  EXPECT_TRUE(imported(*dossier, kept).file_is_kept);
  bool is_shown = false;
  for (facts::EntryNumber number = 0; number < dossier->size(); ++number) {
    const auto page = operations::fact(*dossier, number, words::Language::nl);
    if (!page) continue;
    for (const auto& block : page->blocks) {
      const auto* paragraph = std::get_if<document::Paragraph>(&block);
      is_shown = is_shown ||
                 (paragraph != nullptr && paragraph->text.find("lasten[2]") != std::string::npos);
    }
  }
  EXPECT_TRUE(is_shown);
}

}  // namespace
}  // namespace vlecht::tests
