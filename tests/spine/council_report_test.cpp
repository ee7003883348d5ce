// SPDX-License-Identifier: EUPL-1.2
#include "operations/council_report.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "base/text.h"
#include "document/report_html.h"
#include "document/report_json.h"
#include "facts/kinds.h"
#include "operations/record_fact.h"
#include "operations/report_forms.h"
#include "operations/report_introduction.h"
#include "spine/tables.h"
#include "web/routes.h"

namespace vlecht::tests {
namespace {

using document::Report;
using operations::ReportAsked;

class CouncilReport : public ::testing::Test {
 protected:
  FakeWorld fake;
  std::unique_ptr<operations::OpenDossier> dossier = fake.dossier({"GM0001", "GM0002"});
  web::Site site{*dossier, {}, {}};

  void SetUp() override {
    imported(*dossier, "gemeenten.csv",
             "gemeentecode;gemeente;geldig_van;geldig_tot\nGM0001;'s-Adorp;2017-01-01;\n"
             "GM0002;Bédorp;2017-01-01;\n");
    imported(*dossier, "inwoners.csv",
             "gemeentecode;gemeente;jaar;inwoners\nGM0001;'s-Adorp;2018;20000\n"
             "GM0002;Bédorp;2018;21000\n");
    imported(*dossier, "lasten.csv",
             "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
             "GM0001;2018;jaarrekening;0.4;totaal;400000\n"
             "GM0002;2018;jaarrekening;0.4;totaal;200000\n");
    imported(*dossier, "meldingen.csv",
             "Meldingnummer;Aangemeld;Gereageerd;Datum gereed;Datum gesloten;Status;Prioriteit;"
             "Dienst;Gemeentecode\n"
             "M1;2019-12-02 09:25;2019-12-02 10:53;2019-12-03 09:52;2019-12-04 09:52;Gesloten;P3;"
             "Netwerk;GM0001\n");
  }

  void introduce(const std::string& audience, const std::string& day, const std::string& words,
                 const std::string& open_from = "") {
    operations::FactEntry entry;
    entry.kind = facts::find_kind("report_introduction");
    entry.typed = {{"audience", audience},
                   {"day", day},
                   {"author", "Het college"},
                   {"text", words},
                   {"open_from", open_from}};
    entry.author = "p-017";
    entry.reason = "collegebesluit";
    const auto recorded = operations::record_fact(*dossier, entry);
    ASSERT_TRUE(recorded) << base::to_string(recorded.error());
    ASSERT_TRUE(recorded->fact) << audience;
  }

  static ReportAsked asked_for(const std::string& audience,
                               const std::vector<std::string>& names = {"cost_benchmark"}) {
    ReportAsked asked;
    asked.audience = audience;
    asked.questions = *operations::questions_of_report(names, {});
    return asked;
  }

  Report report(const ReportAsked& asked) {
    auto made = operations::council_report(*dossier, asked);
    if (!made) throw std::runtime_error(base::to_string(made.error()));
    return std::move(*made);
  }

  std::string introduction(const std::string& audience, const std::string& on = "") {
    ReportAsked asked = asked_for(audience);
    asked.moment.valid_on = on;
    const Report made = report(asked);
    return made.introduction ? made.introduction->paragraphs.front() : "";
  }

  web::http::Response get(const std::string& target) {
    web::http::Request request;
    request.method = "GET";
    request.target = target;
    const std::size_t mark = target.find('?');
    request.path = target.substr(0, mark);
    if (mark != std::string::npos) {
      for (const auto field : base::split(std::string_view(target).substr(mark + 1), '&')) {
        const std::size_t equals = field.find('=');
        request.query.emplace_back(field.substr(0, equals), field.substr(equals + 1));
      }
    }
    return web::answer(site, request);
  }
};

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

// ---- For whom ----

TEST_F(CouncilReport, AnyPartnerIsCalledByNameOrCode) {
  for (const char* name : {"GM0001", "gm0001", "'s-Adorp", "s adorp", "S-ADORP"}) {
    const Report made = report(asked_for(name));
    EXPECT_EQ(made.audience, "GM0001") << name;
    EXPECT_EQ(made.audience_shown, "de raad van 's-Adorp");
  }
  EXPECT_EQ(report(asked_for("bedorp")).audience, "GM0002");
  for (const char* name : {"", "samen", "both", "Together"}) {
    EXPECT_EQ(report(asked_for(name)).audience_shown, "de raden van 's-Adorp en Bédorp") << name;
  }
}

TEST_F(CouncilReport, WhoIsNoPartnerIsToldWhoAre) {
  const auto made = operations::council_report(*dossier, asked_for("Cedorp"));
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().name, "audience.no_partner");
  EXPECT_EQ(made.error().detail("names"), "'s-Adorp, Bédorp, samen");
  EXPECT_FALSE(operations::council_report(*dossier, asked_for("!")));
}

TEST_F(CouncilReport, AQuestionThatCanBeOfOneMunicipalityIs) {
  ReportAsked asked = asked_for("GM0001", {"service_quality", "cost_benchmark"});
  Report made = report(asked);
  ASSERT_TRUE(made.parts[0].answer) << made.parts[0].missing;
  const auto& parameters = made.parts[0].answer->parameters;
  EXPECT_NE(std::find(parameters.begin(), parameters.end(),
                      std::pair<std::string, std::string>("municipality", "GM0001")),
            parameters.end());
  EXPECT_TRUE(has(made.parts[0].scope, "alleen over 's-Adorp"));
  EXPECT_TRUE(has(made.parts[1].scope, "alle gemeenten samen"));
  asked.audience = "samen";
  made = report(asked);
  EXPECT_EQ(made.parts[0].scope, "");
}

TEST_F(CouncilReport, TheirOwnMunicipalityStandsFirst) {
  const Report made = report(asked_for("GM0002"));
  ASSERT_TRUE(made.parts[0].answer);
  ASSERT_GE(made.parts[0].answer->parts.size(), 2U);
  EXPECT_EQ(made.parts[0].answer->parts.front().label, "Bédorp");
}

// ---- Which questions ----

TEST_F(CouncilReport, QuestionsStandInTheOrderInWhichTheyAreNamed) {
  const auto stems = [](const auto& questions) {
    std::string out;
    for (const auto* question : *questions) out += std::string(question->stem) + " ";
    return out;
  };
  EXPECT_EQ(stems(operations::questions_of_report({"doelen", "cost_split"}, {})),
            "goal_progress cost_split ");
  EXPECT_EQ(operations::questions_of_report({}, {})->size(), operations::questions().size());
  EXPECT_TRUE(stems(operations::questions_of_report({}, {"completeness"}))
                  .starts_with("completeness cost_benchmark "));
  EXPECT_EQ(operations::questions_of_report({"weer"}, {}).error().name, "question.unknown");
  EXPECT_EQ(operations::questions_of_report({"kosten", "cost_split"}, {}).error().name,
            "report.question_twice");
  EXPECT_EQ(operations::questions_of_report({"kosten"}, {"doelen"}).error().name,
            "report.not_chosen");
}

TEST_F(CouncilReport, AQuestionWithoutAnAnswerSaysWhy) {
  const Report made = report(asked_for("samen", {"cost_split"}));
  if (!made.parts[0].answer) {
    EXPECT_FALSE(made.parts[0].missing.empty());
  }
  EXPECT_TRUE(has(document::to_html_report(made), made.parts[0].title));
}

// ---- The introduction ----

TEST_F(CouncilReport, TheLastIntroductionForThisCouncilIsInIt) {
  EXPECT_EQ(introduction("GM0001"), "");
  introduce("'s-Adorp", "2020-01-02", "Vroeger.");
  introduce("GM0001", "2020-01-10", "Nu.\n\nEn verder.");
  EXPECT_EQ(introduction("GM0001"), "Nu.");
  EXPECT_EQ(introduction("GM0001", "2020-01-09"), "Vroeger.") << "the later one was of a later day";
  EXPECT_EQ(introduction("GM0001", "2020-01-01"), "");
}

TEST_F(CouncilReport, AnIntroductionForOneCouncilIsInNoReportForAnother) {
  introduce("GM0001", "2020-01-10", "Alleen voor Adorp.");
  EXPECT_EQ(introduction("GM0002"), "");
  EXPECT_EQ(introduction("samen"), "");
  introduce("samen", "2020-01-05", "Voor iedereen.");
  EXPECT_EQ(introduction("GM0001"), "Alleen voor Adorp.");
  EXPECT_EQ(introduction("GM0002"), "Voor iedereen.");
  EXPECT_EQ(introduction("samen"), "Voor iedereen.");
  const Report made = report(asked_for("GM0002"));
  for (const auto form :
       {operations::ReportForm::html, operations::ReportForm::xlsx, operations::ReportForm::json}) {
    const auto bytes = operations::in_form(fake.world, made, form);
    ASSERT_TRUE(bytes);
    EXPECT_FALSE(has(base::text_of(*bytes), "Alleen voor Adorp"));
  }
}

TEST_F(CouncilReport, WhatIsUnderEmbargoIsNotShownBeforeItsDay) {
  introduce("GM0001", "2020-01-05", "Open.");
  introduce("GM0001", "2020-01-10", "Gesloten.", "2020-02-01");
  EXPECT_EQ(introduction("GM0001"), "Open.");
  EXPECT_EQ(introduction("GM0001", "2020-02-01"), "Open.") << "a day to come opens nothing";
  const Report made = report(asked_for("GM0001"));
  EXPECT_TRUE(has(made.introduction_withheld, "1 februari 2020"));
  EXPECT_FALSE(has(document::to_html_report(made), "Gesloten"));
  EXPECT_FALSE(has(document::to_html_report(made), "1 februari 2020"));
  fake.clock = *values::instant_from_iso("2020-02-01T09:00:00Z");
  EXPECT_EQ(introduction("GM0001"), "Gesloten.");
  EXPECT_EQ(introduction("GM0001", "2020-01-31"), "Open.") << "as it was";
}

TEST_F(CouncilReport, WithoutIntroductionOnDemand) {
  introduce("samen", "2020-01-10", "Nu.");
  ReportAsked asked = asked_for("samen");
  asked.has_introduction = false;
  EXPECT_FALSE(report(asked).introduction);
}

TEST_F(CouncilReport, AnIntroductionForNobodyIsNotRecorded) {
  operations::FactEntry entry;
  entry.kind = facts::find_kind("report_introduction");
  entry.typed = {{"audience", "Cedorp"}, {"day", "2020-01-10"}, {"author", "x"}, {"text", "y"}};
  entry.author = "p-017";
  entry.reason = "proef";
  const auto recorded = operations::record_fact(*dossier, entry);
  ASSERT_TRUE(recorded);
  EXPECT_FALSE(recorded->fact);
  EXPECT_EQ(recorded->review.findings.front().problem.name, "check.audience_unknown");
}

TEST(Paragraphs, EndAtAnEmptyLine) {
  using Lines = std::vector<std::string>;
  EXPECT_EQ(operations::paragraphs_of(""), Lines{});
  EXPECT_EQ(operations::paragraphs_of("een\r\ntwee\r\n\r\n \r\ndrie\n"),
            (Lines{"een twee", "drie"}));
}

// ---- Where figures come from ----

TEST_F(CouncilReport, EveryFigureHasALineThatNamesItsFiles) {
  const Report made = report(asked_for("samen", {"cost_benchmark", "service_quality"}));
  for (const auto& part : made.parts) {
    ASSERT_TRUE(part.answer) << part.missing;
    EXPECT_EQ(part.figures.size(), document::figures_of(*part.answer).size());
    EXPECT_FALSE(part.figures.empty());
    for (const auto& line : part.figures) {
      std::size_t named = 0;
      std::int64_t rows = 0;
      for (const auto& origin : line.origins) {
        ASSERT_LT(origin.source, made.sources.size());
        named += origin.facts.size();
        rows += origin.rows;
      }
      EXPECT_EQ(named, line.figure.sources.size()) << line.figure.id;
      if (line.has_all_origins) {
        EXPECT_EQ(rows, line.figure.rows.count) << line.figure.id;
      }
    }
  }
  std::string names;
  for (const auto& source : made.sources) names += source.name + " ";
  EXPECT_TRUE(has(names, "lasten.csv"));
  EXPECT_TRUE(has(names, "meldingen.csv"));
}

TEST_F(CouncilReport, WhoEnteredAFactIsNotInIt) {
  operations::FactEntry entry;
  entry.kind = facts::find_kind("inhabitants");
  entry.typed = {{"municipality", "GM0001"}, {"year", "2018"}, {"inhabitants", "19999"}};
  entry.author = "p-0815";
  entry.reason = "telling";
  entry.is_correction = true;
  ASSERT_TRUE(operations::record_fact(*dossier, entry)->fact);
  const Report made = report(asked_for("samen"));
  EXPECT_TRUE(has(document::to_html_report(made), "Ingevoerd in Vlecht"));
  EXPECT_FALSE(has(document::to_html_report(made), "p-0815"));
  EXPECT_FALSE(has(document::to_json_report(made), "p-0815"));
}

// ---- The same moment ----

TEST_F(CouncilReport, WhatIsAddedLaterChangesNothingInIt) {
  introduce("samen", "2020-01-10", "Nu.");
  ReportAsked asked = asked_for("samen", {"cost_benchmark", "completeness"});
  asked.moment = {"2020-01-15", "2020-01-15T09:30:00Z"};
  fake.clock = *values::instant_from_iso("2020-01-15T10:00:00Z");
  const std::string before = document::to_html_report(report(asked));
  const std::string json_before = document::to_json_report(report(asked));
  imported(*dossier, "meer.csv",
           "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
           "GM0003;2018;jaarrekening;0.4;totaal;300000\n");
  introduce("samen", "2020-01-12", "Later bekend.");
  fake.clock = *values::instant_from_iso("2021-05-01T10:00:00Z");
  EXPECT_EQ(document::to_html_report(report(asked)), before);
  EXPECT_EQ(document::to_json_report(report(asked)), json_before);
}

// ---- On the web ----

TEST_F(CouncilReport, ThePageComposesWhatTheFormSays) {
  const auto first = get("/verslag");
  EXPECT_EQ(first.status, 200);
  EXPECT_TRUE(has(*first.body, "value=\"GM0001\""));
  EXPECT_TRUE(has(*first.body, "href=\"/verslag.html?voor=together&amp;vragen=vergelijking,") ||
              has(*first.body, "href=\"/verslag.html?voor=together&amp;vragen=vergelijking%2C"));
  EXPECT_FALSE(has(*first.body, "/verslag.pdf")) << "there is no browser in this world";
  const auto chosen = get(
      "/verslag?voor=GM0002&vraag=kosten&vraag=vergelijking&plaats-kosten=2&plaats-vergelijking=1");
  EXPECT_EQ(chosen.status, 200);
  EXPECT_TRUE(has(*chosen.body, "de raad van Bédorp"));
  EXPECT_TRUE(has(*chosen.body, "voor=GM0002&amp;vragen=vergelijking%2Ckosten&amp;inleiding=nee"));
  EXPECT_EQ(get("/verslag?plaats-kosten=1").status, 422) << "nothing is ticked";
  EXPECT_EQ(get("/verslag?voor=nergens").status, 400);
  EXPECT_EQ(get("/en/report?question=costs").status, 200);
}

TEST_F(CouncilReport, TheFilesAreThoseOfTheReport) {
  const Report made = report(asked_for("GM0001", {"vergelijking"}));
  const auto page = get("/verslag.html?voor=GM0001&vragen=vergelijking");
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(*page.body, document::to_html_report(made));
  ASSERT_NE(page.header("content-disposition"), nullptr);
  EXPECT_EQ(*page.header("content-disposition"),
            "attachment; filename=\"verslag-GM0001-2020-01-15.html\"");
  EXPECT_EQ(*get("/verslag.json?voor=GM0001&vragen=vergelijking").body,
            document::to_json_report(made));
  EXPECT_TRUE(get("/en/report.xlsx?questions=cost-benchmark").body->starts_with("PK"));
  EXPECT_EQ(get("/verslag.pdf?vragen=vergelijking").status, 503);
  fake.world.can_print_pdf = [] { return true; };
  fake.world.print_pdf = [](const std::string& html,
                            std::string_view) -> base::Result<base::Bytes> {
    return base::Bytes(html.begin(), html.begin() + 5);
  };
  EXPECT_EQ(*get("/verslag.pdf?vragen=vergelijking").body, "<!doc");
  EXPECT_TRUE(has(*get("/verslag").body, "/verslag.pdf?"));
  fake.world.print_pdf = [](const std::string&, std::string_view) -> base::Result<base::Bytes> {
    return base::problem("pdf.busy");
  };
  const auto busy = get("/verslag.pdf?vragen=vergelijking");
  EXPECT_EQ(busy.status, 503);
  EXPECT_NE(busy.header("retry-after"), nullptr);
}

}  // namespace
}  // namespace vlecht::tests
