// SPDX-License-Identifier: EUPL-1.2
//
// What a witness remembers is never less than what it cosigned.
#include <sys/stat.h>

#include <fstream>
#include <thread>

#include "witness/town.h"

namespace vlecht::tests {
namespace {

namespace filesystem = std::filesystem;

class WitnessFolder : public Town {
 protected:
  void SetUp() override {
    Town::SetUp();
    options.folder = folder + "/w";
    options.name = "court.example/w";
    options.journals = {journal_key()};
  }

  std::string opened() {
    const auto witness = operations::OpenWitness::open(fake.world, options);
    return witness ? "" : witness.error().name;
  }
  std::unique_ptr<operations::OpenWitness> open() {
    auto witness = operations::OpenWitness::open(fake.world, options);
    EXPECT_TRUE(witness) << to_string(witness.error());
    return std::move(*witness);
  }
  /// The request for what the dossier holds, when the witness saw nothing before.
  std::string first_request() {
    return "old 0\n\n" +
           operations::make_checkpoint(fake.world, "ict", {.key_file = key_file()}, {})->text;
  }
  std::string state_file() const { return options.folder + "/witness.state"; }
  std::string witness_key_file() const { return options.folder + "/witness.key"; }
  static mode_t mode_of(const std::string& path) {
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status.st_mode & 0777;
  }
  static void write(const std::string& path, const std::string& text) {
    filesystem::remove(path);
    std::ofstream(path, std::ios::binary) << text;
    filesystem::permissions(path, filesystem::perms::owner_read);
  }
  static std::string read(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  operations::WitnessOptions options;
};

TEST_F(WitnessFolder, IsMadeClosedToOthersAndKeepsItsKey) {
  const std::string key = open()->key();
  EXPECT_EQ(mode_of(options.folder), 0700U);
  EXPECT_EQ(mode_of(witness_key_file()), 0400U);
  EXPECT_EQ(mode_of(state_file()), 0600U);
  EXPECT_EQ(open()->key(), key);
  EXPECT_TRUE(key.starts_with("court.example/w+"));
}

TEST_F(WitnessFolder, RemembersAcrossStarts) {
  const std::string request = first_request();
  EXPECT_EQ(open()->add_checkpoint(request).status, 200);
  grow("ict");
  const auto given = open()->add_checkpoint(first_request());
  EXPECT_EQ(given.status, 409);
  EXPECT_EQ(given.body, "3\n");
  const auto memory = operations::witness_memory(options.folder);
  ASSERT_TRUE(memory);
  ASSERT_EQ(memory->journals.size(), 1U);
  EXPECT_EQ(memory->journals[0].size, 3U);
  EXPECT_EQ(memory->journals[0].cosigned_at, fake.clock);
}

TEST_F(WitnessFolder, AJournalThatIsNoLongerWatchedIsNotForgotten) {
  EXPECT_EQ(open()->add_checkpoint(first_request()).status, 200);
  const auto before = options.journals;
  options.journals = {journal::verifier_key("vlecht/other", base::SigningSeed{})};
  EXPECT_EQ(open()->add_checkpoint(first_request()).status, 404);
  options.journals = before;
  EXPECT_EQ(open()->add_checkpoint(first_request()).status, 409);
}

TEST_F(WitnessFolder, NeverStartsAnewUnderTheSameKey) {
  EXPECT_EQ(open()->add_checkpoint(first_request()).status, 200);
  const std::string state = read(state_file());
  filesystem::remove(state_file());
  EXPECT_EQ(opened(), "witness.state_missing");
  EXPECT_FALSE(filesystem::exists(state_file()));
  for (const std::string& damaged : {std::string(), state.substr(0, state.size() / 2), state + "x",
                                     std::string(state).replace(40, 1, "~")}) {
    write(state_file(), damaged);
    EXPECT_EQ(opened(), "witness.state_damaged");
    EXPECT_EQ(read(state_file()), damaged);
  }
  write(state_file(), state);
  EXPECT_EQ(opened(), "");
  // What was left of a write that was cut off is not taken for the state.
  write(state_file() + ".new", "half");
  EXPECT_EQ(opened(), "");
}

TEST_F(WitnessFolder, StateAndKeyBelongTogether) {
  EXPECT_EQ(open()->add_checkpoint(first_request()).status, 200);
  const std::string key = read(witness_key_file());
  filesystem::remove(witness_key_file());
  EXPECT_EQ(opened(), "witness.key_missing");
  write(witness_key_file(), std::string(64, 'a') + "\n");
  EXPECT_EQ(opened(), "witness.key_differs");
  write(witness_key_file(), "secret");
  EXPECT_EQ(opened(), "checkpoint.key_unreadable");
  write(witness_key_file(), key);
  EXPECT_EQ(opened(), "");
}

TEST_F(WitnessFolder, AFirstStartThatWasCutOffCanBeDoneAgain) {
  open();
  filesystem::remove(witness_key_file());  // the state is written first
  EXPECT_EQ(opened(), "");
}

TEST_F(WitnessFolder, AKeyThatOthersCouldReadIsNotUsed) {
  open();
  for (const mode_t mode : {0404U, 0402U, 0420U, 0644U, 0666U}) {
    ASSERT_EQ(::chmod(witness_key_file().c_str(), mode), 0);
    EXPECT_EQ(opened(), "key.open_to_others") << std::oct << mode;
    ASSERT_EQ(::chmod(key_file().c_str(), mode), 0);
    EXPECT_EQ(sign("ict", {.key_file = key_file()}), "key.open_to_others") << std::oct << mode;
  }
  for (const mode_t mode : {0400U, 0600U, 0440U}) {
    ASSERT_EQ(::chmod(witness_key_file().c_str(), mode), 0);
    EXPECT_EQ(opened(), "") << std::oct << mode;
  }
}

TEST_F(WitnessFolder, RunsOnlyOnceAndWatchesSomething) {
  const auto first = open();
  EXPECT_EQ(opened(), "folder.in_use");
  options.journals.clear();
  EXPECT_EQ(opened(), "witness.no_journal");
  options.journals = {first->key()};  // a witness is no journal
  EXPECT_EQ(opened(), "journal.checkpoint_key_unreadable");
}

TEST_F(WitnessFolder, WhatCannotBeKeptIsNotCosignedAndThenNothingIs) {
  const auto witness = open();
  // In the way of the file that is written beside it.
  filesystem::create_directory(state_file() + ".new");
  EXPECT_EQ(witness->add_checkpoint(first_request()).status, 503);
  filesystem::remove(state_file() + ".new");
  EXPECT_EQ(witness->add_checkpoint(first_request()).status, 503);
  EXPECT_TRUE(operations::witness_memory(options.folder)->journals.empty());
}

TEST_F(WitnessFolder, OfManyHistoriesAtOnceOneIsCosigned) {
  constexpr int count = 8;
  const auto witness = open();
  std::vector<std::string> requests;
  for (int i = 0; i < count; ++i) {
    const std::string name = "copy-" + std::to_string(i);
    copy("ict", name);
    grow(name);
    requests.push_back(
        "old 0\n\n" +
        operations::make_checkpoint(fake.world, name, {.key_file = key_file()}, {})->text);
  }
  std::vector<int> statuses(count);
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i) {
    threads.emplace_back([&, i] {
      statuses[static_cast<std::size_t>(i)] =
          witness->add_checkpoint(requests[static_cast<std::size_t>(i)]).status;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::count(statuses.begin(), statuses.end(), 200), 1);
  EXPECT_EQ(std::count(statuses.begin(), statuses.end(), 409), count - 1);
}

}  // namespace
}  // namespace vlecht::tests
