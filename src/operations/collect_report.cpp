// SPDX-License-Identifier: EUPL-1.2
#include "operations/collect.h"
#include "values/zone.h"
#include "views/figure.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using document::Unit;
using words::Language;

document::Column column(Language language, std::string id, Unit unit = Unit::text) {
  std::string label = words::text(language, "collect.column." + id);
  return {std::move(id), std::move(label), unit};
}

std::string moment(std::int64_t second) { return values::to_iso_seconds({second * 1'000'000}); }

document::Table pages(const CollectOutcome& outcome, Language language) {
  document::Table table;
  table.id = "pages";
  table.caption = words::text(language, "collect.pages");
  table.columns = {column(language, "from"),
                   column(language, "until"),
                   column(language, "samples", Unit::count),
                   column(language, "new", Unit::count),
                   column(language, "changed", Unit::count),
                   column(language, "import"),
                   column(language, "whole")};
  for (const CollectedPage& page : outcome.pages) {
    table.rows.push_back(
        {views::text_cell(moment(page.from)), views::text_cell(moment(page.until)),
         views::count_cell(language, page.samples), views::count_cell(language, page.added),
         views::count_cell(language, page.changed), views::text_cell(page.import),
         views::text_cell(words::text(
             language, page.is_incomplete ? "collect.incomplete" : "collect.complete"))});
  }
  return table;
}

std::int64_t sum(const CollectOutcome& outcome, std::int64_t CollectedPage::*part) {
  std::int64_t total = 0;
  for (const CollectedPage& page : outcome.pages) total += page.*part;
  return total;
}

std::string verdict(const CollectOutcome& outcome, const CollectRequest& request,
                    Language language) {
  const auto count = base::shown(outcome.pages.size());
  if (outcome.stopped) {
    return words::text(
        language, "collect.verdict.stopped",
        {{"count", count},
         {"until", moment(outcome.pages.empty() ? outcome.from : outcome.pages.back().until)}});
  }
  if (outcome.pages.empty()) return words::text(language, "collect.verdict.nothing");
  return words::text(
      language, request.is_dry_run ? "collect.verdict.would_record" : "collect.verdict.recorded",
      {{"count", count},
       {"intervals", sum(outcome, &CollectedPage::added) + sum(outcome, &CollectedPage::changed)},
       {"samples", sum(outcome, &CollectedPage::samples)}});
}

}  // namespace

document::Document collect_report(const CollectOutcome& outcome, const CollectRequest& request,
                                  Language language) {
  document::Document out;
  out.language = language;
  out.id = "collect";
  out.title = words::text(language, "collect.title", {{"query", request.question.query}});
  out.parameters = {{"from", moment(outcome.from)},
                    {"until", moment(outcome.until)},
                    {"step", std::to_string(outcome.step)},
                    {"pages", std::to_string(outcome.pages.size())},
                    {"repeats", std::to_string(outcome.repeats)}};
  out.blocks.push_back(document::Paragraph{verdict(outcome, request, language), true});
  out.blocks.push_back(document::Paragraph{words::text(language, "collect.period",
                                                       {{"from", moment(outcome.from)},
                                                        {"until", moment(outcome.until)},
                                                        {"step", outcome.step},
                                                        {"hours", outcome.seconds_known / 3'600},
                                                        {"repeats", outcome.repeats}}),
                                           false});
  if (!outcome.pages.empty()) out.blocks.push_back(pages(outcome, language));
  document::Notes notes;
  notes.caption = words::text(language, "import.findings");
  for (const facts::Finding& finding : outcome.findings) {
    notes.notes.push_back(views::note(language, finding));
  }
  if (!notes.notes.empty()) out.blocks.push_back(std::move(notes));
  return out;
}

}  // namespace vlecht::operations
