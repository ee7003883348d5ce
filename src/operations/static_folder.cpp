// SPDX-License-Identifier: EUPL-1.2
#include "operations/static_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "operations/file_handle.h"
#include "operations/files.h"

namespace vlecht::operations {
namespace {

using base::Result;

// Waiting for the disk once for many files is much faster than for each; for a few it is not, and
// would make them wait for what other programs write.
constexpr std::size_t waiting_max = 512;
constexpr std::size_t few = 16;
// Where files are written before they get their names; not there when nothing is being written.
constexpr std::string_view workplace = "/.new";

}  // namespace

Result<StaticFolder> StaticFolder::open(const std::string& path, Missing missing) {
  const bool is_made = missing == Missing::make && ::mkdir(path.c_str(), 0777) == 0;
  if (!is_made && missing == Missing::make && errno != EEXIST) return unwritable(path, errno);
  const int handle = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) {
    return base::problem("log.folder_missing",
                         {{"folder", path}, {"cause", std::string(std::strerror(errno))}});
  }
  StaticFolder folder(path, handle);
  // Some network filesystems know no locks; there it is up to whoever starts two programs.
  if (::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    return base::problem("log.folder_in_use", {{"folder", path}});
  }
  if (is_made) folder.folders_.push_back(path + "/..");
  return folder;
}

StaticFolder::StaticFolder(StaticFolder&& other) noexcept
    : path_(std::move(other.path_)),
      handle_(std::exchange(other.handle_, -1)),
      waiting_(std::move(other.waiting_)),
      folders_(std::move(other.folders_)),
      last_folder_(std::move(other.last_folder_)),
      files_added_(other.files_added_),
      bytes_added_(other.bytes_added_) {}

StaticFolder::~StaticFolder() {
  if (handle_ >= 0) ::close(handle_);
}

Result<void> StaticFolder::add(const std::string& name, base::ByteView bytes) {
  const std::string path = in_folder(name);
  if (is_there(path)) {
    const auto same = read_file(path, bytes.size());
    if (same && std::equal(same->begin(), same->end(), bytes.begin(), bytes.end())) {
      keep_as_found(name);
      return {};
    }
    if (!same && same.error().name != "file.too_large") return base::Unexpected(same.error());
    return base::problem("log.file_differs", {{"file", path}});
  }
  TRY_VOID(write_beside(path, bytes));
  ++files_added_;
  bytes_added_ += bytes.size();
  return waiting_.size() < waiting_max ? Result<void>{} : sync_waiting();
}

Result<void> StaticFolder::write_beside(const std::string& path, base::ByteView bytes) {
  if (waiting_.empty()) TRY_VOID(make_workplace());
  TRY_VOID(make_folder_of(path));
  const std::string made = path_ + std::string(workplace) + "/" + std::to_string(waiting_.size());
  FileHandle file(made, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0666);
  if (!file.is_open() || !file.write(bytes) || !file.close()) return unwritable(path, errno);
  waiting_.push_back({made, path});
  return {};
}

// What a program left there that was killed goes: nobody else has this folder now.
Result<void> StaticFolder::make_workplace() {
  const std::string place = path_ + std::string(workplace);
  std::error_code error;
  std::filesystem::remove_all(place, error);
  if (::mkdir(place.c_str(), 0777) != 0) return unwritable(place, errno);
  return {};
}

Result<void> StaticFolder::make_folder_of(const std::string& path) {
  const std::string folder = folder_of(path);
  if (folder == last_folder_) return {};
  std::vector<std::string> missing;
  for (std::string at = folder; at.size() > path_.size() && !is_there(at); at = folder_of(at)) {
    missing.push_back(at);
  }
  for (auto at = missing.rbegin(); at != missing.rend(); ++at) {
    if (::mkdir(at->c_str(), 0777) != 0 && errno != EEXIST) return unwritable(*at, errno);
  }
  last_folder_ = folder;
  return {};
}

Result<void> StaticFolder::sync_waiting() {
  if (waiting_.empty()) return {};
  if (waiting_.size() > few) {
    if (::syncfs(handle_) != 0) return unwritable(path_, errno);
  } else {
    for (const Waiting& file : waiting_) TRY_VOID(sync_at(file.made, 0));
  }
  for (const Waiting& file : waiting_) {
    if (::rename(file.made.c_str(), file.path.c_str()) != 0) return unwritable(file.path, errno);
    add_folders_above(file.path);
  }
  waiting_.clear();
  (void)::rmdir((path_ + std::string(workplace)).c_str());
  return {};
}

Result<void> StaticFolder::sync_names() {
  std::sort(folders_.begin(), folders_.end());
  folders_.erase(std::unique(folders_.begin(), folders_.end()), folders_.end());
  if (folders_.size() > few) {
    if (::syncfs(handle_) != 0) return unwritable(path_, errno);
  } else {
    for (const std::string& folder : folders_) TRY_VOID(sync_at(folder, O_DIRECTORY));
  }
  folders_.clear();
  return {};
}

Result<void> StaticFolder::settle() {
  TRY_VOID(sync_waiting());
  // Left by a program that was killed, with nothing to add now.
  std::error_code ignored;
  std::filesystem::remove_all(path_ + std::string(workplace), ignored);
  return sync_names();
}

Result<void> StaticFolder::replace(const std::string& name, base::ByteView bytes) {
  TRY_VOID(write_beside(in_folder(name), bytes));
  return waiting_.size() < waiting_max ? Result<void>{} : sync_waiting();
}

Result<void> StaticFolder::remove(const std::string& name) {
  const std::string path = in_folder(name);
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return unwritable(path, errno);
  keep_as_found(name);
  return {};
}

void StaticFolder::keep_as_found(const std::string& name) { add_folders_above(in_folder(name)); }

// All of them: one that was there already may have been made by someone who was killed.
void StaticFolder::add_folders_above(const std::string& path) {
  const std::string folder = folder_of(path);
  const bool is_last = !folders_.empty() && folders_.back() == folder;
  if (is_last || !is_there(folder)) return;
  const std::size_t first = folders_.size();
  for (std::string at = folder; at.size() >= path_.size(); at = folder_of(at)) {
    folders_.push_back(at);
  }
  std::reverse(folders_.begin() + static_cast<std::ptrdiff_t>(first), folders_.end());
}

Result<std::vector<std::string>> StaticFolder::names(const std::string& folder) const {
  std::vector<std::string> out;
  std::error_code error;
  std::filesystem::directory_iterator item(in_folder(folder), error);
  for (; !error && item != std::filesystem::directory_iterator(); item.increment(error)) {
    out.push_back(item->path().filename().string());
  }
  if (error && error != std::errc::no_such_file_or_directory) {
    return base::problem("file.unreadable",
                         {{"file", in_folder(folder)}, {"cause", error.message()}});
  }
  std::sort(out.begin(), out.end());
  return out;
}

Result<std::optional<base::Bytes>> StaticFolder::read(const std::string& name,
                                                      std::uint64_t bytes_max) const {
  const std::string path = in_folder(name);
  if (!is_there(path)) return std::nullopt;
  TRY(base::Bytes bytes, read_file(path, bytes_max));
  return bytes;
}

}  // namespace vlecht::operations
