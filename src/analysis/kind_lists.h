// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace vlecht::analysis {

/// Room for the names of `kinds_together`, of which the first `count` are taken.
template <std::size_t room>
struct KindNames {
  std::array<std::string_view, room> names = {};
  std::size_t count = 0;

  constexpr void add(std::string_view name) {
    const auto end = names.begin() + static_cast<std::ptrdiff_t>(count);
    if (std::find(names.begin(), end, name) == end) names[count++] = name;
  }
};

/// The kinds of fact that a question reads which asks others: theirs together, each once.
template <const auto&... lists>
consteval auto kinds_together() {
  constexpr auto all = [] {
    KindNames<(std::size(lists) + ...)> out;
    const auto add_each = [&](const auto& list) {
      for (const std::string_view name : list) out.add(name);
    };
    (add_each(lists), ...);
    return out;
  }();
  std::array<std::string_view, all.count> out;
  std::copy_n(all.names.begin(), all.count, out.begin());
  return out;
}

}  // namespace vlecht::analysis
