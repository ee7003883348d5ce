// SPDX-License-Identifier: EUPL-1.2
#include "operations/files.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "operations/file_handle.h"

namespace vlecht::operations {
namespace {

base::Unexpected unreadable(const std::string& path, std::string cause) {
  return base::problem("file.unreadable", {{"file", path}, {"cause", std::move(cause)}});
}

}  // namespace

base::Result<std::uint64_t> file_size(const std::string& path, std::uint64_t bytes_max) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (error) return unreadable(path, error.message());
  // A pipe or device has no size and may never end.
  if (!std::filesystem::is_regular_file(status)) return unreadable(path, std::strerror(EISDIR));
  const std::uint64_t size = std::filesystem::file_size(path, error);
  if (error) return unreadable(path, error.message());
  if (size > bytes_max) {
    return base::problem("file.too_large",
                         {{"file", path}, {"max", static_cast<std::int64_t>(bytes_max)}});
  }
  return size;
}

base::Result<base::Bytes> read_file(const std::string& path, std::uint64_t bytes_max) {
  TRY(const std::uint64_t size, file_size(path, bytes_max));
  const FileHandle file(path, O_RDONLY);
  if (!file.is_open()) return unreadable(path, std::strerror(errno));
  base::Bytes bytes(size);
  if (!file.read(bytes, 0)) return unreadable(path, std::strerror(errno));
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
