// SPDX-License-Identifier: EUPL-1.2
//
// What every store promises (src/journal/store.h).
#include <atomic>
#include <chrono>
#include <thread>

#include "contract/stores.h"

namespace vlecht {
namespace {

using journal::Batch;
using journal::Head;

class StoreContract : public OnEachStore {
 protected:
  // A batch of entries; the store does not look into them.
  Batch batch(unsigned number, const std::vector<std::string>& entries) {
    Batch out;
    out.before = *store_->head();
    for (const std::string& entry : entries) out.entries.emplace_back(entry.begin(), entry.end());
    out.after = {out.before.size + entries.size(), out.before.recorded_at + 1,
                 base::sha256(base::bytes_of(std::to_string(number)))};
    out.transaction_id = examples::transaction_id(number);
    out.transaction_entry = out.before.size;
    return out;
  }

  std::string entries(std::uint64_t first, std::uint64_t last) {
    std::string out;
    const auto done = store_->read(first, last, [&](std::uint64_t number, base::ByteView bytes) {
      out += std::to_string(number) + "=" + std::string(base::text_of(bytes)) + " ";
      return true;
    });
    return done ? out : out + done.error().name + "@" + done.error().detail("entry");
  }
};

TEST_P(StoreContract, NewStoreHasTheHeadOfAnEmptyTree) {
  const Head head = *store_->head();
  EXPECT_EQ(head.size, 0U);
  EXPECT_EQ(head.root, base::sha256({}));
  EXPECT_TRUE(store_->transactions()->empty());
  EXPECT_TRUE(store_->checkpoints()->empty());
}

TEST_P(StoreContract, EntriesComeBackInOrderAlsoAfterReopening) {
  ASSERT_TRUE(store_->append(batch(1, {"a", "b"})));
  const Batch second = batch(2, {"c"});
  ASSERT_TRUE(store_->append(second));
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(*store_->head(), second.after);
    EXPECT_EQ(entries(0, 3), "0=a 1=b 2=c ");
    EXPECT_EQ(entries(1, 2), "1=b ");
    EXPECT_EQ(entries(2, 2), "");
    reopen();
  }
}

TEST_P(StoreContract, AnyByteCanBeKept) {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  ASSERT_TRUE(store_->append(batch(1, {all, ""})));
  reopen();
  EXPECT_EQ(entries(0, 2), "0=" + all + " 1= ");
}

TEST_P(StoreContract, AnotherHeadThanExpectedIsRefusedAndNothingIsKept) {
  const Batch late = batch(1, {"x"});
  ASSERT_TRUE(store_->append(batch(2, {"a"})));
  EXPECT_EQ(store_->append(late).error().name, "store.head_moved");
  EXPECT_EQ(store_->head()->size, 1U);
  EXPECT_EQ(*store_->transaction(late.transaction_id), std::nullopt);
  EXPECT_TRUE(store_->append(batch(3, {"b"}))) << "a refusal does not stop the store";
  EXPECT_EQ(entries(0, 2), "0=a 1=b ");
}

TEST_P(StoreContract, AMissingEntryIsDamageWithItsNumber) {
  ASSERT_TRUE(store_->append(batch(1, {"a", "b"})));
  EXPECT_EQ(entries(1, 4), "1=b store.damaged@2");
  const auto done = store_->read(std::vector<std::uint64_t>{0, 7},
                                 [](std::uint64_t, base::ByteView) { return true; });
  EXPECT_EQ(done.error().detail("entry"), "7");
}

TEST_P(StoreContract, ReadingStopsWhenTheVisitorSaysSo) {
  ASSERT_TRUE(store_->append(batch(1, {"a", "b", "c"})));
  int seen = 0;
  ASSERT_TRUE(store_->read(0, 3, [&](std::uint64_t, base::ByteView) { return ++seen < 2; }));
  EXPECT_EQ(seen, 2);
}

TEST_P(StoreContract, EntriesAreReadByNumber) {
  ASSERT_TRUE(store_->append(batch(1, {"a", "b", "c"})));
  std::string out;
  ASSERT_TRUE(store_->read(std::vector<std::uint64_t>{0, 2},
                           [&](std::uint64_t number, base::ByteView bytes) {
                             out += std::to_string(number) + std::string(base::text_of(bytes));
                             return true;
                           }));
  EXPECT_EQ(out, "0a2c");
}

TEST_P(StoreContract, AVisitorMayAskForMore) {
  ASSERT_TRUE(store_->append(batch(1, {"a", "b"})));
  std::string out;
  ASSERT_TRUE(store_->read(0, 2, [&](std::uint64_t, base::ByteView bytes) {
    out += std::string(base::text_of(bytes)) + entries(0, 1);
    return true;
  }));
  EXPECT_EQ(out, "a0=a b0=a ");
}

std::vector<std::string> numbered(std::size_t first, std::size_t last) {
  std::vector<std::string> out;
  for (std::size_t i = first; i < last; ++i) out.push_back("entry " + std::to_string(i));
  return out;
}

std::string listed(std::size_t first, std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    out += std::to_string(i) + "=entry " + std::to_string(i) + " ";
  }
  return out;
}

// 256 entries make a bundle, and a transaction may end anywhere in one.
TEST_P(StoreContract, EntriesComeBackWhereverTransactionsEnd) {
  const std::size_t sizes[] = {1, 254, 1, 1, 255, 256, 257, 700, 3, 511, 1};
  std::size_t size = 0;
  unsigned number = 0;
  for (const std::size_t count : sizes) {
    ASSERT_TRUE(store_->append(batch(++number, numbered(size, size + count))));
    size += count;
    EXPECT_EQ(entries(0, size), listed(0, size));
  }
  reopen();
  EXPECT_EQ(entries(0, size), listed(0, size));
  EXPECT_EQ(entries(250, 260), listed(250, 260));
  EXPECT_EQ(entries(size - 1, size + 1),
            listed(size - 1, size) + "store.damaged@" + std::to_string(size));
  std::string some;
  ASSERT_TRUE(store_->read(std::vector<std::uint64_t>{0, 255, 256, 1000, size - 1},
                           [&](std::uint64_t at, base::ByteView bytes) {
                             some +=
                                 std::to_string(at) + ":" + std::string(base::text_of(bytes)) + " ";
                             return true;
                           }));
  EXPECT_EQ(some, "0:entry 0 255:entry 255 256:entry 256 1000:entry 1000 " +
                      std::to_string(size - 1) + ":entry " + std::to_string(size - 1) + " ");
}

class Staging : public StoreContract {
 protected:
  // Three entries, and after them a transaction of 3 + 509 + 1024 + 5 of which 1024 are staged.
  void SetUp() override {
    StoreContract::SetUp();
    ASSERT_TRUE(store_->append(batch(1, numbered(0, 3))));
    before_ = *store_->head();
    for (const std::size_t first : {512U, 1024U}) ASSERT_TRUE(store_->stage(part(first)));
  }

  journal::Stage part(std::size_t first) const {
    journal::Stage stage{.before = before_, .first = first, .entries = {{}, {}}, .tiles = {}};
    for (std::size_t i = 0; i < 2; ++i) {
      for (const std::string& entry : numbered(first + 256 * i, first + 256 * (i + 1))) {
        stage.entries[i].add(base::bytes_of(entry));
      }
    }
    stage.tiles.push_back({0, first / 256, base::Bytes(256 * 32, 7)});
    // One part as it is, and another as the store asks for it.
    const journal::Packing pack = store_->packing();
    if (!pack || first == 512) return stage;
    for (const journal::Bundle& each : stage.entries) stage.packed.push_back(pack(each.bytes()));
    return stage;
  }

  Batch whole() {
    Batch out = batch(2, numbered(3, 512));
    out.staged = 1024;
    for (const std::string& entry : numbered(1536, 1541)) {
      out.rest.emplace_back(entry.begin(), entry.end());
    }
    out.after.size = 1541;
    return out;
  }

  std::size_t tile_count() {
    std::size_t count = 0;
    EXPECT_TRUE(store_->tiles([&](const journal::Tile&) { return ++count > 0; }));
    return count;
  }

  Head before_;
};

TEST_P(Staging, WhatIsStagedDoesNotCount) {
  EXPECT_EQ(*store_->head(), before_);
  EXPECT_EQ(entries(0, 4), listed(0, 3) + "store.damaged@3");
  EXPECT_EQ(tile_count(), 0U);
}

TEST_P(Staging, AllOfItCountsAtOnce) {
  ASSERT_TRUE(store_->append(whole()));
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(store_->head()->size, 1541U);
    EXPECT_EQ(entries(0, 1541), listed(0, 1541));
    EXPECT_EQ(tile_count(), 2U);
    reopen();
  }
  ASSERT_TRUE(store_->append(batch(3, numbered(1541, 1600))));
  EXPECT_EQ(entries(0, 1600), listed(0, 1600));
}

TEST_P(Staging, CanBeForgotten) {
  ASSERT_TRUE(store_->unstage());
  EXPECT_EQ(*store_->head(), before_);
  ASSERT_TRUE(store_->append(batch(2, numbered(3, 900))));
  EXPECT_EQ(entries(0, 900), listed(0, 900));
  EXPECT_EQ(tile_count(), 0U);
}

TEST_P(Staging, IsRefusedOverAnotherHead) {
  journal::Stage other = part(1536);
  other.before.recorded_at += 1;
  EXPECT_EQ(store_->stage(other).error().name, "store.head_moved");
  EXPECT_TRUE(store_->append(whole()));
}

TEST_P(StoreContract, AGrownTileReplacesTheEarlierOne) {
  Batch first = batch(1, {"a"});
  first.tiles = {{0, 0, base::Bytes(32, 1)}};
  ASSERT_TRUE(store_->append(first));
  Batch second = batch(2, {"b"});
  second.tiles = {
      {0, 1, base::Bytes(32, 4)}, {1, 0, base::Bytes(32, 3)}, {0, 0, base::Bytes(64, 2)}};
  ASSERT_TRUE(store_->append(second));
  reopen();
  std::string order;
  ASSERT_TRUE(store_->tiles([&](const journal::Tile& tile) {
    order += std::to_string(tile.level) + "/" + std::to_string(tile.index) + ":" +
             std::to_string(tile.hashes.size()) + " ";
    return true;
  }));
  EXPECT_EQ(order, "0/0:64 0/1:32 1/0:32 ");
  EXPECT_EQ((*store_->tile(0, 0))->hashes, base::Bytes(64, 2));
  EXPECT_FALSE(store_->tile(2, 0)->has_value());
  const auto range = store_->tile_range(0, 0, 3);
  ASSERT_TRUE(range && range->size() == 3);
  EXPECT_EQ((*range)[0]->hashes, base::Bytes(64, 2));
  EXPECT_EQ((*range)[0]->index, 0U);
  EXPECT_EQ((*range)[1].has_value(), store_->tile(0, 1)->has_value());
  EXPECT_FALSE((*range)[2].has_value());
  EXPECT_TRUE(store_->tile_range(0, 2, 2)->empty());
}

TEST_P(StoreContract, ErasedEntriesAreHandedOverEmptyAndErasedFilesAreGone) {
  Batch first = batch(1, {"a", "b", "c"});
  first.file = base::Bytes{'x'};
  first.file_digest = base::sha256(*first.file);
  ASSERT_TRUE(store_->append(first));
  Batch second = batch(2, {"d"});
  second.erased_entries = {0, 2};
  second.erased_files = {first.file_digest};
  ASSERT_TRUE(store_->append(second));
  ASSERT_TRUE(store_->scrub());
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(entries(0, 4), "0= 1=b 2= 3=d ");
    EXPECT_EQ(*store_->file(first.file_digest), std::nullopt);
    std::size_t bytes_read = 1;
    ASSERT_TRUE(store_->read(std::vector<std::uint64_t>{2}, [&](auto, base::ByteView bytes) {
      bytes_read = bytes.size();
      return true;
    }));
    EXPECT_EQ(bytes_read, 0U);
    reopen();
  }
}

TEST_P(StoreContract, ScrubbingWhereNothingWasErasedChangesNothing) {
  ASSERT_TRUE(store_->append(batch(1, {"a", "b"})));
  ASSERT_TRUE(store_->scrub());
  ASSERT_TRUE(store_->append(batch(2, {"c"})));
  EXPECT_EQ(entries(0, 3), "0=a 1=b 2=c ");
}

TEST_P(StoreContract, TransactionsAreFoundByTheIdOfTheClient) {
  ASSERT_TRUE(store_->append(batch(2, {"a", "b"})));
  ASSERT_TRUE(store_->append(batch(1, {"c"})));
  reopen();
  EXPECT_EQ(*store_->transaction(examples::transaction_id(1)), 2U);
  EXPECT_EQ(*store_->transaction(examples::transaction_id(2)), 0U);
  EXPECT_EQ(*store_->transaction(examples::transaction_id(3)), std::nullopt);
  EXPECT_EQ(*store_->transaction("nonsense"), std::nullopt);
  EXPECT_EQ(store_->transactions()->size(), 2U);
}

TEST_P(StoreContract, FilesAreKeptByDigest) {
  unsigned number = 0;
  for (const std::string content : {"", "content", "content", "\0x"}) {
    Batch with_file = batch(++number, {"a"});
    with_file.file = base::Bytes(content.begin(), content.end());
    with_file.file_digest = base::sha256(*with_file.file);
    ASSERT_TRUE(store_->append(with_file));
    reopen();
    EXPECT_EQ(*store_->file(with_file.file_digest), with_file.file);
  }
  EXPECT_EQ(*store_->file(base::sha256(base::bytes_of("other"))), std::nullopt);
}

TEST_P(StoreContract, CheckpointsAreKeptInOrderOfSize) {
  ASSERT_TRUE(store_->keep_checkpoint(9, "nine"));
  ASSERT_TRUE(store_->keep_checkpoint(3, "first"));
  ASSERT_TRUE(store_->keep_checkpoint(3, "three"));
  reopen();
  using Kept = std::vector<std::pair<std::uint64_t, std::string>>;
  EXPECT_EQ(*store_->checkpoints(), (Kept{{3, "three"}, {9, "nine"}}));
}

TEST_P(StoreContract, ReadersBesideAWriterSeeWholeTransactions) {
  constexpr unsigned rounds = 60;
  std::atomic<bool> is_done = false;
  std::atomic<int> wrong = 0;
  const auto read = [&] {
    while (!is_done) {
      const auto head = store_->head();
      if (!head || head->size % 3 != 0) ++wrong;
      std::uint64_t seen = 0;
      const auto done = store_->read(0, head ? head->size : 0, [&](auto, auto) { return ++seen; });
      if (!done || seen != head->size) ++wrong;
      std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
  };
  std::thread one(read), two(read);
  for (unsigned i = 0; i < rounds; ++i) EXPECT_TRUE(store_->append(batch(i, {"a", "b", "c"})));
  is_done = true;
  one.join();
  two.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(store_->head()->size, 3U * rounds);
}

INSTANTIATE_TEST_SUITE_P(Stores, StoreContract, testing::ValuesIn(backends()), name_of_backend);
INSTANTIATE_TEST_SUITE_P(Stores, Staging, testing::ValuesIn(backends()), name_of_backend);

}  // namespace
}  // namespace vlecht
