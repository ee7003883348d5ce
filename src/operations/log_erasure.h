// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "journal/static_log.h"
#include "operations/static_folder.h"

namespace vlecht::operations {

/// Takes out of a folder with a static log what erasures in the log name: the only exception to
/// files that never change (docs/decisions/0008-erasure-in-shipped-logs.md). An entry becomes of
/// length 0 in every bundle that has it, finished or not, and nothing else in a bundle changes;
/// kept files that the dossier does not have any more go. Tiles and checkpoints stay.
///
/// First it is announced in the folder, then the checkpoint that covers the erasures is put there,
/// then it is carried out. At each moment a dossier can be made of the folder; what breaks off is
/// carried out by whoever adds to the folder next.
class LogErasure {
 public:
  /// `size` is that of the folder's checkpoint, 0 without one. Both outlive this. Problems: those
  /// of `StaticFolder` and the store.
  static base::Result<LogErasure> begin(const journal::Store& store, StaticFolder& folder,
                                        std::uint64_t size);

  /// Says in the folder that these are to be carried out, before the checkpoint that covers them
  /// is there. Problem: `file.unwritable`.
  base::Result<void> announce(std::vector<journal::ErasedNumbers> erasures);

  /// Carries out what was announced, now or by someone who broke off. Returns how many files
  /// changed or went. Problems: `log.file_damaged` for a bundle that is none; `file.unwritable`.
  base::Result<std::uint64_t> carry_out();

 private:
  LogErasure(const journal::Store& store, StaticFolder& folder, std::uint64_t size)
      : store_(store), folder_(folder), size_(size) {}

  base::Result<void> empty_bundle(std::uint64_t index, const std::vector<std::uint64_t>& entries);
  base::Result<void> empty_file(const std::string& name, std::uint64_t index,
                                const std::vector<std::uint64_t>& entries);
  base::Result<void> remove_files(const std::vector<std::uint64_t>& documents);

  const journal::Store& store_;
  StaticFolder& folder_;
  std::uint64_t size_;
  bool is_announced_ = false;
  std::vector<journal::ErasedNumbers> erasures_;
  std::uint64_t changed_ = 0;
};

}  // namespace vlecht::operations
