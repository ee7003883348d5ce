// SPDX-License-Identifier: EUPL-1.2
//
// What a witness keeps on disk:
//
//   vlecht witness 1
//   name+id+key                        of the witness
//   journal 283                        bytes of the note that follows; for each journal
//   origin, size, root, signatures
//   sha256 64 hex digits               of everything before this line
#include "base/text.h"
#include "journal/witness.h"

namespace vlecht::journal {
namespace {

using base::take_line;

constexpr std::string_view first_line = "vlecht witness 1";
constexpr std::string_view journal_word = "journal ";
constexpr std::string_view digest_word = "sha256 ";

base::Unexpected damaged() { return base::problem("witness.state_damaged"); }

// Without its last line, if that is the digest of the rest.
std::optional<std::string_view> checked(std::string_view text) {
  const auto at = text.rfind(digest_word);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view content = text.substr(0, at);
  const auto digest = base::sha256(base::bytes_of(content));
  if (text.substr(at) != std::string(digest_word) + base::to_hex(digest) + "\n") {
    return std::nullopt;
  }
  return content;
}

std::optional<SignedCheckpoint> take_note(std::string_view& text, std::string_view line,
                                          const VerifierKey& witness) {
  if (!line.starts_with(journal_word)) return std::nullopt;
  const auto bytes = base::to_integer(line.substr(journal_word.size()));
  if (!bytes || *bytes <= 0 || static_cast<std::uint64_t>(*bytes) > text.size()) {
    return std::nullopt;
  }
  const auto length = static_cast<std::size_t>(*bytes);
  auto note = parse_checkpoint(text.substr(0, length));
  text.remove_prefix(length);
  if (!note || !verify_cosignature(*note, witness)) return std::nullopt;
  return std::move(*note);
}

}  // namespace

std::string to_text(const Witness& witness) {
  std::string out = std::string(first_line) + "\n" + to_text(witness.key()) + "\n";
  for (const auto& [origin, watched] : witness.journals) {
    if (!watched.last) continue;
    const std::string note = to_text(*watched.last);
    out += std::string(journal_word) + std::to_string(note.size()) + "\n" + note;
  }
  return out + std::string(digest_word) + base::to_hex(base::sha256(base::bytes_of(out))) + "\n";
}

base::Result<WitnessState> parse_witness_state(std::string_view text) {
  const auto content = checked(text);
  if (!content) return damaged();
  std::string_view rest = *content;
  if (take_line(rest) != first_line) return damaged();
  const auto key_line = take_line(rest);
  const auto key = key_line ? parse_verifier_key(*key_line) : std::nullopt;
  if (!key || key->type != KeyType::cosignature) return damaged();
  WitnessState out{*key, {}};
  while (!rest.empty()) {
    const auto line = take_line(rest);
    auto note = line ? take_note(rest, *line, *key) : std::nullopt;
    if (!note) return damaged();
    const std::string origin = note->checkpoint.origin;
    if (!out.last.emplace(origin, std::move(*note)).second) return damaged();
  }
  return out;
}

}  // namespace vlecht::journal
