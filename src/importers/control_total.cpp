// SPDX-License-Identifier: EUPL-1.2
#include "importers/control_total.h"

#include "facts/decimal.h"

namespace vlecht::importers {

int decimals_of(facts::FieldType type) {
  if (type == facts::FieldType::decimal) return static_cast<int>(facts::decimals_max);
  return type == facts::FieldType::count ? 0 : 2;
}

std::string decimal_text(values::Wide sum, int decimals) {
  const bool is_negative = sum < 0;
  values::Wide left = is_negative ? -sum : sum;
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(left % 10)));
    left /= 10;
  } while (left > 0);
  const auto after = static_cast<std::size_t>(decimals);
  if (after > 0) {
    if (digits.size() <= after) digits.insert(0, after + 1 - digits.size(), '0');
    digits.insert(digits.size() - after, ".");
  }
  return (is_negative ? "-" : "") + digits;
}

}  // namespace vlecht::importers
