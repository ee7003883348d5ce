// SPDX-License-Identifier: EUPL-1.2
#include "importers/finding_log.h"

#include <gtest/gtest.h>

#include "importers/row_reader.h"

namespace vlecht::importers {
namespace {

facts::Finding of_row(std::size_t row) {
  facts::Finding finding{base::Problem("row"), facts::Severity::error, {}, {}};
  finding.place.row = static_cast<std::int64_t>(row);
  return finding;
}

FindingLog log_of(std::size_t count, std::size_t first = 1) {
  FindingLog log;
  for (std::size_t i = 0; i < count; ++i) log.add(of_row(first + i));
  return log;
}

BadRows bad_rows_of(std::size_t count, std::uint32_t first = 1) {
  BadRows bad;
  for (std::uint32_t i = 0; i < count; ++i) {
    bad.add({.finding = of_row(first + i), .sheet = 0, .row = first + i, .content = ""});
  }
  return bad;
}

TEST(FindingLog, KeepsAsManyAsItMayAndSaysNothingMore) {
  const auto findings = log_of(findings_kept_max).taken();
  ASSERT_EQ(findings.size(), findings_kept_max);
  EXPECT_EQ(findings.back().problem.name, "row");
}

TEST(FindingLog, CountsTheOthers) {
  const auto findings = log_of(findings_kept_max + 3).taken();
  ASSERT_EQ(findings.size(), findings_kept_max + 1);
  EXPECT_EQ(findings[findings_kept_max - 1].place.row,
            static_cast<std::int64_t>(findings_kept_max));
  EXPECT_EQ(findings.back().problem.name, "findings.left_out");
  EXPECT_EQ(findings.back().problem.detail("count"), "3");
}

TEST(FindingLog, AppendsInOrder) {
  FindingLog log = log_of(2, 1);
  log.append(log_of(2, 7));
  const auto findings = log.taken();
  ASSERT_EQ(findings.size(), 4U);
  EXPECT_EQ(findings[1].place.row, 2);
  EXPECT_EQ(findings[2].place.row, 7);
}

TEST(FindingLog, CountsWhatDoesNotFitWhenAppendingAndWhatTheOtherLeftOut) {
  FindingLog log = log_of(findings_kept_max - 1);
  log.append(log_of(findings_kept_max + 5, 100'000));
  const auto findings = log.taken();
  ASSERT_EQ(findings.size(), findings_kept_max + 1);
  EXPECT_EQ(findings[findings_kept_max - 1].place.row, 100'000);
  EXPECT_EQ(findings.back().problem.detail("count"), std::to_string(findings_kept_max + 4));
}

TEST(FindingLog, IsEmptyAfterwards) {
  FindingLog log = log_of(findings_kept_max + 3);
  (void)log.taken();
  EXPECT_TRUE(log.taken().empty());
}

TEST(BadRows, KeepsAsManyAsItMayAndCountsAll) {
  BadRows bad = bad_rows_of(bad_rows_kept_max - 1);
  bad.append(bad_rows_of(bad_rows_kept_max + 5, 100'000));
  EXPECT_EQ(bad.count, static_cast<std::int64_t>(2 * bad_rows_kept_max + 4));
  ASSERT_EQ(bad.kept.size(), bad_rows_kept_max);
  EXPECT_EQ(bad.kept.back().row, 100'000U);
}

}  // namespace
}  // namespace vlecht::importers
