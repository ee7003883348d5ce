// SPDX-License-Identifier: EUPL-1.2
//
// The invented books of the example: they must be read without a warning, and agree with each other
// where the example does not mean to show a difference.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "analysis/cost_split.h"
#include "analysis/initiative_costs.h"
#include "analysis/measured_goals.h"
#include "facts/kinds.h"
#include "operations/example.h"
#include "spine/tables.h"

namespace vlecht::tests {
namespace {

const std::string example_folder = std::string(VLECHT_SOURCE) + "/examples/bloemendaal-heemstede";

std::vector<std::filesystem::path> tables_of_example() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(example_folder)) {
    if (entry.path().extension() == ".csv") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string bytes_of_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(ExampleBooks, AreReadWithoutAWarning) {
  FakeWorld fake;
  auto dossier = fake.dossier({"GM0377", "GM0397"});
  std::set<std::string> kinds;
  for (const auto& path : tables_of_example()) {
    SCOPED_TRACE(path.filename().string());
    const auto outcome =
        imported(*dossier, request_for(path.filename().string(), bytes_of_file(path)));
    EXPECT_TRUE(outcome.is_recorded);
    kinds.insert(std::string(outcome.read.kind->name));
    for (const facts::Finding& finding : outcome.read.findings) {
      // The plan means to show goals that cannot be measured.
      if (finding.problem.name.starts_with("goal_review.")) continue;
      // And so does the model agreement with its known faults.
      if (finding.problem.name.starts_with("service_level_review.")) continue;
      EXPECT_EQ(finding.severity, facts::Severity::note) << base::to_string(finding.problem);
    }
  }
  for (const char* kind : {"ledger_entry",
                           "cost_rule",
                           "cost_pool",
                           "allocation_key",
                           "key_share",
                           "split_policy",
                           "consumption",
                           "pool_use",
                           "advance",
                           "stand_alone_cost",
                           "budget_amount",
                           "price_index",
                           "index_use",
                           "asset",
                           "depreciation_policy",
                           "iv3_figure",
                           "reconciliation_note",
                           "policy_plan",
                           "goal",
                           "indicator",
                           "indicator_baseline",
                           "indicator_target",
                           "measurement",
                           "milestone",
                           "milestone_plan",
                           "milestone_met",
                           "milestone_dropped",
                           "milestone_dependency",
                           "initiative",
                           "planned_value",
                           "initiative_progress",
                           "decision_request",
                           "decision_outcome",
                           "reference_class"}) {
    EXPECT_TRUE(kinds.contains(kind)) << kind;
  }
}

class ExampleSums : public ::testing::Test {
 protected:
  FakeWorld fake;
  std::unique_ptr<operations::OpenDossier> dossier;

  void SetUp() override {
    auto opened = operations::open_example(fake.world, fake.world.memory_store(), example_folder);
    ASSERT_TRUE(opened) << base::to_string(opened.error());
    dossier = std::move(*opened);
  }

  std::vector<facts::Fact> facts_of(std::string_view kind) const {
    return dossier->read([&](const journal::Journal& journal) {
      const values::ValidOn last{values::open_end().plus_days(-1)};
      const auto number = journal::kind_number(facts::kind_named(kind));
      return journal.facts(journal.timeline().holding(number, last, journal.size())).value();
    });
  }

  /// Cents of the facts that `is_meant`, added up.
  template <class IsMeant>
  std::int64_t sum(std::string_view kind, const IsMeant& is_meant) const {
    std::int64_t cents = 0;
    for (const facts::Fact& fact : facts_of(kind)) {
      if (is_meant(fact)) cents += std::get<values::Money>(*fact["amount"]).cents();
    }
    return cents;
  }

  std::int64_t ledger_expense(int year) const {
    return sum("ledger_entry", [&](const facts::Fact& line) {
      return line.text("municipality") == "GM0397" && line.integer("year") == year &&
             line.text("task_field") == "0.4" &&
             std::get<values::Money>(*line["amount"]).cents() > 0;
    });
  }
  std::int64_t iv3_expense(int year) const {
    return sum("iv3_figure", [&](const facts::Fact& cell) {
      return cell.integer("year") == year && cell.text("side") == "lasten";
    });
  }
  std::int64_t accounts_expense(int year) const {
    return sum("budget_amount", [&](const facts::Fact& post) {
      return post.integer("year") == year && post.text("side") == "lasten" &&
             post.text("stage") == "rekening";
    });
  }
};

TEST_F(ExampleSums, EverythingInventedIsIllustrative) {
  for (const char* kind : {"ledger_entry", "cost_rule", "budget_amount", "iv3_figure", "asset"}) {
    for (const facts::Fact& fact : facts_of(kind)) {
      ASSERT_EQ(fact.standing, facts::Standing::illustrative) << kind << " " << fact.key;
    }
  }
}

TEST_F(ExampleSums, OneYearAgreesOneIsExplainedAndOneIsNot) {
  EXPECT_EQ(ledger_expense(2017), iv3_expense(2017));
  EXPECT_EQ(accounts_expense(2017), iv3_expense(2017));
  EXPECT_EQ(ledger_expense(2018) - iv3_expense(2018),
            sum("reconciliation_note", [](const facts::Fact&) { return true; }));
  EXPECT_EQ(accounts_expense(2018), iv3_expense(2018));
  EXPECT_EQ(ledger_expense(2019) - iv3_expense(2019), 27'000'00);
  EXPECT_EQ(accounts_expense(2019), ledger_expense(2019));
}

TEST_F(ExampleSums, TheInventedDeliveryAddsUpToThePublishedTotal) {
  for (const int year : {2017, 2018}) {
    const std::int64_t published = sum("peer_figure", [&](const facts::Fact& figure) {
      return figure.key == "GM0397/" + std::to_string(year) + "/jaarrekening/0.4/totaal";
    });
    EXPECT_EQ(iv3_expense(year), published) << year;
  }
}

// Nearly 6 million, of which over 3 million for informatization; something is left unallotted, and
// what is called temporary comes back every year.
TEST_F(ExampleSums, TheQuestionShowsWhatTheExampleIsFor) {
  namespace cost_split = analysis::cost_split;
  cost_split::Parameters asked;
  asked.year = 2018;
  const auto answer = dossier->read([&](const journal::Journal& journal) {
    const values::Moment moment{{*values::day_from_iso("2020-06-01")},
                                {journal.recorded_at(journal.size())}};
    const auto opened = vlecht::dossier::Dossier::open(
        journal, moment, cost_split::kinds, cost_split::summed, cost_split::kinds_through_time);
    return cost_split::analyse(opened.value(), asked).value();
  });
  const auto year = std::find_if(answer.years.begin(), answer.years.end(),
                                 [](const cost_split::Year& one) { return one.year == 2018; });
  ASSERT_NE(year, answer.years.end());
  EXPECT_EQ(values::to_decimal(*year->expense.value.value), "5884313.64");
  ASSERT_EQ(answer.domains, (std::vector<std::string>{"automatisering", "informatisering", ""}));
  EXPECT_EQ(values::to_decimal(*year->by_domain[1].value.value), "3124766.95");
  EXPECT_EQ(values::to_decimal(*year->by_domain[2].value.value), "58000.00");
  ASSERT_EQ(answer.incidental.chains.size(), 1U);
  EXPECT_EQ(answer.incidental.chains.front().supplier, "20417");
  EXPECT_EQ(answer.division.undistributed, values::Money::from_cents(58'000'00));
  ASSERT_TRUE(answer.contributions.has_value());
  EXPECT_EQ(*answer.contributions->difference.value, values::Money());
  EXPECT_TRUE(answer.fairness.has_value() && answer.fairness->is_met());
}

TEST_F(ExampleSums, ThePlanShowsEachVerdictOfMeasurability) {
  namespace measurability = analysis::measurability;
  const auto judged = dossier->read([&](const journal::Journal& journal) {
    const values::Moment moment{{*values::day_from_iso("2020-01-15")},
                                {journal.recorded_at(journal.size())}};
    const auto opened = vlecht::dossier::Dossier::open(journal, moment, measurability::goal_kinds);
    return measurability::examine_goals(opened.value());
  });
  EXPECT_TRUE(judged.findings.empty());
  std::map<std::string, measurability::Verdict> verdicts;
  for (const auto& goal : judged.goals) {
    verdicts[goal.goal + "/" + goal.indicator + "/" + std::to_string(goal.number)] =
        goal.answer.verdict;
  }
  using measurability::Verdict;
  EXPECT_EQ(verdicts,
            (std::map<std::string, Verdict>{{"BESCHIK/BESCHIKBAAR/1", Verdict::measurable},
                                            {"DIENST-MELD/OPLOS/1", Verdict::measurable},
                                            {"DIENST/DIGITAAL/1", Verdict::measurable},
                                            {"DIENST/DIGITAAL/2", Verdict::measurable},
                                            {"DIENST/DOORLOOP/1", Verdict::measurable},
                                            {"DIENST/DOORLOOP/2", Verdict::measurable},
                                            {"INKOOP/SAMEN-GEBRUIKT/1", Verdict::not_measurable},
                                            {"KOSTEN/KOSTEN-INWONER/1", Verdict::partly},
                                            {"SAMEN//0", Verdict::not_measurable}}));
}

TEST_F(ExampleSums, WhatInitiativesCostIsInTheLedger) {
  namespace initiative_costs = analysis::initiative_costs;
  dossier->read([&](const journal::Journal& journal) {
    const values::Moment moment{{*values::day_from_iso("2020-01-15")},
                                {journal.recorded_at(journal.size())}};
    constexpr std::array<std::string_view, 2> kinds{"initiative", "ledger_account"};
    constexpr std::array<std::string_view, 1> summed{"ledger_entry"};
    constexpr std::array<std::string_view, 1> through_time{"cost_rule"};
    const auto opened =
        vlecht::dossier::Dossier::open(journal, moment, kinds, summed, through_time).value();
    const auto rules = analysis::cost_rules::rules_of(opened).value();
    EXPECT_TRUE(initiative_costs::unknown_initiatives(opened, rules).empty());
    const auto sorted = analysis::cost_lines::sorted(opened, rules, 2019).value();
    const auto costs = initiative_costs::costs_of(sorted, rules);
    ASSERT_EQ(costs.size(), 2U);
    EXPECT_EQ(costs[0].initiative, "AFSTAND");
    EXPECT_EQ(costs[0].whole.sum.cents, 40'000'00);
    EXPECT_EQ(costs[1].initiative, "ZAAK");
    EXPECT_EQ(costs[1].whole.sum.cents, 247'984'19);  // as its progress of 2019 says
    EXPECT_EQ(initiative_costs::lines_of(opened, rules, "ZAAK", 2017)->size(), 2U);
  });
}

TEST_F(ExampleSums, WhatIsPaidIsReceivedAndStatedAsAdvances) {
  for (const int year : {2016, 2017, 2018, 2019}) {
    const auto booked_on = [&](std::string_view account) {
      return sum("ledger_entry", [&](const facts::Fact& line) {
        return line.integer("year") == year && line.text("account") == account;
      });
    };
    EXPECT_GT(booked_on("4432"), 0);
    EXPECT_EQ(booked_on("4432") + booked_on("84320"), 0) << year;
    EXPECT_EQ(booked_on("4432"), sum("advance", [&](const facts::Fact& advance) {
                return advance.integer("year") == year;
              }));
  }
}

}  // namespace
}  // namespace vlecht::tests
