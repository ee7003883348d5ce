// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// What the author of a report to the council says before its figures: for `kinds()`, which is
/// where it is found.
Kind report_introduction_kind();

/// Whether a text of such a fact may have several paragraphs, so that a form gives it room.
bool has_paragraphs(const Kind& kind, const Field& field);

}  // namespace vlecht::facts
