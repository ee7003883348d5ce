// SPDX-License-Identifier: EUPL-1.2
#include <sqlite3.h>

#include <new>

#include "simulation/disk.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht::simulation {
namespace {

using base::Result;
using examples::Draw;

struct Faults {
  Draw& draw;
  std::uint64_t once_in = 0;
  bool is_dead = false;

  /// Whether this operation goes through; when it does not, it may be the last for all.
  bool holds() {
    if (is_dead) return false;
    if (once_in == 0 || !draw.once_in(once_in)) return true;
    is_dead = draw.once_in(2);
    return false;
  }
};

// A file of SQLite's own kind, with failures before it: sqlite.org/vfs.html.
struct File {
  sqlite3_file base;
  Faults* faults;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
  static File& of(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
};

Faults& faults_of(sqlite3_vfs* vfs) { return *static_cast<Faults*>(vfs->pAppData); }
sqlite3_vfs* real_of(sqlite3_vfs* vfs) { return vfs->pNext; }

// Part of it may be there after all.
int write(sqlite3_file* file, const void* data, int amount, sqlite3_int64 at) {
  File& of = File::of(file);
  const bool was_dead = of.faults->is_dead;
  if (of.faults->holds()) return of.real()->pMethods->xWrite(of.real(), data, amount, at);
  if (was_dead) return SQLITE_IOERR_WRITE;
  const int part = static_cast<int>(of.faults->draw.below(static_cast<std::uint64_t>(amount) + 1));
  if (part > 0) of.real()->pMethods->xWrite(of.real(), data, part, at);
  return of.faults->draw.once_in(2) ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int sync(sqlite3_file* file, int flags) {
  File& of = File::of(file);
  if (!of.faults->holds()) return SQLITE_IOERR_FSYNC;
  return of.real()->pMethods->xSync(of.real(), flags);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  File& of = File::of(file);
  if (!of.faults->holds()) return SQLITE_IOERR_TRUNCATE;
  return of.real()->pMethods->xTruncate(of.real(), size);
}

int read(sqlite3_file* file, void* data, int amount, sqlite3_int64 at) {
  File& of = File::of(file);
  if (of.faults->is_dead) return SQLITE_IOERR_READ;
  return of.real()->pMethods->xRead(of.real(), data, amount, at);
}

// The rest is handed on as it is.
template <auto Method, class... Arguments>
auto pass(sqlite3_file* file, Arguments... arguments) {
  sqlite3_file* real = File::of(file).real();
  return (real->pMethods->*Method)(real, arguments...);
}

constexpr sqlite3_io_methods methods = {
    .iVersion = 2,  // without mapping into memory
    .xClose = pass<&sqlite3_io_methods::xClose>,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = pass<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    .xLock = pass<&sqlite3_io_methods::xLock, int>,
    .xUnlock = pass<&sqlite3_io_methods::xUnlock, int>,
    .xCheckReservedLock = pass<&sqlite3_io_methods::xCheckReservedLock, int*>,
    .xFileControl = pass<&sqlite3_io_methods::xFileControl, int, void*>,
    .xSectorSize = pass<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = pass<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = pass<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
    .xShmLock = pass<&sqlite3_io_methods::xShmLock, int, int, int>,
    .xShmBarrier = pass<&sqlite3_io_methods::xShmBarrier>,
    .xShmUnmap = pass<&sqlite3_io_methods::xShmUnmap, int>,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open_file(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  File& of = *::new (file) File{{nullptr}, &faults_of(vfs)};
  const int code = real_of(vfs)->xOpen(real_of(vfs), name, of.real(), flags, out_flags);
  if (of.real()->pMethods != nullptr) of.base.pMethods = &methods;
  return code;
}

int remove_file(sqlite3_vfs* vfs, const char* name, int is_synced) {
  if (!faults_of(vfs).holds()) return SQLITE_IOERR_DELETE;
  return real_of(vfs)->xDelete(real_of(vfs), name, is_synced);
}

// Every connection that is opened while this lives passes through `faults`.
class FailingVfs {
 public:
  explicit FailingVfs(Faults& faults) : vfs_(*sqlite3_vfs_find(nullptr)) {
    vfs_.pNext = sqlite3_vfs_find(nullptr);
    vfs_.szOsFile += static_cast<int>(sizeof(File));
    vfs_.zName = "vlecht-failing";
    vfs_.pAppData = &faults;
    vfs_.xOpen = open_file;
    vfs_.xDelete = remove_file;
    sqlite3_vfs_register(&vfs_, 1);
  }
  ~FailingVfs() { sqlite3_vfs_unregister(&vfs_); }
  FailingVfs(const FailingVfs&) = delete;
  FailingVfs& operator=(const FailingVfs&) = delete;

 private:
  sqlite3_vfs vfs_;
};

class FileDisk final : public Disk {
 public:
  FileDisk(Draw& draw, const std::string& folder)
      : path_(folder + "/simulated.vlecht"), faults_{draw} {
    (void)stores::SqliteStore::create(path_).value();
  }

  // One process writes: those who come while it is there use its handle.
  Result<std::shared_ptr<journal::Store>> open() override {
    if (auto handle = handle_.lock()) return handle;
    TRY(auto opened, stores::SqliteStore::open(path_, true));
    std::shared_ptr<journal::Store> handle = std::move(opened);
    handle_ = handle;
    return handle;
  }
  void fail_once_in(std::uint64_t times) override { faults_.once_in = 4 * times; }
  bool is_dead() const override { return faults_.is_dead; }
  void revive() override { faults_.is_dead = false; }

 private:
  std::string path_;
  Faults faults_;
  FailingVfs vfs_{faults_};
  std::weak_ptr<journal::Store> handle_;
};

}  // namespace

std::unique_ptr<Disk> file_disk(Draw& draw, const std::string& folder) {
  return std::make_unique<FileDisk>(draw, folder);
}

}  // namespace vlecht::simulation
