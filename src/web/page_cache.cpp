// SPDX-License-Identifier: EUPL-1.2
#include "web/page_cache.h"

#include "base/limits.h"

namespace vlecht::web {
namespace {

std::size_t bytes_of(const std::string& name, const http::Response& response) {
  const std::size_t packed = response.gzip_body ? response.gzip_body->size() : 0;
  return name.size() + response.body->size() + packed;
}

}  // namespace

std::optional<http::Response> PageCache::find(const std::string& name) {
  const std::lock_guard lock(mutex_);
  const auto found = by_name_.find(name);
  if (found == by_name_.end()) return std::nullopt;
  entries_.splice(entries_.begin(), entries_, found->second);
  return found->second->response;
}

void PageCache::keep(const std::string& name, const http::Response& response) {
  const std::size_t size = bytes_of(name, response);
  if (size > base::limits::page_cache_bytes_max / 4) return;
  const std::lock_guard lock(mutex_);
  if (by_name_.contains(name)) return;
  entries_.push_front({name, response});
  by_name_.emplace(name, entries_.begin());
  bytes_ += size;
  while (bytes_ > base::limits::page_cache_bytes_max) {
    const Entry& oldest = entries_.back();
    bytes_ -= bytes_of(oldest.name, oldest.response);
    by_name_.erase(oldest.name);
    entries_.pop_back();
  }
}

std::vector<std::pair<std::string, http::Response>> PageCache::all() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::pair<std::string, http::Response>> out;
  for (const Entry& entry : entries_) out.emplace_back(entry.name, entry.response);
  return out;
}

}  // namespace vlecht::web
