// SPDX-License-Identifier: EUPL-1.2
#include "analysis/supplier_report.h"

#include <gtest/gtest.h>

#include "analysis/service_facts_for_tests.h"

namespace vlecht::analysis::supplier_report {
namespace {

std::vector<Comparison> comparisons_in(const ServiceFacts& facts) {
  const auto dossier = facts.dossier();
  const auto end = second_of(clock_for_tests("2027-01-01T00:00"));
  const auto observations = service_observations::observations_of(dossier, end, std::nullopt);
  const auto services = service_states::services_of(dossier, observations);
  const Evidence evidence = contract_availability::evidence_of(
      services.by_name.at("Zaken"), contract_availability::reports_of(dossier, end));
  return comparisons_of(
      dossier, evidence, contract_terms::Terms(dossier),
      *values::Period::of(day_for_tests("2026-03-01"), day_for_tests("2026-04-01")));
}

ServiceFacts& reported(ServiceFacts& facts, const std::string& percent) {
  return facts.add("reported_availability", {{"service", std::string("Zaken")},
                                             {"from", day_for_tests("2026-03-01")},
                                             {"through", day_for_tests("2026-03-31")},
                                             {"availability", percent}});
}

// Down five times, up for the rest but for the last day, which was not measured.
ServiceFacts month() {
  ServiceFacts facts;
  std::string at = "2026-03-01T00:00";
  for (const auto& [begins, ends] :
       {std::pair<std::string, std::string>{"2026-03-03T10:00", "2026-03-03T11:00"},
        {"2026-03-05T10:00", "2026-03-05T11:00"},
        {"2026-03-06T10:00", "2026-03-06T11:00"},
        {"2026-03-07T10:00", "2026-03-07T11:00"},
        {"2026-03-10T10:00", "2026-03-10T11:00"}}) {
    facts.up("Zaken", at, begins).down("Zaken", begins, ends);
    at = ends;
  }
  facts.up("Zaken", at, "2026-03-31T00:00");
  const auto say = [&](const char* number, const char* begins, const char* ends) {
    facts.incident(number, begins, ends, facts::impairments::down, facts::observers::supplier);
  };
  say("L1", "2026-03-03T10:02", "2026-03-03T11:00");
  say("L2", "2026-03-05T10:30", "2026-03-05T11:00");
  say("L6", "2026-03-12T10:00", "2026-03-12T10:30");
  say("L7", "2026-03-31T10:00", "2026-03-31T10:30");
  facts.office()
      .maintenance("2026-03-10T10:00", "2026-03-10T11:00", "2026-03-01T10:00")
      .level({{"hours", std::string("KANTOOR")},
              {"maintenance", std::string(facts::maintenance_rules::both)}});
  return facts;
}

TEST(SupplierReport, EachDifferenceHasAReason) {
  ServiceFacts facts = month();
  const auto comparisons = comparisons_in(reported(facts, "99.9"));
  ASSERT_EQ(comparisons.size(), 1U);
  std::vector<std::string_view> sorts;
  for (const Row& row : comparisons[0].rows) sorts.push_back(name_of(row.sort));
  EXPECT_EQ(sorts,
            (std::vector<std::string_view>{"same", "shorter", "not_reported", "outside_hours",
                                           "maintenance", "reported_only", "nothing_measured"}));
  EXPECT_EQ(comparisons[0].rows[0].incident, "L1");
  EXPECT_EQ(comparisons[0].rows[1].reported, 1'800);
  EXPECT_EQ(comparisons[0].rows[3].by_contract, 0) << "7 March was a Saturday";
}

TEST(SupplierReport, FigureAboveOurUpperBoundIsTooHigh) {
  // 22 working days of 8 hours less an hour of maintenance; 3 hours down, 8 not measured.
  ServiceFacts facts = month();
  const auto high = comparisons_in(reported(facts, "99.9")).at(0);
  EXPECT_TRUE(high.is_by_contract);
  EXPECT_TRUE(high.is_too_high);
  EXPECT_EQ(*high.ours.upper, values::Ratio(100 * (22 * 8 - 1 - 3), 22 * 8 - 1));
  EXPECT_GT(high.difference->numerator(), 0);
  ServiceFacts other = month();
  EXPECT_FALSE(comparisons_in(reported(other, "98.2")).at(0).is_too_high);
}

TEST(SupplierReport, WithoutAContractOursIsAsUsersFeltIt) {
  ServiceFacts facts;
  facts.up("Zaken", "2026-03-01T00:00", "2026-04-01T00:00");
  const auto comparison = comparisons_in(reported(facts, "100")).at(0);
  EXPECT_FALSE(comparison.is_by_contract);
  EXPECT_EQ(*comparison.difference, values::Ratio(0, 1));
  EXPECT_TRUE(comparison.rows.empty());
}

}  // namespace
}  // namespace vlecht::analysis::supplier_report
