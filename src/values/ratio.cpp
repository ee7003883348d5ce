// SPDX-License-Identifier: EUPL-1.2
#include "values/ratio.h"

#include <cmath>
#include <cstdio>

#include "base/check.h"

namespace vlecht::values {
namespace {

std::string digits_of(Wide value) {
  std::string out;
  do {
    out.insert(out.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value != 0);
  return out;
}

}  // namespace

Ratio::Ratio(std::int64_t numerator, std::int64_t denominator)
    : numerator_(numerator), denominator_(denominator) {
  CHECK(denominator > 0);
}

std::strong_ordering Ratio::operator<=>(const Ratio& other) const {
  const Wide left = Wide{numerator_} * other.denominator_;
  const Wide right = Wide{other.numerator_} * denominator_;
  if (left < right) return std::strong_ordering::less;
  return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

double Ratio::to_double() const {
  return static_cast<double>(numerator_) / static_cast<double>(denominator_);
}

std::string Ratio::to_decimal(int decimals, Rounding rounding) const {
  CHECK(decimals >= 0 && decimals <= 9);
  Wide scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  Wide value = divided(Wide{numerator_} * scale, denominator_, rounding);
  const bool negative = value < 0;
  if (negative) value = -value;
  std::string out = (negative ? "-" : "") + digits_of(value / scale);
  if (decimals > 0) {
    const std::string fraction = digits_of(value % scale);
    out += "." + std::string(static_cast<std::size_t>(decimals) - fraction.size(), '0') + fraction;
  }
  return out;
}

Ratio PerInhabitant::euro() const {
  std::int64_t hundredfold = 0;
  CHECK(!__builtin_mul_overflow(inhabitants.value, std::int64_t{100}, &hundredfold));
  return {money.cents(), hundredfold};
}

std::string to_decimal(double value, int decimals) {
  CHECK(std::isfinite(value));
  CHECK(decimals >= 0 && decimals <= 9);
  const double scale = std::pow(10.0, decimals);
  // Halves away from zero on the printed digits; beyond 2^53 there is no fraction to round.
  const double rounded = std::abs(value) < 9e15 / scale ? std::round(value * scale) / scale : value;
  char buffer[400];
  const int length = std::snprintf(buffer, sizeof buffer, "%.*f", decimals, rounded);
  std::string out(buffer, static_cast<std::size_t>(length));
  if (out.starts_with('-') && out.find_first_not_of("-0.") == std::string::npos) out.erase(0, 1);
  return out;
}

}  // namespace vlecht::values
