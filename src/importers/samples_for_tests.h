// SPDX-License-Identifier: EUPL-1.2
#pragma once

// For tests: reading a file of samples, and its observations in short.

#include <filesystem>
#include <fstream>
#include <iterator>

#include "importers/file_reader.h"
#include "importers/table_test_file.h"

namespace vlecht::importers::sample_test {

using table_test::decision;
using table_test::finding;
using table_test::rules;

inline std::string fixture(const std::string& path) {
  const auto folder = std::filesystem::path(__FILE__).parent_path() / "../../tests/fixtures";
  std::ifstream in(folder / path, std::ios::binary);
  CHECK(in.good());
  return {std::istreambuf_iterator<char>(in), {}};
}

inline base::Result<TableImport> read(std::string_view text,
                                      const std::vector<std::string>& set = {},
                                      const std::string& kind = "") {
  const File file{.name = "test", .bytes = base::bytes_of(text)};
  Settings settings;
  settings.kind = kind;
  settings.rules = rules(set);
  return read_file(file, settings);
}

inline std::string field(const facts::Draft& draft, std::string_view name) {
  const facts::KnownValue& found = draft.values[draft.kind->at(name)];
  return found.is_known() ? facts::to_text(*found) : "-";
}

/// "Zaken 2026-02-01T09:00:00Z 2026-02-01T10:00:00Z op 3 verlopen" per observation.
inline std::vector<std::string> observations(const TableImport& table) {
  std::vector<std::string> out;
  for (const facts::Draft& draft : table.drafts) {
    if (draft.kind->name != "observation") continue;
    std::string line;
    for (const char* name : {"probe", "begins", "ends", "state", "samples", "ended"}) {
      line += (line.empty() ? "" : " ") + field(draft, name);
    }
    out.push_back(std::move(line));
  }
  return out;
}

inline std::vector<std::string> probes(const TableImport& table) {
  std::vector<std::string> out;
  for (const facts::Draft& draft : table.drafts) {
    if (draft.kind->name == "probe") {
      out.push_back(field(draft, "probe") + " = " + field(draft, "service"));
    }
  }
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace vlecht::importers::sample_test
