// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <cmath>
#include <numeric>

#include "analysis/methods/claim.h"
#include "analysis/methods/decomposition.h"
#include "analysis/methods/product_sum.h"
#include "analysis/methods/ratio_edit.h"
#include "analysis/methods/regression.h"
#include "analysis/methods/shapley_draws.h"
#include "oracles/every_case.h"

namespace vlecht::tests {
namespace {

using namespace analysis::methods;

constexpr const char* file = "02_decomposition.json";

double sum_of(const std::vector<double>& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

// ---- Named drivers of cost per inhabitant ----

const std::array<std::string, 8> drivers{"fte_per_1000", "temp_share",    "perm_rate",
                                         "temp_rate",    "apps_per_1000", "cost_per_app",
                                         "hardware",     "outsourced"};

// Posts and applications are per thousand inhabitants.
ProductSum cost_per_inhabitant() {
  return ProductSum(8, {{0.001, {{0}, {1, true}, {2}}},
                        {0.001, {{0}, {1}, {3}}},
                        {0.001, {{4}, {5}}},
                        {1, {{6}}},
                        {1, {{7}}}});
}

std::vector<double> drivers_at(const Oracle& oracle, const std::string& path) {
  std::vector<double> values;
  for (const std::string& driver : drivers) values.push_back(oracle.number(path + "." + driver));
  return values;
}

void expect_effects(const Oracle& oracle, const std::vector<double>& effects) {
  for (std::size_t i = 0; i < drivers.size(); ++i)
    oracle.expect_near(effects.at(i), "expected.shapley." + drivers[i]);
}

void shapley_cost(const Oracle& oracle) {
  const ProductSum cost = cost_per_inhabitant();
  const auto own = drivers_at(oracle, "inputs.own");
  const auto peer = drivers_at(oracle, "inputs.peer");
  oracle.expect_near(cost.value(own), "expected.own");
  oracle.expect_near(cost.value(peer), "expected.peer");
  // Three ways: any function over its subsets, the same in draws, and the closed form.
  const auto value = [&](std::span<const double> x) { return cost.value(x); };
  expect_effects(oracle, shapley_effects(value, peer, own));
  expect_effects(oracle, cost.effects(peer, own));
  const Draws in_draws =
      shapley_draws(cost, Draws::constant(peer, 1), Draws::constant(own, 1), base::run_in_order);
  std::vector<double> drawn;
  for (std::size_t i = 0; i < drivers.size(); ++i) drawn.push_back(in_draws.at(i, 0));
  expect_effects(oracle, drawn);
  oracle.expect_near(sum_of(drawn), "expected.gap");
  // What one gets by changing one at a time, which we do not offer, does not add up.
  double one_at_a_time = 0;
  for (std::size_t i = 0; i < drivers.size(); ++i) {
    auto changed = peer;
    changed[i] = own[i];
    one_at_a_time += cost.value(changed) - cost.value(peer);
  }
  oracle.expect_near(one_at_a_time, "expected.one_at_a_time_sum");
}

// NumPy's random numbers are not ours: quantiles and probability are within the tolerance of the
// case, and the figures without chance exact.
void claim_of_temporary_staff(const Oracle& oracle) {
  const ProductSum cost = cost_per_inhabitant();
  std::vector<std::vector<double>> peers;
  for (std::size_t i = 0; i < oracle.size("inputs.peers"); ++i)
    peers.push_back(drivers_at(oracle, "inputs.peers." + std::to_string(i)));
  const auto own = drivers_at(oracle, "inputs.own");
  const ResamplingPlan plan{static_cast<std::size_t>(oracle.number("inputs.B")), 20191120};
  const Draws reference = resampled_means(peers, {}, plan, base::run_in_order);
  const Draws drawn = cost.effects(reference, Draws::constant(own, plan.draws), base::run_in_order);
  const std::vector<std::size_t> temporary{1, 3};
  const auto outcome = test_claim(cost.effects(means_of(peers, {}), own), drawn, temporary);
  ASSERT_TRUE(outcome);
  EXPECT_NEAR(outcome->gap, oracle.number("expected.gap"), 1e-9);
  EXPECT_NEAR(outcome->contribution, oracle.number("expected.contribution"), 1e-9);
  const auto in_order = [](const Spread& spread) {
    return std::vector<double>{spread.p5.value, spread.p50.value, spread.p95.value};
  };
  oracle.expect_near(in_order(outcome->contribution_spread), "expected.contribution_p5_50_95");
  oracle.expect_near(in_order(outcome->gap_spread), "expected.gap_p5_50_95");
  EXPECT_NEAR(outcome->at_least_half.value, oracle.number("expected.prob_contribution_ge_half_gap"),
              0.01);
  EXPECT_EQ(outcome->verdict, Verdict::refuted);
}

// ---- Rates, prices and factors ----

void kitagawa_case(const Oracle& oracle) {
  const auto effect = kitagawa(oracle.numbers("inputs.rate1"), oracle.numbers("inputs.share1"),
                               oracle.numbers("inputs.rate2"), oracle.numbers("inputs.share2"));
  oracle.expect_near(effect.rate, "expected.rate_effect");
  oracle.expect_near(effect.composition, "expected.composition_effect");
  oracle.expect_near(effect.rate + effect.composition, "expected.total");
}

void price_volume_mix_case(const Oracle& oracle) {
  const auto effect = price_volume_mix(oracle.numbers("inputs.p0"), oracle.numbers("inputs.q0"),
                                       oracle.numbers("inputs.p1"), oracle.numbers("inputs.q1"));
  ASSERT_TRUE(effect);
  oracle.expect_near(effect->price, "expected.price");
  oracle.expect_near(effect->volume, "expected.volume");
  oracle.expect_near(effect->mix, "expected.mix");
  oracle.expect_near(effect->price + effect->volume + effect->mix, "expected.total");
}

// Energy of each sector as activity * its share * its intensity.
SectorFactors factors_of(const std::vector<double>& energy, const std::vector<double>& output) {
  const double activity = sum_of(output);
  SectorFactors factors(3);
  for (std::size_t s = 0; s < energy.size(); ++s) {
    factors[0].push_back(activity);
    factors[1].push_back(output[s] / activity);
    factors[2].push_back(energy[s] / output[s]);
  }
  return factors;
}

void lmdi(const Oracle& oracle) {
  const auto before = factors_of(oracle.numbers("inputs.E0"), oracle.numbers("inputs.Q0"));
  const auto after = factors_of(oracle.numbers("inputs.E1"), oracle.numbers("inputs.Q1"));
  const auto added = lmdi_additive(before, after);
  const auto multiplied = lmdi_multiplicative(before, after);
  ASSERT_TRUE(added && multiplied);
  const char* names[] = {"activity", "structure", "intensity"};
  double product = 1;
  for (std::size_t f = 0; f < 3; ++f) {
    oracle.expect_near((*added)[f], std::string("expected.additive.") + names[f]);
    oracle.expect_near((*multiplied)[f], std::string("expected.multiplicative.") + names[f]);
    product *= (*multiplied)[f];
  }
  oracle.expect_near(sum_of(*added), "expected.additive.total");
  oracle.expect_near(product, "expected.multiplicative.total");
}

// ---- Groups ----

// The data of the case are not ours to copy (its author kept all rights). What the method reads of
// them are means and covariances, so we make other observations that have the same: the mean, plus
// and minus each column of a root of the covariances.
struct Moments {
  double mean[4];  // age, income, its square, expenditure
  double root[4][4];
};

Group group_with(const Moments& moments, int copies) {
  Group group;
  for (int copy = 0; copy < copies; ++copy) {
    for (std::size_t column = 0; column < 4; ++column) {
      for (const double sign : {-2.0, 2.0}) {  // the root of 4 dimensions
        double x[4];
        for (std::size_t i = 0; i < 4; ++i) x[i] = moments.mean[i] + sign * moments.root[i][column];
        group.rows.push_back({x[0], x[1], x[2], 1});
        group.outcomes.push_back(x[3]);
      }
    }
  }
  return group;
}

void oaxaca(const Oracle& oracle) {
  ASSERT_EQ(oracle.texts("inputs.x"), (std::vector<std::string>{"AGE", "INCOME", "INCOMESQ"}));
  // 27 who own their house and 45 who rent it: three and five times the same eight.
  const Moments owners{
      {35.2962962962963, 4.467777777777777, 24.490292592592592, 361.75111111111113},
      {{7.163771067825137, 0, 0, 0},
       {0.25585416411033657, 2.1127690284778065, 0, 0},
       {2.210341945094576, 23.76697904995384, 5.571051222061262, 0},
       {-23.039018637168656, 118.68984983774938, -60.650410650195234, 279.4886986992586}}};
  const Moments renters{
      {28.866666666666667, 2.818666666666667, 8.764328888888887, 203.0006666666666},
      {{5.867424193516833, 0, 0, 0},
       {0.3937067388100064, 0.8151331884586105, 0, 0},
       {2.659841298406442, 5.400791744838006, 1.331518757581377, 0},
       {54.637316229042035, 136.5386562144155, 16.255718170598072, 265.34690467111295}}};
  const auto parts = oaxaca_blinder(group_with(owners, 3), group_with(renters, 5));
  ASSERT_TRUE(parts);
  oracle.expect_near(parts->gap, "expected.two_fold.gap");
  oracle.expect_near(parts->explained, "expected.two_fold.explained");
  oracle.expect_near(parts->unexplained, "expected.two_fold.unexplained");
  oracle.expect_near(parts->endowments, "expected.three_fold.endowments");
  oracle.expect_near(parts->coefficients, "expected.three_fold.coefficients");
  oracle.expect_near(parts->interaction, "expected.three_fold.interaction");
}

void ratio_edit(const Oracle& oracle) {
  const auto edit = hidiroglou_berthelot(oracle.numbers("inputs.x0"), oracle.numbers("inputs.x1"),
                                         {0.5, 0.05, 4});
  ASSERT_TRUE(edit);
  oracle.expect_near(edit->ratios, "expected.ratio");
  oracle.expect_near(edit->effects, "expected.E");
  oracle.expect_near(edit->lower, "expected.lower");
  oracle.expect_near(edit->upper, "expected.upper");
  oracle.expect_near({edit->is_outside.begin(), edit->is_outside.end()}, "expected.flag");
}

const CaseChecks checks{
    {"lmdi_ang2005", lmdi},      {"shapley_cost", shapley_cost},
    {"kitagawa", kitagawa_case}, {"pvm", price_volume_mix_case},
    {"oaxaca_ccard", oaxaca},    {"claim_test", claim_of_temporary_staff},
    {"hb_edit", ratio_edit},
};

VLECHT_EVERY_CASE(DecompositionOracle, file, checks);

}  // namespace
}  // namespace vlecht::tests
