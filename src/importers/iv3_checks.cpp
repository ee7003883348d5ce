// SPDX-License-Identifier: EUPL-1.2
#include "importers/iv3_checks.h"

#include <algorithm>

#include "values/rounding.h"

namespace vlecht::importers::iv3 {
namespace {

using base::Problem;
using values::Wide;

constexpr std::size_t examples_max = 5;
constexpr std::array<Part, 4> matrix = {Part::expense, Part::income, Part::balance_debits,
                                        Part::balance_credits};

bool is_debit(Part part) { return part == Part::expense || part == Part::balance_debits; }

// Which list of the definitions a key of a line must be in, and what its absence is called.
struct Listed {
  std::string_view key, list, code;
};

std::array<Listed, 2> lists_of(Part part) {
  switch (part) {
    case Part::expense:
      return {{{"taakveld", "taakveld", "DF001"}, {"categorie", "categorie_lasten", "DF002"}}};
    case Part::income:
      return {{{"taakveld", "taakveld", "DF001"}, {"categorie", "categorie_baten", "DF002"}}};
    case Part::balance_debits:
      return {{{"balanscode", "balanscode", "DF003"}, {"categorie", "categorie_lasten", "DF002"}}};
    case Part::balance_credits:
      return {{{"balanscode", "balanscode", "DF003"}, {"categorie", "categorie_baten", "DF002"}}};
    case Part::balances:
      return {{{"balanscode", "balanscode", "DF003"}, {"standper", "standper", "DF004"}}};
    case Part::ratios:
      return {
          {{"kengetal", "kengetallen", "DF005"}, {"verslagperiode", "verslagperiode", "DF007"}}};
    case Part::indicators:
      return {{{"beleidsindicator", "beleidsindicatoren", "DF006"},
               {"verslagperiode", "verslagperiode", "DF007"}}};
  }
  return {};
}

std::string whole_text(Wide amount) {
  const bool is_negative = amount < 0;
  Wide left = (is_negative ? -amount : amount) / amount_one;
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(left % 10)));
    left /= 10;
  } while (left > 0);
  return (is_negative ? "-" : "") + digits;
}

Wide absolute(Wide amount) { return amount < 0 ? -amount : amount; }

// A share in per cent with two decimals, rounded half up: "1.25 %".
std::string percent_text(Wide part, Wide whole) {
  if (whole == 0) return part == 0 ? "0.00 %" : "100.00 %";
  const Wide hundredths = values::divided(absolute(part) * 10'000, absolute(whole),
                                          values::Rounding::half_away_from_zero);
  const std::string decimals = whole_text(hundredths % 100 * amount_one);
  return whole_text(hundredths / 100 * amount_one) + "." + (decimals.size() < 2 ? "0" : "") +
         decimals + " %";
}

/// Makes the checks of one delivery.
class Plausibility {
 public:
  Plausibility(const Delivery& delivery, const Rulebook& rules)
      : delivery_(delivery), rules_(rules), definitions_(*rules.definitions) {}

  std::vector<facts::Finding> run() {
    for (const Check& check : definitions_.checks) {
      const auto calculation = std::find_if(
          check.calculations.begin(), check.calculations.end(),
          [&](const Calculation& made) { return made.periods.contains(delivery_.period); });
      if (calculation == check.calculations.end()) {
        ++not_of_period_;
      } else {
        make(check.code, *calculation);
      }
    }
    summarise();
    return std::move(findings_);
  }

 private:
  void make(const std::string& code, const Calculation& calculation) {
    using Test = void (Plausibility::*)(const std::string&, const Calculation&);
    static constexpr std::array<Test, 9> tests = {
        &Plausibility::current_equals_financial, &Plausibility::categories_on_balance,
        &Plausibility::balances_follow_lines,    &Plausibility::internal_settles,
        &Plausibility::financial_elsewhere,      &Plausibility::expense_equals_income,
        &Plausibility::opening_balances,         &Plausibility::closing_balances,
        &Plausibility::nothing_undivided};
    if (code.size() != 5 || !code.starts_with("PF00") || code[4] < '1') {
      ++unknown_;
      return;
    }
    if (const auto missing = missing_part(code[4])) return impossible(code, *missing);
    ++made_;
    (this->*tests[static_cast<std::size_t>(code[4] - '1')])(code, calculation);
  }

  std::optional<Part> missing_part(char number) const {
    std::vector<Part> needed(matrix.begin(), matrix.end());
    if (number == '3') needed = {Part::balance_debits, Part::balance_credits, Part::balances};
    if (number == '6') needed = {Part::expense, Part::income};
    if (number == '7' || number == '8') needed = {Part::balances};
    for (const Part part : needed) {
      if (!delivery_.has_part[index_of(part)]) return part;
    }
    return std::nullopt;
  }

  // ---- Sums ----

  template <class Wanted>
  Wide sum(Part part, const Wanted& wanted) const {
    Wide total = 0;
    for (const Line& line : delivery_.of(part)) {
      if (wanted(line)) total += line.amount;
    }
    return total;
  }

  auto in_group(Group group) const {
    return [this, group](const Line& line) {
      const auto found = definitions_.group_of_category.find(line.category);
      return found != definitions_.group_of_category.end() && found->second == group;
    };
  }

  Wide debits(Group group) const {
    return sum(Part::expense, in_group(group)) + sum(Part::balance_debits, in_group(group));
  }
  Wide credits(Group group) const {
    return sum(Part::income, in_group(group)) + sum(Part::balance_credits, in_group(group));
  }

  // ---- The checks ----

  void current_equals_financial(const std::string& code, const Calculation&) {
    const Wide expense = debits(Group::current);
    const Wide balance = credits(Group::current) - expense;
    const Wide financial = debits(Group::financial) - credits(Group::financial);
    judge_share(code, absolute(balance - financial), expense);
  }

  void categories_on_balance(const std::string& code, const Calculation& calculation) {
    Wide all = 0;
    Wide wrong = 0;
    for (const Part part : {Part::balance_debits, Part::balance_credits}) {
      for (const Line& line : delivery_.of(part)) {
        if (!calculation.balance_codes.contains(line.post)) continue;
        const bool is_right =
            line.category == "6.1" || line.category == "7.2" || line.category == "7.5";
        all += absolute(line.amount);
        if (!is_right) wrong += absolute(line.amount);
      }
    }
    judge_share(code, wrong, all);
  }

  void balances_follow_lines(const std::string& code, const Calculation& calculation) {
    struct Balance {
      Wide development = 0, lines = 0, turnover = 0;
    };
    std::map<std::string, Balance> balances;
    for (const Line& line : delivery_.of(Part::balances)) {
      if (!calculation.balance_codes.contains(line.post)) continue;
      balances[line.post].development += is_end(line) ? line.amount : -Wide(line.amount);
    }
    for (const Part part : {Part::balance_debits, Part::balance_credits}) {
      for (const Line& line : delivery_.of(part)) {
        if (!calculation.balance_codes.contains(line.post)) continue;
        // On the credit side of the balance sheet a debit makes the balance smaller.
        const bool adds = is_debit(part) == line.post.starts_with('A');
        balances[line.post].lines += adds ? line.amount : -Wide(line.amount);
        balances[line.post].turnover += absolute(line.amount);
      }
    }
    Wide wrong = 0;
    Wide all = 0;
    std::string posts;
    for (const auto& [post, balance] : balances) {
      const Wide difference = absolute(balance.development - balance.lines);
      wrong += difference;
      all += std::max(absolute(balance.development), balance.turnover);
      if (difference > 0 && posts.size() < 60) posts += (posts.empty() ? "" : ", ") + post;
    }
    judge_share(code, wrong, all, posts);
  }

  void internal_settles(const std::string& code, const Calculation&) {
    std::set<std::string> categories;
    for (const auto& [category, group] : definitions_.group_of_category) {
      if (group == Group::internal) categories.insert(category);
    }
    Wide wrong = 0;
    for (const std::string& category : categories) {
      const auto is_it = [&](const Line& line) { return line.category == category; };
      wrong += absolute(sum(Part::expense, is_it) + sum(Part::balance_debits, is_it) -
                        sum(Part::income, is_it) - sum(Part::balance_credits, is_it));
    }
    judge_share(code, wrong, debits(Group::internal));
  }

  // The codes of the financial balance are those of the second check.
  void financial_elsewhere(const std::string& code, const Calculation& calculation) {
    std::set<std::string> balance_codes;
    for (const Check& check : definitions_.checks) {
      if (check.code != "PF002") continue;
      for (const Calculation& made : check.calculations) {
        balance_codes.insert(made.balance_codes.begin(), made.balance_codes.end());
      }
    }
    Wide all = 0;
    Wide elsewhere = 0;
    const auto is_financial = in_group(Group::financial);
    for (const Part part : matrix) {
      for (const Line& line : delivery_.of(part)) {
        if (!is_financial(line)) continue;
        all += absolute(line.amount);
        const bool is_allowed = part <= Part::income
                                    ? calculation.left_out_task_fields.contains(line.post)
                                    : balance_codes.contains(line.post);
        if (!is_allowed) elsewhere += absolute(line.amount);
      }
    }
    judge_share(code, elsewhere, all);
  }

  void expense_equals_income(const std::string& code, const Calculation&) {
    const auto any = [](const Line&) { return true; };
    judge_amount(code, sum(Part::expense, any) - sum(Part::income, any));
  }

  void opening_balances(const std::string& code, const Calculation&) { compare_sides(code, false); }
  void closing_balances(const std::string& code, const Calculation&) { compare_sides(code, true); }

  void compare_sides(const std::string& code, bool at_end) {
    Wide difference = 0;
    for (const Line& line : delivery_.of(Part::balances)) {
      if (is_end(line) != at_end) continue;
      difference += line.post.starts_with('A') ? line.amount : -Wide(line.amount);
    }
    judge_amount(code, difference);
  }

  void nothing_undivided(const std::string& code, const Calculation&) {
    Wide undivided = 0;
    for (const Part part : matrix) {
      for (const Line& line : delivery_.of(part)) {
        if (line.category == "4.3.9" || line.category == "4.4.9")
          undivided += absolute(line.amount);
      }
    }
    judge_amount(code, undivided);
  }

  bool is_end(const Line& line) const {
    const auto found = definitions_.is_end.find(line.category);
    return found != definitions_.is_end.end() && found->second;
  }

  // ---- The verdicts ----

  // At most one per cent.
  void judge_share(const std::string& code, Wide part, Wide whole, const std::string& posts = "") {
    if (absolute(part) * 100 <= absolute(whole)) return;
    fail(code, percent_text(part, whole), "1 %", posts);
  }

  void judge_amount(const std::string& code, Wide difference) {
    if (difference == 0) return;
    fail(code, whole_text(difference), "0", "");
  }

  void fail(const std::string& code, const std::string& found, const std::string& allowed,
            const std::string& posts) {
    ++failed_;
    findings_.push_back(
        {Problem(
             "iv3.implausible",
             {{"code", code},
              {"found", found},
              {"allowed", allowed},
              {"official", official(rules_, code,
                                    {{"fout", found}, {"goed", allowed}, {"extra_fout", posts}})}}),
         facts::Severity::warning,
         {},
         {}});
  }

  void impossible(const std::string& code, Part missing) {
    const std::string name(name_of(missing));
    findings_.push_back(
        {Problem("iv3.check_impossible",
                 {{"code", code},
                  {"part", name},
                  {"official", official(rules_, "PF099", {{"fout", name}, {"extra", code}})}}),
         facts::Severity::note,
         {},
         {}});
  }

  void summarise() {
    findings_.push_back({Problem("iv3.checks_made", {{"made", made_},
                                                     {"failed", failed_},
                                                     {"not_of_period", not_of_period_},
                                                     {"unknown", unknown_},
                                                     {"period", std::to_string(delivery_.period)}}),
                         facts::Severity::note,
                         {},
                         {}});
  }

  const Delivery& delivery_;
  const Rulebook& rules_;
  const Definitions& definitions_;
  std::vector<facts::Finding> findings_;
  std::int64_t made_ = 0, failed_ = 0, not_of_period_ = 0, unknown_ = 0;
};

}  // namespace

std::vector<Fault> unknown_codes(const Delivery& delivery, const Rulebook& rules) {
  std::vector<Fault> faults;
  for (std::size_t i = 0; i < part_names.size(); ++i) {
    const Part part = static_cast<Part>(i);
    const auto lists = lists_of(part);
    for (const Line& line : delivery.of(part)) {
      for (std::size_t key = 0; key < lists.size(); ++key) {
        const auto* codes = rules.definitions->list(lists[key].list);
        const std::string& code = key == 0 ? line.post : line.category;
        if (codes == nullptr || codes->contains(code)) continue;
        const std::string path = path_of(part, line.index, lists[key].key);
        const std::string official_code(lists[key].code);
        faults.push_back({Problem("iv3.code_unknown",
                                  {{"code", official_code},
                                   {"path", path},
                                   {"value", code},
                                   {"list", std::string(lists[key].list)},
                                   {"file", rules.definitions->file},
                                   {"official", official(rules, official_code,
                                                         {{"onderdeel", std::string(name_of(part))},
                                                          {"fout", code},
                                                          {"extra", path}})}}),
                          path, part, line.index});
      }
    }
  }
  return faults;
}

std::vector<facts::Finding> grey_cells(const Delivery& delivery, const Definitions& definitions) {
  std::int64_t count = 0;
  std::string examples;
  for (const Part part : matrix) {
    const auto grey = definitions.grey.find(name_of(part));
    if (grey == definitions.grey.end()) continue;
    for (const Line& line : delivery.of(part)) {
      if (line.amount == 0 || !grey->second.contains({line.post, line.category})) continue;
      if (static_cast<std::size_t>(++count) > examples_max) continue;
      examples += (examples.empty() ? "" : ", ") + path_of(part, line.index) + " (" + line.post +
                  " / " + line.category + ")";
    }
  }
  if (count == 0) return {};
  if (static_cast<std::size_t>(count) > examples_max) examples += ", …";
  return {{Problem("iv3.grey_cells",
                   {{"count", count}, {"examples", examples}, {"file", definitions.file}}),
           facts::Severity::warning,
           {},
           {}}};
}

std::vector<facts::Finding> plausibility(const Delivery& delivery, const Rulebook& rules) {
  return Plausibility(delivery, rules).run();
}

}  // namespace vlecht::importers::iv3
