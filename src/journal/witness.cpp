// SPDX-License-Identifier: EUPL-1.2
#include "journal/witness.h"

#include <algorithm>

#include "base/text.h"
#include "journal/encoding.h"
#include "journal/merkle.h"

namespace vlecht::journal {
namespace {

constexpr std::string_view text_media_type = "text/plain; charset=utf-8";

base::Unexpected request_unreadable(std::int64_t line) {
  return base::problem("witness.request_unreadable", {{"line", line}});
}

// A number as the protocol writes it: no sign, no leading zero.
std::optional<std::uint64_t> size_from(std::string_view text) {
  const auto number = base::to_integer(text);
  if (!number || *number < 0 || *number > number_max) return std::nullopt;
  if (std::to_string(*number) != text) return std::nullopt;
  return static_cast<std::uint64_t>(*number);
}

std::optional<base::Digest> hash_from(std::string_view text) {
  const auto bytes = base::from_base64(text);
  base::Digest hash{};
  if (!bytes || bytes->size() != hash.size()) return std::nullopt;
  std::copy(bytes->begin(), bytes->end(), hash.begin());
  return hash;
}

WitnessAnswer refusal(int status, std::string_view why) {
  return {status, std::string(text_media_type), std::string(why) + "\n", {}, {}, 0};
}

WitnessAnswer conflict(std::uint64_t last_size) {
  return {409, std::string(size_media_type), std::to_string(last_size) + "\n", {}, {}, 0};
}

bool is_signed_by_one_of(const SignedCheckpoint& checkpoint, const std::vector<VerifierKey>& keys) {
  return std::any_of(keys.begin(), keys.end(), [&](const VerifierKey& key) {
    return verify_signature(checkpoint, to_text(key)).has_value();
  });
}

// Whether `now` continues `before`, of which the size is that of the request.
bool continues(const AddCheckpoint& request, const Checkpoint& before) {
  const Checkpoint& now = request.checkpoint.checkpoint;
  if (now.size == 0 && now.root != empty_root()) return false;
  if (before.size == 0 || before.size == now.size) return request.proof.empty();
  return verify_consistency(before.size, before.root, now.size, now.root, request.proof);
}

WitnessAnswer cosigned(const Witness& witness, const Watched& watched,
                       const SignedCheckpoint& checkpoint, values::Instant now) {
  if (watched.last) {
    const auto last = verify_cosignature(*watched.last, witness.key());
    if (last) now = std::max(now, last->at);
  }
  const NoteSignature line = cosign(checkpoint, witness.name, witness.seed, now);
  // Lines of others, even if they look like ours, are not ours to keep.
  SignedCheckpoint seen{checkpoint.checkpoint, checkpoint.body, {line}};
  for (const NoteSignature& signature : checkpoint.signatures) {
    const auto is_by = [&](const VerifierKey& key) {
      return key.name == signature.name && key.id == signature.key_id;
    };
    if (std::any_of(watched.keys.begin(), watched.keys.end(), is_by)) {
      seen.signatures.push_back(signature);
    }
  }
  return {200, std::string(text_media_type), to_text(line), std::move(seen), {}, 0};
}

// What is left to decide once the request is known to come from the journal itself.
WitnessAnswer decided(const Witness& witness, const Watched& watched, const AddCheckpoint& request,
                      values::Instant now) {
  const Checkpoint& wanted = request.checkpoint.checkpoint;
  if (request.old_size > wanted.size) return refusal(400, "old size beyond the checkpoint");
  const Checkpoint last =
      watched.last ? watched.last->checkpoint : Checkpoint{wanted.origin, 0, empty_root()};
  if (request.old_size != last.size) return conflict(last.size);
  if (wanted.size == last.size && wanted.root != last.root) return conflict(last.size);
  if (!continues(request, last)) return refusal(422, "the consistency proof is wrong");
  return cosigned(witness, watched, request.checkpoint, now);
}

}  // namespace

base::Result<AddCheckpoint> parse_add_checkpoint(std::string_view text) {
  if (text.size() > add_checkpoint_bytes_max || text.find('\r') != std::string_view::npos) {
    return request_unreadable(1);
  }
  AddCheckpoint out;
  for (std::int64_t line = 1;; ++line) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return request_unreadable(line);
    const std::string_view content = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (line == 1) {
      const auto size = content.starts_with("old ") ? size_from(content.substr(4)) : std::nullopt;
      if (!size) return request_unreadable(line);
      out.old_size = *size;
    } else if (!content.empty()) {
      const auto hash = hash_from(content);
      if (!hash || out.proof.size() == consistency_hashes_max) return request_unreadable(line);
      out.proof.push_back(*hash);
    } else {
      auto checkpoint = parse_checkpoint(text);
      if (!checkpoint) return request_unreadable(line + 1);
      out.checkpoint = std::move(*checkpoint);
      return out;
    }
  }
}

std::string to_text(const AddCheckpoint& request) {
  std::string out = "old " + std::to_string(request.old_size) + "\n";
  for (const base::Digest& hash : request.proof) out += base::to_base64(hash) + "\n";
  return out + "\n" + to_text(request.checkpoint);
}

VerifierKey Witness::key() const {
  return verifier_key_of(name, KeyType::cosignature, base::public_key(seed));
}

WitnessAnswer answer(const Witness& witness, std::string_view text, values::Instant now) {
  const auto request = parse_add_checkpoint(text);
  if (!request) return refusal(400, "line " + request.error().detail("line") + " is malformed");
  const Checkpoint& wanted = request->checkpoint.checkpoint;
  const auto found = witness.journals.find(wanted.origin);
  if (found == witness.journals.end() || found->second.keys.empty()) {
    return refusal(404, "unknown origin");
  }
  const Watched& watched = found->second;
  if (!is_signed_by_one_of(request->checkpoint, watched.keys)) {
    return refusal(403, "no signature by a trusted key");
  }
  WitnessAnswer out = decided(witness, watched, *request, now);
  out.origin = wanted.origin;
  out.size = wanted.size;
  return out;
}

}  // namespace vlecht::journal
