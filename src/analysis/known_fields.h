// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "facts/fact.h"
#include "values/day.h"
#include "values/instant.h"
#include "values/known.h"
#include "values/money.h"
#include "values/ratio.h"
#include "values/sterling.h"

namespace vlecht::analysis {

/// The content of a fact's field, or why there is none. Asking for a field of another type, or one
/// that the kind does not have, is our mistake.
values::Known<values::Money> known_money(const facts::Fact& fact, std::string_view field);
values::Known<std::string> known_text(const facts::Fact& fact, std::string_view field);
values::Known<std::int64_t> known_count(const facts::Fact& fact, std::string_view field);
values::Known<values::Sterling> known_sterling(const facts::Fact& fact, std::string_view field);
values::Known<values::Day> known_day(const facts::Fact& fact, std::string_view field);
values::Known<values::Instant> known_moment(const facts::Fact& fact, std::string_view field);
/// Of a field of type decimal.
values::Known<values::Ratio> known_ratio(const facts::Fact& fact, std::string_view field);

/// Whether a field of yes and no says yes; one that is not known does not.
bool says_yes(const facts::Fact& fact, std::string_view field);

/// A year among the keys of a fact of holding `period`.
int year_of(const facts::Fact& fact);

}  // namespace vlecht::analysis
