// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "dossier/dossier.h"
#include "facts/typed.h"

namespace vlecht::analysis::measurability {

/// Whether a goal will be measurable with what is being typed about it: a goal, indicator, baseline
/// or target, laid over what the dossier has. First the verdict, as a note about the whole, and
/// then each thing that is missing or contradicts, with what to write instead: as a warning at the
/// field where it belongs, and as a note about the whole where another form has it.
///
/// The dossier has the kinds `goal_kinds`.
std::vector<facts::FieldFinding> examine_typed(const facts::Typed& typed,
                                               const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::measurability
