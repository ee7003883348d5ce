// SPDX-License-Identifier: EUPL-1.2
//
// Somebody with every right writes the journal again with our own code, so that it fits in itself:
// who can see that, and who cannot.
#include "contract/forgery.h"
#include "contract/stores.h"
#include "journal/verify.h"
#include "support/random_run.h"

namespace vlecht {
namespace {

using examples::inhabitants;
using examples::transaction;
using journal::Checkpoint;
using journal::Journal;

constexpr std::uint64_t few = 200;
constexpr std::uint64_t many = 20'000;
const base::SigningSeed true_key{1, 2, 3};
const base::SigningSeed other_key{4, 5, 6};

struct Made {
  std::vector<base::Bytes> entries;
  std::int64_t recorded_at = 0;
  Checkpoint checkpoint;  ///< of all of it
};

// Ten transactions; from transaction `from` on they say something else, under the same ids and at
// the same instants.
Made make(unsigned from = 99, std::int64_t otherwise = 0) {
  auto store = std::make_shared<stores::MemoryStore>();
  examples::Salts salts;
  EXPECT_TRUE(Journal::start(*store, examples::origin, transaction(1), examples::start_time,
                             std::ref(salts)));
  Journal journal = Journal::open(store).value();
  for (unsigned number = 2; number <= 10; ++number) {
    const std::int64_t count = 1'000 * number + (number >= from ? otherwise : 0);
    EXPECT_TRUE(journal.append(transaction(number, {inhabitants("GM0377", 2018, count),
                                                    inhabitants("GM0397", 2018, count)}),
                               examples::start_time, std::ref(salts)));
  }
  return {examples::entries_of(*store),
          journal.head().recorded_at,
          {examples::origin, journal.size(), journal.head().root}};
}

std::string seen(const journal::Store& store, const std::string& checkpoint,
                 const std::string& key = {}) {
  const auto done = journal::verify_checkpoint(store, checkpoint, key);
  return done ? "nothing" : done.error().name;
}

// Edits, deletions, insertions, exchanges and cuts anywhere, with all hashes made to fit.
TEST(Administrator, WhateverIsRewrittenBeforeAnOutsideCheckpointIsSeenWithIt) {
  const Made made = make();
  const std::string outside = signed_note(made.checkpoint, true_key);
  const std::string key = journal::verifier_key(examples::origin, true_key);
  examples::Seeds seeds(few, many);
  std::uint64_t forged = 0, seen_by_nobody = 0;
  while (seeds.next()) {
    examples::Draw draw(seeds.seed());
    auto entries = made.entries;
    const auto at = entries.begin() + static_cast<std::ptrdiff_t>(draw.below(entries.size()));
    switch (draw.below(5)) {
      case 0:
        (*at)[draw.below(at->size())] ^= static_cast<base::Byte>(1U << draw.below(7));
        break;
      case 1:
        if (at == entries.begin()) continue;  // without its beginning it is another journal
        entries.erase(at);
        break;
      case 2:
        if (at + 1 == entries.end()) continue;  // behind the checkpoint is growth
        entries.insert(at + 1, base::Bytes(*at));
        break;
      case 3:
        if (*at == entries.back()) continue;
        std::swap(*at, entries.back());
        break;
      default:
        entries.resize(1 + draw.below(entries.size() - 1));
    }
    const auto store = examples::forged(entries, made.recorded_at);
    const std::string what = seen(*store, outside, key);
    EXPECT_NE(what, "nothing") << "seed " << seeds.seed();
    ++forged;
    seen_by_nobody += what == "nothing" ? 1 : 0;
  }
  EXPECT_GT(forged + 1, seeds.done() / 2);
  std::cout << "F7: forgeries " << forged << ", not seen with an outside checkpoint "
            << seen_by_nobody << "\n";
}

TEST(Administrator, ARewrittenTailIsSeenByWhoKeptACheckpointAfterItBegan) {
  const Made made = make();
  for (unsigned from = 2; from <= 10; ++from) {
    const Made rewritten = make(from, 1);
    const auto store = examples::forged(rewritten.entries, rewritten.recorded_at);
    EXPECT_EQ(seen(*store, to_text(made.checkpoint)), "journal.checkpoint_differs") << from;
  }
}

TEST(Administrator, ANewSignatureByAnotherKeyIsSeenByWhoKeptTheKey) {
  const Made rewritten = make(5, 1);
  const auto store = examples::forged(rewritten.entries, rewritten.recorded_at);
  const std::string note = signed_note(rewritten.checkpoint, other_key);
  EXPECT_EQ(seen(*store, note, journal::verifier_key(examples::origin, other_key)), "nothing");
  EXPECT_EQ(seen(*store, note, journal::verifier_key(examples::origin, true_key)),
            "journal.checkpoint_not_signed");
}

// The limit of it (docs/beheer/betrouwbaarheid.md): the checkpoint kept outside covers less than
// what was rewritten, and the new one is signed by the true key. Who saw a later checkpoint of what
// was there before, as a witness does, is the only one who can tell.
TEST(Administrator, ATailRewrittenAfterTheLastOutsideCheckpointByTheTrueKeyIsSeenByAWitnessOnly) {
  const Made made = make();
  const Made rewritten = make(9, 1);
  const auto store = examples::forged(rewritten.entries, rewritten.recorded_at);
  const std::string key = journal::verifier_key(examples::origin, true_key);
  const std::uint64_t outside_size = made.entries.size() - 6;  // before transaction 9
  journal::Tree tree;
  base::Sha256 sha256;
  for (std::uint64_t i = 0; i < outside_size; ++i) {
    tree.append(sha256, journal::leaf_hash(sha256, made.entries[i]));
  }
  const Checkpoint outside{examples::origin, outside_size, tree.root(sha256)};
  EXPECT_EQ(seen(*store, signed_note(outside, true_key), key), "nothing");
  EXPECT_EQ(seen(*store, signed_note(rewritten.checkpoint, true_key), key), "nothing");
  EXPECT_EQ(seen(*store, signed_note(made.checkpoint, true_key), key),
            "journal.checkpoint_differs");
}

}  // namespace
}  // namespace vlecht
