// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about budgets, prices, assets and the agreement of totals: for `kinds()`,
/// which is where they are found.
Kind budget_amount_kind();
Kind price_index_kind();
Kind index_use_kind();
Kind asset_kind();
Kind depreciation_policy_kind();
Kind reconciliation_note_kind();

}  // namespace vlecht::facts
