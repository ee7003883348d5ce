// SPDX-License-Identifier: EUPL-1.2
#include "journal/boundaries.h"

#include <algorithm>

namespace vlecht::journal {
namespace {

// A row without end ceases to hold on no day that anybody asks about.
template <class Visit>
void each_boundary(const Columns& columns, std::size_t rows, const Visit& visit) {
  const values::Day open_end = values::open_end();
  for (Row row = 0; row < rows; ++row) {
    visit(columns.from(row).days_since_1970(), row);
    const values::Day until = columns.until(row);
    if (until < open_end) visit(until.days_since_1970(), row);
  }
}

}  // namespace

// Sorted by counting: the calendar has fewer days than a journal can have statements.
Boundaries::Boundaries(const Columns& columns) : rows_(columns.rows()) {
  if (rows_ == 0) return;
  std::int32_t last_day = columns.from(0).days_since_1970();
  first_day_ = last_day;
  each_boundary(columns, rows_, [&](std::int32_t day, Row) {
    first_day_ = std::min(first_day_, day);
    last_day = std::max(last_day, day);
  });
  const auto place = [&](std::int32_t day) { return static_cast<std::size_t>(day - first_day_); };
  // Shifted by one day, so that placing the rows moves each sum to the end of its day.
  ends_.assign(place(last_day) + 2, 0);
  each_boundary(columns, rows_, [&](std::int32_t day, Row) { ++ends_[place(day) + 1]; });
  for (std::size_t i = 1; i < ends_.size(); ++i) ends_[i] += ends_[i - 1];
  by_day_.resize(ends_.back());
  each_boundary(columns, rows_,
                [&](std::int32_t day, Row row) { by_day_[ends_[place(day)]++] = row; });
  ends_.pop_back();
}

std::size_t Boundaries::end(values::Day day) const {
  const std::int32_t place = day.days_since_1970() - first_day_;
  if (place < 0 || ends_.empty()) return 0;
  return ends_[std::min(static_cast<std::size_t>(place), ends_.size() - 1)];
}

}  // namespace vlecht::journal
