// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "importers/grid.h"

namespace vlecht::importers::xlsx {

/// How a cell's number format shows a number, as far as reading cares.
enum class NumberStyle : std::uint8_t {
  number,
  percentage,  ///< a hundred times as large, with %
  day,         ///< a day, perhaps with a time
  time,        ///< the time of a day, without the day
  elapsed,     ///< hours that go on beyond 24
};

/// Appends the number as the decimal a person sees: at most 15 significant digits as Excel shows
/// them, so that a stored 1.1000000000000001 is 1.1 again, and never in scientific notation. False,
/// and nothing appended, when `stored` is not a finite decimal number.
bool append_number(std::string& out, std::string_view stored);

/// The same for a number that is shown as a percentage: a stored 0.181 is "18.1%".
bool append_percentage(std::string& out, std::string_view stored);

/// Appends a number of days as its format shows it: "2019-11-20", "2019-11-20T08:30:00" or
/// "08:30:00". Gives the type of what was appended. What is not in the calendar (below day 1 or
/// after 9999) stays a number. Day 60 of the 1900 system, 29 February 1900, does not exist; it is
/// appended as text, so that nobody takes it for a day. False when `stored` is not a finite decimal
/// number.
bool append_serial(std::string& out, CellType& type, std::string_view stored, NumberStyle style,
                   bool counts_from_1904);

/// How a number format such as `[$-413]d mmm jjjj;@` shows a positive number.
NumberStyle style_of_format(std::string_view code);

/// The format that a number stands for without being written in the file (ECMA-376-1, 18.8.30).
NumberStyle style_of_builtin(std::uint32_t id);

}  // namespace vlecht::importers::xlsx
