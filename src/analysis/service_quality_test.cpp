// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_quality.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"
#include "analysis/service_hours.h"
#include "values/zone.h"

// What the question answers on tables stands in tests/cases/service_quality; here what a table
// cannot say.
namespace vlecht::analysis::service_quality {
namespace {

using std::string;

values::Instant at(int day, int hour, int minute = 0) {
  return values::instant_of(*values::Day::of(2018, 6, day), hour, minute, 0, values::dutch_zone);
}

// Resolved within a number of minutes, day and night, at `norm` per cent.
DossierBuilder& agreement(DossierBuilder& builder, std::int64_t minutes, const string& norm) {
  return builder.add("ticket_deadline", {{"contract", string("C")},
                                         {"priority", string("P1")},
                                         {"resolution_minutes", minutes},
                                         {"resolution_target", norm}});
}

DossierBuilder& ticket(DossierBuilder& builder, const string& code, values::Instant created,
                       std::optional<values::Instant> completed) {
  std::vector<std::pair<std::string_view, facts::Value>> fields{
      {"ticket", code}, {"created", created}, {"priority", string("P1")}};
  if (completed) fields.emplace_back("completed", *completed);
  return builder.add("ticket", std::move(fields));
}

// A copy: the answer asked of is mostly one that lives no longer than the line.
Timeliness resolution(const Answer& answer) {
  return answer.together.resolution[static_cast<std::size_t>(Measure::agreed)];
}

Answer answer_of(const DossierBuilder& builder, const Parameters& asked = {}) {
  auto answer = analyse(builder.dossier(), asked);
  EXPECT_TRUE(answer.has_value());
  return answer.value_or(Answer{});
}

TEST(ServiceQuality, OneLateOfFifteenFailsByCountAndProvesNothing) {
  DossierBuilder builder;
  agreement(builder, 60, "95");
  for (int i = 0; i < 15; ++i)
    ticket(builder, "M" + std::to_string(i), at(4, 9, i), at(4, i == 7 ? 11 : 9, i + 10));
  const auto counted = resolution(answer_of(builder));
  EXPECT_EQ(counted.in_time, 14);
  EXPECT_EQ(counted.late, 1);
  EXPECT_EQ(counted.is_met_as_counted, false);
  EXPECT_EQ(counted.verdict, Verdict::undecided);
}

// Unknown ones could all have been late: a norm is not met by leaving out when things were done.
TEST(ServiceQuality, UnknownTicketsNeverMakeANormMet) {
  DossierBuilder builder;
  agreement(builder, 60, "90");
  for (int i = 0; i < 40; ++i) ticket(builder, "M" + std::to_string(i), at(4, 9), at(4, 9, 30));
  EXPECT_EQ(resolution(answer_of(builder)).verdict, Verdict::met);
  for (int i = 0; i < 10; ++i)
    builder.add("ticket", {{"ticket", "X" + std::to_string(i)},
                           {"created", at(4, 9)},
                           {"priority", string("P1")},
                           {"state", string("gereed")}});
  const auto counted = resolution(answer_of(builder));
  EXPECT_EQ(counted.unknown, 10);
  EXPECT_EQ(*counted.share, 1);
  EXPECT_EQ(counted.verdict, Verdict::undecided);
}

TEST(ServiceQuality, NormsThatDifferAreNoNorm) {
  DossierBuilder builder;
  agreement(builder, 60, "95");
  builder.add("ticket_deadline", {{"contract", string("C")},
                                  {"priority", string("P2")},
                                  {"resolution_minutes", std::int64_t{60}},
                                  {"resolution_target", string("90")}});
  ticket(builder, "M1", at(4, 9), at(4, 10));
  builder.add("ticket", {{"ticket", string("M2")},
                         {"created", at(4, 9)},
                         {"completed", at(4, 10)},
                         {"priority", string("p2")}});
  const auto answer = answer_of(builder);
  EXPECT_EQ(answer.priorities.size(), 2U);
  EXPECT_EQ(resolution(answer).verdict, Verdict::no_norm);
  EXPECT_EQ(resolution(answer).norm.reason(), values::Reason::disputed);
}

TEST(ServiceQuality, DeadlineOfTheDayOnWhichItCameInCounts) {
  DossierBuilder builder;
  const auto deadline = [&](std::int64_t minutes, values::Period valid) {
    builder.add("ticket_deadline",
                {{"contract", string("C")},
                 {"priority", string("P1")},
                 {"resolution_minutes", minutes},
                 {"resolution_target", string("95")}},
                valid);
  };
  const auto change = *values::Day::of(2018, 6, 5);
  deadline(30, *values::Period::of(*values::Day::of(2018, 1, 1), change));
  deadline(60, values::Period::since(change));
  ticket(builder, "M1", at(4, 9), at(4, 9, 45));
  ticket(builder, "M2", at(5, 9), at(5, 9, 45));
  const auto answer = answer_of(builder);
  EXPECT_EQ(resolution(answer).in_time, 1);
  EXPECT_EQ(resolution(answer).late, 1);
  EXPECT_FALSE(answer.together.deadline);
}

TEST(ServiceQuality, UsualWindowIsTwelveMonthsUpToTheLastThatWasSeen) {
  DossierBuilder builder;
  ticket(builder, "M1", at(4, 9), at(6, 9));
  const auto answer = answer_of(builder);
  EXPECT_EQ(values::to_iso(answer.window.from()), "2017-07-01");
  EXPECT_EQ(values::to_iso(answer.window.until()), "2018-06-07");
  Parameters asked;
  asked.since = *values::Day::of(2018, 6, 5);
  EXPECT_EQ(values::to_iso(answer_of(builder, asked).window.from()), "2017-06-01");
}

TEST(ServiceQuality, EverySetOfTicketsIsFoundAgainByItsSelection) {
  DossierBuilder builder;
  agreement(builder, 60, "95");
  ticket(builder, "M2", at(4, 9), at(4, 12));
  ticket(builder, "M1", at(3, 9), at(3, 9, 30));
  ticket(builder, "M3", at(5, 9), std::nullopt);
  const auto dossier = builder.dossier();
  const auto answer = analyse(dossier, {});
  ASSERT_TRUE(answer);
  const auto found = [&](const TicketSet& set) {
    return tickets_behind(dossier, {}, set.selection).value();
  };
  EXPECT_EQ(answer->tickets.facts, (std::vector<facts::EntryNumber>{2, 3, 4}));
  EXPECT_EQ(found(answer->tickets), answer->tickets.facts);
  EXPECT_EQ(found(answer->open), (std::vector<facts::EntryNumber>{4}));
  EXPECT_EQ(found(resolution(*answer).judged), (std::vector<facts::EntryNumber>{2, 3}));
  EXPECT_EQ(found(resolution(*answer).still_running), (std::vector<facts::EntryNumber>{4}));
  EXPECT_EQ(found(answer->months.at(0).tickets), answer->tickets.facts);
  EXPECT_TRUE(tickets_behind(dossier, {}, "elsewhere").value().empty());
}

TEST(ServiceQuality, FunnelNeedsTwoGroupsOfWhichNobodyCanBeRecognised) {
  DossierBuilder builder;
  agreement(builder, 60, "95");
  const auto of_group = [&](const string& code, const string& department) {
    builder.add("ticket", {{"ticket", code},
                           {"created", at(4, 9)},
                           {"completed", at(4, 10)},
                           {"priority", string("P1")},
                           {"department", department}});
  };
  const auto add = [&](const string& department, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i) of_group(department + std::to_string(i), department);
  };
  add("Balie", answers_shown_min);
  ticket(builder, "M2", at(4, 9), at(4, 10));
  EXPECT_FALSE(answer_of(builder).departments);
  add("Griffie", answers_shown_min - 1);
  EXPECT_FALSE(answer_of(builder).departments);
  add("Raad", answers_shown_min);
  const auto answer = answer_of(builder);
  ASSERT_TRUE(answer.departments);
  ASSERT_EQ(answer.departments->groups.size(), 2U);
  EXPECT_EQ(answer.departments->groups[0].name, "Balie");
  EXPECT_EQ(answer.departments->groups[1].name, "Raad");
  EXPECT_EQ(answer.departments->kept_back, 1);
  EXPECT_EQ(answer.departments->without, 1);
}

}  // namespace
}  // namespace vlecht::analysis::service_quality
