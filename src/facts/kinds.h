// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

#include "facts/kind.h"

namespace vlecht::facts {

/// Every kind of fact, in the order of the data dictionary. A new kind is one description in
/// kinds.cpp, nothing else.
std::span<const Kind> kinds();

/// None when there is no such kind.
const Kind* find_kind(std::string_view name);

/// The same where its absence would be our mistake.
const Kind& kind_named(std::string_view name);

}  // namespace vlecht::facts
