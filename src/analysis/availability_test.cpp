// SPDX-License-Identifier: EUPL-1.2
#include "analysis/availability.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/service_facts_for_tests.h"

namespace vlecht::analysis::availability {
namespace {

using values::Ratio;

Answer answer_to(const ServiceFacts& facts,
                 std::vector<std::pair<std::string, std::string>> arguments) {
  const auto asked = parameters_from({std::move(arguments)});
  EXPECT_TRUE(asked) << to_string(asked.error());
  const auto answer = analyse(facts.dossier(), *asked);
  EXPECT_TRUE(answer) << to_string(answer.error());
  return *answer;
}

std::string problem_of(const ServiceFacts& facts,
                       std::vector<std::pair<std::string, std::string>> arguments) {
  const auto asked = parameters_from({std::move(arguments)});
  if (!asked) return asked.error().name;
  const auto answer = analyse(facts.dossier(), *asked);
  return answer ? "" : answer.error().name;
}

// Two days: an hour down on the first, and six hours not measured on the second.
ServiceFacts two_days() {
  ServiceFacts facts;
  facts.up("site", "2026-03-02T00:00", "2026-03-02T10:00")
      .down("site", "2026-03-02T10:00", "2026-03-02T11:00")
      .up("site", "2026-03-02T11:00", "2026-03-03T18:00");
  return facts;
}

TEST(Availability, ServiceWithoutAnyContractStillHasItsFigures) {
  const auto answer =
      answer_to(two_days(), {{"service", "site"}, {"from", "2026-03-02"}, {"until", "2026-03-04"}});
  ASSERT_EQ(answer.services.size(), 1U);
  const Service& site = answer.services[0];
  EXPECT_EQ(site.contract.availability.reason(), values::Reason::not_supplied);
  EXPECT_EQ(*site.felt.availability, Ratio(100 * 41, 42));
  EXPECT_EQ(*site.felt.measured, Ratio(100 * 42, 48));
  EXPECT_EQ(*site.judged().lower, Ratio(100 * 41, 48));
  EXPECT_EQ(*site.judged().upper, Ratio(100 * 47, 48));
  EXPECT_EQ(site.outages.size(), 1U);
  EXPECT_EQ(site.down, 3'600);
  EXPECT_EQ(site.outages[0].sources, (std::vector<facts::EntryNumber>{2}));
  EXPECT_EQ(site.sources, (std::vector<facts::EntryNumber>{1, 2, 3}));
  EXPECT_EQ(site.days.size(), 2U);
}

TEST(Availability, PeriodIsAMonthOrAYearOrTwoDays) {
  const auto days = [&](std::vector<std::pair<std::string, std::string>> arguments) {
    const auto answer = answer_to(two_days(), std::move(arguments));
    return to_iso(answer.days.from()) + " " + to_iso(answer.days.until());
  };
  EXPECT_EQ(days({{"period", "2026-02"}}), "2026-02-01 2026-03-01");
  EXPECT_EQ(days({{"period", "2025"}}), "2025-01-01 2026-01-01");
  EXPECT_EQ(days({}), "2026-03-02 2026-03-04") << "what is known";
  EXPECT_EQ(days({{"period", "2026-12"}}), "2026-12-01 2027-01-01");
  const auto cut = answer_to(two_days(), {{"from", "2026-12-01"}, {"until", "2027-06-01"}});
  EXPECT_EQ(cut.days.until(), day_for_tests("2027-01-01"));
  EXPECT_TRUE(cut.is_cut_at_today);
}

TEST(Availability, WhatCannotBeAskedIsSaid) {
  const auto facts = two_days();
  EXPECT_EQ(problem_of(facts, {{"service", "nothing"}}), "availability.no_such_service");
  EXPECT_EQ(problem_of(facts, {{"from", "2026-03-02"}, {"until", "2026-03-02"}}),
            "availability.no_days");
  EXPECT_EQ(problem_of(facts, {{"from", "2027-03-02"}}), "availability.no_days");
  EXPECT_EQ(problem_of(facts, {{"period", "2026-13"}}), "argument.unreadable");
  EXPECT_EQ(problem_of(facts, {{"if_hold", "0"}}), "argument.unreadable");
  EXPECT_EQ(problem_of(facts, {{"if_maintenance", "all"}}), "argument.unreadable");
  EXPECT_EQ(problem_of(facts, {{"if_hours", "NACHT"}}), "availability.if_no_such_hours");
  EXPECT_EQ(problem_of(facts, {{"if_calendar", "X"}}), "availability.if_no_such_calendar");
  EXPECT_EQ(problem_of(facts, {{"colour", "red"}}), "argument.unknown");
}

TEST(Availability, NormMayHaveACommaOrAPoint) {
  for (const char* text : {"99,5", "99.5"}) {
    const auto asked = parameters_from({{{"if_target", text}}});
    ASSERT_TRUE(asked && asked->what_if.target) << text;
    EXPECT_EQ(*asked->what_if.target, Ratio(199, 2)) << text;
  }
  for (const char* text : {"9,9,5", "99,", ",5", "veel"})
    EXPECT_EQ(problem_of(two_days(), {{"if_target", text}}), "argument.unreadable") << text;
}

TEST(Availability, ObservationsAreOutOfDateAfterTwoMonths) {
  const auto newest = [](const std::string& until) {
    ServiceFacts facts;
    facts.up("site", "2026-03-01T00:00", until);
    return answer_to(facts, {{"period", "2026-03"}});
  };
  // It is 31 December.
  EXPECT_EQ(newest("2026-10-31T12:00").newest_observation, day_for_tests("2026-10-31"));
  EXPECT_FALSE(newest("2026-10-31T12:00").is_out_of_date);
  EXPECT_TRUE(newest("2026-10-31T00:00").is_out_of_date) << "the last of it is on the 30th";
}

TEST(Availability, ProbeThatEndsWhileDownIsClosedAndNotCountedOn) {
  ServiceFacts facts;
  facts.up("site", "2026-03-02T00:00", "2026-03-02T10:00")
      .seen("site", "2026-03-02T10:00", "2026-03-02T10:30", facts::observed::down,
            facts::endings::withdrawn)
      .up("other", "2026-03-02T00:00", "2026-06-01T00:00");
  const auto answer =
      answer_to(facts, {{"service", "site"}, {"from", "2026-03-01"}, {"until", "2026-06-01"}});
  const Service& site = answer.services[0];
  ASSERT_EQ(site.outages.size(), 1U);
  EXPECT_EQ(site.outages[0].outage.close, Outage::Close::withdrawn);
  EXPECT_EQ(site.down, 1'800);
  EXPECT_TRUE(site.is_withdrawn);
  EXPECT_TRUE(std::any_of(answer.findings.begin(), answer.findings.end(), [](const auto& each) {
    return each.problem.name == "availability.withdrawn_while_down";
  }));
}

TEST(Availability, UsersFeelWhatTheContractLeavesOut) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-04-01T00:00")
      .incident("1", "2026-03-10T10:00", "2026-03-10T12:00", facts::impairments::slow,
                facts::observers::ourselves)
      .level({{"target", std::string("99.9")}});
  const auto answer = answer_to(facts, {{"service", "Zaken"}, {"period", "2026-03"}});
  EXPECT_EQ(*answer.services[0].contract.availability, Ratio(100, 1));
  EXPECT_EQ(answer.services[0].felt_lengths.down, 7'200);
  EXPECT_EQ(answer.services[0].verdict, contract_availability::Verdict::met);
}

TEST(Availability, IncidentsAloneDoNotSayThatItWorked) {
  ServiceFacts facts;
  facts.incident("1", "2026-03-10T10:00", "2026-03-10T12:00", facts::impairments::down,
                 facts::observers::ourselves);
  const auto answer = answer_to(facts, {{"service", "Zaken"}, {"period", "2026-03"}});
  const Service& service = answer.services[0];
  EXPECT_FALSE(service.felt.availability);
  EXPECT_FALSE(service.judged().lower);
  EXPECT_EQ(*service.judged().upper, Ratio(100 * 741, 743));
  EXPECT_EQ(*service.felt.measured, Ratio(0, 1));
}

TEST(Availability, IncidentsThatAreOverAreOutagesOfTheirOwn) {
  ServiceFacts facts;
  facts
      .incident("1", "2026-03-10T10:00", "2026-03-10T12:00", facts::impairments::down,
                facts::observers::ourselves)
      .incident("2", "2026-03-20T10:00", "2026-03-20T11:00", facts::impairments::down,
                facts::observers::ourselves);
  const auto answer = answer_to(facts, {{"service", "Zaken"}, {"period", "2026-03"}});
  const Service& service = answer.services[0];
  ASSERT_EQ(service.outages.size(), 2U) << "nothing says that it was down in between";
  EXPECT_EQ(service.down, 3 * 3'600);
  EXPECT_EQ(service.outages[0].outage.close, Outage::Close::recovered);
}

TEST(Availability, IncidentsAloneProveThatANormWasMissedAndNothingElse) {
  ServiceFacts facts;
  facts
      .level({{"target", std::string("99.9")}, {"monthly_fee", values::Money::from_cents(100'000)}})
      .add("service_credit", {{"contract", std::string("C")},
                              {"service", std::string("Zaken")},
                              {"below", std::string("99.9")},
                              {"credit", std::string("5")}})
      .incident("1", "2026-03-10T10:00", "2026-03-10T12:00", facts::impairments::down,
                facts::observers::ourselves)
      .incident("2", "2026-04-10T10:00", "2026-04-10T10:05", facts::impairments::down,
                facts::observers::ourselves);
  const auto answer =
      answer_to(facts, {{"service", "Zaken"}, {"from", "2026-03-01"}, {"until", "2026-05-01"}});
  const Service& service = answer.services[0];
  EXPECT_FALSE(service.contract.availability || service.contract.lower);
  const auto& periods = service.levels.at(0).periods;
  ASSERT_EQ(periods.size(), 2U);
  EXPECT_EQ(periods[0].verdict, contract_availability::Verdict::missed) << "two hours were down";
  EXPECT_EQ(periods[1].verdict, contract_availability::Verdict::undecided);
  for (const auto& period : periods) {
    EXPECT_FALSE(period.shares.availability || period.shares.lower);
    EXPECT_EQ(*period.shares.measured, Ratio(0, 1));
    EXPECT_FALSE(period.credit);
  }
  EXPECT_TRUE(std::any_of(answer.findings.begin(), answer.findings.end(), [](const auto& each) {
    return each.problem.name == "availability.only_incidents";
  }));
}

TEST(Availability, OneMissedMonthMissesTheNormWhateverTheYearCameTo) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-01-01T00:00", "2026-02-10T00:00")
      .down("Zaken", "2026-02-10T00:00", "2026-02-10T08:00")
      .up("Zaken", "2026-02-10T08:00", "2026-04-01T00:00")
      .level({{"target", std::string("99")}});
  const auto answer =
      answer_to(facts, {{"service", "Zaken"}, {"from", "2026-01-01"}, {"until", "2026-04-01"}});
  const Service& service = answer.services[0];
  EXPECT_GT(*service.contract.lower, Ratio(99, 1));
  EXPECT_EQ(service.periods_met, 2);
  EXPECT_EQ(service.periods_missed, 1);
  EXPECT_EQ(service.verdict, contract_availability::Verdict::missed);
}

TEST(Availability, ImprovementIsNotProvenByFewOutages) {
  ServiceFacts facts;
  std::string at = "2026-01-01T00:00";
  for (const char* day : {"2026-01-05", "2026-01-12", "2026-01-20", "2026-02-11"}) {
    facts.up("site", at, day + std::string("T10:00"))
        .down("site", day + std::string("T10:00"), day + std::string("T10:30"));
    at = day + std::string("T10:30");
  }
  facts.up("site", at, "2026-03-01T00:00");
  const auto answer = answer_to(facts, {{"service", "site"},
                                        {"from", "2026-02-01"},
                                        {"until", "2026-03-01"},
                                        {"baseline_from", "2026-01-01"},
                                        {"baseline_until", "2026-02-01"}});
  const auto& improvement = answer.services[0].improvement;
  ASSERT_TRUE(improvement && improvement->ratio && improvement->ratio->estimate);
  EXPECT_EQ(improvement->before_count.events, 3);
  EXPECT_EQ(improvement->after_count.events, 1);
  EXPECT_NEAR(*improvement->ratio->estimate, 31.0 / 28 / 3, 1e-12);
  EXPECT_EQ(change_of(*improvement->ratio), methods::RateChange::not_proven);
}

TEST(Availability, OtherAgreementsStandBesideThoseThatHold) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-03-10T20:00")
      .down("Zaken", "2026-03-10T20:00", "2026-03-10T22:00")
      .up("Zaken", "2026-03-10T22:00", "2026-04-01T00:00")
      .level({{"target", std::string("99.9")}});
  const auto answer = answer_to(facts, {{"service", "Zaken"},
                                        {"period", "2026-03"},
                                        {"if_hours", "08:00-18:00"},
                                        {"if_target", "99.99"}});
  ASSERT_EQ(answer.if_services.size(), 1U);
  EXPECT_EQ(answer.services[0].verdict, contract_availability::Verdict::missed);
  EXPECT_EQ(answer.if_services[0].verdict, contract_availability::Verdict::met);
  EXPECT_EQ(answer.if_services[0].contract_lengths->total(), 22 * 10 * 3'600);
  EXPECT_EQ(answer.if_services[0].down, answer.services[0].down);
}

TEST(Availability, NoOutageHasNoMeanAndALowerBound) {
  ServiceFacts facts;
  facts.up("site", "2026-03-01T00:00", "2026-03-31T00:00");
  const auto answer =
      answer_to(facts, {{"service", "site"}, {"from", "2026-03-01"}, {"until", "2026-03-31"}});
  const Service& site = answer.services[0];
  ASSERT_TRUE(site.between);
  EXPECT_FALSE(site.between->estimate);
  EXPECT_GT(site.between->lower, 0);
  EXPECT_FALSE(site.repair);
  EXPECT_FALSE(site.trend);
}

}  // namespace
}  // namespace vlecht::analysis::availability
