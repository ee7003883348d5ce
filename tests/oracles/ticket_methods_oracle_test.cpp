// SPDX-License-Identifier: EUPL-1.2
//
// The cases about tickets and satisfaction; those files have cases about availability and control
// charts too, which are checked beside those methods.
#include "analysis/methods/funnel.h"
#include "analysis/methods/interrupted_series.h"
#include "analysis/methods/kaplan_meier.h"
#include "analysis/methods/promoter_score.h"
#include "analysis/methods/proportion.h"
#include "oracles/every_case.h"

namespace vlecht::tests {
namespace {

using namespace analysis::methods;

constexpr const char* service_file = "04_service.json";
constexpr const char* improve_file = "04_improve_R.json";

std::int64_t whole(double number) { return static_cast<std::int64_t>(number); }

std::vector<double> ends_of(const ConfidenceInterval& interval) {
  return {interval.lower, interval.upper};
}

// "81/263"
Proportion proportion_of(const std::string& text) {
  const auto slash = text.find('/');
  return {std::stoll(text.substr(0, slash)), std::stoll(text.substr(slash + 1))};
}

void shares(const Oracle& oracle) {
  for (const std::string& name : oracle.keys("expected")) {
    const auto proportion = proportion_of(name);
    const std::string path = "expected." + name;
    oracle.expect_near(ends_of(wilson_interval(proportion, 0.95)), path + ".wilson");
    oracle.expect_near(ends_of(wilson_interval(proportion, 0.95)), path + ".published_wilson");
    oracle.expect_near(ends_of(clopper_pearson_interval(proportion, 0.95)),
                       path + ".clopper_pearson");
    // The case's tolerance is that of the printed table; the package gives all digits.
    const auto wilson = oracle.numbers(path + ".wilson");
    const auto exact = oracle.numbers(path + ".clopper_pearson");
    EXPECT_NEAR(wilson_interval(proportion, 0.95).upper, wilson[1], 1e-13);
    EXPECT_NEAR(clopper_pearson_interval(proportion, 0.95).lower, exact[0], 1e-12);
  }
}

void promoters(const Oracle& oracle) {
  RecommendationCounts counts{};
  const auto numbers = oracle.numbers("inputs.counts_0_10");
  ASSERT_EQ(numbers.size(), counts.size());
  std::transform(numbers.begin(), numbers.end(), counts.begin(), whole);
  const auto score = promoter_score(counts, whole(oracle.number("inputs.N")));
  ASSERT_TRUE(score);
  oracle.expect_near(score->score, "expected.nps");
  oracle.expect_near(score->standard_error, "expected.se");
  oracle.expect_near(score->standard_error_finite, "expected.se_fpc");
  const auto interval = promoter_interval(*score, 0.95);
  ASSERT_TRUE(interval);
  oracle.expect_near(ends_of(*interval), "expected.ci95");
}

void difference(const Oracle& oracle) {
  const Proportion first{whole(oracle.number("inputs.a")), whole(oracle.number("inputs.m"))};
  const Proportion second{whole(oracle.number("inputs.b")), whole(oracle.number("inputs.n"))};
  const auto interval = newcombe_difference(first, second, 0.95);
  oracle.expect_near(ends_of(interval), "expected.ci");
  oracle.expect_near(ends_of(interval), "expected.published");
  EXPECT_NEAR(interval.lower, oracle.numbers("expected.ci")[0], 1e-12);
}

void funnel(const Oracle& oracle) {
  const auto sizes = oracle.numbers("inputs.n");
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    std::vector<double> limits;
    for (const double level : oracle.numbers("inputs.levels"))
      limits.push_back(funnel_limit(oracle.number("inputs.p"), whole(sizes[i]), level));
    oracle.expect_near(limits, "expected." + std::to_string(i));
  }
}

void open_tickets(const Oracle& oracle) {
  const auto hours = oracle.numbers("inputs.hours");
  const auto closed = oracle.numbers("inputs.closed");
  std::vector<Duration> durations;
  for (std::size_t i = 0; i < hours.size(); ++i) durations.push_back({hours[i], closed[i] == 1});
  std::vector<double> times, surviving, lower, upper;
  const auto curve = kaplan_meier(durations, 0.95);
  for (const SurvivalStep& step : curve) {
    times.push_back(step.time);
    surviving.push_back(step.surviving);
    ASSERT_TRUE(step.interval);
    lower.push_back(step.interval->lower);
    upper.push_back(step.interval->upper);
  }
  oracle.expect_near(times, "expected.time");
  oracle.expect_near(surviving, "expected.surv");
  oracle.expect_near(lower, "expected.lower");
  oracle.expect_near(upper, "expected.upper");
  oracle.expect_near(survival_quantile(curve, 0.5).time.value(), "expected.median");
}

std::vector<Coefficient> coefficients_of(const InterruptedSeries& fit) {
  return {fit.level, fit.slope, fit.level_change, fit.slope_change};
}

void nile(const Oracle& oracle) {
  const auto series = oracle.numbers("inputs.y");
  const auto before = static_cast<std::size_t>(oracle.number("inputs.break_after"));
  const auto gls = interrupted_series_gls(series, before);
  const auto ordinary =
      interrupted_series_newey_west(series, before, newey_west_lags(series.size()));
  ASSERT_TRUE(gls && ordinary);
  const char* names[] = {"(Intercept)", "t", "post", "tp"};
  for (std::size_t i = 0; i < std::size(names); ++i) {
    const std::string name = std::string(".") + names[i];
    oracle.expect_near(coefficients_of(*gls)[i].value, "expected.gls" + name);
    oracle.expect_near(coefficients_of(*gls)[i].standard_error, "expected.gls_se" + name);
    oracle.expect_near(coefficients_of(*ordinary)[i].value, "expected.ols" + name);
    oracle.expect_near(coefficients_of(*ordinary)[i].standard_error, "expected.nw_se" + name);
  }
  oracle.expect_near(gls->autocorrelation, "expected.phi");
}

void check(const char* file, const char* id, CaseCheck case_check) {
  if (oracle_ids(file).empty()) GTEST_SKIP() << "../shared/oracles/" << file << " is not here";
  const auto oracle = Oracle::load(file, id);
  ASSERT_TRUE(oracle);
  case_check(*oracle);
}

TEST(TicketMethodsOracle, Shares) { check(service_file, "wilson_newcombe", shares); }
TEST(TicketMethodsOracle, PromoterScore) { check(service_file, "nps", promoters); }
TEST(TicketMethodsOracle, Difference) { check(improve_file, "diff_prop_newcombe", difference); }
TEST(TicketMethodsOracle, FunnelLimits) { check(improve_file, "funnel_limits", funnel); }
TEST(TicketMethodsOracle, OpenTickets) { check(improve_file, "km_tickets", open_tickets); }
TEST(TicketMethodsOracle, InterruptedSeries) { check(improve_file, "its_nile", nile); }

}  // namespace
}  // namespace vlecht::tests
