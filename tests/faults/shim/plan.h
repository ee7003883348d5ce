// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <cstdint>

/// A library to preload (LD_PRELOAD) that stands between a program and the files below one folder:
/// counts its calls, records them, lets one fail, or kills the program at one. It allocates
/// nothing, because it also counts allocations. What it does is said in the environment:
///
///   SHIM_FOLDER     the folder, by its real path; without it nothing is done to files
///   SHIM_CALLS      which calls count, such as "write,sync"; all but "read" and "output" without
///   SHIM_RECORD     file to which every change below the folder is added (power/recording.h)
///   SHIM_KILL_AT    the process is killed at its n-th call, which is not made any more
///   SHIM_FAIL_AT    its n-th call fails with
///   SHIM_FAIL_WITH    EIO, ENOSPC, EDQUOT, EINTR, or "short": half is written, then ENOSPC
///   SHIM_FAIL_FOREVER 1: and every later one
///   SHIM_MEMORY_AT  the n-th allocation since main began fails; SHIM_FAIL_FOREVER as well
///   SHIM_REPORT     file for the number of calls of each sort, written when the program ends
namespace shim {

enum class Call : std::uint8_t {
  open,
  read,
  write,
  sync,
  truncate,
  allocate,
  rename,
  unlink,
  folder,
  output,
  count_
};
inline constexpr int call_count = static_cast<int>(Call::count_);
inline constexpr const char* call_names[call_count] = {"open",     "read",     "write",  "sync",
                                                       "truncate", "allocate", "rename", "unlink",
                                                       "folder",   "output"};

/// What is to become of a call.
enum class Verdict { go_on, fail, half };

/// Counts a call, and kills the process when it is the one. On `fail` errno has been set.
Verdict judge(Call call);
/// The same for an allocation: whether it may be made.
bool may_allocate();

/// Writes a path to `out` (of PATH_MAX bytes) as it is from the root, or "" when it cannot be said;
/// a relative one begins at the open folder `from`, or AT_FDCWD. A link in its last part, whose
/// name is what is changed, is not followed.
void absolute(int from, const char* path, char* out);
/// Whether a path from the root lies below the folder.
bool is_inside(const char* path);
/// Ends the program: a plan that cannot be carried out must not look like one that was.
[[noreturn]] void give_up(const char* what);

/// The next function of this name: the one that the program would have called.
void* next(const char* name);

/// An open file below the folder. `node` tells files apart, also when their names move.
struct Handle {
  bool is_known = false;
  bool is_recorded = false;  ///< not SQLite's index in shared memory, which no crash outlives
  std::uint64_t node = 0;
};
/// Of handles that were opened by way of the shim.
const Handle& handle(int number);
void opened(int number, const char* path, bool is_new, bool is_emptied);
void closed(int number);

/// Adds to the record what was done; `text` is a path, or two with a zero between them.
enum class Change : std::uint8_t {
  create = 1,
  write,
  truncate,
  sync,
  sync_folder,
  rename,
  unlink,
  make_folder,
  output,
  sync_all,
  remove_folder
};
void record(Change change, std::uint64_t node, std::uint64_t offset, const void* bytes,
            std::uint64_t size);
/// The same for changes of names, by their paths from the root.
void record_name(Change change, std::uint64_t node, const char* path, const char* second = nullptr);

/// Held while a call is made and recorded, so that the record has the order of what happened.
class Order {
 public:
  Order();
  ~Order();
  Order(const Order&) = delete;
  Order& operator=(const Order&) = delete;
};

}  // namespace shim
