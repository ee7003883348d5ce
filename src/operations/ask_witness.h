// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "journal/store.h"
#include "operations/checkpoint.h"

namespace vlecht::operations {

/// The line of a witness for the note, verified with its key.
struct WitnessLine {
  journal::NoteSignature line;
  journal::Cosignature cosignature;
};

/// Asks a witness to cosign a signed checkpoint over what `store` holds, with the proof that it
/// continues what the witness saw last. Problems: see `sign_and_cosign`.
base::Result<WitnessLine> ask_witness(const World& world, const journal::Store& store,
                                      const journal::SignedCheckpoint& note,
                                      const WitnessAddress& witness);

}  // namespace vlecht::operations
