// SPDX-License-Identifier: EUPL-1.2
//
// Clocks that step, and days that are not like others: the order of a journal does not depend on
// them.
#include "witness/town.h"

namespace vlecht::tests {
namespace {

class Clock : public Town {
 protected:
  void set(const char* instant) { fake.clock = *values::instant_from_iso(instant); }

  /// The journal as it is read back, after it was verified: verification demands that time rises.
  std::vector<std::string> recorded() {
    const auto journal = journal::Journal::open(stores.at("ict"));
    EXPECT_TRUE(journal);
    std::vector<std::string> out;
    for (const auto& transaction : journal->transactions()) {
      out.push_back(to_iso(transaction.recorded_at));
    }
    EXPECT_TRUE(std::is_sorted(out.begin(), out.end(), std::less_equal<>()));
    return out;
  }
};

TEST_F(Clock, SetBackAnHourTransactionsStayInOrderAMicrosecondApart) {
  set("2026-03-01T12:00:00Z");
  grow("ict");
  set("2026-03-01T11:00:00Z");
  grow("ict", 2);
  set("2026-03-01T12:00:01Z");
  grow("ict");
  const auto times = recorded();
  ASSERT_EQ(times.size(), 5U);
  EXPECT_EQ(times[2], "2026-03-01T12:00:00.000001Z");
  EXPECT_EQ(times[3], "2026-03-01T12:00:00.000002Z");
  EXPECT_EQ(times[4], "2026-03-01T12:00:01.000000Z");
}

// "As known at" an instant that the clock lived through twice: everything recorded under it counts.
TEST_F(Clock, KnownAtFollowsTheOrderOfRecordingAlsoWhenTheClockWasSetBack) {
  set("2026-03-01T12:00:00Z");
  grow("ict");
  set("2026-03-01T11:30:00Z");
  grow("ict");
  const auto journal = journal::Journal::open(stores.at("ict"));
  const auto size_at = [&](const char* instant) {
    return journal->size_known_at({*values::instant_from_iso(instant)});
  };
  EXPECT_EQ(size_at("2026-03-01T11:30:00Z"), 3U);  // what was recorded at noon was not known then
  EXPECT_EQ(size_at("2026-03-01T12:00:00Z"), 4U);
  EXPECT_EQ(size_at("2026-03-01T12:00:00.000001Z"), 5U);
}

// In the Netherlands 02:30 comes twice on 25 October 2026, and not at all on 29 March.
TEST_F(Clock, NightsInWhichTheHourChangesAreLikeOthers) {
  for (const char* instant :
       {"2026-03-29T00:59:59.999999Z", "2026-03-29T01:00:00Z", "2026-10-25T00:30:00Z",
        "2026-10-25T00:59:59.999999Z", "2026-10-25T01:00:00Z", "2026-10-25T01:30:00Z"}) {
    set(instant);
    grow("ict");
  }
  const auto times = recorded();
  ASSERT_EQ(times.size(), 7U);
  EXPECT_EQ(times[3], "2026-10-25T00:30:00.000000Z");
  EXPECT_EQ(times[6], "2026-10-25T01:30:00.000000Z");
}

TEST_F(Clock, YearsBeyond32BitsAreKeptAndThoseBeyondAJournalAreRefused) {
  for (const char* instant : {"2038-01-19T03:14:07.999999Z", "2038-01-19T03:14:08Z",
                              "2106-02-07T06:28:16Z", "2200-01-01T00:00:00Z"}) {
    set(instant);
    grow("ict");
  }
  EXPECT_EQ(recorded().back(), "2200-01-01T00:00:00.000000Z");
  const auto before = *stores.at("ict")->head();
  set("9999-12-31T23:59:59Z");
  auto journal = journal::Journal::open(stores.at("ict"));
  journal::Transaction transaction;
  transaction.id = operations::transaction_id(fake.world);
  transaction.author = "tester";
  transaction.tool = "test";
  const auto refused = journal->append(transaction, fake.world.now(), fake.world.random_bytes);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().name, "journal.time_out_of_range");
  EXPECT_EQ(*stores.at("ict")->head(), before);
}

TEST_F(Clock, TheInstantOfACosignatureIsThatOfTheWitness) {
  witness("w");
  set("2026-03-01T12:00:00Z");
  grow("ict");
  // The witness's clock is another one than the journal's.
  set("2031-05-06T07:08:09.5Z");
  const auto made = operations::make_checkpoint(fake.world, "ict", asking({"w"}), {});
  ASSERT_TRUE(made);
  EXPECT_EQ(to_iso(made->cosignatures.at(0).at), "2031-05-06T07:08:09.000000Z");
  set("2026-03-01T12:00:05Z");
  grow("ict");
  const auto next = operations::make_checkpoint(fake.world, "ict", asking({"w"}), {});
  ASSERT_TRUE(next);
  EXPECT_EQ(to_iso(next->cosignatures.at(0).at), "2031-05-06T07:08:09.000000Z");
}

}  // namespace
}  // namespace vlecht::tests
