// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace vlecht::operations {

/// A dossier in the making beside the name that it will get, so that what breaks off half-way can
/// never be taken for a whole one. What was not given its name is gone at the end.
class NewFile {
 public:
  /// Also removes what an earlier attempt left when it was killed. Problems: `store.exists` when
  /// there is something with the final name; `store.log_left` when the log is still there of a
  /// dossier that had that name.
  static base::Result<NewFile> at(const std::string& path);

  NewFile(NewFile&& other) noexcept;
  NewFile& operator=(NewFile&&) = delete;
  ~NewFile();

  /// Where it is made.
  const std::string& path() const { return making_; }

  /// Gives it its name, never in the place of another file. On the disk when it returns, and gone
  /// after a problem. Whoever has it open has closed it. Problems: `store.exists`,
  /// `file.unwritable`.
  base::Result<void> finish();

 private:
  explicit NewFile(std::string path);
  void remove() const;

  std::string path_;
  std::string making_;
  std::vector<std::string> unfinished_;  // what goes when it does not get its name
};

}  // namespace vlecht::operations
