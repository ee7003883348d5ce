// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

#include "values/day.h"

namespace vlecht::values {

/// A day as people type it: "2026-12-31", or the day first as in the Netherlands: "31-12-2026",
/// "1-2-2026", with '/' or '.' as well. Blanks around it do no harm. None for a day that there is
/// not, and for a year in two digits, which could be of two centuries.
std::optional<Day> typed_day(std::string_view text);

}  // namespace vlecht::values
