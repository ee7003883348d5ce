// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/cost_lines.h"
#include "analysis/rule_masks.h"

/// How the lines of the ledger are sorted, in parts that go side by side.
namespace vlecht::analysis::cost_lines {

/// What is known of the rules before any line is looked at: which each group and each mark leaves
/// possible. Several parts read it at once.
class LineSorter {
 public:
  LineSorter(const dossier::Dossier& dossier, const std::vector<cost_rules::Rule>& rules);

  const dossier::Dossier& dossier() const { return dossier_; }
  const std::vector<cost_rules::Rule>& rules() const { return rules_; }
  const journal::Lines& lines() const { return lines_; }
  const Booked& booked(std::uint32_t group) const { return booked_[group]; }
  std::size_t words() const { return words_; }

  RuleSet possible_in(std::uint32_t group) const;
  RuleSet possible_for(const journal::Lines::Line& line) const;
  /// Whether what is possible in a group is so for each of its lines.
  bool is_about_group_only(const RuleSet& possible) const {
    return !has_any(possible, beyond_group_);
  }
  bool is_about_text(const RuleSet& possible) const { return has_any(possible, about_text_); }
  bool is_same(const RuleSet& one, const RuleSet& other) const;
  std::vector<Booked> taken() && { return std::move(booked_); }

 private:
  void look_at_rules();
  void look_at_groups();
  void look_at_marks();
  bool has_any(const RuleSet& rules, const RuleSet& of) const;

  const dossier::Dossier& dossier_;
  const std::vector<cost_rules::Rule>& rules_;
  journal::Lines lines_;
  std::size_t words_;
  Masks by_group_;
  std::array<Masks, facts::marks_max> by_mark_;  // the first of each is of a mark not known
  std::array<bool, facts::marks_max> is_looked_at_{};
  RuleSet beyond_group_;  // rules with a condition on more than the group
  RuleSet about_text_;
  std::vector<Booked> booked_;
};

/// The outcomes that are met, numbered from 0.
class Outcomes {
 public:
  explicit Outcomes(const LineSorter& sorter)
      : sorter_(&sorter), places_(64, RuleSetHash{sorter.words()}), last_place_(place_of({})) {}

  std::uint32_t place(const RuleSet& rules) {
    // Neighbours are often matched by the same rules.
    if (sorter_->is_same(rules, last_)) return last_place_;
    last_ = rules;
    return last_place_ = place_of(rules);
  }
  const Outcome& operator[](std::uint32_t place) const { return outcomes_[place]; }
  const std::vector<Outcome>& all() const { return outcomes_; }

 private:
  std::uint32_t place_of(const RuleSet& rules);

  const LineSorter* sorter_;
  std::unordered_map<RuleSet, std::uint32_t, RuleSetHash> places_;
  std::vector<Outcome> outcomes_;
  RuleSet last_;
  std::uint32_t last_place_;
};

/// One part of the work. The groups come first, in all parts, and then the lines.
class SortedPart {
 public:
  explicit SortedPart(const LineSorter& sorter) : sorter_(&sorter), outcomes_(sorter) {}

  /// `on_group(group, outcome)` for each group from `begin` up to `end` all of whose lines have one
  /// outcome, unless `is_told_apart(group, outcome)`; for the others 1 in `is_open`.
  template <class Apart, class OnGroup>
  void sort_groups(std::size_t begin, std::size_t end, const Apart& is_told_apart,
                   const OnGroup& on_group, std::vector<std::uint8_t>& is_open) {
    for (auto group = static_cast<std::uint32_t>(begin); group < end; ++group) {
      const RuleSet possible = sorter_->possible_in(group);
      if (sorter_->lines().is_all_reported() && sorter_->is_about_group_only(possible)) {
        const std::uint32_t outcome = outcomes_.place(possible);
        if (!is_told_apart(group, outcome)) {
          on_group(group, outcome);
          continue;
        }
      }
      is_open[group] = 1;
    }
  }

  /// `on_line(line, outcome)` for each line of open groups in the blocks from `begin` up to `end`.
  /// Problems: those of `Dossier::facts_numbered`.
  template <class OnLine>
  base::Result<void> sort_lines(std::size_t begin, std::size_t end, const OnLine& on_line,
                                const std::vector<std::uint8_t>& is_open) {
    std::optional<base::Problem> problem;
    sorter_->lines().each(is_open, begin, end, [&](const journal::Lines::Line& line) {
      if (problem) return;
      const RuleSet possible = sorter_->possible_for(line);
      if (!sorter_->is_about_text(possible)) return on_line(line, outcomes_.place(possible));
      pending_.push_back({line, possible});
      if (pending_.size() < read_at_once) return;
      if (auto read = this->read(on_line); !read) problem = std::move(read.error());
    });
    if (problem) return base::Unexpected(std::move(*problem));
    return read(on_line);
  }

  const Outcomes& outcomes() const { return outcomes_; }
  /// For their description.
  std::uint64_t lines_read() const { return lines_read_; }

 private:
  static constexpr std::size_t read_at_once = 4'096;

  struct Pending {
    journal::Lines::Line line;
    RuleSet rules;  // once read: those that match
  };

  template <class OnLine>
  base::Result<void> read(const OnLine& on_line) {
    TRY_VOID(read_pending());
    for (const Pending& one : pending_) on_line(one.line, outcomes_.place(one.rules));
    pending_.clear();
    return {};
  }
  base::Result<void> read_pending();

  const LineSorter* sorter_;
  Outcomes outcomes_;
  std::vector<Pending> pending_;
  std::uint64_t lines_read_ = 0;
};

/// Sorts everything. A part has `sorting`, `is_told_apart(group, outcome)`, `add_group(group,
/// outcome)` and `add(line, outcome)`; `parts` are as many as `part_count` says.
inline std::size_t part_count(const LineSorter& sorter) {
  return base::parts_of(sorter.lines().blocks());
}
template <class Part>
base::Result<void> sort(const LineSorter& sorter, std::vector<Part>& parts) {
  const base::Executor& executor = sorter.dossier().executor();
  const std::size_t groups = sorter.lines().group_count();
  std::vector<std::uint8_t> is_open(groups, 0);
  base::in_parts(groups, parts.size(), executor,
                 [&](std::size_t i, std::size_t begin, std::size_t end) {
                   Part& part = parts[i];
                   part.sorting.sort_groups(
                       begin, end,
                       [&](auto group, auto outcome) { return part.is_told_apart(group, outcome); },
                       [&](auto group, auto outcome) { part.add_group(group, outcome); }, is_open);
                 });
  if (std::find(is_open.begin(), is_open.end(), 1) == is_open.end()) return {};
  std::vector<base::Result<void>> sorted(parts.size());
  base::in_parts(sorter.lines().blocks(), parts.size(), executor,
                 [&](std::size_t i, std::size_t begin, std::size_t end) {
                   Part& part = parts[i];
                   sorted[i] = part.sorting.sort_lines(
                       begin, end, [&](const auto& line, auto outcome) { part.add(line, outcome); },
                       is_open);
                 });
  for (base::Result<void>& one : sorted) TRY_VOID(std::move(one));
  return {};
}

}  // namespace vlecht::analysis::cost_lines
