// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/earned_value.h"

#include <limits>
#include <optional>

#include "values/rounding.h"

namespace vlecht::analysis::methods {
namespace {

using values::Known;
using values::Money;
using values::Ratio;
using values::Wide;
using EarnedRefused = base::Failed<NoEarnedValue>;
using Cents = EarnedFigure<std::int64_t>;

bool fits_in_cents(Wide number) {
  return number >= std::numeric_limits<std::int64_t>::min() &&
         number <= std::numeric_limits<std::int64_t>::max();
}

Wide greatest_divisor(Wide a, Wide b) {
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a < 0 ? -a : a;
}

// In its lowest terms. `denominator` is positive.
EarnedFigure<Ratio> exact_ratio(Wide numerator, Wide denominator) {
  const Wide divisor = greatest_divisor(numerator, denominator);
  numerator /= divisor;
  denominator /= divisor;
  if (!fits_in_cents(numerator) || !fits_in_cents(denominator))
    return EarnedRefused(NoEarnedValue::too_large);
  return Ratio(static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator));
}

EarnedFigure<Money> rounded_money(Wide numerator, Wide denominator) {
  // Rounding doubles what is left.
  if (denominator >= Wide{1} << 126U) return EarnedRefused(NoEarnedValue::too_large);
  const Wide cents = values::divided(numerator, denominator, values::Rounding::half_away_from_zero);
  if (!fits_in_cents(cents)) return EarnedRefused(NoEarnedValue::too_large);
  return Money::from_cents(static_cast<std::int64_t>(cents));
}

Cents cents_of(const Known<Money>& amount) {
  if (!amount) return EarnedRefused(NoEarnedValue::not_supplied);
  if (amount->cents() < 0) return EarnedRefused(NoEarnedValue::negative);
  return amount->cents();
}

// The amounts as whole numbers, each with its own reason for not being there.
struct AmountsInCents {
  Cents planned;
  Cents earned;
  Cents actual;
  Cents budget;
};

EarnedFigure<Money> difference_of(const Cents& whole, const Cents& part) {
  if (!whole) return EarnedRefused(whole.error());
  if (!part) return EarnedRefused(part.error());
  return Money::from_cents(*whole - *part);  // neither is negative
}

EarnedFigure<Ratio> index_of(const Cents& numerator, const Cents& denominator,
                             NoEarnedValue when_zero) {
  if (!numerator) return EarnedRefused(numerator.error());
  if (!denominator) return EarnedRefused(denominator.error());
  if (*denominator == 0) return EarnedRefused(when_zero);
  return exact_ratio(*numerator, *denominator);
}

// The first reason why not all of these can be used together.
std::optional<NoEarnedValue> not_usable(std::initializer_list<const Cents*> amounts) {
  for (const Cents* amount : amounts)
    if (!*amount) return amount->error();
  return std::nullopt;
}

EarnedFigure<Money> at_cost_index(const AmountsInCents& of) {
  if (const auto why = not_usable({&of.earned, &of.actual, &of.budget})) return EarnedRefused(*why);
  if (*of.earned == 0) return EarnedRefused(NoEarnedValue::nothing_earned);
  return rounded_money(Wide{*of.budget} * *of.actual, *of.earned);
}

EarnedFigure<Money> as_budgeted(const AmountsInCents& of) {
  if (const auto why = not_usable({&of.earned, &of.actual, &of.budget})) return EarnedRefused(*why);
  return rounded_money(Wide{*of.actual} + *of.budget - *of.earned, 1);
}

// AC + (BAC - EV) AC PV / EV^2.
EarnedFigure<Money> at_both_indices(const AmountsInCents& of) {
  if (const auto why = not_usable({&of.planned, &of.earned, &of.actual, &of.budget}))
    return EarnedRefused(*why);
  if (*of.earned == 0) return EarnedRefused(NoEarnedValue::nothing_earned);
  Wide rest = 0;
  Wide numerator = 0;
  const Wide squared = Wide{*of.earned} * *of.earned;
  if (__builtin_mul_overflow(Wide{*of.budget - *of.earned} * *of.actual, Wide{*of.planned},
                             &rest) ||
      __builtin_mul_overflow(squared, Wide{*of.actual}, &numerator) ||
      __builtin_add_overflow(numerator, rest, &numerator))
    return EarnedRefused(NoEarnedValue::too_large);
  return rounded_money(numerator, squared);
}

EarnedFigure<Ratio> to_stay_in_budget(const AmountsInCents& of) {
  if (const auto why = not_usable({&of.earned, &of.actual, &of.budget})) return EarnedRefused(*why);
  if (*of.actual >= *of.budget) return EarnedRefused(NoEarnedValue::budget_spent);
  return exact_ratio(Wide{*of.budget} - *of.earned, Wide{*of.budget} - *of.actual);
}

bool is_in_order(std::span<const PlannedPoint> plan) {
  PlannedPoint before;
  for (const PlannedPoint& point : plan) {
    if (point.time <= before.time || point.planned < before.planned) return false;
    before = point;
  }
  return !plan.empty();
}

// The earliest time at which the plan, which is in order, reaches an amount.
EarnedFigure<Ratio> time_reached(std::span<const PlannedPoint> plan, std::int64_t cents) {
  if (cents == 0) return Ratio(0, 1);
  PlannedPoint before;
  for (const PlannedPoint& point : plan) {
    if (point.planned.cents() >= cents) {
      const Wide rise = Wide{point.planned.cents()} - before.planned.cents();
      const Wide along = (Wide{cents} - before.planned.cents()) * (point.time - before.time);
      Wide start = 0;
      if (__builtin_mul_overflow(Wide{before.time}, rise, &start) ||
          __builtin_add_overflow(start, along, &start))
        return EarnedRefused(NoEarnedValue::too_large);
      return exact_ratio(start, rise);
    }
    before = point;
  }
  return EarnedRefused(NoEarnedValue::beyond_plan);
}

EarnedFigure<Ratio> quotient_of(const Ratio& numerator, const Ratio& denominator) {
  return exact_ratio(Wide{numerator.numerator()} * denominator.denominator(),
                     Wide{numerator.denominator()} * denominator.numerator());
}

EarnedSchedule no_schedule(NoEarnedValue why) {
  return {EarnedRefused(why), EarnedRefused(why), EarnedRefused(why)};
}

}  // namespace

EarnedValue earned_value(const EarnedAmounts& amounts) {
  AmountsInCents of{cents_of(amounts.planned), cents_of(amounts.earned), cents_of(amounts.actual),
                    cents_of(amounts.budget)};
  if (of.earned && of.budget && *of.earned > *of.budget)
    of.budget = EarnedRefused(NoEarnedValue::over_budget);
  const auto completion = at_cost_index(of);
  const Cents whole = completion ? Cents(completion->cents()) : EarnedRefused(completion.error());
  return {.cost_variance = difference_of(of.earned, of.actual),
          .schedule_variance = difference_of(of.earned, of.planned),
          .cost_index = index_of(of.earned, of.actual, NoEarnedValue::nothing_spent),
          .schedule_index = index_of(of.earned, of.planned, NoEarnedValue::nothing_planned),
          .completion_at_cost_index = completion,
          .completion_as_budgeted = as_budgeted(of),
          .completion_at_both_indices = at_both_indices(of),
          .still_to_spend = difference_of(whole, of.actual),
          .completion_variance = difference_of(of.budget, whole),
          .index_to_stay_in_budget = to_stay_in_budget(of)};
}

EarnedSchedule earned_schedule(std::span<const PlannedPoint> plan, const Known<Money>& earned,
                               std::int64_t actual_time) {
  const Cents cents = cents_of(earned);
  if (!cents) return no_schedule(cents.error());
  if (!is_in_order(plan)) return no_schedule(NoEarnedValue::plan_out_of_order);
  const auto reached = time_reached(plan, *cents);
  if (!reached) return no_schedule(reached.error());
  if (actual_time <= 0)
    return {reached, EarnedRefused(NoEarnedValue::not_begun),
            EarnedRefused(NoEarnedValue::not_begun)};
  EarnedSchedule schedule{reached, quotient_of(*reached, Ratio(actual_time, 1)),
                          EarnedRefused(NoEarnedValue::nothing_earned)};
  const auto duration = time_reached(plan, plan.back().planned.cents());
  if (schedule.time_index && schedule.time_index->numerator() > 0 && duration)
    schedule.duration_at_time_index = quotient_of(*duration, *schedule.time_index);
  return schedule;
}

}  // namespace vlecht::analysis::methods
