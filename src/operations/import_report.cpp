// SPDX-License-Identifier: EUPL-1.2
#include "base/text.h"
#include "facts/kinds.h"
#include "operations/import_file.h"
#include "views/figure.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using document::Cell;
using document::Unit;
using words::Language;

using views::count_cell;
using views::in;

document::Column import_column(Language language, std::string id, Unit unit = Unit::text) {
  std::string label = words::text(language, "import.column." + id);
  return {std::move(id), std::move(label), unit};
}

std::string field_label(const ImportOutcome& outcome, Language language, std::string_view name) {
  const auto index = outcome.read.kind->index_of(name);
  return index ? std::string(in(language, outcome.read.kind->fields[*index].label))
               : std::string(name);
}

document::Table decisions(const ImportOutcome& outcome, Language language) {
  document::Table table;
  table.id = "decisions";
  table.caption = words::text(language, "import.decisions");
  table.emphasis = words::text(language, "import.choose");
  table.columns = {import_column(language, "header"), import_column(language, "how"),
                   import_column(language, "rule")};
  for (const auto& decision : outcome.read.decisions) {
    std::string rule = decision.rule;
    if (decision.is_question) {
      rule.clear();
      for (const std::string& answer : decision.answers) {
        rule += (rule.empty() ? "" : " | ") + answer;
      }
    }
    std::string how = words::text(language, decision.what);
    if (!decision.evidence.name.empty()) how += " " + words::text(language, decision.evidence);
    table.rows.push_back(
        {views::text_cell(decision.column == 0
                              ? words::text(language, "import.whole_file")
                              : words::column_letters(decision.column) + " " + decision.header),
         views::text_cell(std::move(how)), views::text_cell(std::move(rule))});
    if (!decision.is_question) continue;
    for (Cell& cell : table.rows.back()) cell.is_emphasised = true;
  }
  return table;
}

document::Table control_totals(const ImportOutcome& outcome, Language language) {
  document::Table table;
  table.id = "control_totals";
  table.caption = words::text(language, "import.control_totals");
  table.columns = {import_column(language, "header"), import_column(language, "field"),
                   import_column(language, "sum", Unit::none),
                   import_column(language, "values", Unit::count),
                   import_column(language, "missing", Unit::count)};
  for (const auto& total : outcome.read.control_totals) {
    const auto index = outcome.read.kind->index_of(total.field);
    const auto type = index ? outcome.read.kind->fields[*index].type : facts::FieldType::count;
    const Unit unit = type == facts::FieldType::money   ? Unit::euro
                      : type == facts::FieldType::count ? Unit::count
                                                        : Unit::none;
    table.rows.push_back(
        {views::text_cell(total.part.empty() ? total.header
                                             : total.header + " (" + total.part + ")"),
         views::text_cell(field_label(outcome, language, total.field)),
         {.shown = type == facts::FieldType::sterling  ? words::sterling(language, total.sum)
                   : type == facts::FieldType::decimal ? words::number(language, total.sum)
                                                       : views::shown(language, unit, total.sum),
          .value = total.sum,
          .unit = unit},
         count_cell(language, total.values),
         count_cell(language, total.missing)});
  }
  return table;
}

document::Table changes(const ImportOutcome& outcome, Language language) {
  document::Table table;
  table.id = "changes";
  table.caption =
      outcome.previous_import.empty()
          ? words::text(language, "import.changes")
          : words::text(language, "import.changes_against", {{"import", outcome.previous_import}});
  table.columns = {import_column(language, "what"), import_column(language, "count", Unit::count),
                   import_column(language, "examples")};
  const auto add = [&](std::string id, std::int64_t count,
                       const std::vector<std::string>& examples) {
    std::string shown;
    for (const std::string& example : examples) shown += (shown.empty() ? "" : ", ") + example;
    if (static_cast<std::size_t>(count) > examples.size() && !examples.empty()) shown += ", …";
    table.rows.push_back({views::text_cell(words::text(language, "import." + id)),
                          count_cell(language, count), views::text_cell(std::move(shown))});
  };
  add("new", outcome.added, outcome.added_examples);
  add("changed", outcome.changed, outcome.changed_examples);
  add("unchanged", outcome.unchanged, {});
  add("vanished", outcome.vanished, outcome.vanished_examples);
  return table;
}

document::Notes notes(const ImportOutcome& outcome, Language language) {
  document::Notes out;
  out.caption = words::text(language, "import.findings");
  // What stops the import first; those of bad rows are among them.
  for (const bool is_error : {true, false}) {
    for (const auto& finding : outcome.read.findings) {
      if ((finding.severity == facts::Severity::error) != is_error) continue;
      out.notes.push_back(views::note(language, finding));
    }
  }
  return out;
}

std::string verdict(const ImportOutcome& outcome, const ImportRequest& request, Language language) {
  const std::int64_t bad = static_cast<std::int64_t>(outcome.read.bad_rows.size());
  if (outcome.read.is_unusable) return words::text(language, "import.verdict.unusable");
  if (outcome.read.has_questions) return words::text(language, "import.verdict.questions");
  if (outcome.read.rows == 0) return words::text(language, "import.verdict.no_rows");
  if (outcome.is_refused) return words::text(language, "import.verdict.bad_rows", {{"count", bad}});
  if (outcome.is_known) return words::text(language, "import.verdict.known");
  if (outcome.is_recorded) {
    return words::text(language, "import.verdict.recorded",
                       {{"import", outcome.import}, {"count", outcome.added + outcome.changed}});
  }
  return words::text(
      language, "import.verdict.would_record",
      {{"count", outcome.added + outcome.changed + (request.replace ? outcome.vanished : 0)}});
}

}  // namespace

document::Document import_report(const ImportOutcome& outcome, const ImportRequest& request,
                                 Language language) {
  document::Document out;
  out.language = language;
  out.id = "import";
  out.title = words::text(
      language, "import.title",
      {{"file", request.file_name}, {"kind", std::string(in(language, outcome.read.kind->label))}});
  out.parameters = {{"file", request.file_name},
                    {"kind", std::string(outcome.read.kind->name)},
                    {"digest", outcome.digest},
                    {"rows", std::to_string(outcome.read.rows)},
                    {"new", std::to_string(outcome.added)},
                    {"changed", std::to_string(outcome.changed)},
                    {"unchanged", std::to_string(outcome.unchanged)},
                    {"vanished", std::to_string(outcome.vanished)},
                    {"bad_rows", std::to_string(outcome.read.bad_rows.size())},
                    {"recorded", outcome.is_recorded ? outcome.import : ""}};
  out.blocks.push_back(document::Paragraph{verdict(outcome, request, language), true});
  out.blocks.push_back(document::Paragraph{
      words::text(language, "import.rows", {{"count", outcome.read.rows}}), false});
  out.blocks.push_back(changes(outcome, language));
  if (!outcome.read.control_totals.empty()) {
    out.blocks.push_back(control_totals(outcome, language));
  }
  document::Notes findings = notes(outcome, language);
  if (!findings.notes.empty()) out.blocks.push_back(std::move(findings));
  out.blocks.push_back(decisions(outcome, language));
  return out;
}

}  // namespace vlecht::operations
