// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "dossier/dossier.h"
#include "facts/typed.h"

namespace vlecht::analysis::service_level_check {

/// What the check says of an agreement that is being typed: a contract, service level, outage
/// class, deadline of tickets or credit, laid over what the dossier has. A contradiction or hole is
/// a warning at the field where it belongs; the rest is a note. Findings that do not rest on what
/// is typed are left out, and so is everything as long as a number that tells it apart is not
/// typed.
///
/// The dossier has the kinds `kinds`.
std::vector<facts::FieldFinding> examine_typed(const facts::Typed& typed,
                                               const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::service_level_check
