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

TEST(ContractTerms, ClockIsReadFromMidnightToMidnight) {
  EXPECT_EQ(minutes_of_clock("00:00"), 0);
  EXPECT_EQ(minutes_of_clock("08:30"), 510);
  EXPECT_EQ(minutes_of_clock("24:00"), minutes_per_day);
  for (const char* text : {"24:01", "8:30", "08:60", "08.30", "", "aa:bb"})
    EXPECT_EQ(minutes_of_clock(text), std::nullopt) << text;
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

TEST(ContractTerms, NightEndsTheNextDay) {
  ServiceFacts facts;
  facts.add("service_hours", {{"hours", std::string("NACHT")},
                              {"weekday", std::string(facts::weekdays::friday)},
                              {"opens", std::string("22:00")},
                              {"closes", std::string("06:00")}});
  const auto hours = Terms(facts.dossier()).hours_named("NACHT", day_for_tests("2026-02-01"));
  ASSERT_TRUE(hours);
  EXPECT_EQ(hours->windows[0].closes, 30 * 60);
  EXPECT_EQ(hours->windows[0].weekdays,
            (std::array<bool, 7>{false, false, false, false, true, false, false}));
}

TEST(ContractTerms, WeekendAndWorkdaysAreDaysOfTheWeek) {
  ServiceFacts facts;
  facts.office().add("service_hours", {{"hours", std::string("KANTOOR")},
                                       {"weekday", std::string(facts::weekdays::weekend)},
                                       {"opens", std::string("10:00")},
                                       {"closes", std::string("24:00")}});
  const auto hours = Terms(facts.dossier()).hours_named("KANTOOR", day_for_tests("2026-02-01"));
  ASSERT_TRUE(hours);
  ASSERT_EQ(hours->windows.size(), 2U);
  EXPECT_EQ(hours->windows[0].weekdays, monday_to_friday);
  EXPECT_EQ(hours->windows[1].weekdays,
            (std::array<bool, 7>{false, false, false, false, false, true, true}));
}

TEST(ContractTerms, CalendarIsRulesAndSingleDays) {
  ServiceFacts facts;
  facts.add("holiday_rule",
            {{"calendar", std::string("K")}, {"holiday", std::string(facts::holidays::kings_day)}});
  const auto single = [&](const char* day, std::string_view is_closed) {
    facts.add("closed_day", {{"calendar", std::string("K")},
                             {"day", day_for_tests(day)},
                             {"is_closed", std::string(is_closed)}});
  };
  single("2026-05-15", facts::answers::yes);
  single("2027-04-27", facts::answers::no);
  const auto calendar = Terms(facts.dossier()).calendar_named("K", day_for_tests("2026-02-01"));
  ASSERT_TRUE(calendar);
  EXPECT_TRUE(calendar->is_closed(day_for_tests("2026-04-27")));
  EXPECT_TRUE(calendar->is_closed(day_for_tests("2026-05-15")));
  EXPECT_FALSE(calendar->is_closed(day_for_tests("2027-04-27")));
  EXPECT_FALSE(calendar->is_closed(day_for_tests("2026-12-25"))) << "this contract does not say so";
}

TEST(ContractTerms, DutchCalendarIsThereWithoutFactsAndOthersAreNot) {
  const Terms terms(ServiceFacts().dossier());
  const auto dutch = terms.calendar_named("nl", day_for_tests("2026-02-01"));
  ASSERT_TRUE(dutch);
  EXPECT_TRUE(dutch->is_closed(day_for_tests("2026-12-25")));
  EXPECT_FALSE(dutch->is_closed(day_for_tests("2026-04-03"))) << "Good Friday is a choice";
  EXPECT_FALSE(terms.calendar_named("X", day_for_tests("2026-02-01")));
  EXPECT_EQ(terms.calendar_named("", day_for_tests("2026-02-01")), ServiceCalendar{});
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
