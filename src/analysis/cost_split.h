// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/allocation.h"
#include "analysis/arguments.h"
#include "analysis/budget_stages.h"
#include "analysis/capital_charges.h"
#include "analysis/cost_budget.h"
#include "analysis/cost_cells.h"
#include "analysis/incidental_claims.h"
#include "analysis/key_fairness.h"
#include "analysis/price_levels.h"
#include "analysis/reconciliation.h"
#include "analysis/settlement.h"
#include "values/ratio.h"

/// What does it cost, by domain and component, and who pays which part?
/// Method, formulas and limits: docs/methods/cost_split.md.
namespace vlecht::analysis::cost_split {

/// A rule that nobody recorded, to see which lines it would take.
struct Trial {
  std::string account, cost_centre, supplier, task_field, text;  ///< as in `cost_rule`
  std::string domain, component, nature, pool;

  bool is_asked() const;
};

/// As asked; what is left open is chosen from the dossier and said in the answer.
struct Parameters {
  std::optional<int> year;
  std::optional<int> price_year;       ///< for amounts in constant prices
  std::string edition;                 ///< of the price index; "": the latest
  allocation::WhatIf key;              ///< another key or reference year
  std::optional<values::Ratio> price;  ///< another price: fraction by which cost changes, over -1
  std::string price_component;         ///< "": all cost
  std::optional<int> term;             ///< another term of depreciation, in years
  std::string term_class;              ///< "": all assets
  Trial trial;
};

/// What one year cost; debit positive. Income is shown as what comes in: positive.
struct Year {
  int year = 0;
  cost_cells::Amount expense = {};
  cost_cells::Amount income = {};
  MoneyFigure net = {};  ///< expense less income
  std::vector<cost_cells::Amount> by_domain =
      {};  ///< of expense, in the order of `Answer::domains`
  std::vector<cost_cells::Amount> by_component = {};    ///< likewise, of `Answer::components`
  std::vector<cost_cells::Amount> by_nature = {};       ///< likewise, of `natures`
  budget_stages::Stages budget = {};                    ///< of expense
  facts::Figure<values::Inhabitants> inhabitants = {};  ///< of all partners
  facts::Figure<values::Ratio> workplaces = {};
  facts::Figure<values::Ratio> per_inhabitant = {};  ///< net, euro
  facts::Figure<values::Ratio> per_workplace = {};   ///< net, euro
  /// What each partner pays of the net, of its own inhabitants; in the order of `Answer::partners`.
  std::vector<facts::Figure<values::Ratio>> partners_per_inhabitant = {};
  MoneyFigure real = {};  ///< net, in the prices of `Answer::price_year`
  facts::Figure<values::Ratio> real_per_inhabitant = {};
};

/// One domain and component of the year, on one side.
struct Row {
  std::string side = {};
  std::string domain = {};     ///< "": not allotted
  std::string component = {};  ///< "": not allotted
  cost_cells::Amount actual = {};
  std::vector<cost_cells::Amount> by_nature = {};  ///< in the order of `natures`
  budget_stages::Stages budget = {};
  budget_stages::Variance against_original = {}, against_latest = {}, forecast_against_latest = {};
  allocation::Division division = {};  ///< of `actual`, net of nothing; income is negative
};

/// One year, domain and component over the partners: expense less income.
struct CubeRow {
  int year = 0;
  std::string domain = {};
  std::string component = {};
  cost_cells::Amount actual = {};
  allocation::Division division = {};
};

struct PartnerShare {
  allocation::Partner partner = {};
  MoneyFigure actual = {};                           ///< its part of the net cost
  facts::Figure<values::Ratio> fraction = {};        ///< of all that is divided
  facts::Figure<values::Ratio> per_inhabitant = {};  ///< euro, of its own inhabitants
  facts::Figure<values::Ratio> per_workplace = {};   ///< euro
  facts::Figure<values::Inhabitants> inhabitants = {};
  budget_stages::Stages budget = {};  ///< its part, net
};

/// How the cost of one pool was divided.
struct PoolShare {
  std::string pool = {};  ///< "": cost that no rule puts in a pool or gives to a partner
  std::string name = {};
  std::string key = {};
  cost_cells::Amount actual = {};  ///< net
  allocation::Division division = {};
  std::vector<allocation::Passed> passed = {};  ///< of a supporting pool
};

/// What another key, reference year or price would do.
struct Effect {
  allocation::Division before = {};
  allocation::Division after = {};
  allocation::DivisionChange change = {};
  MoneyFigure net_before = {}, net_after = {};
};

/// What a rule on trial would take.
struct TrialResult {
  cost_cells::RuleUse use = {};
  std::vector<cost_cells::Amount> by_domain_before, by_domain_after;
};

struct Contributions {
  cost_cells::Amount paid = {};      ///< positive
  cost_cells::Amount received = {};  ///< positive
  MoneyFigure difference = {};
};

struct Answer {
  Parameters asked;
  int year = 0;
  bool is_year_chosen = false;
  int price_year = 0;
  std::vector<int> offered_years;
  std::vector<std::string> offered_keys, offered_pools, offered_classes;
  std::vector<std::string> domains;     ///< those there are, in a fixed order; "" last
  std::vector<std::string> components;  ///< likewise
  std::vector<Year> years;              ///< ascending; with cost or a budget
  std::vector<Row> rows;                ///< of the year; expense first
  std::vector<CubeRow> cube;            ///< of all years
  std::vector<PartnerShare> partners;
  allocation::Division division;  ///< of the year's net cost
  std::vector<PoolShare> pools;
  settlement::Settlement settlement;
  std::optional<key_fairness::Fairness> fairness;  ///< none: nobody's cost alone is known
  std::optional<Contributions> contributions;
  cost_cells::Amount outside, balance;
  std::vector<cost_rules::Rule> rules;
  std::vector<cost_cells::RuleUse> uses;
  std::uint64_t lines_read = 0;          ///< for a rule about the description
  std::vector<cost_budget::Post> posts;  ///< of the budget of the year
  reconciliation::Answer reconciliation;
  capital_charges::Answer charges;
  std::optional<capital_charges::WhatIf> other_term;
  incidental_claims::Answer incidental;
  std::vector<price_levels::Factor> factors;  ///< from `year` to `price_year`, by component
  std::optional<Effect> effect;
  std::optional<TrialResult> trial;
  std::vector<facts::Finding> findings;
};

/// "structureel", "incidenteel", "": nobody says.
inline constexpr std::string_view natures[] = {"structureel", "incidenteel", ""};

/// Kinds of fact that the question reads, and those that it adds up.
inline constexpr std::string_view kinds[] = {"member",
                                             "municipality",
                                             "inhabitants",
                                             "cost_rule",
                                             "cost_pool",
                                             "allocation_key",
                                             "key_share",
                                             "split_policy",
                                             "consumption",
                                             "pool_use",
                                             "advance",
                                             "stand_alone_cost",
                                             "budget_amount",
                                             "price_index",
                                             "index_use",
                                             "asset",
                                             "depreciation_policy",
                                             "iv3_figure",
                                             "reconciliation_note",
                                             "ledger_account"};
inline constexpr std::string_view summed[] = {"ledger_entry"};
/// Kinds of which it reads what held in each year, whatever the day that is asked about.
inline constexpr std::string_view kinds_through_time[] = {
    "cost_rule", "cost_pool", "allocation_key", "key_share", "split_policy", "depreciation_policy"};

/// Problems: `argument.unreadable`, `argument.unknown`.
base::Result<Parameters> parameters_from(const Arguments& arguments);

/// Problems: `cost_split.no_cost`, `cost_split.no_such_year`; those of `cost_rules::rules_of` and
/// `cost_lines::sorted`.
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

/// Which lines a figure rests on, beside its sources. What is left open may be anything; "" stands
/// for what no rule says.
struct Selection {
  enum class Part { cost, outside, balance, contributions };

  Part part = Part::cost;
  std::optional<int> year = {};
  /// Cost that is for one partner only is in no pool, whatever a rule says of its pool.
  std::optional<std::string> side = {}, domain = {}, component = {}, nature = {}, pool = {},
                             bearer = {};
  std::optional<std::string> elimination = {};  ///< of contributions
  /// The lines that this rule matches, whatever part they are; with `decides` those of which it
  /// decides something.
  std::optional<std::string> rule = {};
  bool decides = false;

  bool operator==(const Selection&) const = default;
};

/// "part=cost;year=2018;domain=": as a document carries it, and back.
std::string to_text(const Selection& selection);
std::optional<Selection> selection_from(std::string_view text);

/// Their numbers, ascending. Problems: as `analyse`.
base::Result<std::vector<facts::EntryNumber>> lines_behind(const dossier::Dossier& dossier,
                                                           const Selection& selection);

}  // namespace vlecht::analysis::cost_split
