// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "journal/verify.h"
#include "operations/world.h"

namespace vlecht::operations {

/// Copies a dossier to a new file, also while a server has it open and adds to it. The copy is said
/// to be good only when everything in it was recomputed and its root is that of the dossier at the
/// same size; until then it has another name, and it is gone when it is not good. On the disk when
/// this returns. Problems: `store.exists`, `store.log_left`, `backup.differs`, `file.unwritable`;
/// those of `journal::verify` and `World::copy_store`.
base::Result<journal::Verified> backup(const World& world, const std::string& dossier,
                                       const std::string& file, const journal::Progress& progress);

}  // namespace vlecht::operations
