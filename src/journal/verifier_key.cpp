// SPDX-License-Identifier: EUPL-1.2
#include "journal/verifier_key.h"

#include <algorithm>

#include "base/check.h"
#include "base/digest.h"
#include "base/text.h"
#include "journal/entry.h"

namespace vlecht::journal {
namespace {

KeyId key_id(std::string_view name, KeyType type, const base::PublicKey& key) {
  const std::array<base::Byte, 2> between{'\n', static_cast<base::Byte>(type)};
  const base::Digest digest = base::Sha256()({base::bytes_of(name), between, key});
  return {digest[0], digest[1], digest[2], digest[3]};
}

std::optional<KeyType> type_of(base::Byte byte) {
  for (const KeyType type : {KeyType::note, KeyType::cosignature}) {
    if (static_cast<base::Byte>(type) == byte) return type;
  }
  return std::nullopt;
}

}  // namespace

VerifierKey verifier_key_of(std::string_view name, KeyType type, const base::PublicKey& key) {
  CHECK(is_origin(name));
  return {std::string(name), type, key_id(name, type, key), key};
}

std::optional<VerifierKey> parse_verifier_key(std::string_view text) {
  text = base::trimmed(text);
  const auto first = text.find('+');
  if (first == 0 || first == std::string_view::npos) return std::nullopt;
  const auto second = text.find('+', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto id = base::from_hex(text.substr(first + 1, second - first - 1));
  const auto key = base::from_base64(text.substr(second + 1));
  if (!id || id->size() != 4 || !key || key->size() != 33) return std::nullopt;
  const auto type = type_of(key->front());
  if (!type) return std::nullopt;
  VerifierKey out{std::string(text.substr(0, first)), *type, {}, {}};
  std::copy(id->begin(), id->end(), out.id.begin());
  std::copy(key->begin() + 1, key->end(), out.key.begin());
  if (key_id(out.name, out.type, out.key) != out.id) return std::nullopt;
  return out;
}

std::string to_text(const VerifierKey& key) {
  base::Bytes bytes{static_cast<base::Byte>(key.type)};
  bytes.insert(bytes.end(), key.key.begin(), key.key.end());
  return key.name + "+" + base::to_hex(key.id) + "+" + base::to_base64(bytes);
}

}  // namespace vlecht::journal
