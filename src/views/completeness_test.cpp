// SPDX-License-Identifier: EUPL-1.2
#include "views/completeness.h"

#include <gtest/gtest.h>

namespace vlecht::views::completeness {
namespace {

document::Document shown(words::Language language) {
  const values::Day today = *values::Day::of(2020, 1, 15);
  const auto dossier = dossier::Dossier::of({{today}, {{0}}}, {});
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

}  // namespace
}  // namespace vlecht::views::completeness
