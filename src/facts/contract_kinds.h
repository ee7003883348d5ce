// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about contracts and what is agreed in them: for `kinds()`, which is where
/// they are found.
Kind contract_kind();
Kind contract_extension_kind();
Kind exit_plan_step_kind();
Kind service_level_kind();
Kind outage_class_kind();
Kind ticket_deadline_kind();
Kind service_credit_kind();
Kind reported_availability_kind();

}  // namespace vlecht::facts
