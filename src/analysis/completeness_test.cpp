// SPDX-License-Identifier: EUPL-1.2
#include "analysis/completeness.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::completeness {
namespace {

values::Day day(int year, int month, int day_of_month) {
  return *values::Day::of(year, month, day_of_month);
}

const QuestionSources& question(const Answer& answer, std::string_view stem) {
  for (const QuestionSources& each : answer.questions) {
    if (each.question == stem) return each;
  }
  ADD_FAILURE() << stem;
  return answer.questions.front();
}

const Source& source(const Answer& answer, std::string_view kind) {
  for (const Source& each : answer.sources) {
    if (each.kind == kind) return each;
  }
  ADD_FAILURE() << kind;
  return answer.sources.front();
}

DossierBuilder& incident(DossierBuilder& builder) {
  return builder.add("incident", {{"service", std::string("Zaaksysteem")},
                                  {"incident", std::string("I1")},
                                  {"begins", values::Instant{1'577'000'000'000'000}},
                                  {"impairment", std::string("neer")}});
}

TEST(Completeness, AnEmptyDossierAnswersNothingAndSaysWhatToLoad) {
  const auto answer = analyse(DossierBuilder().dossier(), {});
  ASSERT_TRUE(answer);
  for (const QuestionSources& each : answer->questions) {
    const bool has_required = each.question != "completeness";
    EXPECT_EQ(each.state == QuestionSources::State::nothing, has_required) << each.question;
  }
  const auto next = answer->next();
  ASSERT_FALSE(next.empty());
  EXPECT_EQ(answer->sources[next.front()].kind, "municipality");
  EXPECT_FALSE(answer->undivided.value);
  EXPECT_EQ(answer->undivided.value.reason(), values::Reason::not_applicable);
}

TEST(Completeness, OneThatCanStandInForAnotherIsEnough) {
  DossierBuilder builder;
  const auto answer = analyse(incident(builder).dossier(), {});
  ASSERT_TRUE(answer);
  const QuestionSources& found = question(*answer, "availability");
  EXPECT_EQ(found.state, QuestionSources::State::partly);
  for (const auto& wanted : found.wanted) {
    const bool is_observation = answer->sources[wanted.source].kind == "observation";
    EXPECT_EQ(wanted.is_replaced, is_observation);
  }
  for (const std::size_t place : answer->next()) {
    EXPECT_NE(answer->sources[place].kind, "observation");
  }
}

// The dossier is of 1 January 2020.
TEST(Completeness, WhatIsTooOldIsOutOfDateFromTheDayAfterItsRhythm) {
  const auto state_of = [](values::Day measured) {
    DossierBuilder builder;
    builder.add("measurement", {{"indicator", std::string("I")}, {"measured", measured}},
                values::Period::since(measured));
    const auto answer = analyse(builder.dossier(), {});
    return source(*answer, "measurement");
  };
  EXPECT_EQ(state_of(day(2019, 9, 1)).state, SourceState::present);
  EXPECT_EQ(*state_of(day(2019, 9, 1)).fresh_until, day(2020, 1, 1));
  EXPECT_EQ(state_of(day(2019, 8, 31)).state, SourceState::out_of_date);
}

TEST(Completeness, WhatDoesNotGetOldIsNeverOutOfDate) {
  DossierBuilder builder;
  builder.add("goal", {{"goal", std::string("A")}, {"name", std::string("Doel A")}},
              values::Period::since(day(1990, 1, 1)));
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(source(*answer, "goal").state, SourceState::present);
  EXPECT_FALSE(source(*answer, "goal").fresh_until);
}

TEST(Completeness, EveryNeedIsOfAKindThatItReads) {
  for (const auto& need : source_needs::needs()) {
    const bool is_read =
        std::find(kinds.begin(), kinds.end(), need.kind) != kinds.end() ||
        std::find(std::begin(summed), std::end(summed), need.kind) != std::end(summed);
    EXPECT_TRUE(is_read) << need.kind;
    EXPECT_NE(facts::find_kind(need.kind), nullptr) << need.kind;
  }
}

TEST(Completeness, AskingForWhatIsNoQuestionIsSaid) {
  Arguments arguments;
  arguments.values = {{"question", "weer"}};
  const auto asked = parameters_from(arguments);
  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().name, "completeness.no_such_question");
}

// ---- Late information ----

DossierBuilder& disclosure(DossierBuilder& builder, const std::string& document, values::Day known,
                           std::optional<values::Day> given) {
  std::vector<std::pair<std::string_view, facts::Value>> values{
      {"municipality", std::string("GM0377")},
      {"document", document},
      {"subject", "Over " + document},
      {"topic", std::string("ledger_entry")},
      {"known", known}};
  if (given) values.emplace_back("given", *given);
  return builder.add("disclosure", std::move(values), values::Period::since(known));
}

TEST(InformationLag, CountsDaysAndWhatIsNotGivenIsAtLeastSoLate) {
  DossierBuilder builder;
  disclosure(builder, "A", day(2019, 11, 1), day(2019, 11, 11));
  disclosure(builder, "B", day(2019, 11, 1), day(2019, 12, 1));
  disclosure(builder, "C", day(2019, 12, 2), std::nullopt);
  // On the day of the dossier this one has not been given yet.
  disclosure(builder, "D", day(2019, 12, 22), day(2020, 1, 2));
  const auto answer = information_lag::lags_of(builder.dossier());
  ASSERT_EQ(answer.lags.size(), 1U);
  const auto& lag = answer.lags.front();
  EXPECT_EQ(lag.given, 2);
  EXPECT_EQ(lag.open, 2);
  EXPECT_EQ(*lag.median.value, 30);
  EXPECT_EQ(*lag.longest.value, 30);
  EXPECT_EQ(*lag.open_longest.value, 30);
  EXPECT_EQ(answer.documents.front().document, "C");
}

TEST(InformationLag, NothingGivenHasNoMedian) {
  DossierBuilder builder;
  disclosure(builder, "C", day(2019, 12, 2), std::nullopt);
  const auto answer = information_lag::lags_of(builder.dossier());
  EXPECT_FALSE(answer.lags.front().median.value);
  EXPECT_EQ(answer.lags.front().median.value.reason(), values::Reason::not_applicable);
}

TEST(InformationLag, GivenBeforeItWasKnownIsAnErrorInTheDays) {
  DossierBuilder builder;
  disclosure(builder, "A", day(2019, 11, 11), day(2019, 11, 1));
  const auto answer = information_lag::lags_of(builder.dossier());
  EXPECT_TRUE(answer.documents.empty());
  EXPECT_EQ(answer.turned_round, (std::vector<facts::EntryNumber>{1}));
}

}  // namespace
}  // namespace vlecht::analysis::completeness
