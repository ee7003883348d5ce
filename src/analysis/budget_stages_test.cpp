// SPDX-License-Identifier: EUPL-1.2
#include "analysis/budget_stages.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::budget_stages {
namespace {

using values::Day;
using values::Known;
using values::Money;
using values::Reason;
using Fields = std::vector<std::pair<std::string_view, facts::Value>>;

// Amounts of 2018 of one municipality, in euro; the dossier's day is 1 January 2020.
class Budget {
 public:
  Budget& add(const std::string& stage, std::int64_t number, std::int64_t euro, Fields more = {},
              const std::string& post = "inhuur", const std::string& side = "lasten") {
    more.insert(more.end(), {{"municipality", std::string("GM0377")},
                             {"year", std::int64_t{2018}},
                             {"stage", stage},
                             {"number", number},
                             {"post", post},
                             {"side", side},
                             {"amount", Money::from_cents(100 * euro)}});
    builder_.add("budget_amount", more);
    return *this;
  }
  Answer answer() const { return stages_of(builder_.dossier(), 2018); }

 private:
  DossierBuilder builder_;
};

Known<Money> of_euro(std::int64_t euro) { return Money::from_cents(100 * euro); }

Fields decided(int year, int month) {
  return {{"decided", *Day::of(year, month, 1)}, {"decision", std::string("2018/12")}};
}

std::vector<std::string> names_of(const Answer& answer) {
  std::vector<std::string> out;
  for (const auto& finding : answer.findings) out.push_back(finding.problem.name);
  return out;
}
using Names = std::vector<std::string>;

TEST(BudgetStages, LatestIsOfTheLastAmendmentInForce) {
  const Answer answer = Budget()
                            .add("primitief", 0, 100)
                            .add("wijziging", 2, 130, decided(2018, 9))
                            .add("wijziging", 1, 120, decided(2018, 5))
                            .add("wijziging", 3, 500, decided(2020, 2))
                            .add("prognose", 1, 140)
                            .add("rekening", 0, 125)
                            .answer();
  ASSERT_EQ(answer.lines.size(), 1U);
  const Line& line = answer.lines[0];
  EXPECT_EQ(line.stages.original.value, of_euro(100));
  EXPECT_EQ(line.stages.latest.value, of_euro(130));
  EXPECT_EQ(line.stages.latest.sources, (std::vector<facts::EntryNumber>{2}));
  EXPECT_EQ(line.stages.forecast.value, of_euro(140));
  EXPECT_EQ(line.stages.accounts.value, of_euro(125));
  ASSERT_EQ(line.amendments.size(), 3U);
  EXPECT_EQ(line.amendments[0].number, 1);
  EXPECT_EQ(line.amendments[0].decision, "2018/12");
  EXPECT_TRUE(line.amendments[1].is_in_force);
  EXPECT_FALSE(line.amendments[2].is_in_force);
  EXPECT_EQ(names_of(answer), Names());
}

TEST(BudgetStages, WithoutAmendmentTheLatestIsTheOriginal) {
  const Answer answer = Budget().add("primitief", 0, 100).answer();
  EXPECT_EQ(answer.lines[0].stages.latest.value, of_euro(100));
  EXPECT_EQ(answer.lines[0].stages.forecast.value, Known<Money>(Reason::not_supplied));
  EXPECT_EQ(answer.lines[0].stages.accounts.value, Known<Money>(Reason::not_supplied));
}

TEST(BudgetStages, PostThatAnAmendmentAddsHasNoOriginal) {
  const Answer answer = Budget().add("wijziging", 1, 40, decided(2018, 5)).answer();
  EXPECT_EQ(answer.lines[0].stages.original.value, Known<Money>(Reason::not_supplied));
  EXPECT_EQ(answer.lines[0].stages.latest.value, of_euro(40));
}

TEST(BudgetStages, AmendmentWithoutADayIsAFinding) {
  const Answer answer = Budget().add("primitief", 0, 100).add("wijziging", 1, 90).answer();
  EXPECT_EQ(answer.lines[0].stages.latest.value, of_euro(90));
  ASSERT_EQ(names_of(answer), Names{"budget_stages.amendment_undated"});
  EXPECT_EQ(answer.findings[0].problem.detail("number"), "1");
  EXPECT_EQ(answer.findings[0].problem.detail("names"), "inhuur (lasten)");
}

TEST(BudgetStages, MutationThatDoesNotFitIsAFinding) {
  Fields first = decided(2018, 5);
  first.emplace_back("mutation", Money::from_cents(20'00));
  Fields second = decided(2018, 9);
  second.emplace_back("mutation", Money::from_cents(11'00));
  const Answer answer = Budget()
                            .add("primitief", 0, 100)
                            .add("wijziging", 1, 120, first)
                            .add("wijziging", 2, 130, second)
                            .answer();
  ASSERT_EQ(names_of(answer), Names{"budget_stages.mutation_differs"});
  EXPECT_EQ(answer.findings[0].problem.detail("number"), "2");
  EXPECT_EQ(answer.lines[0].stages.latest.value, of_euro(130));
}

TEST(BudgetStages, LaterNumberDecidedEarlierIsAFinding) {
  const Answer answer = Budget()
                            .add("wijziging", 1, 120, decided(2018, 9))
                            .add("wijziging", 2, 130, decided(2018, 5))
                            .answer();
  EXPECT_EQ(names_of(answer), Names{"budget_stages.amendments_out_of_order"});
  EXPECT_EQ(answer.lines[0].stages.latest.value, of_euro(130));
}

TEST(BudgetStages, TwoOriginalsContradictEachOther) {
  const Answer answer = Budget().add("primitief", 0, 100).add("primitief", 1, 110).answer();
  EXPECT_EQ(answer.lines[0].stages.original.value, Known<Money>(Reason::disputed));
  EXPECT_EQ(answer.lines[0].stages.latest.value, Known<Money>(Reason::disputed));
  EXPECT_EQ(names_of(answer), Names{"budget_stages.stage_stated_twice"});
}

TEST(BudgetStages, ClassificationComesFromTheStageThatGivesIt) {
  const Answer answer =
      Budget()
          .add("primitief", 0, 100)
          .add("wijziging", 1, 120, decided(2018, 5))
          .add("rekening", 0, 125,
               {{"domain", std::string("informatisering")}, {"nature", std::string("incidenteel")}})
          .add("prognose", 1, 125, {{"nature", std::string("structureel")}})
          .answer();
  EXPECT_EQ(answer.lines[0].domain, Known<std::string>(std::string("informatisering")));
  EXPECT_EQ(answer.lines[0].component, Known<std::string>(Reason::not_supplied));
  EXPECT_EQ(answer.lines[0].nature, Known<std::string>(Reason::disputed));
  ASSERT_EQ(names_of(answer), Names{"budget_stages.classification_differs"});
  EXPECT_EQ(answer.findings[0].sources, (std::vector<facts::EntryNumber>{3, 4}));
}

TEST(BudgetStages, SumIsUnknownWhereALineIs) {
  const Answer answer = Budget()
                            .add("primitief", 0, 100)
                            .add("rekening", 0, 90)
                            .add("primitief", 0, 50, {}, "licenties")
                            .add("primitief", 0, 7, {}, "inhuur", "baten")
                            .answer();
  ASSERT_EQ(answer.lines.size(), 3U);
  EXPECT_EQ(answer.lines[1].side, "baten");
  const std::vector<const Line*> cost{&answer.lines[0], &answer.lines[2]};
  const Stages sum = sum_of(cost);
  EXPECT_EQ(sum.original.value, of_euro(150));
  EXPECT_EQ(sum.accounts.value, Known<Money>(Reason::not_supplied));
}

TEST(BudgetStages, VarianceHasAWordAndNoSign) {
  const MoneyFigure hundred{of_euro(100), facts::Standing::adopted, {1}};
  const MoneyFigure ninety{of_euro(90), facts::Standing::reported, {2}};
  const Variance cost = variance("lasten", hundred, ninety);
  EXPECT_EQ(cost.amount.value, of_euro(10));
  EXPECT_EQ(cost.amount.standing, facts::Standing::reported);
  EXPECT_EQ(letter_of(*cost.direction), "V");
  EXPECT_EQ(letter_of(*variance("lasten", ninety, hundred).direction), "N");
  EXPECT_EQ(variance("lasten", ninety, hundred).amount.value, of_euro(10));
  EXPECT_EQ(letter_of(*variance("baten", hundred, ninety).direction), "N");
  EXPECT_EQ(letter_of(*variance("baten", ninety, hundred).direction), "V");
  EXPECT_EQ(letter_of(*variance("baten", ninety, ninety).direction), "");
  const Variance unknown = variance("baten", ninety, MoneyFigure{});
  EXPECT_FALSE(unknown.direction);
  EXPECT_EQ(unknown.amount.value, Known<Money>(Reason::not_supplied));
}

}  // namespace
}  // namespace vlecht::analysis::budget_stages
