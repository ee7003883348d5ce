// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about how a supplier delivers: for `kinds()`, which is where they are found.
Kind supplier_indicator_kind();
Kind service_report_kind();
Kind supplier_agreement_kind();
Kind agreement_outcome_kind();
Kind improvement_plan_kind();

}  // namespace vlecht::facts
