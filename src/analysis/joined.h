// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <type_traits>

namespace vlecht::analysis {

/// "2017, 2018": whole numbers or texts as a sentence lists them.
template <class Range>
std::string joined(const Range& range) {
  std::string out;
  for (const auto& item : range) {
    if (!out.empty()) out += ", ";
    if constexpr (std::is_arithmetic_v<std::decay_t<decltype(item)>>) {
      out += std::to_string(item);
    } else {
      out += item;
    }
  }
  return out;
}

}  // namespace vlecht::analysis
