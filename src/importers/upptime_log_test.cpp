// SPDX-License-Identifier: EUPL-1.2
#include "importers/upptime_log.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

constexpr SampleState down = SampleState::down, up = SampleState::up;

TEST(UpptimeSubject, SaysWhichServiceAndHowItIs) {
  const auto found = upptime_subject("🟥 Zaken is down (500 in 321 ms) [skip ci] [upptime]");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->service, "Zaken");
  EXPECT_EQ(found->state, down);
  EXPECT_EQ(found->http_status, 500);
  EXPECT_FALSE(found->is_contradicted);
}

TEST(UpptimeSubject, IsReadInAllItsWordings) {
  const auto state = [](std::string_view subject) {
    const auto found = upptime_subject(subject);
    return found ? std::optional(found->state) : std::nullopt;
  };
  EXPECT_EQ(state("🟩 Zaken is up (200 in 96 ms) [skip ci] [upptime]"), up);
  EXPECT_EQ(state("Zaken is back up"), up);
  EXPECT_EQ(state("$EMOJI Zaken is down"), down);
  EXPECT_EQ(state("🛑 Zaken is down."), down);
  EXPECT_EQ(state("🟨 Zaken is degraded (200 in 31000 ms)"), up);
  EXPECT_TRUE(upptime_subject("⚠️ Zaken has degraded performance")->is_degraded);
}

TEST(UpptimeSubject, ANameMayHoldTheWordsItself) {
  const auto found = upptime_subject("🟩 What is up, doc is down (0 in 0 ms)");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->service, "What is up, doc");
  EXPECT_TRUE(found->is_contradicted);
  EXPECT_EQ(found->state, SampleState::unknown);
}

TEST(UpptimeSubject, OtherCommitsSayNothing) {
  for (const char* subject :
       {"📝 Update summary in README [skip ci] [upptime]", "🍱 Update graphs", "", " is up",
        "🟩 is up", "the sign is upside down", "Zaken is downtown"}) {
    EXPECT_FALSE(upptime_subject(subject)) << subject;
  }
}

TEST(UpptimeLog, IsReadLineByLine) {
  const auto log = read_upptime_log(
      "2026-02-01T10:10:00+01:00\t🟩 Zaken is up (200 in 80 ms) [skip ci] [upptime]\r\n"
      "2026-02-01T09:05:00Z\t📝 Update summary in README\n"
      "\n"
      "geen moment\tZaken is down\n"
      "2026-02-01T09:00:00Z\t🟥 Zaken is down (200 in 12 ms)");
  EXPECT_EQ(log.lines, 4);
  EXPECT_EQ(log.other_commits.text(), "2");
  EXPECT_EQ(log.no_moment.text(), "4");
  ASSERT_EQ(log.samples.probes().size(), 1U);
  const ProbeSamples& probe = log.samples.probes()[0];
  EXPECT_EQ(probe.seconds, (std::vector<std::int64_t>{1'769'937'000, 1'769'936'400}));
  EXPECT_EQ(probe.states, (std::vector<SampleState>{up, down}));
  EXPECT_EQ(probe.rows, (std::vector<std::uint32_t>{1, 5}));
  const auto findings = log.oddities.findings({});
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].problem.name, "samples.down_with_success");
}

TEST(UpptimeLog, IsKnownByItsLines) {
  EXPECT_TRUE(is_upptime_log("2026-02-01T09:00:00Z\tUpdate\n2026-02-01T09:00:00Z\tA is down\n"));
  EXPECT_FALSE(is_upptime_log("2026-02-01T09:00:00Z\tUpdate\n"));
  EXPECT_FALSE(is_upptime_log("tijd\tdienst\n2026-02-01T09:00:00Z\tA is down\n"));
  EXPECT_FALSE(is_upptime_log(""));
}

}  // namespace
}  // namespace vlecht::importers
