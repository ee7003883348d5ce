// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <variant>

#include "importers/prepared_import.h"
#include "importers/table_import.h"
#include "importers/xaf.h"

namespace vlecht::importers {

/// Reads a file of any format that we know; which one it is, its content tells, not its name: a
/// table (CSV or workbook), a table of samples, an Iv3 delivery or an answer of Prometheus (JSON),
/// an audit file (XAF), or what Upptime keeps. What `TableReader` promises holds for all.
class FileReader {
 public:
  /// Problems: those of the format.
  static base::Result<FileReader> open(const File& file, const Settings& settings,
                                       const base::Executor& executor = base::run_in_order);

  const TableImport& table() const;
  /// The most drafts that can come, where that is known beforehand; 0 otherwise.
  std::size_t row_count() const;
  std::int64_t bad_row_count() const;
  /// Drafts of one kind at a time.
  bool next(std::vector<facts::Draft>& drafts);
  base::Result<TableImport> finish();

 private:
  using Reader = std::variant<TableReader, PreparedImport, XafReader>;
  explicit FileReader(Reader reader) : reader_(std::move(reader)) {}
  Reader reader_;
};

/// All of it at once.
base::Result<TableImport> read_file(const File& file, const Settings& settings);

/// What stands around the source of a fact, as the person who has the file open sees it.
base::Result<Window> window_at(const File& file, const std::vector<Rule>& rules,
                               const facts::SourceRef& source, std::uint32_t before,
                               std::uint32_t after);

/// Where that is, when the file has no rows: "lasten[0]", "1396:21" (line
/// and position). "" for a table.
std::string path_of_source(std::string_view media_type, const std::string& sheet,
                           const facts::SourceRef& source);

}  // namespace vlecht::importers
