// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/result.h"

namespace vlecht::stores {

/// The right to write a dossier, held by one process at a time and released by the system when it
/// dies. A file NAME-lock beside the dossier while it is held; not a lock on the dossier itself,
/// because closing any other handle on that would release SQLite's own locks (POSIX).
class WriterLock {
 public:
  /// Problems: `store.locked`, `store.read_only` (no file can be made there), `store.failed`.
  static base::Result<WriterLock> take(const std::string& dossier_path);

  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&& other) noexcept;
  ~WriterLock();

 private:
  WriterLock(std::string path, int handle) : path_(std::move(path)), handle_(handle) {}

  std::string path_;
  int handle_ = -1;
};

}  // namespace vlecht::stores
