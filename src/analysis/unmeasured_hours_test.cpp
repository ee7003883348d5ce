// SPDX-License-Identifier: EUPL-1.2
#include "analysis/unmeasured_hours.h"

#include <gtest/gtest.h>

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
  EXPECT_EQ(answer.services[0].unmeasured, answer.services[0].all);
  EXPECT_EQ(answer.services[0].undecided, answer.services[0].periods);
}

TEST(UnmeasuredHours, TheMostHoursComeFirstAndWhatWasMeasuredWholeIsOnlyCounted) {
  ServiceFacts facts;
  facts.up("Heel", "2026-03-02T00:00", "2026-03-04T00:00");
  facts.up("Bijna", "2026-03-02T00:00", "2026-03-03T23:00");
  facts.up("Half", "2026-03-02T00:00", "2026-03-03T00:00");
  const Answer answer = unmeasured_in(facts.dossier());
  EXPECT_EQ(answer.measured_whole, 1);
  ASSERT_EQ(answer.services.size(), 2U);
  EXPECT_EQ(answer.services[0].name, "Half");
  EXPECT_EQ(answer.services[0].all, 48 * hour);
  EXPECT_EQ(answer.services[0].unmeasured, 24 * hour);
  EXPECT_FALSE(answer.services[0].agreed);
  EXPECT_EQ(answer.services[1].unmeasured, hour);
}

// Of the agreed hours only the evening of 3 March is outside.
TEST(UnmeasuredHours, OfAContractOnlyItsHoursCount) {
  ServiceFacts facts;
  facts.office().level({{"target", std::string("99.5")}, {"hours", std::string("KANTOOR")}});
  facts.up("Zaken", "2026-03-02T00:00", "2026-03-03T15:00");
  facts.up("Anders", "2026-03-02T00:00", "2026-03-04T00:00");
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
  facts.incident("I1", "2026-03-02T10:00", "2026-03-02T12:00", facts::impairments::down,
                 facts::observers::ourselves);
  const Answer answer = unmeasured_in(facts.dossier());
  ASSERT_EQ(answer.services.size(), 1U);
  EXPECT_EQ(answer.services[0].unmeasured, answer.services[0].all);
  EXPECT_GT(answer.services[0].all, 0);
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
