// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_lines.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "analysis/rule_masks.h"
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
  Sorted finished() && {
    return {std::move(booked_), std::move(outcomes_), {}, {}, {}, lines_read_};
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
      by_mark_{Masks(words_), Masks(words_), Masks(words_)},
      places_(64, RuleSetHash{words_}) {
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
  std::vector<std::uint8_t> is_open(booked_.size(), 0);
  bool has_open = false;
  for (std::uint32_t group = 0; group < booked_.size(); ++group) {
    const RuleSet possible = possible_in(group);
    if (lines_.is_all_reported() && !has_any(possible, beyond_group_)) {
      const std::uint32_t place = place_of(possible);
      if (!is_told_apart(group, place)) {
        on_group(group, place);
        continue;
      }
    }
    is_open[group] = 1;
    has_open = true;
  }
  if (!has_open) return {};
  // Neighbours are often matched by the same rules.
  RuleSet last;
  std::uint32_t last_place = place_of(last);
  std::vector<Pending> pending;
  std::optional<base::Problem> problem;
  lines_.each(is_open, [&](const Lines::Line& line) {
    if (problem) return;
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
  for (const Pending& one : pending) numbers.push_back(one.line.number());
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
  explicit Totals(std::size_t groups) : first_(groups, nothing) {
    totals_.reserve(groups + groups / 4);  // a copy of millions of bytes costs more than some room
    next_.reserve(groups + groups / 4);
  }

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
  DetailedTotals(const Lines& lines, std::array<bool, facts::marks_max> counts)
      : lines_(lines), counts_(counts) {}

  // Whether there are such marks at all: if not, whole groups will do.
  bool tells_apart() const {
    for (std::size_t i = 0; i < facts::marks_max; ++i) {
      if (counts_[i] && lines_.mark_count(i) > 0) return true;
    }
    return false;
  }

  Total& at(std::uint32_t booked, std::uint32_t outcome,
            const std::array<Lines::Mark, facts::marks_max>& marks) {
    Key key{booked, outcome, {}};
    for (std::size_t i = 0; i < facts::marks_max; ++i) {
      key.marks[i] = counts_[i] ? marks[i] : Lines::no_mark;
    }
    const auto [place, is_new] = places_.try_emplace(key, totals_.size());
    if (!is_new) return totals_[place->second].total;
    DetailedTotal& added = totals_.emplace_back();
    added.total.booked = booked;
    added.total.outcome = outcome;
    for (std::size_t i = 0; i < facts::marks_max; ++i) {
      if (key.marks[i] != Lines::no_mark) added.marks[i] = lines_.mark_text(i, key.marks[i]);
    }
    return added.total;
  }
  std::vector<DetailedTotal> taken() && { return std::move(totals_); }

 private:
  struct Key {
    std::uint32_t booked;
    std::uint32_t outcome;
    std::array<Lines::Mark, facts::marks_max> marks;

    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const {
      std::uint64_t hash = std::uint64_t{key.booked} << 32 | key.outcome;
      for (const Lines::Mark mark : key.marks) {
        hash = (hash ^ mark) * 0x9E3779B97F4A7C15;
        hash ^= hash >> 29;
      }
      return static_cast<std::size_t>(hash);
    }
  };

  const Lines& lines_;
  std::array<bool, facts::marks_max> counts_;
  std::unordered_map<Key, std::size_t, KeyHash> places_;
  std::vector<DetailedTotal> totals_;
};

constexpr std::array<Lines::Mark, facts::marks_max> no_marks{Lines::no_mark, Lines::no_mark,
                                                             Lines::no_mark};

void add_total(Total& sum, const Total& more) {
  sum.sum.cents += more.sum.cents;
  sum.sum.known += more.sum.known;
  sum.sum.missing += more.sum.missing;
  sum.standing = facts::weaker(sum.standing, more.standing);
}

// For each group of the year the first one of its place; nothing for the others.
std::vector<std::uint32_t> accounts_as_one(const Sorter& sorter, int year) {
  std::vector<std::uint32_t> first, out(sorter.lines().group_count(), nothing);
  for (std::uint32_t group = 0; group < out.size(); ++group) {
    const Booked& booked = sorter.booked(group);
    if (booked.place == first.size()) first.push_back(group);  // numbered as they come
    if (booked.year == year) out[group] = first[booked.place];
  }
  return out;
}

bool is_called_incidental(const Outcome& outcome, const std::vector<Rule>& rules) {
  const auto place = outcome.deciding(cost_rules::Axis::nature);
  return place != Outcome::undecided &&
         rules[static_cast<std::size_t>(place)][cost_rules::Axis::nature] == "incidenteel";
}

// What becomes of lines when they are sorted.
class Sums {
 public:
  Sums(const Sorter& sorter, const std::vector<Rule>& rules, int year)
      : sorter_(sorter),
        rules_(rules),
        totals_(sorter.lines().group_count()),
        task_fields_(sorter.lines(), {false, false, true}),
        incidental_(sorter.lines(), {true, true, false}),
        one_of_(accounts_as_one(sorter, year)),
        has_task_fields_(task_fields_.tells_apart()),
        has_incidental_(incidental_.tells_apart()) {}

  bool is_told_apart(std::uint32_t booked, std::uint32_t outcome) {
    return (has_task_fields_ && is_of_year(booked)) || (has_incidental_ && is_incidental(outcome));
  }
  void add_group(std::uint32_t booked, std::uint32_t outcome) {
    const journal::GroupSum sum = sorter_.lines().sum(booked);
    if (sum.is_empty()) return;
    Total& total = totals_.at(booked, outcome);
    total.sum = sum;
    total.standing = facts::Standing::reported;
    if (is_of_year(booked)) {
      add_total(task_fields_.at(one_of_[booked], outcome, no_marks), total);
    }
    if (is_incidental(outcome)) add_total(incidental_.at(booked, outcome, no_marks), total);
  }
  void add(const Lines::Line& line, std::uint32_t outcome) {
    add_line(totals_.at(line.group, outcome), line);
    if (is_of_year(line.group)) {
      add_line(task_fields_.at(one_of_[line.group], outcome, line.marks), line);
    }
    if (is_incidental(outcome)) add_line(incidental_.at(line.group, outcome, line.marks), line);
  }
  void move_to(Sorted& out) {
    out.totals = std::move(totals_).taken();
    out.task_fields = std::move(task_fields_).taken();
    out.incidental = std::move(incidental_).taken();
  }

 private:
  bool is_of_year(std::uint32_t booked) const { return one_of_[booked] != nothing; }
  bool is_incidental(std::uint32_t outcome) {
    while (is_incidental_.size() <= outcome) {
      const auto next = static_cast<std::uint32_t>(is_incidental_.size());
      is_incidental_.push_back(is_called_incidental(sorter_.outcome(next), rules_));
    }
    return is_incidental_[outcome];
  }

  const Sorter& sorter_;
  const std::vector<Rule>& rules_;
  Totals totals_;
  DetailedTotals task_fields_, incidental_;
  std::vector<std::uint32_t> one_of_;
  bool has_task_fields_, has_incidental_;
  std::vector<bool> is_incidental_;  // by outcome
};

}  // namespace

base::Result<Sorted> sorted(const dossier::Dossier& dossier, const cost_rules::Rules& rules,
                            int year) {
  Sorter sorter(dossier, rules.in_order);
  Sums sums(sorter, rules.in_order, year);
  TRY_VOID(sorter.run(
      [&](std::uint32_t booked, std::uint32_t outcome) {
        return sums.is_told_apart(booked, outcome);
      },
      [&](std::uint32_t booked, std::uint32_t outcome) { sums.add_group(booked, outcome); },
      [&](const Lines::Line& line, std::uint32_t outcome) { sums.add(line, outcome); }));
  Sorted out = std::move(sorter).finished();
  sums.move_to(out);
  return out;
}

base::Result<std::vector<EntryNumber>> numbers_of(
    const dossier::Dossier& dossier, const cost_rules::Rules& rules,
    const std::function<bool(const Booked&, const Outcome&)>& is_wanted) {
  Sorter sorter(dossier, rules.in_order);
  std::vector<std::uint8_t> is_whole(sorter.lines().group_count(), 0);
  std::vector<EntryNumber> out;
  TRY_VOID(sorter.run([](std::uint32_t, std::uint32_t) { return false; },
                      [&](std::uint32_t booked, std::uint32_t outcome) {
                        is_whole[booked] =
                            is_wanted(sorter.booked(booked), sorter.outcome(outcome));
                      },
                      [&](const Lines::Line& line, std::uint32_t outcome) {
                        if (!is_wanted(sorter.booked(line.group), sorter.outcome(outcome))) return;
                        out.push_back(line.number());
                      }));
  sorter.lines().each(is_whole, [&](const Lines::Line& line) { out.push_back(line.number()); });
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace vlecht::analysis::cost_lines
