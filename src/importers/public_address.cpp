// SPDX-License-Identifier: EUPL-1.2
#include "importers/public_address.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::importers {
namespace {

constexpr std::size_t digits_min = 8;
constexpr std::size_t hexadecimal_min = 16;
constexpr std::size_t mixed_min = 20;

bool looks_secret(std::string_view part) {
  if (part.find('@') != std::string_view::npos) return true;
  if (base::lowered(part).find("%40") != std::string::npos) return true;
  std::size_t digits = 0, hexadecimal = 0, capitals = 0, small = 0, others = 0;
  for (const char c : part) {
    if (base::is_digit(c)) ++digits;
    if (base::hex_value(c) >= 0) ++hexadecimal;
    if (c >= 'A' && c <= 'Z') ++capitals;
    if (c >= 'a' && c <= 'z') ++small;
    if (!base::is_digit(c) && !base::is_letter(c) && c != '-') ++others;
  }
  const auto dashes = static_cast<std::size_t>(std::count(part.begin(), part.end(), '-'));
  const bool is_number = digits == part.size() && digits >= digits_min;
  const bool is_hexadecimal =
      hexadecimal + dashes == part.size() && hexadecimal >= hexadecimal_min && digits > 0;
  const bool is_mixed = part.size() >= mixed_min && dashes == 0 && others == 0 && digits > 0 &&
                        capitals > 0 && small > 0;
  return is_number || is_hexadecimal || is_mixed;
}

std::string public_path(std::string_view path) {
  std::string out;
  for (const std::string_view part : base::split(path, '/')) {
    if (!out.empty() || part.data() != path.data()) out += '/';
    out += looks_secret(part) ? std::string_view("…") : part;
  }
  return out;
}

}  // namespace

PublicAddress public_address(std::string_view address) {
  const std::size_t mark = address.find("://");
  const std::size_t begin = mark == std::string_view::npos ? 0 : mark + 3;
  const bool is_name =
      mark == std::string_view::npos && address.find_first_of(" \t") != std::string_view::npos;
  if (is_name) return {std::string(address), false};
  const std::size_t path = std::min(address.find_first_of("/?#", begin), address.size());
  std::string_view host = address.substr(begin, path - begin);
  if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) {
    host.remove_prefix(at + 1);
  }
  const std::size_t end = std::min(address.find_first_of("?#", path), address.size());
  PublicAddress found;
  found.text = std::string(address.substr(0, begin)) + std::string(host) +
               public_path(address.substr(path, end - path));
  found.is_shortened = found.text != address;
  return found;
}

}  // namespace vlecht::importers
