// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
/// "387,15".
std::string number(Language language, std::string_view exact, int decimals);

/// "€ 387,15" from an exact decimal text.
std::string euro(Language language, std::string_view exact, int decimals);
std::string money(Language language, values::Money money);  ///< always two decimals

/// "+18,1%" when `with_sign`, from an exact decimal text in percent; nl and en without a space.
std::string percent(Language language, std::string_view exact, int decimals, bool with_sign = false);

/// "20 november 2019" / "20 November 2019".
std::string long_day(Language language, values::Day day);
/// "20-11-2019" / "20/11/2019".
std::string short_day(Language language, values::Day day);
/// Wall clock in the Netherlands: "20 november 2019, 20.00 uur" / "20 November 2019, 20:00".
std::string instant(Language language, values::Instant instant);

/// Spreadsheet letters: 1 -> "A", 27 -> "AA".
std::string column_letters(std::int64_t column);

}  // namespace vlecht::words
