// SPDX-License-Identifier: EUPL-1.2
#include "journal/checkpoint.h"

#include <gtest/gtest.h>

namespace vlecht::journal {
namespace {

// The example of c2sp.org/tlog-checkpoint.
constexpr std::string_view example =
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/"
    "Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

// RFC 8032, section 7.1, test 1.
base::SigningSeed rfc_seed() {
  const auto bytes =
      *base::from_hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
  base::SigningSeed seed{};
  std::copy(bytes.begin(), bytes.end(), seed.begin());
  return seed;
}

Checkpoint checkpoint() { return {"vlecht/x", 3, base::sha256(base::bytes_of("root"))}; }

std::string with(std::string text, std::string_view what, std::string_view by) {
  return text.replace(text.find(what), what.size(), by);
}

TEST(Checkpoint, SignatureIsThatOfRfc8032) {
  EXPECT_EQ(base::to_hex(base::public_key(rfc_seed())),
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
  const base::Signature signature = base::sign(rfc_seed(), {});
  EXPECT_EQ(base::to_hex(signature),
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
  EXPECT_TRUE(base::is_signed(base::public_key(rfc_seed()), {}, signature));
  EXPECT_FALSE(base::is_signed(base::public_key(rfc_seed()), base::bytes_of("x"), signature));
}

TEST(Checkpoint, ReadsTheExampleOfTheSpecification) {
  const auto read = parse_checkpoint(example);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->checkpoint.origin, "example.com/behind-the-sofa");
  EXPECT_EQ(read->checkpoint.size, 20852163U);
  EXPECT_EQ(to_text(read->checkpoint), read->body);
  ASSERT_EQ(read->signatures.size(), 1U);
  EXPECT_EQ(read->signatures[0].bytes.size(), 64U);
}

// Key and note of the Go package golang.org/x/mod/sumdb/note, which others verify with.
TEST(Checkpoint, VerifiesANoteOfAnotherProgram) {
  SignedCheckpoint note;
  note.body =
      "If you think cryptography is the answer to your problem,\n"
      "then you don't know what your problem is.\n";
  const auto bytes = *base::from_base64(
      "x08go/ZJkuBS9UG/"
      "SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
  note.signatures.push_back(
      {"PeterNeumann", {bytes[0], bytes[1], bytes[2], bytes[3]}, {bytes.begin() + 4, bytes.end()}});
  const std::string key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  EXPECT_TRUE(verify_signature(note, key));
  note.body[0] = 'i';
  EXPECT_EQ(verify_signature(note, key).error().name, "journal.checkpoint_signature_wrong");
}

TEST(Checkpoint, SignedNoteIsVerifiedWithItsKeyOnly) {
  const std::string key = verifier_key("vlecht/x", rfc_seed());
  const std::string note = signed_note(checkpoint(), rfc_seed());
  const auto read = parse_checkpoint(note);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->checkpoint, checkpoint());
  EXPECT_TRUE(verify_signature(*read, key));

  base::SigningSeed other = rfc_seed();
  other[0] ^= 1;
  EXPECT_EQ(verify_signature(*read, verifier_key("vlecht/x", other)).error().name,
            "journal.checkpoint_not_signed");
  const auto altered = parse_checkpoint(with(note, "\n3\n", "\n4\n"));
  ASSERT_TRUE(altered);
  EXPECT_EQ(verify_signature(*altered, key).error().name, "journal.checkpoint_signature_wrong");
  for (const char* bad : {"", "a", "a+b", "a+00000000+AQ==", "+c74f20a3+AQ=="}) {
    EXPECT_EQ(verify_signature(*read, bad).error().name, "journal.checkpoint_key_unreadable");
  }
  EXPECT_EQ(verify_signature(*read, "y" + key).error().name, "journal.checkpoint_key_unreadable");
}

TEST(Checkpoint, UnsignedAndMailedOnesAreRead) {
  const std::string text = to_text(checkpoint());
  EXPECT_EQ(parse_checkpoint(text)->checkpoint, checkpoint());
  std::string mailed;
  for (const char c : signed_note(checkpoint(), rfc_seed())) {
    if (c == '\n') mailed += '\r';
    mailed += c;
  }
  const auto read = parse_checkpoint(mailed);
  ASSERT_TRUE(read);
  EXPECT_TRUE(verify_signature(*read, verifier_key("vlecht/x", rfc_seed())));
}

TEST(Checkpoint, OtherTextIsRefusedWithItsLine) {
  const std::string note = signed_note(checkpoint(), rfc_seed());
  const auto line = [](const std::string& text) {
    const auto read = parse_checkpoint(text);
    return read ? std::string("read") : read.error().detail("line");
  };
  EXPECT_EQ(line(note), "read");
  EXPECT_EQ(line(""), "1");
  EXPECT_EQ(line("vlecht/x"), "1");
  EXPECT_EQ(line(with(note, "\n3\n", "\n03\n")), "2");
  EXPECT_EQ(line(with(note, "\n3\n", "\n-3\n")), "2");
  EXPECT_EQ(line(with(note, "\n3\n", "\n99999999999999999\n")), "2");
  EXPECT_EQ(line(with(note, "=\n\n", "\n\n")), "3");
  EXPECT_EQ(line(with(note, "\u2014 ", "- ")), "5");
  EXPECT_EQ(line(note + "x"), "6");
  EXPECT_EQ(line(with(note, "vlecht", "vle\tht")), "1");
}

}  // namespace
}  // namespace vlecht::journal
