// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <map>

#include "base/text.h"
#include "importers/csv.h"

namespace vlecht::importers {
namespace {

constexpr std::size_t sample_bytes_max = 1 << 20;
constexpr std::array<char, 4> candidates = {';', ',', '\t', '|'};

struct Consistency {
  char separator = ';';
  std::int64_t columns = 1;  // the number that most records have
  std::int64_t agreeing = 0;
  std::int64_t records = 0;
};

// Columns of each record of the sample; blank lines and a record that the sample cuts off left out.
std::vector<std::int64_t> column_counts(std::string_view text, char separator, char quote) {
  std::vector<std::int64_t> counts;
  std::int64_t columns = 1;
  bool is_blank = true;
  bool in_quotes = false;
  bool may_open = true;  // at the start of a cell, or right after a quote that closed
  for (const char c : text) {
    if (in_quotes) {
      in_quotes = c != quote;
      may_open = true;
      continue;
    }
    if (c == '\n' || c == '\r') {
      if (!is_blank) counts.push_back(columns);
      columns = 1;
      is_blank = true;
      may_open = true;
      continue;
    }
    is_blank = false;
    if (c == separator) {
      ++columns;
      may_open = true;
    } else {
      in_quotes = may_open && quote != '\0' && c == quote;
      may_open = false;
    }
  }
  if (!is_blank && !in_quotes) counts.push_back(columns);
  return counts;
}

Consistency consistency_of(std::string_view text, char separator, char quote) {
  std::map<std::int64_t, std::int64_t> records;
  Consistency found{.separator = separator};
  for (const std::int64_t columns : column_counts(text, separator, quote)) {
    ++records[columns];
    ++found.records;
  }
  for (const auto& [columns, count] : records) {
    if (columns > 1 && count > found.agreeing) {
      found.columns = columns;
      found.agreeing = count;
    }
  }
  return found;
}

// "sep=;" on the first line, as some spreadsheet programs write and read it.
std::optional<SeparatorChoice> told_by_first_line(std::string_view text) {
  if (base::lowered(text.substr(0, 4)) != "sep=" || text.size() < 6) return std::nullopt;
  if (std::find(candidates.begin(), candidates.end(), text[4]) == candidates.end()) {
    return std::nullopt;
  }
  std::size_t end = 5;
  if (text[end] == '\r') ++end;
  if (end < text.size() && text[end] != '\n') return std::nullopt;
  return SeparatorChoice{
      .separator = text[4], .evidence = base::Problem("evidence.separator_line"), .others = {}};
}

std::string_view sample_of(std::string_view text) {
  if (text.size() <= sample_bytes_max) return text;
  const std::size_t end = text.rfind('\n', sample_bytes_max);
  return text.substr(0, end == std::string_view::npos ? sample_bytes_max : end + 1);
}

}  // namespace

SeparatorChoice choose_separator(std::string_view text, char quote) {
  if (auto told = told_by_first_line(text)) return *told;
  const std::string_view sample = sample_of(text);
  Consistency best;
  std::vector<char> others;
  for (const char separator : candidates) {
    const Consistency found = consistency_of(sample, separator, quote);
    if (found.agreeing == 0) continue;
    // As a share: a wrong separator may cut quoted texts into many small lines that agree.
    const std::int64_t share = found.agreeing * std::max<std::int64_t>(best.records, 1);
    const std::int64_t best_share = best.agreeing * found.records;
    if (share > best_share) {
      best = found;
      others.clear();
    } else if (share == best_share) {
      others.push_back(separator);
    }
  }
  if (best.agreeing == 0)
    return {.evidence = base::Problem("evidence.separator_none"), .others = {}};
  return {.separator = best.separator,
          .evidence = base::Problem(
              "evidence.separator_columns",
              {{"agreeing", best.agreeing}, {"lines", best.records}, {"columns", best.columns}}),
          .is_question = !others.empty(),
          .others = others};
}

char choose_quote(std::string_view text) {
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  for (const char separator : candidates) {
    const auto cells = base::split(line, separator);
    const bool all = std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
      return cell.size() >= 2 && cell.front() == '\'' && cell.back() == '\'';
    });
    if (all && cells.size() > 1) return '\'';
  }
  return '"';
}

std::string name_of_separator(char separator) {
  return separator == '\t' ? "tab" : std::string(1, separator);
}

std::optional<char> separator_named(std::string_view name) {
  if (base::lowered(name) == "tab") return '\t';
  if (name.size() != 1) return std::nullopt;
  const bool is_candidate =
      std::find(candidates.begin(), candidates.end(), name[0]) != candidates.end();
  return is_candidate ? std::optional(name[0]) : std::nullopt;
}

}  // namespace vlecht::importers
