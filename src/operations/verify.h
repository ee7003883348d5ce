// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journal/cosignature.h"
#include "journal/verify.h"
#include "operations/world.h"

namespace vlecht::operations {

using journal::Cosignature;

/// What the checkpoint that was kept elsewhere must bear.
struct CheckpointDemands {
  std::string text;
  std::string verifier_key;               ///< of the journal; "": not looked at
  std::vector<std::string> witness_keys;  ///< of witnesses whose cosignatures count
  std::optional<std::int64_t> required;   ///< how many of them; without: all
};

struct VerifiedDossier {
  journal::Verified journal;
  std::vector<journal::Cosignature> cosignatures;  ///< under the checkpoint, and valid
  std::size_t required = 0;
};

/// Recomputes everything in a dossier's file, and holds it against a checkpoint kept elsewhere when
/// one is given. Problems: those of `journal::verify`, `journal::verify_checkpoint`,
/// `witness_keys` and `required_of`; `cosignature.wrong`, `cosignature.too_few`.
base::Result<VerifiedDossier> verify(const World& world, const std::string& path,
                                     const std::optional<CheckpointDemands>& demands,
                                     const journal::Progress& progress);

}  // namespace vlecht::operations
