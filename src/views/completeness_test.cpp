// SPDX-License-Identifier: EUPL-1.2
#include "views/completeness.h"

#include <gtest/gtest.h>

namespace vlecht::views::completeness {
namespace {

const values::Day today = *values::Day::of(2020, 1, 15);

dossier::Dossier empty_dossier() { return dossier::Dossier::of({{today}, {{0}}}, {}); }

document::Document shown(words::Language language) {
  const auto dossier = empty_dossier();
  const auto answer = analysis::completeness::analyse(dossier, {});
  const Context context{language, nullptr};
  return view(*answer, dossier, context);
}

const document::Table* table(const document::Document& document, std::string_view id) {
  for (const auto& block : document.blocks) {
    const auto* found = std::get_if<document::Table>(&block);
    if (found != nullptr && found->id == id) return found;
  }
  return nullptr;
}

TEST(CompletenessView, AnEmptyDossierLeadsToItsFirstTemplate) {
  const auto document = shown(words::Language::nl);
  EXPECT_EQ(document.verdict->name, "not_on_course");
  const document::Table* next = table(document, "next");
  ASSERT_NE(next, nullptr);
  EXPECT_EQ(next->rows.size(), 5U);
  EXPECT_EQ(next->rows.front()[3].address, "/feitsoorten/municipality.csv");
}

TEST(CompletenessView, CostWithoutALedgerIsNotZero) {
  for (const auto language : {words::Language::nl, words::Language::en}) {
    for (const auto& block : shown(language).blocks) {
      const auto* figures = std::get_if<document::Figures>(&block);
      if (figures == nullptr) continue;
      for (const auto& figure : figures->figures) {
        EXPECT_FALSE(figure.id.starts_with("cost.")) << figure.id;
      }
    }
  }
}

TEST(CompletenessView, WhatRestsOnWeakGroundNamesTheAnswers) {
  const auto dossier = empty_dossier();
  auto answer = *analysis::completeness::analyse(dossier, {});
  for (auto& source : answer.sources) {
    if (source.kind == "municipality") source.facts = source.estimated = 1;
  }
  const auto document = view(answer, dossier, {words::Language::nl, nullptr});
  const document::Table* weak = table(document, "weak");
  ASSERT_NE(weak, nullptr);
  ASSERT_EQ(weak->rows.size(), 1U);
  EXPECT_EQ(
      weak->rows[0][4].shown,
      "Wat kost het per inwoner, vergeleken met andere gemeenten? · Waardoor is het verschil, "
      "en wat blijft onverklaard?");
}

// ---- Hours in which nobody measured ----

document::Table hours_of(const analysis::unmeasured_hours::Service& service) {
  const auto dossier = empty_dossier();
  auto answer = *analysis::completeness::analyse(dossier, {});
  answer.unmeasured.days = values::Period::of(*values::Day::of(2019, 1, 1), today);
  answer.unmeasured.services = {service};
  Context context;
  context.other_page = [](std::string_view question, const Context::Changes& arguments) {
    return "/" + std::string(question) + "?" + arguments.front().second;
  };
  const auto document = view(answer, dossier, context);
  const document::Table* found = table(document, "hours");
  return found == nullptr ? document::Table() : *found;
}

TEST(CompletenessView, AlmostAllMeasuredIsNotAll) {
  const auto row = hours_of({.name = "Zaken", .all = 10'000'000, .unmeasured = 18}).rows.at(0);
  EXPECT_EQ(row[0].address, "/availability?Zaken");
  EXPECT_EQ(row[1].shown, "minder dan 0,01");
  EXPECT_EQ(row[3].shown, "99,99%");
  EXPECT_EQ(row[2].shown, "niet van toepassing");
  EXPECT_EQ(row[4].shown, "geen norm");
}

TEST(CompletenessView, HoursNotMeasuredStandBesideThePeriodsThatTheyLeaveUndecided) {
  const auto row = hours_of({.name = "Zaken",
                             .all = 7200,
                             .unmeasured = 5400,
                             .agreed = {{3600, 0}},
                             .periods = 12,
                             .undecided = 3})
                       .rows.at(0);
  EXPECT_EQ(row[1].value, "1.500000");
  EXPECT_EQ(row[1].shown, "1,50");
  EXPECT_EQ(row[3].shown, "25,00%");
  EXPECT_EQ(row[2].shown, "0,00");
  EXPECT_EQ(row[4].shown, "3 van 12");
}

}  // namespace
}  // namespace vlecht::views::completeness
