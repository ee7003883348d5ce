// SPDX-License-Identifier: EUPL-1.2
#include "journal/checkpoint.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"
#include "journal/encoding.h"
#include "journal/entry.h"
#include "journal/verifier_key.h"

namespace vlecht::journal {
namespace {

using base::take_line;

constexpr std::string_view signature_mark = "\xE2\x80\x94 ";  // em dash and a space
constexpr std::size_t note_bytes_max = 1'000'000;
constexpr std::size_t signatures_max = 100;

base::Unexpected checkpoint_unreadable(std::int64_t line) {
  return base::problem("journal.checkpoint_unreadable", {{"line", line}});
}

std::optional<NoteSignature> parse_signature(std::string_view line) {
  if (!line.starts_with(signature_mark)) return std::nullopt;
  line.remove_prefix(signature_mark.size());
  const auto space = line.find(' ');
  if (space == 0 || space == std::string_view::npos) return std::nullopt;
  const auto bytes = base::from_base64(line.substr(space + 1));
  if (!bytes || bytes->size() < 5) return std::nullopt;
  NoteSignature signature{std::string(line.substr(0, space)), {}, {}};
  std::copy_n(bytes->begin(), 4, signature.key_id.begin());
  signature.bytes.assign(bytes->begin() + 4, bytes->end());
  return signature;
}

base::Result<Checkpoint> parse_body(std::string_view body) {
  const auto origin = take_line(body);
  if (!origin || origin->empty()) return checkpoint_unreadable(1);
  const auto size_text = take_line(body);
  const auto size = size_text ? base::to_integer(*size_text) : std::nullopt;
  if (!size || *size < 0 || *size > number_max || std::to_string(*size) != *size_text) {
    return checkpoint_unreadable(2);
  }
  const auto root_text = take_line(body);
  const auto root = root_text ? base::from_base64(*root_text) : std::nullopt;
  if (!root || root->size() != 32) return checkpoint_unreadable(3);
  for (std::int64_t line = 4; !body.empty(); ++line) {
    const auto extension = take_line(body);
    if (!extension || extension->empty()) return checkpoint_unreadable(line);
  }
  Checkpoint checkpoint{std::string(*origin), static_cast<std::uint64_t>(*size), {}};
  std::copy(root->begin(), root->end(), checkpoint.root.begin());
  return checkpoint;
}

bool is_note_text(std::string_view text) {
  return base::is_utf8(text) && std::all_of(text.begin(), text.end(), [](char c) {
           return static_cast<unsigned char>(c) >= 0x20 || c == '\n';
         });
}

std::string with_unix_line_ends(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') out += text[i];
  }
  return out;
}

}  // namespace

std::string to_text(const Checkpoint& checkpoint) {
  return checkpoint.origin + "\n" + std::to_string(checkpoint.size) + "\n" +
         base::to_base64(checkpoint.root) + "\n";
}

base::Result<SignedCheckpoint> parse_checkpoint(std::string_view raw) {
  if (raw.size() > note_bytes_max) return checkpoint_unreadable(1);
  const std::string text = with_unix_line_ends(raw);
  if (!is_note_text(text)) return checkpoint_unreadable(1);
  SignedCheckpoint out;
  const auto blank = text.rfind("\n\n");
  out.body = blank == std::string::npos ? text : text.substr(0, blank + 1);
  TRY(out.checkpoint, parse_body(out.body));
  if (blank == std::string::npos) return out;
  std::string_view rest = std::string_view(text).substr(blank + 2);
  auto line_number = std::count(out.body.begin(), out.body.end(), '\n') + 1;
  while (!rest.empty()) {
    ++line_number;
    const auto line = take_line(rest);
    auto signature = line ? parse_signature(*line) : std::nullopt;
    if (!signature || out.signatures.size() == signatures_max)
      return checkpoint_unreadable(line_number);
    out.signatures.push_back(std::move(*signature));
  }
  return out;
}

std::string to_text(const NoteSignature& signature) {
  base::Bytes bytes(signature.key_id.begin(), signature.key_id.end());
  bytes.insert(bytes.end(), signature.bytes.begin(), signature.bytes.end());
  return std::string(signature_mark) + signature.name + " " + base::to_base64(bytes) + "\n";
}

std::string to_text(const SignedCheckpoint& checkpoint) {
  std::string out = checkpoint.body;
  if (!checkpoint.signatures.empty()) out += "\n";
  for (const NoteSignature& signature : checkpoint.signatures) out += to_text(signature);
  return out;
}

std::string signed_note(const Checkpoint& checkpoint, const base::SigningSeed& seed) {
  CHECK(is_origin(checkpoint.origin));
  SignedCheckpoint note{checkpoint, to_text(checkpoint), {}};
  const auto key = verifier_key_of(checkpoint.origin, KeyType::note, base::public_key(seed));
  const base::Signature signature = base::sign(seed, base::bytes_of(note.body));
  note.signatures.push_back({key.name, key.id, {signature.begin(), signature.end()}});
  return to_text(note);
}

std::string verifier_key(std::string_view name, const base::SigningSeed& seed) {
  return to_text(verifier_key_of(name, KeyType::note, base::public_key(seed)));
}

base::Result<void> verify_signature(const SignedCheckpoint& checkpoint,
                                    std::string_view verifier_key) {
  const auto key = parse_verifier_key(verifier_key);
  if (!key || key->type != KeyType::note) {
    return base::problem("journal.checkpoint_key_unreadable");
  }
  for (const NoteSignature& line : checkpoint.signatures) {
    if (line.name != key->name || line.key_id != key->id) continue;
    base::Signature signature{};
    if (line.bytes.size() != signature.size()) {
      return base::problem("journal.checkpoint_signature_wrong", {{"key", key->name}});
    }
    std::copy(line.bytes.begin(), line.bytes.end(), signature.begin());
    if (!base::is_signed(key->key, base::bytes_of(checkpoint.body), signature)) {
      return base::problem("journal.checkpoint_signature_wrong", {{"key", key->name}});
    }
    return {};
  }
  return base::problem("journal.checkpoint_not_signed", {{"key", key->name}});
}

}  // namespace vlecht::journal
