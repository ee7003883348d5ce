// SPDX-License-Identifier: EUPL-1.2
#include "journal/chain.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::journal {

void Chain::add(Row row, values::Day from, values::Day until) {
  CHECK(rows_.empty() || rows_.back() < row);
  std::size_t place = rows_.size();
  rows_.push_back(row);
  for (std::size_t level = 0;; ++level, place /= width) {
    if (level == levels_.size()) {
      // A new top spans all that was there before.
      Span all{from, until};
      if (level > 0) {
        for (const Span& span : levels_[level - 1]) {
          all = {std::min(all.from, span.from), std::max(all.until, span.until)};
        }
      }
      levels_.push_back({all});
    } else if (place == levels_[level].size()) {
      levels_[level].push_back({from, until});
    } else {
      Span& span = levels_[level][place];
      span = {std::min(span.from, from), std::max(span.until, until)};
    }
    if (levels_[level].size() == 1) return;
  }
}

void Chain::forget_from(Row end) {
  const auto kept = std::lower_bound(rows_.begin(), rows_.end(), end);
  std::size_t count = static_cast<std::size_t>(kept - rows_.begin());
  rows_.resize(count);
  std::size_t level = 0;
  for (; level < levels_.size() && count > 0; ++level, count = (count + width - 1) / width) {
    levels_[level].resize(count);
    if (count == 1) {
      ++level;
      break;
    }
  }
  levels_.resize(level);
}

Row Chain::winner(values::Day day, Row end) const {
  const auto below = std::lower_bound(rows_.begin(), rows_.end(), end);
  const auto count = static_cast<std::size_t>(below - rows_.begin());
  if (count == 0) return no_row;
  const std::size_t top = levels_.size() - 1;
  return winner_in(top, 0, count, day);
}

// Looks at what lies below one span of the level above, of the first `count` statements only.
Row Chain::winner_in(std::size_t level, std::size_t group, std::size_t count,
                     values::Day day) const {
  const std::size_t first = group * width;
  const std::size_t spans = ((count - 1) >> (level * width_bits)) + 1;
  for (std::size_t place = std::min(first + width, spans); place-- > first;) {
    if (!levels_[level][place].contains(day)) continue;
    if (level == 0) return rows_[place];
    if (const Row row = winner_in(level - 1, place, count, day); row != no_row) return row;
  }
  return no_row;
}

}  // namespace vlecht::journal
