// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "journal/verify.h"
#include "operations/world.h"

namespace vlecht::operations {

/// Makes a new dossier of a folder with a static log. Everything is recomputed twice: while it is
/// read from the folder, and from the new dossier. The root must be that of the folder's checkpoint
/// and, when one is given, fit a checkpoint kept elsewhere (with `verifier_key`, its signature
/// too). Nothing is left behind when it fails. Problems: `store.exists`, `store.log_left`,
/// `log.no_checkpoint`, those of `StaticFolder::open`, `journal::rebuild`, `journal::verify` and
/// `journal::verify_checkpoint`.
base::Result<journal::Verified> restore(const World& world, const std::string& folder,
                                        const std::string& dossier,
                                        const std::optional<std::string>& checkpoint,
                                        const std::string& verifier_key,
                                        const journal::Progress& progress);

}  // namespace vlecht::operations
