// SPDX-License-Identifier: EUPL-1.2
#include "facts/standing.h"

#include <array>

#include "base/check.h"

namespace vlecht::facts {
namespace {

constexpr std::array<std::string_view, 5> names{"adopted", "reported", "measured", "estimated",
                                                "illustrative"};

}  // namespace

std::string_view name_of(Standing standing) {
  const auto index = static_cast<std::size_t>(standing);
  CHECK(index < names.size());
  return names[index];
}

std::optional<Standing> standing_named(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Standing>(i);
  }
  return std::nullopt;
}

}  // namespace vlecht::facts
