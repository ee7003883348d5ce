// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "base/text.h"
#include "spine/tables.h"
#include "web/routes.h"

namespace vlecht::tests {
namespace {

class Pages : public ::testing::Test {
 protected:
  FakeWorld fake;
  std::unique_ptr<operations::OpenDossier> dossier = fake.dossier({"GM0001"});
  web::Site site{*dossier, {}, {}};

  void SetUp() override {
    imported(*dossier, "inwoners.csv",
             "gemeentecode;gemeente;jaar;inwoners\nGM0001;<b>Adorp</b>;2018;20000\n"
             "GM0002;\"O'Dorp & Co\";2018;21000\n");
    imported(*dossier, "lasten.csv",
             "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
             "GM0001;2018;jaarrekening;0.4;totaal;400000\n"
             "GM0002;2018;jaarrekening;0.4;totaal;200000\n");
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

  web::http::Response post(const std::string& path, const std::string& body,
                           const std::string& type = "application/x-www-form-urlencoded") {
    web::http::Request request;
    request.method = "POST";
    request.target = request.path = path;
    request.headers = {{"content-type", type}};
    request.body = body;
    return web::answer(site, request);
  }

  web::http::Response upload(const std::string& content) {
    return post("/invoer/proef",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n"
                "Content-Type: text/csv\r\n\r\n" +
                    content + "\r\n--x--\r\n",
                "multipart/form-data; boundary=x");
  }
};

std::string header(const web::http::Response& response, const std::string& name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return "";
}

bool has(const web::http::Response& response, const std::string& text) {
  return response.body->find(text) != std::string::npos;
}

TEST_F(Pages, EveryPageAnswersInBothLanguages) {
  for (const char* path : {"/",
                           "/en",
                           "/vergelijking",
                           "/en/cost-benchmark",
                           "/invoer",
                           "/en/imports",
                           "/ijkpunten",
                           "/en/checkpoints",
                           "/feitsoorten",
                           "/en/kinds",
                           "/begrippen",
                           "/en/glossary",
                           "/toegankelijkheid",
                           "/en/accessibility",
                           "/vergelijking/figuur/distribution.svg",
                           "/en/cost-benchmark/figure/distribution.csv",
                           "/uitleg/vergelijking",
                           "/en/methods/cost-benchmark",
                           "/feiten/5",
                           "/en/facts/5",
                           "/verklaring",
                           "/en/cost-difference",
                           "/verklaring/bronnen/gap",
                           "/verklaring.csv",
                           "/verklaring.xlsx",
                           "/uitleg/verklaring",
                           "/en/methods/cost-difference",
                           "/api/v1/verklaring",
                           "/vergelijking/bronnen/own.together",
                           "/en/cost-benchmark/sources/group.mean",
                           "/vergelijking.csv",
                           "/en/cost-benchmark.csv",
                           "/feitsoorten/inhabitants.csv",
                           "/en/kinds/inhabitants.xlsx",
                           "/api/v1/vergelijking",
                           "/api/v1/vragen",
                           "/api/v1/feitsoorten",
                           "/api/v1/invoeren",
                           "/api/v1/feiten/5",
                           "/api/v1/vergelijking/bronnen/own.together",
                           "/openapi.json",
                           "/api/v1/openapi.json"}) {
    const auto response = get(path);
    EXPECT_EQ(response.status, 200) << path;
    EXPECT_FALSE(response.body->empty()) << path;
  }
}

TEST_F(Pages, ChartIsAFileOfTheSameAnswer) {
  const auto page = get("/vergelijking?jaar=2018");
  // The page pins its files to its moment.
  const auto at = page.body->find("/vergelijking/figuur/distribution.svg?jaar=2018&amp;op=");
  ASSERT_NE(at, std::string::npos);
  const auto svg = get("/vergelijking/figuur/distribution.svg?jaar=2018&op=2020-01-15");
  EXPECT_EQ(header(svg, "Content-Type"), "image/svg+xml");
  EXPECT_EQ(header(svg, "Content-Disposition"),
            "attachment; filename=\"vergelijking-distribution-2020-01-15.svg\"");
  EXPECT_TRUE(has(svg, "15 januari 2020"));
  EXPECT_TRUE(has(svg, "&lt;b&gt;Adorp&lt;/b&gt;")) << "names are text";
  const auto csv = get("/vergelijking/figuur/distribution.csv");
  EXPECT_TRUE(has(csv, "O'Dorp & Co;"));
  const auto png = get("/vergelijking/figuur/distribution.png");
  if (png.status == 501) GTEST_SKIP() << "no rsvg-convert here";
  EXPECT_EQ(png.status, 200);
  EXPECT_TRUE(png.body->starts_with("\x89PNG"));
}

TEST_F(Pages, ChartThatIsNotThereIsSaid) {
  for (const char* path :
       {"/vergelijking/figuur/nee.svg", "/vergelijking/figuur/distribution.gif",
        "/nee/figuur/distribution.svg", "/cost-benchmark/figuur/distribution.svg",
        "/vergelijking/figuur/peers.svg", "/vergelijking/figuur/.svg"}) {
    EXPECT_EQ(get(path).status, 404) << path;
  }
}

TEST_F(Pages, TermsOfAPageLeadToTheirPlaceInTheGlossary) {
  for (const auto& [path, glossary] :
       {std::pair{"/vergelijking", "/begrippen"}, std::pair{"/en/cost-benchmark", "/en/glossary"},
        std::pair{"/", "/begrippen"}, std::pair{"/en", "/en/glossary"}}) {
    const auto page = get(path);
    const auto explained = get(glossary);
    std::size_t terms = 0;
    const std::string begin =
        "<a class=\"term utrecht-link utrecht-link--html-a\" href=\"" + std::string(glossary) + "#";
    for (auto at = page.body->find(begin); at != std::string::npos;
         at = page.body->find(begin, at + 1)) {
      const auto from = at + begin.size();
      const std::string anchor = page.body->substr(from, page.body->find('"', from) - from);
      EXPECT_TRUE(has(explained, "<dt id=\"" + anchor + "\">")) << path << ": " << anchor;
      ++terms;
    }
    EXPECT_GE(terms, 2U) << path;
    EXPECT_TRUE(has(page, "href=\"" + std::string(glossary) + "\"")) << "at the foot";
  }
}

TEST_F(Pages, WhatIsNotThereIsSaid) {
  for (const char* path : {"/nee", "/en/nee", "/feiten/99999999", "/feiten/x", "/cost-benchmark",
                           "/vergelijking/bronnen/nee", "/feitsoorten/import.csv",
                           "/static/../main.cpp", "/uitleg/nee"}) {
    EXPECT_EQ(get(path).status, 404) << path;
  }
  EXPECT_EQ(post("/vergelijking", "").status, 405);
  const auto problem = get("/api/v1/vergelijking?jaar=1066");
  EXPECT_EQ(problem.status, 400);
  EXPECT_TRUE(has(problem, "\"status\":400"));
  EXPECT_TRUE(has(problem, "urn:vlecht:problem:argument.unreadable"));
  EXPECT_EQ(header(problem, "API-Version"), "1.0.0");
}

TEST_F(Pages, TextFromFilesNeverBecomesMarkup) {
  const auto page = get("/vergelijking");
  EXPECT_FALSE(has(page, "<b>Adorp"));
  EXPECT_TRUE(has(page, "&lt;b&gt;Adorp"));
  const auto reflected = get("/vergelijking?jaar=<script>alert(1)</script>");
  EXPECT_EQ(reflected.status, 400);
  EXPECT_FALSE(has(reflected, "<script>"));
}

TEST_F(Pages, ArgumentsAreUnderstoodInBothLanguages) {
  const auto dutch = get("/api/v1/vergelijking?jaar=2018&maat=0.4&eigen=meegeteld&groep=alle");
  const auto english = get("/api/v1/vergelijking?year=2018&measure=0.4&own=included&group=all");
  EXPECT_EQ(dutch.status, 200);
  EXPECT_EQ(*dutch.body, *english.body);
}

TEST_F(Pages, GroupsOfAFormOpenWhenSomethingInThemIsFilledIn) {
  imported(*dossier, "grootboek.csv",
           "gemeentecode;boekjaar;boekstuk;regel;grootboekrekening;omschrijving;bedrag\n"
           "GM0001;2018;B1;1;4300;licenties;100,00\n");
  const auto closed = get("/kosten");
  EXPECT_TRUE(has(closed, "<details class=\"group\"><summary>Probeer een regel uit</summary>"));
  EXPECT_TRUE(has(closed, ">Probeer een regel uit</legend>"));
  EXPECT_TRUE(has(closed, "aria-describedby=\"regel_rekening-hint\""));
  EXPECT_TRUE(has(closed, "<a href=\"#choices-title\""));
  const auto open = get("/kosten?regel_rekening=43*");
  EXPECT_TRUE(has(open, "<details class=\"group\" open><summary>Probeer een regel uit</summary>"));
  EXPECT_FALSE(has(open, "<details class=\"group\" open><summary>Wat als"));
  EXPECT_TRUE(has(open, "Deze regel pakt 1 <a class=\"term "));
}

TEST_F(Pages, AKeptPageIsNotShownAfterSomethingChanged) {
  const std::string before = *get("/vergelijking").body;
  EXPECT_EQ(*get("/vergelijking").body, before);
  imported(*dossier, "nieuw.csv",
           "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
           "GM0001;2018;jaarrekening;0.4;totaal;800000\n");
  EXPECT_NE(*get("/vergelijking").body, before);
}

TEST_F(Pages, AFactShowsItsRowInTheFile) {
  const auto sources = get("/vergelijking/bronnen/own.together");
  const std::size_t at = sources.body->find("/feiten/");
  ASSERT_NE(at, std::string::npos);
  const std::string path = sources.body->substr(at, sources.body->find('"', at) - at);
  const auto fact = get(path);
  EXPECT_EQ(fact.status, 200);
  EXPECT_TRUE(has(fact, "deze rij"));
}

// Each is looked at in the language in which its file did not write it: the rows of the file are on
// the page as well.
TEST_F(Pages, ADecimalIsShownWithTheSignOfTheLanguage) {
  imported(*dossier, "nl.csv",
           "sleutel;gemeentecode;procent;geldig_van\nK1;GM0001;45,50;2018-01-01\n");
  imported(*dossier, "en.csv",
           "key,municipality_code,percent,valid_from\nK2,GM0001,54.25,2018-01-01\n");
  int dutch = 0;
  int english = 0;
  for (facts::EntryNumber number = 0; number < dossier->size(); ++number) {
    const auto in_dutch = get("/feiten/" + std::to_string(number));
    const auto in_english = get("/en/facts/" + std::to_string(number));
    dutch += has(in_dutch, "K2/GM0001") && has(in_dutch, "54,25") ? 1 : 0;
    english += has(in_english, "K1/GM0001") && has(in_english, "45.5") ? 1 : 0;
  }
  EXPECT_EQ(dutch, 1);
  EXPECT_EQ(english, 1);
}

TEST_F(Pages, UploadIsTriedThenRecordedThenRetracted) {
  const auto tried = upload("gemeentecode;jaar;inwoners\nGM0009;2018;500\n");
  EXPECT_EQ(tried.status, 200);
  const std::size_t at = tried.body->find("name=\"upload\" value=\"");
  ASSERT_NE(at, std::string::npos);
  const std::string id = tried.body->substr(at + 21, 32);
  const auto size = dossier->size();
  const auto recorded = post("/invoer/vastleggen", "upload=" + id + "&standing=reported");
  EXPECT_EQ(recorded.status, 303);
  EXPECT_EQ(header(recorded, "Location"), "/invoer?vastgelegd=3");
  EXPECT_GT(dossier->size(), size);
  EXPECT_EQ(post("/invoer/vastleggen", "upload=" + id).status, 400);
  const auto retracted = post("/invoer/3/intrekken", "why=proef");
  EXPECT_EQ(header(retracted, "Location"), "/invoer?ingetrokken=3");
  EXPECT_EQ(post("/invoer/3/intrekken", "why=proef").status, 400);
}

TEST_F(Pages, AnAmbiguousUploadAsksAndTheAnswerSettlesIt) {
  const auto asked = upload(
      "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
      "GM0002;2018;jaarrekening;0.4;1.1;1.000\n");
  EXPECT_EQ(asked.status, 200);
  EXPECT_TRUE(has(asked, "bedrag=thousands:point"));
  EXPECT_FALSE(has(asked, "/invoer/vastleggen"));
  const std::size_t at = asked.body->find("name=\"upload\" value=\"");
  const std::string id = asked.body->substr(at + 21, 32);
  const auto settled =
      post("/invoer/proef", "upload=" + id + "&answer1=bedrag%3Dthousands%3Apoint");
  EXPECT_TRUE(has(settled, "/invoer/vastleggen"));
}

TEST_F(Pages, DefinitionsComeWithADeliveryAndStayWithIt) {
  const std::string delivery =
      R"({"metadata": {"overheidslaag": "Gemeente", "overheidsnummer": "9001",
      "overheidsnaam": "Voorbeeldstad", "boekjaar": 2020, "periode": 1, "status": "Realisatie",
      "datum": "2020-05-01T09:00:00Z", "details_openbaar": true, "financieel_pakket": "P",
      "export_software": "E"}, "contact": {"naam": "F", "email": "f@voorbeeldstad.nl",
      "telefoon": "1"}, "data": {"lasten": [{"taakveld": "1.9", "categorie": "1.1", "bedrag": 1}],
      "baten": [], "balans_lasten": [], "balans_baten": [], "balans_standen": []}})";
  const std::string definitions =
      R"({"metadata": {"overheidslaag": "Gemeente", "boekjaar": "2020", "omschrijving": "2.1"},
      "codelijsten": {"taakveld": {"codelijst": [{"code": "0.4"}]}}})";
  const auto part = [](const std::string& name, const std::string& file,
                       const std::string& content) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file +
           "\"\r\nContent-Type: application/json\r\n\r\n" + content + "\r\n";
  };
  const auto tried = post("/invoer/proef",
                          part("file", "levering.json", delivery) +
                              part("definitions", "gemeente.json", definitions) + "--x--\r\n",
                          "multipart/form-data; boundary=x");
  EXPECT_EQ(tried.status, 200);
  EXPECT_TRUE(has(tried, "lasten[0].taakveld = 1.9"));
  EXPECT_TRUE(has(tried, "file=scale:1000"));
  const std::size_t at = tried.body->find("name=\"upload\" value=\"");
  const std::string id = tried.body->substr(at + 21, 32);
  const auto again = post("/invoer/proef", "upload=" + id + "&answer1=file%3Dscale%3A1000");
  EXPECT_TRUE(has(again, "lasten[0].taakveld = 1.9"));
  EXPECT_FALSE(has(again, "/invoer/vastleggen"));
  const auto aside =
      post("/invoer/proef", "upload=" + id + "&answer1=file%3Dscale%3A1000&set_aside=1");
  EXPECT_TRUE(has(aside, "levering.json"));
}

TEST_F(Pages, UnreadableUploadsAreRefusedInWords) {
  EXPECT_EQ(upload("").status, 400);
  EXPECT_EQ(upload(std::string("PK\x03\x04 geen echte werkmap")).status, 422);
  EXPECT_EQ(post("/invoer/proef", "upload=weg").status, 400);
}

}  // namespace
}  // namespace vlecht::tests
