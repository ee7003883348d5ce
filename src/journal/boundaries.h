// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "journal/columns.h"

namespace vlecht::journal {

/// The rows of one kind by the days on which they begin or cease to hold: what a moved valid day
/// has to look at. 4 bytes per row and 4 more per row that ends, and 8 for each day between the
/// first and the last.
class Boundaries {
 public:
  Boundaries() = default;
  explicit Boundaries(const Columns& columns);

  /// So many rows were there when it was made; later ones are not in it.
  std::size_t rows() const { return rows_; }

  /// Boundaries on the days after `after`, up to and including `through`.
  std::size_t count(values::Day after, values::Day through) const {
    return end(through) - end(after);
  }
  /// `visit(row)` for each; a row that begins and ends between them is visited twice. Rows of a day
  /// lie far apart: `announce(row)` is called some visits ahead, so that memory can be fetched.
  template <class Visit, class Announce>
  void each(values::Day after, values::Day through, const Visit& visit,
            const Announce& announce) const {
    const std::size_t last = end(through);
    for (std::size_t i = end(after); i < last; ++i) {
      if (i + ahead < last) announce(by_day_[i + ahead]);
      visit(by_day_[i]);
    }
  }

 private:
  static constexpr std::size_t ahead = 16;

  // Place after the last boundary on `day` or before it.
  std::size_t end(values::Day day) const;

  std::size_t rows_ = 0;
  std::int32_t first_day_ = 0;
  std::vector<std::size_t> ends_;  // per day from `first_day_` on
  std::vector<Row> by_day_;
};

}  // namespace vlecht::journal
