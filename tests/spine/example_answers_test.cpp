// SPDX-License-Identifier: EUPL-1.2
//
// Every answer of the example, in both languages, read as its reader does: charts with their
// sentence, their table and their files, days and amounts as they are written in a sentence, terms
// that are explained once.
#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "document/charts.h"
#include "document/html_writer.h"
#include "operations/ask.h"
#include "operations/example.h"
#include "spine/tables.h"
#include "words/format.h"
#include "words/terms.h"

namespace vlecht::tests {
namespace {

using document::Document;
using document::Table;
using words::Language;

struct Answer {
  std::string name;
  Document document;
};

std::vector<Answer> read_answers() {
  FakeWorld fake;
  auto dossier =
      operations::open_example(fake.world, fake.world.memory_store(),
                               std::string(VLECHT_SOURCE) + "/examples/bloemendaal-heemstede");
  if (!dossier) throw std::runtime_error(base::to_string(dossier.error()));
  std::vector<Answer> answers;
  const auto ask = [&](const operations::Question& question, Language language,
                       const std::string& parameter, const std::string& value) {
    operations::Asked asked;
    asked.question = &question;
    asked.language = language;
    if (!parameter.empty()) asked.arguments.values.emplace_back(parameter, value);
    auto answer = operations::ask(**dossier, asked);
    const std::string name = std::string(question.stem) + " " + parameter + " in " +
                             std::string(words::code_of(language));
    if (!answer) throw std::runtime_error(name + ": " + base::to_string(answer.error()));
    answers.push_back({name, std::move(*answer)});
  };
  for (const Language language : {Language::nl, Language::en}) {
    for (const auto& question : operations::questions()) {
      ask(question, language, "", "");
      if (question.stem == "availability") ask(question, language, "service", "Zaaksysteem");
      if (question.stem == "goal_progress") ask(question, language, "goal", "BESCHIK");
      if (question.stem == "supplier_record") ask(question, language, "contract", "LV-WERK");
    }
  }
  return answers;
}

const std::vector<Answer>& answers() {
  static const std::vector<Answer> all = read_answers();
  return all;
}

template <class Check>
void each_chart(const Check& check) {
  std::size_t charts = 0;
  for (const Answer& answer : answers()) {
    for (const document::NamedChart& named : document::charts_of(answer.document)) {
      SCOPED_TRACE(answer.name + ", " + named.name);
      ++charts;
      std::visit(
          [&]<class B>(const B& chart) {
            if constexpr (document::IsChart<B>) check(answer.document, named.name, chart);
          },
          *named.block);
    }
  }
  EXPECT_GE(charts, 40U) << "the example has charts of every sort";
}

// ---- What a chart draws ----

using Said = std::vector<document::Plotted>;

Said said_by(const document::DistributionChart& chart) {
  Said all;
  for (const auto& dot : chart.dots) all.push_back({.shown = dot.shown});
  return all;
}
Said said_by(const document::WaterfallChart& chart) {
  Said all;
  for (const auto& step : chart.steps) all.push_back({step.shown, step.value, step.exact});
  return all;
}
Said said_by(const document::StackedBarChart& chart) {
  Said all;
  for (const auto& bar : chart.bars)
    for (const auto& part : bar.parts) all.push_back(part);
  return all;
}
Said said_by(const document::GroupedBarChart& chart) {
  Said all;
  for (const auto& group : chart.groups)
    all.insert(all.end(), group.values.begin(), group.values.end());
  return all;
}
Said said_by(const document::BulletChart& chart) {
  Said all;
  for (const auto& row : chart.rows) all.push_back(row.actual);
  return all;
}
// Its days stand in words of several tables: in which of them is asked below.
Said said_by(const document::TimelineChart&) { return {}; }
Said said_by(const document::TrendChart& chart) {
  Said all;
  for (const auto& each : chart.measured) all.push_back(each.value);
  for (const auto& each : chart.ahead) all.insert(all.end(), {each.low, each.median, each.high});
  return all;
}
Said said_by(const document::FunnelChart& chart) {
  Said all;
  for (const auto& group : chart.groups) all.push_back(group.share);
  return all;
}
Said said_by(const document::ControlChart& chart) {
  Said all;
  for (const auto& point : chart.points) all.push_back(point.value);
  return all;
}
// Its dots are days: those of the table, which a test of the view compares.
Said said_by(const document::QuantileDotChart&) { return {}; }
// Its strips are moments; the table counts them.
Said said_by(const document::StateChart&) { return {}; }
// Its table tells of months; the days are in its file.
Said said_by(const document::DayCalendar&) { return {}; }

bool are_equal(const std::string& a, const std::string& b) {
  return std::abs(std::stod(a) - std::stod(b)) < 1e-6;
}

bool tells(const Table& table, const document::Plotted& said) {
  for (const auto& row : table.rows) {
    for (const auto& cell : row) {
      const bool is_number =
          cell.value && is_numeric(cell.unit) && document::is_decimal(*cell.value);
      if (said.exact && is_number && are_equal(*cell.value, *said.exact)) return true;
      if (!said.shown.empty() && cell.shown == said.shown) return true;
    }
  }
  return false;
}

TEST(ExampleAnswers, EveryChartHasASentenceAndATableWithTheSameNumbers) {
  each_chart([](const Document& document, const std::string&, const auto& chart) {
    EXPECT_GE(chart.description.size(), 30U);
    EXPECT_TRUE(chart.description.ends_with(".")) << chart.description;
    EXPECT_FALSE(chart.title.empty());
    const Table* table = document::table_of_chart(document, chart.table_id);
    ASSERT_NE(table, nullptr) << chart.table_id;
    EXPECT_FALSE(table->rows.empty());
    for (const document::Plotted& said : said_by(chart)) {
      if (!said.value && !said.exact) continue;  // not known: the table says why in its own words
      EXPECT_TRUE(tells(*table, said)) << said.shown << " " << said.exact.value_or("");
    }
  });
}

TEST(ExampleAnswers, EveryDayOfATimelineStandsInATable) {
  std::size_t marks = 0;
  for (const Answer& answer : answers()) {
    std::string cells;
    for (const auto& block : answer.document.blocks) {
      const auto* table = std::get_if<Table>(&block);
      if (!table) continue;
      for (const auto& row : table->rows)
        for (const auto& cell : row) cells += cell.shown + "\n";
    }
    for (const auto& block : answer.document.blocks) {
      const auto* timeline = std::get_if<document::TimelineChart>(&block);
      if (!timeline) continue;
      for (const auto& row : timeline->rows) {
        for (const auto& mark : row.marks) {
          const std::string day = words::short_day(answer.document.language, mark.day);
          EXPECT_NE(cells.find(day), cells.npos) << answer.name << ": " << mark.shown;
          ++marks;
        }
      }
    }
  }
  EXPECT_GE(marks, 40U);
}

TEST(ExampleAnswers, EveryChartIsAFileByItself) {
  each_chart([](const Document& document, const std::string& name, const auto& chart) {
    const auto svg = document::to_svg(document, name);
    ASSERT_TRUE(svg.has_value());
    EXPECT_EQ(svg->find("var("), std::string::npos);
    EXPECT_NE(svg->find(document.journal_root), std::string::npos) << "the file says its source";
    const auto csv = document::chart_to_csv(document, name);
    ASSERT_TRUE(csv.has_value());
    EXPECT_GE(std::count(csv->begin(), csv->end(), '\n'), 2);
    EXPECT_FALSE(chart.id.empty());
  });
}

TEST(ExampleAnswers, EveryMarkOfAChartHasANameAndLeadsSomewhere) {
  for (const Answer& answer : answers()) {
    document::HtmlBuilder html;
    document::write_blocks(html, answer.document, {.has_marks = true});
    const std::string page = std::move(html).finish().text();
    for (auto at = page.find("class=\"chart-target\""); at != page.npos;
         at = page.find("class=\"chart-target\"", at + 1)) {
      const auto begin = page.rfind("<title>", at);
      ASSERT_NE(begin, page.npos);
      const std::string name = page.substr(begin + 7, page.find("</title>", begin) - begin - 7);
      EXPECT_FALSE(name.empty()) << answer.name;
      EXPECT_EQ(page.compare(page.rfind('<', begin - 1), 8, "<a href="), 0)
          << answer.name << ": " << name;
    }
  }
}

// ---- Words ----

template <class Check>
void each_sentence(const Check& check) {
  for (const Answer& answer : answers()) {
    SCOPED_TRACE(answer.name);
    for (const auto& block : answer.document.blocks) {
      if (const auto* paragraph = std::get_if<document::Paragraph>(&block)) check(paragraph->text);
      if (const auto* notes = std::get_if<document::Notes>(&block))
        for (const auto& note : notes->notes) check(note.text);
      if (const auto* passage = std::get_if<document::Passage>(&block))
        for (const auto& paragraph : passage->paragraphs) check(paragraph);
    }
    for (const document::NamedChart& named : document::charts_of(answer.document)) {
      std::visit(
          [&]<class B>(const B& chart) {
            if constexpr (document::IsChart<B>) check(chart.description);
          },
          *named.block);
    }
  }
}

TEST(ExampleAnswers, DaysStandInWordsInASentenceAndInNumbersInATable) {
  const std::regex in_numbers("\\b[0-9]{2}[-/][0-9]{2}[-/][0-9]{4}\\b");
  each_sentence(
      [&](const std::string& text) { EXPECT_FALSE(std::regex_search(text, in_numbers)) << text; });
  for (const Answer& answer : answers()) {
    for (const auto& block : answer.document.blocks) {
      const auto* table = std::get_if<Table>(&block);
      if (!table) continue;
      for (const auto& row : table->rows) {
        for (const auto& cell : row) {
          if (cell.unit != document::Unit::day || !cell.value) continue;
          const bool begins_with_day = std::isdigit(static_cast<unsigned char>(cell.shown.front()));
          EXPECT_TRUE(!begins_with_day || std::regex_match(cell.shown, in_numbers))
              << answer.name << ", " << table->id << ": " << cell.shown;
        }
      }
    }
  }
}

// A number of its own: not "−0,05", and not the hyphen of "2019-0".
const std::regex minus_zero("(^|[^0-9A-Za-z])(-|−)0([,.]0+)?(?![0-9]|[,.][0-9])");

TEST(ExampleAnswers, NoZeroHasASignAndAMinusIsATrueOne) {
  const std::regex hyphen_for_minus("(€|\u00A0|^)-[0-9]");
  const auto check = [&](const std::string& text) {
    EXPECT_FALSE(std::regex_search(text, minus_zero)) << text;
    EXPECT_FALSE(std::regex_search(text, hyphen_for_minus)) << text;
  };
  each_sentence(check);
  for (const Answer& answer : answers()) {
    SCOPED_TRACE(answer.name);
    for (const auto& block : answer.document.blocks) {
      if (const auto* figures = std::get_if<document::Figures>(&block))
        for (const auto& figure : figures->figures)
          if (is_numeric(figure.unit)) check(figure.shown);
      const auto* table = std::get_if<Table>(&block);
      if (!table) continue;
      for (const auto& row : table->rows)
        for (const auto& cell : row)
          if (is_numeric(cell.unit)) check(cell.shown);
    }
  }
}

TEST(ExampleAnswers, MillionsStandInWordsInADutchSentence) {
  each_sentence([](const std::string& text) {
    EXPECT_EQ(text.find("\u00A0mln"), text.npos) << text;
    const auto million = text.find(" miljoen");
    if (million == text.npos) return;
    const auto euro = text.rfind("€", million);
    const bool has_sign = euro != text.npos && million - euro < 16;
    EXPECT_FALSE(has_sign) << text;
  });
}

TEST(ExampleAnswers, EachTermOfAPageIsExplainedOnceAndOnlyOnce) {
  std::set<std::string> explained;
  for (const Answer& answer : answers()) {
    SCOPED_TRACE(answer.name);
    const Language language = answer.document.language;
    document::HtmlBuilder html;
    document::write_blocks(html, answer.document, {.glossary = "/begrippen"});
    const std::string page = std::move(html).finish().text();
    for (const auto& block : answer.document.blocks) {
      const auto* paragraph = std::get_if<document::Paragraph>(&block);
      if (!paragraph) continue;
      for (const words::TermPlace& place : words::terms_in(language, paragraph->text)) {
        const std::string link = "\"/begrippen#" + words::anchor_of(*place.term, language) + "\"";
        const auto first = page.find(link);
        ASSERT_NE(first, page.npos) << place.term->identifier;
        EXPECT_EQ(page.find(link, first + 1), page.npos) << place.term->identifier;
        explained.insert(std::string(place.term->identifier));
      }
    }
  }
  EXPECT_GE(explained.size(), 30U);
}

TEST(ExampleAnswers, VerdictsAreTheWordsOfTheTable) {
  for (const Answer& answer : answers()) {
    ASSERT_TRUE(answer.document.verdict.has_value()) << answer.name;
    EXPECT_EQ(answer.document.verdict->shown,
              words::text(answer.document.language, "verdict." + answer.document.verdict->name))
        << answer.name;
  }
}

}  // namespace
}  // namespace vlecht::tests
