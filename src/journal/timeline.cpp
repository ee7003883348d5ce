// SPDX-License-Identifier: EUPL-1.2
#include "journal/timeline.h"

#include <algorithm>
#include <numeric>

#include "base/check.h"
#include "facts/kinds.h"
#include "journal/held.h"
#include "journal/outline.h"

namespace vlecht::journal {
namespace {

using facts::EntryNumber;
using values::Day;

// Finds the next stretch of days without a winner; found ones are skipped ever faster.
class Gaps {
 public:
  explicit Gaps(std::size_t cells) : next_(cells + 1) { std::iota(next_.begin(), next_.end(), 0U); }

  /// First cell from `cell` on that is still open; the number of cells when there is none.
  std::size_t from(std::size_t cell) {
    while (next_[cell] != cell) {
      next_[cell] = next_[next_[cell]];
      cell = next_[cell];
    }
    return cell;
  }
  void close(std::size_t cell) { next_[cell] = static_cast<std::uint32_t>(cell + 1); }

 private:
  std::vector<std::uint32_t> next_;
};

// A statement's part of the days that are asked about.
struct Candidate {
  Day from;
  Day until;
  Row row = no_row;
};

// The days on which something begins or ends, ascending; between two of them lies a cell, over
// which one statement wins.
class Cells {
 public:
  explicit Cells(const std::vector<Candidate>& candidates) {
    Day last = candidates.front().from;
    first_ = last;
    for (const Candidate& candidate : candidates) {
      first_ = std::min(first_, candidate.from);
      last = std::max(last, candidate.until);
    }
    // Days that lie close together are found by place, without sorting and searching.
    const std::size_t span = place(last) + 1;
    if (span <= 8 * candidates.size()) {
      by_place(candidates, span);
    } else {
      by_search(candidates);
    }
  }

  std::size_t size() const { return days_.size() - 1; }
  Day day(std::size_t cell) const { return days_[cell]; }
  std::size_t beginning_on(Day day) const {
    if (!cells_.empty()) return cells_[place(day)];
    return static_cast<std::size_t>(std::lower_bound(days_.begin(), days_.end(), day) -
                                    days_.begin());
  }

 private:
  std::size_t place(Day day) const {
    return static_cast<std::size_t>(day.days_since_1970() - first_.days_since_1970());
  }

  void by_place(const std::vector<Candidate>& candidates, std::size_t span) {
    cells_.assign(span, 0);
    for (const Candidate& candidate : candidates) {
      cells_[place(candidate.from)] = 1;
      cells_[place(candidate.until)] = 1;
    }
    for (std::size_t i = 0; i < span; ++i) {
      const bool is_boundary = cells_[i] != 0;
      cells_[i] = static_cast<std::uint32_t>(days_.size());
      if (is_boundary)
        days_.push_back(
            Day::from_days_since_1970(first_.days_since_1970() + static_cast<std::int32_t>(i)));
    }
  }

  void by_search(const std::vector<Candidate>& candidates) {
    days_.reserve(2 * candidates.size());
    for (const Candidate& candidate : candidates) {
      days_.push_back(candidate.from);
      days_.push_back(candidate.until);
    }
    std::sort(days_.begin(), days_.end());
    days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
  }

  Day first_;
  std::vector<Day> days_;
  std::vector<std::uint32_t> cells_;  // per day from the first on; empty: search
};

// For each cell the row that wins it, `no_row` where nothing was stated. Candidates latest first.
std::vector<Row> winners(const std::vector<Candidate>& latest_first, const Cells& cells) {
  std::vector<Row> winner(cells.size(), no_row);
  Gaps gaps(cells.size());
  for (const Candidate& candidate : latest_first) {
    const std::size_t end = cells.beginning_on(candidate.until);
    for (std::size_t cell = gaps.from(cells.beginning_on(candidate.from)); cell < end;
         cell = gaps.from(cell)) {
      winner[cell] = candidate.row;
      gaps.close(cell);
    }
  }
  return winner;
}

std::vector<Stretch> joined(const Columns& columns, const Cells& cells,
                            const std::vector<Row>& winner) {
  std::vector<Stretch> out;
  for (std::size_t cell = 0; cell < winner.size(); ++cell) {
    const Row row = winner[cell];
    if (row == no_row) continue;
    if (cell > 0 && row == winner[cell - 1]) {
      out.back().until = cells.day(cell + 1);
      continue;
    }
    out.push_back(
        {cells.day(cell), cells.day(cell + 1), columns.number(row), columns.asserts(row)});
  }
  return out;
}

}  // namespace

const Columns* Timeline::columns(std::uint16_t kind) const {
  return kind < kinds_.size() && kinds_[kind].rows() > 0 ? &kinds_[kind] : nullptr;
}

template <class Visit>
void Timeline::each_of(const Columns& columns, std::string_view key, std::uint64_t size,
                       const Visit& visit) const {
  const auto index = columns.keys().find(key);
  if (!index) return;
  const std::size_t end = columns.rows_below(size);
  for (Row row = columns.latest(*index); row != no_row; row = columns.previous(row)) {
    if (row < end) visit(row);
  }
}

void Timeline::add(EntryNumber number, std::uint16_t kind, std::string_view key, Day from,
                   Day until, facts::Operation operation, const std::optional<Measured>& measured) {
  columns_of(kind).add(number, key, from, until, operation, measured);
}

void Timeline::add(std::span<const Outline> statements, std::uint64_t to_come) {
  while (!statements.empty()) {
    const std::uint16_t kind = statements.front().kind;
    const auto other = std::find_if(statements.begin(), statements.end(),
                                    [&](const Outline& outline) { return outline.kind != kind; });
    const auto count = static_cast<std::size_t>(other - statements.begin());
    columns_of(kind).add(statements.first(count), to_come);
    statements = statements.subspan(count);
    to_come -= std::min<std::uint64_t>(to_come, count);
  }
}

Columns& Timeline::columns_of(std::uint16_t kind) {
  while (kind >= kinds_.size()) kinds_.emplace_back(seed_);
  return kinds_[kind];
}

void Timeline::forget_from(EntryNumber number) {
  for (Columns& columns : kinds_) columns.forget_from(number);
}

std::size_t Timeline::size() const {
  std::size_t total = 0;
  for (const Columns& columns : kinds_) total += columns.rows();
  return total;
}

std::size_t Timeline::key_count() const {
  std::size_t total = 0;
  for (const Columns& columns : kinds_) total += columns.keys().size();
  return total;
}

std::vector<EntryNumber> Timeline::holding(std::uint16_t kind, values::ValidOn valid_on,
                                           std::uint64_t size) const {
  const Columns* columns = this->columns(kind);
  std::vector<EntryNumber> out;
  if (columns == nullptr) return out;
  const Held held(*columns, valid_on.day, columns->rows_below(size), base::run_in_order);
  out.reserve(held.count());
  held.each([&](Row row) { out.push_back(columns->number(row)); });
  return out;
}

std::optional<EntryNumber> Timeline::holding(std::uint16_t kind, std::string_view key,
                                             values::ValidOn valid_on, std::uint64_t size) const {
  const Columns* columns = this->columns(kind);
  if (columns == nullptr) return std::nullopt;
  const auto index = columns->keys().find(key);
  if (!index) return std::nullopt;
  const Row row = columns->winner(*index, valid_on.day, columns->rows_below(size));
  if (row == no_row || !columns->asserts(row)) return std::nullopt;
  return columns->number(row);
}

std::vector<Stretch> Timeline::stretches(std::uint16_t kind, std::string_view key,
                                         values::Period over, std::uint64_t size,
                                         const std::function<bool(EntryNumber)>& ignore) const {
  const Columns* columns = this->columns(kind);
  if (columns == nullptr) return {};
  // Counted first: a list that grows to millions would be copied at each growth.
  std::size_t count = 0;
  each_of(*columns, key, size, [&](Row) { ++count; });
  std::vector<Candidate> latest_first;
  latest_first.reserve(count);
  each_of(*columns, key, size, [&](Row row) {
    const Day from = std::max(columns->from(row), over.from());
    const Day until = std::min(columns->until(row), over.until());
    if (from < until && !(ignore && ignore(columns->number(row)))) {
      latest_first.push_back({from, until, row});
    }
  });
  if (latest_first.empty()) return {};
  const Cells cells(latest_first);
  return joined(*columns, cells, winners(latest_first, cells));
}

std::vector<EntryNumber> Timeline::statements(std::uint16_t kind, std::string_view key) const {
  std::vector<EntryNumber> out;
  if (const Columns* columns = this->columns(kind)) {
    each_of(*columns, key, UINT64_MAX, [&](Row row) { out.push_back(columns->number(row)); });
  }
  std::reverse(out.begin(), out.end());
  return out;
}

void Timeline::settle() {
  for (Columns& columns : kinds_) columns.settle();
}

std::uint16_t kind_number(const facts::Kind& kind) {
  const auto all = facts::kinds();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].name == kind.name) return static_cast<std::uint16_t>(i);
  }
  CHECK(false);
  return 0;
}

}  // namespace vlecht::journal
