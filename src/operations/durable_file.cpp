// SPDX-License-Identifier: EUPL-1.2
#include "operations/durable_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace vlecht::operations {
namespace {

class Handle {
 public:
  explicit Handle(int number) : number_(number) {}
  ~Handle() {
    if (number_ >= 0) ::close(number_);
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

bool write_all(int handle, base::ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(handle, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

bool write_new(const std::string& path, base::ByteView bytes) {
  // What a process that was killed left under this name is of no use to anyone.
  Handle file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
  return file.is_open() && write_all(file.number(), bytes) && ::fsync(file.number()) == 0 &&
         file.close();
}

bool sync_folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const Handle handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return handle.is_open() && ::fsync(handle.number()) == 0;
}

}  // namespace

base::Result<void> create_secret_file(const std::string& path, base::ByteView bytes) {
  const std::string unfinished = path + ".unfinished";
  bool is_made = write_new(unfinished, bytes) && ::rename(unfinished.c_str(), path.c_str()) == 0;
  const bool has_name = is_made;
  is_made = is_made && sync_folder_of(path);
  if (is_made) return {};
  const int error = errno;
  // A file whose name may not last would be taken for one that does.
  ::unlink(has_name ? path.c_str() : unfinished.c_str());
  return base::problem("file.unwritable",
                       {{"file", path}, {"cause", std::string(std::strerror(error))}});
}

}  // namespace vlecht::operations
