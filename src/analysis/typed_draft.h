// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/fact.h"
#include "facts/typed.h"
#include "values/day.h"

namespace vlecht::analysis {

/// What is being typed as a statement from `day` on, to lay over a dossier. A key that is not typed
/// yet has a name that no one gives, and a number or day that stands for any.
facts::Draft draft_of(const facts::Typed& typed, values::Day day);

}  // namespace vlecht::analysis
