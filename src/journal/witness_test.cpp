// SPDX-License-Identifier: EUPL-1.2
//
// The rules of a witness as plain values: what it remembers, what is asked, what it says.
#include "journal/witness.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/text.h"
#include "journal/merkle.h"

namespace vlecht::journal {
namespace {

base::SigningSeed seed(base::Byte byte) {
  base::SigningSeed out{};
  out.fill(byte);
  return out;
}

const values::Instant noon = *values::instant_from_iso("2026-11-25T12:00:00Z");

values::Instant later(std::int64_t seconds) { return {noon.microseconds + seconds * 1'000'000}; }

/// A journal of entries "0", "1", ...; with `altered`, another one from that entry on.
class Log {
 public:
  explicit Log(std::uint64_t altered = ~0ULL) : altered_(altered) {}

  Checkpoint at(std::uint64_t size) const { return {"vlecht/x", size, tree(size).root(sha256_)}; }

  std::vector<base::Digest> proof(std::uint64_t old_size, std::uint64_t size) const {
    const Tree whole = tree(size);
    const auto tiles = [&](std::uint32_t level, std::uint64_t index) -> base::Result<Tile> {
      for (Tile& tile : whole.partial()) {
        if (tile.level == level && tile.index == index) return std::move(tile);
      }
      return base::problem("journal.tile_damaged");
    };
    return consistency_proof(tiles, old_size, size).value();
  }

  /// The request that an honest journal makes.
  std::string request(std::uint64_t old_size, std::uint64_t size,
                      const base::SigningSeed& by = seed(1)) const {
    const bool has_proof = old_size > 0 && old_size < size;
    return to_text(AddCheckpoint{old_size,
                                 has_proof ? proof(old_size, size) : std::vector<base::Digest>(),
                                 *parse_checkpoint(signed_note(at(size), by))});
  }

 private:
  Tree tree(std::uint64_t size) const {
    Tree out;
    for (std::uint64_t i = 0; i < size; ++i) {
      const std::string entry = std::to_string(i) + (i >= altered_ ? "!" : "");
      out.append(sha256_, leaf_hash(sha256_, base::bytes_of(entry)));
    }
    return out;
  }

  std::uint64_t altered_;
  mutable base::Sha256 sha256_;
};

Witness new_witness() {
  Witness out{"court.example/witness", seed(7), {}};
  out.journals["vlecht/x"].keys = {*parse_verifier_key(verifier_key("vlecht/x", seed(1)))};
  return out;
}

/// The witness after it cosigned these sizes of the honest journal.
Witness having_seen(std::vector<std::uint64_t> sizes) {
  Witness out = new_witness();
  std::uint64_t old_size = 0;
  for (const std::uint64_t size : sizes) {
    const WitnessAnswer given = answer(out, Log().request(old_size, size), noon);
    EXPECT_EQ(given.status, 200) << given.body;
    out.journals["vlecht/x"].last = given.seen;
    old_size = size;
  }
  return out;
}

std::string with(std::string text, std::string_view what, std::string_view by) {
  return text.replace(text.find(what), what.size(), by);
}

struct Case {
  const char* what;
  std::vector<std::uint64_t> seen;
  std::string request;
  int status;
  const char* body;  // nullptr: not compared
};

TEST(Witness, AnswersByTheTableOfTheProtocol) {
  const Log honest, forked(2), forked_late(4);
  const auto stranger = seed(2);
  const std::string grown = honest.request(3, 5);
  const Case cases[] = {
      {"first checkpoint of a journal", {}, honest.request(0, 3), 200, nullptr},
      {"the same once more", {3}, honest.request(3, 3), 200, nullptr},
      {"grown", {3}, grown, 200, nullptr},
      {"grown twice", {3, 4}, honest.request(4, 5), 200, nullptr},
      {"first ask with an old size it never saw", {}, grown, 409, "0\n"},
      {"asks what was seen", {3}, honest.request(0, 5), 409, "3\n"},
      {"older copy", {3, 5}, honest.request(0, 4), 409, "5\n"},
      {"older copy that remembers its own last", {3, 5}, honest.request(3, 4), 409, "5\n"},
      {"other history of the same size", {5}, forked.request(5, 5), 409, "5\n"},
      {"other history, longer", {3}, forked.request(3, 5), 422, nullptr},
      {"apart only after what was seen", {3}, forked_late.request(3, 6), 200, nullptr},
      {"signed by a stranger", {3}, honest.request(3, 5, stranger), 403, nullptr},
      {"a stranger learns no size", {3}, honest.request(0, 5, stranger), 403, nullptr},
      {"another journal", {3}, with(grown, "vlecht/x", "vlecht/y"), 404, nullptr},
      {"old size beyond the checkpoint", {3}, with(grown, "old 3", "old 6"), 400, nullptr},
      {"proof left out", {3}, "old 3\n\n" + signed_note(honest.at(5), seed(1)), 422, nullptr},
      {"proof that is not asked for",
       {3},
       with(grown, "old 3\n", "old 3\n" + base::to_base64(honest.at(3).root) + "\n"),
       422,
       nullptr},
      {"proof with nothing before", {}, with(grown, "old 3", "old 0"), 422, nullptr},
      {"signature altered", {3}, with(grown, "\n5\n", "\n6\n"), 403, nullptr},
      {"empty", {3}, "", 400, nullptr},
      {"no old size", {3}, with(grown, "old 3\n", ""), 400, nullptr},
      {"leading zero", {3}, with(grown, "old 3", "old 03"), 400, nullptr},
      {"signed number", {3}, with(grown, "old 3", "old +3"), 400, nullptr},
      {"two blanks", {3}, with(grown, "old 3", "old  3"), 400, nullptr},
      {"size beyond what a journal can be",
       {3},
       with(grown, "old 3", "old 9007199254740992"),
       400,
       nullptr},
      {"hash of another length", {3}, with(grown, "old 3\n", "old 3\nAAAA\n"), 400, nullptr},
      {"no empty line", {3}, "old 3\n", 400, nullptr},
      {"line ends of Windows", {3}, with(grown, "old 3\n", "old 3\r\n"), 400, nullptr},
      {"cut off", {3}, grown.substr(0, grown.size() - 1), 400, nullptr},
  };
  for (const Case& one : cases) {
    const WitnessAnswer given = answer(having_seen(one.seen), one.request, noon);
    EXPECT_EQ(given.status, one.status) << one.what << ": " << given.body;
    if (one.body) {
      EXPECT_EQ(given.body, one.body) << one.what;
    }
    EXPECT_EQ(given.media_type == size_media_type, given.status == 409) << one.what;
    EXPECT_EQ(given.seen.has_value(), given.status == 200) << one.what;
  }
}

TEST(Witness, AtMost63HashesAreRead) {
  std::string hashes;
  for (int i = 0; i < 63; ++i) hashes += base::to_base64(base::Digest{}) + "\n";
  const std::string note = "\n" + signed_note(Log().at(5), seed(1));
  EXPECT_TRUE(parse_add_checkpoint("old 3\n" + hashes + note));
  hashes += base::to_base64(base::Digest{}) + "\n";
  EXPECT_EQ(parse_add_checkpoint("old 3\n" + hashes + note).error().detail("line"), "65");
}

TEST(Witness, CosignatureIsVerifiedWithItsKeyOnly) {
  const Witness witness = new_witness();
  const WitnessAnswer given = answer(witness, Log().request(0, 3), noon);
  auto note = parse_checkpoint(signed_note(Log().at(3), seed(1)) + given.body);
  ASSERT_TRUE(note);
  EXPECT_EQ(*verify_cosignature(*note, witness.key()), (Cosignature{witness.name, noon}));
  EXPECT_TRUE(verify_signature(*note, verifier_key("vlecht/x", seed(1))));
  const Witness other{witness.name, seed(8), {}};
  EXPECT_EQ(verify_cosignature(*note, other.key()).error().name, "cosignature.absent");
  EXPECT_EQ(cosignatures(*note, {other.key(), witness.key()})->size(), 1U);
  note->body += "extension\n";
  EXPECT_EQ(verify_cosignature(*note, witness.key()).error().name, "cosignature.wrong");
  EXPECT_EQ(cosignatures(*note, {witness.key()}).error().name, "cosignature.wrong");
}

// The example of c2sp.org/tlog-cosignature, whose key is not given: its id and instant can be read.
TEST(Witness, LinesAreLaidOutAsInTheSpecification) {
  const auto note = parse_checkpoint(
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
      "\u2014 witness.example.com/w1 "
      "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJ"
      "sX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n");
  ASSERT_TRUE(note);
  const base::Bytes& theirs = note->signatures.at(0).bytes;
  const NoteSignature ours =
      cosign(*note, "witness.example.com/w1", seed(7), {1'679'315'147LL * 1'000'000 + 999'999});
  ASSERT_EQ(theirs.size(), ours.bytes.size());
  EXPECT_TRUE(std::equal(theirs.begin(), theirs.begin() + 8, ours.bytes.begin()));
}

TEST(Witness, TheInstantOfACosignatureNeverGoesBack) {
  Witness witness = new_witness();
  const auto at = [&](const std::string& request, values::Instant now) {
    const WitnessAnswer given = answer(witness, request, now);
    EXPECT_EQ(given.status, 200);
    witness.journals["vlecht/x"].last = given.seen;
    return verify_cosignature(*given.seen, witness.key())->at;
  };
  EXPECT_EQ(at(Log().request(0, 3), noon), noon);
  EXPECT_EQ(at(Log().request(3, 4), later(-3600)), noon);  // set back an hour
  EXPECT_EQ(at(Log().request(4, 5), later(60)), later(60));
  // Beyond 32 bits, and the last second that an ISO date can name.
  for (const char* far : {"2038-01-19T03:14:08Z", "2106-02-07T06:28:16Z", "9999-12-31T23:59:59Z"}) {
    const auto instant = *values::instant_from_iso(far);
    EXPECT_EQ(at(Log().request(5, 5), instant), instant) << far;
  }
}

TEST(Witness, StateComesBackAsItWasAndDamageIsSeen) {
  Witness witness = having_seen({3, 5});
  const std::string text = to_text(witness);
  const auto read = parse_witness_state(text);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->key, witness.key());
  ASSERT_EQ(read->last.size(), 1U);
  EXPECT_EQ(read->last.at("vlecht/x").checkpoint, Log().at(5));
  EXPECT_TRUE(parse_witness_state(to_text(new_witness()))->last.empty());
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string flipped = text;
    flipped[i] = static_cast<char>(flipped[i] ^ 1);
    EXPECT_FALSE(parse_witness_state(flipped)) << i;
    EXPECT_FALSE(parse_witness_state(text.substr(0, i))) << i;
  }
}

// Somebody who edits the state and mends the digest cannot mend the cosignature.
TEST(Witness, StateThatTheKeyDidNotCosignIsDamaged) {
  Witness witness = having_seen({5});
  Witness thief{witness.name, seed(9), witness.journals};
  thief.journals["vlecht/x"].last =
      answer({thief.name, thief.seed, new_witness().journals}, Log().request(0, 3), noon).seen;
  std::string text = to_text(thief);
  text = with(text, to_text(thief.key()), to_text(witness.key()));
  const auto at = text.rfind("sha256 ");
  text = text.substr(0, at);
  text += "sha256 " + base::to_hex(base::sha256(base::bytes_of(text))) + "\n";
  EXPECT_EQ(parse_witness_state(text).error().name, "witness.state_damaged");
}

TEST(Witness, KeysSayWhatTheySignAndCannotBeSwapped) {
  const VerifierKey key = new_witness().key();
  EXPECT_EQ(parse_verifier_key(to_text(key)), key);
  EXPECT_EQ(key.type, KeyType::cosignature);
  const VerifierKey same = verifier_key_of(key.name, KeyType::note, key.key);
  EXPECT_NE(same.id, key.id);
  EXPECT_FALSE(parse_verifier_key(
      with(to_text(key), "+" + base::to_hex(key.id), "+" + base::to_hex(same.id))));
  const auto note = *parse_checkpoint(signed_note(Log().at(3), seed(1)));
  EXPECT_EQ(verify_signature(note, to_text(key)).error().name, "journal.checkpoint_key_unreadable");
}

}  // namespace
}  // namespace vlecht::journal
