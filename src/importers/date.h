// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "values/day.h"

namespace vlecht::importers {

enum class DateOrder : std::uint8_t { none, dmy, mdy, ymd };

/// How the dates of a column are written.
struct DateFormat {
  DateOrder order = DateOrder::none;  ///< of dates in figures whose year does not come first
  int century = 0;  ///< 1900 or 2000 is added to years of two digits; 0: not decided
};

/// What one date says about how the column is written.
struct DateEvidence {
  enum class Order : std::uint8_t {
    unreadable,  ///< no date
    certain,     ///< "2018-05-03", "3 mei 2018", "20180503"; the order plays no part
    either,      ///< "05-05-2018": the same day in both orders
    dmy,         ///< "31-12-2018"
    mdy,         ///< "12/31/2018"
    open,        ///< "03-04-2018"
  };
  Order order = Order::unreadable;
  bool has_short_year = false;  ///< "31-12-18"
};

/// Days as 2018-12-31, 20181231, 31-12-2018, 31.12.2018, 12/31/2018, 31 december 2018, 31-dec-2018,
/// December 31, 2018; a time behind it only when it is midnight.
DateEvidence date_evidence(std::string_view text);

/// None when it is no day in this format, or the format leaves open which day it is.
std::optional<values::Day> read_date(std::string_view text, const DateFormat& format);

}  // namespace vlecht::importers
