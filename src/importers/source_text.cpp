// SPDX-License-Identifier: EUPL-1.2
#include "importers/source_text.h"

#include "base/limits.h"
#include "base/text.h"
#include "importers/rules.h"
#include "importers/text_encoding.h"
#include "importers/workbook.h"

namespace vlecht::importers {
namespace {

using base::Problem;

Decision decision_about_file(Problem what, Problem evidence, const std::string& rule) {
  return {.header = "",
          .field = "",
          .what = std::move(what),
          .evidence = std::move(evidence),
          .rule = rule.empty() ? "" : "file=" + rule,
          .answers = {}};
}

std::string extension_of(std::string_view name) {
  const std::size_t point = name.rfind('.');
  return point == std::string_view::npos ? "" : base::lowered(name.substr(point + 1));
}

// Files that people hand over by mistake and that would be read as one strange column.
bool is_other_format(std::string_view text) {
  for (const std::string_view begin : {"%PDF-", "{\\rtf", "<!DOCTYPE", "<html", "<HTML", "<?xml"}) {
    if (text.starts_with(begin)) return true;
  }
  return false;
}

base::Result<DecodedText> decode(const File& file, const ColumnRules& rules, SourceText& source,
                                 const base::Executor& executor) {
  std::optional<Encoding> wanted;
  if (const auto rule = rules.argument(RuleName::encoding)) wanted = encoding_named(*rule);
  TRY(auto text, decoded(file.bytes, wanted, executor));
  const std::string name(name_of(text.encoding()));
  Decision decision = decision_about_file(Problem("decided.encoding", {{"encoding", name}}),
                                          text.evidence(), "encoding:" + name);
  if (text.is_question()) {
    decision.what = Problem("question.encoding");
    decision.is_question = true;
    decision.rule.clear();
    decision.answers = {"file=encoding:windows-1252", "file=encoding:cp850"};
  }
  source.decisions.push_back(std::move(decision));
  return text;
}

char decide_quote(std::string_view text, const ColumnRules& rules, SourceText& source) {
  const auto rule = rules.argument(RuleName::quote);
  char quote = choose_quote(text);
  if (rule) quote = *rule == "none" ? '\0' : rule->front();
  if (!rule && quote == '"') return quote;  // RFC 4180
  const std::string name = quote == '\0' ? "none" : std::string(1, quote);
  source.decisions.push_back(decision_about_file(
      Problem("decided.quote", {{"quote", name}}),
      rule ? Problem("evidence.rule") : Problem("evidence.quotes"), "quote:" + name));
  return quote;
}

char decide_separator(std::string_view text, char quote, const ColumnRules& rules,
                      SourceText& source) {
  SeparatorChoice choice;
  if (const auto rule = rules.argument(RuleName::separator)) {
    choice = {.separator = separator_named(*rule).value_or(';'),
              .evidence = Problem("evidence.rule"),
              .others = {}};
  } else {
    choice = choose_separator(text, quote);
  }
  const std::string name = name_of_separator(choice.separator);
  Decision decision = decision_about_file(Problem("decided.separator", {{"separator", name}}),
                                          std::move(choice.evidence), "separator:" + name);
  if (choice.is_question) {
    decision.what = Problem("question.separator");
    decision.is_question = true;
    decision.answers.push_back(decision.rule);
    decision.rule.clear();
    for (const char other : choice.others) {
      decision.answers.push_back("file=separator:" + name_of_separator(other));
    }
  }
  source.decisions.push_back(std::move(decision));
  return choice.separator;
}

base::Result<SourceText> read_csv(const File& file, const ColumnRules& rules,
                                  std::uint32_t line_last, const base::Executor& executor) {
  SourceText source;
  if (is_other_format(base::text_of(file.bytes).substr(0, 16))) {
    return base::problem("table.not_a_table", {{"file", file.name}});
  }
  TRY(auto decoded, decode(file, rules, source, executor));
  source.text = std::make_unique<const DecodedText>(std::move(decoded));
  const std::string_view text = source.text->text();
  const char quote = decide_quote(text, rules, source);
  const char separator = decide_separator(text, quote, rules, source);
  TRY(auto grid, scan_csv(text, {separator, quote}, line_last, executor));
  source.media_type = separator == '\t' ? "text/tab-separated-values" : "text/csv";
  source.sheets.push_back({.name = "", .grid = std::move(grid)});
  return source;
}

base::Result<SourceText> read_sheets(const File& file) {
  SourceText source;
  TRY(source.sheets, read_workbook(file.bytes));
  source.is_workbook = true;
  source.media_type = extension_of(file.name) == "xlsm"
                          ? "application/vnd.ms-excel.sheet.macroEnabled.12"
                          : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return source;
}

}  // namespace

base::Result<SourceText> read_source(const File& file, const std::vector<Rule>& rules,
                                     std::uint32_t line_last, const base::Executor& executor) {
  if (file.bytes.size() > base::limits::import_file_bytes_max) {
    return base::problem(
        "table.too_large",
        {{"megabytes", static_cast<std::int64_t>(base::limits::import_file_bytes_max >> 20U)}});
  }
  if (file.bytes.empty()) return base::problem("table.empty");
  TRY(const auto of_file, file_rules(rules));
  if (looks_like_workbook(file.bytes)) return read_sheets(file);
  return read_csv(file, of_file, line_last, executor);
}

}  // namespace vlecht::importers
