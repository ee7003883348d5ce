// SPDX-License-Identifier: EUPL-1.2
//
// The check of measurability against an independent rule set. The cases are all of one form, so
// each is checked in the same way, also one that is added.
#include "analysis/measurability.h"

#include "facts/decimal.h"
#include "oracles/every_case.h"

namespace vlecht::tests {
namespace {

namespace measurability = analysis::measurability;
using measurability::Verdict;

constexpr const char* file = "03_measurability.json";

/// A member of the inputs as text; none when it is null, empty or not there.
std::optional<std::string> input(const Oracle& oracle, const std::string& name) {
  const auto keys = oracle.keys("inputs");
  if (std::find(keys.begin(), keys.end(), name) == keys.end()) return std::nullopt;
  const std::string text = oracle.text("inputs." + name);
  if (text.empty() || text == "null") return std::nullopt;
  return text;
}

values::Known<std::string> text_of(const Oracle& oracle, const std::string& name) {
  const auto text = input(oracle, name);
  if (!text) return values::Reason::not_supplied;
  return *text;
}

values::Known<values::Ratio> number_of(const Oracle& oracle, const std::string& name) {
  if (!input(oracle, name)) return values::Reason::not_supplied;
  const std::string text = values::to_decimal(oracle.number("inputs." + name), 6);
  return facts::ratio_of_decimal(facts::canonical_decimal(text).value());
}

values::Known<values::Day> day_of(const Oracle& oracle, const std::string& name) {
  const auto text = input(oracle, name);
  if (!text) return values::Reason::not_supplied;
  return values::day_from_iso(*text).value();
}

/// A fraction of a month is taken as days.
values::Known<measurability::Frequency> frequency_of(const Oracle& oracle) {
  if (!input(oracle, "frequency") || !input(oracle, "frequency_months")) {
    return values::Reason::not_supplied;
  }
  const double months = oracle.number("inputs.frequency_months");
  if (months >= 1) return measurability::Frequency{static_cast<int>(months), 0};
  return measurability::Frequency{0, std::max(1, static_cast<int>(months * 30.44))};
}

measurability::MeasuredGoal goal_of(const Oracle& oracle) {
  measurability::MeasuredGoal goal;
  goal.indicator = text_of(oracle, "indicator");
  goal.unit = text_of(oracle, "unit");
  goal.baseline_value = number_of(oracle, "baseline_value");
  goal.baseline_date = day_of(oracle, "baseline_date");
  goal.target_value = number_of(oracle, "target_value");
  goal.target_date = day_of(oracle, "target_date");
  if (const auto direction = input(oracle, "direction")) {
    goal.direction =
        *direction == "up" ? measurability::Direction::up : measurability::Direction::down;
  }
  goal.owner = text_of(oracle, "owner");
  goal.source = text_of(oracle, "source");
  goal.frequency = frequency_of(oracle);
  goal.decision = text_of(oracle, "decision_ref");
  return goal;
}

std::string dutch(Verdict verdict) {
  switch (verdict) {
    case Verdict::measurable:
      return "meetbaar";
    case Verdict::partly:
      return "deels meetbaar";
    case Verdict::not_measurable:
      return "niet meetbaar";
    case Verdict::cannot_be_judged:
      break;
  }
  return "niet te beoordelen";
}

class MeasurabilityOracle : public testing::TestWithParam<std::string> {};

TEST_P(MeasurabilityOracle, ComesOut) {
  if (GetParam() == no_file) GTEST_SKIP() << "../shared/oracles/" << file << " is not here";
  const auto oracle = Oracle::load(file, GetParam());
  ASSERT_TRUE(oracle);
  const auto answer = measurability::examine(goal_of(*oracle));
  EXPECT_EQ(dutch(answer.verdict), oracle->text("expected.verdict"));
  std::vector<std::string> expected;
  if (oracle->size("expected.findings") > 0) expected = oracle->texts("expected.findings");
  EXPECT_EQ(answer.names(), expected);
}

INSTANTIATE_TEST_SUITE_P(Case, MeasurabilityOracle, testing::ValuesIn(cases_in(file)),
                         name_of_case);

}  // namespace
}  // namespace vlecht::tests
