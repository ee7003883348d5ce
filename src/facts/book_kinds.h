// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact that come out of people's books, beside the ledger entry itself: for
/// `kinds()`, which is where they are found.
Kind ledger_account_kind();
Kind iv3_figure_kind();
Kind iv3_indicator_kind();
Kind supplier_payment_kind();

}  // namespace vlecht::facts
