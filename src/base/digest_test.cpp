// SPDX-License-Identifier: EUPL-1.2
#include "base/digest.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace vlecht::base {
namespace {

Digest one(Byte first, ByteView input) {
  const std::array<Byte, 1> prefix{first};
  return Sha256()({prefix, input});
}

Bytes bytes_from(std::uint32_t seed, std::size_t size) {
  Bytes bytes(size);
  for (Byte& byte : bytes)
    byte = static_cast<Byte>((seed = seed * 1'664'525 + 1'013'904'223) >> 24);
  return bytes;
}

void expect_each(Byte first, const std::vector<Bytes>& inputs) {
  const std::vector<ByteView> views(inputs.begin(), inputs.end());
  std::vector<Digest> found(views.size());
  sha256_each(first, views, found);
  for (std::size_t i = 0; i < views.size(); ++i) {
    ASSERT_EQ(found[i], one(first, views[i]))
        << inputs.size() << ' ' << i << ' ' << views[i].size();
  }
}

// FIPS 180-4 examples: "abc", and 448 bits.
TEST(Digest, OfManyIsThatOfTheStandard) {
  const std::vector<ByteView> inputs{
      bytes_of("bc"), bytes_of("bcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")};
  std::vector<Digest> found(2);
  sha256_each('a', inputs, found);
  EXPECT_EQ(to_hex(found[0]), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(to_hex(found[1]), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Digest, OfManyIsThatOfEachWhateverItsLength) {
  std::vector<Bytes> all;
  for (std::size_t size = 0; size < 600; ++size) {
    const auto input = bytes_from(static_cast<std::uint32_t>(size), size);
    expect_each(0x00, {input});
    expect_each(0xFF, {input, bytes_from(1, 599 - size)});
    all.push_back(input);
  }
  expect_each(0x00, all);
  all.push_back(bytes_from(7, 65'535));
  all.insert(all.begin(), bytes_from(8, 1'000'000));
  expect_each(0x01, all);
  expect_each(0x01, {});
}

}  // namespace
}  // namespace vlecht::base
