// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "journal/overlay.h"

namespace vlecht::journal {

/// The statements of one kind that hold and are summed, one by one but without their content: what
/// a question needs that sorts ten million of them. Groups and marks are numbered from 0.
///
/// It looks at the overlay and its snapshot, which outlive it.
class Lines {
 public:
  using Group = Columns::Group;
  using Mark = Columns::Mark;

  static constexpr Mark no_mark = Columns::no_mark;

  struct Line {
    /// Where its number stands: that is looked up only when it is asked for.
    const Columns* columns = nullptr;  ///< null: of a scenario
    Row row = 0;
    facts::EntryNumber hypothetical_number = 0;
    Group group = 0;
    std::array<Mark, facts::marks_max> marks{};  ///< `no_mark`: not known
    std::int64_t cents = amount_missing;
    facts::Standing standing = facts::Standing::reported;

    facts::EntryNumber number() const {
      return columns ? columns->number(row) : hypothetical_number;
    }
  };

  explicit Lines(const Overlay& overlay);

  std::size_t group_count() const { return base_->group_count() + added_groups_.size(); }
  std::string_view group_text(Group group) const;
  GroupSum sum(Group group) const {
    return group < base_->group_count() ? overlay_->sum(group) : overlay_->sum(group_text(group));
  }
  /// Whether every line is `reported`: then there is no need to look at each.
  bool is_all_reported() const { return is_all_reported_; }
  std::size_t mark_count(std::size_t field) const;
  std::string_view mark_text(std::size_t field, Mark mark) const;

  /// The lines stand in so many blocks; those of a scenario in one more.
  std::size_t blocks() const { return base_->blocks() + 1; }
  /// `visit(line)` for the lines of the groups that are wanted (1 for its group, 0 for others), in
  /// ascending numbers, hypothetical ones last.
  template <class Visit>
  void each(const std::vector<std::uint8_t>& wanted, const Visit& visit) const {
    each(wanted, 0, blocks(), visit);
  }
  /// The same for those in the blocks from `begin` up to `end`.
  template <class Visit>
  void each(const std::vector<std::uint8_t>& wanted, std::size_t begin, std::size_t end,
            const Visit& visit) const {
    const std::size_t recorded = std::min(end, base_->blocks());
    base_->each_summed_row(wanted, begin, recorded, [&](const Columns& columns, Row row) {
      if (!replaced_.empty() && replaced_.contains(row)) return;
      Line line{.columns = &columns,
                .row = row,
                .group = columns.group(row),
                .cents = columns.cents(row),
                .standing = columns.standing(row)};
      for (std::size_t i = 0; i < facts::marks_max; ++i) line.marks[i] = columns.mark(i, row);
      visit(line);
    });
    if (end <= base_->blocks()) return;
    for (const Line& line : added_) {
      if (wanted[line.group] != 0) visit(line);
    }
  }

 private:
  Group group_of(std::string_view text);
  Mark mark_of(std::size_t field, std::string_view text);
  const Texts* base_marks(std::size_t field) const;

  const Overlay* overlay_;
  const Snapshot* base_;
  std::unordered_set<Row> replaced_;  // rows of keys about which something hypothetical is stated
  std::vector<Line> added_;
  bool is_all_reported_ = true;
  std::vector<std::string> added_groups_;
  std::array<std::vector<std::string>, facts::marks_max> added_marks_;
};

}  // namespace vlecht::journal
