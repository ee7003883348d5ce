// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "values/day.h"
#include "words/message.h"

/// The axis of days that charts through time share.
namespace vlecht::document {

struct DayTick {
  values::Day day;
  std::string shown;  ///< "2019" on the first of a year, otherwise "apr"; the first: "apr 2019"
  bool is_year = false;
};

/// The first days of months from `low` to `high`, at steps of 1, 3 or 6 months or 1, 2, 5, 10, …
/// years, at most `ticks_max` of them. `low` is not after `high`.
std::vector<DayTick> day_ticks(words::Language language, values::Day low, values::Day high,
                               int ticks_max);

}  // namespace vlecht::document
