// SPDX-License-Identifier: EUPL-1.2
#include "analysis/portfolio_progress.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::portfolio_progress {
namespace {

using values::Day;
using values::Sterling;

/// One row of a report; what is left out is not known.
struct Row {
  int year = 2021;
  const char* project = "A";
  std::optional<Day> end = {};
  std::optional<std::int64_t> pounds = {};
  const char* rating = "";
};

void add(DossierBuilder& builder, const Row& row) {
  std::vector<std::pair<std::string_view, facts::Value>> values{
      {"project", std::string(row.project)},
      {"year", std::int64_t{row.year}},
      {"name", "Project " + std::string(row.project)}};
  if (row.end) values.emplace_back("end", *row.end);
  if (row.pounds) values.emplace_back("whole_life", Sterling::from_pence(100 * *row.pounds));
  if (*row.rating) values.emplace_back("rating", std::string(row.rating));
  builder.add("portfolio_project", std::move(values));
}

Answer answer_of(const std::vector<Row>& rows) {
  DossierBuilder builder;
  for (const Row& row : rows) add(builder, row);
  return *analyse(builder.dossier());
}

Day on(int year, int month, int day) { return *Day::of(year, month, day); }

TEST(PortfolioProgress, IsNothingWithoutProjects) {
  EXPECT_FALSE(analyse(DossierBuilder().dossier()));
}

TEST(PortfolioProgress, OneReportCountsAndAsksForASecond) {
  const Answer answer = answer_of({{2021, "A", on(2022, 1, 1), 10}, {2021, "B"}});
  EXPECT_EQ(*answer.count.value, 2);
  EXPECT_FALSE(answer.end_later.value);
  EXPECT_FALSE(answer.cost_first.value);
  ASSERT_EQ(answer.findings.size(), 1U);
  EXPECT_EQ(answer.findings[0].problem.name, "portfolio_progress.one_report_found");
  ASSERT_FALSE(answer.coverage.empty());
  EXPECT_EQ(answer.coverage[0].known, 1);
  EXPECT_EQ(answer.coverage[0].unknown.at(values::Reason::not_supplied), 1);
}

TEST(PortfolioProgress, SlipAndCostAreCountedOverWhatBothReportsSay) {
  const Answer answer = answer_of({{2021, "LATER", on(2022, 1, 1), 100},
                                   {2021, "SAME", on(2022, 1, 1), 50},
                                   {2021, "EARLIER", on(2022, 1, 1)},
                                   {2021, "UNKNOWN", {}, 7},
                                   {2021, "GONE", on(2022, 1, 1), 1000},
                                   {2020, "OLD", on(2021, 1, 1)},
                                   {2022, "LATER", on(2022, 1, 31), 150},
                                   {2022, "SAME", on(2022, 1, 1), 50},
                                   {2022, "EARLIER", on(2021, 12, 31), 5},
                                   {2022, "UNKNOWN", on(2022, 1, 1)},
                                   {2022, "NEW", on(2022, 1, 1), 2000},
                                   {2020, "LATER", on(2022, 1, 2), 90}});
  // The first report is of 2020: only LATER is in it and in the last.
  EXPECT_EQ(answer.first(), 2020);
  EXPECT_EQ(*answer.count.value, 1);
  EXPECT_EQ(*answer.projects[0].slip_days, 29);
  EXPECT_EQ(*answer.cost_first.value, Sterling::from_pence(9000));
}

TEST(PortfolioProgress, EachProjectIsLaterSameEarlierOrNotComparable) {
  const Answer answer = answer_of({{2021, "LATER", on(2022, 1, 1), 100},
                                   {2021, "SAME", on(2022, 1, 1), 50},
                                   {2021, "EARLIER", on(2022, 1, 1)},
                                   {2021, "UNKNOWN", {}, 7},
                                   {2021, "GONE", on(2022, 1, 1), 1000},
                                   {2022, "LATER", on(2022, 1, 31), 150},
                                   {2022, "SAME", on(2022, 1, 1), 50},
                                   {2022, "EARLIER", on(2021, 12, 31), 5},
                                   {2022, "UNKNOWN", on(2022, 1, 1)},
                                   {2022, "NEW", on(2022, 1, 1), 2000}});
  EXPECT_EQ(*answer.count.value, 4);
  EXPECT_EQ(*answer.end_later.value, 1);
  EXPECT_EQ(*answer.end_same.value, 1);
  EXPECT_EQ(*answer.end_earlier.value, 1);
  EXPECT_EQ(*answer.end_not_comparable.value, 1);
  EXPECT_EQ(answer.left, 1);
  EXPECT_EQ(answer.joined, 1);
  // Those that left or came, and those that one report is silent about, add nothing.
  EXPECT_EQ(*answer.cost_comparable.value, 2);
  EXPECT_EQ(*answer.cost_first.value, Sterling::from_pence(15000));
  EXPECT_EQ(*answer.cost_latest.value, Sterling::from_pence(20000));
  EXPECT_EQ(answer.projects.front().project, "LATER");  // the latest first
  EXPECT_EQ(answer.projects.back().project, "UNKNOWN");
  EXPECT_EQ(*answer.projects.front().cost_change, Sterling::from_pence(5000));
}

TEST(PortfolioProgress, NothingComparableIsNoSumOfZero) {
  const Answer answer = answer_of({{2021, "A", {}, 10}, {2022, "A"}});
  EXPECT_EQ(*answer.cost_comparable.value, 0);
  EXPECT_FALSE(answer.cost_first.value);
  EXPECT_FALSE(answer.cost_latest.value);
}

TEST(PortfolioProgress, LooksBetterBecauseABadProjectLeftIsSaidToBeSo) {
  const Answer answer = answer_of({{2021, "A", {}, {}, "groen"},
                                   {2021, "B", {}, {}, "groen"},
                                   {2021, "BAD", {}, {}, "rood"},
                                   {2022, "A", {}, {}, "groen"},
                                   {2022, "B", {}, {}, "groen"}});
  const RatioChange& low = answer.ratios.at(0);
  ASSERT_TRUE(low.change);
  EXPECT_EQ(low.looks_better, LooksBetter::by_leavers);
  EXPECT_EQ(low.change->stayers, 0);
  EXPECT_EQ(low.change->leavers, -333'333'333);
  EXPECT_EQ(answer.findings.at(0).problem.name, "portfolio_progress.better_by_leavers_found");
}

TEST(PortfolioProgress, RealImprovementIsNotCalledComposition) {
  const Answer answer = answer_of({{2021, "A", {}, {}, "groen"},
                                   {2021, "B", {}, {}, "rood"},
                                   {2022, "A", {}, {}, "groen"},
                                   {2022, "B", {}, {}, "groen"}});
  EXPECT_EQ(answer.ratios.at(0).looks_better, LooksBetter::no);
  EXPECT_EQ(answer.ratios.at(0).change->stayers, -500'000'000);
  EXPECT_TRUE(answer.findings.empty());
}

TEST(PortfolioProgress, NewcomersThatMakeItLookBetterAreNamed) {
  const Answer answer = answer_of(
      {{2021, "A", {}, {}, "rood"}, {2022, "A", {}, {}, "rood"}, {2022, "NEW", {}, {}, "groen"}});
  EXPECT_EQ(answer.ratios.at(0).looks_better, LooksBetter::by_joiners);
  EXPECT_EQ(answer.findings.at(0).problem.name, "portfolio_progress.better_by_joiners_found");
}

TEST(PortfolioProgress, ScalesThatDifferAreAFinding) {
  const Answer answer =
      answer_of({{2021, "A", {}, {}, "oranje_rood"}, {2022, "A", {}, {}, "rood"}});
  ASSERT_FALSE(answer.findings.empty());
  EXPECT_EQ(answer.findings[0].problem.name, "portfolio_progress.scales_differ_found");
}

}  // namespace
}  // namespace vlecht::analysis::portfolio_progress
