// SPDX-License-Identifier: EUPL-1.2
#include "views/cost_split.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "analysis/ledger_for_tests.h"
#include "views/cost_split_writer.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::LedgerBuilder;
using analysis::cost_split::Parameters;
using document::Document;
using document::Figures;
using document::Table;
using values::Money;
using words::Language;

const std::string adorp = "GM0001";
const std::string bedorp = "GM0002";

// Two municipalities that share by inhabitants, 1 to 2; accounts 41 and 43 are staff and licences.
LedgerBuilder partners() {
  LedgerBuilder out;
  out.facts().member(adorp, 1).member(bedorp, 2);
  out.facts().add("municipality", {{"municipality", adorp}, {"name", std::string("Adorp")}});
  out.facts().add("municipality", {{"municipality", bedorp}, {"name", std::string("Bedorp")}});
  out.facts().inhabitants(adorp, 10'000).inhabitants(bedorp, 20'000);
  out.facts().add("allocation_key", {{"key", std::string("inw")},
                                     {"method", std::string("inwoners")},
                                     {"decision", std::string("R-12")}});
  out.facts().add("cost_pool", {{"pool", std::string("samen")},
                                {"name", std::string("Samen")},
                                {"key", std::string("inw")}});
  out.rule("staf", 1,
           {{"account", "41*"},
            {"domain", "automatisering"},
            {"component", "eigen_personeel"},
            {"nature", "structureel"},
            {"pool", "samen"}});
  out.rule("soft", 2,
           {{"account", "43*"},
            {"domain", "informatisering"},
            {"component", "licentie"},
            {"nature", "structureel"},
            {"pool", "samen"}});
  return out;
}

LedgerBuilder example() {
  LedgerBuilder out = partners();
  out.line(bedorp, 2018, "4100", 200'000'000).line(bedorp, 2018, "4300", 100'000'001);
  return out;
}

void budget(LedgerBuilder& ledger, const std::string& component, std::int64_t cents) {
  ledger.facts().add("budget_amount", {{"municipality", bedorp},
                                       {"year", std::int64_t{2018}},
                                       {"stage", std::string("primitief")},
                                       {"number", std::int64_t{0}},
                                       {"post", "post-" + component},
                                       {"side", std::string("lasten")},
                                       {"amount", Money::from_cents(cents)},
                                       {"component", component}});
}

Document shown(const LedgerBuilder& ledger, const Parameters& parameters = {},
               Language language = Language::nl) {
  const dossier::Dossier dossier = ledger.dossier();
  const auto answer = analysis::cost_split::analyse(dossier, parameters);
  EXPECT_TRUE(answer) << base::to_string(answer.error());
  Context context;
  context.language = language;
  context.address = [](std::string_view id) { return "/bronnen/" + std::string(id); };
  return view(*answer, dossier, context);
}

std::string plain(std::string text) {
  for (std::size_t at; (at = text.find("\u00A0")) != std::string::npos;) text.replace(at, 2, " ");
  return text;
}

std::string lead_of(const Document& document) {
  for (const auto& block : document.blocks) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block);
    if (paragraph && paragraph->is_lead) return plain(paragraph->text);
  }
  return "";
}

std::string all_text(const Document& document) {
  std::string out;
  for (const auto& block : document.blocks) {
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block)) {
      out += plain(paragraph->text) + "\n";
    }
  }
  return out;
}

const document::Figure* find(const Document& document, const std::string& id) {
  for (const auto& block : document.blocks) {
    const auto* figures = std::get_if<Figures>(&block);
    if (!figures) continue;
    for (const auto& each : figures->figures) {
      if (each.id == id) return &each;
    }
  }
  return nullptr;
}

const Table* table(const Document& document, const std::string& id) {
  for (const auto& block : document.blocks) {
    const auto* each = std::get_if<Table>(&block);
    if (each && each->id == id) return each;
  }
  return nullptr;
}

const document::Cell* cell(const Document& document, const std::string& id) {
  for (const auto& block : document.blocks) {
    const auto* each = std::get_if<Table>(&block);
    if (!each) continue;
    for (const auto& row : each->rows) {
      for (const auto& one : row) {
        if (one.figure == id) return &one;
      }
    }
  }
  return nullptr;
}

template <class Chart>
const Chart* chart(const Document& document, const std::string& id) {
  for (const auto& block : document.blocks) {
    const auto* each = std::get_if<Chart>(&block);
    if (each && each->id == id) return each;
  }
  return nullptr;
}

// ---- The sentence ----

TEST(CostSplitView, SentenceSaysHowMuchAndWhoPaysWhichPart) {
  EXPECT_EQ(
      lead_of(shown(example())),
      "De ICT kostte in 2018 3,00 miljoen euro. De begroting van dat jaar staat niet in dit "
      "dossier. Daarvan betaalt Adorp 1,00 miljoen euro (33%) en Bedorp 2,00 miljoen euro (67%).");
  EXPECT_EQ(lead_of(shown(example(), {}, Language::en)),
            "In 2018 ICT cost €3.00 million. The budget of that year is not in this dossier. Of "
            "that, Adorp pays €1.00 million (33%) and Bedorp pays €2.00 million (67%).");
}

TEST(CostSplitView, SentenceHoldsCostAgainstTheLatestBudget) {
  LedgerBuilder ledger = example();
  budget(ledger, "licentie", 320'000'000);
  const Document document = shown(ledger);
  EXPECT_NE(lead_of(document).find("€ 200.000 minder dan begroot (voordelig, V)"),
            std::string::npos)
      << lead_of(document);
  EXPECT_EQ(plain(find(document, "variance.latest")->shown), "€ 200.000 V");
  EXPECT_EQ(find(document, "variance.latest")->value, "199999.99");
  EXPECT_EQ(find(document, "variance.latest.direction")->value, "V");
}

TEST(CostSplitView, SentenceNamesIncomeAndWhatIsNotDivided) {
  LedgerBuilder ledger = example();
  ledger.rule("bate", 3, {{"account", "8*"}, {"side", "baten"}});
  ledger.line(bedorp, 2018, "8000", -50'000'000);
  const std::string lead = lead_of(shown(ledger));
  EXPECT_NE(lead.find("Na aftrek van € 500.000 aan baten blijft 2,50 miljoen euro over."),
            std::string::npos)
      << lead;
  EXPECT_NE(lead.find("is nog niet verdeeld"), std::string::npos) << lead;
  EXPECT_EQ(find(shown(ledger), "undistributed")->value, "-500000.00");
}

TEST(CostSplitView, LineWithoutAmountIsUnknownAndNotZero) {
  LedgerBuilder ledger = example();
  ledger.line_without_amount(bedorp, 2018, "4100");
  const Document document = shown(ledger);
  EXPECT_EQ(
      lead_of(document),
      "Wat de ICT in 2018 kostte, is niet helemaal bekend: van 1 boeking ontbreekt het "
      "bedrag. De andere boekingen zijn samen 3,00 miljoen euro. Wie welk deel betaalt, is nog "
      "niet te "
      "zeggen.");
  const auto* total = find(document, "total");
  EXPECT_FALSE(total->value);
  EXPECT_EQ(total->reason, "not_supplied");
  EXPECT_EQ(plain(total->shown), "onbekend; bekend deel € 3.000.000,01");
  EXPECT_FALSE(find(document, "partner." + adorp)->value);
}

TEST(CostSplitView, YearWithABudgetAloneSaysThatThereIsNoCostYet) {
  LedgerBuilder ledger = partners();
  budget(ledger, "licentie", 123'400'000);
  EXPECT_EQ(
      lead_of(shown(ledger)),
      "Over 2018 staan nog geen kosten in dit dossier. Begroot is 1,23 miljoen euro. Wie welk "
      "deel betaalt, is nog niet te zeggen.");
}

// ---- Figures ----

TEST(CostSplitView, FiguresHaveTheirStableIdsOnce) {
  LedgerBuilder ledger = example();
  budget(ledger, "licentie", 320'000'000);
  Parameters asked;
  asked.key.key = "even";
  asked.trial.account = "43*";
  for (const auto language : {Language::nl, Language::en}) {
    std::set<std::string> ids;
    for (const auto& block : shown(ledger, asked, language).blocks) {
      const auto* figures = std::get_if<Figures>(&block);
      if (!figures) continue;
      for (const auto& each : figures->figures) {
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
        EXPECT_FALSE(each.label.empty()) << each.id;
        EXPECT_FALSE(each.shown.empty()) << each.id;
      }
    }
    for (const char* id : {"total",
                           "income",
                           "net",
                           "net.per_inhabitant",
                           "domain.automatisering",
                           "domain.informatisering",
                           "component.eigen_personeel",
                           "nature.structureel",
                           "budget.original",
                           "budget.latest",
                           "budget.forecast",
                           "variance.original",
                           "variance.latest",
                           "variance.latest.direction",
                           "partner.GM0001",
                           "partner.GM0001.per_inhabitant",
                           "partner.GM0001.fraction",
                           "undistributed",
                           "settlement.GM0001",
                           "advance.GM0001",
                           "borne.GM0001",
                           "effect.GM0001",
                           "effect.GM0001.per_inhabitant",
                           "rule.staf.taken",
                           "trial.lines",
                           "trial.amount",
                           "trial.contested",
                           "outside",
                           "balance",
                           "not_allotted"}) {
      EXPECT_TRUE(ids.contains(id)) << id;
    }
  }
}

TEST(CostSplitView, SummedFiguresSayWhichLinesTheyRestOn) {
  const Document document = shown(example());
  const auto* total = find(document, "total");
  EXPECT_EQ(total->rows.count, 2);
  EXPECT_EQ(total->rows.selection, "part=cost;year=2018;side=lasten");
  EXPECT_EQ(total->address, "/bronnen/total");
  const auto* licence = cell(document, "row.lasten.informatisering.licentie.actual");
  ASSERT_NE(licence, nullptr);
  EXPECT_EQ(licence->rows.count, 1);
  EXPECT_EQ(licence->rows.selection,
            "part=cost;year=2018;side=lasten;domain=informatisering;component=licentie");
  EXPECT_EQ(licence->address, "/bronnen/row.lasten.informatisering.licentie.actual");
}

TEST(CostSplitView, CubeHasTheCellsOfEveryYearAndPartner) {
  LedgerBuilder ledger = example();
  ledger.line(bedorp, 2017, "4300", 3'000);
  const Document document = shown(ledger);
  const auto* part = cell(document, "cell.2018.automatisering.eigen_personeel.GM0001");
  ASSERT_NE(part, nullptr);
  EXPECT_EQ(part->value, "666666.67");
  EXPECT_NE(cell(document, "cell.2017.none.none.undistributed"), nullptr);
  EXPECT_TRUE(table(document, "cube")->is_folded);
  EXPECT_EQ(find(document, "component.none.2017")->value, "30.00");
}

TEST(CostSplitView, WhatNobodyAllottedIsARowOfItsOwn) {
  LedgerBuilder ledger = example();
  ledger.line(bedorp, 2018, "4900", 12'345);
  const Document document = shown(ledger);
  EXPECT_EQ(find(document, "domain.none")->value, "123.45");
  EXPECT_EQ(find(document, "component.none")->value, "123.45");
  EXPECT_EQ(find(document, "not_allotted")->value, "123.45");
  const auto* bars = chart<document::StackedBarChart>(document, "components_chart");
  ASSERT_NE(bars, nullptr);
  EXPECT_TRUE(bars->series.back().is_remainder);
}

TEST(CostSplitView, WhatWasNotBookedIsNothingInTheChartAndSaysSoInTheTable) {
  LedgerBuilder ledger = example();
  ledger.line(bedorp, 2017, "4300", 3'000);
  const Document document = shown(ledger);
  const auto* bars = chart<document::StackedBarChart>(document, "components_chart");
  ASSERT_EQ(bars->bars.front().label, "2017");
  EXPECT_EQ(bars->bars.front().parts.front().value, 0.0);
  EXPECT_EQ(cell(document, "component.eigen_personeel.2017")->shown, "geen boekingen");
}

// ---- Budget ----

TEST(CostSplitView, BulletOfAComponentWithoutABudgetHasNoMark) {
  LedgerBuilder ledger = example();
  budget(ledger, "licentie", 90'000'000);
  const auto document = shown(ledger);
  const auto* bullets = chart<document::BulletChart>(document, "budget_chart");
  ASSERT_NE(bullets, nullptr);
  ASSERT_EQ(bullets->rows.size(), 2U);
  EXPECT_FALSE(bullets->rows[0].budget);
  EXPECT_EQ(plain(bullets->rows[0].shown), "€ 2.000.000; niet begroot");
  EXPECT_EQ(plain(bullets->rows[1].shown), "€ 1.000.000 van € 900.000 (€ 100.000 N)");
}

TEST(CostSplitView, WithoutABudgetThereIsNoPictureOfIt) {
  const Document document = shown(example());
  EXPECT_EQ(chart<document::BulletChart>(document, "budget_chart"), nullptr);
  EXPECT_NE(all_text(document).find("Er is geen begroting over 2018"), std::string::npos);
  EXPECT_EQ(find(document, "variance.latest")->reason, "not_supplied");
}

// ---- Partners ----

TEST(CostSplitView, SettlementSaysWhoPaysAndWhoGetsBack) {
  LedgerBuilder ledger = example();
  ledger.facts().add("advance", {{"municipality", adorp},
                                 {"year", std::int64_t{2018}},
                                 {"number", std::string("1")},
                                 {"to", bedorp},
                                 {"amount", Money::from_cents(120'000'000)}});
  const std::string text = all_text(shown(ledger));
  EXPECT_NE(text.find("Adorp krijgt € 200.000 terug en Bedorp moet nog € 200.000 betalen."),
            std::string::npos)
      << text;
}

TEST(CostSplitView, KeysAreToldWithTheirDecision) {
  const Table* pools = nullptr;
  const Document document = shown(example());
  pools = table(document, "pools");
  ASSERT_NE(pools, nullptr);
  EXPECT_EQ(pools->rows.front()[1].shown, "inw: naar inwoners");
  const auto& key = table(document, "keys")->rows.front();
  EXPECT_EQ(key[1].shown, "33,3%");
  EXPECT_EQ(key.back().shown, "R-12");
}

TEST(CostSplitView, ObjectionToAKeyIsToldInWords) {
  LedgerBuilder ledger = example();
  for (const auto& [group, cents] : {std::pair{adorp, 80'000'000}, {bedorp, 300'000'000}}) {
    ledger.facts().add(
        "stand_alone_cost",
        {{"year", std::int64_t{2018}}, {"group", group}, {"amount", Money::from_cents(cents)}});
  }
  const Document document = shown(ledger);
  EXPECT_NE(all_text(document).find(
                "Adorp betaalt € 1.000.000 en zou alleen € 800.000 kwijt zijn (€ 200.000 minder)"),
            std::string::npos)
      << all_text(document);
  EXPECT_TRUE(find(document, "shapley.GM0001")->value);
}

// ---- Per inhabitant of each ----

const auto since_2017 = values::Period::since(*values::Day::of(2017, 1, 1));

// Adorp has cost of its own beside what is shared: € 12.345 in 2018, € 5.000 in 2017.
LedgerBuilder with_own_cost() {
  LedgerBuilder out = example();
  out.rule("eigen", 3, {{"account", "47*"}, {"beneficiary", adorp}}, since_2017);
  return out.line(bedorp, 2018, "4700", 1'234'500).line(bedorp, 2017, "4700", 500'000);
}

void inhabitants_2017(LedgerBuilder& ledger, const std::string& code, std::int64_t count) {
  ledger.facts().add(
      "inhabitants",
      {{"municipality", code}, {"year", std::int64_t{2017}}, {"inhabitants", count}});
}

std::string beside_of(const Document& document) {
  const auto* bars = chart<document::GroupedBarChart>(document, "per_inhabitant_chart");
  return bars ? plain(bars->description) : "";
}

TEST(CostSplitView, PerInhabitantSaysWhoPaysMoreAndByHowMuch) {
  const Document document = shown(with_own_cost());
  EXPECT_EQ(beside_of(document),
            "Per boekjaar staat er een balk voor elke gemeente. In 2018 betaalde Adorp per "
            "inwoner € 101,23, € 1,23 meer dan Bedorp.");
  EXPECT_EQ(beside_of(shown(with_own_cost(), {}, Language::en)),
            "Per fiscal year there is a bar for each municipality. In 2018 Adorp paid €101.23 per "
            "inhabitant, €1.23 more than Bedorp.");
  const auto* bars = chart<document::GroupedBarChart>(document, "per_inhabitant_chart");
  ASSERT_EQ(bars->groups.size(), 2U);
  EXPECT_EQ(bars->groups[1].values[0].exact, "101.234500");
  EXPECT_EQ(plain(bars->groups[1].values[1].shown), "€ 100,00");
  EXPECT_FALSE(bars->groups[0].values[0].value) << "the inhabitants of 2017 are not known";
  EXPECT_FALSE(bars->groups[0].values[0].shown.empty());
  const auto* rows = table(document, bars->table_id);
  ASSERT_NE(rows, nullptr);
  EXPECT_EQ(rows->rows[0][2].value, "101.234500");
  EXPECT_EQ(rows->rows[0][2].address, "/bronnen/partner.GM0001.per_inhabitant");
  EXPECT_EQ(find(document, "partner.GM0001.per_inhabitant")->value, "101.234500");
}

TEST(CostSplitView, PerInhabitantSaysWhetherOtherYearsAgree) {
  LedgerBuilder ledger = with_own_cost();
  inhabitants_2017(ledger, adorp, 10'000);
  inhabitants_2017(ledger, bedorp, 20'000);
  EXPECT_TRUE(
      beside_of(shown(ledger))
          .ends_with(
              "meer dan Bedorp. In elk van de 2 jaren waarvan dit bekend is, betaalde Adorp het "
              "meest."))
      << beside_of(shown(ledger));
  ledger.rule("eigen_b", 4, {{"account", "48*"}, {"beneficiary", bedorp}}, since_2017);
  ledger.line(bedorp, 2017, "4800", 2'000'000);
  EXPECT_TRUE(
      beside_of(shown(ledger))
          .ends_with("Van de 2 jaren waarvan dit bekend is, betaalde Adorp in 1 jaar het meest."))
      << beside_of(shown(ledger));
}

TEST(CostSplitView, PerInhabitantOfOneOrOfNobodyIsNoComparison) {
  LedgerBuilder ledger = with_own_cost();
  Parameters asked;
  asked.year = 2017;
  EXPECT_TRUE(
      beside_of(shown(ledger, asked))
          .ends_with("Over 2017 is van geen gemeente bekend wat er per inwoner betaald is."))
      << beside_of(shown(ledger, asked));
  inhabitants_2017(ledger, adorp, 10'000);
  EXPECT_TRUE(beside_of(shown(ledger, asked))
                  .ends_with("Over 2017 is alleen van Adorp bekend wat er per inwoner betaald is "
                             "(€ 0,50). Er valt dus niets te vergelijken."))
      << beside_of(shown(ledger, asked));
}

TEST(CostSplitView, PerInhabitantThatIsTheSameIsNobodysMore) {
  EXPECT_TRUE(beside_of(shown(example()))
                  .ends_with("In 2018 betaalden Adorp en Bedorp per inwoner evenveel: € 100,00."))
      << beside_of(shown(example()));
}

TEST(CostSplitView, PerInhabitantTellsWhatIsInNoBar) {
  LedgerBuilder ledger = example();
  ledger.line(bedorp, 2018, "4900", 1'234'500);  // in no pool
  EXPECT_TRUE(beside_of(shown(ledger))
                  .ends_with("Van 2018 is nog € 12.000 niet verdeeld: dat zit in geen balk."))
      << beside_of(shown(ledger));
}

TEST(CostSplitView, PerInhabitantOfNoYearIsSaidInWords) {
  LedgerBuilder ledger;
  ledger.facts().member(adorp, 1).member(bedorp, 2);
  ledger.line(bedorp, 2018, "4300", 3'000);
  const Document document = shown(ledger);
  EXPECT_EQ(chart<document::GroupedBarChart>(document, "per_inhabitant_chart"), nullptr);
  EXPECT_NE(all_text(document).find("is van geen enkel jaar bekend"), std::string::npos);
}

TEST(CostSplitView, PerInhabitantOfThreeNamesTheEnds) {
  LedgerBuilder ledger = with_own_cost();
  ledger.facts().member("GM0003", 3);
  ledger.facts().inhabitants("GM0003", 10'000);
  ledger.facts().add("municipality",
                     {{"municipality", std::string("GM0003")}, {"name", std::string("Cedorp")}});
  EXPECT_TRUE(beside_of(shown(ledger))
                  .ends_with("In 2018 betaalde Adorp per inwoner het meest: € 76,23, € 1,23 meer "
                             "dan Bedorp en Cedorp, die het minst betaalden."))
      << beside_of(shown(ledger));
  ledger.rule("eigen_c", 4, {{"account", "48*"}, {"beneficiary", std::string("GM0003")}});
  ledger.line(bedorp, 2018, "4800", 1'234'500);
  EXPECT_TRUE(beside_of(shown(ledger))
                  .ends_with("In 2018 betaalden Adorp en Cedorp per inwoner het meest: € 76,23, "
                             "€ 1,23 meer dan Bedorp, dat het minst betaalde."))
      << beside_of(shown(ledger));
}

// ---- What if ----

TEST(CostSplitView, AnotherKeyIsToldPerPartnerAndPerInhabitant) {
  Parameters asked;
  asked.key.key = "even";
  const Document document = shown(example(), asked);
  EXPECT_NE(all_text(document).find(
                "Met sleutel “gelijke delen” voor elke pot met een sleutel: dan betaalt Adorp € "
                "500.000 meer (€ 50,00 per inwoner) en betaalt Bedorp € 500.000 minder (€ 25,00 "
                "per inwoner)."),
            std::string::npos)
      << all_text(document);
  EXPECT_EQ(find(document, "effect.GM0001.per_inhabitant")->value, "50.000001");
  for (const auto& choice : document.choices) {
    if (choice.name == "if_key") {
      EXPECT_EQ(choice.value, "even");
    }
  }
}

TEST(CostSplitView, RuleOnTrialSaysWhatItTakes) {
  LedgerBuilder ledger = example();
  ledger.line(bedorp, 2018, "4350", 2'000).line(bedorp, 2018, "4900", 31'240'210);
  Parameters asked;
  asked.trial.account = "4300-4999";
  const Document document = shown(ledger, asked);
  EXPECT_NE(
      all_text(document).find("Deze regel pakt 3 boekingen, € 1.312.422,11; 2 boekingen vallen ook "
                              "onder een andere regel. Voorwaarde: Rekening 4300-4999."),
      std::string::npos)
      << all_text(document);
  EXPECT_EQ(find(document, "trial.lines")->value, "3");
  EXPECT_EQ(find(document, "trial.contested")->value, "2");
}

TEST(CostSplitView, RuleThatFitsNothingIsMarked) {
  LedgerBuilder ledger = example();
  ledger.rule("leeg", 9, {{"account", "99*"}, {"component", "overig"}});
  const Document document = shown(ledger);
  const auto& rows = table(document, "rules")->rows;
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[2].back().shown, "past op niets");
  EXPECT_EQ(rows[0].back().shown, "");
}

// ---- The page as a whole ----

TEST(CostSplitView, ContentsLeadToEverySection) {
  for (const auto language : {Language::nl, Language::en}) {
    std::set<std::string> ids;
    for (const auto& block : shown(example(), {}, language).blocks) {
      const auto* heading = std::get_if<document::Heading>(&block);
      if (!heading) continue;
      EXPECT_FALSE(heading->id.empty());
      EXPECT_TRUE(ids.insert(heading->id).second) << heading->id;
    }
    EXPECT_TRUE(ids.contains("partners") && ids.contains("outside") && ids.contains("rules"));
  }
}

TEST(CostSplitView, RowsOfTablesFitTheirColumns) {
  LedgerBuilder ledger = example();
  budget(ledger, "licentie", 90'000'000);
  ledger.line(bedorp, 2017, "4300", 3'000);
  for (const auto& block : shown(ledger).blocks) {
    const auto* each = std::get_if<Table>(&block);
    if (!each) continue;
    std::set<std::string> columns;
    for (const auto& column : each->columns) {
      EXPECT_TRUE(columns.insert(column.id).second) << each->id << " " << column.id;
    }
    for (const auto& row : each->rows) EXPECT_EQ(row.size(), each->columns.size()) << each->id;
  }
}

TEST(CostSplitView, FormKeepsWhatWasAskedAndFoldsTheRest) {
  Parameters asked;
  asked.price = values::Ratio(-7, 200);
  const Document document = shown(example(), asked);
  std::set<std::string> folded;
  for (const auto& choice : document.choices) {
    if (choice.is_folded) folded.insert(choice.group);
    if (choice.name == "if_price") {
      EXPECT_EQ(choice.value, "-3,5");
    }
    EXPECT_FALSE(choice.label.empty());
  }
  EXPECT_EQ(folded.size(), 2U);
  EXPECT_EQ(document.parameters, (std::vector<std::pair<std::string, std::string>>{
                                     {"year", "2018"}, {"if_price", "-3,5"}}));
}

}  // namespace
}  // namespace vlecht::views::cost_split
