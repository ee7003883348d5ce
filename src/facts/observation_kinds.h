// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about what was seen of a service: for `kinds()`, which is where they are
/// found.
Kind probe_kind();
Kind observation_kind();
Kind seen_again_kind();
Kind incident_kind();
Kind maintenance_kind();

}  // namespace vlecht::facts
