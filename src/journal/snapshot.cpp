// SPDX-License-Identifier: EUPL-1.2
#include "journal/snapshot.h"

#include <algorithm>
#include <limits>

#include "base/check.h"

namespace vlecht::journal {
namespace {

using values::Day;

// A row that is moved over costs so many times a row in a pass over all of them.
constexpr std::size_t known_cost = 4;
constexpr std::size_t valid_cost = 16;

// Moving over fewer than so many is always cheap.
constexpr std::size_t few = 1'024;

// Rows that came after the index was made are all looked at; from so many on it is made again.
constexpr std::size_t unindexed_rows_max = 4'096;

// With fewer rows in a group, adding up the parts takes as long as adding up the rows.
constexpr std::size_t rows_per_group_min = 32;

bool is_between(Day day, Day after, Day through) { return after < day && day <= through; }

}  // namespace

std::optional<values::Money> GroupSum::total() const {
  if (cents < std::numeric_limits<std::int64_t>::min()) return std::nullopt;
  if (cents > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  return values::Money::from_cents(static_cast<std::int64_t>(cents));
}

void GroupSum::add(std::int64_t amount) {
  if (amount == amount_missing) {
    ++missing;
    return;
  }
  cents += amount;
  ++known;
}

void GroupSum::add(const GroupSum& more) {
  cents += more.cents;
  known += more.known;
  missing += more.missing;
}

void GroupSum::take_off(std::int64_t amount) {
  if (amount == amount_missing) {
    --missing;
    return;
  }
  cents -= amount;
  --known;
}

Snapshot::Snapshot(const Timeline& timeline, std::uint16_t kind, values::ValidOn valid_on,
                   std::uint64_t size, const base::Executor& executor)
    : timeline_(&timeline), kind_(kind), valid_on_(valid_on), size_(size) {
  start(executor);
}

void Snapshot::start(const base::Executor& executor) {
  const Columns* columns = this->columns();
  if (columns == nullptr) return;
  rows_ = static_cast<Row>(columns->rows_below(size_));
  held_ = Held(*columns, valid_on_.day, rows_, executor);
  sums_.assign(columns->groups().size(), {});
  if (sums_.empty()) return;
  // Each part has sums of its own, which is worth it when many rows go into each.
  const bool is_divided = sums_.size() < rows_ / rows_per_group_min;
  std::vector<std::vector<GroupSum>> of_parts(is_divided ? base::parts_of(held_.blocks()) : 1);
  base::in_parts(held_.blocks(), of_parts.size(), executor,
                 [&](std::size_t part, std::size_t begin, std::size_t end) {
                   std::vector<GroupSum>& sums = part == 0 ? sums_ : of_parts[part];
                   sums.resize(sums_.size());
                   held_.each(begin, end, [&](Row row) {
                     const Group group = columns->group(row);
                     if (group != Columns::no_group) sums[group].add(columns->cents(row));
                   });
                 });
  for (std::size_t part = 1; part < of_parts.size(); ++part) {
    for (std::size_t group = 0; group < sums_.size(); ++group) {
      sums_[group].add(of_parts[part][group]);
    }
  }
}

void Snapshot::move_known(std::uint64_t size) {
  size_ = size;
  const Columns* columns = this->columns();
  if (columns == nullptr) return;
  const auto end = static_cast<Row>(columns->rows_below(size));
  const std::size_t moved = end > rows_ ? end - rows_ : rows_ - end;
  if (moved > few && moved * known_cost > end) {
    start(base::run_in_order);
    return;
  }
  sums_.resize(columns->groups().size());
  if (end > rows_) {
    add_rows(*columns, end);
  } else {
    take_off_rows(*columns, end);
  }
}

void Snapshot::add_rows(const Columns& columns, Row end) {
  for (Row row = rows_; row < end; ++row) {
    if (!columns.holds_on(row, valid_on_.day)) continue;
    const Row before = columns.winner_before(row, valid_on_.day);
    if (before != no_row) remove(columns, before);
    put(columns, row);
  }
  rows_ = end;
}

// Each in turn is the latest of all, so that it is the one that holds for its key.
void Snapshot::take_off_rows(const Columns& columns, Row end) {
  for (Row row = rows_; row-- > end;) {
    if (!columns.holds_on(row, valid_on_.day)) continue;
    remove(columns, row);
    const Row before = columns.winner_before(row, valid_on_.day);
    if (before != no_row) put(columns, before);
  }
  rows_ = end;
}

void Snapshot::move_valid(values::ValidOn valid_on) {
  const Day before = valid_on_.day;
  valid_on_ = valid_on;
  const Columns* columns = this->columns();
  if (columns == nullptr || valid_on.day == before) return;
  const std::size_t indexed = boundaries_ ? boundaries_->rows() : 0;
  if (rows_ > indexed + unindexed_rows_max || !boundaries_) {
    boundaries_ = std::make_shared<Boundaries>(*columns);
  }
  const auto [after, through] = std::minmax(before, valid_on.day);
  const std::size_t moved = boundaries_->count(after, through);
  if (moved > few && moved * valid_cost > rows_) {
    start(base::run_in_order);
    return;
  }
  sums_.resize(columns->groups().size());
  const auto look = [&](Row row) {
    if (row < rows_) look_again(*columns, row, before);
  };
  boundaries_->each(after, through, look, [&](Row row) { columns->prefetch(row); });
  for (auto row = static_cast<Row>(boundaries_->rows()); row < rows_; ++row) {
    if (is_between(columns->from(row), after, through) ||
        is_between(columns->until(row), after, through)) {
      look_again(*columns, row, before);
    }
  }
}

// Decides anew what holds for the key of `row`; a second time changes nothing.
void Snapshot::look_again(const Columns& columns, Row row, Day before) {
  const Day day = valid_on_.day;
  if (!columns.is_contested(row)) {
    if (columns.holds_on(row, day)) {
      put(columns, row);
    } else {
      remove(columns, row);
    }
    return;
  }
  const Columns::Key key = columns.key(row);
  const Row earlier = columns.winner(key, before, rows_);
  const Row now = columns.winner(key, day, rows_);
  if (earlier == now) return;
  if (earlier != no_row) remove(columns, earlier);
  if (now != no_row) put(columns, now);
}

void Snapshot::put(const Columns& columns, Row row) {
  if (!columns.asserts(row) || held_.has(row)) return;
  held_.put(row);
  const Group group = columns.group(row);
  if (group != Columns::no_group) sums_[group].add(columns.cents(row));
}

void Snapshot::remove(const Columns& columns, Row row) {
  if (!held_.has(row)) return;
  held_.remove(row);
  const Group group = columns.group(row);
  if (group != Columns::no_group) sums_[group].take_off(columns.cents(row));
}

std::vector<facts::EntryNumber> Snapshot::numbers() const {
  std::vector<facts::EntryNumber> out;
  out.reserve(held_.count());
  held_.each([&](Row row) { out.push_back(columns()->number(row)); });
  return out;
}

std::optional<Row> Snapshot::row_of(std::string_view key) const {
  const Columns* columns = this->columns();
  if (columns == nullptr) return std::nullopt;
  const auto index = columns->keys().find(key);
  if (!index) return std::nullopt;
  const Row row = columns->winner(*index, valid_on_.day, rows_);
  if (row == no_row || !columns->asserts(row)) return std::nullopt;
  if (columns->group(row) == Columns::no_group) return std::nullopt;
  return row;
}

std::optional<Measured> Snapshot::measured(std::string_view key) const {
  const auto row = row_of(key);
  if (!row) return std::nullopt;
  const Columns& columns = *this->columns();
  return Measured{columns.groups().text(columns.group(*row)), columns.cents(*row), {}};
}

std::optional<Snapshot::Group> Snapshot::find_group(std::string_view text) const {
  const Columns* columns = this->columns();
  if (columns == nullptr) return std::nullopt;
  const auto group = columns->groups().find(text);
  // A group that came with a later statement is not known yet.
  if (!group || *group >= sums_.size()) return std::nullopt;
  return group;
}

}  // namespace vlecht::journal
