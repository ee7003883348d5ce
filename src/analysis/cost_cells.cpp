// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_cells.h"

#include <map>
#include <tuple>
#include <unordered_map>

#include "facts/cost_choices.h"

namespace vlecht::analysis::cost_cells {
namespace {

using cost_lines::Booked;
using cost_lines::Outcome;
using cost_lines::Sorted;
using cost_lines::Total;
using cost_rules::Axis;
using cost_rules::Rules;

std::set<facts::EntryNumber> deciding_rules(const Outcome& outcome, const Rules& rules) {
  std::set<facts::EntryNumber> out;
  for (const std::int16_t place : outcome.decided) {
    if (place == Outcome::undecided) continue;
    out.insert(rules.in_order[static_cast<std::size_t>(place)].fact->id);
  }
  return out;
}

// What each rule that matches does in one outcome.
struct Use {
  std::size_t rule = 0;
  bool decides = false;
  bool is_contested = false;
};

bool say_the_same_sort(const cost_rules::Rule& a, const cost_rules::Rule& b) {
  for (std::size_t axis = 0; axis < cost_rules::axis_count; ++axis) {
    if (!a.says[axis].empty() && !b.says[axis].empty()) return true;
  }
  return false;
}

std::vector<Use> uses_in(const Outcome& outcome, const Rules& rules) {
  std::vector<Use> out;
  for (std::size_t i = 0; i < rules.in_order.size(); ++i) {
    if (outcome.rules.has(i)) out.push_back({i, false, false});
  }
  for (Use& use : out) {
    for (const std::int16_t place : outcome.decided) {
      use.decides = use.decides || place == static_cast<std::int16_t>(use.rule);
    }
    for (const Use& other : out) {
      if (other.rule == use.rule) continue;
      use.is_contested = use.is_contested ||
                         say_the_same_sort(rules.in_order[use.rule], rules.in_order[other.rule]);
    }
  }
  return out;
}

// Outcomes are few and totals are many: what follows from an outcome is made once.
struct Meaning {
  std::set<facts::EntryNumber> rules;
  std::vector<Use> uses;
};

// Totals of one year, municipality and outcome mean the same, whatever the account; accounts are
// many.
class Places {
 public:
  explicit Places(const Sorted& sorted) {
    for (const Total& total : sorted.totals) {
      const std::uint32_t place = sorted.booked[total.booked].place;
      const std::uint64_t key = std::uint64_t{place} << 32 | total.outcome;
      const auto [found, is_new] = index_.try_emplace(key, totals_.size());
      if (is_new) {
        totals_.push_back(total);
        continue;
      }
      Total& sum = totals_[found->second];
      sum.sum.add(total.sum);
      sum.standing = facts::weaker(sum.standing, total.standing);
    }
  }
  const std::vector<Total>& totals() const { return totals_; }

 private:
  std::unordered_map<std::uint64_t, std::size_t> index_;
  std::vector<Total> totals_;
};

class Gatherer {
 public:
  Gatherer(const Sorted& sorted, const Rules& rules, int year)
      : sorted_(sorted), rules_(rules), year_(year) {
    for (const Outcome& outcome : sorted.outcomes) {
      meanings_.push_back({deciding_rules(outcome, rules), uses_in(outcome, rules)});
    }
    for (std::size_t i = 0; i < rules.in_order.size(); ++i) {
      out_.uses.push_back({i, {}, {}, {}});
    }
  }

  Cells gathered() && {
    const Places places(sorted_);
    for (const Total& total : places.totals()) add(total);
    std::set<int> years;
    for (auto& [key, sum] : cells_) {
      years.insert(key.first);
      out_.cells.push_back({key.first, key.second, std::move(sum)});
    }
    out_.years.assign(years.begin(), years.end());
    for (auto& [key, sum] : contributions_) {
      out_.contributions.push_back(
          {std::get<0>(key), std::get<1>(key), std::get<2>(key), std::move(sum)});
    }
    std::erase_if(out_.uses,
                  [&](const RuleUse& use) { return !rules_.in_order[use.rule].counts_in(year_); });
    return std::move(out_);
  }

 private:
  void add(const Total& total) {
    const Booked& booked = sorted_.booked[total.booked];
    const Outcome& outcome = sorted_.outcomes[total.outcome];
    const Meaning& meaning = meanings_[total.outcome];
    const auto put = [&](AmountSum& sum) { sum.add(total.sum, total.standing, meaning.rules); };
    if (booked.year == year_) add_uses(total, meaning);
    if (booked.is_balance) {
      if (booked.year == year_) put(out_.balance);
      return;
    }
    if (is_outside(outcome, rules_)) {
      if (booked.year == year_) put(out_.outside);
      return;
    }
    const std::string& elimination = said(outcome, rules_, Axis::elimination);
    if (!elimination.empty()) {
      put(contributions_[{booked.year, elimination, booked.municipality}]);
      return;
    }
    put(cells_[{booked.year, words_of(booked, outcome, rules_)}]);
  }

  void add_uses(const Total& total, const Meaning& meaning) {
    for (const Use& use : meaning.uses) {
      RuleUse& of_rule = out_.uses[use.rule];
      of_rule.matched.add(total.sum, total.standing, {});
      if (use.decides) of_rule.taken.add(total.sum, total.standing, {});
      if (use.is_contested) of_rule.contested.add(total.sum, total.standing, {});
    }
  }

  const Sorted& sorted_;
  const Rules& rules_;
  int year_;
  std::vector<Meaning> meanings_;
  std::map<std::pair<int, Words>, AmountSum> cells_;
  std::map<std::tuple<int, std::string, std::string>, AmountSum> contributions_;
  Cells out_;
};

}  // namespace

void AmountSum::add(const journal::GroupSum& sum, facts::Standing standing,
                    const std::set<facts::EntryNumber>& rules) {
  cents_ += sum.cents;
  lines_ += sum.known;
  missing_ += sum.missing;
  standing_ = facts::weaker(standing_, standing);
  rules_.insert(rules.begin(), rules.end());
}

void AmountSum::add(const AmountSum& more) {
  cents_ += more.cents_;
  lines_ += more.lines_;
  missing_ += more.missing_;
  standing_ = facts::weaker(standing_, more.standing_);
  rules_.insert(more.rules_.begin(), more.rules_.end());
}

Amount AmountSum::amount() const {
  Amount out;
  out.lines = lines_;
  out.missing = missing_;
  out.value.standing = standing_;
  out.value.sources.assign(rules_.begin(), rules_.end());
  if (lines_ > 0) out.known_part = money_from(cents_);
  if (missing_ == 0) out.value.value = out.known_part;
  return out;
}

const std::string& said(const Outcome& outcome, const Rules& rules, Axis axis) {
  static const std::string nothing_said;
  const std::int16_t place = outcome.deciding(axis);
  if (place == Outcome::undecided) return nothing_said;
  return rules.in_order[static_cast<std::size_t>(place)][axis];
}

Words words_of(const Booked& booked, const Outcome& outcome, const Rules& rules) {
  Words words{.domain = said(outcome, rules, Axis::domain),
              .component = said(outcome, rules, Axis::component),
              .nature = said(outcome, rules, Axis::nature),
              .side = said(outcome, rules, Axis::side),
              .bearer = said(outcome, rules, Axis::bearer),
              .beneficiary = said(outcome, rules, Axis::beneficiary),
              .pool = said(outcome, rules, Axis::pool)};
  if (words.side.empty()) words.side = facts::sides::expense;
  if (words.bearer.empty()) words.bearer = booked.municipality;
  return words;
}

bool is_outside(const Outcome& outcome, const Rules& rules) {
  return said(outcome, rules, Axis::domain) == facts::domains::outside;
}

bool is_cost(const Booked& booked, const Outcome& outcome, const Rules& rules) {
  return !booked.is_balance && !is_outside(outcome, rules) &&
         said(outcome, rules, Axis::elimination).empty();
}

Cells cells_of(const Sorted& sorted, const Rules& rules, int year) {
  return Gatherer(sorted, rules, year).gathered();
}

AmountSum sum_of(const std::vector<Cell>& cells,
                 const std::function<bool(const Cell&)>& is_wanted) {
  AmountSum out;
  for (const Cell& cell : cells) {
    if (is_wanted(cell)) out.add(cell.sum);
  }
  return out;
}

}  // namespace vlecht::analysis::cost_cells
