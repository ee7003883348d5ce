// SPDX-License-Identifier: EUPL-1.2
#include "analysis/contract_availability.h"

#include <gtest/gtest.h>

#include "analysis/service_facts_for_tests.h"

namespace vlecht::analysis::contract_availability {
namespace {

using contract_terms::Terms;
using values::Period;
using values::Ratio;

std::string text_of(std::string_view view) { return std::string(view); }

/// The service Zaken judged over some days of 2026.
class Judged {
 public:
  explicit Judged(const ServiceFacts& facts, std::string_view from = "2026-03-01",
                  std::string_view until = "2026-04-01")
      : dossier_(facts.dossier()),
        observations_(service_observations::observations_of(
            dossier_, second_of(clock_for_tests("2027-01-01T00:00")), std::nullopt)),
        services_(service_states::services_of(dossier_, observations_)) {
    const Period days = *Period::of(day_for_tests(from), day_for_tests(until));
    evidence_ =
        evidence_of(services_.by_name.at("Zaken"), reports_of(dossier_, seconds_of(days).until));
    results_ = judge(evidence_, Terms(dossier_).levels_of("Zaken", days));
  }

  const std::vector<LevelResult>& results() const { return results_; }
  const PeriodResult& period() const { return results_.at(0).periods.at(0); }
  std::string availability() const {
    return period().shares.availability->to_decimal(3, values::Rounding::half_away_from_zero);
  }

 private:
  dossier::Dossier dossier_;
  service_observations::Observations observations_;
  service_states::Services services_;
  Evidence evidence_;
  std::vector<LevelResult> results_;
};

// 168 agreed hours with 4 of maintenance and 2 of downtime: FEATURES.md (d) 1.
ServiceFacts week(std::string_view rule) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-02T00:00", "2026-03-03T10:00")
      .down("Zaken", "2026-03-03T10:00", "2026-03-03T12:00")
      .up("Zaken", "2026-03-03T12:00", "2026-03-05T20:00")
      .down("Zaken", "2026-03-05T20:00", "2026-03-06T00:00")
      .up("Zaken", "2026-03-06T00:00", "2026-03-09T00:00")
      .maintenance("2026-03-05T20:00", "2026-03-06T00:00", "2026-03-01T09:00")
      .level({{"maintenance", text_of(rule)}});
  return facts;
}

TEST(ContractAvailability, MaintenanceLeavesOutWhatTheContractSays) {
  const auto availability = [](std::string_view rule) {
    return Judged(week(rule), "2026-03-02", "2026-03-09").availability();
  };
  EXPECT_EQ(availability(facts::maintenance_rules::numerator), "98.810");
  EXPECT_EQ(availability(facts::maintenance_rules::both), "98.780");
  EXPECT_EQ(availability(facts::maintenance_rules::counts), "96.429");
}

// A day of maintenance in which it was down, under terms that differ.
ServiceFacts maintained(ServiceFacts::Fields terms, const std::string& announced,
                        bool is_approved) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-03-10T10:00")
      .down("Zaken", "2026-03-10T10:00", "2026-03-10T12:00")
      .up("Zaken", "2026-03-10T12:00", "2026-04-01T00:00")
      .maintenance("2026-03-10T10:00", "2026-03-10T12:00", announced, is_approved);
  terms.emplace_back("maintenance", text_of(facts::maintenance_rules::both));
  facts.level(std::move(terms));
  return facts;
}

TEST(ContractAvailability, MaintenanceMustBeAnnouncedInTime) {
  const ServiceFacts::Fields terms{{"notice_hours", std::int64_t{72}}};
  EXPECT_EQ(Judged(maintained(terms, "2026-03-07T10:00", true)).period().excluded, 7'200);
  const Judged late(maintained(terms, "2026-03-07T10:01", true));
  EXPECT_EQ(late.period().excluded, 0);
  EXPECT_EQ(late.period().refused, 7'200);
  EXPECT_EQ(late.period().lengths.down, 7'200);
}

TEST(ContractAvailability, MaintenanceMustBeApprovedWhereThatIsAgreed) {
  const ServiceFacts::Fields terms{{"needs_approval", text_of(facts::answers::yes)}};
  EXPECT_EQ(Judged(maintained(terms, "2026-03-01T10:00", false)).period().excluded, 0);
  EXPECT_EQ(Judged(maintained(terms, "2026-03-01T10:00", true)).period().excluded, 7'200);
  EXPECT_EQ(Judged(maintained({}, "2026-03-01T10:00", false)).period().excluded, 7'200);
}

TEST(ContractAvailability, MaintenanceBeyondTheAllowanceCounts) {
  const Judged judged(
      maintained({{"maintenance_minutes", std::int64_t{90}}}, "2026-03-01T10:00", true));
  EXPECT_EQ(judged.period().excluded, 90 * 60);
  EXPECT_EQ(judged.period().refused, 30 * 60);
  EXPECT_EQ(judged.period().lengths.down, 30 * 60);
}

// Up all month, with an incident of our own of two hours in working time.
Judged with_incident(std::string_view impairment, ServiceFacts::Fields terms,
                     ServiceFacts::Fields of_incident = {},
                     std::string_view reported_by = facts::observers::ourselves) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-04-01T00:00")
      .incident("1", "2026-03-10T10:00", "2026-03-10T12:00", impairment, reported_by,
                std::move(of_incident))
      .level(std::move(terms));
  return Judged(facts);
}

TEST(ContractAvailability, SlowPartAndHelpdeskAreDownWhereThatIsAgreed) {
  const std::string yes(facts::answers::yes);
  const auto down = [&](std::string_view impairment, ServiceFacts::Fields terms) {
    return with_incident(impairment, std::move(terms)).period().lengths.down;
  };
  EXPECT_EQ(down(facts::impairments::down, {}), 7'200);
  EXPECT_EQ(down(facts::impairments::slow, {}), 0);
  EXPECT_EQ(down(facts::impairments::slow, {{"slow_is_down", yes}}), 7'200);
  EXPECT_EQ(down(facts::impairments::part_down, {}), 0);
  EXPECT_EQ(down(facts::impairments::part_down, {{"part_is_down", yes}}), 7'200);
  EXPECT_EQ(down(facts::impairments::helpdesk, {{"slow_is_down", yes}}), 0);
  EXPECT_EQ(down(facts::impairments::helpdesk, {{"helpdesk_is_down", yes}}), 7'200);
}

TEST(ContractAvailability, IncidentThatHitsTooFewDoesNotCountUnlessNobodyKnowsHowMany) {
  const ServiceFacts::Fields terms{{"users_min", std::int64_t{10}},
                                   {"organisations_min", std::int64_t{2}}};
  const auto down = [&](ServiceFacts::Fields of_incident) {
    return with_incident(facts::impairments::down, terms, std::move(of_incident))
        .period()
        .lengths.down;
  };
  EXPECT_EQ(down({{"users", std::int64_t{9}}}), 0);
  EXPECT_EQ(down({{"users", std::int64_t{10}}}), 7'200) << "exactly the number counts";
  EXPECT_EQ(down({{"organisations", std::int64_t{1}}}), 0);
  EXPECT_EQ(down({}), 7'200);
}

TEST(ContractAvailability, SuppliersWordIsNoMeasurement) {
  EXPECT_EQ(with_incident(facts::impairments::down, {}, {}, facts::observers::supplier)
                .period()
                .lengths.down,
            0);
}

TEST(ContractAvailability, OutageOutsideOfficeHoursDoesNotCountAndIsNoOutage) {
  ServiceFacts facts;
  facts.office()
      .up("Zaken", "2026-03-02T00:00", "2026-03-03T16:00")
      .down("Zaken", "2026-03-03T16:00", "2026-03-03T20:00")
      .up("Zaken", "2026-03-03T20:00", "2026-03-07T03:00")
      .down("Zaken", "2026-03-07T03:00", "2026-03-07T05:00")
      .up("Zaken", "2026-03-07T05:00", "2026-03-09T00:00")
      .level({{"hours", std::string("KANTOOR")}, {"longest_outage_minutes", std::int64_t{60}}})
      .add("outage_class", {{"contract", std::string("C")},
                            {"service", std::string("Zaken")},
                            {"from_minutes", std::int64_t{59}},
                            {"to_minutes", std::int64_t{60}},
                            {"allowed", std::int64_t{0}}});
  const Judged judged(facts, "2026-03-02", "2026-03-09");
  EXPECT_EQ(judged.period().lengths.total(), 5 * 8 * 3'600);
  EXPECT_EQ(judged.period().lengths.down, 3'600);
  ASSERT_EQ(judged.period().outages.size(), 1U);
  EXPECT_EQ(judged.period().longest, 3'600);
  EXPECT_FALSE(judged.period().is_longest_exceeded) << "an hour is not more than 60 minutes";
  ASSERT_EQ(judged.period().classes.size(), 1U);
  EXPECT_EQ(judged.period().classes[0].outages, 1);
  EXPECT_TRUE(judged.period().classes[0].is_exceeded());
}

// 720 or 744 hours of a month in which an hour was down and some were not measured.
Judged month_with_silence(const std::string& silent_until) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-03-10T10:00")
      .down("Zaken", "2026-03-10T10:00", "2026-03-10T11:00")
      .up("Zaken", silent_until, "2026-04-01T00:00")
      .level({{"target", std::string("99.8")}});
  return Judged(facts);
}

TEST(ContractAvailability, NormIsMetOnlyByTheLowerBoundAndMissedOnlyByTheUpperBound) {
  // March 2026 has 743 hours; an hour of them is 0.1346 per cent.
  const Judged met = month_with_silence("2026-03-10T11:00");
  EXPECT_EQ(met.period().verdict, Verdict::met);
  EXPECT_EQ(met.period().lengths.total(), 743 * 3'600);
  const Judged undecided = month_with_silence("2026-03-10T12:00");
  EXPECT_EQ(undecided.period().verdict, Verdict::undecided);
  EXPECT_LT(*undecided.period().shares.lower, Ratio(998, 10));
  EXPECT_GT(*undecided.period().shares.upper, Ratio(998, 10));
  EXPECT_LT(*undecided.period().shares.measured, Ratio(100, 1));

  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-03-10T10:00")
      .down("Zaken", "2026-03-10T10:00", "2026-03-10T12:00")
      .level({{"target", std::string("99.8")}});
  EXPECT_EQ(Judged(facts).period().verdict, Verdict::missed)
      << "even if all the rest of the month was up";
}

TEST(ContractAvailability, NothingMeasuredIsUndecidedAndHasNoFigure) {
  ServiceFacts facts;
  facts.level({{"target", std::string("99")}});
  const Judged judged(facts);
  EXPECT_FALSE(judged.period().shares.availability);
  EXPECT_FALSE(judged.period().shares.lower || judged.period().shares.upper);
  EXPECT_EQ(*judged.period().shares.measured, Ratio(0, 1));
  EXPECT_EQ(judged.period().verdict, Verdict::undecided);
}

TEST(ContractAvailability, LevelCountsOnlyFromTheDayOnWhichItHolds) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-04-01T00:00")
      .add("service_level", {{"contract", std::string("C")}, {"service", std::string("Zaken")}},
           "2026-03-16");
  const Judged judged(facts);
  EXPECT_EQ(judged.period().days.from(), day_for_tests("2026-03-16"));
  EXPECT_FALSE(judged.period().is_whole);
}

// ---- Agreements that change in the course of a period ----

const std::string both_rule(facts::maintenance_rules::both);

// Down for six hours on 11 March and up for the rest of the month: 99.19 per cent of it.
ServiceFacts march() {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-03-11T09:00")
      .down("Zaken", "2026-03-11T09:00", "2026-03-11T15:00")
      .up("Zaken", "2026-03-11T15:00", "2026-04-01T00:00");
  return facts;
}

ServiceFacts::Fields terms(const std::string& target, std::int64_t fee_cents) {
  return {{"target", target}, {"monthly_fee", values::Money::from_cents(fee_cents)}};
}

ServiceFacts amended(ServiceFacts::Fields before, ServiceFacts::Fields after) {
  ServiceFacts facts = march();
  facts.level(std::move(before), "2026-01-01", "2026-03-15")
      .level(std::move(after), "2026-03-15", "2027-01-01");
  return facts;
}

ServiceFacts& with_credit(ServiceFacts& facts, const char* below, const char* credit) {
  return facts.add("service_credit", {{"contract", std::string("C")},
                                      {"service", std::string("Zaken")},
                                      {"below", std::string(below)},
                                      {"credit", std::string(credit)}});
}

TEST(ContractAvailability, MonthInWhichTheFeeChangedIsJudgedAsOne) {
  ServiceFacts facts = amended(terms("99.5", 100'000), terms("99.5", 110'000));
  with_credit(facts, "99.5", "5");
  const Judged judged(facts);
  ASSERT_EQ(judged.results().size(), 2U);
  ASSERT_EQ(judged.results()[0].periods.size(), 1U);
  EXPECT_TRUE(judged.results()[1].periods.empty()) << "its days belong to the month that began";
  const PeriodResult& period = judged.period();
  EXPECT_TRUE(period.is_whole);
  EXPECT_EQ(period.changes, std::vector{day_for_tests("2026-03-15")});
  EXPECT_FALSE(period.has_several_targets);
  EXPECT_EQ(period.lengths.total(), 743 * 3'600);
  EXPECT_EQ(period.verdict, Verdict::missed);
  ASSERT_TRUE(period.credit);
  EXPECT_EQ(period.credit->certain.cents(), 5'000) << "of the lowest fee";
  EXPECT_EQ(period.credit->at_most.cents(), 5'500) << "of the highest fee";
  // 14 of 31 days of 1,000 are 451.61 and 17 of 1,100 are 603.23; 5 % of each is 22.58 and 30.16.
  EXPECT_EQ(period.credit->by_figure.cents(), 2'258 + 3'016);
}

TEST(ContractAvailability, MonthInWhichTheNormChangedIsDecidedOnlyWhereAllNormsAgree) {
  const auto verdict = [](const std::string& before, const std::string& after) {
    const Judged judged(amended(terms(before, 100'000), terms(after, 100'000)));
    EXPECT_TRUE(judged.period().has_several_targets);
    return judged.period().verdict;
  };
  EXPECT_EQ(verdict("98", "99"), Verdict::met);
  EXPECT_EQ(verdict("99.5", "99.9"), Verdict::missed);
  EXPECT_EQ(verdict("99", "99.5"), Verdict::undecided);
  EXPECT_EQ(verdict("99.5", "99"), Verdict::undecided);
}

TEST(ContractAvailability, NormThatCameInTheCourseOfAMonthLeavesThatMonthOpen) {
  const Judged judged(amended({}, terms("99.5", 100'000)));
  EXPECT_TRUE(judged.period().has_several_targets);
  EXPECT_EQ(judged.period().verdict, Verdict::undecided);
}

TEST(ContractAvailability, EachDayCountsByTheHoursOfThatDay) {
  ServiceFacts facts = amended({{"hours", std::string("KANTOOR")}}, {});
  facts.office();
  // Ten workdays of eight hours, and 17 days of 24 hours less the one of the change of the clock.
  const Judged judged(facts);
  EXPECT_EQ(judged.period().lengths.total(), (10 * 8 + 17 * 24 - 1) * 3'600);
  EXPECT_EQ(judged.period().lengths.down, 6 * 3'600) << "09:00 to 15:00 on a workday";
}

TEST(ContractAvailability, OutageOverAChangeIsOneOutage) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-03-14T22:00")
      .down("Zaken", "2026-03-14T22:00", "2026-03-15T03:00")
      .up("Zaken", "2026-03-15T03:00", "2026-04-01T00:00")
      .level({{"longest_outage_minutes", std::int64_t{240}}}, "2026-01-01", "2026-03-15")
      .level({{"longest_outage_minutes", std::int64_t{600}}}, "2026-03-15", "2027-01-01");
  const Judged judged(facts);
  ASSERT_EQ(judged.period().outages.size(), 1U);
  EXPECT_EQ(judged.period().longest, 5 * 3'600);
  EXPECT_TRUE(judged.period().is_longest_exceeded) << "it began under the limit of four hours";
}

TEST(ContractAvailability, ClassesThatChangedAreCountedApart) {
  ServiceFacts facts = march();
  const auto allow = [&](std::int64_t allowed, const char* from, const char* until) {
    facts.held("outage_class",
               {{"contract", std::string("C")},
                {"service", std::string("Zaken")},
                {"from_minutes", std::int64_t{60}},
                {"allowed", allowed}},
               from, until);
  };
  facts.level({});
  allow(0, "2026-01-01", "2026-03-20");
  allow(2, "2026-03-20", "2027-01-01");
  const Judged judged(facts);
  ASSERT_EQ(judged.period().classes.size(), 2U);
  EXPECT_EQ(judged.period().classes[0].outages, 1);
  EXPECT_TRUE(judged.period().classes[0].is_exceeded());
  EXPECT_EQ(judged.period().classes[1].outages, 0);
}

TEST(ContractAvailability, AllowanceForMaintenanceIsOfTheWholePeriod) {
  ServiceFacts facts = march();
  const ServiceFacts::Fields allowance{{"maintenance", both_rule},
                                       {"maintenance_minutes", std::int64_t{120}}};
  facts.maintenance("2026-03-10T20:00", "2026-03-10T21:30", "2026-03-01T10:00")
      .maintenance("2026-03-20T20:00", "2026-03-20T21:30", "2026-03-01T10:00")
      .level(allowance, "2026-01-01", "2026-03-15")
      .level(allowance, "2026-03-15", "2027-01-01");
  const Judged judged(facts);
  EXPECT_EQ(judged.period().excluded, 120 * 60);
  EXPECT_EQ(judged.period().refused, 60 * 60);
}

TEST(ContractAvailability, ChangeAtTheBeginningOfAMonthChangesNoMonth) {
  ServiceFacts facts = march();
  facts.level(terms("99.5", 1), "2026-01-01", "2026-03-01")
      .level(terms("99", 1), "2026-03-01", "2027-01-01");
  const Judged judged(facts, "2026-02-01");
  ASSERT_EQ(judged.results().size(), 2U);
  EXPECT_TRUE(judged.results()[0].periods.at(0).changes.empty());
  EXPECT_TRUE(judged.results()[1].periods.at(0).changes.empty());
  EXPECT_EQ(judged.results()[1].periods.at(0).verdict, Verdict::met);
}

TEST(ContractAvailability, NormSinceTheStartGoesOnOverAChange) {
  const std::string since(facts::level_periods::since_start);
  const Judged judged(amended({{"period", since}}, {{"period", since}}), "2026-04-01",
                      "2026-05-01");
  ASSERT_EQ(judged.results().size(), 2U);
  EXPECT_EQ(judged.period().days.from(), day_for_tests("2026-01-01"));
  EXPECT_EQ(judged.period().days.until(), day_for_tests("2026-05-01"));
  EXPECT_EQ(judged.period().lengths.down, 6 * 3'600);
}

}  // namespace
}  // namespace vlecht::analysis::contract_availability
