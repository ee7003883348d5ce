// SPDX-License-Identifier: EUPL-1.2
//
// Calls on files: judged, made, and recorded when they succeeded.
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include "plan.h"

using shim::Call;
using shim::Change;
using shim::Verdict;

namespace {

bool is_there(const char* path) {
  struct stat status {};
  const int error = errno;
  const bool is = ::lstat(path, &status) == 0;
  errno = error;
  return is;
}

std::uint64_t node_of(const char* path) {
  struct stat status {};
  return ::lstat(path, &status) == 0 ? status.st_ino : 0;
}

bool is_folder(const char* path) {
  struct stat status {};
  return ::lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

// A path from the root.
struct Place {
  Place(int folder, const char* path) {
    const int error = errno;
    shim::absolute(folder, path, text);
    errno = error;
  }
  bool is_inside() const { return shim::is_inside(text); }
  char text[PATH_MAX];
};

// Opens by `open()`, which gives a handle or a negative number. `path` is from the root.
template <class Open>
int open_judged(const char* path, bool may_create, bool empties, Open&& open) {
  if (!shim::is_inside(path)) return open();
  const shim::Order order;
  if (shim::judge(Call::open) != Verdict::go_on) return -1;
  const bool is_new = may_create && !is_there(path);
  const int number = open();
  if (number >= 0) shim::opened(number, path, is_new, empties);
  return number;
}

int open_at(int folder, const char* path, int flags, mode_t mode) {
  using Open = int (*)(int, const char*, int, ...);
  static const auto real = reinterpret_cast<Open>(shim::next("openat64"));
  const Place place(folder, path);
  if (place.is_inside() && (flags & O_TMPFILE) == O_TMPFILE) shim::give_up("O_TMPFILE");
  return open_judged(place.text, (flags & O_CREAT) != 0, (flags & O_TRUNC) != 0,
                     [&] { return real(folder, path, flags, mode); });
}

std::FILE* open_stream(const char* path, const char* mode) {
  using Open = std::FILE* (*)(const char*, const char*);
  static const auto real = reinterpret_cast<Open>(shim::next("fopen64"));
  std::FILE* stream = nullptr;
  const bool writes = std::strchr(mode, 'w') != nullptr;
  open_judged(Place(AT_FDCWD, path).text, writes || std::strchr(mode, 'a') != nullptr, writes, [&] {
    stream = real(path, mode);
    return stream != nullptr ? ::fileno(stream) : -1;
  });
  return stream;
}

bool is_output(int number) { return number == STDOUT_FILENO || number == STDERR_FILENO; }

// Writes `size` bytes at `at`, of which `write(n)` writes the first n.
template <class Write>
ssize_t write_judged(int number, const void* bytes, std::size_t size, std::uint64_t at,
                     Write&& write) {
  const shim::Order order;
  const Verdict verdict = shim::judge(is_output(number) ? Call::output : Call::write);
  if (verdict == Verdict::fail) return -1;
  const ssize_t written = write(verdict == Verdict::half ? (size + 1) / 2 : size);
  if (written <= 0) return written;
  if (is_output(number)) {
    shim::record(Change::output, 0, 0, bytes, static_cast<std::uint64_t>(written));
  } else if (shim::handle(number).is_recorded) {
    shim::record(Change::write, shim::handle(number).node, at, bytes,
                 static_cast<std::uint64_t>(written));
  }
  return written;
}

std::uint64_t place_in(int number) {
  const int error = errno;
  const bool is_appending = (::fcntl(number, F_GETFL) & O_APPEND) != 0;
  const off_t at = ::lseek(number, 0, is_appending ? SEEK_END : SEEK_CUR);
  errno = error;
  return at < 0 ? 0 : static_cast<std::uint64_t>(at);
}

bool is_known(int number) { return shim::handle(number).is_known; }

template <class Read>
ssize_t read_judged(int number, Read&& read) {
  if (is_known(number) && shim::judge(Call::read) != Verdict::go_on) return -1;
  return read();
}

template <class Sync>
int sync_judged(int number, Sync&& sync) {
  if (!is_known(number)) return sync();
  const shim::Order order;
  if (shim::judge(Call::sync) != Verdict::go_on) return -1;
  const int done = sync();
  struct stat status {};
  if (done != 0 || !shim::handle(number).is_recorded || ::fstat(number, &status) != 0) return done;
  if (!S_ISDIR(status.st_mode)) {
    shim::record(Change::sync, status.st_ino, 0, nullptr, 0);
    return done;
  }
  char link[64], path[4096];
  std::snprintf(link, sizeof link, "/proc/self/fd/%d", number);
  const ssize_t size = ::readlink(link, path, sizeof path - 1);
  if (size > 0) shim::record(Change::sync_folder, 0, 0, path, static_cast<std::uint64_t>(size));
  return done;
}

template <class Truncate>
int truncate_judged(int number, std::uint64_t size, Truncate&& truncate) {
  if (!is_known(number)) return truncate();
  const shim::Order order;
  if (shim::judge(Call::truncate) != Verdict::go_on) return -1;
  const int done = truncate();
  const shim::Handle& handle = shim::handle(number);
  if (done == 0 && handle.is_recorded)
    shim::record(Change::truncate, handle.node, size, nullptr, 0);
  return done;
}

// A change of the name `from`, to `to` when there is one.
template <class Make>
int name_judged(Call call, Change change, const Place& from, const Place* to, Make&& make) {
  if (!from.is_inside() && (to == nullptr || !to->is_inside())) return make();
  const shim::Order order;
  if (shim::judge(call) != Verdict::go_on) return -1;
  const std::uint64_t node = node_of(from.text);
  const int done = make();
  if (done == 0) shim::record_name(change, node, from.text, to != nullptr ? to->text : nullptr);
  return done;
}

template <class Make>
int remove_judged(const Place& place, Make&& make) {
  const bool is = place.is_inside() && is_folder(place.text);
  return name_judged(is ? Call::folder : Call::unlink, is ? Change::remove_folder : Change::unlink,
                     place, nullptr, make);
}

template <class Make>
int rename_judged(int from_folder, const char* from, int to_folder, const char* to, Make&& make) {
  const Place old(from_folder, from), now(to_folder, to);
  // A folder that moves takes its files along, which the record could not tell.
  if (old.is_inside() && is_folder(old.text)) shim::give_up("rename a folder");
  return name_judged(Call::rename, Change::rename, old, &now, make);
}

// What copies from file to file inside the kernel would escape the record; programs then read and
// write instead.
template <class Copy>
ssize_t copy_judged(int from, int to, Copy&& copy) {
  if (!is_known(from) && !is_known(to)) return copy();
  errno = ENOSYS;
  return -1;
}

}  // namespace

#define REAL(type, name) static const auto real = reinterpret_cast<type>(shim::next(#name))

// Files below the folder are opened with `open`, `openat`, `creat` or as a stream.
#define OPEN_BODY(folder)                                                                       \
  va_list rest;                                                                                 \
  va_start(rest, flags);                                                                        \
  const mode_t mode =                                                                           \
      (flags & (O_CREAT | __O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(rest, unsigned)) : 0; \
  va_end(rest);                                                                                 \
  return open_at(folder, path, flags, mode)

extern "C" {

int open(const char* path, int flags, ...) { OPEN_BODY(AT_FDCWD); }
int open64(const char* path, int flags, ...) { OPEN_BODY(AT_FDCWD); }
int openat(int folder, const char* path, int flags, ...) { OPEN_BODY(folder); }
int openat64(int folder, const char* path, int flags, ...) { OPEN_BODY(folder); }
int creat(const char* path, mode_t mode) {
  return open_at(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}
int creat64(const char* path, mode_t mode) { return creat(path, mode); }
std::FILE* fopen(const char* path, const char* mode) { return open_stream(path, mode); }
std::FILE* fopen64(const char* path, const char* mode) { return open_stream(path, mode); }

int close(int number) {
  using Close = int (*)(int);
  REAL(Close, close);
  shim::closed(number);
  return real(number);
}

int fclose(std::FILE* stream) {
  using Close = int (*)(std::FILE*);
  REAL(Close, fclose);
  shim::closed(::fileno(stream));
  return real(stream);
}

ssize_t write(int number, const void* bytes, std::size_t size) {
  using Write = ssize_t (*)(int, const void*, std::size_t);
  REAL(Write, write);
  if (!is_known(number) && !is_output(number)) return real(number, bytes, size);
  const std::uint64_t at = is_output(number) ? 0 : place_in(number);
  return write_judged(number, bytes, size, at,
                      [&](std::size_t part) { return real(number, bytes, part); });
}

ssize_t writev(int number, const iovec* parts, int count) {
  using Write = ssize_t (*)(int, const iovec*, int);
  REAL(Write, writev);
  if (!is_known(number) && !is_output(number)) return real(number, parts, count);
  // Part by part, which is what a program must expect of writev.
  ssize_t done = 0;
  for (int i = 0; i < count; ++i) {
    if (parts[i].iov_len == 0) continue;
    const ssize_t written = write(number, parts[i].iov_base, parts[i].iov_len);
    if (written < 0) return done > 0 ? done : -1;
    done += written;
    if (static_cast<std::size_t>(written) < parts[i].iov_len) break;
  }
  return done;
}

ssize_t pwrite64(int number, const void* bytes, std::size_t size, off64_t at) {
  using Write = ssize_t (*)(int, const void*, std::size_t, off64_t);
  REAL(Write, pwrite64);
  if (!is_known(number)) return real(number, bytes, size, at);
  return write_judged(number, bytes, size, static_cast<std::uint64_t>(at),
                      [&](std::size_t part) { return real(number, bytes, part, at); });
}
ssize_t pwrite(int number, const void* bytes, std::size_t size, off_t at) {
  return pwrite64(number, bytes, size, at);
}

ssize_t read(int number, void* bytes, std::size_t size) {
  using Read = ssize_t (*)(int, void*, std::size_t);
  REAL(Read, read);
  return read_judged(number, [&] { return real(number, bytes, size); });
}

ssize_t pread64(int number, void* bytes, std::size_t size, off64_t at) {
  using Read = ssize_t (*)(int, void*, std::size_t, off64_t);
  REAL(Read, pread64);
  return read_judged(number, [&] { return real(number, bytes, size, at); });
}
ssize_t pread(int number, void* bytes, std::size_t size, off_t at) {
  return pread64(number, bytes, size, at);
}

int fsync(int number) {
  using Sync = int (*)(int);
  REAL(Sync, fsync);
  return sync_judged(number, [&] { return real(number); });
}
int fdatasync(int number) {
  using Sync = int (*)(int);
  REAL(Sync, fdatasync);
  return sync_judged(number, [&] { return real(number); });
}

int ftruncate64(int number, off64_t size) {
  using Truncate = int (*)(int, off64_t);
  REAL(Truncate, ftruncate64);
  return truncate_judged(number, static_cast<std::uint64_t>(size),
                         [&] { return real(number, size); });
}
int ftruncate(int number, off_t size) { return ftruncate64(number, size); }

int fallocate64(int number, int mode, off64_t at, off64_t size) {
  using Allocate = int (*)(int, int, off64_t, off64_t);
  REAL(Allocate, fallocate64);
  if (!is_known(number)) return real(number, mode, at, size);
  if (shim::judge(Call::allocate) == Verdict::go_on) errno = EOPNOTSUPP;  // as some disks say
  return -1;
}
int fallocate(int number, int mode, off_t at, off_t size) {
  return fallocate64(number, mode, at, size);
}

int syncfs(int number) {
  using Sync = int (*)(int);
  REAL(Sync, syncfs);
  if (!is_known(number)) return real(number);
  const shim::Order order;
  if (shim::judge(Call::sync) != Verdict::go_on) return -1;
  const int done = real(number);
  if (done == 0) shim::record(Change::sync_all, 0, 0, nullptr, 0);
  return done;
}

int rename(const char* from, const char* to) {
  using Rename = int (*)(const char*, const char*);
  REAL(Rename, rename);
  return rename_judged(AT_FDCWD, from, AT_FDCWD, to, [&] { return real(from, to); });
}
int renameat(int from_folder, const char* from, int to_folder, const char* to) {
  using Rename = int (*)(int, const char*, int, const char*);
  REAL(Rename, renameat);
  return rename_judged(from_folder, from, to_folder, to,
                       [&] { return real(from_folder, from, to_folder, to); });
}
int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
  using Rename = int (*)(int, const char*, int, const char*, unsigned);
  REAL(Rename, renameat2);
  if ((flags & ~static_cast<unsigned>(RENAME_NOREPLACE)) != 0) shim::give_up("exchange names");
  return rename_judged(from_folder, from, to_folder, to,
                       [&] { return real(from_folder, from, to_folder, to, flags); });
}

int unlink(const char* path) {
  using Unlink = int (*)(const char*);
  REAL(Unlink, unlink);
  return remove_judged({AT_FDCWD, path}, [&] { return real(path); });
}
int unlinkat(int folder, const char* path, int flags) {
  using Unlink = int (*)(int, const char*, int);
  REAL(Unlink, unlinkat);
  return remove_judged({folder, path}, [&] { return real(folder, path, flags); });
}
int remove(const char* path) {
  using Remove = int (*)(const char*);
  REAL(Remove, remove);
  return remove_judged({AT_FDCWD, path}, [&] { return real(path); });
}
int rmdir(const char* path) {
  using Remove = int (*)(const char*);
  REAL(Remove, rmdir);
  return remove_judged({AT_FDCWD, path}, [&] { return real(path); });
}

int mkdir(const char* path, mode_t mode) {
  using Make = int (*)(const char*, mode_t);
  REAL(Make, mkdir);
  return name_judged(Call::folder, Change::make_folder, {AT_FDCWD, path}, nullptr,
                     [&] { return real(path, mode); });
}

// The folder's name is known when it is there.
char* mkdtemp(char* path) {
  using Make = char* (*)(char*);
  REAL(Make, mkdtemp);
  char* made = nullptr;
  name_judged(Call::folder, Change::make_folder, {AT_FDCWD, path}, nullptr, [&] {
    made = real(path);
    return made ? 0 : -1;
  });
  return made;
}

// Ends the use of a handle that was opened with openat.
int closedir(DIR* folder) {
  using Close = int (*)(DIR*);
  REAL(Close, closedir);
  shim::closed(::dirfd(folder));
  return real(folder);
}

ssize_t sendfile64(int to, int from, off64_t* at, std::size_t size) {
  using Send = ssize_t (*)(int, int, off64_t*, std::size_t);
  REAL(Send, sendfile64);
  return copy_judged(from, to, [&] { return real(to, from, at, size); });
}
ssize_t sendfile(int to, int from, off_t* at, std::size_t size) {
  return sendfile64(to, from, at, size);
}
ssize_t copy_file_range(int from, off64_t* from_at, int to, off64_t* to_at, std::size_t size,
                        unsigned flags) {
  using Copy = ssize_t (*)(int, off64_t*, int, off64_t*, std::size_t, unsigned);
  REAL(Copy, copy_file_range);
  return copy_judged(from, to, [&] { return real(from, from_at, to, to_at, size, flags); });
}

// What writes without a call cannot be recorded; SQLite's index in shared memory need not be.
void* mmap64(void* at, std::size_t size, int protection, int flags, int number, off64_t offset) {
  using Map = void* (*)(void*, std::size_t, int, int, int, off64_t);
  REAL(Map, mmap64);
  const bool writes = (protection & PROT_WRITE) != 0 && (flags & MAP_SHARED) != 0;
  if (writes && shim::handle(number).is_recorded) shim::give_up("write by mmap");
  return real(at, size, protection, flags, number, offset);
}
void* mmap(void* at, std::size_t size, int protection, int flags, int number, off_t offset) {
  return mmap64(at, size, protection, flags, number, offset);
}

// Nothing calls these below the folder; something that begins to must be added here.
int truncate64(const char* path, off64_t size) {
  using Truncate = int (*)(const char*, off64_t);
  REAL(Truncate, truncate64);
  if (Place(AT_FDCWD, path).is_inside()) shim::give_up("truncate");
  return real(path, size);
}
int truncate(const char* path, off_t size) { return truncate64(path, size); }
int link(const char* from, const char* to) {
  using Link = int (*)(const char*, const char*);
  REAL(Link, link);
  if (Place(AT_FDCWD, to).is_inside()) shim::give_up("link");
  return real(from, to);
}
int symlink(const char* from, const char* to) {
  using Link = int (*)(const char*, const char*);
  REAL(Link, symlink);
  if (Place(AT_FDCWD, to).is_inside()) shim::give_up("symlink");
  return real(from, to);
}

}  // extern "C"
