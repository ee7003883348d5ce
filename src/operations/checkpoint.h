// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journal/verify.h"
#include "journal/witness.h"
#include "operations/world.h"

namespace vlecht::operations {

/// A witness that is asked: where it is, and the key that its answers must be signed with.
struct WitnessAddress {
  std::string url;  ///< the part before "/add-checkpoint"
  journal::VerifierKey key;
};

/// Each address with the key in the same place. Problems: `witness.keys_unpaired`,
/// `witness.too_many`, those of `witness_keys`.
base::Result<std::vector<WitnessAddress>> witness_addresses(const std::vector<std::string>& urls,
                                                            const std::vector<std::string>& keys);
/// Keys of type cosignature. Problems: `witness.key_unreadable`, `witness.key_twice`.
base::Result<std::vector<journal::VerifierKey>> witness_keys(const std::vector<std::string>& keys);

/// A checkpoint with the signature of its journal and the cosignatures that were asked for.
struct Cosigned {
  journal::SignedCheckpoint note;
  std::vector<journal::Cosignature> cosignatures;
  std::vector<base::Problem> missing;  ///< why others did not cosign, when they were not needed
};

/// Signs `checkpoint` and has it cosigned. The caller has recomputed its root from the bytes in
/// `store`, and publishes and keeps nothing when it fails.
///
/// It fails whatever `required` says when a witness has seen more than this store holds
/// (`witness.ahead`: an older copy was restored) or another history (`witness.other_history`: two
/// copies were written to apart): then signing would vouch for two histories. It fails too when
/// fewer than `required` cosigned, with the first reason: `witness.went_back`,
/// `witness.unknown_journal`, `witness.key_not_known`, `witness.refused`, `witness.busy`,
/// `witness.answer_unreadable`, `cosignature.absent`, `cosignature.wrong`, those of `World::post`.
/// `journal.tile_damaged` when the stored tree does not prove what the entries say.
base::Result<Cosigned> sign_and_cosign(const World& world, const journal::Store& store,
                                       const journal::Checkpoint& checkpoint,
                                       const base::SigningSeed& seed,
                                       const std::vector<WitnessAddress>& witnesses,
                                       std::size_t required);

struct CheckpointOptions {
  std::string key_file = {};                   ///< "": not signed
  std::vector<std::string> witness_urls = {};  ///< asked before it is published
  std::vector<std::string> witness_keys = {};  ///< one for each
  std::optional<std::int64_t> required = {};   ///< how many must cosign; without: all
};

/// The checkpoint of a dossier, recomputed from the bytes read back from storage; as a signed note
/// when there is a key file, in which the key is made when there is none. Kept in the dossier too,
/// when no one else is writing to it. Problems: those of `journal::verify`, `read_key`,
/// `witness_addresses` and `sign_and_cosign`; `witness.needs_key`, `witness.required_unreachable`.
struct MadeCheckpoint {
  std::string text;
  std::string verifier_key;  ///< to hand to others; "" without a key
  std::vector<journal::Cosignature> cosignatures;
  std::vector<base::Problem> missing;
  std::size_t required = 0;
};
base::Result<MadeCheckpoint> make_checkpoint(const World& world, const std::string& path,
                                             const CheckpointOptions& options,
                                             const journal::Progress& progress);

/// Keeps a checkpoint with the journal, unless one of the same size with more signatures is there.
base::Result<void> keep_checkpoint(journal::Store& store, const std::string& note);

/// How many of `witnesses` must cosign: all, or as many as were said. Problem:
/// `witness.required_unreachable`.
base::Result<std::size_t> required_of(std::size_t witnesses,
                                      const std::optional<std::int64_t>& said);

}  // namespace vlecht::operations
