// SPDX-License-Identifier: EUPL-1.2
#include "analysis/typed_goals.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/dossier_for_tests.h"
#include "analysis/typed_for_tests.h"

namespace vlecht::analysis::measurability {
namespace {

using facts::FieldFinding;
using facts::Severity;

// What is found at a field; "" is the whole.
std::vector<std::string> found_at(const std::vector<FieldFinding>& found, std::string_view field) {
  std::vector<std::string> out;
  for (const FieldFinding& one : found) {
    if (one.field == field) out.push_back(std::string(one.problem.name));
  }
  return out;
}

DossierBuilder a_plan() {
  DossierBuilder facts;
  facts.add("goal", {{"goal", std::string("D1")},
                     {"name", std::string("Sneller geholpen")},
                     {"owner", std::string("gemeentesecretaris")},
                     {"decision", std::string("raadsbesluit 2019-11-20")}});
  facts.add("indicator", {{"indicator", std::string("D1-a")},
                          {"goal", std::string("D1")},
                          {"name", std::string("dagen tot een melding is opgelost")},
                          {"unit", std::string("dagen")},
                          {"direction", std::string("omlaag")},
                          {"data_source", std::string("meldingen")},
                          {"frequency", std::string("maand")}});
  facts.add("indicator_baseline", {{"indicator", std::string("D1-a")},
                                   {"value", std::string("9.5")},
                                   {"measured", *values::Day::of(2019, 1, 31)}});
  return facts;
}

TEST(TypedGoals, AnIndicatorThatIsHalfTypedSaysWhatToWriteAtItsFields) {
  const auto found = examine_typed(typed("indicator", {{"indicator", std::string("D2-a")},
                                                       {"name", std::string("tevredenheid")}}),
                                   a_plan().dossier());
  EXPECT_EQ(found_at(found, "unit"), std::vector<std::string>{"measurability.unit"});
  EXPECT_EQ(found_at(found, "frequency"), std::vector<std::string>{"measurability.frequency"});
  EXPECT_TRUE(found_at(found, "name").empty());
  const auto whole = found_at(found, "");
  ASSERT_FALSE(whole.empty());
  EXPECT_EQ(whole.front(), "measurability.typed_verdict");
  // A baseline is typed in another form.
  EXPECT_NE(std::find(whole.begin(), whole.end(), "measurability.baseline_value"), whole.end());
}

TEST(TypedGoals, ATargetOnTheWrongSideOfTheBaselineIsTold) {
  const auto target = [](std::string value) {
    return typed("indicator_target", {{"indicator", std::string("D1-a")},
                                      {"number", std::int64_t{1}},
                                      {"decided", *values::Day::of(2019, 11, 20)},
                                      {"value", std::move(value)},
                                      {"due", *values::Day::of(2020, 12, 31)}});
  };
  const auto dossier = a_plan().dossier();
  EXPECT_EQ(found_at(examine_typed(target("12"), dossier), "value"),
            std::vector<std::string>{"measurability.target_contradicts_direction"});
  const auto good = examine_typed(target("4"), dossier);
  ASSERT_EQ(good.size(), 1U);
  EXPECT_EQ(good.front().severity, Severity::note);
  EXPECT_EQ(good.front().problem.name, "measurability.typed_verdict");
}

TEST(TypedGoals, WordsOnlyAreNotMeasurable) {
  const auto found = examine_typed(
      typed("goal", {{"goal", std::string("D3")}, {"name", std::string("Het gaat beter")}}),
      a_plan().dossier());
  EXPECT_EQ(found_at(found, "owner"), std::vector<std::string>{"measurability.owner"});
  EXPECT_EQ(found_at(found, "decision"), std::vector<std::string>{"measurability.decision_ref"});
  EXPECT_FALSE(found_at(found, "").empty());
}

TEST(TypedGoals, BeforeACodeIsTypedItIsJudgedToo) {
  EXPECT_FALSE(
      examine_typed(typed("indicator", {{"name", std::string("tevredenheid")}}), a_plan().dossier())
          .empty());
}

}  // namespace
}  // namespace vlecht::analysis::measurability
