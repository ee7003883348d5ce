// SPDX-License-Identifier: EUPL-1.2
//
// Whatever the bytes say, as a header, a cell, a name of a file or a whole edition of a portfolio:
// a row is a draft or a bad row, what is unknown has a reason, and a year is a year.
#include <cstdlib>
#include <string>

#include "facts/kinds.h"
#include "importers/portfolio.h"
#include "importers/table_import.h"
#include "words/message.h"

namespace {

using namespace vlecht;

void expect(bool condition) {
  if (!condition) std::abort();
}

void try_words(std::string_view text) {
  const auto field = importers::portfolio_field(text);
  expect(field.empty() || facts::kind_named("portfolio_project").index_of(field).has_value());
  const auto scale = importers::pounds_scale(text);
  expect(!scale || *scale == 0 || *scale == 3 || *scale == 6 || *scale == 9);
  int last = 0;
  for (const int year : importers::report_years(text)) {
    expect(year > last && year >= 2000 && year <= 2100);
    last = year;
  }
  importers::reason_in_words(text);
}

void try_table(const std::string& text) {
  const auto table = importers::read_table({"gmpp_2022.csv", base::bytes_of(text)},
                                           {.kind = "portfolio_project", .rules = {}});
  if (!table) return;
  for (const facts::Finding& finding : table->findings) {
    expect(!words::text(words::Language::nl, finding.problem).empty());
  }
  for (const facts::Draft& draft : table->drafts) {
    expect(!facts::key_of(*draft.kind, draft.values).empty());
    expect(draft.values[draft.kind->at("year")].is_known());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  try_words(text);
  try_table(text);
  try_table("Project ID,Project Name,Department,RAG rating,End date,Whole life cost (£m)\n" + text);
  return 0;
}
