// SPDX-License-Identifier: EUPL-1.2
#include "journal/timeline.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <map>

#include "facts/kinds.h"
#include "journal/snapshot.h"

namespace vlecht::journal {
namespace {

using facts::EntryNumber;
using facts::Operation;
using values::ValidOn;

values::Day on(std::int32_t days) { return values::Day::from_days_since_1970(days); }
values::Period all_days() { return *values::Period::of(on(0), values::open_end()); }

TEST(Timeline, LaterStatementWinsFromWhenItWasKnown) {
  Timeline timeline;
  timeline.add(1, 0, "a", on(10), on(20), Operation::assert_);
  timeline.add(2, 0, "a", on(15), on(30), Operation::assert_);
  EXPECT_EQ(timeline.holding(0, "a", ValidOn{on(15)}, 3), 2U);
  EXPECT_EQ(timeline.holding(0, "a", ValidOn{on(15)}, 2), 1U);
  EXPECT_EQ(timeline.holding(0, "a", ValidOn{on(14)}, 3), 1U);
  EXPECT_EQ(timeline.holding(0, "a", ValidOn{on(29)}, 3), 2U);
  EXPECT_EQ(timeline.holding(0, "a", ValidOn{on(30)}, 3), std::nullopt);
  EXPECT_EQ(timeline.holding(0, "a", ValidOn{on(15)}, 1), std::nullopt);
  EXPECT_EQ(timeline.holding(0, "b", ValidOn{on(15)}, 3), std::nullopt);
  EXPECT_EQ(timeline.holding(9, "a", ValidOn{on(15)}, 3), std::nullopt);
}

TEST(Timeline, RetractionLeavesNothingOverItsPeriod) {
  Timeline timeline;
  timeline.add(1, 0, "a", on(10), on(30), Operation::assert_);
  timeline.add(2, 0, "a", on(20), on(30), Operation::retract);
  EXPECT_EQ(timeline.holding(0, "a", ValidOn{on(25)}, 3), std::nullopt);
  EXPECT_EQ(timeline.holding(0, ValidOn{on(25)}, 3), std::vector<EntryNumber>{});
  EXPECT_EQ(timeline.holding(0, ValidOn{on(25)}, 2), std::vector<EntryNumber>{1});
  EXPECT_EQ(timeline.holding(0, ValidOn{on(19)}, 3), std::vector<EntryNumber>{1});
}

TEST(Timeline, KindsAndKeysAreKeptApart) {
  Timeline timeline;
  timeline.add(1, 0, "a", on(0), on(9), Operation::assert_);
  timeline.add(2, 1, "a", on(0), on(9), Operation::assert_);
  timeline.add(3, 0, "", on(0), on(9), Operation::assert_);
  timeline.add(4, 0, "b", on(0), on(9), Operation::assert_);
  EXPECT_EQ(timeline.holding(0, ValidOn{on(1)}, 9), (std::vector<EntryNumber>{1, 3, 4}));
  EXPECT_EQ(timeline.holding(1, ValidOn{on(1)}, 9), (std::vector<EntryNumber>{2}));
  EXPECT_EQ(timeline.size(), 4U);
  EXPECT_EQ(timeline.key_count(), 4U);
  EXPECT_EQ(timeline.statements(0, ""), (std::vector<EntryNumber>{3}));
}

TEST(Timeline, StretchesShowWhichStatementWinsWhere) {
  Timeline timeline;
  timeline.add(1, 0, "a", on(10), on(40), Operation::assert_);
  timeline.add(2, 0, "a", on(20), on(30), Operation::retract);
  timeline.add(3, 0, "a", on(50), on(60), Operation::assert_);
  EXPECT_EQ(timeline.stretches(0, "a", all_days(), 9),
            (std::vector<Stretch>{{on(10), on(20), 1, true},
                                  {on(20), on(30), 2, false},
                                  {on(30), on(40), 1, true},
                                  {on(50), on(60), 3, true}}));
  EXPECT_EQ(timeline.stretches(0, "a", *values::Period::of(on(25), on(35)), 9),
            (std::vector<Stretch>{{on(25), on(30), 2, false}, {on(30), on(35), 1, true}}));
  EXPECT_EQ(timeline.stretches(0, "a", all_days(), 9, [](EntryNumber n) { return n == 2; }),
            (std::vector<Stretch>{{on(10), on(40), 1, true}, {on(50), on(60), 3, true}}));
  EXPECT_EQ(timeline.stretches(0, "a", all_days(), 2),
            (std::vector<Stretch>{{on(10), on(40), 1, true}}));
  EXPECT_TRUE(timeline.stretches(0, "b", all_days(), 9).empty());
}

TEST(Timeline, ManyKeysAreAllFoundAgain) {
  Timeline timeline({1, 2});
  for (EntryNumber n = 0; n < 50'000; ++n) {
    timeline.add(n, 0, "key/" + std::to_string(n / 2), on(0), on(9), Operation::assert_);
  }
  timeline.settle();
  EXPECT_EQ(timeline.key_count(), 25'000U);
  for (EntryNumber n = 1; n < 50'000; n += 2) {
    ASSERT_EQ(timeline.holding(0, "key/" + std::to_string(n / 2), ValidOn{on(1)}, 50'000), n);
  }
}

// Readings of one meter written over five times: quadratic work would take minutes.
TEST(Timeline, AMillionStatementsAboutOneKeyResolveQuickly) {
  Timeline timeline;
  EntryNumber number = 0;
  for (int round = 0; round < 5; ++round) {
    for (std::int32_t i = 0; i < 200'000; ++i) {
      timeline.add(number++, 0, "meter", on(i), on(i + 1 + round), Operation::assert_);
    }
  }
  const auto begin = std::chrono::steady_clock::now();
  const auto stretches = timeline.stretches(0, "meter", all_days(), number);
  const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin);
  // Starts are newest first within a round, so each day belongs to the reading that starts there.
  EXPECT_EQ(stretches.size(), 200'000U);
  EXPECT_EQ(stretches.front().statement, 800'000U);
  EXPECT_LT(seconds.count(), 20.0);
}

TEST(Timeline, KindNumberIsItsPlaceInTheDictionary) {
  EXPECT_EQ(kind_number(facts::kinds()[2]), 2);
}

// So many rows are looked at in parts, in whatever order their executor takes.
TEST(Snapshot, OfManyRowsIsTheSameForEveryExecutor) {
  constexpr std::uint32_t rows = 300'000;
  const std::uint16_t kind = kind_number(facts::kind_named("ledger_entry"));
  Timeline timeline;
  std::map<std::string, std::int64_t> amounts;
  for (std::uint32_t i = 0; i < rows; ++i) {
    // Every tenth is about a key of an earlier part, and every thirtieth withdraws it.
    const std::string key = std::to_string(i % 10 == 0 ? i / 2 : i);
    const bool withdraws = i % 30 == 0;
    timeline.add(i, kind, key, on(0), values::open_end(),
                 withdraws ? Operation::retract : Operation::assert_,
                 withdraws ? std::nullopt
                           : std::optional(Measured{i % 7 == 0 ? "seven" : "other", i, {}, {}}));
    if (withdraws) {
      amounts.erase(key);
    } else {
      amounts[key] = i;
    }
  }
  const auto backwards = [](std::span<const base::Task> tasks) {
    for (std::size_t i = tasks.size(); i-- > 0;) tasks[i]();
  };
  const Snapshot one(timeline, kind, ValidOn{on(5)}, rows);
  const Snapshot other(timeline, kind, ValidOn{on(5)}, rows, backwards);
  EXPECT_EQ(one.count(), amounts.size());
  EXPECT_EQ(one.numbers(), other.numbers());
  std::array<std::int64_t, 2> sums{};
  for (const auto& [key, amount] : amounts) sums[amount % 7 == 0 ? 0 : 1] += amount;
  for (const Snapshot* snapshot : {&one, &other}) {
    EXPECT_EQ(snapshot->sum(*snapshot->find_group("seven")).total()->cents(), sums[0]);
    EXPECT_EQ(snapshot->sum(*snapshot->find_group("other")).total()->cents(), sums[1]);
  }
}

}  // namespace
}  // namespace vlecht::journal
