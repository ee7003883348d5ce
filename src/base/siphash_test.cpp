// SPDX-License-Identifier: EUPL-1.2
#include "base/siphash.h"

#include <gtest/gtest.h>

#include <string>

namespace vlecht::base {
namespace {

TEST(Siphash, ReferenceValueOfTheAuthors) {
  std::string input;
  for (char c = 0; c < 15; ++c) input += c;
  EXPECT_EQ(siphash({0x0706050403020100ULL, 0x0F0E0D0C0B0A0908ULL}, input), 0xA129CA6149BE45E5ULL);
}

}  // namespace
}  // namespace vlecht::base
