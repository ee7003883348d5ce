// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// When an executive knew something and when it told its council (Gemeentewet art. 169): for
/// `kinds()`, which is where it is found.
Kind disclosure_kind();

}  // namespace vlecht::facts
