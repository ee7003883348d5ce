// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/contract_availability.h"

/// Money that a supplier owes back when a norm is missed.
namespace vlecht::analysis::service_credits {

/// Of a fee for an availability in percent: the credit of the lowest limit that it stays below, and
/// not more than the cap. To the cent, halves away from zero; nothing when it is below no limit.
values::Money credit_for(const contract_terms::Level& level, values::Money fee,
                         const values::Ratio& availability);

/// Of a whole period of a level, in its parts by day (at least one). Not applicable when no credit
/// was agreed, when the period is cut or when it has no end of its own; not supplied without a fee
/// or without anything measured.
///
/// Where the fee or the credit changed in the period, a contract seldom says what holds then. So
/// certain is the least that any of its terms gives, of the lowest fee in each month; at most is
/// the most, of the highest fee; and by the figure each part has its own credit of its share of
/// the fee by days.
values::Known<contract_availability::Credit> credit_of(
    const std::vector<contract_availability::LevelPart>& parts,
    const contract_availability::PeriodResult& period);

}  // namespace vlecht::analysis::service_credits
