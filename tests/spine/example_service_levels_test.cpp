// SPDX-License-Identifier: EUPL-1.2
//
// The model agreement of the example has faults that are known from its text; the check finds each
// of them, and none of them in a copy in which they are mended.
#include <gtest/gtest.h>

#include <array>
#include <fstream>

#include "analysis/service_level_check.h"
#include "spine/tables.h"

namespace vlecht::tests {
namespace {

namespace service_level_check = analysis::service_level_check;
using service_level_check::ContractCheck;

const std::string folder = std::string(VLECHT_SOURCE) + "/examples/bloemendaal-heemstede/";

constexpr std::array<const char*, 6> tables = {"10-40-sla-contract.illustrative.csv",
                                               "10-41-servicetijden.illustrative.csv",
                                               "10-42-feestdagen.illustrative.csv",
                                               "10-43-dienstenniveaus.illustrative.csv",
                                               "10-44-klassen-van-storingen.illustrative.csv",
                                               "10-45-reactie-en-oplostijden.illustrative.csv"};

constexpr std::array<const char*, 14> known_faults = {
    "formula_yields_unavailability",     // it returns 1.19% for 2 of 168 hours
    "promise_not_measured",              // outside office hours, by a formula of office hours
    "outage_limits_disagree",            // 8 hours beside 8.4
    "holidays_not_named",                // "working days"
    "measured_by_supplier_only",         // with its own tool
    "maintenance_without_limit",         // whatever is approved in writing
    "maintenance_without_announcement",  // idem
    "no_consequence",                    // an improvement plan, no money
    "clock_not_named",                   // hours, of which clock?
    "reaction_starts_at_confirmation",   // not when it is reported
    "escalation_after_resolution",       // P2 after 16 hours, to be resolved in 8
    "priorities_gap",                    // exactly 10 users
    "hold_not_named",                    // nor whether waiting counts
    "few_tickets"};                      // 98% of a few tickets

std::string content_of(const std::string& name) {
  std::ifstream stream(folder + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  ASSERT_NE(text.find(from), std::string::npos) << from;
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

// What a contract manager would agree on after reading the check.
std::string mended(const std::string& name, std::string text) {
  if (name.starts_with("10-43")) {
    replace_all(text, ";onbeschikbaarheid;leverancier;", ";beschikbaarheid;zelf;");
    replace_all(text, ";teller;;;ja;", ";teller;72;240;ja;");
    replace_all(text, ";maand;kantoortijd;buiten-kantoortijd;;",
                ";maand;buiten-kantoortijd;;landelijk;");
    replace_all(text, ";maand;kantoortijd;;;", ";maand;kantoortijd;;landelijk;");
    replace_all(text, ";2;480;", ";2;240;");
  }
  if (name.starts_with("10-44"))
    replace_all(text, "SLA-MODEL;Werkplek in kantoortijd;240;480;1;",
                "SLA-MODEL;Werkplek in kantoortijd;240;480;0;");
  if (name.starts_with("10-45")) {
    replace_all(text, ";;;;bevestigd;;", ";servicetijd;kantoortijd;landelijk;gemeld;ja;");
    replace_all(text, ";ja;960;", ";ja;360;");
    replace_all(text, ";11;50;", ";10;50;");
    replace_all(text, ";98;", ";88;");
    replace_all(text, ";95;", ";85;");
  }
  return text;
}

class ExampleServiceLevels : public ::testing::Test {
 protected:
  ContractCheck checked(bool is_mended) {
    auto dossier = fake_.dossier({"GM0377", "GM0397"});
    for (const char* name : tables) {
      std::string text = content_of(name);
      if (is_mended) text = mended(name, std::move(text));
      EXPECT_TRUE(imported(*dossier, request_for(name, text)).is_recorded) << name;
    }
    if (is_mended) {
      EXPECT_TRUE(
          imported(*dossier, request_for("kortingen.csv",
                                         "contract;dienst;lager_dan;korting;geldig_van\n"
                                         "SLA-MODEL;Werkplek in kantoortijd;95;10;2019-01-01\n"
                                         "SLA-MODEL;Werkplek buiten kantoortijd;95;10;"
                                         "2019-01-01\n"))
              .is_recorded);
    }
    return dossier->read([&](const journal::Journal& journal) {
      const values::Moment moment{{*values::Day::of(2020, 1, 15)},
                                  {journal.recorded_at(journal.size())}};
      const auto held = dossier::Dossier::open(journal, moment, service_level_check::kinds).value();
      return service_level_check::check_contract(held, "SLA-MODEL");
    });
  }

  FakeWorld fake_;
};

TEST_F(ExampleServiceLevels, EachKnownFaultOfTheModelIsFound) {
  const ContractCheck check = checked(false);
  for (const char* fault : known_faults) EXPECT_TRUE(check.has(fault)) << fault;
  // What is said of the formula is what the text of the model comes to.
  for (const auto& finding : check.findings) {
    if (finding.rule->id() == "formula_yields_unavailability") {
      EXPECT_EQ(finding.problem.detail("printed_nl"), "1,19");
      EXPECT_EQ(finding.problem.detail("meant_nl"), "98,81");
    }
    if (finding.rule->id() == "promise_not_measured") {
      EXPECT_EQ(finding.problem.detail("counted_nl"), "168 uur");
      EXPECT_EQ(finding.problem.detail("month_nl"), "720 uur");
      EXPECT_EQ(finding.problem.detail("unmeasured_nl"), "552 uur");
    }
    if (finding.rule->id() == "outage_limits_disagree") {
      EXPECT_EQ(finding.problem.detail("longest_nl"), "8 uur");
      EXPECT_EQ(finding.problem.detail("allowed_nl"), "8,4 uur");
    }
    if (finding.rule->id() == "priorities_gap") {
      EXPECT_EQ(finding.problem.detail("from"), "10");
      EXPECT_EQ(finding.problem.detail("sort"), "one");
    }
    EXPECT_FALSE(finding.sources.empty()) << finding.rule->id();
    EXPECT_EQ(finding.standing, facts::Standing::reported);
  }
}

TEST_F(ExampleServiceLevels, NoneOfThemIsLeftInAMendedCopy) {
  const ContractCheck check = checked(true);
  for (const char* fault : known_faults) EXPECT_FALSE(check.has(fault)) << fault;
  EXPECT_EQ(check.count(service_level_check::Weight::contradiction), 0);
  EXPECT_EQ(check.count(service_level_check::Weight::cannot_be_judged), 0);
}

}  // namespace
}  // namespace vlecht::tests
