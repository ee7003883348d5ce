// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "facts/fact.h"
#include "journal/checkpoint.h"
#include "journal/entry.h"
#include "journal/merkle.h"
#include "journal/store.h"

namespace vlecht::journal {

/// Entries with a proof for each, as three texts (docs/formats/proof.md).
struct ProofBundle {
  std::string checkpoint;  ///< the note that all proofs rest on
  std::string entries;     ///< the exact bytes of one entry per line, in ascending order
  std::string proofs;      ///< their proofs one after the other, in the same order
};

/// Statements together with the transactions and documents that they name, ascending: what a
/// reader needs in order to see who said it, when, in which file. Problem:
/// `journal.not_a_statement`, `journal.entry_missing`, `journal.entry_erased`, or of the store.
base::Result<std::vector<facts::EntryNumber>> with_context(
    const Store& store, const std::vector<facts::EntryNumber>& statements);

/// Proofs that these entries (ascending) are in the tree of `checkpoint`, which covers them and is
/// the journal's own. Problems: `journal.entry_erased`, `journal.tile_damaged`, or of the store.
base::Result<ProofBundle> prove(const Store& store, const std::vector<facts::EntryNumber>& entries,
                                const SignedCheckpoint& checkpoint);

/// A statement that proved to be in a journal, with what it names.
struct ProvenStatement {
  facts::EntryNumber number = 0;
  facts::Draft draft;  ///< `draft.source.document` is a key of `ProvenEntries::documents`, or 0
  std::string key;
  facts::EntryNumber transaction = 0;
};

/// What a bundle proves.
struct ProvenEntries {
  SignedCheckpoint checkpoint;
  std::vector<ProvenStatement> statements;  ///< ascending
  std::map<facts::EntryNumber, TransactionEntry> transactions;
  std::map<facts::EntryNumber, Document> documents;
  std::size_t hashes_max = 0;  ///< of the longest proof
};

/// What the verifier brings along; nothing of it comes from the bundle.
struct Trusted {
  std::string verifier_key;  ///< "": the signature is not looked at
  std::string checkpoint;    ///< kept by the verifier; "": that of the bundle is taken
};

/// Every entry of the bundle against its proof, and all proofs against one checkpoint. Problems:
/// those of `parse_checkpoint`, `parse_proof` and `verify_signature`; `proof.other_checkpoint` (a
/// proof rests on another one than the bundle's), `proof.not_the_kept_checkpoint` (the bundle's is
/// not the verifier's), `proof.number_differs`, `proof.out_of_order`, `proof.entry_not_proven`,
/// `proof.incomplete` (an entry that another one names is not there), `proof.empty`;
/// `journal.entry_out_of_place`, `journal.entry_not_canonical`, `journal.entry_unreadable`,
/// `journal.newer_version`.
base::Result<ProvenEntries> verify_bundle(const ProofBundle& bundle, const Trusted& trusted = {});

}  // namespace vlecht::journal
