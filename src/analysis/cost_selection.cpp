// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "analysis/cost_split.h"
#include "base/text.h"

namespace vlecht::analysis::cost_split {
namespace {

using cost_lines::Booked;
using cost_lines::Outcome;
using cost_rules::Rules;
using Part = Selection::Part;

constexpr std::array<std::pair<Part, std::string_view>, 4> part_names{
    {{Part::cost, "cost"},
     {Part::outside, "outside"},
     {Part::balance, "balance"},
     {Part::contributions, "contributions"}}};

using Text = std::optional<std::string> Selection::*;
constexpr std::array<std::pair<Text, std::string_view>, 8> text_names{
    {{&Selection::side, "side"},
     {&Selection::domain, "domain"},
     {&Selection::component, "component"},
     {&Selection::nature, "nature"},
     {&Selection::pool, "pool"},
     {&Selection::bearer, "bearer"},
     {&Selection::elimination, "elimination"},
     {&Selection::rule, "rule"}}};

bool read_part(std::string_view text, Selection& out) {
  for (const auto& [part, name] : part_names) {
    if (text != name) continue;
    out.part = part;
    return true;
  }
  return false;
}

bool read_one(std::string_view name, std::string_view text, Selection& out) {
  if (name == "part") return read_part(text, out);
  if (name == "year") {
    const auto year = base::to_integer(text);
    if (!year || *year < 0 || *year > 9'999) return false;
    out.year = static_cast<int>(*year);
    return true;
  }
  if (name == "decides") {
    out.decides = text == "yes";
    return true;
  }
  for (const auto& [field, known] : text_names) {
    if (name != known) continue;
    const auto decoded = base::percent_decoded(text);
    if (!decoded) return false;
    out.*field = *decoded;
    return true;
  }
  return false;
}

Part part_of(const Booked& booked, const Outcome& outcome, const Rules& rules) {
  if (booked.is_balance) return Part::balance;
  if (cost_cells::is_cost(booked, outcome, rules)) return Part::cost;
  const bool is_contribution =
      !cost_cells::said(outcome, rules, cost_rules::Axis::elimination).empty() &&
      !cost_cells::is_outside(outcome, rules);
  return is_contribution ? Part::contributions : Part::outside;
}

bool is_as_wanted(const std::optional<std::string>& wanted, const std::string& said) {
  return !wanted || *wanted == said;
}

// A rule takes lines that are no cost, too.
bool follows_rule(const Selection& wanted, const Outcome& outcome, const Rules& rules) {
  for (std::size_t i = 0; i < rules.in_order.size(); ++i) {
    if (rules.in_order[i].id != *wanted.rule) continue;
    const auto& decided = outcome.decided;
    const bool decides =
        std::find(decided.begin(), decided.end(), static_cast<std::int16_t>(i)) != decided.end();
    if (wanted.decides ? decides : outcome.rules.has(i)) return true;
  }
  return false;
}

bool is_selected(const Selection& wanted, const Booked& booked, const Outcome& outcome,
                 const Rules& rules) {
  if (wanted.year && *wanted.year != booked.year) return false;
  if (wanted.rule) return follows_rule(wanted, outcome, rules);
  if (part_of(booked, outcome, rules) != wanted.part) return false;
  const cost_cells::Words words = cost_cells::words_of(booked, outcome, rules);
  if (wanted.pool && !words.beneficiary.empty()) return false;
  return is_as_wanted(wanted.side, words.side) && is_as_wanted(wanted.domain, words.domain) &&
         is_as_wanted(wanted.component, words.component) &&
         is_as_wanted(wanted.nature, words.nature) && is_as_wanted(wanted.pool, words.pool) &&
         is_as_wanted(wanted.bearer, words.bearer) &&
         is_as_wanted(wanted.elimination,
                      cost_cells::said(outcome, rules, cost_rules::Axis::elimination));
}

}  // namespace

std::string to_text(const Selection& selection) {
  std::string out = "part=";
  for (const auto& [part, name] : part_names) {
    if (part == selection.part) out += name;
  }
  if (selection.year) out += ";year=" + std::to_string(*selection.year);
  if (selection.decides) out += ";decides=yes";
  for (const auto& [field, name] : text_names) {
    if (!(selection.*field)) continue;
    out += ";" + std::string(name) + "=" + base::percent_encoded(*(selection.*field));
  }
  return out;
}

std::optional<Selection> selection_from(std::string_view text) {
  Selection out;
  for (const std::string_view item : base::split(text, ';')) {
    const std::size_t mark = item.find('=');
    if (mark == std::string_view::npos) return std::nullopt;
    if (!read_one(item.substr(0, mark), item.substr(mark + 1), out)) return std::nullopt;
  }
  return out;
}

base::Result<std::vector<facts::EntryNumber>> lines_behind(const dossier::Dossier& dossier,
                                                           const Selection& selection) {
  TRY(const auto rules, cost_rules::rules_of(dossier));
  return cost_lines::numbers_of(dossier, rules, [&](const Booked& booked, const Outcome& outcome) {
    return is_selected(selection, booked, outcome, rules);
  });
}

}  // namespace vlecht::analysis::cost_split
