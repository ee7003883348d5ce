// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>

#include "base/result.h"
#include "values/known.h"
#include "values/money.h"
#include "values/ratio.h"

namespace vlecht::analysis::methods {

/// Why a figure of earned value cannot be given.
enum class NoEarnedValue {
  not_supplied,       ///< an amount that it needs is not known
  negative,           ///< an amount is below zero
  over_budget,        ///< more was earned than the whole work was budgeted at: they contradict
  nothing_earned,     ///< it would be divided by the earned value
  nothing_planned,    ///< it would be divided by the planned value
  nothing_spent,      ///< it would be divided by the actual cost
  budget_spent,       ///< no budget is left to finish the rest with
  not_begun,          ///< no time has passed
  plan_out_of_order,  ///< the plan has no points, or its times do not rise, or its values fall
  beyond_plan,        ///< more was earned than the plan ever reaches
  too_large,          ///< it does not fit in 64 bits
};

template <class T>
using EarnedFigure = base::ResultOr<T, NoEarnedValue>;

/// Cumulative amounts at the moment of reporting, and the budget at completion.
struct EarnedAmounts {
  values::Known<values::Money> planned = values::Reason::not_supplied;  ///< PV
  values::Known<values::Money> earned = values::Reason::not_supplied;   ///< EV
  values::Known<values::Money> actual = values::Reason::not_supplied;   ///< AC
  values::Known<values::Money> budget = values::Reason::not_supplied;   ///< BAC
};

/// Earned value (PMI, "The standard for earned value management", 2019). Indices are exact;
/// estimates are exact until they are rounded once, to the cent, halves away from zero. Each figure
/// is there or says why not: none is zero because something is missing.
struct EarnedValue {
  EarnedFigure<values::Money> cost_variance;      ///< CV = EV - AC: below zero costs more
  EarnedFigure<values::Money> schedule_variance;  ///< SV = EV - PV: below zero is behind
  EarnedFigure<values::Ratio> cost_index;         ///< CPI = EV / AC: below one costs more
  EarnedFigure<values::Ratio> schedule_index;     ///< SPI = EV / PV: drifts to one at the end
  /// Estimates at completion: the rest goes as what was done did (BAC / CPI), ...
  EarnedFigure<values::Money> completion_at_cost_index;
  /// ... the rest goes as it was budgeted (AC + BAC - EV), ...
  EarnedFigure<values::Money> completion_as_budgeted;
  /// ... or the rest suffers from cost and delay both (AC + (BAC - EV) / (CPI SPI)).
  EarnedFigure<values::Money> completion_at_both_indices;
  EarnedFigure<values::Money> still_to_spend;           ///< ETC = BAC / CPI - AC
  EarnedFigure<values::Money> completion_variance;      ///< VAC = BAC - BAC / CPI
  EarnedFigure<values::Ratio> index_to_stay_in_budget;  ///< TCPI = (BAC - EV) / (BAC - AC)
};

EarnedValue earned_value(const EarnedAmounts& amounts);

/// A point of the plan: what was to be earned by then, cumulative. Time counts from the start, in
/// whole days or periods.
struct PlannedPoint {
  std::int64_t time = 0;
  values::Money planned;
};

/// Earned schedule (Lipke 2003, "Schedule is different"): progress in time, from the plan, which is
/// a straight line from nothing at time 0 to its first point and from point to point.
struct EarnedSchedule {
  /// ES: the earliest time at which the plan had earned as much.
  EarnedFigure<values::Ratio> earned_time;
  /// SPI(t) = ES / actual time: it does not drift to one when work is late.
  EarnedFigure<values::Ratio> time_index;
  /// IEAC(t) = planned duration / SPI(t): how long the work takes at this pace.
  EarnedFigure<values::Ratio> duration_at_time_index;
};

/// `plan` in order of time, its times positive; the planned duration is the earliest time at which
/// it reaches its last value. `actual_time` in the unit of the plan.
EarnedSchedule earned_schedule(std::span<const PlannedPoint> plan,
                               const values::Known<values::Money>& earned,
                               std::int64_t actual_time);

}  // namespace vlecht::analysis::methods
