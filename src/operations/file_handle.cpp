// SPDX-License-Identifier: EUPL-1.2
#include "operations/file_handle.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace vlecht::operations {

FileHandle::FileHandle(const std::string& path, int flags, mode_t mode)
    : handle_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}

FileHandle::~FileHandle() {
  if (handle_ >= 0) ::close(handle_);
}

bool FileHandle::write(base::ByteView bytes) const {
  while (!bytes.empty()) {
    const auto written = ::write(handle_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

bool FileHandle::read(std::span<base::Byte> to, std::uint64_t at) const {
  while (!to.empty()) {
    const auto count = ::pread(handle_, to.data(), to.size(), static_cast<off_t>(at));
    if (count < 0 && errno == EINTR) continue;
    if (count == 0) errno = EIO;
    if (count <= 0) return false;
    to = to.subspan(static_cast<std::size_t>(count));
    at += static_cast<std::uint64_t>(count);
  }
  return true;
}

bool FileHandle::stat(struct stat& into) const { return ::fstat(handle_, &into) == 0; }

void* FileHandle::map(std::size_t size) const {
  return ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, handle_, 0);
}

bool FileHandle::sync() const { return ::fsync(handle_) == 0; }

bool FileHandle::close() { return ::close(std::exchange(handle_, -1)) == 0; }

base::Unexpected unwritable(const std::string& path, int error) {
  return base::problem("file.unwritable",
                       {{"file", path}, {"cause", std::string(std::strerror(error))}});
}

base::Result<void> sync_at(const std::string& path, int flags) {
  const FileHandle handle(path, O_RDONLY | flags);
  if (!handle.is_open() || !handle.sync()) return unwritable(path, errno);
  return {};
}

std::string folder_of(const std::string& path) {
  const auto folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

bool is_there(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

}  // namespace vlecht::operations
