// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "facts/fact.h"

namespace vlecht::importers {

/// How the person who types writes numbers and days.
enum class Notation : std::uint8_t {
  dutch,    ///< 1.234,56 and 31-12-2019
  english,  ///< 1,234.56; of 03-04-2019 it does not tell which is the day
};

/// Reads one field as someone typed it, by the readers that read tables. A table has other rows to
/// decide by; here only the text and the notation are there, so what can still mean two things is a
/// problem: a number whose three last digits are thousands in one reading and a fraction in another
/// (in an amount or a count the mark for thousands has one reading), a day whose month could be its
/// day. An empty text is `Reason::not_supplied`; words such as "n.b." are their reason, except in
/// a key.
///
/// Problems: `typed.too_long`, `typed.not_a_number`, `typed.ambiguous_number`,
/// `typed.ambiguous_amount`, `typed.too_many_decimals`, `typed.too_precise`, `typed.not_whole`,
/// `typed.negative_count`, `typed.out_of_bounds`, `typed.too_large`, `typed.not_a_day`,
/// `typed.open_day`, `typed.not_a_moment`, `typed.moment_twice`, `typed.moment_never`,
/// `typed.not_a_year`, `typed.not_a_municipality`, `typed.not_a_choice`.
base::Result<facts::KnownValue> typed_value(const facts::Field& field, std::string_view text,
                                            Notation notation);

/// The text that `typed_value` reads as this value: what a form for a change is filled with. "" for
/// a reason that has no word.
std::string typed_text(const facts::Field& field, const facts::KnownValue& value,
                       Notation notation);

}  // namespace vlecht::importers
