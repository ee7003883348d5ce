// SPDX-License-Identifier: EUPL-1.2
#include "journal/cosignature.h"

#include <algorithm>
#include <limits>

namespace vlecht::journal {
namespace {

constexpr std::size_t timestamp_bytes = 8;
constexpr std::uint64_t microseconds = 1'000'000;
// What an Instant can hold.
constexpr std::uint64_t seconds_max =
    static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / microseconds;

std::string message_of(std::string_view body, std::uint64_t seconds) {
  return "cosignature/v1\ntime " + std::to_string(seconds) + "\n" + std::string(body);
}

base::Unexpected wrong(const VerifierKey& witness) {
  return base::problem("cosignature.wrong", {{"witness", witness.name}});
}

}  // namespace

NoteSignature cosign(const SignedCheckpoint& checkpoint, std::string_view witness,
                     const base::SigningSeed& seed, values::Instant at) {
  const auto key = verifier_key_of(witness, KeyType::cosignature, base::public_key(seed));
  const auto seconds =
      static_cast<std::uint64_t>(std::max<std::int64_t>(at.microseconds, 0)) / microseconds;
  const std::string message = message_of(checkpoint.body, seconds);
  const base::Signature signature = base::sign(seed, base::bytes_of(message));
  NoteSignature out{key.name, key.id, {}};
  for (std::size_t i = 0; i < timestamp_bytes; ++i) {
    out.bytes.push_back(static_cast<base::Byte>(seconds >> (8 * (timestamp_bytes - 1 - i))));
  }
  out.bytes.insert(out.bytes.end(), signature.begin(), signature.end());
  return out;
}

base::Result<Cosignature> verify_cosignature(const SignedCheckpoint& checkpoint,
                                             const VerifierKey& witness) {
  for (const NoteSignature& line : checkpoint.signatures) {
    if (line.name != witness.name || line.key_id != witness.id) continue;
    base::Signature signature{};
    if (line.bytes.size() != timestamp_bytes + signature.size()) return wrong(witness);
    std::uint64_t seconds = 0;
    for (std::size_t i = 0; i < timestamp_bytes; ++i) seconds = seconds << 8 | line.bytes[i];
    std::copy(line.bytes.begin() + timestamp_bytes, line.bytes.end(), signature.begin());
    const std::string message = message_of(checkpoint.body, seconds);
    if (seconds > seconds_max ||
        !base::is_signed(witness.key, base::bytes_of(message), signature)) {
      return wrong(witness);
    }
    return Cosignature{witness.name, {static_cast<std::int64_t>(seconds * microseconds)}};
  }
  return base::problem("cosignature.absent", {{"witness", witness.name}});
}

base::Result<std::vector<Cosignature>> cosignatures(const SignedCheckpoint& checkpoint,
                                                    const std::vector<VerifierKey>& witnesses) {
  std::vector<Cosignature> out;
  for (const VerifierKey& witness : witnesses) {
    auto found = verify_cosignature(checkpoint, witness);
    if (found) {
      out.push_back(std::move(*found));
    } else if (found.error().name != "cosignature.absent") {
      return base::Unexpected(found.error());
    }
  }
  return out;
}

}  // namespace vlecht::journal
