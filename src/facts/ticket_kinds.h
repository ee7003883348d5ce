// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about help and how satisfied people are with it: for `kinds()`, which is
/// where they are found.
Kind ticket_kind();
Kind survey_kind();
Kind survey_score_kind();

}  // namespace vlecht::facts
