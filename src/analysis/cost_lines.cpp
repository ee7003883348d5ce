// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_lines.h"

#include <algorithm>
#include <unordered_map>

#include "analysis/line_sorter.h"

namespace vlecht::analysis::cost_lines {
namespace {

using cost_rules::Rule;
using facts::EntryNumber;
using journal::Lines;

constexpr std::uint32_t nothing = 0xFFFFFFFF;

void add_line(Total& total, const Lines::Line& line) {
  total.sum.add(line.cents);
  total.standing = facts::weaker(total.standing, line.standing);
}

void add_total(Total& sum, const Total& more) {
  sum.sum.add(more.sum);
  sum.standing = facts::weaker(sum.standing, more.standing);
}

// The totals of one group hang together: most groups have one or a few outcomes.
class Totals {
 public:
  explicit Totals(std::size_t groups) : first_(groups, nothing) {
    totals_.reserve(groups);  // a copy of millions of bytes costs more than some room
    next_.reserve(groups);
  }

  Total& at(std::uint32_t booked, std::uint32_t outcome) {
    for (std::uint32_t place = first_[booked]; place != nothing; place = next_[place]) {
      if (totals_[place].outcome == outcome) return totals_[place];
    }
    next_.push_back(first_[booked]);
    first_[booked] = static_cast<std::uint32_t>(totals_.size());
    return totals_.emplace_back(Total{.booked = booked, .outcome = outcome, .sum = {}});
  }
  const std::vector<Total>& all() const { return totals_; }
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
    Marked& added = totals_.emplace_back();
    added.marks = key.marks;
    added.total.booked = booked;
    added.total.outcome = outcome;
    return added.total;
  }
  void add(const DetailedTotals& more, const std::vector<std::uint32_t>& outcomes) {
    for (const auto& [marks, total] : more.totals_) {
      add_total(at(total.booked, outcomes[total.outcome], marks), total);
    }
  }
  std::vector<DetailedTotal> named() const {
    std::vector<DetailedTotal> out;
    out.reserve(totals_.size());
    for (const auto& [marks, total] : totals_) {
      DetailedTotal& named = out.emplace_back();
      named.total = total;
      for (std::size_t i = 0; i < facts::marks_max; ++i) {
        if (marks[i] != Lines::no_mark) named.marks[i] = lines_.mark_text(i, marks[i]);
      }
    }
    return out;
  }

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

  struct Marked {
    std::array<Lines::Mark, facts::marks_max> marks{};
    Total total;
  };

  const Lines& lines_;
  std::array<bool, facts::marks_max> counts_;
  std::unordered_map<Key, std::size_t, KeyHash> places_;
  std::vector<Marked> totals_;
};

constexpr std::array<Lines::Mark, facts::marks_max> no_marks{Lines::no_mark, Lines::no_mark,
                                                             Lines::no_mark};

// For each group of the year the first one of its place; nothing for the others.
std::vector<std::uint32_t> accounts_as_one(const LineSorter& sorter, int year) {
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

// What becomes of the lines of one part when they are sorted.
class Sums {
 public:
  Sums(const LineSorter& sorter, const std::vector<std::uint32_t>& one_of)
      : sorting(sorter),
        sorter_(sorter),
        one_of_(one_of),
        totals_(sorter.lines().group_count()),
        task_fields_(sorter.lines(), {false, false, true}),
        incidental_(sorter.lines(), {true, true, false}),
        has_task_fields_(task_fields_.tells_apart()),
        has_incidental_(incidental_.tells_apart()) {}

  SortedPart sorting;

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
  // Those of another part, whose outcomes have these numbers here.
  void add(const Sums& more, const std::vector<std::uint32_t>& outcomes) {
    for (const Total& total : more.totals_.all()) {
      add_total(totals_.at(total.booked, outcomes[total.outcome]), total);
    }
    task_fields_.add(more.task_fields_, outcomes);
    incidental_.add(more.incidental_, outcomes);
  }
  void move_to(Sorted& out) {
    out.totals = std::move(totals_).taken();
    out.task_fields = task_fields_.named();
    out.incidental = incidental_.named();
  }

 private:
  bool is_of_year(std::uint32_t booked) const { return one_of_[booked] != nothing; }
  bool is_incidental(std::uint32_t outcome) {
    while (is_incidental_.size() <= outcome) {
      const auto next = static_cast<std::uint32_t>(is_incidental_.size());
      is_incidental_.push_back(is_called_incidental(sorting.outcomes()[next], sorter_.rules()));
    }
    return is_incidental_[outcome];
  }

  const LineSorter& sorter_;
  const std::vector<std::uint32_t>& one_of_;
  Totals totals_;
  DetailedTotals task_fields_, incidental_;
  bool has_task_fields_, has_incidental_;
  std::vector<bool> is_incidental_;  // by outcome
};

// The numbers of the lines of one part that are wanted.
class Wanted {
 public:
  using IsWanted = std::function<bool(const Booked&, const Outcome&)>;

  Wanted(const LineSorter& sorter, const IsWanted& is_wanted, std::vector<std::uint8_t>& is_whole)
      : sorting(sorter), sorter_(sorter), is_wanted_(is_wanted), is_whole_(is_whole) {}

  SortedPart sorting;
  std::vector<EntryNumber> numbers;

  bool is_told_apart(std::uint32_t, std::uint32_t) const { return false; }
  void add_group(std::uint32_t group, std::uint32_t outcome) {
    is_whole_[group] = is_wanted(group, outcome);
  }
  void add(const Lines::Line& line, std::uint32_t outcome) {
    if (is_wanted(line.group, outcome)) numbers.push_back(line.number());
  }

 private:
  bool is_wanted(std::uint32_t group, std::uint32_t outcome) const {
    return is_wanted_(sorter_.booked(group), sorting.outcomes()[outcome]);
  }

  const LineSorter& sorter_;
  const IsWanted& is_wanted_;
  std::vector<std::uint8_t>& is_whole_;
};

}  // namespace

base::Result<Sorted> sorted(const dossier::Dossier& dossier, const cost_rules::Rules& rules,
                            int year) {
  LineSorter sorter(dossier, rules.in_order);
  const std::vector<std::uint32_t> one_of = accounts_as_one(sorter, year);
  std::vector<Sums> parts;
  parts.reserve(part_count(sorter));
  while (parts.size() < part_count(sorter)) parts.emplace_back(sorter, one_of);
  TRY_VOID(sort(sorter, parts));
  Sorted out;
  Outcomes outcomes(sorter);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::vector<std::uint32_t> places;
    for (const Outcome& outcome : parts[i].sorting.outcomes().all()) {
      places.push_back(outcomes.place(outcome.rules));
    }
    // Those of the first part are numbered as here.
    if (i > 0) parts[0].add(parts[i], places);
    out.lines_read += parts[i].sorting.lines_read();
  }
  parts[0].move_to(out);
  out.outcomes = outcomes.all();
  out.booked = std::move(sorter).taken();
  return out;
}

base::Result<std::vector<EntryNumber>> numbers_of(
    const dossier::Dossier& dossier, const cost_rules::Rules& rules,
    const std::function<bool(const Booked&, const Outcome&)>& is_wanted) {
  const LineSorter sorter(dossier, rules.in_order);
  std::vector<std::uint8_t> is_whole(sorter.lines().group_count(), 0);
  std::vector<Wanted> parts;
  while (parts.size() < part_count(sorter)) parts.emplace_back(sorter, is_wanted, is_whole);
  TRY_VOID(sort(sorter, parts));
  std::vector<EntryNumber> out;
  for (const Wanted& part : parts) {
    out.insert(out.end(), part.numbers.begin(), part.numbers.end());
  }
  sorter.lines().each(is_whole, [&](const Lines::Line& line) { out.push_back(line.number()); });
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace vlecht::analysis::cost_lines
