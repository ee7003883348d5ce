// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/result.h"
#include "journal/checkpoint.h"
#include "journal/merkle.h"

namespace vlecht::journal {

/// First line of every proof, and where one ends and the next begins in a file with several.
inline constexpr std::string_view proof_mark = "c2sp.org/tlog-proof@v1";

/// That an entry is in a journal, to be checked without the journal (c2sp.org/tlog-proof).
struct Proof {
  std::optional<base::Bytes> extra;  ///< of other programs; proves nothing
  std::uint64_t index = 0;           ///< number of the entry
  std::vector<base::Digest> hashes;  ///< from the leaf's sibling up to the root's child
  std::string checkpoint;            ///< the note, verbatim

  bool operator==(const Proof&) const = default;
};

std::string to_text(const Proof& proof);

/// Reads what `to_text` writes and nothing else: one proof has one text. Problem:
/// `proof.unreadable`, with the line.
base::Result<Proof> parse_proof(std::string_view text);

/// Whether the entry with this leaf hash stands at the proof's place in the checkpoint's tree. The
/// checkpoint's signature is not looked at.
bool verify(const Proof& proof, const base::Digest& leaf, const Checkpoint& checkpoint);

/// Tiles of `tiles`, of which the last ones are kept: proofs of neighbours need the same ones.
/// `tiles` must outlive what it returns, which is for one thread.
TileSource keeping_tiles(const TileSource& tiles);

/// A checkpoint with its signatures as a note, as it is handed out.
std::string note_text(const SignedCheckpoint& checkpoint);

}  // namespace vlecht::journal
