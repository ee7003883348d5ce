// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vlecht::faults {

/// One change of a file or a name below the recorded folder, in the order in which they happened.
struct Change {
  enum class Sort : std::uint8_t {
    create = 1,    ///< `bytes` is the path
    write,         ///< `bytes` at `offset`
    truncate,      ///< to `offset` bytes
    sync,          ///< what was written to the file so far is on the disk
    sync_folder,   ///< the names in the folder `bytes` are on the disk
    rename,        ///< `bytes` is the old path, a zero and the new one
    unlink,        ///< `bytes` is the path
    make_folder,   ///< `bytes` is the path
    output,        ///< the program told `bytes` to whoever runs it
    sync_all,      ///< everything so far is on the disk
    remove_folder  ///< `bytes` is the path
  };
  Sort sort;
  std::uint64_t node;  ///< which file, whatever its name; used again after the file is gone
  std::uint64_t offset;
  std::string_view bytes;
};

/// What the shim recorded (shim/plan.h), of one program after the other. Each record is a sort (1
/// byte), and node, offset and size of the bytes that follow (8 bytes each).
class Recording {
 public:
  /// Throws std::runtime_error when the file cannot be read or ends in the middle of a record.
  explicit Recording(const std::string& path);

  const std::vector<Change>& changes() const { return changes_; }

 private:
  std::string content_;
  std::vector<Change> changes_;
};

}  // namespace vlecht::faults
