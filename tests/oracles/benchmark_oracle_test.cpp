// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>

#include "analysis/methods/bootstrap.h"
#include "analysis/methods/estimate.h"
#include "analysis/methods/neighbours.h"
#include "analysis/methods/robust_regression.h"
#include "oracles/every_case.h"
#include "oracles/swiss.h"

namespace vlecht::tests {
namespace {

using namespace analysis::methods;

constexpr const char* file = "02_benchmark_R.json";

std::vector<double> sorted(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values;
}

// What each case computes on: the districts' infant mortality.
std::vector<double> infant_mortality() {
  return Oracle::load(file, "quantile_types")->numbers("inputs.x");
}

std::size_t district_named(const std::string& name) {
  const auto& all = swiss_districts();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const District& each) { return each.name == name; });
  return static_cast<std::size_t>(found - all.begin());
}

void quantile_types(const Oracle& oracle) {
  const auto x = sorted(oracle.numbers("inputs.x"));
  const auto p = oracle.numbers("inputs.p");
  const std::pair<const char*, QuantileType> types[] = {{"type2", QuantileType::type_2},
                                                        {"type6", QuantileType::type_6},
                                                        {"type7", QuantileType::type_7},
                                                        {"type8", QuantileType::type_8}};
  EXPECT_EQ(oracle.size("expected"), std::size(types));
  for (const auto& [name, type] : types) {
    std::vector<double> found;
    for (const double each : p) found.push_back(quantile(x, each, type));
    oracle.expect_near(found, std::string("expected.") + name);
  }
}

void percentile_midrank(const Oracle& oracle) {
  const auto x = oracle.numbers("inputs.x");
  std::vector<double> found;
  for (const double each : x) found.push_back(midrank_percentile(sorted(x), each));
  oracle.expect_near(found, "expected");
}

void robust_distance(const Oracle& oracle) {
  const auto x = oracle.numbers("inputs.x");
  std::vector<double> found;
  for (const double each : x) found.push_back(robust_z_log(x, each).value());
  oracle.expect_near(found, "expected");
}

void interval_of_the_median(const Oracle& oracle) {
  const auto interval =
      median_interval(sorted(infant_mortality()), 1 - oracle.number("inputs.alpha"));
  ASSERT_TRUE(interval);
  EXPECT_EQ(static_cast<double>(interval->lower_rank), oracle.number("expected.lower_rank"));
  EXPECT_EQ(static_cast<double>(interval->upper_rank), oracle.number("expected.upper_rank"));
  oracle.expect_near(interval->lower, "expected.lower");
  oracle.expect_near(interval->upper, "expected.upper");
  oracle.expect_near(interval->coverage, "expected.coverage");
}

void expect_neighbours(const Oracle& oracle, Distance distance, const std::string& name) {
  std::vector<std::vector<double>> members;
  for (const District& each : swiss_districts())
    members.push_back({each.agriculture, each.examination, each.education, each.catholic});
  const auto count = static_cast<std::size_t>(oracle.number("inputs.k"));
  const auto found = nearest_neighbours(members, district_named("Lausanne"), count, distance);
  ASSERT_TRUE(found);
  std::vector<double> distances;
  for (std::size_t i = 0; i < found->size(); ++i) {
    EXPECT_EQ(swiss_districts()[(*found)[i].member].name,
              oracle.text("expected." + name + "." + std::to_string(i + 1)));
    distances.push_back((*found)[i].distance);
  }
  oracle.expect_near(distances, "expected." + name + "_d");
}

void neighbours(const Oracle& oracle) {
  EXPECT_EQ(oracle.texts("inputs.vars"),
            (std::vector<std::string>{"Agriculture", "Examination", "Education", "Catholic"}));
  expect_neighbours(oracle, Distance::standardised, "euclid");
  expect_neighbours(oracle, Distance::mahalanobis, "mahal");
}

// R's random numbers are not ours: the ends are steps of a median, which the case takes within
// 0.02.
void ratio_bootstrap(const Oracle& oracle) {
  const auto x = infant_mortality();
  const double own = x[district_named("Lausanne")];
  auto peers = x;
  peers.erase(peers.begin() + static_cast<std::ptrdiff_t>(district_named("Lausanne")));
  const auto ratio = [own](std::span<const double> sample) {
    return own / quantile(sorted({sample.begin(), sample.end()}), 0.5, QuantileType::type_7);
  };
  const ResamplingPlan plan{static_cast<std::size_t>(oracle.number("inputs.R")), 1};
  const auto interval = bootstrap_interval(peers, ratio, 0.95, plan, base::run_in_order);
  EXPECT_NEAR(interval.estimate, oracle.number("expected.t0"), 1e-12);
  oracle.expect_near({interval.percentile.lower.value, interval.percentile.upper.value},
                     "expected.perc");
  ASSERT_TRUE(interval.bca);
  oracle.expect_near({interval.bca->lower.value, interval.bca->upper.value}, "expected.bca");
}

void robust_fits(const Oracle& oracle) {
  ASSERT_EQ(oracle.text("inputs.formula"), "log(Infant.Mortality)~Education+Catholic");
  std::vector<std::vector<double>> rows;
  std::vector<double> outcomes;
  for (const District& each : swiss_districts()) rows.push_back({1, each.education, each.catholic});
  for (const double each : infant_mortality()) outcomes.push_back(std::log(each));
  const Design design(rows);
  const auto huber = huber_regression(design, outcomes);
  const auto mm = mm_regression(design, outcomes);
  ASSERT_TRUE(huber && mm);
  for (const auto& [name, fit] : {std::pair("huber", *huber), std::pair("mm", *mm)}) {
    // Slopes are smaller than the tolerance of the case: to a millionth here.
    const auto terms = oracle.keys(std::string("expected.") + name);
    for (std::size_t j = 0; j < terms.size(); ++j) {
      // Not by a path: "(Intercept)" has no point in it, but another term might.
      EXPECT_NEAR(fit.coefficients.at(j),
                  oracle.number(std::string("expected.") + name + "." + terms[j]), 1e-6);
    }
    EXPECT_NEAR(fit.scale, oracle.number(std::string("expected.") + name + "_scale"), 1e-6);
  }
}

const CaseChecks checks{
    {"quantile_types", quantile_types}, {"percentile_midrank", percentile_midrank},
    {"robust_z_log", robust_distance},  {"median_ci", interval_of_the_median},
    {"nearest_neighbours", neighbours}, {"ratio_bootstrap", ratio_bootstrap},
    {"robust_regression", robust_fits},
};

VLECHT_EVERY_CASE(BenchmarkOracle, file, checks);

}  // namespace
}  // namespace vlecht::tests
