// SPDX-License-Identifier: EUPL-1.2
#include "importers/upptime.h"

#include <gtest/gtest.h>

#include "importers/samples_for_tests.h"

namespace vlecht::importers {
namespace {

using sample_test::finding;
using sample_test::fixture;
using sample_test::Lines;
using sample_test::observations;
using sample_test::probes;
using sample_test::read;

TEST(Upptime, ItsLogIsAListOfChanges) {
  const auto table = read(fixture("upptime/log.txt"));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(observations(*table),
            (Lines{"Zaken 2026-02-01T08:00:00Z 2026-02-01T09:00:00Z neer 1 volgende_meting",
                   "Zaken 2026-02-01T09:00:00Z 2026-02-03T00:00:00Z op 3 einde_bron"}));
  EXPECT_EQ(probes(*table), Lines{"Zaken = Zaken"});
  EXPECT_EQ(finding(*table, "samples.other_commits")->problem.detail("count"), "1");
  EXPECT_EQ(finding(*table, "samples.out_of_order"), nullptr);
  EXPECT_EQ(table->rows, 4);
}

TEST(Upptime, ALineWithoutAMomentIsABadRow) {
  const auto table = read("2026-02-01T09:00:00Z\tZaken is down\nZaken is up\n");
  ASSERT_TRUE(table);
  ASSERT_EQ(table->bad_rows.size(), 1U);
  EXPECT_EQ(table->bad_rows[0].row, 2U);
  EXPECT_FALSE(table->is_unusable);
}

TEST(Upptime, ALogWithManyOfThemIsNone) {
  const auto table = read("2026-02-01T09:00:00Z\tZaken is down\na\nb\nc\nd\ne\nf\n");
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->is_unusable);
  EXPECT_NE(finding(*table, "samples.not_a_log"), nullptr);
}

TEST(Upptime, ItsSummaryTellsServicesAndNoMoments) {
  const auto table = read(fixture("upptime/summary.json"));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(probes(*table), (Lines{"Zaken = Zaken", "Burgerzaken = Burgerzaken"}));
  EXPECT_TRUE(observations(*table).empty());
  EXPECT_EQ(finding(*table, "samples.summary_only")->problem.detail("minutes"), "72");
  EXPECT_EQ(values::to_iso(table->drafts[0].valid.from()), "2026-02-01");
}

TEST(Upptime, OtherRulesAndKindsAreRefused) {
  EXPECT_EQ(read(fixture("upptime/log.txt"), {"file=year:2026"}).error().name,
            "rule.not_for_format");
  EXPECT_EQ(read(fixture("upptime/log.txt"), {}, "incident").error().name,
            "import.kind_not_in_file");
}

}  // namespace
}  // namespace vlecht::importers
