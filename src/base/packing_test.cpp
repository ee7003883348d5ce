// SPDX-License-Identifier: EUPL-1.2
#include "base/packing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace vlecht::base {
namespace {

Bytes repeated(std::string_view text, int times) {
  Bytes out;
  for (int i = 0; i < times; ++i) out.insert(out.end(), text.begin(), text.end());
  return out;
}

// What a packer gives out lasts until its next call.
Bytes packed(ByteView content) {
  Packer pack;
  const ByteView frame = pack(content);
  return {frame.begin(), frame.end()};
}

bool unpacks_to(ByteView frame, ByteView content) {
  Unpacker unpack;
  const auto found = unpack(frame, 1'000'000);
  return found && std::equal(found->begin(), found->end(), content.begin(), content.end());
}

TEST(Packing, GivesBackWhatWasPacked) {
  Packer pack;
  for (const int times : {0, 1, 3, 10'000}) {
    const Bytes content = repeated("Heemstede;", times);
    EXPECT_TRUE(unpacks_to(pack(content), content)) << times;
  }
}

TEST(Packing, MakesRepetitionSmall) {
  EXPECT_LT(packed(repeated("Bloemendaal;0.4;", 1'000)).size(), 200U);
}

TEST(Packing, RefusesMoreThanMayComeOut) {
  const Bytes content = repeated("x", 100'000);
  Unpacker unpack;
  const Bytes frame = packed(content);
  EXPECT_FALSE(unpack(frame, content.size() - 1));
  EXPECT_TRUE(unpack(frame, content.size()));
}

TEST(Packing, RefusesEveryChangedBit) {
  const Bytes content = repeated("Overhead 2018;", 50);
  const Bytes frame = packed(content);
  for (std::size_t bit = 0; bit < frame.size() * 8; ++bit) {
    Bytes changed = frame;
    changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ (1U << (bit % 8)));
    Unpacker unpack;
    const auto found = unpack(changed, 1'000'000);
    // A bit that means nothing may change; the content never.
    const bool is_same =
        found && std::equal(found->begin(), found->end(), content.begin(), content.end());
    EXPECT_TRUE(!found || is_same) << bit;
  }
}

TEST(Packing, RefusesAFrameThatIsCutOffOrFollowed) {
  const Bytes content = repeated("2018;", 50);
  Bytes frame = packed(content);
  Unpacker unpack;
  for (std::size_t size = 0; size < frame.size(); ++size) {
    EXPECT_FALSE(unpack(ByteView(frame).first(size), 1'000'000)) << size;
  }
  frame.push_back(0);
  EXPECT_FALSE(unpack(frame, 1'000'000));
}

}  // namespace
}  // namespace vlecht::base
