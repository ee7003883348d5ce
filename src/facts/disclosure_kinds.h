// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// When a council met, and when its executive knew something and told it (Gemeentewet art. 169):
/// for `kinds()`, which is where they are found.
Kind disclosure_kind();
Kind council_meeting_kind();

}  // namespace vlecht::facts
