// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "operations/checkpoint.h"
#include "operations/open_dossier.h"
#include "operations/witness.h"
#include "support/fake_world.h"

namespace vlecht::tests {

/// A store whose medium returns other bytes than were written, from entry `lies_from` on.
class LyingStore : public stores::MemoryStore {
 public:
  std::uint64_t lies_from = ~0ULL;

  base::Result<void> read(std::uint64_t first, std::uint64_t last,
                          const Visit& visit) const override {
    return MemoryStore::read(first, last, [&](std::uint64_t number, base::ByteView bytes) {
      base::Bytes copy(bytes.begin(), bytes.end());
      if (number >= lies_from) copy.back() ^= 1;
      return visit(number, copy);
    });
  }
  using MemoryStore::read;
};

/// A world with dossiers and witnesses, in which addresses lead from one to the other.
class Town : public testing::Test {
 protected:
  FakeWorld fake;
  std::map<std::string, std::shared_ptr<LyingStore>> stores;
  std::map<std::string, std::unique_ptr<operations::OpenWitness>> witnesses;
  std::map<std::string, operations::HttpAnswer> always;  ///< addresses that answer just this
  std::string folder;

  void SetUp() override {
    std::string name = (std::filesystem::temp_directory_path() / "vlecht-town-XXXXXX").string();
    folder = ::mkdtemp(name.data());
    fake.world.open_store = [this](const std::string& path,
                                   bool) -> operations::World::StoreResult {
      return std::static_pointer_cast<journal::Store>(stores.at(path));
    };
    fake.world.post = [this](const std::string& url, const std::string& body) {
      return answer(url, body);
    };
    begin("ict");
  }
  void TearDown() override {
    witnesses.clear();
    std::filesystem::remove_all(folder);
  }

  base::Result<operations::HttpAnswer> answer(const std::string& url, const std::string& body) {
    if (const auto fixed = always.find(url); fixed != always.end()) return fixed->second;
    const auto found = witnesses.find(url);
    if (found == witnesses.end()) {
      return base::problem("http.unreachable", {{"host", url}, {"reason", "nobody there"}});
    }
    const auto given = found->second->add_checkpoint(body);
    return operations::HttpAnswer{given.status, given.media_type, given.body};
  }

  void begin(const std::string& dossier) {
    auto store = std::make_shared<LyingStore>();
    ASSERT_TRUE(operations::start_dossier(fake.world, *store, {"proef", {"GM0001"}, "tester"}));
    stores[dossier] = std::move(store);
  }

  /// As somebody does who copies the file.
  void copy(const std::string& from, const std::string& to) {
    const LyingStore& before = *stores.at(from);
    auto after = std::make_shared<LyingStore>();
    journal::Batch batch;
    batch.before = *after->head();
    batch.after = *before.head();
    ASSERT_TRUE(before.read(0, batch.after.size, [&](std::uint64_t, base::ByteView bytes) {
      batch.entries.emplace_back(bytes.begin(), bytes.end());
      return true;
    }));
    ASSERT_TRUE(before.tiles([&](const journal::Tile& tile) {
      batch.tiles.push_back(tile);
      return true;
    }));
    const auto transactions = *before.transactions();
    ASSERT_EQ(transactions.size(), 1U) << "copy a dossier before it grows";
    batch.transaction_id = transactions[0].first;
    ASSERT_TRUE(after->append(batch));
    const auto checkpoints = *before.checkpoints();
    for (const auto& [size, note] : checkpoints) {
      ASSERT_TRUE(after->keep_checkpoint(size, note));
    }
    stores[to] = std::move(after);
  }

  void grow(const std::string& dossier, int times = 1) {
    auto journal = journal::Journal::open(stores.at(dossier));
    ASSERT_TRUE(journal);
    for (int i = 0; i < times; ++i) grow(*journal);
  }
  void grow(journal::Journal& journal) {
    journal::Transaction transaction;
    transaction.id = operations::transaction_id(fake.world);
    transaction.author = "tester";
    transaction.tool = "test";
    const auto recorded = journal.append(transaction, fake.world.now(), fake.world.random_bytes);
    ASSERT_TRUE(recorded) << to_string(recorded.error());
  }

  std::string key_file() const { return folder + "/journal.key"; }
  std::string origin() { return journal::Journal::open(stores.at("ict"))->origin(); }

  /// The journal's key, made by signing once without a witness.
  std::string journal_key() {
    return operations::make_checkpoint(fake.world, "ict", {.key_file = key_file()}, {})
        ->verifier_key;
  }
  std::string witness_key(const std::string& name) {
    return witnesses.at("http://" + name + "/add-checkpoint")->key();
  }

  void witness(const std::string& name) {
    std::string home = name;
    std::replace(home.begin(), home.end(), '/', '-');
    auto opened = operations::OpenWitness::open(
        fake.world, {.folder = folder + "/" + home, .name = name, .journals = {journal_key()}});
    ASSERT_TRUE(opened) << to_string(opened.error());
    witnesses["http://" + name + "/add-checkpoint"] = std::move(*opened);
  }

  operations::CheckpointOptions asking(const std::vector<std::string>& names) {
    operations::CheckpointOptions out{.key_file = key_file()};
    for (const std::string& name : names) {
      out.witness_urls.push_back("http://" + name);
      out.witness_keys.push_back(witness_key(name));
    }
    return out;
  }

  /// "" when it signed; else the name of the problem.
  std::string sign(const std::string& dossier, const operations::CheckpointOptions& options) {
    const auto made = operations::make_checkpoint(fake.world, dossier, options, {});
    return made ? "" : made.error().name;
  }
};

}  // namespace vlecht::tests
