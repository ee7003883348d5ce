// SPDX-License-Identifier: EUPL-1.2
#include "facts/decimal.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"

namespace vlecht::facts {
namespace {

bool has_only_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), base::is_digit);
}

}  // namespace

std::optional<std::string> canonical_decimal(std::string_view text) {
  const bool is_negative = text.starts_with('-');
  if (is_negative) text.remove_prefix(1);
  const std::size_t mark = text.find('.');
  std::string_view whole = text.substr(0, mark);
  if (!has_only_digits(whole)) return std::nullopt;
  std::string_view fraction;
  if (mark != text.npos) {
    fraction = text.substr(mark + 1);
    if (!has_only_digits(fraction)) return std::nullopt;
  }
  whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
  while (fraction.ends_with('0')) fraction.remove_suffix(1);
  const bool fits = whole.size() <= digits_before_mark_max && fraction.size() <= decimals_max &&
                    whole.size() + fraction.size() <= decimal_digits_max;
  if (!fits) return std::nullopt;
  const bool is_zero = whole.empty() && fraction.empty();
  std::string out = is_negative && !is_zero ? "-" : "";
  out += whole.empty() ? "0" : whole;
  if (!fraction.empty()) {
    out += '.';
    out += fraction;
  }
  return out;
}

std::optional<values::Ratio> ratio_of(const Fact& fact, std::string_view field) {
  CHECK(fact.kind->fields[fact.kind->at(field)].type == FieldType::decimal);
  const KnownValue& value = fact[field];
  if (!value.is_known()) return std::nullopt;
  return ratio_of_decimal(std::get<std::string>(*value));
}

values::Ratio ratio_of_decimal(std::string_view canonical) {
  CHECK(canonical_decimal(canonical) == canonical);
  std::string digits(canonical);
  std::int64_t denominator = 1;
  if (const std::size_t mark = digits.find('.'); mark != digits.npos) {
    for (std::size_t i = mark + 1; i < digits.size(); ++i) denominator *= 10;
    digits.erase(mark, 1);
  }
  const auto numerator = base::to_integer(digits);
  CHECK(numerator.has_value());
  return {*numerator, denominator};
}

}  // namespace vlecht::facts
