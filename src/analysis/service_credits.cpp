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

values::Known<Credit> credit_of(const Level& level,
                                const contract_availability::PeriodResult& period) {
  const int months = months_of(level.period);
  if (level.tiers.empty() || months == 0 || !period.is_whole) return values::Reason::not_applicable;
  const auto& shares = period.shares;
  if (!level.monthly_fee || !shares.availability) return values::Reason::not_supplied;
  const Money fee = Money::from_cents(level.monthly_fee->cents() * months);
  return Credit{.certain = credit_for(level, fee, *shares.upper),
                .at_most = credit_for(level, fee, *shares.lower),
                .by_figure = credit_for(level, fee, *shares.availability)};
}

}  // namespace vlecht::analysis::service_credits
