// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about projects of others, to learn from: for `kinds()`, which is where they
/// are found.
Kind reference_class_kind();
Kind portfolio_project_kind();

}  // namespace vlecht::facts
