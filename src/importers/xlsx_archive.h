// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "importers/workbook.h"
#include "importers/xlsx_budget.h"
#include "importers/xlsx_zip_directory.h"

struct zip;

namespace vlecht::importers::xlsx {

/// The parts of a workbook's zip archive, read from memory. Names are matched without regard to
/// case, as the packaging standard wants (ECMA-376-2, 6.2.2), and with '\' read as '/'.
class Archive {
 public:
  /// Checked before anything is unpacked: names, doubles, overlap, number, claimed sizes and
  /// ratios. `bytes` must outlive the archive.
  static base::Result<Archive> open(base::ByteView bytes, const WorkbookLimits& limits);

  bool has(std::string_view part) const { return index_of(part).has_value(); }
  /// What it claims to be unpacked, which it cannot exceed; 0 when there is none.
  std::uint64_t unpacked_bytes(std::string_view part) const;
  /// Whether some part's name begins like this.
  bool has_folder(std::string_view folder) const;

  /// XML elements that may still be read from all its parts together.
  Budget& elements() { return elements_; }

  /// Receives a part in pieces; `is_last` with the last one, which may be empty.
  using Sink = std::function<base::Result<void>(base::ByteView piece, bool is_last)>;

  /// Unpacks one part. What really comes out is counted: a part larger than it claimed is refused
  /// at the first byte too many. Problem: `workbook.missing_part` and what the sink says.
  base::Result<void> read(std::string_view part, const Sink& sink) const;

  /// The beginning of a part, as text; "" when there is none.
  std::string beginning_of(std::string_view part) const;

 private:
  struct Discard {
    void operator()(zip* archive) const;
  };

  std::optional<std::size_t> index_of(std::string_view part) const;
  base::Result<void> index_names();
  base::Result<void> check_sizes(const WorkbookLimits& limits) const;
  base::Result<void> open_zip(base::ByteView bytes);

  Budget elements_{0};
  std::vector<ZipEntry> entries_;
  std::unordered_map<std::string, std::size_t> by_name_;
  std::unique_ptr<zip, Discard> zip_;
};

}  // namespace vlecht::importers::xlsx
