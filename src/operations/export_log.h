// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "journal/static_log.h"
#include "operations/static_folder.h"
#include "operations/world.h"

namespace vlecht::operations {

/// What a folder with a static log has now.
struct ExportedLog {
  std::uint64_t size_before = 0;  ///< entries that it had already
  journal::Checkpoint checkpoint;
  std::uint64_t files = 0;  ///< that were added
  std::uint64_t bytes = 0;
  std::uint64_t emptied = 0;  ///< bundles and kept files from which something erased was taken
};

/// Adds to the folder what the store has more: bundles, tiles and kept files, then the checkpoint.
/// Everything new is recomputed from bytes read back from the store before it is written, and what
/// the folder has already is compared by its root, so that the work is proportional to what is new.
/// What broke off is finished. Of what was erased since, no byte stays in the folder: bundles that
/// have such an entry are written anew, kept files go (LogErasure). The folder keeps the signatures
/// of a checkpoint that the store keeps for exactly its size. Problems: `log.other_origin`,
/// `log.longer` and `log.differs` when the folder's checkpoint is not of an earlier moment of this
/// journal; `log.checkpoint_unreadable`; those of `journal::recompute_growth`,
/// `journal::write_growth` and `StaticFolder`; `journal.file_damaged`.
base::Result<ExportedLog> grow_log(const journal::Store& store, const std::string& origin,
                                   StaticFolder& folder, const journal::Progress& progress = {});

/// The same for a dossier's file, of which everything is verified first; makes the folder when it
/// is not there. Problems: those of `journal::verify` too.
base::Result<ExportedLog> export_log(const World& world, const std::string& dossier,
                                     const std::string& folder, const journal::Progress& progress);

/// The checkpoint that a folder with a static log has; none when it has none. Problem:
/// `log.checkpoint_unreadable`.
base::Result<std::optional<journal::SignedCheckpoint>> checkpoint_in(const StaticFolder& folder);

}  // namespace vlecht::operations
