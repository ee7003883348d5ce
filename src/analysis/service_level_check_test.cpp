// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_level_check.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <set>

#include "analysis/dossier_for_tests.h"
#include "facts/kinds.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Value;

const std::string code = "C1";
const std::string service = "Werkplek";

std::vector<std::pair<std::string_view, Value>> level(
    std::vector<std::pair<std::string_view, Value>> more) {
  std::vector<std::pair<std::string_view, Value>> out{{"contract", code}, {"service", service}};
  out.insert(out.end(), more.begin(), more.end());
  return out;
}

const Finding* found(const ContractCheck& check, std::string_view rule) {
  for (const Finding& finding : check.findings) {
    if (finding.rule->id() == rule) return &finding;
  }
  return nullptr;
}

TEST(ServiceLevelCheck, EachRuleRestsOnFieldsThatThereAreAndHasItsOwnId) {
  std::set<std::string_view> ids;
  for (const Rule& rule : rules()) {
    EXPECT_TRUE(ids.insert(rule.id()).second) << rule.id();
    EXPECT_TRUE(rule.finding.starts_with("service_level_check.")) << rule.finding;
    ASSERT_FALSE(rule.rests_on.empty()) << rule.id();
    for (const RestsOn& place : rule.rests_on) {
      EXPECT_TRUE(facts::kind_named(place.kind).index_of(place.field)) << rule.id();
      EXPECT_NE(std::find(kinds.begin(), kinds.end(), place.kind), kinds.end()) << place.kind;
    }
  }
}

TEST(ServiceLevelCheck, AFindingNamesTheFactsItRestsOn) {
  DossierBuilder facts;
  facts.add("service_hours", {{"hours", std::string("kantoor")},
                              {"weekday", std::string("werkdagen")},
                              {"opens", std::string("09:00")},
                              {"closes", std::string("17:00")}});
  facts.add("service_hours", {{"hours", std::string("ander")},
                              {"weekday", std::string("werkdagen")},
                              {"opens", std::string("09:00")},
                              {"closes", std::string("17:00")}});
  facts.add("service_level", level({{"hours", std::string("kantoor")},
                                    {"formula", std::string("onbeschikbaarheid")},
                                    {"page", std::string("art. 4")}}));
  const ContractCheck check = check_contract(facts.dossier(), code);
  const Finding* formula = found(check, "formula_yields_unavailability");
  ASSERT_NE(formula, nullptr);
  EXPECT_EQ(formula->sources, (std::vector<facts::EntryNumber>{1, 3}));
  EXPECT_EQ(formula->pages, std::vector<std::string>{"art. 4"});
  EXPECT_EQ(formula->problem.detail("printed_en"), "1.19");
  EXPECT_EQ(check.sources, (std::vector<facts::EntryNumber>{1, 3}));
}

TEST(ServiceLevelCheck, TheGravestComesFirst) {
  DossierBuilder facts;
  facts.add("service_level", level({{"formula", std::string("onbeschikbaarheid")}}));
  const ContractCheck check = check_contract(facts.dossier(), code);
  ASSERT_FALSE(check.findings.empty());
  EXPECT_EQ(check.findings.front().rule->id(), "formula_yields_unavailability");
  EXPECT_TRUE(
      std::is_sorted(check.findings.begin(), check.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.weight < b.weight; }));
}

TEST(ServiceLevelCheck, AContradictionIsShownAsAWarningAndANoteAsANote) {
  DossierBuilder facts;
  facts.add("service_level", level({{"formula", std::string("onbeschikbaarheid")}}));
  const ContractCheck check = check_contract(facts.dossier(), code);
  EXPECT_EQ(shown_finding(*found(check, "formula_yields_unavailability")).severity,
            facts::Severity::warning);
  EXPECT_EQ(shown_finding(*found(check, "hours_not_named")).severity, facts::Severity::note);
}

TEST(ServiceLevelCheck, NumbersBeyondAllReasonDoNoHarm) {
  const std::int64_t huge = std::numeric_limits<std::int64_t>::max();
  DossierBuilder facts;
  facts.add("service_level", level({{"target", std::string("-999999999999999")},
                                    {"period", std::string("jaar")},
                                    {"maintenance", std::string("teller")},
                                    {"maintenance_minutes", Value(huge)},
                                    {"longest_outage_minutes", Value(huge)}}));
  facts.add("outage_class", level({{"from_minutes", Value(huge)}, {"allowed", Value(huge)}}));
  facts.add("outage_class", level({{"from_minutes", Value(-huge)},
                                   {"to_minutes", Value(-huge)},
                                   {"allowed", Value(std::int64_t{1})}}));
  facts.add("ticket_deadline", {{"contract", code},
                                {"priority", std::string("P99999999999999999999")},
                                {"resolution_minutes", Value(huge)},
                                {"users_from", Value(-huge)},
                                {"users_to", Value(huge)}});
  const ContractCheck check = check_contract(facts.dossier(), code);
  EXPECT_TRUE(check.has("maintenance_takes_all"));
}

TEST(ServiceLevelCheck, ADossierWithoutContractsHasAnAnswer) {
  const auto answer = analyse(DossierBuilder().dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_TRUE(answer->contracts.empty());
}

}  // namespace
}  // namespace vlecht::analysis::service_level_check
