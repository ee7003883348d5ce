// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "values/money.h"
#include "words/message.h"

namespace vlecht::words {

/// Millions in a sentence: "5,94 miljoen euro" and "€5.94 million". In tables and drawings an
/// amount is exact, or "mln" stands beside it.
std::string millions(Language language, values::Money money, int decimals);

/// Between two amounts, so that the unit is said once: "tussen 4,8 en 5,0 miljoen euro" and
/// "between €4.8 million and €5.0 million".
std::string between_millions(Language language, values::Money low, values::Money high,
                             int decimals);

}  // namespace vlecht::words
