// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vlecht::base {

using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;
using ByteView = std::span<const Byte>;

inline ByteView bytes_of(std::string_view text) {
  return {reinterpret_cast<const Byte*>(text.data()), text.size()};
}
inline std::string_view text_of(ByteView bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lower-case hexadecimal.
std::string to_hex(ByteView bytes);
/// Strict: even length, lower-case digits only.
std::optional<Bytes> from_hex(std::string_view text);

/// RFC 4648 base64 with padding.
std::string to_base64(ByteView bytes);
std::optional<Bytes> from_base64(std::string_view text);

}  // namespace vlecht::base
