// SPDX-License-Identifier: EUPL-1.2
#include "stores/sqlite/writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

namespace vlecht::stores {
namespace {

// One name for a dossier, also when it is reached by a symbolic link.
std::string real_path(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
  return real ? std::string(real.get()) : path;
}

// Whether the file that was locked still has its name: a holder removes it when it leaves.
bool is_still_there(int handle, const std::string& path) {
  struct stat by_handle {
  }, by_name{};
  return ::fstat(handle, &by_handle) == 0 && ::stat(path.c_str(), &by_name) == 0 &&
         by_handle.st_dev == by_name.st_dev && by_handle.st_ino == by_name.st_ino;
}

base::Unexpected failure(int error, const std::string& dossier) {
  if (error == EWOULDBLOCK) return base::problem("store.locked", {{"file", dossier}});
  if (error == EROFS || error == EACCES || error == EPERM) {
    return base::problem("store.read_only", {{"file", dossier}});
  }
  if (error == ENOSPC || error == EDQUOT) return base::problem("store.full", {{"file", dossier}});
  return base::problem("store.failed",
                       {{"file", dossier}, {"reason", std::string(std::strerror(error))}});
}

}  // namespace

base::Result<WriterLock> WriterLock::take(const std::string& dossier) {
  const std::string path = real_path(dossier) + "-lock";
  for (;;) {
    const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0660);
    if (handle < 0) return failure(errno, dossier);
    WriterLock lock(path, handle);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
      const int error = errno;
      lock.path_.clear();  // it is another's
      return failure(error, dossier);
    }
    if (is_still_there(handle, path)) return lock;
    lock.path_.clear();
  }
}

WriterLock::WriterLock(WriterLock&& other) noexcept
    : path_(std::exchange(other.path_, {})), handle_(std::exchange(other.handle_, -1)) {}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(handle_, other.handle_);
  return *this;
}

WriterLock::~WriterLock() {
  if (handle_ < 0) return;
  // Removed while still held: whoever has opened it meanwhile sees that it lost its name.
  if (!path_.empty()) ::unlink(path_.c_str());
  ::close(handle_);
}

}  // namespace vlecht::stores
