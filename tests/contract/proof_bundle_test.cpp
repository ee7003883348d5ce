// SPDX-License-Identifier: EUPL-1.2
//
// Proof bundles of journals on each store, and what someone could change in one.
#include "journal/proof_bundle.h"
#include "contract/stores.h"
#include "journal/proof.h"

namespace vlecht {
namespace {

using journal::Journal;
using journal::ProofBundle;
using journal::SignedCheckpoint;
using journal::Trusted;

base::SigningSeed seed() {
  base::SigningSeed seed{};
  for (std::size_t i = 0; i < seed.size(); ++i) seed[i] = static_cast<base::Byte>(i);
  return seed;
}

class ProofBundles : public OnEachStore {
 protected:
  void SetUp() override {
    OnEachStore::SetUp();
    ASSERT_TRUE(Journal::start(*store_, examples::origin, examples::worked_example(),
                               examples::start_time, std::ref(salts_)));
    journal_.emplace(Journal::open(store_).value());
    std::vector<facts::Draft> many;
    for (int i = 0; i < 700; ++i) {
      many.push_back(examples::inhabitants("GM" + std::to_string(1000 + i), 2018, 20'000 + i,
                                           static_cast<std::uint32_t>(i + 2)));
    }
    append(examples::with_document(examples::transaction(2, many), "a.csv", "a"));
    append(examples::transaction(3, {examples::inhabitants("GM0397", 2018, 27'000)}));
  }

  void append(const journal::Transaction& transaction) {
    ASSERT_TRUE(journal_->append(transaction, examples::start_time, std::ref(salts_)));
  }

  SignedCheckpoint checkpoint(std::uint64_t size) {
    const journal::Checkpoint made{journal_->origin(), size, journal_->root(size).value()};
    return journal::parse_checkpoint(signed_note(made, seed())).value();
  }

  ProofBundle bundle(const std::vector<std::uint64_t>& statements) {
    const auto entries = journal::with_context(*store_, statements);
    EXPECT_TRUE(entries);
    return journal::prove(*store_, *entries, checkpoint(journal_->size())).value();
  }

  static std::string outcome(const ProofBundle& bundle, const Trusted& trusted = {}) {
    const auto proven = journal::verify_bundle(bundle, trusted);
    return proven ? "holds" : proven.error().name;
  }

  examples::Salts salts_;
  std::optional<Journal> journal_;
};

std::string with(std::string whole, std::string_view what, std::string_view by) {
  return whole.replace(whole.find(what), what.size(), by);
}

TEST_P(ProofBundles, ProveFactsWithWhatTheyName) {
  const auto entries = journal::with_context(*store_, {2, 100, 101, 706});
  ASSERT_TRUE(entries);
  EXPECT_EQ(*entries, (std::vector<std::uint64_t>{0, 1, 2, 3, 4, 100, 101, 705, 706}));
  const auto proven = journal::verify_bundle(bundle({2, 100, 101, 706}));
  ASSERT_TRUE(proven) << to_string(proven.error());
  ASSERT_EQ(proven->statements.size(), 4U);
  EXPECT_EQ(proven->statements[1].key, "GM1095/2018");
  EXPECT_EQ(proven->documents.at(4).name, "a.csv");
  EXPECT_EQ(proven->transactions.at(3).author, "author-1");
  EXPECT_EQ(proven->checkpoint.checkpoint.size, 707U);
  EXPECT_LE(proven->hashes_max, 10U);
}

TEST_P(ProofBundles, AreTheSameBytesEachTime) {
  const ProofBundle once = bundle({2, 100, 706});
  const ProofBundle again = bundle({2, 100, 706});
  EXPECT_EQ(once.entries, again.entries);
  EXPECT_EQ(once.proofs, again.proofs);
  EXPECT_EQ(once.checkpoint, again.checkpoint);
}

TEST_P(ProofBundles, RestOnAnEarlierCheckpointToo) {
  const auto proven =
      journal::verify_bundle(journal::prove(*store_, {0, 1, 2}, checkpoint(3)).value());
  ASSERT_TRUE(proven);
  EXPECT_EQ(proven->checkpoint.checkpoint.size, 3U);
}

TEST_P(ProofBundles, AreHeldAgainstWhatTheVerifierBrings) {
  const ProofBundle good = bundle({2});
  const std::string key = journal::verifier_key(examples::origin, seed());
  base::SigningSeed other{};
  EXPECT_EQ(outcome(good, {key, ""}), "holds");
  EXPECT_EQ(outcome(good, {journal::verifier_key(examples::origin, other), ""}),
            "journal.checkpoint_not_signed");
  // The same journal's checkpoint without signatures is the same checkpoint.
  EXPECT_EQ(outcome(good, {"", checkpoint(707).body}), "holds");
  EXPECT_EQ(outcome(good, {"", checkpoint(3).body}), "proof.not_the_kept_checkpoint");
  EXPECT_EQ(outcome(good, {"", "x"}), "journal.checkpoint_unreadable");
}

TEST_P(ProofBundles, EveryByteThatIsChangedIsNoticed) {
  const ProofBundle good = bundle({2, 706});
  const Trusted trusted{journal::verifier_key(examples::origin, seed()), ""};
  ASSERT_EQ(outcome(good, trusted), "holds");
  for (std::string ProofBundle::*part :
       {&ProofBundle::checkpoint, &ProofBundle::entries, &ProofBundle::proofs}) {
    for (std::size_t at = 0; at < (good.*part).size(); ++at) {
      ProofBundle changed = good;
      (changed.*part)[at] = static_cast<char>((changed.*part)[at] ^ 1);
      ASSERT_NE(outcome(changed, trusted), "holds") << at << " in " << good.*part;
    }
  }
}

TEST_P(ProofBundles, LeavingOutOrAddingIsNoticed) {
  const ProofBundle good = bundle({2, 706});
  const auto proofs_of = [&](const std::vector<std::uint64_t>& entries) {
    return journal::prove(*store_, entries, checkpoint(journal_->size())).value();
  };
  ProofBundle changed = good;
  changed.entries = good.entries.substr(good.entries.find('\n') + 1);
  EXPECT_EQ(outcome(changed), "proof.number_differs");
  EXPECT_EQ(outcome(proofs_of({0, 2})), "proof.incomplete");
  EXPECT_EQ(outcome(proofs_of({1, 2})), "proof.incomplete");
  EXPECT_EQ(outcome(proofs_of({0, 1})), "proof.empty");
  EXPECT_EQ(outcome({good.checkpoint, "", ""}), "proof.empty");
  changed = good;
  changed.entries += good.entries;
  changed.proofs += good.proofs;
  EXPECT_EQ(outcome(changed), "proof.out_of_order");
  changed = good;
  changed.proofs = with(good.proofs, "index 1\n", "index 2\n");
  EXPECT_EQ(outcome(changed), "proof.entry_not_proven");
  changed = good;
  changed.checkpoint = checkpoint(706).body;
  EXPECT_EQ(outcome(changed), "proof.other_checkpoint");
}

TEST_P(ProofBundles, OnlyFactsCanBeProven) {
  EXPECT_EQ(journal::with_context(*store_, {1}).error().name, "journal.not_a_statement");
}

INSTANTIATE_TEST_SUITE_P(Stores, ProofBundles, testing::ValuesIn(backends()), name_of_backend);

}  // namespace
}  // namespace vlecht
