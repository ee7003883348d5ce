// SPDX-License-Identifier: EUPL-1.2
#include "importers/prometheus.h"

#include <gtest/gtest.h>

#include "importers/samples_for_tests.h"

namespace vlecht::importers {
namespace {

using sample_test::decision;
using sample_test::finding;
using sample_test::fixture;
using sample_test::Lines;
using sample_test::observations;
using sample_test::probes;
using sample_test::read;

TEST(Prometheus, AnAnswerBecomesIntervalsAndGapsStayGaps) {
  const auto table = read(fixture("prometheus/query_range.json"));
  ASSERT_TRUE(table) << base::to_string(table.error());
  const auto found = observations(*table);
  ASSERT_EQ(found.size(), 5U);
  const std::string zaken = "https://zaken.example/ job=blackbox service=Zaken ";
  EXPECT_EQ(found[0], zaken + "2026-02-01T09:00:00Z 2026-02-01T09:02:00Z op 2 volgende_meting");
  EXPECT_EQ(found[1], zaken + "2026-02-01T09:02:00Z 2026-02-01T09:04:00Z neer 2 volgende_meting");
  EXPECT_EQ(found[2], zaken + "2026-02-01T09:04:00Z 2026-02-01T09:06:30Z op 1 verlopen");
  EXPECT_EQ(found[3], zaken + "2026-02-01T09:14:00Z 2026-02-01T09:15:00Z op 1 volgende_meting");
  EXPECT_TRUE(found[4].starts_with("https://burger.example/ job=blackbox ~")) << found[4];
  EXPECT_EQ(probes(*table), Lines{"https://zaken.example/ job=blackbox service=Zaken = Zaken"});
  EXPECT_EQ(decision(*table, "decided.hold")->rule, "file=hold:150");
}

TEST(Prometheus, WhatTheServerSaysIsSaid) {
  const auto table = read(fixture("prometheus/query_range.json"));
  ASSERT_TRUE(table);
  EXPECT_EQ(finding(*table, "prometheus.warning")->problem.detail("text"),
            "store 2 of 2 does not answer");
  for (const char* name :
       {"prometheus.not_a_number", "samples.address_shortened", "samples.without_service"}) {
    EXPECT_NE(finding(*table, name), nullptr) << name;
  }
}

TEST(Prometheus, AnAnswerWithoutSeriesHasNoRows) {
  const auto table =
      read(R"({"status":"success","data":{"resultType":"matrix","result":[]},"isPartial":true})");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->rows, 0);
  EXPECT_NE(finding(*table, "prometheus.no_series"), nullptr);
  EXPECT_NE(finding(*table, "prometheus.partial"), nullptr);
}

TEST(Prometheus, TheSourceOfAFactIsItsSeries) {
  const std::string text = fixture("prometheus/query_range.json");
  const auto table = read(text);
  ASSERT_TRUE(table);
  const auto window = window_at({.name = "a.json", .bytes = base::bytes_of(text)}, {},
                                table->drafts.front().source, 1, 1);
  ASSERT_TRUE(window);
  ASSERT_EQ(window->lines.size(), 2U);
  EXPECT_EQ(window->header.front(), "__name__");
  EXPECT_EQ(window->lines[0].cells.front(), "probe_success");
}

}  // namespace
}  // namespace vlecht::importers
