// SPDX-License-Identifier: EUPL-1.2
#include "document/workbook.h"

#include <gtest/gtest.h>

#include "document/example_for_tests.h"

namespace vlecht::document {
namespace {

std::string book_of(const Document& document) {
  const auto bytes = to_xlsx(document);
  return {bytes.begin(), bytes.end()};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(Workbook, HasASheetForFiguresTablesFindingsAndSources) {
  const std::string book = book_of(example_document());
  for (const char* name : {"Cijfers", "Gemeenten", "Bevindingen", "Bronnen"}) {
    EXPECT_TRUE(has(book, "<sheet name=\"" + std::string(name) + "\"")) << name;
  }
}

TEST(Workbook, AFigureIsANumberAndAnUnknownOneItsReason) {
  const std::string book = book_of(example_document());
  EXPECT_TRUE(has(book, "<v>387.150016</v>"));
  EXPECT_TRUE(has(book, "niets aangeleverd"));
}

TEST(Workbook, EachFactBehindAFigureHasItsRow) {
  EXPECT_TRUE(has(book_of(example_document()), "<v>3</v>"));
}

TEST(Workbook, TheSameDocumentGivesTheSameBytes) {
  EXPECT_EQ(to_xlsx(example_document()), to_xlsx(example_document()));
}

TEST(Workbook, AnEmptyDocumentIsStillAWorkbook) {
  EXPECT_TRUE(has(book_of({}), "<sheet name=\"Blad\""));
}

}  // namespace
}  // namespace vlecht::document
