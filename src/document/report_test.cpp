// SPDX-License-Identifier: EUPL-1.2
#include "document/report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

#include "document/example_for_tests.h"
#include "document/report_html.h"
#include "document/report_json.h"
#include "document/report_workbook.h"

namespace vlecht::document {
namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

std::vector<std::string> matches(const std::string& text, const std::string& pattern) {
  const std::regex wanted(pattern);
  std::vector<std::string> out;
  for (std::sregex_iterator at(text.begin(), text.end(), wanted), end; at != end; ++at) {
    out.push_back((*at)[1].str());
  }
  return out;
}

ReportPart part_with(std::string question, Document answer) {
  ReportPart part;
  part.question = std::move(question);
  part.title = "Vraag " + part.question;
  part.short_title = "Kort " + part.question;
  part.method = "docs/methods/" + part.question + ".md";
  part.method_address = "/uitleg/" + part.question;
  for (Figure& figure : figures_of(answer)) {
    part.figures.push_back({std::move(figure), {{0, {1, 2, 3, 7}, 0}, {1, {}, 12}}, true});
  }
  part.answer = std::move(answer);
  return part;
}

Document answer_with_everything() {
  Document answer = example_document();
  answer.verdict = Verdict{"on_course", "op koers", Sign::good, "Op koers: zo is de regel."};
  answer.parts = {{"Adorp", "goed", Sign::good}, {"Bedorp", "slecht", Sign::bad}};
  answer.requests = {{"de raad van Adorp", "een besluit", "1 maart 2020"}};
  for (Block& block : document_with_rows().blocks) answer.blocks.push_back(std::move(block));
  answer.blocks.push_back(Link{"elders", "/elders"});
  return answer;
}

Report example_report() {
  Report report;
  report.title = "Verslag";
  report.dossier = "proef";
  report.audience = "GM0001";
  report.audience_shown = "de raad van Adorp";
  report.valid_on = "2020-01-15";
  report.known_at = "2020-01-15T09:00:00.000000Z";
  report.journal_size = 100;
  report.journal_root = std::string(64, 'a');
  report.origin = "vlecht/x";
  report.moment_shown = "geldig op 15 januari 2020";
  report.program = "Vlecht 0";
  report.introduction = ReportIntroduction{"Het college",          "2020-01-10", "10 januari 2020",
                                           {"Eerste.", "Tweede."}, 99,           false};
  report.sources = {{"cijfers.csv", std::string(64, 'b')}, {"Ingevoerd", ""}};
  // The same answer twice: whatever the answers share, the report tells apart.
  report.parts = {part_with("costs", answer_with_everything()),
                  part_with("goals", answer_with_everything())};
  ReportPart missing;
  missing.question = "none";
  missing.title = "Niets";
  missing.missing = "Er zijn geen cijfers.";
  report.parts.push_back(std::move(missing));
  return report;
}

TEST(Report, NumbersAreShownAsRanges) {
  EXPECT_EQ(shown_ranges({}, 3), "");
  EXPECT_EQ(shown_ranges({5}, 3), "5");
  EXPECT_EQ(shown_ranges({5, 6, 9}, 3), "5, 6, 9");
  EXPECT_EQ(shown_ranges({1, 2, 3, 4, 9, 20, 21, 22}, 3), "1–4, 9, 20–22");
  EXPECT_EQ(shown_ranges({1, 3, 5, 7}, 3), "1, 3, 5, …");
}

TEST(Report, EveryFigureIsFoundOnceAlsoInACellAlone) {
  const auto figures = figures_of(document_with_rows());
  ASSERT_EQ(figures.size(), 2U);
  EXPECT_EQ(figures[0].id, "total");
  EXPECT_EQ(figures[1].id, "cell.2018");
  EXPECT_EQ(figures[1].label, "2018: B");
  EXPECT_EQ(figures[1].rows.count, 1);
}

TEST(Report, ASectionLeadsToItsAppendixAndNowhereElse) {
  const ReportPart part = part_with("costs", answer_with_everything());
  const Document section = as_section(part);
  for (const Block& block : section.blocks) {
    EXPECT_FALSE(std::holds_alternative<Link>(block));
    EXPECT_FALSE(std::holds_alternative<Contents>(block));
    if (const auto* heading = std::get_if<Heading>(&block)) {
      EXPECT_GE(heading->level, 3);
    }
    if (const auto* chart = std::get_if<DistributionChart>(&block)) {
      EXPECT_TRUE(chart->table_id.empty() || chart->table_id.starts_with("costs."));
    }
    const auto* table = std::get_if<Table>(&block);
    if (!table) continue;
    EXPECT_TRUE(table->id.starts_with("costs."));
    for (const auto& row : table->rows) {
      for (const Cell& cell : row) {
        EXPECT_TRUE(cell.address.empty() || cell.address.starts_with("#")) << cell.address;
      }
    }
  }
}

TEST(ReportHtml, IsOnePageWithoutScriptThatFetchesNothing) {
  const std::string page = to_html_report(example_report());
  EXPECT_TRUE(page.starts_with("<!doctype html>\n<html lang=\"nl\" "));
  EXPECT_FALSE(has(page, "<script"));
  EXPECT_FALSE(has(page, " src="));
  EXPECT_FALSE(has(page, "url("));
  EXPECT_FALSE(has(page, "<link"));
  EXPECT_TRUE(has(page, "content=\"default-src &#39;none&#39;; "));
  for (const std::string& address : matches(page, "href=\"([^\"]*)\"")) {
    EXPECT_TRUE(address.starts_with('#')) << address;
  }
}

TEST(ReportHtml, IdsAreUniqueAndEveryLinkArrives) {
  const std::string page = to_html_report(example_report());
  const auto ids = matches(page, " id=\"([^\"]*)\"");
  const std::set<std::string> unique(ids.begin(), ids.end());
  EXPECT_EQ(unique.size(), ids.size());
  for (const std::string& id : unique) {
    EXPECT_FALSE(id.ends_with("-2") && id.find('.') != id.npos) << id << " is of two questions";
  }
  const auto links = matches(page, "href=\"#([^\"]*)\"");
  EXPECT_GT(links.size(), 10U);
  for (const std::string& link : links) EXPECT_TRUE(unique.contains(link)) << link;
  for (const std::string& named : matches(page, "aria-labelledby=\"([^\"]*)\"")) {
    std::istringstream words(named);
    for (std::string word; words >> word;) EXPECT_TRUE(unique.contains(word)) << word;
  }
}

TEST(ReportHtml, HeadingsFollowEachOther) {
  int before = 0;
  for (const std::string& digit : matches(to_html_report(example_report()), "<h([1-6])[ >]")) {
    const int level = digit.front() - '0';
    EXPECT_LE(level, before + 1);
    before = level;
  }
  EXPECT_GT(before, 0);
}

TEST(ReportHtml, RegionsHaveNamesOfTheirOwn) {
  const std::string page = to_html_report(example_report());
  const auto captions = matches(page, "<caption[^>]*>([^<]*)<");
  EXPECT_GT(captions.size(), 4U);
  EXPECT_EQ(std::set<std::string>(captions.begin(), captions.end()).size(), captions.size());
  const auto labels = matches(page, "<section class=\"notes\" aria-label=\"([^\"]*)\"");
  EXPECT_GT(labels.size(), 1U);
  EXPECT_EQ(std::set<std::string>(labels.begin(), labels.end()).size(), labels.size());
}

TEST(ReportHtml, EachFigureHasItsLineWithStandingSourcesAndMethod) {
  const std::string page = to_html_report(example_report());
  const std::size_t line = page.find("<tr id=\"source.costs.own.together\">");
  ASSERT_NE(line, page.npos);
  const std::string row = page.substr(line, page.find("<tr", line + 1) - line);
  EXPECT_TRUE(has(row, "387,15"));
  EXPECT_TRUE(has(row, "href=\"#source-B1\""));
  EXPECT_TRUE(has(row, ">B1</a>: feiten 1–3, 7"));
  EXPECT_TRUE(has(row, ">B2</a>: 12 regels"));
  EXPECT_TRUE(has(row, "href=\"#method-M1\""));
  EXPECT_TRUE(has(row, "data-label=\"Hardheid\""));
  EXPECT_TRUE(has(page, "docs/methods/goals.md"));
  EXPECT_TRUE(has(page, "Er zijn geen cijfers."));
}

TEST(ReportHtml, OfRowsThatWereNotLookedForTheNumberIsSaid) {
  Report report = example_report();
  report.parts.front().figures.front().origins.clear();
  report.parts.front().figures.front().has_all_origins = false;
  report.parts.front().figures.front().figure.rows = {5, "x"};
  EXPECT_TRUE(has(to_html_report(report), "5 regels; welke, staat in Vlecht bij dit cijfer"));
}

TEST(ReportHtml, NothingInAFactBecomesMarkupOrStyle) {
  Report report = example_report();
  report.title = "</style><script>alert(1)</script>\"}*{display:none}";
  report.introduction->paragraphs = {std::string(hostile)};
  report.introduction->author = hostile;
  report.sources.front().name = hostile;
  const std::string page = to_html_report(report);
  EXPECT_FALSE(has(page, "<script"));
  const std::size_t end = page.find("</style>");
  EXPECT_EQ(page.find("</style>", end + 1), page.npos);
  const std::size_t begin = page.find("<style>");
  EXPECT_FALSE(has(page.substr(begin, end - begin), "*{display:none}"));
}

TEST(ReportJson, HasAnswersFiguresAndSources) {
  const std::string json = to_json_report(example_report());
  EXPECT_TRUE(
      json.starts_with("{\"title\":\"Verslag\",\"language\":\"nl\",\"dossier\":\"proef\","
                       "\"audience\":\"GM0001\",\"program\":\"Vlecht 0\",\"moment\":{"));
  EXPECT_TRUE(has(json,
                  "\"introduction\":{\"author\":\"Het college\",\"day\":\"2020-01-10\","
                  "\"paragraphs\":[\"Eerste.\",\"Tweede.\"],\"is_illustrative\":false,"
                  "\"fact\":99}"));
  EXPECT_TRUE(has(json,
                  "{\"question\":\"none\",\"title\":\"Niets\",\"scope\":null,"
                  "\"missing\":\"Er zijn geen cijfers.\",\"answer\":null}"));
  EXPECT_TRUE(has(json,
                  "\"sources\":[{\"source\":0,\"facts\":[1,2,3,7],\"rows\":0},"
                  "{\"source\":1,\"facts\":[],\"rows\":12}]"));
  EXPECT_TRUE(has(json, "\"method\":\"docs/methods/costs.md\"}"));
  EXPECT_TRUE(json.ends_with("{\"name\":\"Ingevoerd\",\"sha256\":null}]}\n"));
}

TEST(ReportWorkbook, HasASheetForFiguresFactsAndEveryTable) {
  const base::Bytes bytes = to_xlsx_report(example_report());
  const std::string book(bytes.begin(), bytes.end());
  for (const char* name : {"Verslag", "In het kort", "Cijfers", "Feiten", "Bronnen", "Bevindingen",
                           "Tabellen", "1 Gemeenten", "2 Alles", "3 Gemeenten"}) {
    EXPECT_TRUE(has(book, "<sheet name=\"" + std::string(name) + "\"")) << name;
  }
  EXPECT_TRUE(has(book, "<v>387.150016</v>")) << "a number is a number";
}

TEST(Report, TheSameReportGivesTheSameBytes) {
  EXPECT_EQ(to_html_report(example_report()), to_html_report(example_report()));
  EXPECT_EQ(to_json_report(example_report()), to_json_report(example_report()));
  EXPECT_EQ(to_xlsx_report(example_report()), to_xlsx_report(example_report()));
}

}  // namespace
}  // namespace vlecht::document
