// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace vlecht::operations {

/// Puts `bytes` in the place of the file at `path`, or makes it, readable for its owner only: after
/// a power cut at any moment the old content is there or the new, whole. On disk when it returns.
/// After a problem either may be there. Problem: `file.unwritable`.
base::Result<void> replace_file(const std::string& path, base::ByteView bytes);

/// Makes a file that was not there, readable for its owner only and closed to writing, for what
/// must not be lost once it was used, such as a key. Under its name it is there with all its bytes
/// or not at all; on disk when it returns. Problems: `file.exists`, `file.unwritable`.
base::Result<void> create_secret_file(const std::string& path, base::ByteView bytes);

/// Keeps everyone else who takes it out of a folder, as long as it lives.
class FolderLock {
 public:
  /// Makes the folder when it is not there, closed to others. Problems: `folder.in_use`,
  /// `file.unwritable`.
  static base::Result<FolderLock> take(const std::string& folder);

  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock();

 private:
  explicit FolderLock(int handle) : handle_(handle) {}
  int handle_;
};

}  // namespace vlecht::operations
