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

/// The service Zaken judged by its first level over some days of 2026.
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
    result_ = judge(evidence_, Terms(dossier_).levels_of("Zaken", days).at(0));
  }

  const LevelResult& result() const { return result_; }
  const PeriodResult& period() const { return result_.periods.at(0); }
  std::string availability() const {
    return result_.shares.availability->to_decimal(3, values::Rounding::half_away_from_zero);
  }

 private:
  dossier::Dossier dossier_;
  service_observations::Observations observations_;
  service_states::Services services_;
  Evidence evidence_;
  LevelResult result_;
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
  EXPECT_EQ(late.result().lengths.down, 7'200);
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
    return with_incident(impairment, std::move(terms)).result().lengths.down;
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
        .result()
        .lengths.down;
  };
  EXPECT_EQ(down({{"users", std::int64_t{9}}}), 0);
  EXPECT_EQ(down({{"users", std::int64_t{10}}}), 7'200) << "exactly the number counts";
  EXPECT_EQ(down({{"organisations", std::int64_t{1}}}), 0);
  EXPECT_EQ(down({}), 7'200);
}

TEST(ContractAvailability, SuppliersWordIsNoMeasurement) {
  EXPECT_EQ(with_incident(facts::impairments::down, {}, {}, facts::observers::supplier)
                .result()
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
  EXPECT_EQ(judged.result().lengths.total(), 5 * 8 * 3'600);
  EXPECT_EQ(judged.result().lengths.down, 3'600);
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
  EXPECT_FALSE(judged.result().shares.availability);
  EXPECT_FALSE(judged.result().shares.lower || judged.result().shares.upper);
  EXPECT_EQ(*judged.result().shares.measured, Ratio(0, 1));
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

}  // namespace
}  // namespace vlecht::analysis::contract_availability
