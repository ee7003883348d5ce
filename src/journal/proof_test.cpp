// SPDX-License-Identifier: EUPL-1.2
#include "journal/proof.h"

#include <gtest/gtest.h>

namespace vlecht::journal {
namespace {

// A proof in the words of c2sp.org/tlog-proof, of entry 5 in the tree of the reference test.
const std::string text =
    "c2sp.org/tlog-proof@v1\n"
    "index 5\n"
    "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\n"
    "yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=\n"
    "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=\n"
    "\n"
    "example.com/log\n"
    "8\n"
    "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n";

std::string with(std::string whole, std::string_view what, std::string_view by) {
  return whole.replace(whole.find(what), what.size(), by);
}

std::string line_of(const std::string& proof) {
  const auto read = parse_proof(proof);
  return read ? "read" : read.error().detail("line");
}

TEST(Proof, IsReadAndWrittenAsTheSpecificationSays) {
  const auto proof = parse_proof(text);
  ASSERT_TRUE(proof);
  EXPECT_EQ(proof->index, 5U);
  EXPECT_EQ(proof->hashes.size(), 3U);
  EXPECT_FALSE(proof->extra);
  EXPECT_TRUE(proof->checkpoint.starts_with("example.com/log\n8\n"));
  EXPECT_EQ(to_text(*proof), text);
  base::Sha256 sha256;
  const base::Digest leaf = leaf_hash(sha256, *base::from_hex("40414243"));
  const auto checkpoint = parse_checkpoint(proof->checkpoint);
  ASSERT_TRUE(checkpoint);
  EXPECT_TRUE(verify(*proof, leaf, checkpoint->checkpoint));
  EXPECT_FALSE(verify(*proof, leaf_hash(sha256, {}), checkpoint->checkpoint));
}

TEST(Proof, ExtraDataIsKeptAndProvesNothing) {
  const std::string extra = with(text, "index", "extra AQID\nindex");
  const auto proof = parse_proof(extra);
  ASSERT_TRUE(proof);
  EXPECT_EQ(proof->extra, (base::Bytes{1, 2, 3}));
  EXPECT_EQ(to_text(*proof), extra);
}

TEST(Proof, OfTheOnlyEntryHasNoHashes) {
  const Proof proof{std::nullopt, 0, {}, "o\n1\n" + base::to_base64(base::sha256({})) + "\n"};
  EXPECT_EQ(parse_proof(to_text(proof)), proof);
}

TEST(Proof, OtherTextIsRefusedWithItsLine) {
  EXPECT_EQ(line_of(""), "1");
  EXPECT_EQ(line_of(with(text, "@v1", "@v2")), "1");
  EXPECT_EQ(line_of(with(text, "index 5", "index 05")), "2");
  EXPECT_EQ(line_of(with(text, "index 5", "index -5")), "2");
  EXPECT_EQ(line_of(with(text, "index 5", "index 99999999999999999999")), "2");
  EXPECT_EQ(line_of(with(text, "index 5", "extra A\nindex 5")), "2");
  EXPECT_EQ(line_of(with(text, "index 5\n", "extra AQID\n")), "3");
  EXPECT_EQ(line_of(with(text, "vBoG", "vBo")), "3");
  EXPECT_EQ(line_of(with(text, "yoVO", "yoVO\r")), "4");
  EXPECT_EQ(line_of(with(text, "\n\n", "\n")), "6");
  EXPECT_EQ(line_of(with(text, "\n\n", "\n\n\n")), "7");
  EXPECT_EQ(line_of(text.substr(0, text.size() - 1)), "7");
  EXPECT_EQ(line_of(with(text, "\n8\n", "\n8\r\n")), "7");
}

// Base64 has several texts for the same bytes when the spare bits are not nought.
TEST(Proof, HasOneTextOnly) {
  EXPECT_EQ(line_of(with(text, "nms=", "nmt=")), "3");
  EXPECT_EQ(line_of(with(text, "Qyg=", "Qyh=")), "7");
}

TEST(Proof, HasAsManyHashesAsATreeCanBeHigh) {
  std::string high = "c2sp.org/tlog-proof@v1\nindex 0\n";
  const std::string hash = base::to_base64(base::Digest{}) + "\n";
  for (int i = 0; i < 64; ++i) high += hash;
  const std::string end = text.substr(text.find("\n\n") + 1);
  EXPECT_EQ(line_of(high + end), "read");
  EXPECT_EQ(line_of(high + hash + end), "67");
}

TEST(Proof, TilesAreAskedForOnce) {
  int asked = 0;
  const TileSource counting = [&](std::uint32_t level, std::uint64_t index) -> base::Result<Tile> {
    ++asked;
    if (index == 7) return base::problem("journal.tile_damaged");
    return Tile{level, index, base::Bytes(32, 1)};
  };
  const TileSource keeping = keeping_tiles(counting);
  EXPECT_EQ(keeping(0, 1)->hashes, keeping(0, 1)->hashes);
  EXPECT_EQ(keeping(1, 1)->level, 1U);
  EXPECT_EQ(asked, 2);
  EXPECT_FALSE(keeping(0, 7));
}

TEST(Proof, NoteIsWrittenBackAsItWasSigned) {
  const Checkpoint checkpoint{"vlecht/x", 3, base::sha256({})};
  const std::string note = signed_note(checkpoint, base::SigningSeed{});
  EXPECT_EQ(note_text(*parse_checkpoint(note)), note);
  EXPECT_EQ(note_text(*parse_checkpoint(to_text(checkpoint))), to_text(checkpoint));
}

}  // namespace
}  // namespace vlecht::journal
