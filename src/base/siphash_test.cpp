// SPDX-License-Identifier: EUPL-1.2
#include "base/siphash.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <string>

namespace vlecht::base {
namespace {

// openssl mac -macopt c-rounds:1 -macopt d-rounds:3 -macopt size:8 SIPHASH, with the key and the
// texts of the authors: bytes 0, 1, 2 and so on.
TEST(Siphash, ValuesOfOpenssl) {
  constexpr std::array<std::uint64_t, 2> key{0x0706050403020100ULL, 0x0F0E0D0C0B0A0908ULL};
  std::string input;
  EXPECT_EQ(siphash(key, input), 0xABAC0158050FC4DCULL);
  for (char c = 0; c < 15; ++c) input += c;
  EXPECT_EQ(siphash(key, input), 0xD320D86D2A519956ULL);
}

}  // namespace
}  // namespace vlecht::base
