// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <cstdint>
#include <span>
#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace vlecht::operations {

/// An open file or folder, closed in the end. Where something returns false, errno tells why.
class FileHandle {
 public:
  FileHandle(const std::string& path, int flags, mode_t mode = 0);
  ~FileHandle();
  FileHandle(const FileHandle&) = delete;
  FileHandle& operator=(const FileHandle&) = delete;

  bool is_open() const { return handle_ >= 0; }
  bool write(base::ByteView bytes) const;
  /// Fills `to` with what the file has from byte `at` on; EIO when it ends before that.
  bool read(std::span<base::Byte> to, std::uint64_t at) const;
  bool stat(struct stat& into) const;
  /// Its first bytes where the program can read them, or MAP_FAILED.
  void* map(std::size_t size) const;
  /// Whether everything is on the disk.
  bool sync() const;
  /// Network filesystems tell some errors only here.
  bool close();

 private:
  int handle_;
};

/// `file.unwritable`, with the system's words for `error`.
base::Unexpected unwritable(const std::string& path, int error);

/// Waits until a file (flags 0) or the names in a folder (O_DIRECTORY) are on the disk. Problem:
/// `file.unwritable`.
base::Result<void> sync_at(const std::string& path, int flags);

/// The folder that a path names something in; "." when it names none.
std::string folder_of(const std::string& path);

/// Whether the name is taken, be it by a link that leads nowhere.
bool is_there(const std::string& path);

}  // namespace vlecht::operations
