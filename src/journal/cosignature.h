// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journal/checkpoint.h"
#include "journal/verifier_key.h"
#include "values/instant.h"

namespace vlecht::journal {

/// A witness's word that at an instant this was the longest consistent state of a journal that it
/// had seen (c2sp.org/tlog-cosignature, Ed25519: "cosignature/v1").
struct Cosignature {
  std::string witness;  ///< name of its key
  values::Instant at;   ///< by the witness's own clock, in whole seconds

  bool operator==(const Cosignature&) const = default;
};

/// The cosignature of `checkpoint` under the name `witness`, at `at` cut to the second. Before 1970
/// counts as 1970.
NoteSignature cosign(const SignedCheckpoint& checkpoint, std::string_view witness,
                     const base::SigningSeed& seed, values::Instant at);

/// What `witness`, a key of type cosignature, says about the checkpoint. Problems:
/// `cosignature.absent`, `cosignature.wrong`.
base::Result<Cosignature> verify_cosignature(const SignedCheckpoint& checkpoint,
                                             const VerifierKey& witness);

/// Those of `witnesses` that cosigned it, in their order. Problem: `cosignature.wrong` when a line
/// bears the name and id of one of them and is not by it.
base::Result<std::vector<Cosignature>> cosignatures(const SignedCheckpoint& checkpoint,
                                                    const std::vector<VerifierKey>& witnesses);

}  // namespace vlecht::journal
