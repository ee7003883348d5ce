// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <utility>

#include "importers/table_import.h"

namespace vlecht::importers {

/// A file that has been read as a whole; handed over in parts as `TableReader` does it.
class PreparedImport {
 public:
  /// The drafts of one kind stand together.
  explicit PreparedImport(TableImport table)
      : drafts_(std::exchange(table.drafts, {})), table_(std::move(table)) {
    if (table_.has_questions || table_.is_unusable) drafts_.clear();
  }

  const TableImport& table() const { return table_; }
  std::int64_t bad_row_count() const { return base::shown(table_.bad_rows.size()); }
  /// The next drafts, of one kind, in place of what `drafts` held; false when there are none left.
  bool next(std::vector<facts::Draft>& drafts, std::size_t rows = TableReader::part_rows);
  base::Result<TableImport> finish() { return std::move(table_); }

 private:
  std::vector<facts::Draft> drafts_;
  std::size_t next_ = 0;
  TableImport table_;
};

}  // namespace vlecht::importers
