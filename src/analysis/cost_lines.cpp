// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_lines.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "facts/kinds.h"

namespace vlecht::analysis::cost_lines {
namespace {

using cost_rules::Rule;
using facts::EntryNumber;
using journal::Lines;

constexpr std::string_view ledger = "ledger_entry";
constexpr std::uint32_t nothing = 0xFFFFFFFF;

// So many descriptions are read at a time.
constexpr std::size_t read_at_once = 4'096;

struct RuleSetHash {
  std::size_t operator()(const RuleSet& rules) const {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < RuleSet::words_max; ++i) {
      hash = (hash ^ rules.word(i)) * 0x9E3779B97F4A7C15;
      hash ^= hash >> 29;
    }
    return static_cast<std::size_t>(hash);
  }
};

// Which rules each of many texts leaves possible, one bit each; `words` words for each text.
class Masks {
 public:
  explicit Masks(std::size_t words) : words_(words) {}

  std::size_t size() const { return size_; }
  const std::uint64_t* operator[](std::size_t index) const { return bits_.data() + index * words_; }

  template <class Matches>
  void add(const std::vector<Rule>& rules, const Matches& matches) {
    std::uint64_t* mask = added();
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (matches(rules[i])) mask[i / 64] |= std::uint64_t{1} << (i % 64);
    }
  }
  void add_common(const std::uint64_t* one, const std::uint64_t* other) {
    std::uint64_t* mask = added();
    for (std::size_t i = 0; i < words_; ++i) mask[i] = one[i] & other[i];
  }

 private:
  std::uint64_t* added() {
    bits_.resize(bits_.size() + words_, 0);
    return bits_.data() + words_ * size_++;
  }

  std::size_t words_;
  std::size_t size_ = 0;
  std::vector<std::uint64_t> bits_;
};

// The masks of texts by the texts themselves: there are few accounts and many groups.
class KnownMasks {
 public:
  explicit KnownMasks(std::size_t words) : masks_(words) {}

  template <class Matches>
  std::size_t place(const std::string& text, const std::vector<Rule>& rules,
                    const Matches& matches) {
    const auto [known, is_new] = places_.try_emplace(text, masks_.size());
    if (is_new) masks_.add(rules, matches);
    return known->second;
  }
  const std::uint64_t* operator[](std::size_t place) const { return masks_[place]; }

 private:
  Masks masks_;
  std::unordered_map<std::string, std::size_t> places_;
};

// In the order of the measure of `ledger_entry`.
const std::optional<CodePattern>& pattern_of(const Rule& rule, std::size_t mark) {
  return mark == 0 ? rule.cost_centre : mark == 1 ? rule.supplier : rule.task_field;
}

bool is_possible(const std::optional<CodePattern>& pattern, std::string_view code) {
  return !pattern || (!code.empty() && pattern->matches(code));
}

Booked booked_from(std::string_view group) {
  const auto fields = facts::group_fields(group);
  Booked out;
  if (fields[0].is_known()) out.year = static_cast<int>(base::to_integer(*fields[0]).value_or(0));
  if (fields[1].is_known()) out.municipality = *fields[1];
  if (fields[2].is_known()) out.account = *fields[2];
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

// Goes over the lines and tells which rules match them.
class Sorter {
 public:
  Sorter(const dossier::Dossier& dossier, const std::vector<Rule>& rules);

  // `on_group(booked, outcome)` for each group all of whose lines have one outcome, and
  // `on_line(line, outcome)` for each line of the others and of those for which
  // `is_told_apart(booked, outcome)`.
  template <class Apart, class OnGroup, class OnLine>
  base::Result<void> run(const Apart& is_told_apart, const OnGroup& on_group,
                         const OnLine& on_line);

  const Lines& lines() const { return lines_; }
  const Booked& booked(std::uint32_t place) const { return booked_[place]; }
  const Outcome& outcome(std::uint32_t place) const { return outcomes_[place]; }
  Sorted finished(std::vector<Total> totals) && {
    return {std::move(booked_), std::move(outcomes_), std::move(totals), {}, {}, lines_read_};
  }

 private:
  struct Pending {
    Lines::Line line;
    RuleSet possible;
  };

  void look_at_rules();
  void look_at_groups();
  void look_at_marks();
  RuleSet possible_in(std::uint32_t group) const;
  RuleSet possible_for(const Lines::Line& line) const;
  bool has_any(const RuleSet& rules, const RuleSet& of) const;
  std::uint32_t place_of(const RuleSet& rules);
  template <class OnLine>
  base::Result<void> read(std::vector<Pending>& pending, const OnLine& on_line);

  const dossier::Dossier& dossier_;
  const std::vector<Rule>& rules_;
  Lines lines_;
  std::size_t words_;
  Masks by_group_;
  std::array<Masks, facts::marks_max> by_mark_;  // the first of each is of a mark not known
  std::array<bool, facts::marks_max> is_looked_at_{};
  RuleSet beyond_group_;  // rules with a condition on more than the group
  RuleSet about_text_;
  std::vector<Booked> booked_;
  std::vector<Outcome> outcomes_;
  std::unordered_map<RuleSet, std::uint32_t, RuleSetHash> places_;
  std::uint64_t lines_read_ = 0;
};

Sorter::Sorter(const dossier::Dossier& dossier, const std::vector<Rule>& rules)
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

void Sorter::look_at_rules() {
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

void Sorter::look_at_groups() {
  KnownMasks accounts(words_), municipalities(words_);
  const auto balance = balance_accounts(dossier_);
  booked_.reserve(lines_.group_count());
  for (std::uint32_t group = 0; group < lines_.group_count(); ++group) {
    Booked& booked = booked_.emplace_back(booked_from(lines_.group_text(group)));
    const std::size_t account = accounts.place(booked.account, rules_, [&](const Rule& rule) {
      return is_possible(rule.account, booked.account);
    });
    const std::size_t municipality =
        municipalities.place(booked.municipality, rules_, [&](const Rule& rule) {
          return rule.municipality.empty() || rule.municipality == booked.municipality;
        });
    by_group_.add_common(accounts[account], municipalities[municipality]);
    if (balance.empty()) continue;
    std::string key = booked.municipality + "/" + std::to_string(booked.year) + "/";
    facts::append_escaped(key, booked.account);
    booked.is_balance = balance.contains(key);
  }
}

void Sorter::look_at_marks() {
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

RuleSet Sorter::possible_in(std::uint32_t group) const {
  RuleSet out;
  for (std::size_t i = 0; i < words_; ++i) out.put_word(i, by_group_[group][i]);
  return out;
}

RuleSet Sorter::possible_for(const Lines::Line& line) const {
  RuleSet out = possible_in(line.group);
  for (std::size_t mark = 0; mark < facts::marks_max; ++mark) {
    if (!is_looked_at_[mark]) continue;
    // `no_mark` plus one is 0.
    const std::uint64_t* mask = by_mark_[mark][static_cast<Lines::Mark>(line.marks[mark] + 1)];
    for (std::size_t i = 0; i < words_; ++i) out.put_word(i, out.word(i) & mask[i]);
  }
  return out;
}

bool Sorter::has_any(const RuleSet& rules, const RuleSet& of) const {
  std::uint64_t common = 0;
  for (std::size_t i = 0; i < words_; ++i) common |= rules.word(i) & of.word(i);
  return common != 0;
}

std::uint32_t Sorter::place_of(const RuleSet& rules) {
  const auto [known, is_new] =
      places_.try_emplace(rules, static_cast<std::uint32_t>(outcomes_.size()));
  if (is_new) outcomes_.push_back(outcome_from(rules, rules_));
  return known->second;
}

template <class Apart, class OnGroup, class OnLine>
base::Result<void> Sorter::run(const Apart& is_told_apart, const OnGroup& on_group,
                               const OnLine& on_line) {
  std::vector<bool> is_open(booked_.size(), false);
  bool has_open = false;
  for (std::uint32_t group = 0; group < booked_.size(); ++group) {
    const RuleSet possible = possible_in(group);
    is_open[group] = has_any(possible, beyond_group_) || !lines_.is_all_reported() ||
                     is_told_apart(group, place_of(possible));
    has_open = has_open || is_open[group];
    if (!is_open[group]) on_group(group, place_of(possible));
  }
  if (!has_open) return {};
  // Neighbours are often matched by the same rules.
  RuleSet last;
  std::uint32_t last_place = place_of(last);
  std::vector<Pending> pending;
  std::optional<base::Problem> problem;
  lines_.each([&](const Lines::Line& line) {
    if (!is_open[line.group] || problem) return;
    const RuleSet possible = possible_for(line);
    if (has_any(possible, about_text_)) {
      pending.push_back({line, possible});
      if (pending.size() < read_at_once) return;
      if (auto read = this->read(pending, on_line); !read) problem = std::move(read.error());
      return;
    }
    if (!(possible == last)) {
      last = possible;
      last_place = place_of(possible);
    }
    on_line(line, last_place);
  });
  if (problem) return base::Unexpected(std::move(*problem));
  return read(pending, on_line);
}

// Decides the rules about the description of lines that all others left possible.
template <class OnLine>
base::Result<void> Sorter::read(std::vector<Pending>& pending, const OnLine& on_line) {
  std::vector<EntryNumber> numbers;
  numbers.reserve(pending.size());
  for (const Pending& one : pending) numbers.push_back(one.line.number);
  TRY(const auto facts, dossier_.facts_numbered(ledger, numbers));
  for (std::size_t i = 0; i < pending.size(); ++i) {
    RuleSet matching = pending[i].possible;
    const std::string& description = facts[i].text("description");
    for (std::size_t rule = 0; rule < rules_.size(); ++rule) {
      if (!matching.has(rule) || cost_rules::matches_text(rules_[rule], description)) continue;
      matching.remove(rule);
    }
    on_line(pending[i].line, place_of(matching));
  }
  lines_read_ += pending.size();
  pending.clear();
  return {};
}

void add_line(Total& total, const Lines::Line& line) {
  total.sum.add(line.cents);
  total.standing = facts::weaker(total.standing, line.standing);
}

// The totals of one group hang together: most groups have one or a few outcomes.
class Totals {
 public:
  explicit Totals(std::size_t groups) : first_(groups, nothing) {}

  Total& at(std::uint32_t booked, std::uint32_t outcome) {
    for (std::uint32_t place = first_[booked]; place != nothing; place = next_[place]) {
      if (totals_[place].outcome == outcome) return totals_[place];
    }
    next_.push_back(first_[booked]);
    first_[booked] = static_cast<std::uint32_t>(totals_.size());
    return totals_.emplace_back(Total{.booked = booked, .outcome = outcome, .sum = {}});
  }
  std::vector<Total> taken() && { return std::move(totals_); }

 private:
  std::vector<std::uint32_t> first_, next_;
  std::vector<Total> totals_;
};

// The same for lines that are told apart by some of their marks.
class DetailedTotals {
 public:
  explicit DetailedTotals(const Lines& lines) : lines_(lines) {}

  void add(const Lines::Line& line, std::uint32_t booked, std::uint32_t outcome,
           const std::array<bool, facts::marks_max>& counts) {
    Key key{booked, outcome, {}};
    for (std::size_t i = 0; i < facts::marks_max; ++i) {
      key.marks[i] = counts[i] ? line.marks[i] : Lines::no_mark;
    }
    const auto [place, is_new] = totals_.try_emplace(key);
    if (is_new) {
      place->second.total.booked = booked;
      place->second.total.outcome = outcome;
      for (std::size_t i = 0; i < facts::marks_max; ++i) {
        if (key.marks[i] == Lines::no_mark) continue;
        place->second.marks[i] = lines_.mark_text(i, key.marks[i]);
      }
    }
    add_line(place->second.total, line);
  }
  std::vector<DetailedTotal> taken() const {
    std::vector<DetailedTotal> out;
    out.reserve(totals_.size());
    for (const auto& [key, total] : totals_) out.push_back(total);
    return out;
  }

 private:
  struct Key {
    std::uint32_t booked;
    std::uint32_t outcome;
    std::array<Lines::Mark, facts::marks_max> marks;

    auto operator<=>(const Key&) const = default;
  };

  const Lines& lines_;
  std::map<Key, DetailedTotal> totals_;
};

// For each group the first one of its municipality, year and sort of account.
std::vector<std::uint32_t> accounts_as_one(const Sorter& sorter) {
  std::vector<std::uint32_t> out;
  std::map<std::tuple<std::string_view, int, bool>, std::uint32_t> first;
  for (std::uint32_t group = 0; group < sorter.lines().group_count(); ++group) {
    const Booked& booked = sorter.booked(group);
    out.push_back(first.try_emplace({booked.municipality, booked.year, booked.is_balance}, group)
                      .first->second);
  }
  return out;
}

bool is_called_incidental(const Outcome& outcome, const std::vector<Rule>& rules) {
  const auto place = outcome.deciding(cost_rules::Axis::nature);
  return place != Outcome::undecided &&
         rules[static_cast<std::size_t>(place)][cost_rules::Axis::nature] == "incidenteel";
}

}  // namespace

base::Result<Sorted> sorted(const dossier::Dossier& dossier, const cost_rules::Rules& rules,
                            int year) {
  constexpr std::array<bool, facts::marks_max> by_task_field{false, false, true};
  constexpr std::array<bool, facts::marks_max> by_centre_and_supplier{true, true, false};
  Sorter sorter(dossier, rules.in_order);
  Totals totals(sorter.lines().group_count());
  DetailedTotals task_fields(sorter.lines()), incidental(sorter.lines());
  const auto one_of = accounts_as_one(sorter);
  const auto is_detailed = [&](std::uint32_t booked, std::uint32_t outcome) {
    return sorter.booked(booked).year == year ||
           is_called_incidental(sorter.outcome(outcome), rules.in_order);
  };
  TRY_VOID(sorter.run(
      is_detailed,
      [&](std::uint32_t booked, std::uint32_t outcome) {
        const journal::GroupSum sum = sorter.lines().sum(booked);
        if (sum.is_empty()) return;
        Total& total = totals.at(booked, outcome);
        total.sum = sum;
        total.standing = facts::Standing::reported;
      },
      [&](const Lines::Line& line, std::uint32_t outcome) {
        add_line(totals.at(line.group, outcome), line);
        if (sorter.booked(line.group).year == year) {
          task_fields.add(line, one_of[line.group], outcome, by_task_field);
        }
        if (is_called_incidental(sorter.outcome(outcome), rules.in_order)) {
          incidental.add(line, line.group, outcome, by_centre_and_supplier);
        }
      }));
  Sorted out = std::move(sorter).finished(std::move(totals).taken());
  out.task_fields = task_fields.taken();
  out.incidental = incidental.taken();
  return out;
}

base::Result<std::vector<EntryNumber>> numbers_of(
    const dossier::Dossier& dossier, const cost_rules::Rules& rules,
    const std::function<bool(const Booked&, const Outcome&)>& is_wanted) {
  Sorter sorter(dossier, rules.in_order);
  std::vector<bool> is_whole(sorter.lines().group_count(), false);
  std::vector<EntryNumber> out;
  TRY_VOID(sorter.run([](std::uint32_t, std::uint32_t) { return false; },
                      [&](std::uint32_t booked, std::uint32_t outcome) {
                        is_whole[booked] =
                            is_wanted(sorter.booked(booked), sorter.outcome(outcome));
                      },
                      [&](const Lines::Line& line, std::uint32_t outcome) {
                        if (!is_wanted(sorter.booked(line.group), sorter.outcome(outcome))) return;
                        out.push_back(line.number);
                      }));
  sorter.lines().each([&](const Lines::Line& line) {
    if (is_whole[line.group]) out.push_back(line.number);
  });
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace vlecht::analysis::cost_lines
