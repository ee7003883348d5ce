// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_states.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/service_facts_for_tests.h"

namespace vlecht::analysis::service_states {
namespace {

struct Read {
  explicit Read(const ServiceFacts& facts)
      : dossier(facts.dossier()),
        observations(service_observations::observations_of(
            dossier, second_of(clock_for_tests("2027-01-01T00:00")), std::nullopt)),
        services(services_of(dossier, observations)) {}
  const Service& operator[](const std::string& name) const { return services.by_name.at(name); }

  dossier::Dossier dossier;
  service_observations::Observations observations;
  Services services;
};

methods::Interval between(const std::string& from, const std::string& until) {
  return {second_of(clock_for_tests(from)), second_of(clock_for_tests(until))};
}

bool has_finding(const std::vector<facts::Finding>& findings, std::string_view name) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const auto& finding) { return finding.problem.name == name; });
}

ServiceFacts& component(ServiceFacts& facts, const std::string& service, const std::string& group,
                        const std::string& name) {
  return facts.add("service_component",
                   {{"service", service}, {"group", group}, {"component", name}});
}

TEST(ServiceStates, ProbeWithoutFactsIsAServiceOfItsName) {
  ServiceFacts facts;
  facts.up("site", "2026-03-01T00:00", "2026-03-01T10:00");
  const Read read(facts);
  EXPECT_EQ(read.services.by_name.size(), 1U);
  EXPECT_EQ(read["site"].state.up,
            (methods::Intervals{between("2026-03-01T00:00", "2026-03-01T10:00")}));
}

TEST(ServiceStates, MoreThanHalfOfTheProbesDecideUnlessTheServiceSaysOtherwise) {
  ServiceFacts facts;
  for (const char* probe : {"a", "b", "c"})
    facts.add("probe", {{"probe", std::string(probe)}, {"service", std::string("Zaken")}});
  facts.down("a", "2026-03-01T00:00", "2026-03-01T03:00")
      .down("b", "2026-03-01T00:00", "2026-03-01T02:00")
      .up("c", "2026-03-01T00:00", "2026-03-01T03:00");
  EXPECT_EQ(Read(facts)["Zaken"].state.down,
            (methods::Intervals{between("2026-03-01T00:00", "2026-03-01T02:00")}));
  facts.add("service", {{"service", std::string("Zaken")}, {"down_from", std::int64_t{1}}});
  EXPECT_EQ(Read(facts)["Zaken"].state.down,
            (methods::Intervals{between("2026-03-01T00:00", "2026-03-01T03:00")}));
}

TEST(ServiceStates, MoreVotesThanProbesIsAFinding) {
  ServiceFacts facts;
  facts.down("Zaken", "2026-03-01T00:00", "2026-03-01T03:00")
      .add("service", {{"service", std::string("Zaken")}, {"down_from", std::int64_t{3}}});
  const Read read(facts);
  EXPECT_TRUE(has_finding(read.services.findings, "availability.too_few_probes"));
  EXPECT_FALSE(read["Zaken"].state.down.empty());
}

TEST(ServiceStates, ServiceRestsOnItsComponentsWhereItWasNotMeasuredItself) {
  ServiceFacts facts;
  facts.up("net", "2026-03-01T00:00", "2026-03-01T02:00")
      .down("net", "2026-03-01T02:00", "2026-03-01T04:00")
      .up("a", "2026-03-01T00:00", "2026-03-01T01:00")
      .down("a", "2026-03-01T01:00", "2026-03-01T04:00")
      .up("b", "2026-03-01T00:00", "2026-03-01T04:00")
      .up("Loket", "2026-03-01T03:00", "2026-03-01T04:00");
  component(facts, "Loket", "net", "net");
  component(facts, "Loket", "servers", "a");
  component(facts, "Loket", "servers", "b");
  const Read read(facts);
  EXPECT_EQ(read["Loket"].state.down,
            (methods::Intervals{between("2026-03-01T02:00", "2026-03-01T03:00")}))
      << "after three o'clock its own probe says that it works";
  EXPECT_EQ(read["Loket"].part_down,
            (methods::Intervals{between("2026-03-01T01:00", "2026-03-01T04:00")}));
  EXPECT_FALSE(read.services.by_name.contains("net")) << "a component is no service by itself";
}

TEST(ServiceStates, ServiceThatRestsOnItselfSaysNothing) {
  ServiceFacts facts;
  component(facts, "A", "x", "B");
  component(facts, "B", "x", "A");
  const Read read(facts);
  EXPECT_TRUE(has_finding(read.services.findings, "availability.rests_on_itself"));
  EXPECT_FALSE(read["A"].is_observed());
  EXPECT_FALSE(by_components(read.services, read.observations, read["A"],
                             between("2026-03-01T00:00", "2026-03-02T00:00")));
}

TEST(ServiceStates, ChainIsLookedAtSoFarAndNoFurtherWhateverTheNames) {
  ServiceFacts facts;
  constexpr int length = 300;
  const auto name = [](int i) { return "S" + std::to_string(1'000 + i); };
  for (int i = 0; i < length; ++i) component(facts, name(i), "below", name(i + 1));
  facts.up(name(length), "2026-03-01T00:00", "2026-03-02T00:00");
  const Read read(facts);
  const int last_known = length - 1 - static_cast<int>(depth_max);
  EXPECT_TRUE(read[name(last_known)].is_observed());
  EXPECT_FALSE(read[name(last_known - 1)].is_observed());
  EXPECT_TRUE(read[name(last_known - 1)].is_too_deep);
  const auto& findings = read.services.findings;
  ASSERT_EQ(findings.size(), 1U) << "one for all of them";
  EXPECT_EQ(findings[0].problem.name, "availability.too_deep");
}

TEST(ServiceStates, ProbeIsOfTheServiceOfEachDay) {
  ServiceFacts facts;
  facts.up("p", "2026-02-27T00:00", "2026-03-02T00:00")
      .up("p", "2026-03-31T00:00", "2026-04-02T00:00");
  facts.held("probe", {{"probe", std::string("p")}, {"service", std::string("Zaken")}},
             "2026-03-01", "2026-04-01");
  const Read read(facts);
  EXPECT_EQ(read["Zaken"].state.up,
            (methods::Intervals{between("2026-03-01T00:00", "2026-03-02T00:00"),
                                between("2026-03-31T00:00", "2026-04-01T00:00")}));
  EXPECT_EQ(read["p"].state.up,
            (methods::Intervals{between("2026-02-27T00:00", "2026-03-01T00:00"),
                                between("2026-04-01T00:00", "2026-04-02T00:00")}))
      << "on other days it is a service of its own name";
  EXPECT_TRUE(read["Zaken"].is_withdrawn) << "it has no probe any more";
  EXPECT_TRUE(has_finding(read.observations.findings, "availability.days_without_service"));
}

TEST(ServiceStates, SharedComponentsAreCountedOnceAndMultiplyingThemIsNot) {
  ServiceFacts facts;
  // Half of the time each, in a day.
  for (const char* probe : {"net", "a", "b"})
    facts.up(probe, "2026-03-01T00:00", "2026-03-01T12:00")
        .down(probe, "2026-03-01T12:00", "2026-03-02T00:00");
  component(facts, "A", "net", "net");
  component(facts, "A", "own", "a");
  component(facts, "B", "net", "net");
  component(facts, "B", "own", "b");
  component(facts, "Suite", "first", "A");
  component(facts, "Suite", "second", "B");
  const Read read(facts);
  const auto chances = by_components(read.services, read.observations, read["Suite"],
                                     between("2026-03-01T00:00", "2026-03-02T00:00"));
  ASSERT_TRUE(chances);
  EXPECT_NEAR(chances->exact, 0.125, 1e-12);
  EXPECT_NEAR(chances->product, 0.0625, 1e-12);
}

TEST(ServiceStates, ContradictionIsNotMeasured) {
  ServiceFacts facts;
  facts.up("site", "2026-03-01T00:00", "2026-03-01T10:00")
      .down("site", "2026-03-01T09:00", "2026-03-01T12:00");
  const Read read(facts);
  EXPECT_TRUE(has_finding(read.observations.findings, "availability.contradiction"));
  EXPECT_EQ(read["site"].state.up,
            (methods::Intervals{between("2026-03-01T00:00", "2026-03-01T09:00")}));
  EXPECT_EQ(read["site"].state.down,
            (methods::Intervals{between("2026-03-01T10:00", "2026-03-01T12:00")}));
}

TEST(ServiceStates, OtherHoldMovesTheEndOfWhatExpired) {
  ServiceFacts facts;
  facts.add("observation",
            {{"probe", std::string("site")},
             {"begins", clock_for_tests("2026-03-01T00:00")},
             {"ends", clock_for_tests("2026-03-01T01:10")},
             {"state", std::string(facts::observed::up)},
             {"last", clock_for_tests("2026-03-01T01:00")},
             {"ended", std::string(facts::endings::expired)}},
            "2026-03-01");
  facts.down("site", "2026-03-01T01:30", "2026-03-01T02:00");
  const auto dossier = facts.dossier();
  const auto up_until = [&](std::optional<methods::Second> hold) {
    return service_observations::observations_of(
               dossier, second_of(clock_for_tests("2027-01-01T00:00")), hold)
        .probes.at(0)
        .series.up.at(0)
        .until;
  };
  EXPECT_EQ(up_until(std::nullopt), second_of(clock_for_tests("2026-03-01T01:10")));
  EXPECT_EQ(up_until(60), second_of(clock_for_tests("2026-03-01T01:01")));
  EXPECT_EQ(up_until(86'400), second_of(clock_for_tests("2026-03-01T01:30")))
      << "not longer than up to the next observation";
}

}  // namespace
}  // namespace vlecht::analysis::service_states
