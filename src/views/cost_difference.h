// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/cost_difference.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::cost_difference {

/// The answer in words, figures, charts and tables. Ids of figures are stable: gap, gap.percent,
/// effect.<driver> (effect.3.5.1, effect.1.1:price, effect.remainder), claim.probability,
/// claim.contribution, claim.probability_error (and claim.<id>.… for the claims after the first),
/// spread.…, change.…, bridge.…, stated.<id>.….
document::Document view(const analysis::cost_difference::Answer& answer,
                        const dossier::Dossier& dossier, const Context& context);

}  // namespace vlecht::views::cost_difference
