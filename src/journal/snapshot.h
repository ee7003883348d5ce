// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "journal/boundaries.h"
#include "journal/held.h"
#include "journal/timeline.h"
#include "values/money.h"
#include "values/rounding.h"

namespace vlecht::journal {

/// What is known about the amounts of a group. A missing amount is counted and is not zero.
struct GroupSum {
  values::Wide cents = 0;  ///< 128 bits: no sum of amounts that a journal can hold is too large
  std::uint32_t known = 0;
  std::uint32_t missing = 0;

  bool is_empty() const { return known == 0 && missing == 0; }
  /// None when the sum does not fit in 64 bits of cents.
  std::optional<values::Money> total() const;
  void add(std::int64_t amount_or_missing);
  void add(const GroupSum& more);
  void take_off(std::int64_t amount_or_missing);

  bool operator==(const GroupSum&) const = default;
};

/// Which statements of one kind hold on a day as known at a size, and their sums per group.
///
/// Making one costs a pass over the statements; moving it costs what lies between. A copy costs one
/// bit per statement and its groups.
///
/// It looks at the timeline, which must outlive it and stay in place. Statements may be added
/// meanwhile, but not while it is used.
class Snapshot {
 public:
  using Group = Columns::Group;

  /// `size` is at most that of the journal, here and in `move_known`. With threads in `executor` it
  /// takes less long.
  Snapshot(const Timeline& timeline, std::uint16_t kind, values::ValidOn valid_on,
           std::uint64_t size, const base::Executor& executor = base::run_in_order);

  values::ValidOn valid_on() const { return valid_on_; }
  std::uint64_t size() const { return size_; }

  /// As known at another size, earlier or later.
  void move_known(std::uint64_t size);
  /// On another day, earlier or later. The first call makes an index of the days on which
  /// something begins or ends; copies share it.
  void move_valid(values::ValidOn valid_on);

  /// Statements that hold.
  std::size_t count() const { return held_.count(); }
  /// Their numbers, ascending.
  std::vector<facts::EntryNumber> numbers() const;

  /// What the statement that holds for `key` adds to the sums, without its marks; none when nothing
  /// holds or it adds nothing.
  std::optional<Measured> measured(std::string_view key) const;

  /// The row that holds for `key` and is summed; none when there is no such row.
  std::optional<Row> row_of(std::string_view key) const;
  /// The rows, held or not, stand in so many blocks.
  std::size_t blocks() const { return held_.blocks(); }
  /// `visit(columns, row)` for each row in the blocks from `begin` up to `end` that is held and
  /// summed and whose group is wanted (1, others 0), ascending.
  template <class Visit>
  void each_summed_row(const std::vector<std::uint8_t>& wanted, std::size_t begin, std::size_t end,
                       const Visit& visit) const {
    const Columns* columns = this->columns();
    if (columns == nullptr || sums_.empty()) return;
    held_.each_in(
        begin, end, [&](std::size_t block) { return columns->in_groups(block, wanted); },
        [&](Row row) { visit(*columns, row); });
  }
  /// The texts of the marks of one field; null when nothing was ever stated of the kind.
  const Texts* marks(std::size_t field) const {
    return columns() ? &columns()->marks(field) : nullptr;
  }

  bool is_all_reported() const { return !columns() || columns()->is_all_reported(); }

  /// Groups are numbered from 0; some may be empty.
  std::size_t group_count() const { return sums_.size(); }
  const GroupSum& sum(Group group) const { return sums_[group]; }
  std::string_view group_text(Group group) const { return columns()->groups().text(group); }
  std::optional<Group> find_group(std::string_view text) const;

 private:
  const Columns* columns() const { return timeline_->columns(kind_); }
  void start(const base::Executor& executor);
  void put(const Columns& columns, Row row);
  void remove(const Columns& columns, Row row);
  void add_rows(const Columns& columns, Row end);
  void take_off_rows(const Columns& columns, Row end);
  void look_again(const Columns& columns, Row row, values::Day before);

  const Timeline* timeline_;
  std::uint16_t kind_;
  values::ValidOn valid_on_;
  std::uint64_t size_;
  Row rows_ = 0;  // with numbers below `size_`
  Held held_;
  std::vector<GroupSum> sums_;
  std::shared_ptr<const Boundaries> boundaries_;
};

}  // namespace vlecht::journal
