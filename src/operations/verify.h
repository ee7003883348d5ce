// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "journal/verify.h"
#include "operations/world.h"

namespace vlecht::operations {

/// Recomputes everything in a dossier's file, and holds it against a checkpoint kept elsewhere when
/// one is given (with `verifier_key`, its signature too). Problems: those of `journal::verify` and
/// `journal::verify_checkpoint`.
base::Result<journal::Verified> verify(const World& world, const std::string& path,
                                       const std::optional<std::string>& checkpoint,
                                       const std::string& verifier_key,
                                       const journal::Progress& progress);

/// The checkpoint of a dossier, recomputed from the bytes read back from storage; as a signed note
/// when `key_file` is given, in which the key is made when there is none. Kept in the dossier too,
/// when no one else is writing to it. Problems: those of `verify`; `checkpoint.key_unreadable`.
struct MadeCheckpoint {
  std::string text;
  std::string verifier_key;  ///< to hand to others; "" without a key
};
base::Result<MadeCheckpoint> make_checkpoint(const World& world, const std::string& path,
                                             const std::string& key_file,
                                             const journal::Progress& progress);

}  // namespace vlecht::operations
