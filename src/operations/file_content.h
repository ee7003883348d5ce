// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "base/bytes.h"
#include "base/executor.h"
#include "base/result.h"

namespace vlecht::operations {

/// The bytes of a file to read in. A small one is copied to memory. A large one stays where the
/// system has it: memory of our own would have to be made empty first and filled then, which takes
/// longer than reading does.
///
/// So somebody may write to a large file meanwhile. `check_unchanged` tells, before anything of it
/// is recorded; until then its bytes may be read, whatever becomes of the file. Where it was cut
/// short or the disk fails they are zeros.
class FileContent {
 public:
  /// Larger files are not copied.
  static constexpr std::size_t copied_bytes_max = std::size_t{32} << 20;

  /// Problems: `file.unreadable`, `file.too_large`.
  static base::Result<FileContent> open(const std::string& path, std::uint64_t bytes_max,
                                        const base::Executor& executor = base::run_in_order);
  /// Bytes that are in memory already.
  explicit FileContent(base::Bytes copy = {});
  FileContent(FileContent&&) noexcept;
  FileContent& operator=(FileContent&&) noexcept;
  ~FileContent();

  base::ByteView bytes() const;
  /// Whether nobody wrote to the file since it was opened, and all of it could be read. Problem:
  /// `file.changed`.
  base::Result<void> check_unchanged() const;

 private:
  class Mapping;

  base::Bytes copy_;
  std::unique_ptr<const Mapping> mapping_;  // in place of the copy
};

}  // namespace vlecht::operations
