// SPDX-License-Identifier: EUPL-1.2
#include "operations/durable_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "operations/file_handle.h"

namespace vlecht::operations {
namespace {

base::Result<void> write_new(const std::string& path, int flags, mode_t mode,
                             base::ByteView bytes) {
  FileHandle file(path, flags | O_WRONLY | O_CREAT | O_NOFOLLOW, mode);
  if (!file.is_open() && errno == EEXIST) return base::problem("file.exists", {{"file", path}});
  if (!file.is_open() || !file.write(bytes) || !file.sync() || !file.close())
    return unwritable(path, errno);
  return {};
}

}  // namespace

base::Result<void> replace_file(const std::string& path, base::ByteView bytes) {
  const std::string beside = path + ".new";
  TRY_VOID(write_new(beside, O_TRUNC, 0600, bytes));
  if (::rename(beside.c_str(), path.c_str()) != 0) return unwritable(path, errno);
  return sync_at(folder_of(path), O_DIRECTORY);
}

base::Result<void> create_secret_file(const std::string& path, base::ByteView bytes) {
  const std::string unfinished = path + ".unfinished";
  // What a process that was killed left under this name is of no use to anyone.
  ::unlink(unfinished.c_str());
  if (is_there(path)) return base::problem("file.exists", {{"file", path}});
  auto made = write_new(unfinished, O_EXCL, 0400, bytes);
  if (made && ::rename(unfinished.c_str(), path.c_str()) != 0) made = unwritable(path, errno);
  if (!made) ::unlink(unfinished.c_str());
  if (!made) return made;
  made = sync_at(folder_of(path), O_DIRECTORY);
  // A file whose name may not last would be taken for one that does.
  if (!made) ::unlink(path.c_str());
  return made;
}

base::Result<FolderLock> FolderLock::take(const std::string& folder) {
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return unwritable(folder, errno);
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return unwritable(folder, errno);
  FolderLock lock(handle);
  if (::flock(handle, LOCK_EX | LOCK_NB) == 0) return lock;
  if (errno == EWOULDBLOCK) return base::problem("folder.in_use", {{"folder", folder}});
  return unwritable(folder, errno);
}

FolderLock::FolderLock(FolderLock&& other) noexcept : handle_(std::exchange(other.handle_, -1)) {}

FolderLock::~FolderLock() {
  if (handle_ >= 0) ::close(handle_);
}

}  // namespace vlecht::operations
