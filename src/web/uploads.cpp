// SPDX-License-Identifier: EUPL-1.2
#include "web/uploads.h"

#include "base/limits.h"

namespace vlecht::web {
namespace {

constexpr std::size_t files_max = 16;
constexpr std::size_t bytes_max = 2 * base::limits::http_body_bytes_max;
constexpr std::int64_t microseconds_max = 30LL * 60 * 1'000'000;

}  // namespace

std::size_t Uploads::File::size() const {
  std::size_t total = bytes.size();
  for (const operations::DefinitionFile& file : definitions) total += file.bytes.size();
  return total;
}

void Uploads::keep(File file) {
  const std::lock_guard lock(mutex_);
  files_.push_front(std::move(file));
  std::size_t total = 0;
  for (const File& each : files_) total += each.size();
  while (files_.size() > 1 && (files_.size() > files_max || total > bytes_max)) {
    total -= files_.back().size();
    files_.pop_back();
  }
}

std::optional<Uploads::File> Uploads::find(const std::string& id, values::Instant now) {
  const std::lock_guard lock(mutex_);
  files_.remove_if([&](const File& file) {
    return now.microseconds - file.received_at.microseconds > microseconds_max;
  });
  for (const File& file : files_) {
    if (file.id == id) return file;
  }
  return std::nullopt;
}

void Uploads::forget(const std::string& id) {
  const std::lock_guard lock(mutex_);
  files_.remove_if([&](const File& file) { return file.id == id; });
}

}  // namespace vlecht::web
