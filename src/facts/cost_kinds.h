// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact by which shared cost is sorted and divided: for `kinds()`, which is where they
/// are found.
Kind cost_rule_kind();
Kind cost_pool_kind();
Kind allocation_key_kind();
Kind key_share_kind();
Kind split_policy_kind();
Kind consumption_kind();
Kind pool_use_kind();
Kind advance_kind();
Kind stand_alone_cost_kind();

}  // namespace vlecht::facts
