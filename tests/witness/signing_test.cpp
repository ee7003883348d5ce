// SPDX-License-Identifier: EUPL-1.2
//
// When a journal signs, and when it refuses to.
#include <chrono>
#include <thread>

#include "operations/signer.h"
#include "operations/verify.h"
#include "witness/town.h"

namespace vlecht::tests {
namespace {

using operations::SigningState;

class Signing : public Town {
 protected:
  std::size_t kept(const std::string& dossier) { return stores.at(dossier)->checkpoints()->size(); }
};

TEST_F(Signing, WhatTheMediumReturnsIsSignedNotWhatWasWritten) {
  grow("ict", 3);
  LyingStore& store = *stores.at("ict");
  store.lies_from = store.head()->size - 1;
  EXPECT_EQ(sign("ict", {.key_file = key_file()}), "journal.entry_altered");
  EXPECT_EQ(sign("ict", {}), "journal.entry_altered");
  EXPECT_EQ(kept("ict"), 0U);
  store.lies_from = ~0ULL;
  EXPECT_EQ(sign("ict", {.key_file = key_file()}), "");
  EXPECT_EQ(kept("ict"), 1U);
}

TEST_F(Signing, ReadBackReadsWhatWasAddedAndFindsWhatIsNotAsWritten) {
  operations::ReadBack read_back;
  LyingStore& store = *stores.at("ict");
  const auto head = [&] { return *store.head(); };
  EXPECT_EQ(read_back.checkpoint(store, head)->size, store.head()->size);
  grow("ict", 2);
  EXPECT_EQ(read_back.checkpoint(store, head)->root, store.head()->root);
  grow("ict");
  store.lies_from = store.head()->size - 1;
  EXPECT_EQ(read_back.checkpoint(store, head).error().name, "journal.head_differs");
  // Then everything is read again, and the place is named.
  EXPECT_EQ(read_back.checkpoint(store, head).error().name, "journal.entry_altered");
  store.lies_from = ~0ULL;
  EXPECT_EQ(read_back.checkpoint(store, head)->root, store.head()->root);
}

TEST_F(Signing, AWitnessCosignsGrowthAndOthersCanCount) {
  witness("court.example/w");
  witness("council.example/w");
  const auto options = asking({"court.example/w", "council.example/w"});
  EXPECT_EQ(sign("ict", options), "");
  grow("ict", 300);
  const auto made = operations::make_checkpoint(fake.world, "ict", options, {});
  ASSERT_TRUE(made) << to_string(made.error());
  EXPECT_EQ(made->cosignatures.size(), 2U);
  EXPECT_EQ(made->cosignatures[0].at, fake.clock);

  operations::CheckpointDemands demands{made->text, made->verifier_key, options.witness_keys, {}};
  const auto verified = operations::verify(fake.world, "ict", demands, {});
  ASSERT_TRUE(verified);
  EXPECT_EQ(verified->cosignatures.size(), 2U);
  // A line fewer is too few, unless fewer were asked for.
  demands.text.erase(demands.text.rfind("\u2014 council"));
  EXPECT_EQ(operations::verify(fake.world, "ict", demands, {}).error().name, "cosignature.too_few");
  demands.required = 1;
  EXPECT_TRUE(operations::verify(fake.world, "ict", demands, {}));
  demands.witness_keys.push_back(demands.witness_keys[0]);
  EXPECT_EQ(operations::verify(fake.world, "ict", demands, {}).error().name, "witness.key_twice");
}

TEST_F(Signing, YesterdaysCopyIsNotSigned) {
  witness("w");
  copy("ict", "yesterday");
  EXPECT_EQ(sign("ict", asking({"w"})), "");
  grow("ict", 5);
  EXPECT_EQ(sign("ict", asking({"w"})), "");
  const auto before = kept("yesterday");
  EXPECT_EQ(sign("yesterday", asking({"w"})), "witness.ahead");
  grow("yesterday");  // fewer than the witness saw
  EXPECT_EQ(sign("yesterday", asking({"w"})), "witness.ahead");
  grow("yesterday", 4);  // as many
  EXPECT_EQ(sign("yesterday", asking({"w"})), "witness.other_history");
  grow("yesterday");  // more
  EXPECT_EQ(sign("yesterday", asking({"w"})), "witness.other_history");
  EXPECT_EQ(kept("yesterday"), before);
  // The right one goes on.
  grow("ict");
  EXPECT_EQ(sign("ict", asking({"w"})), "");
}

TEST_F(Signing, ADossierWithoutItsOwnCheckpointsAsksTheWitnessWhatItSaw) {
  copy("ict", "copy");  // before there was a checkpoint to remember
  witness("w");
  EXPECT_EQ(sign("ict", asking({"w"})), "");
  grow("copy", 3);
  EXPECT_EQ(sign("copy", asking({"w"})), "");  // the same beginning: this is growth
  EXPECT_EQ(sign("ict", asking({"w"})), "witness.ahead");
}

TEST_F(Signing, AlarmOfOneWitnessOutweighsTheOthers) {
  witness("one");
  witness("two");
  copy("ict", "copy");
  EXPECT_EQ(sign("ict", asking({"two"})), "");
  grow("ict");
  EXPECT_EQ(sign("ict", asking({"two"})), "");
  grow("copy");
  auto options = asking({"one", "two"});
  options.required = 1;
  EXPECT_EQ(sign("copy", options), "witness.other_history");
}

TEST_F(Signing, MissingWitnessesAreToldWhenTheyAreNotNeededAndStopItWhenTheyAre) {
  witness("one");
  witness("two");
  auto options = asking({"one", "two"});
  witnesses.erase("http://two/add-checkpoint");
  EXPECT_EQ(sign("ict", options), "http.unreachable");
  options.required = 1;
  const auto made = operations::make_checkpoint(fake.world, "ict", options, {});
  ASSERT_TRUE(made);
  EXPECT_EQ(made->cosignatures.size(), 1U);
  ASSERT_EQ(made->missing.size(), 1U);
  EXPECT_EQ(made->missing[0].name, "http.unreachable");
  options.required = 3;
  EXPECT_EQ(sign("ict", options), "witness.required_unreachable");
}

struct Odd {
  operations::HttpAnswer answer;
  const char* problem;
};

TEST_F(Signing, OddAnswersOfAWitnessAreNamedAndNothingIsKept) {
  witness("w");
  const auto options = asking({"w"});
  const std::string size(journal::size_media_type);
  const auto before = kept("ict");
  const std::string huge = "99999999999999999999";
  const Odd odd[] = {
      {{200, "text/plain", ""}, "cosignature.absent"},
      {{200, "text/plain", "<html>"}, "witness.answer_unreadable"},
      {{200, "text/plain", "\u2014 x AAAAAAAA\n"}, "cosignature.absent"},
      {{200, "text/plain", "\n\u2014 x AAAAAAAA\n"}, "witness.answer_unreadable"},
      {{301, "", ""}, "witness.refused"},
      {{400, "", ""}, "witness.refused"},
      {{403, "", ""}, "witness.key_not_known"},
      {{404, "", ""}, "witness.unknown_journal"},
      {{409, "text/plain", "1\n"}, "witness.answer_unreadable"},
      {{409, size, "many\n"}, "witness.answer_unreadable"},
      {{409, size, "-1\n"}, "witness.answer_unreadable"},
      {{409, size, huge}, "witness.answer_unreadable"},
      {{409, size, "0\n"}, "witness.answer_unreadable"},
      {{409, size, "1000\n"}, "witness.ahead"},
      {{422, "", ""}, "witness.other_history"},
      {{500, "", ""}, "witness.refused"},
      {{503, "", ""}, "witness.refused"},
  };
  for (const Odd& one : odd) {
    always["http://w/add-checkpoint"] = one.answer;
    EXPECT_EQ(sign("ict", options), one.problem) << one.answer.status << one.answer.body;
  }
  EXPECT_EQ(kept("ict"), before);
}

TEST_F(Signing, AWitnessThatLostItsMemoryIsNamed) {
  witness("w");
  const auto options = asking({"w"});
  grow("ict", 3);
  EXPECT_EQ(sign("ict", options), "");
  grow("ict");
  always["http://w/add-checkpoint"] = {409, std::string(journal::size_media_type), "1\n"};
  EXPECT_EQ(sign("ict", options), "witness.went_back");
}

TEST_F(Signing, ACosignedCheckpointIsNotReplacedByABareOne) {
  witness("w");
  EXPECT_EQ(sign("ict", asking({"w"})), "");
  EXPECT_EQ(sign("ict", {}), "");
  const auto kept_ones = *stores.at("ict")->checkpoints();
  ASSERT_EQ(kept_ones.size(), 1U);
  EXPECT_EQ(journal::parse_checkpoint(kept_ones[0].second)->signatures.size(), 2U);
}

class Serving : public Signing {
 protected:
  std::unique_ptr<operations::OpenDossier> dossier(const std::string& name) {
    return std::move(*operations::OpenDossier::over(fake.world, stores.at(name)));
  }
  void grow_open(operations::OpenDossier& open) {
    open.write([this](journal::Journal& journal) {
      grow(journal);
      return 0;
    });
  }
  SigningState await(const operations::Signer& signer, SigningState::Stage stage,
                     std::uint64_t size) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (std::chrono::steady_clock::now() < until) {
      const SigningState state = signer.state();
      if (state.stage == stage && (state.size == size || size == 0)) return state;
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ADD_FAILURE() << "the signer is still at " << static_cast<int>(signer.state().stage);
    return signer.state();
  }
};

TEST_F(Serving, SignsAtTheStartAndAfterEachGrowth) {
  witness("w");
  const auto open = dossier("ict");
  const auto signer = operations::Signer::start(*open, asking({"w"}));
  ASSERT_TRUE(signer);
  EXPECT_EQ(await(**signer, SigningState::Stage::signed_, open->size()).cosignatures.size(), 1U);
  grow_open(*open);
  await(**signer, SigningState::Stage::signed_, open->size());
  EXPECT_EQ(operations::kept_checkpoints(*open, 1)->at(0).size, open->size());
  EXPECT_EQ(operations::kept_checkpoints(*open, 1)->at(0).signatures, 2U);
}

TEST_F(Serving, RefusesBehindItsWitnessAndSaysSo) {
  witness("w");
  copy("ict", "yesterday");
  grow("ict", 3);
  EXPECT_EQ(sign("ict", asking({"w"})), "");
  const auto open = dossier("yesterday");
  const auto before = kept("yesterday");
  const auto signer = operations::Signer::start(*open, asking({"w"}));
  ASSERT_TRUE(signer);
  const auto state = await(**signer, SigningState::Stage::refused, 0);
  ASSERT_TRUE(state.problem);
  EXPECT_EQ(state.problem->name, "witness.ahead");
  grow_open(*open);
  EXPECT_EQ(kept("yesterday"), before);
}

TEST_F(Serving, AMissingWitnessIsNoAlarm) {
  witness("w");
  const auto options = asking({"w"});
  witnesses.clear();
  const auto open = dossier("ict");
  const auto signer = operations::Signer::start(*open, options);
  ASSERT_TRUE(signer);
  EXPECT_EQ(await(**signer, SigningState::Stage::interrupted, 0).problem->name, "http.unreachable");
}

TEST_F(Serving, BytesThatChangeOnTheMediumAreNotSigned) {
  const auto open = dossier("ict");
  const auto signer = operations::Signer::start(*open, {.key_file = key_file()});
  ASSERT_TRUE(signer);
  await(**signer, SigningState::Stage::signed_, open->size());
  const auto before = kept("ict");
  stores.at("ict")->lies_from = open->size();
  grow_open(*open);
  EXPECT_EQ(await(**signer, SigningState::Stage::refused, 0).problem->name, "journal.head_differs");
  EXPECT_EQ(kept("ict"), before);
}

}  // namespace
}  // namespace vlecht::tests
