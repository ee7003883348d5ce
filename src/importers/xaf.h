// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "importers/table_import.h"

namespace vlecht::importers {

/// Whether a file looks like an audit file: an XML document of which the root is `auditfile`.
bool is_audit_file(base::ByteView bytes);

/// Reads an XML Auditfile Financieel (XAF 3.2, and 4.0 as far as its published differences go) as
/// facts of the kinds `ledger_entry` and `ledger_account`.
///
/// The file is gone through twice: first to decide how it is read and to compare what it declares
/// with what it holds, then to hand over its lines in parts. The municipality is a question until
/// `file=municipality:GM0377` answers it. Customers and suppliers are not recorded: they can be
/// people.
class XafReader {
 public:
  /// Problems: `xaf.*`, `rule.not_for_format`, `import.kind_not_in_file`.
  static base::Result<XafReader> open(const File& file, const Settings& settings);
  XafReader(XafReader&&) noexcept;
  XafReader& operator=(XafReader&&) noexcept;
  ~XafReader();

  const TableImport& table() const;
  std::int64_t bad_row_count() const;
  bool next(std::vector<facts::Draft>& drafts, std::size_t rows = TableReader::part_rows);
  /// Problem: `table.too_many_bad_rows`.
  base::Result<TableImport> finish();

 private:
  class Reading;
  explicit XafReader(std::unique_ptr<Reading> reading);
  std::unique_ptr<Reading> reading_;
};

/// The lines of the file around a line, as they stand.
Window xaf_window(const File& file, std::uint32_t line, std::uint32_t column);

}  // namespace vlecht::importers
