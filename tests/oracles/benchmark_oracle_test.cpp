// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/methods/estimate.h"
#include "oracles/oracle.h"

namespace vlecht::tests {
namespace {

using namespace analysis::methods;

constexpr const char* file = "02_benchmark_R.json";

std::vector<double> sorted(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values;
}

TEST(BenchmarkOracle, QuantilesOfType7AgreeWithR) {
  const auto oracle = Oracle::load(file, "quantile_types");
  if (!oracle) GTEST_SKIP() << "../shared/oracles is not here";
  const auto x = sorted(oracle->numbers("inputs.x"));
  const auto p = oracle->numbers("inputs.p");
  const auto expected = oracle->numbers("expected.type7");
  for (std::size_t i = 0; i < p.size(); ++i) {
    EXPECT_NEAR(quantile_7(x, p[i]), expected[i], 1e-12);
  }
}

TEST(BenchmarkOracle, MidrankPercentilesAgreeWithR) {
  const auto oracle = Oracle::load(file, "percentile_midrank");
  if (!oracle) GTEST_SKIP() << "../shared/oracles is not here";
  const auto x = oracle->numbers("inputs.x");
  const auto ordered = sorted(x);
  const auto expected = oracle->numbers("expected");
  ASSERT_EQ(x.size(), expected.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    EXPECT_NEAR(midrank_percentile(ordered, x[i]), expected[i], 1e-12);
  }
}

TEST(BenchmarkOracle, RobustDistanceAgreesWithR) {
  const auto oracle = Oracle::load(file, "robust_z_log");
  if (!oracle) GTEST_SKIP() << "../shared/oracles is not here";
  const auto x = oracle->numbers("inputs.x");
  const auto expected = oracle->numbers("expected");
  for (std::size_t i = 0; i < x.size(); ++i) {
    EXPECT_NEAR(robust_z_log(x, x[i]).value(), expected[i], 1e-12);
  }
}

TEST(BenchmarkOracle, IntervalOfTheMedianAgreesWithR) {
  const auto oracle = Oracle::load(file, "median_ci");
  const auto data = Oracle::load(file, "quantile_types");
  if (!oracle || !data) GTEST_SKIP() << "../shared/oracles is not here";
  const auto interval = median_interval(sorted(data->numbers("inputs.x")), 0.95);
  ASSERT_TRUE(interval);
  EXPECT_EQ(static_cast<double>(interval->lower_rank), oracle->number("expected.lower_rank"));
  EXPECT_EQ(static_cast<double>(interval->upper_rank), oracle->number("expected.upper_rank"));
  EXPECT_NEAR(interval->lower, oracle->number("expected.lower"), 1e-9);
  EXPECT_NEAR(interval->upper, oracle->number("expected.upper"), 1e-9);
  EXPECT_NEAR(interval->coverage, oracle->number("expected.coverage"), 1e-9);
}

}  // namespace
}  // namespace vlecht::tests
