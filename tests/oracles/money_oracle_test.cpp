// SPDX-License-Identifier: EUPL-1.2
//
// Money is whole cents, and the cases want more digits than cents have. So that nothing but the
// arithmetic is judged, a "cent" is here a billionth of the case's unit, or less.
#include <cmath>
#include <numeric>

#include "analysis/methods/cost_game.h"
#include "analysis/methods/depreciation.h"
#include "analysis/methods/present_value.h"
#include "analysis/methods/price_level.h"
#include "analysis/methods/support_costs.h"
#include "oracles/every_case.h"
#include "values/split.h"

namespace vlecht::tests {
namespace {

using namespace analysis::methods;
using values::Money;
using values::Ratio;

constexpr const char* file = "01_money.json";

std::int64_t whole(double number) { return std::llround(number); }

// An amount of the case in parts of its unit, and back.
Money in_parts(double amount, double parts) { return Money::from_cents(whole(amount * parts)); }

std::vector<Money> in_parts(const std::vector<double>& amounts, double parts) {
  std::vector<Money> out;
  for (const double amount : amounts) out.push_back(in_parts(amount, parts));
  return out;
}

std::vector<double> in_units(const std::vector<Money>& amounts, double parts) {
  std::vector<double> out;
  for (const Money amount : amounts) out.push_back(static_cast<double>(amount.cents()) / parts);
  return out;
}

// ---- Present value ----

void npv(const Oracle& oracle) {
  const bool is_now =
      oracle.keys("inputs").back() == "flows_t0" || oracle.keys("inputs").front() == "flows_t0";
  const auto flows = oracle.numbers(is_now ? "inputs.flows_t0" : "inputs.flows_end_of_period");
  oracle.expect_near(present_value(oracle.number("inputs.rate"), flows,
                                   is_now ? FirstFlow::now : FirstFlow::after_one_period),
                     "expected");
}

void equivalent_cost(const Oracle& oracle) {
  const double rate = oracle.number("inputs.rate");
  const auto years = static_cast<int>(oracle.number("inputs.years"));
  const double value = present_value(rate, oracle.numbers("inputs.costs_t0"), FirstFlow::now);
  oracle.expect_near(value, "expected.pv");
  oracle.expect_near(annuity_factor(rate, years), "expected.annuity_factor");
  oracle.expect_near(equivalent_annual_cost(value, rate, years), "expected.eac");
}

void internal_rates(const Oracle& oracle) {
  oracle.expect_near(rates_of_return(oracle.numbers("inputs.flows_t0")), "expected");
}

// ---- Depreciation ----

Money money_at(const Oracle& oracle, const std::string& path) {
  return values::money_from_decimal(oracle.text(path)).value();
}

void linear(const Oracle& oracle) {
  const DepreciationTerm term{money_at(oracle, "inputs.cost"), money_at(oracle, "inputs.residual"),
                              static_cast<int>(std::stol(oracle.text("inputs.years")))};
  std::vector<std::string> amounts;
  for (const Money amount : linear_depreciation(term)) amounts.push_back(to_decimal(amount));
  EXPECT_EQ(amounts, oracle.texts("expected"));
}

void annuity(const Oracle& oracle) {
  const DepreciationTerm term{money_at(oracle, "inputs.cost"), Money(),
                              static_cast<int>(oracle.number("inputs.years"))};
  const Ratio rate(money_at(oracle, "inputs.rate").cents(), 100);
  const Annuity computed = annuity_depreciation(term, rate);
  EXPECT_EQ(to_decimal(computed.charge), oracle.text("expected.annuity"));
  ASSERT_EQ(computed.years.size(), oracle.size("expected.interest_principal"));
  for (std::size_t year = 0; year < computed.years.size(); ++year) {
    const auto expected = oracle.texts("expected.interest_principal." + std::to_string(year));
    EXPECT_EQ(to_decimal(computed.years[year].interest), expected.at(0)) << year;
    EXPECT_EQ(to_decimal(computed.years[year].principal), expected.at(1)) << year;
  }
}

// ---- Splitting ----

void largest_remainder(const Oracle& oracle) {
  const auto inputs = oracle.keys("inputs");
  const bool is_seats = std::find(inputs.begin(), inputs.end(), "total") != inputs.end();
  const std::int64_t total = whole(oracle.number(is_seats ? "inputs.total" : "inputs.total_cents"));
  std::vector<Ratio> weights;
  for (const double weight : oracle.numbers("inputs.weights"))
    weights.emplace_back(whole(weight), 1);
  const auto seats = values::apportion(total, weights);
  ASSERT_TRUE(seats);
  const auto expected = oracle.numbers("expected");
  ASSERT_EQ(seats->parts.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_EQ(seats->parts[i], whole(expected[i])) << i;
  EXPECT_EQ(seats->undistributed, 0);
  const auto cents = values::split_by_weights(Money::from_cents(total), weights);
  EXPECT_EQ(in_units(cents->parts, 1), expected);
}

// The paradox itself: with a seat more, the sixth party keeps its one and the fourth and fifth
// lose.
void alabama(const Oracle& oracle) {
  largest_remainder(oracle);
  std::vector<Ratio> weights;
  for (const double weight : oracle.numbers("inputs.weights"))
    weights.emplace_back(whole(weight), 1);
  EXPECT_EQ(values::apportion(26, weights)->parts, (std::vector<std::int64_t>{8, 8, 5, 2, 2, 1}));
}

// ---- Supporting departments ----

void horngren(const Oracle& oracle) {
  constexpr double parts = 1e9;
  const SupportCosts costs{in_parts(oracle.numbers("inputs.support_cost"), parts),
                           in_parts(oracle.numbers("inputs.operating_cost"), parts),
                           oracle.table("inputs.support_to_support"),
                           oracle.table("inputs.support_to_operating")};
  std::vector<std::size_t> order;
  for (const double each : oracle.numbers("inputs.step_order"))
    order.push_back(static_cast<std::size_t>(each));
  oracle.expect_near(in_units(allocate_directly(costs)->operating, parts), "expected.direct");
  oracle.expect_near(in_units(allocate_in_steps(costs, order)->operating, parts),
                     "expected.step_down");
  const auto mutual = allocate_mutually(costs);
  oracle.expect_near(in_units(mutual->operating, parts), "expected.reciprocal");
  std::vector<double> gross;
  for (const double euro : mutual->passed_on) gross.push_back(euro * 100 / parts);
  oracle.expect_near(gross, "expected.reciprocal_gross");
}

// A gets a fifth of M, and M a sixth of A.
void small_reciprocal(const Oracle& oracle) {
  ASSERT_EQ(oracle.text("inputs.A"), "1200+M/5");
  ASSERT_EQ(oracle.text("inputs.M"), "2400+A/6");
  const SupportCosts costs{in_parts({1200, 2400}, 100), {Money()}, {{0, 1}, {1, 0}}, {{5}, {4}}};
  const auto mutual = allocate_mutually(costs);
  ASSERT_TRUE(mutual);
  oracle.expect_near(mutual->passed_on, "expected");
  EXPECT_EQ(mutual->operating.at(0), in_parts(3600, 100));
}

// ---- Cooperative games ----

// "13" is the coalition of the first and the third partner.
Coalition coalition_of(const std::string& members) {
  Coalition coalition = 0;
  for (const char member : members)
    coalition |= Coalition{1} << static_cast<unsigned>(member - '1');
  return coalition;
}

CostGame game_of(const Oracle& oracle, double parts) {
  std::vector<Money> costs(oracle.size("inputs") + 1);
  for (const std::string& members : oracle.keys("inputs"))
    costs.at(coalition_of(members)) = in_parts(oracle.number("inputs." + members), parts);
  return CostGame(std::move(costs));
}

void expect_paid(const Oracle& oracle, const std::string& method, const std::vector<Money>& paid,
                 double parts) {
  const auto units = in_units(paid, parts);
  for (const std::string& partner : oracle.keys("expected." + method))
    oracle.expect_near(units.at(std::stoul(partner) - 1), "expected." + method + "." + partner);
}

void game(const Oracle& oracle) {
  constexpr double parts = 1e9;
  const CostGame costs = game_of(oracle, parts);
  expect_paid(oracle, "shapley", shapley_value(costs), parts);
  expect_paid(oracle, "scrb", separable_costs_remaining_benefits(costs).value(), parts);
  const auto least_objection = nucleolus(costs).value();
  expect_paid(oracle, "nucleolus", least_objection, parts);
  EXPECT_TRUE(objections(costs, least_objection).empty());
}

// ---- Prices ----

void real_terms(const Oracle& oracle) {
  constexpr double parts = 1e10;
  const auto nominal = oracle.numbers("inputs.nominal");
  std::vector<Ratio> index;
  for (const double each : oracle.numbers("inputs.index"))
    index.emplace_back(whole(each * 100), 100);
  const auto base = static_cast<std::size_t>(oracle.number("inputs.base"));
  std::vector<Money> real;
  for (std::size_t i = 0; i < nominal.size(); ++i)
    real.push_back(in_prices_of(in_parts(nominal[i], parts), index[i], index[base]).value());
  oracle.expect_near(in_units(real, parts), "expected.real");
  const double growth = nominal[1] / nominal[0] - 1;
  const double inflation = index[1].to_double() / index[0].to_double() - 1;
  oracle.expect_near(real_growth(growth, inflation), "expected.real_growth");
  oracle.expect_near(growth - inflation, "expected.wrong_subtract");
}

const CaseChecks checks{
    {"npv_ms_doc_1", npv},
    {"npv_ms_doc_2", npv},
    {"npv_ms_doc_3", npv},
    {"eac_0.03_5", equivalent_cost},
    {"eac_0.0_5", equivalent_cost},
    {"irr_multiple", internal_rates},
    {"dep_linear_cents", linear},
    {"dep_annuity", annuity},
    {"lr_hare_10", largest_remainder},
    {"lr_alabama_25", alabama},
    {"lr_cents_two", largest_remainder},
    {"lr_tie", largest_remainder},
    {"lr_negative", largest_remainder},
    {"alloc_horngren", horngren},
    {"alloc_recip_small", small_reciprocal},
    {"game_tva", game},
    {"real_terms", real_terms},
};

VLECHT_EVERY_CASE(MoneyOracle, file, checks);

}  // namespace
}  // namespace vlecht::tests
