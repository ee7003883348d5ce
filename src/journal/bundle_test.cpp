// SPDX-License-Identifier: EUPL-1.2
#include "journal/bundle.h"

#include <gtest/gtest.h>

namespace vlecht::journal {
namespace {

using base::bytes_of;
using base::text_of;

TEST(Bundle, HoldsEntriesWithTheirLengths) {
  Bundle bundle;
  bundle.add(bytes_of("ab"));
  bundle.add(bytes_of(""));
  bundle.add(base::Bytes(300, 'x'));
  ASSERT_EQ(bundle.size(), 3U);
  EXPECT_EQ(text_of(bundle[0]), "ab");
  EXPECT_EQ(bundle[1].size(), 0U);
  EXPECT_EQ(bundle[2].size(), 300U);
  EXPECT_EQ(text_of(bundle.bytes(0, 2)), std::string_view("\0\2ab\0\0", 6));
  EXPECT_EQ(bundle.bytes(2, 3)[0], 1);
  EXPECT_EQ(bundle.bytes(2, 3)[1], 44);
}

TEST(Bundle, IsReadBack) {
  Bundle bundle;
  for (int i = 0; i < 256; ++i) bundle.add(bytes_of(std::string(static_cast<size_t>(i), 'e')));
  const auto entries = entries_of(bundle.bytes());
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 256U);
  EXPECT_EQ((*entries)[255].size(), 255U);
}

TEST(Bundle, WithLengthsThatDoNotAddUpIsRefused) {
  EXPECT_FALSE(entries_of(bytes_of(std::string_view("\0", 1))));
  EXPECT_FALSE(entries_of(bytes_of(std::string_view("\0\3ab", 4))));
  EXPECT_FALSE(entries_of(bytes_of(std::string_view("\xFF\xFF", 2))));
  EXPECT_TRUE(entries_of({})->empty());
}

TEST(Bundle, OfMoreThanATileIsRefused) { EXPECT_FALSE(entries_of(base::Bytes(2 * 257, 0))); }

}  // namespace
}  // namespace vlecht::journal
