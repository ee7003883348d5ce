// SPDX-License-Identifier: EUPL-1.2
#include "words/millions.h"

#include "values/ratio.h"
#include "words/format.h"

namespace vlecht::words {
namespace {

std::string exact_millions(values::Money money) {
  constexpr std::int64_t cents = 100'000'000;
  return values::Ratio(money.cents(), cents).to_decimal(8, values::Rounding::half_away_from_zero);
}

}  // namespace

std::string millions(Language language, values::Money money, int decimals) {
  const std::string exact = exact_millions(money);
  const bool is_dutch = language == Language::nl;
  return text(
      language, "format.millions",
      {{"amount", is_dutch ? number(language, exact, decimals) : euro(language, exact, decimals)}});
}

std::string between_millions(Language language, values::Money low, values::Money high,
                             int decimals) {
  const bool is_dutch = language == Language::nl;
  return text(language, "format.between_millions",
              {{"low", is_dutch ? number(language, exact_millions(low), decimals)
                                : millions(language, low, decimals)},
               {"high", millions(language, high, decimals)}});
}

}  // namespace vlecht::words
