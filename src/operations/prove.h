// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "journal/proof_bundle.h"
#include "operations/ask.h"

namespace vlecht::operations {

/// A figure with proofs that the facts behind it are in the journal (docs/formats/proof.md).
struct Proved {
  journal::SignedCheckpoint checkpoint;  ///< that the proofs rest on
  journal::ProofBundle bundle;
  document::Document page;  ///< the figure, what is proven of it and what is not, its facts
  std::size_t fact_count = 0;
  std::size_t entry_count = 0;
};

/// The proofs rest on `checkpoint` (the text of one of this journal, that covers the facts), or
/// without one on the first checkpoint kept in the dossier that covers the whole journal as the
/// answer knows it, or else on that journal itself, unsigned. The same dossier, question, moment
/// and checkpoint give the same bytes.
/// Problems: those of `ask`; `figure.unknown`, `proof.no_facts`; those of `parse_checkpoint`,
/// `journal.checkpoint_other_origin`, `journal.checkpoint_longer`, `journal.checkpoint_differs`,
/// `proof.checkpoint_too_early`; or of the store.
base::Result<Proved> prove(const OpenDossier& dossier, const Asked& asked,
                           const std::string& figure, const std::string& checkpoint);

/// Writes the bundle's files into a folder that is new or empty. Problems:
/// `proof.folder_not_empty`, `file.unwritable`.
base::Result<void> write_bundle(const Proved& proved, const std::string& folder);

/// A bundle as written, checked without its dossier: the facts that it proves. Problems:
/// `file.unreadable`, `file.too_large`, and those of `journal::verify_bundle`.
base::Result<journal::ProvenEntries> verify_proof(const std::string& folder,
                                                  const journal::Trusted& trusted);

/// What was proven, from the entries alone and not from the bundle's own page.
document::Document proof_report(const journal::ProvenEntries& proven,
                                const journal::Trusted& trusted, words::Language language);

}  // namespace vlecht::operations
