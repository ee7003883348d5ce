// SPDX-License-Identifier: EUPL-1.2
#include "importers/layout.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "facts/kinds.h"

namespace vlecht::importers {
namespace {

struct Candidate {
  const facts::Kind* kind = nullptr;
  Header header;
  Mapping mapping;
};

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return base::shortened(out, 600);
}

std::vector<const facts::Kind*> kinds_to_try(const std::string& name) {
  std::vector<const facts::Kind*> found;
  for (const facts::Kind& kind : facts::kinds()) {
    if (!kind.is_system && (name.empty() || kind.name == name)) found.push_back(&kind);
  }
  return found;
}

std::size_t text_cells(const Grid& grid, std::size_t row) {
  std::size_t cells = 0;
  for (std::size_t cell = 0; cell < grid.cell_count(row); ++cell) {
    if (!base::trimmed(grid.cell_text(row, cell)).empty()) ++cells;
  }
  return cells;
}

base::Result<std::optional<std::size_t>> row_by_rule(const Grid& grid,
                                                     const std::vector<Rule>& rules) {
  TRY(const auto of_file, file_rules(rules));
  const auto wanted = of_file.argument(RuleName::header);
  if (!wanted) return std::nullopt;
  const auto number = base::to_integer(*wanted).value_or(0);
  for (std::size_t row = 0; row < grid.row_count() && grid.row_number(row) <= number; ++row) {
    if (grid.row_number(row) == number) return row;
  }
  return base::problem("table.no_header_row", {{"row", *wanted}});
}

std::size_t rows_to_search(const Grid& grid) {
  return std::min(grid.row_count(), base::limits::header_search_rows_max);
}

std::size_t fullest_row(const Grid& grid) {
  std::size_t best = 0;
  for (std::size_t row = 1; row < rows_to_search(grid); ++row) {
    if (text_cells(grid, row) > text_cells(grid, best)) best = row;
  }
  return best;
}

// The rows that could be the header. A row with one cell is a title.
std::vector<Header> possible_headers(const Grid& grid, std::optional<std::size_t> fixed) {
  std::vector<Header> headers;
  if (fixed) {
    headers.push_back(header_at(grid, *fixed));
    return headers;
  }
  for (std::size_t row = 0; row < rows_to_search(grid); ++row) {
    if (text_cells(grid, row) >= 2) headers.push_back(header_at(grid, row));
  }
  if (headers.empty()) headers.push_back(header_at(grid, fullest_row(grid)));
  return headers;
}

// The header that names most fields of the kind, the first of those. When none names two, the
// first with most cells, so that the person is shown something that looks like a header.
Candidate best_header(const facts::Kind& kind, const Grid& grid, const std::vector<Rule>& rules,
                      const std::vector<Header>& headers) {
  const KnownHeaders known(kind);
  const std::size_t fullest = fullest_row(grid);
  const Header* best = nullptr;
  std::size_t most = 1;
  for (const Header& header : headers) {
    const std::size_t used = map_columns(known, header, rules).used;
    if (used > most || (best == nullptr && (header.row == fullest || headers.size() == 1))) {
      best = &header;
      most = std::max(most, used);
    }
  }
  if (best == nullptr) best = &headers.front();
  return {&kind, *best, map_columns(known, *best, rules)};
}

std::string headers_of(const Header& header) {
  std::vector<std::string> names;
  for (const HeaderColumn& column : header.columns) {
    if (!column.text.empty()) names.push_back(column.text);
  }
  return joined(names);
}

// A column full of codes such as GM0377 under another header, to point at.
std::string column_of_codes(const Grid& grid, const Header& header) {
  for (const HeaderColumn& column : header.columns) {
    std::size_t codes = 0;
    std::size_t rows = 0;
    for (std::size_t row = header.row + 1; row < grid.row_count() && rows < 20; ++row, ++rows) {
      const auto cell = base::trimmed(grid.text(row, column.column));
      if (cell.size() == 6 && base::lowered(cell).starts_with("gm")) ++codes;
    }
    if (codes > 0 && codes == rows) return column.target;
  }
  return "";
}

base::Problem missing_columns(const Grid& grid, const Candidate& candidate) {
  std::vector<std::string> nl;
  std::vector<std::string> en;
  std::string example = "COLUMN";
  const auto missing = candidate.mapping.missing();
  for (const facts::Field* field : missing) {
    nl.push_back("'" + std::string(field->label.nl) + "'");
    en.push_back("'" + std::string(field->label.en) + "'");
  }
  for (std::size_t i = candidate.header.columns.size(); i-- > 0;) {
    const HeaderColumn& column = candidate.header.columns[i];
    if (!column.text.empty() && !candidate.mapping.is_used(i)) example = column.target;
  }
  if (missing.front()->type == facts::FieldType::municipality) {
    const std::string codes = column_of_codes(grid, candidate.header);
    if (!codes.empty()) example = codes;
  }
  return base::Problem("table.missing_columns",
                       {{"kind_nl", std::string(candidate.kind->label.nl)},
                        {"kind_en", std::string(candidate.kind->label.en)},
                        {"fields_nl", joined(nl)},
                        {"fields_en", joined(en)},
                        {"count", static_cast<std::int64_t>(missing.size())},
                        {"row", std::to_string(grid.row_number(candidate.header.row))},
                        {"headers", headers_of(candidate.header)},
                        {"example", example + "=field:" + std::string(missing.front()->name)}});
}

base::Problem not_found(const Grid& grid, const std::vector<Candidate>& candidates) {
  const auto share = [](const Candidate& candidate) {
    return static_cast<double>(candidate.mapping.used) /
           static_cast<double>(candidate.mapping.used + candidate.mapping.missing().size());
  };
  const auto nearest =
      std::max_element(candidates.begin(), candidates.end(),
                       [&](const Candidate& a, const Candidate& b) { return share(a) < share(b); });
  base::Problem problem = missing_columns(grid, *nearest);
  problem.name = "table.kind_not_found";
  return problem;
}

base::Result<Candidate> chosen(const Grid& grid, std::vector<Candidate> candidates,
                               bool is_kind_given) {
  if (is_kind_given) {
    if (!candidates.front().mapping.missing().empty()) {
      return base::Unexpected(missing_columns(grid, candidates.front()));
    }
    return std::move(candidates.front());
  }
  std::vector<std::size_t> best;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates[i].mapping.missing().empty()) continue;
    if (!best.empty() && candidates[i].mapping.used < candidates[best[0]].mapping.used) continue;
    if (!best.empty() && candidates[i].mapping.used > candidates[best[0]].mapping.used) {
      best.clear();
    }
    best.push_back(i);
  }
  if (best.empty()) return base::Unexpected(not_found(grid, candidates));
  if (best.size() == 1) return std::move(candidates[best[0]]);
  std::vector<std::string> nl;
  std::vector<std::string> names;
  for (const std::size_t i : best) {
    nl.push_back(std::string(candidates[i].kind->label.nl));
    names.push_back(std::string(candidates[i].kind->name));
  }
  return base::problem("table.kind_ambiguous",
                       {{"kinds", joined(nl)}, {"names", joined(names)}, {"example", names[0]}});
}

base::Result<Layout> layout_of(const Grid& grid, const std::string& kind,
                               const std::vector<Rule>& rules) {
  if (grid.cell_count() == 0) return base::problem("table.empty");
  if (grid.column_count() > base::limits::columns_max) {
    return base::problem("table.too_many_columns",
                         {{"max", static_cast<std::int64_t>(base::limits::columns_max)},
                          {"column", letters_of(grid.column_count())}});
  }
  TRY(const auto fixed, row_by_rule(grid, rules));
  const std::vector<Header> headers = possible_headers(grid, fixed);
  std::vector<Candidate> candidates;
  for (const facts::Kind* to_try : kinds_to_try(kind)) {
    candidates.push_back(best_header(*to_try, grid, rules, headers));
  }
  TRY(auto found, chosen(grid, std::move(candidates), !kind.empty()));
  TRY_VOID(check_rules(*found.kind, found.header, rules));
  Layout layout;
  layout.kind = found.kind;
  layout.header = std::move(found.header);
  layout.mapping = std::move(found.mapping);
  layout.is_header_by_rule = fixed.has_value();
  return layout;
}

std::string names_of(const std::vector<Sheet>& sheets) {
  std::vector<std::string> names;
  for (const Sheet& sheet : sheets) names.push_back("'" + sheet.name + "'");
  return joined(names);
}

base::Result<Layout> layout_of_named(const std::vector<Sheet>& sheets, const std::string& name,
                                     const std::string& kind, const std::vector<Rule>& rules) {
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (base::lowered(sheets[i].name) != base::lowered(name)) continue;
    TRY(auto layout, layout_of(sheets[i].grid, kind, rules));
    layout.sheet = i;
    return layout;
  }
  return base::problem("table.no_such_sheet", {{"sheet", name}, {"sheets", names_of(sheets)}});
}

base::Result<Layout> only_fitting(const std::vector<Sheet>& sheets, const std::string& kind,
                                  const std::vector<Rule>& rules) {
  std::optional<Layout> fitting;
  std::optional<base::Problem> first_problem;
  std::vector<std::string> fitting_names;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    auto layout = layout_of(sheets[i].grid, kind, rules);
    if (!layout) {
      if (!first_problem && sheets[i].grid.cell_count() > 0) first_problem = layout.error();
      continue;
    }
    fitting_names.push_back("'" + sheets[i].name + "'");
    if (fitting) continue;
    fitting = std::move(*layout);
    fitting->sheet = i;
  }
  if (fitting_names.size() == 1) return std::move(*fitting);
  if (fitting) {
    return base::problem("table.several_sheets", {{"sheets", joined(fitting_names)},
                                                  {"example", sheets[fitting->sheet].name}});
  }
  if (!first_problem) return base::problem("table.empty");
  const bool is_alone = std::count_if(sheets.begin(), sheets.end(), [](const Sheet& sheet) {
                          return sheet.grid.cell_count() > 0;
                        }) == 1;
  if (is_alone) return base::Unexpected(std::move(*first_problem));
  return base::problem("table.no_sheet_fits", {{"sheets", names_of(sheets)}});
}

}  // namespace

base::Result<Layout> find_layout(const std::vector<Sheet>& sheets, const std::string& kind,
                                 const std::vector<Rule>& rules) {
  if (sheets.empty()) return base::problem("table.empty");
  if (!kind.empty() && kinds_to_try(kind).empty()) {
    std::vector<std::string> names;
    for (const facts::Kind* known : kinds_to_try("")) names.push_back(std::string(known->name));
    return base::problem("table.unknown_kind", {{"kind", kind}, {"kinds", joined(names)}});
  }
  TRY(const auto of_file, file_rules(rules));
  const auto name = of_file.argument(RuleName::sheet);
  const bool has_names = !sheets.front().name.empty();
  if (!has_names) return layout_of(sheets.front().grid, kind, rules);
  return name ? layout_of_named(sheets, *name, kind, rules) : only_fitting(sheets, kind, rules);
}

std::size_t likely_header_row(const Grid& grid, const std::vector<Rule>& rules) {
  const auto fixed = row_by_rule(grid, rules);
  if (fixed && *fixed) return **fixed;
  std::size_t best = fullest_row(grid);
  if (grid.column_count() > base::limits::columns_max) return best;
  const std::vector<Header> headers = possible_headers(grid, std::nullopt);
  std::size_t used = 1;
  for (const facts::Kind* kind : kinds_to_try("")) {
    const Candidate candidate = best_header(*kind, grid, rules, headers);
    if (candidate.mapping.used <= used) continue;
    used = candidate.mapping.used;
    best = candidate.header.row;
  }
  return best;
}

}  // namespace vlecht::importers
