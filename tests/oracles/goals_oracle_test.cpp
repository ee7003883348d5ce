// SPDX-License-Identifier: EUPL-1.2
#include <cmath>

#include "analysis/methods/earned_value.h"
#include "analysis/methods/exponential_smoothing.h"
#include "analysis/methods/forecast_scores.h"
#include "analysis/methods/local_level.h"
#include "analysis/methods/pert.h"
#include "analysis/methods/reference_class.h"
#include "analysis/methods/theil_sen.h"
#include "analysis/methods/throughput.h"
#include "analysis/methods/uncertain_throughput.h"
#include "oracles/every_case.h"

namespace vlecht::tests {
namespace {

using namespace analysis::methods;
using values::Money;
using values::Ratio;

constexpr const char* r_file = "03_goals_R.json";
constexpr const char* python_file = "03_goals_py.json";
constexpr const char* scores_file = "03_scoring_ext.json";

// ---- Series ----

// Yearly flow of the Nile at Aswan, 1871-1970 (R: datasets::Nile), which several cases use and one
// holds.
std::vector<double> nile() { return Oracle::load(r_file, "local_level_nile")->numbers("inputs.y"); }

void local_level(const Oracle& oracle) {
  const auto fit = fit_local_level(oracle.numbers("inputs.y"));
  ASSERT_TRUE(fit);
  oracle.expect_near(fit->variances.step, "expected.level");
  oracle.expect_near(fit->variances.error, "expected.epsilon");
}

LocalLevelVariances variances_in(const Oracle& oracle) {
  return {oracle.number("inputs.var_eps"), oracle.number("inputs.var_eta")};
}

// The case holds predictions of the second, third and fourth year, of one near the middle and of
// the year after the last.
void kalman_steps(const Oracle& oracle) {
  const auto filter = filter_local_level(oracle.numbers("inputs.y"), variances_in(oracle));
  ASSERT_TRUE(filter);
  ASSERT_EQ(filter->predicted.size(), 100U);
  std::vector<double> means;
  std::vector<double> variances;
  for (const std::size_t i : {0U, 1U, 2U, 48U, 99U}) {
    means.push_back(filter->predicted[i].mean);
    variances.push_back(filter->predicted[i].variance);
  }
  oracle.expect_near(means, "expected.a_pred");
  oracle.expect_near(variances, "expected.P_pred");
  oracle.expect_near(filter->log_likelihood, "expected.diffuse_loglik");
}

void kalman_forecasts(const Oracle& oracle) {
  const auto variances = variances_in(oracle);
  const auto filter = filter_local_level(nile(), variances);
  ASSERT_TRUE(filter);
  oracle.expect_near(filter->log_likelihood, "expected.llf_burn1");
  std::vector<double> means;
  std::vector<double> errors;
  for (int horizon = 1; horizon <= 5; ++horizon) {
    const Prediction prediction = predict(*filter, variances, horizon);
    means.push_back(prediction.mean);
    errors.push_back(prediction.deviation);
  }
  oracle.expect_near(means, "expected.forecast");
  oracle.expect_near(errors, "expected.se");
}

// From the initial state of the case; the best one must then be no worse. R's search for it ends
// before the least sum of squares, which ours is.
void smoothing(const Oracle& oracle, SmoothingModel model, const SmoothingParameters& parameters,
               const SmoothingState& before) {
  const auto series = oracle.numbers("inputs.y");
  const auto fit = fit_smoothing(series, model, parameters, before);
  ASSERT_TRUE(fit);
  oracle.expect_near(fit->log_likelihood, "expected.loglik");
  oracle.expect_near(fit->squares, "expected.sse");
  oracle.expect_near(fit->variance, "inputs.sigma2");
  std::vector<double> means, lower_80, upper_80, lower_95, upper_95;
  for (int horizon = 1; horizon <= 6; ++horizon) {
    const Prediction prediction = predict(*fit, horizon);
    means.push_back(prediction.mean);
    lower_80.push_back(interval_of(prediction, 0.8).lower);
    upper_80.push_back(interval_of(prediction, 0.8).upper);
    lower_95.push_back(interval_of(prediction, 0.95).lower);
    upper_95.push_back(interval_of(prediction, 0.95).upper);
  }
  oracle.expect_near(means, "expected.mean");
  oracle.expect_near(lower_80, "expected.lo80");
  oracle.expect_near(upper_80, "expected.hi80");
  oracle.expect_near(lower_95, "expected.lo95");
  oracle.expect_near(upper_95, "expected.hi95");
  const auto best = fit_smoothing(series, model, parameters);
  ASSERT_TRUE(best);
  EXPECT_GE(best->log_likelihood, fit->log_likelihood);
  EXPECT_NEAR(best->log_likelihood, fit->log_likelihood, 0.001);
}

void smoothing_level(const Oracle& oracle) {
  smoothing(oracle, SmoothingModel::level, {oracle.number("inputs.alpha")},
            {oracle.number("inputs.init.l")});
}

void smoothing_trend(const Oracle& oracle) {
  smoothing(oracle, SmoothingModel::trend,
            {oracle.number("inputs.alpha"), oracle.number("inputs.beta")},
            {oracle.number("inputs.init.l"), oracle.number("inputs.init.b")});
}

void smoothing_damped(const Oracle& oracle) {
  smoothing(
      oracle, SmoothingModel::damped_trend,
      {oracle.number("inputs.alpha"), oracle.number("inputs.beta"), oracle.number("inputs.phi")},
      {oracle.number("inputs.init.l"), oracle.number("inputs.init.b")});
}

// The case says: at least its likelihood less 0.001; parameters may differ where it is flat. Ours
// is 0.14 more at the same smoothing parameters, as R's initial state is not yet the best: so its
// means are those from its own state.
void holt(const Oracle& oracle) {
  const auto series = oracle.numbers("inputs.y");
  const auto best = fit_smoothing(series, SmoothingModel::trend);
  ASSERT_TRUE(best);
  EXPECT_GE(best->log_likelihood, oracle.number("expected.loglik") - 1e-3);
  const auto of_case =
      fit_smoothing(series, SmoothingModel::trend,
                    {oracle.number("expected.par.alpha"), oracle.number("expected.par.beta")},
                    {oracle.number("expected.par.l"), oracle.number("expected.par.b")});
  ASSERT_TRUE(of_case);
  EXPECT_NEAR(of_case->log_likelihood, oracle.number("expected.loglik"), 1e-6);
  std::vector<double> means;
  for (int horizon = 1; horizon <= 6; ++horizon) means.push_back(predict(*of_case, horizon).mean);
  oracle.expect_near(means, "expected.mean");
  EXPECT_NEAR(best->parameters.alpha, of_case->parameters.alpha, 1e-5);
  EXPECT_NEAR(best->parameters.beta, of_case->parameters.beta, 1e-5);
}

// ---- Trends ----

base::ResultOr<TheilSenLine, NoTrend> line_of(const std::vector<double>& x,
                                              const std::vector<double>& y) {
  std::vector<TrendPoint> points;
  for (std::size_t i = 0; i < x.size(); ++i) points.push_back({x[i], y[i]});
  return theil_sen(points);
}

void theil_sen_of_sen(const Oracle& oracle) {
  const auto line = line_of(oracle.numbers("inputs.x"), oracle.numbers("inputs.y"));
  ASSERT_TRUE(line);
  oracle.expect_near(line->slope, "expected.slope");
  oracle.expect_near(line->intercept, "expected.intercept_med");
  oracle.expect_near(line->slopes, "expected.sorted_slopes");
  const auto interval = slope_interval(*line, 1 - oracle.number("inputs.alpha"));
  ASSERT_TRUE(interval);
  oracle.expect_near(interval->lower_rank, "expected.M1");
  oracle.expect_near(interval->upper_rank, "expected.M2");
  oracle.expect_near(interval->upper_rank - interval->lower_rank, "expected.C");
  EXPECT_NEAR(interval->lower, 26.0 / 7, 1e-12);
  EXPECT_NEAR(interval->upper, 35.0 / 8, 1e-12);
}

void theil_sen_of_scipy(const Oracle& oracle) {
  const auto line = line_of(oracle.numbers("inputs.x"), oracle.numbers("inputs.y"));
  ASSERT_TRUE(line);
  oracle.expect_near(line->slope, "expected.slope");
  oracle.expect_near(line->intercept, "expected.intercept");
  const auto interval = slope_interval(*line, oracle.number("inputs.confidence"));
  ASSERT_TRUE(interval);
  oracle.expect_near(interval->lower, "expected.low");
  oracle.expect_near(interval->upper, "expected.high");
}

void kendall(const Oracle& oracle) {
  const auto flow = nile();
  std::vector<double> years;
  for (std::size_t i = 0; i < flow.size(); ++i) years.push_back(static_cast<double>(i));
  const auto line = line_of(years, flow);
  ASSERT_TRUE(line);
  const auto test = mann_kendall(*line);
  ASSERT_TRUE(test);
  oracle.expect_near(test->tau, "expected.tau");
  oracle.expect_near(test->z, "expected.z");
  oracle.expect_near(test->p, "expected.p");
}

// ---- Work and money ----

// The case is in a unit of its own; ours is so many cents that no estimate is rounded.
constexpr std::int64_t cents_of_unit = 100'000'000;

Money amount_in(const Oracle& oracle, const std::string& path) {
  return Money::from_cents(std::llround(oracle.number(path) * cents_of_unit));
}

void expect_money(const Oracle& oracle, const EarnedFigure<Money>& found, const std::string& path) {
  ASSERT_TRUE(found) << path;
  oracle.expect_near(static_cast<double>(found->cents()) / cents_of_unit, path);
}

void expect_ratio(const Oracle& oracle, const EarnedFigure<Ratio>& found, const std::string& path) {
  ASSERT_TRUE(found) << path;
  oracle.expect_near(found->to_double(), path);
}

void earned_value_case(const Oracle& oracle) {
  const auto found = earned_value({.planned = amount_in(oracle, "inputs.PV"),
                                   .earned = amount_in(oracle, "inputs.EV"),
                                   .actual = amount_in(oracle, "inputs.AC"),
                                   .budget = amount_in(oracle, "inputs.BAC")});
  expect_money(oracle, found.cost_variance, "expected.CV");
  expect_money(oracle, found.schedule_variance, "expected.SV");
  expect_ratio(oracle, found.cost_index, "expected.CPI");
  expect_ratio(oracle, found.schedule_index, "expected.SPI");
  expect_money(oracle, found.completion_at_cost_index, "expected.EAC_cpi");
  expect_money(oracle, found.completion_as_budgeted, "expected.EAC_rem");
  expect_money(oracle, found.completion_at_both_indices, "expected.EAC_cpispi");
  expect_money(oracle, found.still_to_spend, "expected.ETC");
  expect_money(oracle, found.completion_variance, "expected.VAC");
  expect_ratio(oracle, found.index_to_stay_in_budget, "expected.TCPI_bac");
  std::vector<PlannedPoint> plan;
  for (std::size_t i = 0; i < oracle.size("inputs.PVcurve"); ++i)
    plan.push_back({static_cast<std::int64_t>(i) + 1,
                    amount_in(oracle, "inputs.PVcurve." + std::to_string(i))});
  const auto schedule = earned_schedule(plan, amount_in(oracle, "inputs.EV"),
                                        std::llround(oracle.number("inputs.AT")));
  expect_ratio(oracle, schedule.earned_time, "expected.ES");
  expect_ratio(oracle, schedule.time_index, "expected.SPIt");
  expect_ratio(oracle, schedule.duration_at_time_index, "expected.IEACt");
}

std::vector<std::int64_t> whole_numbers(const Oracle& oracle, const std::string& path) {
  std::vector<std::int64_t> out;
  for (const double each : oracle.numbers(path)) out.push_back(std::llround(each));
  return out;
}

void throughput_exact(const Oracle& oracle) {
  const auto forecast = forecast_throughput(whole_numbers(oracle, "inputs.throughput"),
                                            std::llround(oracle.number("inputs.items")));
  ASSERT_TRUE(forecast);
  std::vector<double> done;
  for (std::int64_t week = 0; week <= 30; ++week) done.push_back(forecast->done_within(week));
  oracle.expect_near(done, "expected.cdf_weeks_0_30");
  for (const auto& [chance, path] :
       {std::pair(0.5, "p50"), std::pair(0.85, "p85"), std::pair(0.95, "p95")})
    EXPECT_EQ(static_cast<double>(forecast->quantile(chance)),
              oracle.number(std::string("expected.") + path));
}

// NumPy's random numbers are not ours: within a week, as the case says.
void throughput_uncertain(const Oracle& oracle) {
  const auto forecast = forecast_uncertain_throughput(whole_numbers(oracle, "inputs.throughput"),
                                                      std::llround(oracle.number("inputs.items")),
                                                      {2000, 1}, base::run_in_order);
  ASSERT_TRUE(forecast);
  for (const auto& [chance, path] :
       {std::pair(0.5, "p50"), std::pair(0.85, "p85"), std::pair(0.95, "p95")})
    oracle.expect_near(forecast->quantile(chance).value().value, std::string("expected.") + path);
}

void reference_class(const Oracle& oracle) {
  EXPECT_EQ(technology_cost_tail.share_over_half, oracle.number("expected.share_over_50"));
  EXPECT_EQ(technology_cost_tail.mean_over_half, oracle.number("expected.mean_tail"));
  EXPECT_EQ(technology_cost_tail.mean_of_all, oracle.number("expected.mean_all"));
}

void three_points(const Oracle& oracle) {
  const auto estimate =
      pert({oracle.number("inputs.a"), oracle.number("inputs.m"), oracle.number("inputs.b")});
  ASSERT_TRUE(estimate);
  oracle.expect_near(estimate->mean, "expected.mean");
  oracle.expect_near(estimate->deviation, "expected.sd_beta");
  oracle.expect_near(estimate->classical_deviation, "expected.sd_classic");
}

// ---- Scores ----

void brier(const Oracle& oracle) {
  const auto chances = oracle.numbers("inputs.f");
  const auto outcomes = oracle.numbers("inputs.o");
  std::vector<JudgedForecast> forecasts;
  for (std::size_t i = 0; i < chances.size(); ++i)
    forecasts.push_back({chances[i], outcomes[i] == 1});
  const BrierScore score = brier_score(forecasts);
  oracle.expect_near(score.brier, "expected.brier");
  oracle.expect_near(score.reliability, "expected.reliability");
  oracle.expect_near(score.resolution, "expected.resolution");
  oracle.expect_near(score.uncertainty, "expected.uncertainty");
  oracle.expect_near(log_score(forecasts), "expected.log_score");
  ASSERT_TRUE(score.skill);
  oracle.expect_near(*score.skill, "expected.skill_vs_climatology");
}

void crps_of_normal(const Oracle& oracle) {
  std::vector<double> found;
  for (std::size_t i = 0; i < oracle.size("inputs.y"); ++i)
    found.push_back(crps_normal(oracle.numbers("inputs.y")[i], oracle.numbers("inputs.mean")[i],
                                oracle.numbers("inputs.sd")[i]));
  oracle.expect_near(found, "expected");
}

void crps_of_lognormal(const Oracle& oracle) {
  std::vector<double> found;
  for (std::size_t i = 0; i < oracle.size("inputs.y"); ++i)
    found.push_back(crps_lognormal(oracle.numbers("inputs.y")[i],
                                   oracle.numbers("inputs.meanlog")[i],
                                   oracle.numbers("inputs.sdlog")[i]));
  oracle.expect_near(found, "expected");
}

void crps_of_counts(const Oracle& oracle) {
  std::vector<double> found;
  for (std::size_t i = 0; i < oracle.size("inputs.y"); ++i)
    found.push_back(crps_poisson(std::llround(oracle.numbers("inputs.y")[i]),
                                 oracle.numbers("inputs.lambda")[i]));
  oracle.expect_near(found, "expected");
}

void crps_of_sample(const Oracle& oracle) {
  const auto sample = oracle.numbers("inputs.ens");
  oracle.expect_near(crps_sample(oracle.number("inputs.y"), sample), "expected.edf");
  oracle.expect_near(crps_fair(oracle.number("inputs.y"), sample).value(), "expected.fair");
}

void quantile_scores(const Oracle& oracle) {
  std::vector<double> found;
  for (std::size_t i = 0; i < oracle.size("inputs.q"); ++i)
    found.push_back(quantile_score(oracle.number("inputs.y"), oracle.numbers("inputs.q")[i],
                                   oracle.numbers("inputs.a")[i]));
  oracle.expect_near(found, "expected");
}

void interval_scores(const Oracle& oracle) {
  std::vector<double> found;
  for (const double outcome : oracle.numbers("inputs.y"))
    found.push_back(interval_score(outcome, oracle.number("inputs.l"), oracle.number("inputs.u"),
                                   oracle.number("inputs.alpha")));
  oracle.expect_near(found, "expected");
}

const CaseChecks r_checks{
    {"local_level_nile", local_level},
    {"kalman_nile_steps", kalman_steps},
    {"ets_ETS(A,N,N)", smoothing_level},
    {"ets_ETS(A,A,N)", smoothing_trend},
    {"ets_ETS(A,Ad,N)", smoothing_damped},
    {"holt_free", holt},
    {"theil_sen_sen1968", theil_sen_of_sen},
    {"kendall_nile", kendall},
    {"evm", earned_value_case},
};

const CaseChecks python_checks{
    {"throughput_exact", throughput_exact},
    {"throughput_param", throughput_uncertain},
    {"brier_murphy", brier},
    {"rcf_it", reference_class},
    {"kalman_nile_sm", kalman_forecasts},
    {"theil_sen_scipy", theil_sen_of_scipy},
    {"pert_three_point", three_points},
};

const CaseChecks scores_checks{
    {"crps_norm", crps_of_normal},        {"crps_lnorm", crps_of_lognormal},
    {"crps_negbin_pois", crps_of_counts}, {"crps_sample", crps_of_sample},
    {"quantile_score", quantile_scores},  {"interval_score", interval_scores},
};

VLECHT_EVERY_CASE(GoalsOracleR, r_file, r_checks);
VLECHT_EVERY_CASE(GoalsOraclePython, python_file, python_checks);
VLECHT_EVERY_CASE(ScoresOracle, scores_file, scores_checks);

}  // namespace
}  // namespace vlecht::tests
