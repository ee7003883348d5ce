// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace vlecht::operations {

/// A folder in which files are added and hardly ever replaced, held by one program at a time.
/// Nothing in it has a final name before its content is on the disk, so that whatever breaks off
/// leaves whole files, and at most a folder ".new" in it, which goes when the next who adds is
/// done.
///
/// Names are relative, with '/'; problems name the file with its folder.
class StaticFolder {
 public:
  enum class Missing { make, refuse };
  /// Problems: `log.folder_missing`, `log.folder_in_use`, `file.unwritable`.
  static base::Result<StaticFolder> open(const std::string& path, Missing missing);

  StaticFolder(StaticFolder&& other) noexcept;
  StaticFolder& operator=(StaticFolder&&) = delete;
  ~StaticFolder();

  /// Adds a file, or finds it there with this content. It has its name after `settle`, or before
  /// when many wait. Problems: `log.file_differs` when it is there with other
  /// content, which stays; `file.unwritable`.
  base::Result<void> add(const std::string& name, base::ByteView bytes);
  /// Everything added so far has its name and is on the disk. Problem: `file.unwritable`.
  base::Result<void> settle();
  /// Puts a file in the place of another, or makes it: after a power cut the one is there or the
  /// other, whole. Where it belongs after `settle`, or before. Problem: `file.unwritable`.
  base::Result<void> replace(const std::string& name, base::ByteView bytes);
  /// The file is not there any more; for good after `settle`. Problem: `file.unwritable`.
  base::Result<void> remove(const std::string& name);
  /// A file that was found there, or found gone, stays so after `settle`: whoever added or removed
  /// it may have been killed before that was on the disk.
  void keep_as_found(const std::string& name);

  /// The content of a file; none when it is not there. Problems: `file.unreadable`,
  /// `file.too_large`.
  base::Result<std::optional<base::Bytes>> read(const std::string& name,
                                                std::uint64_t bytes_max) const;

  /// Names of the files in a folder of it; none when there is no such folder. Problem:
  /// `file.unreadable`.
  base::Result<std::vector<std::string>> names(const std::string& folder) const;

  const std::string& path() const { return path_; }
  std::uint64_t files_added() const { return files_added_; }
  std::uint64_t bytes_added() const { return bytes_added_; }

 private:
  StaticFolder(std::string path, int handle) : path_(std::move(path)), handle_(handle) {}

  std::string in_folder(const std::string& name) const { return path_ + "/" + name; }
  base::Result<void> make_folder_of(const std::string& path);
  base::Result<void> make_workplace();
  base::Result<void> write_beside(const std::string& path, base::ByteView bytes);
  void add_folders_above(const std::string& path);
  base::Result<void> sync_waiting();
  base::Result<void> sync_names();

  std::string path_;
  int handle_ = -1;  // of the folder, locked
  struct Waiting {
    std::string made, path;
  };
  std::vector<Waiting> waiting_;      // have their content, but not yet their name
  std::vector<std::string> folders_;  // in which names changed since they were on the disk
  std::string last_folder_;
  std::uint64_t files_added_ = 0;
  std::uint64_t bytes_added_ = 0;
};

}  // namespace vlecht::operations
