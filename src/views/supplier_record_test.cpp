// SPDX-License-Identifier: EUPL-1.2
#include "views/supplier_record.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vlecht::views::supplier_record {
namespace {

using analysis::supplier_chart::Chart;
using analysis::supplier_chart::WhyNot;
using analysis::supplier_record::Answer;

const values::Day today = *values::Day::of(2020, 1, 15);

Answer with_indicator(const Chart& chart) {
  Answer answer;
  answer.today = today;
  analysis::supplier_series::Series series;
  series.contract = "C/1";
  series.indicator = "K";
  series.name = "Op tijd";
  series.better = analysis::methods::BetterWhen::higher;
  series.norm = 90.0;
  series.months.push_back({.first = *values::Day::of(2019, 12, 1), .value = 97.0, .fact = 2});
  series.fact = 1;
  series.sources = {1, 2};
  answer.series.push_back(series);
  answer.charts.push_back(chart);
  return answer;
}

document::Document shown(const Answer& answer, words::Language language) {
  return view(answer, dossier::Dossier::of({{answer.today}, {{0}}}, {}), {language, nullptr});
}

template <class Block>
std::vector<Block> blocks_of(const document::Document& document) {
  std::vector<Block> found;
  for (const auto& block : document.blocks)
    if (const auto* one = std::get_if<Block>(&block)) found.push_back(*one);
  return found;
}

TEST(SupplierRecordView, WhatCannotBeToldIsNeverGreen) {
  Chart chart;
  chart.points.push_back({.month = 0});
  chart.stretches.push_back({0, 1, 1});
  for (const WhyNot why :
       {WhyNot::nothing_reported, WhyNot::too_few_months, WhyNot::no_spread, WhyNot::silent}) {
    chart.why_not = why;
    for (const auto language : {words::Language::nl, words::Language::en}) {
      const auto document = shown(with_indicator(chart), language);
      const auto row = blocks_of<document::Table>(document).at(0).rows.at(0);
      EXPECT_EQ(row.at(4).sign, document::Sign::unknown);
      EXPECT_EQ(row.at(4).value, analysis::supplier_chart::name_of(why));
      EXPECT_EQ(row.at(5).value, "cannot_be_told");
      EXPECT_EQ(row.at(6).shown, "");
    }
  }
}

TEST(SupplierRecordView, WhatGetsWorseOrFellSilentIsNotOnCourse) {
  using analysis::supplier_chart::Variation;
  Chart chart;
  chart.points.push_back(
      {.month = 0,
       .limits = analysis::methods::ControlLimits{.centre = 97, .lower = 95, .upper = 99}});
  chart.stretches.push_back({0, 1, 1});
  chart.variation = Variation::common;
  chart.assurance = analysis::methods::Assurance::met;
  const auto verdict_name = [&] {
    return shown(with_indicator(chart), words::Language::nl).verdict.value().name;
  };
  EXPECT_EQ(verdict_name(), "on_course");
  chart.variation = Variation::concern;
  EXPECT_EQ(verdict_name(), "not_on_course");
  chart.variation.reset();
  chart.assurance.reset();
  chart.why_not = WhyNot::silent;
  EXPECT_EQ(verdict_name(), "cannot_be_told");
}

TEST(SupplierRecordView, InTheLeadAllIndicatorsAddUp) {
  using analysis::supplier_chart::Variation;
  Chart judged;
  judged.points.push_back(
      {.month = 0,
       .limits = analysis::methods::ControlLimits{.centre = 97, .lower = 95, .upper = 99}});
  judged.stretches.push_back({0, 1, 1});
  judged.variation = Variation::concern;
  Answer answer = with_indicator(judged);
  const auto add = [&](const Chart& chart) {
    answer.series.push_back(answer.series.front());
    answer.series.back().indicator += std::to_string(answer.series.size());
    answer.charts.push_back(chart);
  };
  judged.variation = Variation::common;
  for (int i = 0; i < 4; ++i) add(judged);
  judged.variation.reset();
  judged.why_not = WhyNot::silent;
  add(judged);
  const auto lead = blocks_of<document::Paragraph>(shown(answer, words::Language::nl)).at(0).text;
  EXPECT_TRUE(lead.starts_with(
      "Van de 6 KPI’s gaat er 1 achteruit, is bij 4 geen verandering te zien en is van 1 niet te "
      "zeggen hoe het gaat. Geen enkele haalt steeds de norm."))
      << lead;
}

TEST(SupplierRecordView, WhatHasEndedIsNotCountedAndSaysSo) {
  Answer answer;
  answer.today = today;
  for (const int year : {2019, 2021}) {
    analysis::contract_register::Contract contract;
    contract.code = "C/" + std::to_string(year);
    contract.ends = *values::Day::of(year, 12, 31);
    contract.is_running = year == 2021;
    contract.sources = {7};
    contract.fact = 7;
    answer.contracts.contracts.push_back(contract);
  }
  const auto document = shown(answer, words::Language::en);
  const auto large = blocks_of<document::Figures>(document).at(0).figures;
  ASSERT_EQ(large.size(), 1U);
  EXPECT_EQ(large[0].shown, "0 of 1");
  const auto tables = blocks_of<document::Table>(document);
  const auto contracts = std::find_if(tables.begin(), tables.end(),
                                      [](const auto& table) { return table.id == "contracts"; });
  ASSERT_NE(contracts, tables.end());
  EXPECT_TRUE(contracts->rows.at(0).at(2).shown.ends_with(", ended"));
  EXPECT_FALSE(contracts->rows.at(1).at(2).shown.ends_with(", ended"));
}

TEST(SupplierRecordView, MonthsThatAreMissingAreOnTheChartAndInItsTable) {
  Chart chart;
  chart.points = {{.month = 0}, {.month = 1}};
  chart.stretches.push_back({0, 2, 2});
  chart.why_not = WhyNot::too_few_months;
  Answer answer = with_indicator(chart);
  answer.series[0].months.insert(answer.series[0].months.begin(),
                                 {.first = *values::Day::of(2019, 9, 1), .value = 96.0, .fact = 3});
  const auto document = shown(answer, words::Language::nl);
  const document::ControlChart drawing = blocks_of<document::ControlChart>(document).at(0);
  ASSERT_EQ(drawing.points.size(), 4U);
  EXPECT_FALSE(drawing.points[1].value.value);
  EXPECT_EQ(drawing.points[2].day, *values::Day::of(2019, 11, 1));
  EXPECT_TRUE(drawing.points[3].value.value);
  const auto tables = blocks_of<document::Table>(document);
  const auto months = std::find_if(tables.begin(), tables.end(), [&](const document::Table& table) {
    return table.id == drawing.table_id;
  });
  ASSERT_NE(months, tables.end());
  EXPECT_EQ(months->rows.size(), 4U);
  EXPECT_EQ(months->rows[1][1].shown, "niet gemeld");
}

const document::Table* table_in(const std::vector<document::Table>& tables, const std::string& id) {
  const auto found = std::find_if(tables.begin(), tables.end(),
                                  [&](const document::Table& table) { return table.id == id; });
  return found == tables.end() ? nullptr : &*found;
}

// Two months after a baseline of one.
Answer with_second_test() {
  const analysis::methods::ControlLimits limits{
      .centre = 97, .lower = 95, .upper = 99, .distance = 2};
  Chart chart;
  for (const std::size_t month : {0U, 1U, 2U})
    chart.points.push_back({.month = month, .limits = limits});
  chart.stretches.push_back({0, 3, 1});
  chart.variation = analysis::supplier_chart::Variation::common;
  chart.assurance = analysis::methods::Assurance::met;
  chart.false_alarms = analysis::supplier_chart::FalseAlarms{};
  analysis::supplier_chart::Confirmation confirmation;
  confirmation.months = 2;
  confirmation.path = {.upper = {0.5, 0}, .lower = {0, 1.25}, .signal = {}};
  confirmation.run_length = 3e8;
  confirmation.average = {.design = {0.2, 2.5},
                          .path = {.averages = {0.4, -1.5},
                                   .limits = {{0, -0.5, 0.5, 0.5}, {0, -0.64, 0.64, 0.64}},
                                   .signal = 1},
                          .chance = 0.012,
                          .run_length = 250.0};
  chart.confirmation = confirmation;
  Answer answer = with_indicator(chart);
  answer.series[0].unit = "%";
  answer.series[0].norm = 90.5;
  answer.series[0].months = {{.first = *values::Day::of(2019, 10, 1), .value = 96.0, .fact = 3},
                             {.first = *values::Day::of(2019, 11, 1), .value = 96.25, .fact = 4},
                             {.first = *values::Day::of(2019, 12, 1), .value = 97.0, .fact = 2}};
  return answer;
}

TEST(SupplierRecordView, WeightedAverageStandsBesideTheSecondTest) {
  const auto document = shown(with_second_test(), words::Language::nl);
  const auto paragraphs = blocks_of<document::Paragraph>(document);
  EXPECT_TRUE(std::any_of(paragraphs.begin(), paragraphs.end(), [](const auto& paragraph) {
    return paragraph.text.find("Het ligt erbuiten, voor het eerst in dec") != std::string::npos;
  }));
  const auto tables = blocks_of<document::Table>(document);
  const auto* table = table_in(tables, "chart_C~2F1.K_second_test");
  ASSERT_NE(table, nullptr);
  ASSERT_EQ(table->rows.size(), 2U);
  EXPECT_EQ(table->rows[1][0].value, "2019-12-01");
  EXPECT_EQ(table->rows[1][2].shown, "1,3");
  EXPECT_EQ(table->rows[1][3].value, "-1.500000");
  EXPECT_EQ(table->rows[1][4].shown, "−0,64");
}

const document::Figure* figure_with(const document::Document& document, const std::string& id) {
  for (const auto& block : document.blocks) {
    const auto* figures = std::get_if<document::Figures>(&block);
    if (figures == nullptr) continue;
    for (const auto& figure : figures->figures)
      if (figure.id == id) return &figure;
  }
  return nullptr;
}

TEST(SupplierRecordView, NumbersOfOneIndicatorHaveOneUnitAndAsManyDecimals) {
  const auto document = shown(with_second_test(), words::Language::nl);
  const auto tables = blocks_of<document::Table>(document);
  const auto* months = table_in(tables, "chart_C~2F1.K_table");
  ASSERT_NE(months, nullptr);
  for (const auto& row : months->rows) {
    for (std::size_t i = 1; i < 5; ++i) {
      EXPECT_EQ(row[i].unit, document::Unit::percent);
      EXPECT_TRUE(row[i].shown.ends_with("%")) << row[i].shown;
      EXPECT_EQ(row[i].shown.size() - row[i].shown.find(','), 4U) << row[i].shown;
    }
  }
  const std::string id = "indicator.C~2F1.K.";
  const auto unit = [&](const std::string& name) {
    const auto* figure = figure_with(document, id + name);
    return figure == nullptr ? "" : std::string(name_of(figure->unit));
  };
  for (const char* name : {"latest", "lower", "centre", "upper", "false_alarm_year", "ewma_chance"})
    EXPECT_EQ(unit(name), "percent") << name;
  EXPECT_EQ(unit("cusum_run_length"), "months");
  EXPECT_EQ(unit("ewma_run_length"), "months");
  EXPECT_EQ(figure_with(document, id + "cusum_run_length")->shown, "meer dan een miljoen");
  EXPECT_EQ(figure_with(document, id + "ewma_chance")->value, "1.200000");
}

TEST(SupplierRecordView, WhatWentOnByItselfSaysAfterWhat) {
  Answer answer;
  answer.today = today;
  analysis::contract_register::Contract contract;
  contract.code = contract.name = "Hosting";
  contract.renews_itself = true;
  contract.ends = *values::Day::of(2020, 6, 30);
  contract.went_on_after = *values::Day::of(2018, 6, 30);
  contract.sources = {7};
  contract.fact = 7;
  answer.contracts.contracts.push_back(contract);
  const auto tables = blocks_of<document::Table>(shown(answer, words::Language::nl));
  const auto* table = table_in(tables, "contracts");
  ASSERT_NE(table, nullptr);
  EXPECT_EQ(table->rows.at(0).at(2).shown, "30-06-2020, vanzelf verlengd na 30-06-2018");
  EXPECT_EQ(table->rows.at(0).at(2).value, "2020-06-30");
}

TEST(SupplierRecordView, WhatRenewsItselfIsNotSaidToEnd) {
  Answer answer;
  answer.today = today;
  analysis::contract_register::Contract contract;
  contract.code = contract.name = "Hosting";
  contract.renews_itself = true;
  contract.ends = *values::Day::of(2020, 6, 30);
  contract.sources = {7};
  contract.fact = 7;
  answer.contracts.contracts.push_back(contract);
  const auto document = shown(answer, words::Language::nl);
  ASSERT_EQ(document.dates.size(), 1U);
  EXPECT_EQ(document.dates[0].summary,
            "Einde van de termijn van contract ‘Hosting’; loopt door zonder opzegging");
}

TEST(SupplierRecordView, CalendarHasTheLastNoticeDayAndItsReminders) {
  Answer answer;
  answer.today = today;
  analysis::contract_register::Contract contract;
  contract.code = "C/1";
  contract.name = "Hosting";
  contract.supplier = "Maas";
  contract.manager = "Jan Jansen";
  contract.ends = *values::Day::of(2021, 12, 31);
  contract.last_notice = *values::Day::of(2021, 6, 30);
  contract.sources = {7};
  contract.fact = 7;
  answer.contracts.contracts.push_back(contract);
  const auto document = shown(answer, words::Language::en);
  ASSERT_EQ(document.dates.size(), 5U);
  EXPECT_EQ(document.dates[1].id, "contract.C~2F1.last_notice");
  EXPECT_EQ(document.dates[2].day, *values::Day::of(2020, 6, 30));
  for (const auto& date : document.dates) {
    EXPECT_EQ(date.summary.find("Jansen"), std::string::npos);
    EXPECT_EQ(date.description.find("Jansen"), std::string::npos);
  }
}

}  // namespace
}  // namespace vlecht::views::supplier_record
