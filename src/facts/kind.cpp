// SPDX-License-Identifier: EUPL-1.2
#include "facts/kind.h"

#include "base/check.h"

namespace vlecht::facts {
namespace {

// Latin-1 letters C3 80..BF by their base letter; ' ' drops the character.
constexpr std::string_view latin_1_base =
    "aaaaaaaceeeeiiiidnooooo ouuuuy saaaaaaaceeeeiiiidnooooo ouuuuy y";
static_assert(latin_1_base.size() == 64);

}  // namespace

std::optional<std::size_t> Kind::index_of(std::string_view field) const {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].name == field) return i;
  }
  return std::nullopt;
}

std::size_t Kind::at(std::string_view field) const {
  const auto index = index_of(field);
  CHECK(index.has_value());
  return *index;
}

std::string header_key(std::string_view header) {
  std::string out;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const auto c = static_cast<unsigned char>(header[i]);
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out += static_cast<char>(c);
    } else if (c == 0xC3 && i + 1 < header.size()) {
      const auto next = static_cast<unsigned char>(header[++i]);
      if (next >= 0x80 && next <= 0xBF && latin_1_base[next - 0x80] != ' ') {
        out += latin_1_base[next - 0x80];
      }
    }
  }
  return out;
}

}  // namespace vlecht::facts
