// SPDX-License-Identifier: EUPL-1.2
//
// A large file is not copied to memory, so it may change while it is read: then nothing of it is
// recorded, and what is told is that it changed.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "contract/examples.h"
#include "operations/files.h"
#include "spine/tables.h"

namespace vlecht::tests {
namespace {

std::string large_ledger() {
  std::string text = "gemeentecode;boekjaar;boekstuk;regel;grootboekrekening;bedrag;omschrijving\n";
  const std::string words(1'000, 'x');
  for (int i = 0; text.size() <= operations::FileContent::copied_bytes_max; ++i)
    text += "GM0377;2018;B" + std::to_string(i) + ";1;4100;1,50;" + words + "\n";
  return text;
}

class ChangingFile : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(operations::write_file(path, base::bytes_of(large_ledger())));
    // The clock of a file system has ticks: what is written in the same one is not seen.
    std::filesystem::last_write_time(
        path, std::filesystem::last_write_time(path) - std::chrono::hours(1));
    dossier = fake.dossier({"GM0377"});
    request.file_name = "groot.csv";
    request.kind = "ledger_entry";
    request.content = operations::FileContent::open(path, 1U << 30U).value();
  }

  void expect_refused() {
    const auto size = dossier->size();
    const auto outcome = operations::import_file(*dossier, request);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().name, "file.changed");
    EXPECT_EQ(dossier->size(), size);
  }

  examples::Folder folder;
  const std::string path = folder.file("groot.csv");
  FakeWorld fake;
  std::unique_ptr<operations::OpenDossier> dossier;
  operations::ImportRequest request;
};

TEST_F(ChangingFile, IsRefusedForOneByte) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(1'000'000);
  file << 'y';
  file.close();
  expect_refused();
}

TEST_F(ChangingFile, IsRefusedWhenItIsCutShortAndItsRowsAreNotBlamed) {
  std::filesystem::resize_file(path, 5'000'000);
  expect_refused();
}

TEST_F(ChangingFile, IsRefusedInATrialToo) {
  request.is_dry_run = true;
  std::filesystem::resize_file(path, 5'000'000);
  expect_refused();
}

TEST_F(ChangingFile, IsReadLikeAnyOtherWhenItStaysAsItIs) {
  request.is_last = true;
  const auto outcome = operations::import_file(*dossier, request);
  ASSERT_TRUE(outcome) << base::to_string(outcome.error());
  EXPECT_TRUE(outcome->is_recorded);
  EXPECT_GT(outcome->added, 30'000);
}

}  // namespace
}  // namespace vlecht::tests
