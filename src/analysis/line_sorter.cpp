// SPDX-License-Identifier: EUPL-1.2
#include "analysis/line_sorter.h"

#include <string_view>
#include <unordered_set>

#include "base/text.h"
#include "facts/kinds.h"

namespace vlecht::analysis::cost_lines {
namespace {

using cost_rules::Rule;
using journal::Lines;

constexpr std::string_view ledger = "ledger_entry";

// In the order of the measure of `ledger_entry`.
const std::optional<CodePattern>& pattern_of(const Rule& rule, std::size_t mark) {
  return mark == 0 ? rule.cost_centre : mark == 1 ? rule.supplier : rule.task_field;
}

bool is_possible(const std::optional<CodePattern>& pattern, std::string_view code) {
  return !pattern || (!code.empty() && pattern->matches(code));
}

// What `facts::group_fields` gives, without its room: there are many groups. "" for what is not
// known.
std::string field_text(std::string_view field) {
  if (field.find('%') == std::string_view::npos) return std::string(field);
  const auto known = facts::group_fields(field).front();
  return known ? *known : std::string();
}

Booked booked_from(std::string_view group) {
  const std::size_t first = group.find('/');
  const std::size_t second = group.find('/', first + 1);
  Booked out;
  out.year = static_cast<int>(base::to_integer(group.substr(0, first)).value_or(0));
  out.municipality = field_text(group.substr(first + 1, second - first - 1));
  out.account = field_text(group.substr(second + 1));
  return out;
}

std::unordered_set<std::string> balance_accounts(const dossier::Dossier& dossier) {
  std::unordered_set<std::string> out;
  dossier.each("ledger_account", [&](const facts::Fact& fact) {
    if (fact.text("type") == "balans") out.insert(fact.key);
  });
  return out;
}

Outcome outcome_from(const RuleSet& matching, const std::vector<Rule>& rules) {
  Outcome out{matching, {}};
  out.decided.fill(Outcome::undecided);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (!matching.has(i)) continue;
    for (std::size_t axis = 0; axis < out.decided.size(); ++axis) {
      if (out.decided[axis] != Outcome::undecided || rules[i].says[axis].empty()) continue;
      out.decided[axis] = static_cast<std::int16_t>(i);
    }
  }
  return out;
}

}  // namespace

LineSorter::LineSorter(const dossier::Dossier& dossier, const std::vector<Rule>& rules)
    : dossier_(dossier),
      rules_(rules),
      lines_(dossier.lines(ledger)),
      words_((rules.size() + 63) / 64),
      by_group_(words_),
      by_mark_{Masks(words_), Masks(words_), Masks(words_)} {
  look_at_rules();
  look_at_groups();
  look_at_marks();
}

void LineSorter::look_at_rules() {
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    bool is_beyond = !rules_[i].texts.empty();
    if (is_beyond) about_text_.put(i);
    for (std::size_t mark = 0; mark < facts::marks_max; ++mark) {
      if (!pattern_of(rules_[i], mark)) continue;
      is_looked_at_[mark] = true;
      is_beyond = true;
    }
    if (is_beyond) beyond_group_.put(i);
  }
}

void LineSorter::look_at_groups() {
  KnownMasks accounts(words_), municipalities(words_), years(words_);
  const auto balance = balance_accounts(dossier_);
  booked_.reserve(lines_.group_count());
  by_group_.reserve(lines_.group_count());
  std::unordered_map<std::uint64_t, std::uint32_t> places;
  for (std::uint32_t group = 0; group < lines_.group_count(); ++group) {
    Booked& booked = booked_.emplace_back(booked_from(lines_.group_text(group)));
    const std::size_t account = accounts.place(booked.account, rules_, [&](const Rule& rule) {
      return is_possible(rule.account, booked.account);
    });
    const std::size_t municipality =
        municipalities.place(booked.municipality, rules_, [&](const Rule& rule) {
          return rule.municipality.empty() || rule.municipality == booked.municipality;
        });
    const std::size_t year =
        years.place(std::to_string(booked.year), rules_,
                    [&](const Rule& rule) { return rule.counts_in(booked.year); });
    by_group_.add_common(accounts[account], municipalities[municipality], years[year]);
    if (!balance.empty()) {
      std::string key = booked.municipality + "/" + std::to_string(booked.year) + "/";
      facts::append_escaped(key, booked.account);
      booked.is_balance = balance.contains(key);
    }
    const std::uint64_t sort = municipality << 33 | static_cast<std::uint64_t>(booked.year) << 1 |
                               static_cast<std::uint64_t>(booked.is_balance);
    booked.place =
        places.try_emplace(sort, static_cast<std::uint32_t>(places.size())).first->second;
  }
}

void LineSorter::look_at_marks() {
  for (std::size_t mark = 0; mark < facts::marks_max; ++mark) {
    if (!is_looked_at_[mark]) continue;
    const std::size_t count = lines_.mark_count(mark);
    for (std::size_t i = 0; i <= count; ++i) {
      const std::string_view text =
          i == 0 ? std::string_view() : lines_.mark_text(mark, static_cast<Lines::Mark>(i - 1));
      by_mark_[mark].add(
          rules_, [&](const Rule& rule) { return is_possible(pattern_of(rule, mark), text); });
    }
  }
}

RuleSet LineSorter::possible_in(std::uint32_t group) const {
  RuleSet out;
  for (std::size_t i = 0; i < words_; ++i) out.put_word(i, by_group_[group][i]);
  return out;
}

RuleSet LineSorter::possible_for(const Lines::Line& line) const {
  RuleSet out = possible_in(line.group);
  for (std::size_t mark = 0; mark < facts::marks_max; ++mark) {
    if (!is_looked_at_[mark]) continue;
    // `no_mark` plus one is 0.
    const std::uint64_t* mask = by_mark_[mark][static_cast<Lines::Mark>(line.marks[mark] + 1)];
    for (std::size_t i = 0; i < words_; ++i) out.put_word(i, out.word(i) & mask[i]);
  }
  return out;
}

bool LineSorter::has_any(const RuleSet& rules, const RuleSet& of) const {
  std::uint64_t common = 0;
  for (std::size_t i = 0; i < words_; ++i) common |= rules.word(i) & of.word(i);
  return common != 0;
}

bool LineSorter::is_same(const RuleSet& one, const RuleSet& other) const {
  for (std::size_t i = 0; i < words_; ++i) {
    if (one.word(i) != other.word(i)) return false;
  }
  return true;
}

std::uint32_t Outcomes::place_of(const RuleSet& rules) {
  const auto [known, is_new] =
      places_.try_emplace(rules, static_cast<std::uint32_t>(outcomes_.size()));
  if (is_new) outcomes_.push_back(outcome_from(rules, sorter_->rules()));
  return known->second;
}

// Decides the rules about the description of lines that all others left possible.
base::Result<void> SortedPart::read_pending() {
  if (pending_.empty()) return {};
  std::vector<facts::EntryNumber> numbers;
  numbers.reserve(pending_.size());
  for (const Pending& one : pending_) numbers.push_back(one.line.number());
  TRY(const auto facts, sorter_->dossier().facts_numbered(ledger, numbers));
  const std::vector<Rule>& rules = sorter_->rules();
  for (std::size_t i = 0; i < pending_.size(); ++i) {
    RuleSet& matching = pending_[i].rules;
    const std::string& description = facts[i].text("description");
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
      if (!matching.has(rule) || cost_rules::matches_text(rules[rule], description)) continue;
      matching.remove(rule);
    }
  }
  lines_read_ += pending_.size();
  return {};
}

}  // namespace vlecht::analysis::cost_lines
