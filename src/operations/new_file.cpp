// SPDX-License-Identifier: EUPL-1.2
#include "operations/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "operations/file_handle.h"

namespace vlecht::operations {
namespace {

using base::Result;

bool has_content(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

// Some filesystems cannot rename without replacing; there the name was free a moment ago.
int rename_to_free(const std::string& from, const std::string& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  if (is_there(to)) return EEXIST;
  return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

}  // namespace

NewFile::NewFile(std::string path) : path_(std::move(path)), making_(path_ + ".new") {
  // Beforehand: there may be no memory when they have to go.
  for (const char* beside : {"", "-wal", "-shm", "-journal", "-lock"}) {
    unfinished_.push_back(making_ + beside);
  }
}

Result<NewFile> NewFile::at(const std::string& path) {
  if (is_there(path)) return base::problem("store.exists", {{"file", path}});
  // SQLite would take them for those of the new dossier, and put in it what they have.
  for (const char* beside : {"-wal", "-journal"}) {
    if (has_content(path + beside)) {
      return base::problem("store.log_left", {{"file", path}, {"log", path + beside}});
    }
  }
  NewFile file(path);
  file.remove();
  return file;
}

NewFile::NewFile(NewFile&& other) noexcept
    : path_(std::move(other.path_)),
      making_(std::move(other.making_)),
      unfinished_(std::exchange(other.unfinished_, {})) {}

NewFile::~NewFile() { remove(); }

void NewFile::remove() const {
  for (const std::string& file : unfinished_) ::unlink(file.c_str());
}

Result<void> NewFile::finish() {
  TRY_VOID(sync_at(making_, 0));
  if (const int error = rename_to_free(making_, path_); error == EEXIST) {
    return base::problem("store.exists", {{"file", path_}});
  } else if (error != 0) {
    return unwritable(path_, error);
  }
  unfinished_.clear();
  auto synced = sync_at(folder_of(path_), O_DIRECTORY);
  // A file whose name may not last would be taken for one that does.
  if (!synced) ::unlink(path_.c_str());
  return synced;
}

}  // namespace vlecht::operations
