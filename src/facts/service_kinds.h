// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about services, their parts, and the hours and days on which they are meant
/// to work: for `kinds()`, which is where they are found.
Kind service_kind();
Kind service_component_kind();
Kind service_hours_kind();
Kind holiday_rule_kind();
Kind closed_day_kind();

}  // namespace vlecht::facts
