// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

#include "values/known.h"

namespace vlecht::importers {

/// Why a cell with this text holds no number, day, year or choice; none when it may hold one.
/// Symbols of CBS ("." "x" "-" "*" "**" "-99998" "-99997") and words ("n.b." "n.v.t." "nihil"
/// "geheim"). `text` is trimmed.
std::optional<values::Reason> missing_reason(std::string_view text);

/// The same for a cell of free text, in which "-" and "x" may be meant as they stand.
std::optional<values::Reason> missing_text_reason(std::string_view text);

}  // namespace vlecht::importers
