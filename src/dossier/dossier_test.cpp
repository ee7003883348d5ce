// SPDX-License-Identifier: EUPL-1.2
#include "dossier/dossier.h"

#include <gtest/gtest.h>

#include "facts/kinds.h"

namespace vlecht::dossier {
namespace {

values::Moment moment() {
  return {{*values::Day::of(2020, 1, 1)}, {*values::instant_from_iso("2020-01-01T00:00:00Z")}};
}

facts::Draft inhabitants(const std::string& municipality, std::int64_t count) {
  const facts::Kind& kind = facts::kind_named("inhabitants");
  facts::Draft draft{
      .kind = &kind,
      .values = std::vector<facts::KnownValue>(kind.fields.size(), values::Reason::not_supplied),
      .valid = values::Period::since(*values::Day::of(2018, 1, 1)),
      .operation = facts::Operation::assert_,
      .standing = facts::Standing::reported,
      .source = {}};
  draft.values[kind.at("municipality")] = facts::Value(municipality);
  draft.values[kind.at("year")] = facts::Value(std::int64_t{2018});
  draft.values[kind.at("inhabitants")] = facts::Value(count);
  return draft;
}

Dossier with_one() {
  const facts::Draft draft = inhabitants("GM0001", 100);
  return Dossier::of(moment(), {{.id = 7,
                                 .kind = draft.kind,
                                 .key = facts::key_of(*draft.kind, draft.values),
                                 .values = draft.values,
                                 .valid = draft.valid,
                                 .standing = draft.standing,
                                 .source = {}}});
}

std::int64_t total(const Dossier& dossier) {
  std::int64_t sum = 0;
  dossier.each("inhabitants", [&](const facts::Fact& fact) { sum += fact.integer("inhabitants"); });
  return sum;
}

TEST(Dossier, FindsByKeyAndSaysWhenNothingHolds) {
  const Dossier dossier = with_one();
  ASSERT_NE(dossier.find("inhabitants", "GM0001/2018"), nullptr);
  EXPECT_EQ(dossier.find("inhabitants", "GM0001/2018")->id, 7U);
  EXPECT_EQ(dossier.find("inhabitants", "GM0002/2018"), nullptr);
}

TEST(Scenario, LiesOverTheDossierAndLeavesItAlone) {
  const Dossier dossier = with_one();
  const Dossier changed =
      dossier.with({"wat als", {inhabitants("GM0001", 300), inhabitants("GM0002", 40)}});
  EXPECT_EQ(total(dossier), 100);
  EXPECT_EQ(total(changed), 340);
  EXPECT_TRUE(changed.is_hypothetical());
  EXPECT_FALSE(dossier.is_hypothetical());
  EXPECT_GE(changed.find("inhabitants", "GM0001/2018")->id, hypothetical_first);
}

TEST(Scenario, LaterStatementsWinAlsoOverAnEarlierScenario) {
  const Dossier once = with_one().with({"een", {inhabitants("GM0001", 300)}});
  const Dossier twice = once.with({"twee", {inhabitants("GM0001", 5), inhabitants("GM0001", 6)}});
  EXPECT_EQ(total(once), 300);
  EXPECT_EQ(total(twice), 6);
}

TEST(Scenario, RetractionTakesAFactAwayAndAStatementBringsItBack) {
  facts::Draft gone = inhabitants("GM0001", 0);
  gone.operation = facts::Operation::retract;
  const Dossier without = with_one().with({"weg", {gone}});
  EXPECT_EQ(total(without), 0);
  EXPECT_EQ(without.find("inhabitants", "GM0001/2018"), nullptr);
  EXPECT_EQ(total(without.with({"terug", {inhabitants("GM0001", 8)}})), 8);
}

TEST(Scenario, WhatDoesNotHoldOnTheDayIsNotThere) {
  facts::Draft later = inhabitants("GM0003", 50);
  later.valid = values::Period::since(*values::Day::of(2021, 1, 1));
  EXPECT_EQ(total(with_one().with({"later", {later}})), 100);
}

}  // namespace
}  // namespace vlecht::dossier
