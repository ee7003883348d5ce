// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/random_stream.h"

#include <gtest/gtest.h>

#include <vector>

namespace vlecht::analysis::methods {

struct RandomStreamTest {
  static std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                             std::array<std::uint32_t, 2> key) {
    return RandomStream::philox(counter, key);
  }
};

namespace {

// The known answers that come with Random123.
TEST(RandomStream, IsPhilox) {
  using Four = std::array<std::uint32_t, 4>;
  EXPECT_EQ(RandomStreamTest::philox({0, 0, 0, 0}, {0, 0}),
            (Four{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(RandomStreamTest::philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                                     {0xa4093822, 0x299f31d0}),
            (Four{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(RandomStream, StreamsOfASeedDifferAndRepeat) {
  RandomStream a(7, 1);
  RandomStream b(7, 2);
  RandomStream again(7, 1);
  for (int i = 0; i < 9; ++i) {
    const auto number = a.next();
    EXPECT_NE(number, b.next());
    EXPECT_EQ(number, again.next());
  }
}

TEST(RandomStream, BelowAndUniformFillTheirRanges) {
  RandomStream stream(1, 0);
  std::vector<int> counts(7);
  double sum = 0;
  for (int i = 0; i < 70'000; ++i) {
    ++counts[stream.below(7)];
    const double x = stream.uniform();
    ASSERT_TRUE(x >= 0 && x < 1);
    sum += x;
  }
  for (const int count : counts) EXPECT_NEAR(count, 10'000, 400);
  EXPECT_NEAR(sum / 70'000, 0.5, 0.005);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(stream.below(1), 0U);
}

TEST(RandomStream, ManyInOneGoAreThoseOneByOne) {
  RandomStream one(20191120, 7);
  RandomStream many(20191120, 7);
  for (const std::size_t count : {512U, 128U, 4U, 300U, 1024U}) {
    std::vector<std::uint32_t> numbers(count);
    many.fill(numbers);
    for (const std::uint32_t number : numbers) ASSERT_EQ(number, one.next());
  }
}

}  // namespace
}  // namespace vlecht::analysis::methods
