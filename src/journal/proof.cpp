// SPDX-License-Identifier: EUPL-1.2
#include "journal/proof.h"

#include <algorithm>
#include <map>
#include <memory>

#include "base/text.h"
#include "journal/encoding.h"

namespace vlecht::journal {
namespace {

constexpr std::string_view extra_word = "extra ";
constexpr std::string_view index_word = "index ";
constexpr std::size_t hashes_max = 64;  // of a tree with as many entries as a number can count
constexpr std::size_t tiles_kept_max = 1'024;  // 8 MiB

base::Unexpected proof_unreadable(std::int64_t line) {
  return base::problem("proof.unreadable", {{"line", line}});
}

// Lines of a text in which each has its newline.
class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {}

  std::optional<std::string_view> next() {
    const auto end = rest_.find('\n');
    ++number_;
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return line;
  }
  std::string_view rest() const { return rest_; }
  std::int64_t number() const { return number_; }

 private:
  std::string_view rest_;
  std::int64_t number_ = 0;
};

std::optional<std::uint64_t> parse_index(std::string_view line) {
  if (!line.starts_with(index_word)) return std::nullopt;
  line.remove_prefix(index_word.size());
  const auto number = base::to_integer(line);
  if (!number || *number < 0 || *number > number_max || std::to_string(*number) != line) {
    return std::nullopt;
  }
  return static_cast<std::uint64_t>(*number);
}

}  // namespace

std::string to_text(const Proof& proof) {
  std::string out(proof_mark);
  out += '\n';
  if (proof.extra) {
    out += extra_word;
    out += base::to_base64(*proof.extra) + "\n";
  }
  out += index_word;
  out += std::to_string(proof.index) + "\n";
  for (const base::Digest& hash : proof.hashes) out += base::to_base64(hash) + "\n";
  return out + "\n" + proof.checkpoint;
}

base::Result<Proof> parse_proof(std::string_view text) {
  Lines lines(text);
  if (lines.next() != proof_mark) return proof_unreadable(lines.number());
  Proof proof;
  auto line = lines.next();
  if (line && line->starts_with(extra_word)) {
    const std::string_view base64 = line->substr(extra_word.size());
    proof.extra = base::from_base64(base64);
    if (!proof.extra || base::to_base64(*proof.extra) != base64)
      return proof_unreadable(lines.number());
    line = lines.next();
  }
  const auto index = line ? parse_index(*line) : std::nullopt;
  if (!index) return proof_unreadable(lines.number());
  proof.index = *index;
  for (line = lines.next(); line && !line->empty(); line = lines.next()) {
    const auto bytes = base::from_base64(*line);
    base::Digest hash{};
    if (!bytes || bytes->size() != hash.size() || base::to_base64(*bytes) != *line ||
        proof.hashes.size() == hashes_max) {
      return proof_unreadable(lines.number());
    }
    std::copy(bytes->begin(), bytes->end(), hash.begin());
    proof.hashes.push_back(hash);
  }
  if (!line) return proof_unreadable(lines.number());
  proof.checkpoint = lines.rest();
  const auto checkpoint = parse_checkpoint(proof.checkpoint);
  if (!checkpoint || note_text(*checkpoint) != proof.checkpoint) {
    return proof_unreadable(lines.number() + 1);
  }
  return proof;
}

bool verify(const Proof& proof, const base::Digest& leaf, const Checkpoint& checkpoint) {
  return verify_inclusion(leaf, proof.index, checkpoint.size, proof.hashes, checkpoint.root);
}

TileSource keeping_tiles(const TileSource& tiles) {
  using Kept = std::map<std::pair<std::uint32_t, std::uint64_t>, Tile>;
  return [&tiles, kept = std::make_shared<Kept>()](std::uint32_t level,
                                                   std::uint64_t index) -> base::Result<Tile> {
    const auto found = kept->find({level, index});
    if (found != kept->end()) return found->second;
    TRY(Tile tile, tiles(level, index));
    if (kept->size() == tiles_kept_max) kept->clear();
    return kept->emplace(std::pair(level, index), std::move(tile)).first->second;
  };
}

std::string note_text(const SignedCheckpoint& checkpoint) {
  std::string out = checkpoint.body;
  if (!checkpoint.signatures.empty()) out += '\n';
  for (const NoteSignature& signature : checkpoint.signatures) {
    base::Bytes bytes(signature.key_id.begin(), signature.key_id.end());
    bytes.insert(bytes.end(), signature.bytes.begin(), signature.bytes.end());
    out += "\xE2\x80\x94 " + signature.name + " " + base::to_base64(bytes) + "\n";
  }
  return out;
}

}  // namespace vlecht::journal
