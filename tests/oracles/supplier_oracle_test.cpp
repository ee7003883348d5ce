// SPDX-License-Identifier: EUPL-1.2
#include <cmath>
#include <limits>
#include <map>

#include "analysis/methods/change_point.h"
#include "analysis/methods/control_chart.h"
#include "analysis/methods/cusum.h"
#include "analysis/methods/ewma.h"
#include "analysis/methods/run_length.h"
#include "analysis/methods/run_rules.h"
#include "oracles/every_case.h"

namespace vlecht::tests {
namespace {

using namespace analysis::methods;

constexpr const char* rules_file = "05_runrules.json";
constexpr const char* r_file = "05_spc_R.json";
constexpr const char* charts_file = "05_spc_ext.json";
constexpr double infinite = std::numeric_limits<double>::infinity();

// ---- Run lengths ----

// By the names of the case: rules together.
std::vector<RunRule> western_rules(const std::string& name) {
  const std::map<char, RunRule> rules{
      {'1', {1, 1, 3, infinite}}, {'2', {2, 3, 2, 3}}, {'3', {4, 5, 1, 3}}, {'4', {8, 8, 0, 3}}};
  std::vector<RunRule> chosen;
  for (const char digit : name.substr(1)) chosen.push_back(rules.at(digit));
  return on_both_sides(chosen);
}

void champ_woodall(const Oracle& oracle) {
  for (const std::string& name : oracle.keys("expected.arl")) {
    const auto rules = western_rules(name);
    const std::string path = "expected.arl." + name;
    const auto shifts = oracle.keys(path);
    for (std::size_t i = 0; i < shifts.size(); ++i) {
      const auto length = run_rule_length(rules, std::stod(shifts[i]));
      ASSERT_TRUE(length) << name;
      const double expected = oracle.member_numbers(path, i).front();
      EXPECT_NEAR(*length, expected, oracle.tolerance(expected)) << name << " at " << shifts[i];
    }
  }
}

void cusum_table(const Oracle& oracle) {
  for (const int interval : {4, 5}) {
    std::vector<double> lengths;
    for (const double shift : oracle.numbers("inputs.mu"))
      lengths.push_back(
          cusum_run_length({oracle.number("inputs.k"), static_cast<double>(interval), 0}, shift));
    const std::string name = "h" + std::to_string(interval);
    oracle.expect_near(lengths, "expected." + name);
    const auto published = oracle.numbers("expected.published_" + name);
    for (std::size_t i = 0; i < published.size(); ++i)
      EXPECT_NEAR(lengths[i], published[i], 0.006 * published[i]);
  }
}

void cusum_intervals(const Oracle& oracle) {
  std::vector<double> intervals;
  for (const double reference : oracle.numbers("inputs.k")) {
    const auto design = design_cusum(reference, oracle.number("inputs.L0"));
    ASSERT_TRUE(design) << reference;
    intervals.push_back(design->interval);
  }
  oracle.expect_near(intervals, "expected.h");
}

void cusum_delays(const Oracle& oracle) {
  std::vector<double> delays;
  for (const double shift : oracle.numbers("inputs.mu1"))
    delays.push_back(cusum_delay({oracle.number("inputs.k"), oracle.number("inputs.h"), 0}, shift));
  oracle.expect_near(delays, "expected");
}

void ewma_table(const Oracle& oracle) {
  const auto weights = oracle.numbers("inputs.lambda");
  const auto limits = oracle.numbers("inputs.L");
  const auto shifts = oracle.numbers("inputs.shift");
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const std::vector<double> expected = oracle.member_numbers("expected", i);
    for (std::size_t j = 0; j < shifts.size(); ++j)
      EXPECT_NEAR(ewma_run_length({weights[i], limits[i]}, shifts[j]), expected[j],
                  oracle.tolerance(expected[j]))
          << weights[i] << " at " << shifts[j];
  }
}

void ewma_limits(const Oracle& oracle) {
  std::vector<double> distances;
  for (const double point : oracle.numbers("inputs.i"))
    distances.push_back(
        ewma_limit_distance({oracle.number("inputs.lambda"), oracle.number("inputs.L")},
                            static_cast<std::size_t>(point)));
  oracle.expect_near(distances, "expected");
}

// ---- Changes ----

// Yearly flow of the Nile, which one case holds and another uses.
std::vector<double> nile() { return Oracle::load(r_file, "nile_breaks")->numbers("inputs.y"); }

void nile_breaks(const Oracle& oracle) {
  const auto found = mean_breaks(oracle.numbers("inputs.y"), oracle.number("inputs.h"));
  ASSERT_TRUE(found);
  std::vector<double> squares, criteria;
  for (const MeanBreaks& each : found->by_number) {
    squares.push_back(each.squares);
    criteria.push_back(each.criterion);
  }
  oracle.expect_near(squares, "expected.RSS");
  oracle.expect_near(criteria, "expected.BIC");
  oracle.expect_near(found->means, "expected.means");
  ASSERT_EQ(found->by_number[found->best].after.size(), 1U);
  const auto at = found->by_number[found->best].after.front();
  EXPECT_EQ(at, static_cast<std::size_t>(oracle.number("expected.breaks")));
  EXPECT_EQ(1870 + at, static_cast<std::size_t>(oracle.number("expected.year")));
  ASSERT_TRUE(found->intervals.front());
  const auto interval = oracle.numbers("expected.ci");
  EXPECT_EQ(static_cast<double>(found->intervals.front()->lower), interval[0]);
  EXPECT_EQ(static_cast<double>(found->intervals.front()->upper), interval[2]);
}

// The case holds the chances of places 20 up to 36 and the prior that `weak_normal_prior` makes.
void nile_posterior(const Oracle& oracle) {
  const auto prior = weak_normal_prior(nile());
  ASSERT_TRUE(prior);
  oracle.expect_near(prior->mean, "inputs.m0");
  oracle.expect_near(prior->rate, "inputs.b0");
  const auto posterior =
      normal_change(nile(), {oracle.number("inputs.m0"), oracle.number("inputs.k0"),
                             oracle.number("inputs.a0"), oracle.number("inputs.b0")});
  ASSERT_TRUE(posterior);
  EXPECT_EQ(static_cast<double>(posterior->mode), oracle.number("expected.mode"));
  const auto first = posterior->chances.begin() + 19;
  oracle.expect_near(std::vector<double>(first, first + 17), "expected.post");
  oracle.expect_near(posterior->log_bayes_factor, "expected.logBF");
}

void coal_posterior(const Oracle& oracle) {
  std::vector<CountedPoint> points;
  for (const double count : oracle.numbers("inputs.counts")) points.push_back({count, 1});
  const auto posterior =
      rate_change(points, {oracle.number("inputs.a"), oracle.number("inputs.b")});
  ASSERT_TRUE(posterior);
  constexpr std::size_t year_before = 1850;
  EXPECT_EQ(static_cast<double>(year_before + posterior->mode),
            oracle.number("expected.mode_year"));
  std::vector<double> chances;
  for (const double year : oracle.numbers("expected.post_years"))
    chances.push_back(posterior->chances[static_cast<std::size_t>(year) - year_before - 1]);
  oracle.expect_near(chances, "expected.post");
  oracle.expect_near(posterior->log_bayes_factor, "expected.logBF");
}

// ---- Charts ----

std::vector<CountedPoint> counted(const Oracle& oracle, const std::string& counts) {
  const auto count = oracle.numbers("inputs." + counts);
  const auto size = oracle.numbers("inputs.n");
  std::vector<CountedPoint> points;
  for (std::size_t i = 0; i < count.size(); ++i) points.push_back({count[i], size[i]});
  return points;
}

void share_chart(const Oracle& oracle) {
  const auto points = counted(oracle, "D");
  const auto found = counted_limits(points, points.size(), CountedAs::share, SpreadOf::counting);
  ASSERT_TRUE(found);
  oracle.expect_near(found->centre, "expected.center");
  oracle.expect_near(std::sqrt(found->centre * (1 - found->centre)), "expected.sd");
  oracle.expect_near(found->limits.front().lower, "expected.lcl");
  oracle.expect_near(found->limits.front().upper, "expected.ucl");
  std::vector<double> shares;
  for (const CountedPoint& point : points) shares.push_back(point.count / point.size);
  const auto signals = chart_signals(shares, found->limits);
  std::vector<double> beyond;
  for (std::size_t i = 0; i < signals.size(); ++i)
    if (signals[i].first() == ChartRule::outside) beyond.push_back(static_cast<double>(i + 1));
  oracle.expect_near(beyond, "expected.beyond");
}

void rate_chart(const Oracle& oracle) {
  const auto points = counted(oracle, "x");
  const auto found = counted_limits(points, points.size(), CountedAs::rate, SpreadOf::counting);
  ASSERT_TRUE(found);
  oracle.expect_near(found->centre, "expected.center");
  oracle.expect_near(found->limits.front().lower, "expected.lcl");
  oracle.expect_near(found->limits.front().upper, "expected.ucl");
}

void laney_chart(const Oracle& oracle) {
  const auto points = counted(oracle, "D");
  const auto found =
      counted_limits(points, points.size(), CountedAs::share, SpreadOf::moving_ranges);
  ASSERT_TRUE(found);
  oracle.expect_near(found->centre, "expected.pbar");
  oracle.expect_near(found->relative_spread, "expected.sigma_z");
  std::vector<double> lower, upper;
  for (const ControlLimits& limits : found->limits) {
    lower.push_back(limits.lower);
    upper.push_back(limits.upper);
  }
  oracle.expect_near(lower, "expected.lcl");
  oracle.expect_near(upper, "expected.ucl");
}

// R's qcc takes three deviations of 1.128 and leaves no range out.
void individuals_chart(const Oracle& oracle) {
  const auto found =
      individuals_limits(oracle.numbers("inputs.x"), {3 / range_to_deviation, false});
  ASSERT_TRUE(found);
  oracle.expect_near(found->limits.centre, "expected.center");
  oracle.expect_near(found->limits.lower, "expected.lcl");
  oracle.expect_near(found->limits.upper, "expected.ucl");
  oracle.expect_near(found->mean_range, "expected.mrbar");
  oracle.expect_near(found->mean_range / range_to_deviation, "expected.sd");
}

void cusum_example(const Oracle& oracle) {
  const auto path = tabular_cusum(oracle.numbers("inputs.x"), oracle.number("inputs.mu0"),
                                  oracle.number("inputs.sigma"),
                                  {oracle.number("inputs.K"), oracle.number("inputs.H"), 0});
  oracle.expect_near(path.upper, "expected.Cplus");
  oracle.expect_near(path.lower, "expected.Cminus");
  ASSERT_TRUE(path.signal);
  EXPECT_EQ(path.signal->point + 1,
            static_cast<std::size_t>(oracle.number("expected.first_signal")));
}

void ewma_example(const Oracle& oracle) {
  const auto path = ewma(oracle.numbers("inputs.x"), oracle.number("inputs.mu0"),
                         oracle.number("inputs.sigma"), {0.1, 2.7});
  oracle.expect_near(path.averages, "expected.z");
  std::vector<double> lower, upper;
  for (const ControlLimits& limits : path.limits) {
    lower.push_back(limits.lower);
    upper.push_back(limits.upper);
  }
  oracle.expect_near(lower, "expected.lcl");
  oracle.expect_near(upper, "expected.ucl");
  ASSERT_TRUE(path.signal);
  EXPECT_EQ(*path.signal + 1, static_cast<std::size_t>(oracle.number("expected.first")));
}

// ---- NHS England's rules ----

std::string type_of(const PointSignals& signals) {
  const auto rule = signals.first();
  if (!rule) return "Common Cause";
  const bool high = signals.side(*rule) == ChartSide::high;
  switch (*rule) {
    case ChartRule::outside:
      return high ? "Above UCL" : "Below LCL";
    case ChartRule::trend:
      return high ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)";
    case ChartRule::two_of_three:
      return high ? "2 in 3 Above CL" : "2 in 3 Below CL";
    case ChartRule::one_side:
      return high ? "7 Points Above CL" : "7 Points Below CL";
  }
  return "";
}

std::string point_of(const PointSignals& signals, BetterWhen better) {
  const auto rule = signals.first();
  if (!rule) return "common_cause";
  const bool high = signals.side(*rule) == ChartSide::high;
  return high == (better == BetterWhen::higher) ? "special_cause_improvement"
                                                : "special_cause_concern";
}

std::string name_of(Assurance verdict) {
  switch (verdict) {
    case Assurance::met:
      return "consistent_pass";
    case Assurance::missed:
      return "consistent_fail";
    case Assurance::hit_and_miss:
      return "inconsistent";
  }
  return "";
}

BaselineChoice baseline_in(const Oracle& oracle) {
  BaselineChoice choice;
  if (oracle.text("inputs.fix_after") != "null")
    choice.fixed_after = static_cast<std::size_t>(oracle.number("inputs.fix_after"));
  if (oracle.text("inputs.rebase_at") != "null")
    for (const double at : oracle.numbers("inputs.rebase_at"))
      choice.rebased_at.push_back(static_cast<std::size_t>(at) - 1);
  return choice;
}

void plot_the_dots(const Oracle& oracle) {
  const auto values = oracle.numbers("inputs.y");
  const std::span<const double> all(values);
  const auto better =
      oracle.number("inputs.improvement") > 0 ? BetterWhen::higher : BetterWhen::lower;
  std::vector<double> centres, lower, upper;
  std::vector<std::string> types, kinds;
  ControlLimits last;
  for (const ChartStretch& stretch : chart_stretches(values.size(), baseline_in(oracle))) {
    const auto found =
        individuals_limits(all.subspan(stretch.begin, stretch.baseline_end - stretch.begin));
    ASSERT_TRUE(found);
    last = found->limits;
    const std::size_t length = stretch.end - stretch.begin;
    const std::vector<ControlLimits> limits(length, last);
    for (const PointSignals& signals : chart_signals(all.subspan(stretch.begin, length), limits)) {
      types.push_back(type_of(signals));
      kinds.push_back(point_of(signals, better));
      centres.push_back(last.centre);
      lower.push_back(last.lower);
      upper.push_back(last.upper);
    }
  }
  oracle.expect_near(centres, "expected.mean");
  oracle.expect_near(lower, "expected.lpl");
  oracle.expect_near(upper, "expected.upl");
  EXPECT_EQ(types, oracle.texts("expected.type"));
  EXPECT_EQ(kinds, oracle.texts("expected.point"));
  EXPECT_EQ(name_of(assurance(last, oracle.number("inputs.target"), better)),
            oracle.text("expected.assurance"));
}

const CaseChecks rules_checks{{"runrules_champ_woodall", champ_woodall}};
const CaseChecks r_checks{
    {"cusum_arl_montgomery", cusum_table}, {"cusum_h_arl370", cusum_intervals},
    {"ewma_arl_lucas", ewma_table},        {"ewma_limits", ewma_limits},
    {"cusum_delay", cusum_delays},         {"nile_breaks", nile_breaks},
    {"bayes_cp_nile", nile_posterior},     {"bayes_cp_coal", coal_posterior}};
const CaseChecks charts_checks{
    {"p_chart_orangejuice", share_chart}, {"u_chart_pc", rate_chart},
    {"xmr_boiler", individuals_chart},    {"cusum_montgomery_91", cusum_example},
    {"ewma_montgomery", ewma_example},    {"ptd_avail_fix12", plot_the_dots},
    {"ptd_tickets", plot_the_dots}};

VLECHT_EVERY_CASE(RunRuleCases, rules_file, rules_checks);
VLECHT_EVERY_CASE(ControlChartRCases, r_file, r_checks);
VLECHT_EVERY_CASE(ControlChartCases, charts_file, charts_checks);

TEST(ControlChartShares, LaneysLimitsComeOut) {
  const auto oracle = Oracle::load("04_improve_R.json", "laney_pprime");
  if (!oracle) GTEST_SKIP() << "../shared/oracles/04_improve_R.json is not here";
  laney_chart(*oracle);
}

}  // namespace
}  // namespace vlecht::tests
