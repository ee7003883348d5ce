// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "faults/power/recording.h"

namespace vlecht::faults {

/// Which of the program's requests to wait for the disk are honoured. `full` is what the program
/// does. The others are what SQLite would do at a lower level, or a program that forgets about
/// names, and must lose data: else the states that are made here would show nothing.
enum class Level {
  full,
  normal,  ///< not the one that makes a commit in the write-ahead log durable
  files,   ///< those of files, but not of the names in folders
  off      ///< none
};

/// The files of a folder, by path.
using Files = std::map<std::string, std::string>;

/// A disk that keeps what it was told to keep, and of everything else that was written since an
/// arbitrary part.
///
/// A file's bytes are sure after a sync of that file; a name (made, moved, removed, of a file or a
/// folder) after a sync of the folder that it is in, or was moved to. A file is there when its name
/// is and those of the folders above it are. What is not sure is there in full, in part (any of its
/// sectors of 512 bytes), not at all, or with its length only. Names are there in one of two ways:
/// `ordered`, as ext4 does it (in the order in which they were changed, and any sync makes all
/// earlier ones sure), or each by itself, which is all that POSIX promises.
class Disk {
 public:
  explicit Disk(Level level) : level_(level), files_(1) {}

  void apply(const Change& change);

  /// What the disk holds at least; what it holds when everything arrived; anything between.
  Files least() const;
  Files most() const;
  Files some(std::mt19937_64& random) const;

 private:
  struct Piece {
    std::uint64_t offset;
    std::string_view bytes;
    bool is_truncation;
  };
  struct File {
    std::string sure, all;
    std::vector<Piece> unsure;
    bool was_written_last = false;  ///< since the last sync, honoured or not
  };
  struct Name {
    Change::Sort sort;
    std::string path, second;
    std::size_t file;
    bool is_sure = false, is_before_a_sync = false;
  };
  using Names = std::map<std::string, std::size_t>;

  void add_name(Change::Sort sort, std::string_view path, std::size_t file);
  void sync(std::uint64_t node);
  void sync_file(File& file);
  void sync_folder(std::string_view folder);
  void sync_all();
  void settle_names();
  static void change(Names& names, const Name& name);
  Names some_names(std::mt19937_64& random) const;
  bool is_reachable(const std::string& path, const Names& names) const;
  template <class BytesOf>
  Files files_of(const Names& names, BytesOf&& bytes_of) const;
  static std::string some_bytes(const File& file, std::mt19937_64& random);

  Level level_;
  std::vector<File> files_;        ///< the first stands for any folder
  std::set<std::string> folders_;  ///< that were ever made
  std::map<std::uint64_t, std::size_t> nodes_;
  Names now_;                ///< as the program sees them
  Names names_;              ///< that are sure
  std::vector<Name> later_;  ///< changes of names since
  std::map<std::size_t, std::string> first_names_;
};

}  // namespace vlecht::faults
