// SPDX-License-Identifier: EUPL-1.2
#include "operations/world.h"

#include "values/zone.h"

namespace vlecht::operations {

std::string transaction_id(const World& world) {
  auto bytes = world.random_bytes();
  const auto milliseconds = static_cast<std::uint64_t>(world.now().microseconds / 1000);
  for (std::size_t i = 0; i < 6; ++i) {
    bytes[i] = static_cast<base::Byte>(milliseconds >> (8 * (5 - i)));
  }
  bytes[6] = static_cast<base::Byte>((bytes[6] & 0x0F) | 0x70);  // version 7
  bytes[8] = static_cast<base::Byte>((bytes[8] & 0x3F) | 0x80);  // the variant of RFC 9562
  const std::string hex = base::to_hex(base::ByteView(bytes.data(), bytes.size()));
  return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" +
         hex.substr(16, 4) + "-" + hex.substr(20);
}

values::Day today(const World& world) {
  return values::local_time(world.now(), values::dutch_zone).day;
}

}  // namespace vlecht::operations
