// SPDX-License-Identifier: EUPL-1.2
#include "views/service_level_check.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vlecht::views::service_level_check {
namespace {

using analysis::service_level_check::Answer;
using analysis::service_level_check::ContractCheck;
using analysis::service_level_check::Finding;
using analysis::service_level_check::rule_named;
using analysis::service_level_check::Subject;
using analysis::service_level_check::Weight;

Finding gap(std::int64_t users) {
  return {.rule = &rule_named("priorities_gap"),
          .weight = Weight::hole,
          .problem = base::Problem("service_level_check.priorities_gap",
                                   {{"sort", "one"}, {"from", users}, {"to", users}}),
          .sources = {3, 4},
          .standing = facts::Standing::illustrative,
          .pages = {"art. 3.2"}};
}

ContractCheck example() {
  ContractCheck out{.code = "SLA 1", .name = "Werkplek", .supplier = "Eerste", .sources = {3, 4}};
  out.standing = facts::Standing::illustrative;
  out.findings = {gap(10), gap(50)};
  out.findings.push_back(
      {.rule = &rule_named("norm_breaks_first"),
       .weight = Weight::cannot_be_judged,
       .subject = Subject::service,
       .name = "Mail",
       .problem = base::Problem("service_level_check.cannot_be_judged",
                                {{"rule", "norm_breaks_first"}, {"missing", "period"}}),
       .sources = {4}});
  return out;
}

const document::Table* table_of(const std::vector<document::Block>& blocks) {
  for (const auto& block : blocks) {
    if (const auto* table = std::get_if<document::Table>(&block)) return table;
  }
  return nullptr;
}

TEST(ServiceLevelCheckView, DaysStandInFull) {
  ContractCheck check = example();
  check.findings = {
      {.rule = &rule_named("assurance_expired"),
       .weight = Weight::hole,
       .problem = base::Problem("service_level_check.assurance_expired", {{"until", "2020-03-31"}}),
       .sources = {3}}};
  const Section part = section(check, Context{words::Language::nl, nullptr});
  const document::Table* table = table_of(part.blocks);
  ASSERT_NE(table, nullptr);
  EXPECT_TRUE(table->rows.at(0).at(1).shown.ends_with("31 maart 2020."));
}

TEST(ServiceLevelCheckView, ARowSaysHowGraveByWordAndShapeAndLeadsToItsFacts) {
  const Context context{words::Language::nl,
                        [](std::string_view figure) { return "/bron/" + std::string(figure); }};
  const Section part = section(example(), context);
  const document::Table* table = table_of(part.blocks);
  ASSERT_NE(table, nullptr);
  ASSERT_EQ(table->rows.size(), 3U);
  EXPECT_EQ(table->rows[0].at(0).sign, document::Sign::missing);
  const auto& weight = table->rows[0].at(2);
  EXPECT_EQ(weight.shown, "niet afgesproken");
  EXPECT_EQ(weight.value, "hole");
  EXPECT_EQ(weight.address, "/bron/rule.SLA~201.priorities_gap");
  EXPECT_EQ(table->rows[0].at(1).shown,
            "Een storing bij precies 10 gebruikers valt onder geen enkele prioriteit.");
  EXPECT_EQ(table->rows[0].at(4).shown, "art. 3.2");
  EXPECT_EQ(table->rows[2].at(0).shown, "Mail");
  EXPECT_EQ(table->rows[2].at(0).sign, document::Sign::unknown);
  EXPECT_EQ(table->rows[2].at(4).shown, "");
}

TEST(ServiceLevelCheckView, FiguresHaveIdsOfTheirOwn) {
  const Section part = section(example(), {words::Language::en, nullptr});
  std::set<std::string> ids;
  for (const auto& figure : part.figures) EXPECT_TRUE(ids.insert(figure.id).second) << figure.id;
  EXPECT_TRUE(ids.contains("finding.SLA~201.priorities_gap"));
  EXPECT_TRUE(ids.contains("finding.SLA~201.priorities_gap.2"));
  EXPECT_TRUE(ids.contains("finding.SLA~201.norm_breaks_first.Mail"));
  EXPECT_TRUE(ids.contains("contract.SLA~201.holes"));
}

TEST(ServiceLevelCheckView, WhatIsTheSameInSeveralPlacesStandsInOneRow) {
  ContractCheck contract = example();
  contract.findings.clear();
  for (const char* priority : {"P1", "P2", "P3"}) {
    contract.findings.push_back({.rule = &rule_named("clock_not_named"),
                                 .weight = Weight::hole,
                                 .subject = Subject::priority,
                                 .name = priority,
                                 .problem = base::Problem("service_level_check.clock_not_named"),
                                 .sources = {facts::EntryNumber(priority[1])}});
  }
  const Section part = section(contract, {words::Language::nl, nullptr});
  const document::Table* table = table_of(part.blocks);
  ASSERT_EQ(table->rows.size(), 1U);
  EXPECT_EQ(table->rows[0].at(0).shown, "prioriteit P1, P2 en P3");
  EXPECT_EQ(table->rows[0].at(2).sources, (std::vector<std::uint64_t>{'1', '2', '3'}));
  EXPECT_EQ(std::count_if(part.figures.begin(), part.figures.end(),
                          [](const auto& figure) { return figure.id.starts_with("finding."); }),
            3);
}

TEST(ServiceLevelCheckView, OnlyWhatCannotBeJudgedIsNoClearedContract) {
  ContractCheck contract = example();
  contract.findings.erase(contract.findings.begin(), contract.findings.begin() + 2);
  const Section part = section(contract, {words::Language::en, nullptr});
  const auto& sentence = std::get<document::Paragraph>(part.blocks.at(1)).text;
  EXPECT_EQ(
      sentence,
      "This contract has no contradiction. No agreement is missing, and 1 point cannot be judged.");
  contract.findings.clear();
  const Section clear = section(contract, {words::Language::en, nullptr});
  EXPECT_TRUE(std::get<document::Paragraph>(clear.blocks.at(1)).text.starts_with("In what is"));
  EXPECT_EQ(table_of(clear.blocks), nullptr);
}

TEST(ServiceLevelCheckView, APageOfAllContractsMarksWhatIsInvented) {
  Answer answer;
  answer.contracts = {example()};
  answer.offers = {{"SLA 1", "Werkplek"}};
  const auto dossier = dossier::Dossier::of({{*values::Day::of(2020, 1, 1)}, {{0}}}, {});
  for (const auto language : {words::Language::nl, words::Language::en}) {
    const auto page = view(answer, dossier, {language, nullptr});
    EXPECT_TRUE(page.has_illustrative);
    ASSERT_NE(table_of(page.blocks), nullptr);
    EXPECT_EQ(table_of(page.blocks)->id, "contracts");
    EXPECT_EQ(page.choices.front().options.size(), 2U);
  }
  EXPECT_EQ(view({}, dossier, {words::Language::nl, nullptr}).blocks.size(), 1U);
}

}  // namespace
}  // namespace vlecht::views::service_level_check
