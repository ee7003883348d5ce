// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/ed25519.h"
#include "base/result.h"

namespace vlecht::journal {

/// What a journal amounts to, to be kept by others (c2sp.org/tlog-checkpoint): three lines.
/// Made only from a journal that was verified from its stored bytes.
struct Checkpoint {
  std::string origin;
  std::uint64_t size = 0;
  base::Digest root{};

  bool operator==(const Checkpoint&) const = default;
};

/// "origin\nsize\nbase64 root\n".
std::string to_text(const Checkpoint& checkpoint);

/// One line "— name base64" of a signed note (c2sp.org/signed-note).
struct NoteSignature {
  std::string name;
  std::array<base::Byte, 4> key_id{};
  base::Bytes bytes;
};

/// A checkpoint with the signatures under it, of which none has been verified yet.
struct SignedCheckpoint {
  Checkpoint checkpoint;
  std::string body;  ///< the text that is signed, with extension lines
  std::vector<NoteSignature> signatures;
};

/// Reads a checkpoint, with or without signatures. Line ends of Windows, which mail brings about,
/// are accepted. Problem: `journal.checkpoint_unreadable`.
base::Result<SignedCheckpoint> parse_checkpoint(std::string_view text);

/// "— name base64\n", and the note with all its signatures.
std::string to_text(const NoteSignature& signature);
std::string to_text(const SignedCheckpoint& checkpoint);

/// The checkpoint as a signed note; the key is named after the origin.
std::string signed_note(const Checkpoint& checkpoint, const base::SigningSeed& seed);

/// The public key as others keep it: "name+8 hex digits+base64".
std::string verifier_key(std::string_view name, const base::SigningSeed& seed);

/// Whether `verifier_key` signed it. Problems: `journal.checkpoint_key_unreadable`,
/// `journal.checkpoint_not_signed` (by this key), `journal.checkpoint_signature_wrong`.
base::Result<void> verify_signature(const SignedCheckpoint& checkpoint,
                                    std::string_view verifier_key);

}  // namespace vlecht::journal
