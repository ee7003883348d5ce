// SPDX-License-Identifier: EUPL-1.2
#include "analysis/unmeasured_hours.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/completeness.h"
#include "analysis/service_facts_for_tests.h"

namespace vlecht::analysis::unmeasured_hours {
namespace {

constexpr methods::Second hour = 3600;

TEST(UnmeasuredHours, NothingKnownHasNoDays) {
  const Answer answer = unmeasured_in(ServiceFacts().dossier());
  EXPECT_FALSE(answer.days);
  EXPECT_TRUE(answer.services.empty());
}

// Somebody said that there is such a service; nobody measured it.
TEST(UnmeasuredHours, OfAServiceThatNobodyEverMeasuredAllHoursAreMissing) {
  ServiceFacts facts;
  facts.level({{"target", std::string("99")}});
  const Answer answer = unmeasured_in(facts.dossier());
  ASSERT_EQ(answer.services.size(), 1U);
  EXPECT_GT(answer.services[0].all, 300 * 24 * hour);
  EXPECT_EQ(answer.services[0].periods, 11) << "December is not over";
  EXPECT_EQ(answer.services[0].unmeasured, answer.services[0].all);
  EXPECT_EQ(answer.services[0].undecided, answer.services[0].periods);
}

TEST(UnmeasuredHours, TheMostHoursComeFirstAndWhatWasMeasuredWholeIsOnlyCounted) {
  ServiceFacts facts;
  facts.up("Heel", "2026-12-29T00:00", "2026-12-31T00:00");
  facts.up("Bijna", "2026-12-29T00:00", "2026-12-30T23:00");
  facts.up("Half", "2026-12-29T00:00", "2026-12-30T00:00");
  const Answer answer = unmeasured_in(facts.dossier());
  EXPECT_EQ(answer.measured_whole, 1);
  ASSERT_EQ(answer.services.size(), 2U);
  EXPECT_EQ(answer.services[0].name, "Half");
  EXPECT_EQ(answer.services[0].all, 48 * hour);
  EXPECT_EQ(answer.services[0].unmeasured, 24 * hour);
  EXPECT_FALSE(answer.services[0].agreed);
  EXPECT_EQ(answer.services[1].unmeasured, hour);
}

// Of the agreed hours only the evening of 30 December is outside.
TEST(UnmeasuredHours, OfAContractOnlyItsHoursCount) {
  ServiceFacts facts;
  facts.office().level({{"target", std::string("99.5")}, {"hours", std::string("KANTOOR")}});
  facts.up("Zaken", "2026-12-29T00:00", "2026-12-30T15:00");
  facts.up("Anders", "2026-12-29T00:00", "2026-12-31T00:00");
  const Answer answer = unmeasured_in(facts.dossier());
  ASSERT_EQ(answer.services.size(), 1U);
  ASSERT_TRUE(answer.services[0].agreed);
  EXPECT_EQ(answer.services[0].agreed->all, 16 * hour);
  EXPECT_EQ(answer.services[0].agreed->unmeasured, 2 * hour);
  EXPECT_EQ(answer.services[0].unmeasured, 9 * hour);
}

// An incident says when it was down, and nothing of the other hours.
TEST(UnmeasuredHours, OfAServiceWithOnlyIncidentsNothingWasMeasured) {
  ServiceFacts facts;
  facts.incident("I1", "2026-12-29T10:00", "2026-12-29T12:00", facts::impairments::down,
                 facts::observers::ourselves);
  const Answer answer = unmeasured_in(facts.dossier());
  ASSERT_EQ(answer.services.size(), 1U);
  EXPECT_EQ(answer.services[0].unmeasured, answer.services[0].all);
  EXPECT_GT(answer.services[0].all, 0);
}

// March met its norm although an hour was not measured; January was not, and could not be judged.
TEST(UnmeasuredHours, OnlyPeriodsThatWouldHaveAVerdictIfItHadBeenMeasuredCount) {
  ServiceFacts facts;
  facts.level({{"target", std::string("99")}});
  facts.up("Zaken", "2026-01-15T00:00", "2026-03-10T00:00");
  facts.up("Zaken", "2026-03-10T01:00", "2026-12-31T00:00");
  const Answer answer = unmeasured_in(facts.dossier());
  ASSERT_EQ(answer.services.size(), 1U);
  EXPECT_EQ(answer.services[0].unmeasured, hour);
  EXPECT_EQ(answer.services[0].undecided, 0);
  EXPECT_EQ(answer.services[0].periods, 10) << "February to November";
}

TEST(UnmeasuredHours, ANormOverAPeriodThatIsNotOverIsANorm) {
  ServiceFacts facts;
  facts.level({{"target", std::string("99")}});
  facts.up("Zaken", "2026-12-10T00:00", "2026-12-20T00:00");
  const Answer answer = unmeasured_in(facts.dossier());
  ASSERT_EQ(answer.services.size(), 1U);
  EXPECT_TRUE(answer.services[0].has_norm);
  EXPECT_EQ(answer.services[0].periods, 0);
}

TEST(UnmeasuredHours, EveryKindThatAvailabilityReadsIsReadForIt) {
  const auto has = [](const auto& list, std::string_view name) {
    return std::count(std::begin(list), std::end(list), name) == 1;
  };
  for (const std::string_view kind : availability::kinds)
    EXPECT_TRUE(has(completeness::kinds, kind)) << kind;
  for (const std::string_view kind : availability::kinds_through_time)
    EXPECT_TRUE(has(completeness::kinds_through_time, kind)) << kind;
}

}  // namespace
}  // namespace vlecht::analysis::unmeasured_hours
