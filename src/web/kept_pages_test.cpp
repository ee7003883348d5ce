// SPDX-License-Identifier: EUPL-1.2
#include "web/kept_pages.h"

#include <gtest/gtest.h>

namespace vlecht::web {
namespace {

KeptPages example() {
  KeptPages kept{.program = "0.1.0",
                 .origin = "vlecht/0192c0de",
                 .size = 12,
                 .recorded_at = 1'574'276'400'000'000,
                 .root = base::sha256(base::bytes_of("root")),
                 .pages = {}};
  kept.pages.push_back({"/", "2020-01-15", "<!doctype html>\nHome\n"});
  kept.pages.push_back({"/vergelijking?jaar=2018", "2020-01-15", ""});
  return kept;
}

// As an administrator would: with a digest that fits.
std::string signed_again(std::string content) {
  return content + base::to_hex(base::sha256(base::bytes_of(content))) + '\n';
}

TEST(KeptPages, AreReadAsTheyWereWritten) {
  const std::string bytes = to_bytes(example());
  const auto read = kept_pages_from(bytes);
  ASSERT_TRUE(read);
  EXPECT_EQ(to_bytes(*read), bytes);
  EXPECT_EQ(read->size, 12U);
  EXPECT_EQ(read->root, example().root);
  ASSERT_NE(read->find("/"), nullptr);
  EXPECT_EQ(read->find("/")->html, "<!doctype html>\nHome\n");
  EXPECT_EQ(read->find("/vergelijking"), nullptr);
}

TEST(KeptPages, AnyDamageIsDoneWithout) {
  const std::string bytes = to_bytes(example());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    EXPECT_FALSE(kept_pages_from(std::string_view(bytes).substr(0, i))) << i;
    std::string flipped = bytes;
    flipped[i] = static_cast<char>(flipped[i] ^ 1);
    EXPECT_FALSE(kept_pages_from(flipped)) << i;
  }
  EXPECT_FALSE(kept_pages_from(bytes + "\n"));
}

TEST(KeptPages, OnlyOneSpellingIsRead) {
  const std::string bytes = to_bytes(example());
  const std::string content = bytes.substr(0, bytes.size() - 65);
  EXPECT_TRUE(kept_pages_from(signed_again(content)));
  const auto changed = [&](std::string_view from, std::string_view to) {
    std::string other = content;
    other.replace(other.find(from), from.size(), to);
    return signed_again(other);
  };
  EXPECT_TRUE(kept_pages_from(changed("Home", "Hone")));
  EXPECT_FALSE(kept_pages_from(changed("vlecht pages 1", "vlecht pages 2")));
  EXPECT_FALSE(kept_pages_from(changed("\n12\n", "\n012\n")));
  EXPECT_FALSE(kept_pages_from(changed("\n12\n", "\n-12\n")));
  EXPECT_FALSE(kept_pages_from(changed("\n12\n", "\n\n")));
  EXPECT_FALSE(kept_pages_from(changed("\n2\n/", "\n3\n/")));
  EXPECT_FALSE(kept_pages_from(changed("\n2\n/", "\n1\n/")));
  EXPECT_FALSE(kept_pages_from(changed("\n21\n<", "\n20\n<")));
  EXPECT_FALSE(kept_pages_from(changed("\n21\n<", "\n99999999999999999\n<")));
  EXPECT_FALSE(kept_pages_from(changed("\n/\n", "\nx\n")));
  EXPECT_FALSE(kept_pages_from(changed("2020-01-15", "2020-01-x5")));
  EXPECT_FALSE(kept_pages_from(signed_again("")));
}

TEST(KeptPages, TooManyOrTooMuchIsDoneWithout) {
  KeptPages many = example();
  many.pages.assign(kept_pages_max + 1, {"/", "2020-01-15", ""});
  EXPECT_FALSE(kept_pages_from(to_bytes(many)));
  many.pages.pop_back();
  EXPECT_TRUE(kept_pages_from(to_bytes(many)));
  many.pages[0].html = std::string(kept_pages_bytes_max, 'x');
  EXPECT_FALSE(kept_pages_from(to_bytes(many)));
}

}  // namespace
}  // namespace vlecht::web
