// SPDX-License-Identifier: EUPL-1.2
#include "analysis/contract_terms.h"

#include <gtest/gtest.h>

#include "analysis/service_facts_for_tests.h"

namespace vlecht::analysis::contract_terms {
namespace {

using values::Period;

Period of_2026() { return *Period::of(day_for_tests("2026-01-01"), day_for_tests("2027-01-01")); }

std::vector<std::string> findings_of(const ServiceFacts& facts) {
  std::vector<std::string> names;
  const Terms terms(facts.dossier());
  for (const auto& finding : terms.findings()) names.push_back(finding.problem.name);
  return names;
}

TEST(ContractTerms, HoursMayBeTyped) {
  EXPECT_EQ(typed_hours("24x7"), round_the_clock());
  const auto office = typed_hours("08:00-18:00");
  ASSERT_TRUE(office);
  EXPECT_EQ(
      office->windows,
      (std::vector<WeeklyWindow>{{.weekdays = monday_to_friday, .opens = 480, .closes = 1'080}}));
  EXPECT_FALSE(typed_hours("18:00-08:00"));
  EXPECT_FALSE(typed_hours("KANTOOR"));
}

TEST(ContractTerms, LevelKeepsWhatItSaysAndItsFacts) {
  ServiceFacts facts;
  facts.level({{"target", std::string("99.5")},
               {"period", std::string(facts::level_periods::quarter)},
               {"maintenance", std::string(facts::maintenance_rules::numerator)},
               {"monthly_fee", values::Money::from_cents(100'000)},
               {"credit_cap", std::string("30")}});
  for (const char* below : {"99", "99.5"})
    facts.add("service_credit", {{"contract", std::string("C")},
                                 {"service", std::string("Zaken")},
                                 {"below", std::string(below)},
                                 {"credit", std::string("5")}});
  const auto levels = Terms(facts.dossier()).levels_of("Zaken", of_2026());
  ASSERT_EQ(levels.size(), 1U);
  EXPECT_EQ(*levels[0].target, values::Ratio(995, 10));
  EXPECT_EQ(levels[0].period, LevelPeriod::quarter);
  EXPECT_EQ(levels[0].maintenance, MaintenanceRule::numerator);
  EXPECT_EQ(levels[0].credit_cap, values::Ratio(30, 1));
  EXPECT_EQ(levels[0].facts.size(), 3U);
  ASSERT_EQ(levels[0].tiers.size(), 2U);
  EXPECT_EQ(levels[0].tiers[0].below, values::Ratio(995, 10)) << "from the highest down";
  EXPECT_TRUE(Terms(facts.dossier()).levels_of("Iets anders", of_2026()).empty());
}

TEST(ContractTerms, WhatALevelNamesAndIsNotThereIsAFinding) {
  ServiceFacts facts;
  facts.level({{"hours", std::string("NACHT")},
               {"calendar", std::string("X")},
               {"maintenance", std::string(facts::maintenance_rules::counts)}});
  EXPECT_EQ(findings_of(facts), (std::vector<std::string>{"availability.no_such_hours",
                                                          "availability.no_such_calendar"}));
  ServiceFacts silent;
  silent.level({});
  EXPECT_EQ(findings_of(silent), std::vector<std::string>{"availability.maintenance_not_agreed"});
}

TEST(ContractTerms, RulesHaveADutchAndAnEnglishName) {
  EXPECT_EQ(maintenance_rule_named("beide"), MaintenanceRule::both);
  EXPECT_EQ(maintenance_rule_named("both"), MaintenanceRule::both);
  EXPECT_EQ(maintenance_rule_named("all"), std::nullopt);
  for (const auto rule :
       {MaintenanceRule::counts, MaintenanceRule::numerator, MaintenanceRule::both})
    EXPECT_EQ(maintenance_rule_named(name_of(rule)), rule);
}

}  // namespace
}  // namespace vlecht::analysis::contract_terms
