// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vlecht::analysis {

/// What was asked, as NAME=VALUE from a command line or an address.
struct Arguments {
  std::vector<std::pair<std::string, std::string>> values;

  /// The last value called `name`; null when there is none or it is empty.
  const std::string* find(std::string_view name) const {
    const std::string* found = nullptr;
    for (const auto& [key, value] : values) {
      if (key == name) found = value.empty() ? nullptr : &value;
    }
    return found;
  }
};

}  // namespace vlecht::analysis
