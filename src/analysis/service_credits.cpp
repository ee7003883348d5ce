// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_credits.h"

#include <algorithm>

#include "analysis/calendar_periods.h"

namespace vlecht::analysis::service_credits {

using contract_availability::Credit;
using contract_terms::Level;
using values::Money;
using values::Ratio;

Money credit_for(const Level& level, Money fee, const Ratio& availability) {
  // From the highest limit down, so that the last one that it stays below is the lowest.
  const contract_terms::CreditTier* tier = nullptr;
  for (const auto& each : level.tiers)
    if (availability < each.below) tier = &each;
  if (tier == nullptr) return {};
  const Ratio percent = std::min(tier->credit, level.credit_cap);
  const values::Wide whole = values::Wide{fee.cents()} * percent.numerator();
  return Money::from_cents(static_cast<std::int64_t>(values::divided(
      whole, values::Wide{100} * percent.denominator(), values::Rounding::half_away_from_zero)));
}

namespace {

using Parts = std::vector<contract_availability::LevelPart>;

/// What the fee of a period is at least and at most, and by days for each part.
struct Fees {
  Money lowest, highest;
  std::vector<Money> by_days;
};

Money fee_of(const contract_availability::LevelPart& part) { return *part.level->monthly_fee; }

std::int32_t days_in(values::Period period) {
  return period.until().days_since_1970() - period.from().days_since_1970();
}

void add_month(values::Period month, const Parts& parts, Fees& fees) {
  std::optional<Money> lowest, highest;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto shared = values::Period::of(std::max(month.from(), parts[i].days.from()),
                                           std::min(month.until(), parts[i].days.until()));
    if (!shared) continue;
    const Money fee = fee_of(parts[i]);
    lowest = std::min(lowest.value_or(fee), fee);
    highest = std::max(highest.value_or(fee), fee);
    const values::Wide share = values::Wide{fee.cents()} * days_in(*shared);
    fees.by_days[i] += Money::from_cents(static_cast<std::int64_t>(
        values::divided(share, days_in(month), values::Rounding::half_away_from_zero)));
  }
  fees.lowest += lowest.value_or(Money());
  fees.highest += highest.value_or(Money());
}

Fees fees_of(const Parts& parts, values::Period days) {
  Fees fees;
  fees.by_days.resize(parts.size());
  for (const CalendarPeriod& month : calendar_periods(days, 1)) add_month(month.days, parts, fees);
  return fees;
}

}  // namespace

values::Known<Credit> credit_of(const Parts& parts,
                                const contract_availability::PeriodResult& period) {
  const bool is_offered = std::any_of(parts.begin(), parts.end(),
                                      [](const auto& part) { return !part.level->tiers.empty(); });
  const bool has_end = months_of(parts.front().level->period) > 0;
  if (!is_offered || !has_end || !period.is_whole) return values::Reason::not_applicable;
  const auto& shares = period.shares;
  const bool has_fees = std::all_of(parts.begin(), parts.end(), [](const auto& part) {
    return part.level->monthly_fee.is_known();
  });
  if (!has_fees || !shares.availability) return values::Reason::not_supplied;
  const Fees fees = fees_of(parts, period.days);
  std::optional<Money> certain, at_most;
  Money by_figure;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Level& level = *parts[i].level;
    const Money least = credit_for(level, fees.lowest, *shares.upper);
    const Money most = credit_for(level, fees.highest, *shares.lower);
    certain = std::min(certain.value_or(least), least);
    at_most = std::max(at_most.value_or(most), most);
    by_figure += credit_for(level, fees.by_days[i], *shares.availability);
  }
  // Each part is rounded to the cent, by which their sum might leave the bounds.
  return Credit{.certain = *certain,
                .at_most = *at_most,
                .by_figure = std::clamp(by_figure, *certain, *at_most)};
}

}  // namespace vlecht::analysis::service_credits
