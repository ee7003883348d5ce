// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "analysis/contract_terms.h"
#include "values/day.h"

namespace vlecht::analysis {

/// A calendar month, quarter or year, or the part of it that is looked at.
struct CalendarPeriod {
  values::Period days = values::Period::since(values::Day());
  bool is_whole = true;  ///< none of the calendar period is missing
};

/// The calendar periods of so many months (1, 3 or 12, counted from January) that `days` has a part
/// of, cut at its ends, in order.
std::vector<CalendarPeriod> calendar_periods(values::Period days, int months);

/// The periods over which a level that holds in `days` is judged. One that counts since its start
/// is a single period.
std::vector<CalendarPeriod> periods_in(contract_terms::LevelPeriod period, values::Period days);

/// How many months a period of a level has; 0 for one since its start.
int months_of(contract_terms::LevelPeriod period);

}  // namespace vlecht::analysis
