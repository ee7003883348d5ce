// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "values/instant.h"
#include "values/money.h"
#include "words/message.h"

namespace vlecht::words {

/// Formatting by the rules of PRACTICE.md section 6: nl 1.234.567,89 and en 1,234,567.89; euro
/// sign before the amount with a no-break space in Dutch ("€ 1.234,50", "€1,234.50" in English);
/// a true minus sign U+2212; never "-0".

/// "1.234.567".
std::string whole(Language language, std::int64_t value);

/// An exact decimal text such as "387.1500" with `decimals` digits, rounded half away from zero:
/// "387,15". A negative number of decimals rounds to tens, hundreds and so on. A text that is not
/// a decimal ("-12", "3.50") is our mistake.
std::string number(Language language, std::string_view exact, int decimals);

/// The same with as many decimals as the text has: "0.455" -> "0,455".
std::string number(Language language, std::string_view exact);

/// "€ 387,15" from an exact decimal text.
std::string euro(Language language, std::string_view exact, int decimals);
/// Pounds: "£ 1.234,50" and "£1,234.50". Takes exact text, such as `values::to_decimal` gives.
std::string sterling(Language language, std::string_view exact);
std::string money(Language language, values::Money money);  ///< always two decimals

/// "+18,1%" when `with_sign`, from an exact decimal text in percent; nl and en without a space.
std::string percent(Language language, std::string_view exact, int decimals,
                    bool with_sign = false);

/// How many decimals of an estimate mean something, given its standard error as decimal text: one
/// significant digit of the error when it starts with 3 or more, otherwise two (METHODS.md
/// section 8). "1.94" -> 1, "332.1" -> -2 (hundreds). None for an error of zero.
std::optional<int> honest_decimals(std::string_view standard_error);

/// "20 november 2019" / "20 November 2019".
std::string long_day(Language language, values::Day day);
/// "nov" / "Nov"; `month` is 1 to 12.
std::string short_month(Language language, int month);
/// "20-11-2019" / "20/11/2019".
std::string short_day(Language language, values::Day day);
/// Wall clock in the Netherlands: "20 november 2019, 20.00 uur" / "20 November 2019, 20:00"; with
/// its offset, "(UTC+2)", in the hour that occurs twice when summer time ends.
std::string instant(Language language, values::Instant instant);

/// Spreadsheet letters: 1 -> "A", 27 -> "AA".
std::string column_letters(std::int64_t column);

}  // namespace vlecht::words
