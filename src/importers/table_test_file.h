// SPDX-License-Identifier: EUPL-1.2
#pragma once

// For tests: reading a table from a text, and finding what was said about it.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/check.h"
#include "importers/table_import.h"

namespace vlecht::importers::table_test {

inline std::vector<Rule> rules(const std::vector<std::string>& texts) {
  std::vector<Rule> all;
  for (const std::string& text : texts) {
    auto rule = rule_from_text(text);
    CHECK(rule.has_value());
    all.push_back(std::move(*rule));
  }
  return all;
}

inline base::Result<TableImport> read(std::string_view text, std::string kind = "",
                                      const std::vector<std::string>& set = {},
                                      bool set_aside = false) {
  const File file{.name = "test.csv", .bytes = base::bytes_of(text)};
  return read_table(file, {.kind = std::move(kind), .rules = rules(set), .set_aside = set_aside});
}

/// The first decision by this name about this column; null when there is none.
inline const Decision* decision(const TableImport& table, std::string_view name,
                                std::string_view header = "") {
  for (const Decision& found : table.decisions) {
    if (found.what.name == name && (header.empty() || found.header == header)) return &found;
  }
  return nullptr;
}

inline const facts::Finding* finding(const TableImport& table, std::string_view name) {
  for (const facts::Finding& found : table.findings) {
    if (found.problem.name == name) return &found;
  }
  return nullptr;
}

inline std::size_t finding_count(const TableImport& table, std::string_view name) {
  return static_cast<std::size_t>(
      std::count_if(table.findings.begin(), table.findings.end(),
                    [&](const facts::Finding& found) { return found.problem.name == name; }));
}

/// A field of a draft as text, or its reason between brackets.
inline std::string value(const TableImport& table, std::size_t draft, std::string_view field) {
  const facts::KnownValue& found = table.drafts.at(draft).values[table.kind->at(field)];
  if (found.is_known()) return facts::to_text(*found);
  return "[" + std::string(values::name_of(found.reason())) + "]";
}

}  // namespace vlecht::importers::table_test
