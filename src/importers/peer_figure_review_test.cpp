// SPDX-License-Identifier: EUPL-1.2
#include "importers/peer_figure_review.h"

#include <gtest/gtest.h>

#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::finding;
using table_test::finding_count;
using table_test::value;

base::Result<TableImport> read(const std::string& rows) {
  return table_test::read("gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n" + rows);
}

TEST(PeerFigureReview, ATotalOfZeroMeansThatNothingWasDelivered) {
  const auto table = read(
      "GM0001;2018;begroting;totaal;totaal;0\nGM0001;2018;begroting;0.4;1.1;0\n"
      "GM0001;2018;jaarrekening;totaal;totaal;5\nGM0001;2018;jaarrekening;0.4;1.1;0\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "amount"), "[not_delivered]");
  EXPECT_EQ(value(*table, 1, "amount"), "[not_delivered]");
  EXPECT_EQ(value(*table, 2, "amount"), "5.00");
  EXPECT_EQ(value(*table, 3, "amount"), "0.00");
  EXPECT_EQ(finding_count(*table, "peer.not_delivered"), 1U);
  EXPECT_EQ(finding(*table, "peer.not_delivered")->problem.detail("municipality"), "GM0001");
  EXPECT_EQ(finding(*table, "peer.not_delivered")->problem.detail("rows"), "2, 3");
  EXPECT_EQ(table->control_totals.at(0).missing, 2);
}

TEST(PeerFigureReview, WithoutAGrandTotalAllRowsMustBeZeroAndOneATotal) {
  const auto table = read(
      "GM0001;2018;begroting;0.4;totaal;0\nGM0001;2018;begroting;0.4;1.1;0\n"
      "GM0002;2018;begroting;0.4;1.1;0\nGM0003;2018;begroting;0.4;totaal;0\n"
      "GM0003;2018;begroting;0.5;totaal;1\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "amount"), "[not_delivered]");
  EXPECT_EQ(value(*table, 1, "amount"), "[not_delivered]");
  EXPECT_EQ(value(*table, 2, "amount"), "0.00") << "a category of zero is a figure";
  EXPECT_EQ(value(*table, 3, "amount"), "0.00") << "something was delivered";
}

TEST(PeerFigureReview, ATotalOfZeroWithPartsIsPointedOutAndOnlyTheTotalIsUnknown) {
  const auto table = read(
      "GM0001;2018;begroting;totaal;totaal;0\nGM0001;2018;begroting;0.4;1.1;7\n"
      "GM0001;2018;begroting;0.5;1.1;0\nGM0002;2018;begroting;totaal;totaal;9\n"
      "GM0002;2018;begroting;0.4;totaal;0\nGM0002;2018;begroting;0.4;1.1;3\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "amount"), "[not_delivered]");
  EXPECT_EQ(value(*table, 1, "amount"), "7.00");
  EXPECT_EQ(value(*table, 2, "amount"), "0.00");
  EXPECT_EQ(value(*table, 3, "amount"), "9.00");
  EXPECT_EQ(value(*table, 4, "amount"), "[not_delivered]");
  EXPECT_EQ(finding_count(*table, "peer.total_zero"), 2U);
}

TEST(PeerFigureReview, RowsOfOneMunicipalityNeedNotStandTogether) {
  const auto table = read(
      "GM0001;2018;begroting;0.4;1.1;0\nGM0002;2018;begroting;totaal;totaal;1\n"
      "GM0001;2018;begroting;totaal;totaal;0\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "amount"), "[not_delivered]");
  EXPECT_EQ(value(*table, 2, "amount"), "[not_delivered]");
}

TEST(PeerFigureReview, CodesAreBroughtToOneWayOfWritingAndThatIsSaid) {
  const auto table = read(
      "GM0001;2018;begroting;Totaal;TOTAAL;5\nGM0001;2018;begroting;0,4;3,5,1;3\n"
      "GM0001;2018;begroting;0.4;1.1;2\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(value(*table, 0, "task_field"), "totaal");
  EXPECT_EQ(value(*table, 0, "category"), "totaal");
  EXPECT_EQ(value(*table, 1, "task_field"), "0.4");
  EXPECT_EQ(value(*table, 1, "category"), "3.5.1");
  EXPECT_EQ(finding_count(*table, "peer.code_rewritten"), 2U);
  EXPECT_EQ(finding(*table, "peer.code_odd"), nullptr);
}

TEST(PeerFigureReview, TheSameCodeInTwoWritingsIsADuplicate) {
  const auto table = read("GM0001;2018;begroting;0,4;1.1;5\nGM0001;2018;begroting;0.4;1.1;6\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(table->bad_rows.size(), 1U);
}

TEST(PeerFigureReview, ACodeThatAProgramMadeADateOfIsPointedOut) {
  const auto table = read("GM0001;2018;begroting;0.4;3-5-2001;5\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(finding(*table, "peer.code_odd")->problem.detail("text"), "3-5-2001");
}

}  // namespace
}  // namespace vlecht::importers
