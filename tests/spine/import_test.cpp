// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "document/csv_writer.h"
#include "dossier/dossier.h"
#include "facts/kinds.h"
#include "operations/kind_pages.h"
#include "spine/tables.h"

namespace vlecht::tests {
namespace {

const std::string first =
    "gemeentecode;jaar;inwoners\nGM0001;2018;100\nGM0002;2018;200\nGM0003;2018;300\n";

class Import : public ::testing::Test {
 protected:
  FakeWorld fake;
  std::unique_ptr<operations::OpenDossier> dossier = fake.dossier({"GM0001"});
};

TEST_F(Import, TheSameFileAgainAddsNothing) {
  EXPECT_TRUE(imported(*dossier, "a.csv", first).is_recorded);
  const auto size = dossier->size();
  const auto again = imported(*dossier, "a.csv", first);
  EXPECT_TRUE(again.is_known);
  EXPECT_FALSE(again.is_recorded);
  EXPECT_EQ(again.unchanged, 3);
  EXPECT_EQ(dossier->size(), size);
}

TEST_F(Import, DryRunSaysWhatWouldChangeAndChangesNothing) {
  imported(*dossier, "a.csv", first);
  const auto size = dossier->size();
  auto request = request_for(
      "b.csv", "gemeentecode;jaar;inwoners\nGM0001;2018;100\nGM0002;2018;222\nGM0004;2018;400\n");
  request.is_dry_run = true;
  const auto outcome = imported(*dossier, request);
  EXPECT_EQ(outcome.added, 1);
  EXPECT_EQ(outcome.changed, 1);
  EXPECT_EQ(outcome.unchanged, 1);
  EXPECT_EQ(outcome.vanished, 1);
  EXPECT_EQ(outcome.vanished_examples, (std::vector<std::string>{"GM0003/2018"}));
  EXPECT_EQ(outcome.previous_import, "1");
  EXPECT_EQ(dossier->size(), size);
}

TEST_F(Import, VanishedKeysStay) {
  imported(*dossier, "a.csv", first);
  const auto fewer = imported(*dossier, "b.csv", "gemeentecode;jaar;inwoners\nGM0001;2018;100\n");
  EXPECT_EQ(fewer.vanished, 2);
  EXPECT_EQ(imported(*dossier, "a.csv", first).unchanged, 3);
}

TEST_F(Import, VanishedKeysGoWhenTheFileReplacesThePreviousOne) {
  imported(*dossier, "a.csv", first);
  auto request = request_for("b.csv", "gemeentecode;jaar;inwoners\nGM0001;2018;100\n");
  request.replace = true;
  EXPECT_TRUE(imported(*dossier, request).is_recorded);
  const auto again = imported(*dossier, "a.csv", first);
  EXPECT_EQ(again.unchanged, 1);
  EXPECT_EQ(again.added, 2);
}

TEST_F(Import, VanishedIsMeasuredAgainstThePreviousFileNotAgainstEverything) {
  imported(*dossier, "2018.csv", first);
  imported(*dossier, "2019.csv", "gemeentecode;jaar;inwoners\nGM0001;2019;110\n");
  auto request = request_for("2020.csv", "gemeentecode;jaar;inwoners\nGM0001;2020;120\n");
  request.is_dry_run = true;
  const auto outcome = imported(*dossier, request);
  EXPECT_EQ(outcome.vanished_examples, (std::vector<std::string>{"GM0001/2019"}));
}

TEST_F(Import, OneBadRowHoldsUpTheWholeFile) {
  const std::string text = first + "GM0004;2018;veel\n";
  const auto refused = imported(*dossier, "a.csv", text);
  EXPECT_TRUE(refused.is_refused);
  EXPECT_FALSE(refused.is_recorded);
  ASSERT_EQ(refused.read.bad_rows.size(), 1U);
  EXPECT_EQ(refused.read.bad_rows[0].row, 5U);
  auto request = request_for("a.csv", text);
  request.set_aside = true;
  const auto set_aside = imported(*dossier, request);
  EXPECT_TRUE(set_aside.is_recorded);
  EXPECT_EQ(set_aside.added, 3);
  const auto rows = dossier->read(
      [](const journal::Journal& journal) { return operations::set_aside_rows(journal); });
  ASSERT_TRUE(rows);
  ASSERT_EQ(rows->size(), 1U);
  EXPECT_NE((*rows)[0].content.find("veel"), std::string::npos);
}

TEST_F(Import, WhatTheValuesDoNotDecideIsAsked) {
  const std::string text =
      "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
      "GM0001;2018;jaarrekening;0.4;totaal;1.000\n";
  const auto asked = imported(*dossier, "a.csv", text);
  EXPECT_TRUE(asked.read.has_questions);
  EXPECT_TRUE(asked.is_refused);
  auto request = request_for("a.csv", text);
  request.rules = {importers::rule_from_text("bedrag=thousands:point").value()};
  const auto outcome = imported(*dossier, request);
  EXPECT_TRUE(outcome.is_recorded);
  ASSERT_EQ(outcome.read.control_totals.size(), 1U);
  EXPECT_EQ(outcome.read.control_totals[0].sum, "1000.00");
}

TEST_F(Import, AProfileKeepsTheChoices) {
  const std::string text =
      "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
      "GM0001;2018;jaarrekening;0.4;totaal;1.000\n";
  auto request = request_for("a.csv", text);
  request.rules = {importers::rule_from_text("bedrag=decimal:point").value()};
  request.save_profile = "ons pakket";
  EXPECT_TRUE(imported(*dossier, request).is_recorded);
  auto next = request_for("b.csv",
                          "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
                          "GM0002;2018;jaarrekening;0.4;totaal;2.000\n");
  next.profile = "ons pakket";
  const auto outcome = imported(*dossier, next);
  EXPECT_TRUE(outcome.is_recorded);
  EXPECT_EQ(outcome.read.control_totals.at(0).sum, "2.00");
  next.profile = "een ander";
  EXPECT_EQ(operations::import_file(*dossier, next).error().name, "import.unknown_profile");
}

TEST_F(Import, RetractedFilesCanBeImportedAgain) {
  imported(*dossier, "a.csv", first);
  const auto done = operations::retract(*dossier, "1", "verkeerd", "tester");
  ASSERT_TRUE(done);
  EXPECT_EQ(done->withdrawn, 3);
  EXPECT_EQ(operations::retract(*dossier, "1", "nog eens", "tester").error().name,
            "import.not_in_force");
  EXPECT_EQ(operations::retract(*dossier, "9", "nog eens", "tester").error().name,
            "import.unknown");
  EXPECT_EQ(operations::retract(*dossier, "1", " ", "tester").error().name, "import.no_reason");
  const auto again = imported(*dossier, "a.csv", first);
  EXPECT_TRUE(again.is_recorded);
  EXPECT_EQ(again.added, 3);
}

TEST_F(Import, RetractingAnEarlierImportLeavesTheLaterOne) {
  imported(*dossier, "a.csv", first);
  imported(*dossier, "b.csv", "gemeentecode;jaar;inwoners\nGM0001;2018;111\n");
  const auto done = operations::retract(*dossier, "1", "verkeerd", "tester");
  ASSERT_TRUE(done);
  EXPECT_EQ(done->withdrawn, 2);
  EXPECT_EQ(done->superseded, 1);
}

TEST_F(Import, ATableWithoutRowsIsNotRecorded) {
  const auto size = dossier->size();
  const auto outcome = imported(*dossier, "leeg.csv", "gemeentecode;jaar;inwoners\n");
  EXPECT_TRUE(outcome.is_refused);
  EXPECT_EQ(dossier->size(), size);
}

TEST_F(Import, AStateHoldsBetweenItsDates) {
  imported(*dossier, "gemeenten.csv",
           "gemeentecode;gemeente;geldig_van;geldig_tot\n"
           "GM0001;Oud;2010-01-01;2019-01-01\nGM0001;Nieuw;2019-01-01;\n");
  static constexpr std::string_view kinds[] = {"municipality"};
  const auto name_on = [&](const std::string& day) {
    return dossier->read([&](const journal::Journal& journal) -> std::string {
      const values::Moment moment{{*values::day_from_iso(day)},
                                  {journal.recorded_at(journal.size())}};
      const auto opened = vlecht::dossier::Dossier::open(journal, moment, kinds).value();
      const facts::Fact* fact = opened.find("municipality", "GM0001");
      return fact ? fact->text("name") : "niets";
    });
  };
  EXPECT_EQ(name_on("2009-12-31"), "niets");
  EXPECT_EQ(name_on("2018-12-31"), "Oud");
  EXPECT_EQ(name_on("2019-01-01"), "Nieuw");
}

TEST_F(Import, EveryTemplateImportsWhenFilledIn) {
  const std::map<facts::FieldType, std::string> samples{
      {facts::FieldType::text, "tekst"},          {facts::FieldType::code, "0.4"},
      {facts::FieldType::municipality, "GM0001"}, {facts::FieldType::year, "2018"},
      {facts::FieldType::day, "2018-06-01"},      {facts::FieldType::count, "12"},
      {facts::FieldType::money, "1234,56"},       {facts::FieldType::sterling, "1234,56"},
      {facts::FieldType::decimal, "45,5"},        {facts::FieldType::moment, "2018-06-01 12:30"}};
  for (const facts::Kind& kind : facts::kinds()) {
    if (kind.is_system) continue;
    SCOPED_TRACE(std::string(kind.name));
    std::string row;
    for (const facts::Field& field : kind.fields) {
      if (!row.empty()) row += ";";
      const bool is_end = field.name == "ends" && field.type == facts::FieldType::moment;
      row += is_end                                   ? "2018-06-01 13:00"
             : field.type == facts::FieldType::choice ? std::string(field.choices[0].id)
                                                      : samples.at(field.type);
    }
    if (kind.holding == facts::Holding::state) row += ";2018-01-01;";
    const std::string header = document::table_to_csv(
        operations::import_template(kind, words::Language::nl), words::Language::nl);
    auto request = request_for("sjabloon.csv", header + row + "\n");
    const auto outcome = imported(*dossier, request);
    EXPECT_TRUE(outcome.is_recorded);
    EXPECT_EQ(outcome.read.kind, &kind);
  }
}

}  // namespace
}  // namespace vlecht::tests
