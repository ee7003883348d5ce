// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "journal/cosignature.h"

namespace vlecht::journal {

/// What a journal asks of a witness (c2sp.org/tlog-witness, `add-checkpoint`): to cosign this
/// checkpoint, which continues the one of `old_size` entries as the proof shows.
struct AddCheckpoint {
  std::uint64_t old_size = 0;
  std::vector<base::Digest> proof;
  SignedCheckpoint checkpoint;
};

/// "old 3\n", a base64 hash per line, an empty line, the signed checkpoint. Problem:
/// `witness.request_unreadable` with the line.
base::Result<AddCheckpoint> parse_add_checkpoint(std::string_view text);
std::string to_text(const AddCheckpoint& request);

/// Longest request: 63 hashes, and a note with room for signatures of others.
inline constexpr std::size_t add_checkpoint_bytes_max = base::limits::add_checkpoint_bytes_max;
inline constexpr std::size_t consistency_hashes_max = 63;
/// The type of an answer that tells the size of the checkpoint that was cosigned last.
inline constexpr std::string_view size_media_type = "text/x.tlog.size";

/// One journal that a witness watches.
struct Watched {
  std::vector<VerifierKey> keys;         ///< that the journal signs with; none: known of old only
  std::optional<SignedCheckpoint> last;  ///< cosigned last, with the witness's own line under it
};

/// A witness: who it is and what it remembers, by the origin of each journal.
struct Witness {
  std::string name;
  base::SigningSeed seed{};
  std::map<std::string, Watched> journals;

  VerifierKey key() const;
};

/// The answer to a request, with the status that HTTP gives it.
struct WitnessAnswer {
  int status = 0;
  std::string media_type;
  std::string body;
  /// What the witness remembers from now on. It must be kept for good before the answer is given.
  std::optional<SignedCheckpoint> seen;
  /// Which journal signed the request, and at what size; "" when none that it watches did.
  std::string origin;
  std::uint64_t size = 0;
};

/// Decides about a request; changes nothing.
///
/// 200 cosignature · 400 not readable, or old size beyond the checkpoint's · 403 no signature by a
/// key of the journal · 404 journal not watched · 409 with the size cosigned last: the old size is
/// not that, or it is, and the journal has another root at that size · 422 the proof does not show
/// growth.
///
/// The instant of a cosignature is `now`, but never before that of the last one for this journal:
/// a later cosignature stands for a later state, also when the clock was set back.
WitnessAnswer answer(const Witness& witness, std::string_view request, values::Instant now);

/// What a witness keeps on disk, as text: its key, and the checkpoint it cosigned last of each
/// journal; closed by a digest.
std::string to_text(const Witness& witness);

/// The way back, without the seed. Everything in it must have been cosigned by the key that it
/// names. Problem: `witness.state_damaged`.
struct WitnessState {
  VerifierKey key;
  std::map<std::string, SignedCheckpoint> last;
};
base::Result<WitnessState> parse_witness_state(std::string_view text);

}  // namespace vlecht::journal
