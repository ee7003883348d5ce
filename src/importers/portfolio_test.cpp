// SPDX-License-Identifier: EUPL-1.2
#include "importers/portfolio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "base/text.h"
#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

namespace fs = std::filesystem;

using table_test::decision;
using table_test::finding;
using table_test::value;
using values::Reason;
using Years = std::vector<int>;

base::Result<TableImport> read_named(const std::string& name, const std::string& text,
                                     const std::vector<std::string>& set = {}) {
  return read_table({name, base::bytes_of(text)}, {.kind = "", .rules = table_test::rules(set)});
}

TEST(PortfolioHeaders, MeanTheSameInEachEdition) {
  const std::map<std::string_view, std::string_view> meanings = {
      {"GMPP ID Number", "project"},
      {"Project ID", "project"},
      {"Project Name", "name"},
      {"Annual Report Category", "category"},
      {"IPA Delivery Confidence Assessment (A Delivery Confidence Assessment of", "rating"},
      {"IPA RAG rating 2020", "rating"},
      {"SRO Delivery Confidence Assessment", "owner_rating"},
      {"Departmental DCA", "owner_rating"},
      {"Project - Start Date (Latest Approved Start Date)", "start"},
      {"Project - End Date", "end"},
      {"Baseline end date", ""},
      {"Financial Year Baseline (£m) (including Non-Government Costs)", "year_baseline"},
      {"2018/2019 TOTAL Forecast £m", "year_forecast"},
      {"Financial Year Variance (%)", ""},
      {"2018/2019 Variance %", ""},
      {"Whole Life Cost (£m)", "whole_life"},
      {"TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)", "whole_life"},
      {"TOTAL Baseline Benefits (£m)", "benefits"},
      {"Departmental Narrative on Budgeted Whole Life Costs", "whole_life_text"},
      {"Departmental narrative on  budget/forecast variance for 2021/22", "budget_text"},
      {"Departmental narrative on schedule, including any deviation", "schedule_text"},
      {"Departmental commentary on actions planned or taken on the IPA RAG rating.", "rating_text"},
      {"Departmental Narrative on Benefits", ""},
      {"Department", "department"},
      {"Colour", ""},
  };
  for (const auto& [header, field] : meanings) EXPECT_EQ(portfolio_field(header), field) << header;
}

TEST(PortfolioHeaders, MentionTheirScale) {
  EXPECT_EQ(pounds_scale("Whole Life Cost (£m) (all)"), 6);
  EXPECT_EQ(pounds_scale("Cost £ millions"), 6);
  EXPECT_EQ(pounds_scale("Cost (£'000)"), 3);
  EXPECT_EQ(pounds_scale("Cost (£)"), 0);
  EXPECT_EQ(pounds_scale("Cost (£bn)"), 9);
  EXPECT_EQ(pounds_scale("Cost (£mil)"), 6);
  EXPECT_EQ(pounds_scale("£1 more"), std::nullopt);
}

TEST(PortfolioReasons, ArePutInWordsByTheSource) {
  EXPECT_EQ(reason_in_words("Exempt under Section 43 of the Freedom of Information Act 2000"),
            Reason::withheld);
  EXPECT_EQ(reason_in_words("Early planning GMPP project \n\n(The project has not yet passed SOC)"),
            Reason::provisional);
  EXPECT_EQ(reason_in_words("Not  set"), Reason::provisional);
  EXPECT_EQ(reason_in_words("The project is not in a position to provide this information."),
            Reason::not_supplied);
  EXPECT_EQ(reason_in_words("Amber"), std::nullopt);
  EXPECT_EQ(reason_in_words("Resettlement"), std::nullopt);
  EXPECT_EQ(reason_in_words(""), std::nullopt);
}

TEST(PortfolioYears, AreThoseInWhichFiscalYearsEnd) {
  EXPECT_EQ(report_years("variance for 2021/22 (over 5%)"), Years{2022});
  EXPECT_EQ(report_years("2018/2019 TOTAL"), Years{2019});
  EXPECT_EQ(report_years("1999/00"), Years{});
  EXPECT_EQ(report_years("gmpp_2022.csv"), Years{2022});
  EXPECT_EQ(report_years("gmpp_2019-20.csv"), Years{2020});
  EXPECT_EQ(report_years("IPA rating March 2021"), Years{2021});
  EXPECT_EQ(report_years("rating (Freedom of Information Act 2000)"), Years{});
  EXPECT_EQ(report_years("2021/23 and 12/13/2014"), (Years{2014, 2021}));
}

constexpr std::string_view edition_2022 =
    "\xEF\xBB\xBF\"GMPP ID Number\",\"Project Name\",\"Department\",\"IPA Delivery Confidence "
    "Assessment \n(A rating at a fixed point in time)\",\"SRO Delivery Confidence Assessment "
    "\n(the same)\",\"Project - End Date \n(Latest Approved End Date)\",\"Financial Year Baseline "
    "(£m) (including Non-Government Costs)\",\"Financial Year Variance (%)\",\"Departmental "
    "narrative on  budget/forecast variance for 2021/22 \n(if over 5%)\",\"TOTAL Baseline Whole "
    "Life Costs (£m)\"\n";

TEST(Portfolio, AnEditionIsReadByWhatItsHeadersMean) {
  const std::string text = std::string(edition_2022) +
                           "A_1,First,MOD,,Amber,2026-12-31,£33.73,0%,Fine,\"£32,614\"\n"
                           "A_2,Second,MOJ,Red,,Exempt under Section 26 (Defence),Not set,-3%,"
                           "\"Two\nlines\",\"Exempt under Section 43\"\n";
  const auto table = read_named("projects.csv", text);
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "portfolio_project");
  ASSERT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "project"), "A_1");
  EXPECT_EQ(value(*table, 0, "year"), "2022");
  EXPECT_EQ(value(*table, 0, "rating"), "[not_supplied]");
  EXPECT_EQ(value(*table, 0, "owner_rating"), "oranje");
  EXPECT_EQ(value(*table, 0, "end"), "2026-12-31");
  EXPECT_EQ(value(*table, 0, "year_baseline"), "33730000.00");
  EXPECT_EQ(value(*table, 0, "whole_life"), "32614000000.00");
  EXPECT_EQ(value(*table, 1, "end"), "[withheld]");
  EXPECT_EQ(value(*table, 1, "year_baseline"), "[provisional]");
  EXPECT_EQ(value(*table, 1, "whole_life"), "[withheld]");
  EXPECT_EQ(value(*table, 1, "budget_text"), "Two\nlines");
  EXPECT_EQ(decision(*table, "decided.year")->evidence.name, "evidence.year_in_headers");
  EXPECT_NE(finding(*table, "missing.withheld"), nullptr);
}

TEST(Portfolio, AnOlderEditionWithoutNumbersGoesByName) {
  const std::string text =
      "Project Name,Department,Departmental DCA,Project - End Date,Whole Life Cost (£m)\n"
      "First,MOD,Amber/Red,31/12/2026,1234.567890123\n"
      ",MOJ,Amber/Green,01/02/2026,12\n"
      "Third,MOJ,Blue,soon,lots\n";
  const auto table = read_named("gmpp_2019-20.csv", text);
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "portfolio_project");
  ASSERT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "project"), "First");
  EXPECT_EQ(value(*table, 0, "year"), "2020");
  EXPECT_EQ(value(*table, 0, "owner_rating"), "oranje_rood");
  EXPECT_EQ(value(*table, 0, "end"), "2026-12-31");
  EXPECT_EQ(value(*table, 0, "whole_life"), "1234567890.12");
  EXPECT_EQ(finding(*table, "portfolio.rounded")->problem.detail("text"), "1234.567890123");
  ASSERT_EQ(table->bad_rows.size(), 1U);
  EXPECT_EQ(table->bad_rows[0].row, 3U);
  EXPECT_NE(finding(*table, "portfolio.no_numbers"), nullptr);
  EXPECT_EQ(value(*table, 1, "owner_rating"), "[not_supplied]");
  std::int64_t unreadable = 0;
  for (const auto& found : table->findings) {
    unreadable += found.problem.name == "portfolio.unreadable" ? 1 : 0;
  }
  EXPECT_EQ(unreadable, 3);
}

TEST(Portfolio, EditionsAsPeopleHaveThemAreRead) {
  const auto folder =
      fs::path(__FILE__).parent_path() / ".." / ".." / "tests" / "fixtures" / "portfolio";
  const auto read_fixture = [&](const std::string& name) {
    std::ifstream in(folder / name, std::ios::binary);
    CHECK(in.good());
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return read_named(name, bytes);
  };
  const auto newer = read_fixture("projects_2022.csv");
  ASSERT_TRUE(newer) << base::to_string(newer.error());
  EXPECT_FALSE(newer->has_questions);
  ASSERT_EQ(newer->drafts.size(), 3U);
  EXPECT_EQ(value(*newer, 1, "year_forecast"), "-500000.00");
  EXPECT_EQ(value(*newer, 2, "rating"), "[provisional]");
  EXPECT_EQ(value(*newer, 2, "whole_life"), "[not_supplied]");
  const auto older = read_fixture("projects_2019-20.csv");
  ASSERT_TRUE(older) << base::to_string(older.error());
  EXPECT_FALSE(older->has_questions);
  ASSERT_EQ(older->drafts.size(), 2U);
  EXPECT_EQ(value(*older, 0, "year"), "2020");
  EXPECT_EQ(value(*older, 0, "rating"), "oranje_rood");
  EXPECT_EQ(value(*older, 0, "whole_life"), "1150000000.00");
  EXPECT_EQ(value(*older, 0, "year_forecast"), "31123456.79");
  EXPECT_EQ(value(*older, 1, "end"), "[not_applicable]");
  EXPECT_EQ(value(*older, 1, "year_forecast"), "[provisional]");
}

TEST(Portfolio, AYearThatIsNotClearIsAsked) {
  const auto table = read_named("gmpp_2023.csv", std::string(edition_2022));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_TRUE(table->has_questions);
  EXPECT_EQ(decision(*table, "question.report_year")->answers,
            (std::vector<std::string>{"file=year:2022", "file=year:2023"}));
  const auto answered = read_named("gmpp_2023.csv", std::string(edition_2022), {"file=year:2023"});
  EXPECT_FALSE(answered->has_questions);
}

TEST(Portfolio, AListOfNamesIsNoPortfolio) {
  const auto table = read_named("lijst.csv", "naam,afdeling\nA,B\n");
  ASSERT_FALSE(table);
  EXPECT_EQ(read_named("lijst.csv", "projectnummer,naam\nA,B\n").has_value(), false);
}

TEST(Portfolio, EuroAndPoundsDoNotMix) {
  const std::string text =
      "Project ID,Project Name,Department,RAG,Whole Life Cost (£m)\nA,B,C,Red,€ 5\n";
  const auto pounds = read_named("gmpp_2020.csv", text);
  ASSERT_TRUE(pounds) << base::to_string(pounds.error());
  EXPECT_EQ(value(*pounds, 0, "whole_life"), "[not_supplied]");
  const auto euro =
      table_test::read("gemeentecode;jaar;nummer;bedrag\nGM0377;2018;1;£ 5\n", "advance");
  ASSERT_TRUE(euro) << base::to_string(euro.error());
  EXPECT_EQ(euro->bad_rows.size(), 1U);
}

// ---- Public files that are not part of the repository ----

std::optional<fs::path> projects_folder() {
  for (const fs::path& start : {fs::path(__FILE__).parent_path(), fs::current_path()}) {
    for (fs::path at = fs::absolute(start); at != at.parent_path(); at = at.parent_path()) {
      const fs::path found = at.parent_path() / "shared" / "data" / "projects";
      if (fs::is_directory(found)) return found;
    }
  }
  return std::nullopt;
}

std::map<std::string, std::int64_t> reasons_of(const TableImport& table, std::string_view field) {
  std::map<std::string, std::int64_t> counts;
  for (const facts::Draft& draft : table.drafts) {
    const auto& found = draft.values[table.kind->at(field)];
    ++counts[found.is_known() ? "known" : std::string(values::name_of(found.reason()))];
  }
  return counts;
}

std::int64_t pounds_of(const TableImport& table, std::string_view field) {
  std::int64_t pence = 0;
  for (const facts::Draft& draft : table.drafts) {
    const auto& found = draft.values[table.kind->at(field)];
    if (found.is_known()) pence += std::get<values::Sterling>(*found).pence();
  }
  return pence;
}

TEST(RealPortfolio, EachProjectIsAFact) {
  const auto folder = projects_folder();
  if (!folder) GTEST_SKIP() << "no folder shared/data beside the repository";
  std::ifstream in(*folder / "gmpp_2022.csv", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto table = read_named("gmpp_2022.csv", bytes);
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "portfolio_project");
  EXPECT_FALSE(table->has_questions);
  EXPECT_TRUE(table->bad_rows.empty());
  EXPECT_EQ(table->drafts.size(), 235U);
  EXPECT_EQ(finding(*table, "portfolio.unreadable"), nullptr);
  EXPECT_EQ(finding(*table, "missing.withheld")->problem.detail("header"),
            "IPA Delivery Confidence Assessment");
  using Counts = std::map<std::string, std::int64_t>;
  EXPECT_EQ(reasons_of(*table, "rating"),
            (Counts{{"known", 153}, {"not_supplied", 69}, {"provisional", 2}, {"withheld", 11}}));
  EXPECT_EQ(reasons_of(*table, "owner_rating")["known"], 68);
  EXPECT_EQ(reasons_of(*table, "end"),
            (Counts{{"known", 218}, {"not_supplied", 1}, {"provisional", 3}, {"withheld", 13}}));
  EXPECT_EQ(reasons_of(*table, "whole_life"),
            (Counts{{"known", 191}, {"not_supplied", 3}, {"provisional", 4}, {"withheld", 37}}));
  // Added up by Python's csv and decimal, in pence.
  EXPECT_EQ(pounds_of(*table, "whole_life"), 49'418'100'000'000);
  EXPECT_EQ(pounds_of(*table, "year_forecast"), 3'955'402'000'000);
}

TEST(Portfolio, AmountsWithoutAScaleAreAQuestion) {
  const std::string rows = "Project Name,Department,End Date,Whole Life Cost\nA,MOD,2026-12-31,";
  const auto open = read_named("gmpp_2021.csv", rows + "278\n");
  ASSERT_TRUE(open) << base::to_string(open.error());
  EXPECT_TRUE(open->has_questions);
  EXPECT_NE(decision(*open, "question.scale_unsaid", "Whole Life Cost"), nullptr);
  const auto said = read_named("gmpp_2021.csv", rows + "278\n", {"Whole Life Cost=scale:1000000"});
  ASSERT_TRUE(said);
  EXPECT_FALSE(said->has_questions);
}

}  // namespace
}  // namespace vlecht::importers
