// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "web/http/message.h"

namespace vlecht::web {

/// Answers that were given before. A page depends on its address, the size of the journal and the
/// day, and on nothing else, so with those as its name it is right for ever.
class PageCache {
 public:
  std::optional<http::Response> find(const std::string& name);
  void keep(const std::string& name, const http::Response& response);
  /// All, the one used last first.
  std::vector<std::pair<std::string, http::Response>> all() const;

 private:
  struct Entry {
    std::string name;
    http::Response response;
  };

  mutable std::mutex mutex_;
  std::list<Entry> entries_;  // the one used last in front
  std::unordered_map<std::string, std::list<Entry>::iterator> by_name_;
  std::size_t bytes_ = 0;
};

}  // namespace vlecht::web
