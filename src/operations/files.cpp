// SPDX-License-Identifier: EUPL-1.2
#include "operations/files.h"

#include <fcntl.h>
#include <sys/mman.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <span>

#include "operations/file_handle.h"

namespace vlecht::operations {
namespace {

// So much of a file is read by one task: whole large pages of memory (large_memory.cpp).
constexpr std::size_t share_bytes = std::size_t{32} << 20;

using Share = std::function<void(std::size_t begin, std::size_t end)>;

void each_share(std::size_t size, const base::Executor& executor, const Share& work) {
  std::vector<base::Task> tasks;
  for (std::size_t begin = 0; begin < size; begin += share_bytes) {
    tasks.emplace_back(
        [&work, begin, end = std::min(size, begin + share_bytes)] { work(begin, end); });
  }
  executor(tasks);
}

// The system hands out memory when it is first written to, and then makes it empty, which takes
// longer than reading the file does. So it is asked for beforehand, for several shares at once.
base::Bytes room_for(std::size_t size, const base::Executor& executor) {
  base::Bytes bytes;
  bytes.reserve(size);
  if (size > share_bytes) {
    each_share(size, executor, [first = bytes.data()](std::size_t begin, std::size_t end) {
      // A system that cannot do so does it later, bit by bit.
      (void)::madvise(first + begin, end - begin, MADV_POPULATE_WRITE);
    });
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

base::Result<base::Bytes> read_file(const std::string& path, std::uint64_t bytes_max,
                                    const base::Executor& executor) {
  const auto unreadable = [&](std::string cause) {
    return base::problem("file.unreadable", {{"file", path}, {"cause", std::move(cause)}});
  };
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (error) return unreadable(error.message());
  // A pipe or device has no size and may never end.
  if (!std::filesystem::is_regular_file(status)) return unreadable(std::strerror(EISDIR));
  const auto size = std::filesystem::file_size(path, error);
  if (error) return unreadable(error.message());
  if (size > bytes_max) {
    return base::problem("file.too_large",
                         {{"file", path}, {"max", static_cast<std::int64_t>(bytes_max)}});
  }
  const FileHandle file(path, O_RDONLY);
  if (!file.is_open()) return unreadable(std::strerror(errno));
  base::Bytes bytes = room_for(size, executor);
  std::atomic<int> failure = 0;
  each_share(size, executor, [&](std::size_t begin, std::size_t end) {
    if (!file.read(std::span(bytes).subspan(begin, end - begin), begin)) failure = errno;
  });
  if (failure != 0) return unreadable(std::strerror(failure));
  return bytes;
}

base::Result<std::vector<std::string>> files_in(const std::string& path,
                                                const std::string& ending) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (!fs::is_directory(path, error) && !error) return std::vector<std::string>{path};
  std::vector<std::string> files;
  for (fs::directory_iterator at(path, error), end; !error && at != end; at.increment(error)) {
    std::error_code unknown;
    const bool is_file = at->is_regular_file(unknown);
    if (is_file && at->path().filename().string().ends_with(ending)) {
      files.push_back(at->path().string());
    }
  }
  if (error) {
    return base::problem("file.unreadable", {{"file", path}, {"cause", error.message()}});
  }
  std::sort(files.begin(), files.end());
  return files;
}

base::Result<base::Bytes> file_begin(const std::string& path, std::size_t count) {
  std::ifstream stream(path, std::ios::binary);
  base::Bytes bytes(count);
  if (stream) {
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(count));
  }
  if (!stream && !stream.eof()) {
    return base::problem("file.unreadable", {{"file", path}, {"cause", std::strerror(errno)}});
  }
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

base::Result<void> write_file(const std::string& path, base::ByteView bytes) {
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  stream.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
  stream.close();
  if (!stream) {
    return base::problem("file.unwritable", {{"file", path}, {"cause", std::strerror(errno)}});
  }
  return {};
}

base::Result<void> make_empty_folder(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  const bool is_empty = !error && std::filesystem::is_empty(path, error);
  if (error) return base::problem("file.unwritable", {{"file", path}, {"cause", error.message()}});
  if (!is_empty) return base::problem("proof.folder_not_empty", {{"folder", path}});
  return {};
}

std::string file_name(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

std::string kept_pages_file(const std::string& dossier) {
  return dossier.empty() ? "" : dossier + "-pages";
}

std::string unfinished_pages_file(const std::string& dossier) {
  return dossier.empty() ? "" : dossier + "-pages-new";
}

}  // namespace vlecht::operations
