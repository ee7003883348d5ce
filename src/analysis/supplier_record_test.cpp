// SPDX-License-Identifier: EUPL-1.2
#include "analysis/supplier_record.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/dossier_for_tests.h"
#include "analysis/methods/normal_stream.h"
#include "facts/decimal.h"
#include "facts/goal_choices.h"
#include "facts/service_choices.h"
#include "values/ratio.h"

// What the question answers on tables stands in tests/cases/supplier_record; here what a table
// cannot say.
namespace vlecht::analysis::supplier_record {
namespace {

using supplier_chart::Variation;
using supplier_chart::WhyNot;

const std::string up(facts::directions::up);
const std::string value_sort(facts::indicator_sorts::value);
const std::string rate_sort(facts::indicator_sorts::rate);

values::Day month(int number) { return *values::Day::of(2017 + number / 12, 1 + number % 12, 1); }

std::string decimal_text(double value) {
  return *facts::canonical_decimal(values::to_decimal(value, 3));
}

DossierBuilder& indicator(DossierBuilder& builder, const std::string& code, const std::string& sort,
                          std::int64_t baseline, std::optional<values::Day> rebased = {}) {
  std::vector<std::pair<std::string_view, facts::Value>> fields{
      {"contract", "C"}, {"indicator", code}, {"name", code},
      {"sort", sort},    {"better", up},      {"baseline_months", baseline}};
  if (rebased) fields.emplace_back("rebased", *rebased);
  return builder.add("supplier_indicator", std::move(fields));
}

// A level of 100, and of `later` from month `from` on, with noise.
DossierBuilder& months(DossierBuilder& builder, const std::string& code, int count, double later,
                       int from, std::uint64_t seed = 1) {
  methods::NormalStream stream{methods::RandomStream(seed, 0)};
  for (int i = 0; i < count; ++i)
    builder.add("service_report",
                {{"contract", std::string("C")},
                 {"indicator", code},
                 {"month", month(i)},
                 {"value", decimal_text((i < from ? 100 : later) + stream.next())}});
  return builder;
}

const supplier_chart::Chart& only_chart(const Answer& answer) { return answer.charts.at(0); }

TEST(SupplierRecord, AFallAfterTheBaselineIsSeenConfirmedAndDated) {
  DossierBuilder builder;
  indicator(builder, "K", value_sort, 12);
  months(builder, "K", 36, 97, 24);  // until December 2019
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  const auto& chart = only_chart(*answer);
  EXPECT_EQ(chart.variation, Variation::concern);
  ASSERT_TRUE(chart.confirmation);
  EXPECT_TRUE(chart.confirmation->is_confirmed());
  EXPECT_EQ(chart.confirmation->path.signal->side, methods::ChartSide::low);
  const auto& average = chart.confirmation->average;
  EXPECT_EQ(average.design.weight, supplier_chart::average_weight);
  EXPECT_EQ(average.path.averages.size(), chart.confirmation->months);
  EXPECT_TRUE(average.path.signal);
  EXPECT_LT(average.path.averages.back(), average.path.limits.back().lower);
  EXPECT_LT(average.chance, 0.05);
  EXPECT_GT(*average.run_length, 12);
  ASSERT_TRUE(chart.change);
  EXPECT_EQ(chart.change->first_after, month(24));
  EXPECT_NEAR(chart.change->after, 97, 1);
  EXPECT_EQ(chart.breaks, 1U);
}

// The longer it is followed after a short baseline, the wider the interval of the second test: its
// run with known limits is then longer than any number of months, and a positive number still.
TEST(SupplierRecord, RunOfALongSeriesIsNoNegativeNumber) {
  double before = 0;
  for (const int count : {72, 132, 240}) {
    DossierBuilder builder;
    indicator(builder, "K", value_sort, 12);
    methods::NormalStream stream{methods::RandomStream(1, 0)};
    for (int i = 0; i < count; ++i)
      builder.add("service_report", {{"contract", std::string("C")},
                                     {"indicator", std::string("K")},
                                     {"month", values::months_later(month(35), i + 1 - count)},
                                     {"value", decimal_text(100 + stream.next())}});
    const auto answer = analyse(builder.dossier(), {});
    ASSERT_TRUE(answer);
    const auto& confirmation = only_chart(*answer).confirmation;
    ASSERT_TRUE(confirmation && confirmation->run_length) << count;
    EXPECT_GT(*confirmation->run_length, std::max(before, 1'000.0)) << count;
    before = *confirmation->run_length;
  }
}

TEST(SupplierRecord, LaterMonthsDoNotMoveTheLimits) {
  DossierBuilder shorter, longer;
  indicator(shorter, "K", value_sort, 12);
  indicator(longer, "K", value_sort, 12);
  months(shorter, "K", 24, 90, 20);
  months(longer, "K", 36, 90, 20);
  const auto before = analyse(shorter.dossier(), {});
  const auto after = analyse(longer.dossier(), {});
  ASSERT_TRUE(before && after);
  EXPECT_EQ(only_chart(*before).last_limits()->upper, only_chart(*after).last_limits()->upper);
}

TEST(SupplierRecord, NewLimitsNeedADecisionAndTwelveMonths) {
  DossierBuilder builder;
  indicator(builder, "K", value_sort, 12, month(24));
  months(builder, "K", 36, 97, 24);
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(only_chart(*answer).stretches.size(), 2U);
  EXPECT_NE(only_chart(*answer).variation, Variation::concern);
  DossierBuilder too_soon;
  indicator(too_soon, "K", value_sort, 12, month(30));
  months(too_soon, "K", 36, 97, 24);
  const auto early = analyse(too_soon.dossier(), {});
  ASSERT_TRUE(early);
  EXPECT_EQ(only_chart(*early).why_not, WhyNot::too_few_months);
  EXPECT_FALSE(only_chart(*early).assurance);
}

TEST(SupplierRecord, ASilentSupplierIsNotJudged) {
  DossierBuilder builder;
  indicator(builder, "K", value_sort, 12);
  months(builder, "K", 32, 100, 40);  // until August 2019; asked in January 2020
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(only_chart(*answer).why_not, WhyNot::silent);
  EXPECT_EQ(only_chart(*answer).months_silent, 4);
}

TEST(SupplierRecord, EventsWithoutSizeCountPerMonthUnlessOneHasASize) {
  DossierBuilder builder;
  indicator(builder, "R", rate_sort, 12);
  const auto report = [&](int number, std::int64_t events, const std::string& size) {
    std::vector<std::pair<std::string_view, facts::Value>> fields{{"contract", std::string("C")},
                                                                  {"indicator", std::string("R")},
                                                                  {"month", month(number)},
                                                                  {"events", events}};
    if (!size.empty()) fields.emplace_back("size", size);
    builder.add("service_report", std::move(fields));
  };
  report(0, 4, "");
  const auto alone = supplier_series::series_of(builder.dossier());
  EXPECT_EQ(*alone.series[0].months[0].value, 4);
  report(1, 4, "2");
  const auto mixed = supplier_series::series_of(builder.dossier());
  EXPECT_FALSE(mixed.series[0].months[0].value);
  EXPECT_EQ(*mixed.series[0].months[1].value, 2);
}

TEST(SupplierRecord, WhoLooksAtOneOfManyStillLookedAtMany) {
  DossierBuilder builder;
  builder.add("contract", {{"contract", std::string("C")},
                           {"name", std::string("C")},
                           {"supplier", std::string("S")},
                           {"starts", month(0)}});
  for (int i = 0; i < 8; ++i) {
    const std::string code = "K" + std::to_string(i);
    indicator(builder, code, value_sort, 12);
    months(builder, code, 36, i == 0 ? 98.9 : 100, 24, static_cast<std::uint64_t>(i + 1));
  }
  const auto all = analyse(builder.dossier(), {});
  const auto one = analyse(builder.dossier(), {"", "C"});
  ASSERT_TRUE(all && one);
  for (std::size_t i = 0; i < 8; ++i) {
    EXPECT_EQ(all->charts[i].confirmation->adjusted, one->charts[i].confirmation->adjusted);
    EXPECT_GE(all->charts[i].confirmation->adjusted, all->charts[i].confirmation->chance);
  }
  const auto together = supplier_chart::alarms_together(all->charts);
  EXPECT_EQ(together.charts, 8U);
  EXPECT_NEAR(together.expected, 8 * all->charts[0].false_alarms->in_year.value, 1e-12);
  EXPECT_GT(together.at_least_one, 0.8);
}

TEST(SupplierRecord, LastNoticeDayIsWholeMonthsBeforeTheDayAfterTheEnd) {
  const auto notice = [](values::Day ends, std::int64_t notice_months) {
    DossierBuilder builder;
    builder.add("contract", {{"contract", std::string("C")},
                             {"name", std::string("C")},
                             {"supplier", std::string("S")},
                             {"starts", month(0)},
                             {"ends", ends},
                             {"notice_months", notice_months}});
    return *contract_register::register_of(builder.dossier()).contracts.at(0).last_notice;
  };
  const auto day = [](int year, int in_year, int in_month) {
    return *values::Day::of(year, in_year, in_month);
  };
  EXPECT_EQ(notice(day(2020, 12, 31), 6), day(2020, 6, 30));
  EXPECT_EQ(notice(day(2020, 8, 31), 6), day(2020, 2, 29));
  EXPECT_EQ(notice(day(2020, 12, 14), 3), day(2020, 9, 14));
  EXPECT_EQ(notice(day(2020, 12, 31), 0), day(2020, 12, 31));
}

TEST(SupplierRecord, AContractThatRenewsItselfDoesNotEndOnItsLastDay) {
  const auto ahead = [](const std::string& renews) {
    DossierBuilder builder;
    const values::Day today = builder.dossier().moment().valid_on.day;
    builder.add("contract", {{"contract", std::string("C")},
                             {"name", std::string("C")},
                             {"supplier", std::string("S")},
                             {"starts", month(0)},
                             {"ends", values::months_later(today, 6)},
                             {"renews_itself", renews}});
    const auto found = contract_register::register_of(builder.dossier()).ahead;
    return found.size() == 1 ? std::optional(found.front().sort) : std::nullopt;
  };
  using Sort = contract_register::Ahead::Sort;
  EXPECT_EQ(ahead("ja"), Sort::term_end);
  EXPECT_EQ(ahead("nee"), Sort::end);
}

// As it stands on 1 January 2020, the day of the dossier.
contract_register::Contract went_on(values::Day end, std::int64_t term, std::int64_t notice) {
  DossierBuilder builder;
  builder.add("contract", {{"contract", std::string("C")},
                           {"name", std::string("C")},
                           {"supplier", std::string("S")},
                           {"starts", *values::Day::of(2010, 1, 1)},
                           {"ends", end},
                           {"notice_months", notice},
                           {"option_months", term},
                           {"renews_itself", std::string("ja")}});
  return contract_register::register_of(builder.dossier()).contracts.at(0);
}

TEST(SupplierRecord, AContractThatWentOnHasTheEndAndTheNoticeDayOfTheTermThatRuns) {
  const auto day = [](int year, int in_year, int in_month) {
    return *values::Day::of(year, in_year, in_month);
  };
  // Years: notice of three months before 30 June 2020.
  const auto yearly = went_on(day(2017, 6, 30), 12, 3);
  EXPECT_EQ(yearly.went_on_after, day(2017, 6, 30));
  EXPECT_EQ(*yearly.ends, day(2020, 6, 30));
  EXPECT_EQ(*yearly.last_notice, day(2020, 3, 31));
  EXPECT_TRUE(yearly.is_running);
  // It is too late for the term that ends on 31 January: notice is for the year after.
  const auto late = went_on(day(2018, 1, 31), 12, 3);
  EXPECT_EQ(*late.ends, day(2020, 1, 31));
  EXPECT_EQ(*late.last_notice, day(2020, 10, 31));
  // Months, with a notice that is longer than the term.
  const auto monthly = went_on(day(2019, 9, 14), 1, 2);
  EXPECT_EQ(*monthly.ends, day(2020, 1, 14));
  EXPECT_EQ(*monthly.last_notice, day(2020, 1, 14)) << "for the end on 14 March";
  // On its last day it runs still, and has not gone on.
  EXPECT_FALSE(went_on(day(2020, 1, 1), 12, 3).went_on_after);
  EXPECT_TRUE(went_on(day(2019, 12, 31), 12, 3).went_on_after);
}

TEST(SupplierRecord, TermsAreCountedFromTheFirstEndSoThatAShortMonthShortensNoOther) {
  const auto day = [](int year, int in_year, int in_month) {
    return *values::Day::of(year, in_year, in_month);
  };
  // The day after the end is the 31st: cut to 29 February in a leap year, and the 31st again.
  EXPECT_EQ(*went_on(day(2019, 12, 30), 2, 0).ends, day(2020, 2, 28));
  EXPECT_EQ(*went_on(day(2019, 8, 30), 1, 0).ends, day(2020, 1, 30));
  EXPECT_EQ(*went_on(day(2016, 2, 28), 12, 0).ends, day(2020, 2, 28)) << "2016-02-29 and a year";
  EXPECT_EQ(*went_on(day(2018, 2, 28), 12, 1).ends, day(2020, 2, 29));
}

TEST(SupplierRecord, HowLongATermTakesIsNeverGuessed) {
  for (const std::int64_t term : {std::int64_t{0}, std::int64_t{12'000}}) {
    const auto contract = went_on(*values::Day::of(2018, 6, 30), term, 3);
    EXPECT_TRUE(contract.went_on_after);
    EXPECT_EQ(contract.ends.reason(), values::Reason::not_supplied);
    EXPECT_EQ(contract.last_notice.reason(), values::Reason::not_supplied);
    EXPECT_TRUE(contract.is_running);
  }
}

TEST(SupplierRecord, AContractWithoutEndHasNoLastNoticeDay) {
  DossierBuilder builder;
  builder.add("contract", {{"contract", std::string("C")},
                           {"name", std::string("C")},
                           {"supplier", std::string("S")},
                           {"starts", month(0)},
                           {"ends", values::open_end()},
                           {"notice_months", std::int64_t{3}}});
  const auto found = contract_register::register_of(builder.dossier());
  const auto& contract = found.contracts.at(0);
  EXPECT_TRUE(contract.is_running);
  EXPECT_EQ(contract.ends.reason(), values::Reason::not_applicable);
  EXPECT_EQ(contract.last_notice.reason(), values::Reason::not_applicable);
  EXPECT_TRUE(found.ahead.empty());
  EXPECT_TRUE(found.findings.empty());
}

TEST(SupplierRecord, AYearThatWasMistypedDrawsNoThousandYears) {
  DossierBuilder builder;
  indicator(builder, "K", value_sort, 12);
  months(builder, "K", 36, 100, 40);
  builder.add("service_report", {{"contract", std::string("C")},
                                 {"indicator", std::string("K")},
                                 {"month", *values::Day::of(1019, 1, 1)},
                                 {"value", std::string("100")}});
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->series.at(0).months.size(), 36U);
  EXPECT_TRUE(std::any_of(answer->findings.begin(), answer->findings.end(), [](const auto& each) {
    return each.problem.name == "supplier_record.month_too_old";
  }));
}

TEST(SupplierRecord, NothingKnownIsAProblemAndNoEmptyPage) {
  const auto answer = analyse(DossierBuilder().dossier(), {});
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().name, "supplier_record.nothing_known");
}

}  // namespace
}  // namespace vlecht::analysis::supplier_record
