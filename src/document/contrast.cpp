// SPDX-License-Identifier: EUPL-1.2
#include "document/contrast.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

#include "base/text.h"

namespace vlecht::document {
namespace {

std::optional<Colour> colour_of_hex(std::string_view digits) {
  const bool is_short = digits.size() == 3 || digits.size() == 4;
  if (!is_short && digits.size() != 6 && digits.size() != 8) return std::nullopt;
  std::vector<int> bytes;
  for (std::size_t i = 0; i < digits.size(); i += is_short ? 1 : 2) {
    const int high = base::hex_value(digits[i]);
    const int low = is_short ? high : base::hex_value(digits[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes.push_back(16 * high + low);
  }
  if (bytes.size() == 4 && bytes[3] != 255) return std::nullopt;
  return Colour{bytes[0] / 255.0, bytes[1] / 255.0, bytes[2] / 255.0};
}

struct Number {
  double value = 0;
  bool is_percent = false;
};

// What stands between the brackets of a function, separated by commas, blanks or a slash.
std::vector<Number> numbers_in(std::string_view text) {
  std::vector<Number> numbers;
  std::string blanks(text);
  std::replace_if(
      blanks.begin(), blanks.end(), [](char c) { return c == ',' || c == '/'; }, ' ');
  for (std::string_view part : base::split(blanks, ' ')) {
    if (part.empty()) continue;
    Number number;
    number.is_percent = part.ends_with('%');
    if (number.is_percent) part.remove_suffix(1);
    if (part.ends_with("deg")) part.remove_suffix(3);
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number.value);
    const bool is_whole = error == std::errc() && end == part.data() + part.size();
    if (!is_whole || !std::isfinite(number.value)) return {};
    numbers.push_back(number);
  }
  return numbers;
}

double clamped(double value) { return std::clamp(value, 0.0, 1.0); }

bool is_opaque(const std::vector<Number>& numbers) {
  if (numbers.size() == 3) return true;
  return numbers.size() == 4 && numbers[3].value >= (numbers[3].is_percent ? 100 : 1);
}

// CSS Color 4, section 7.1.
Colour colour_of_hsl(double hue, double saturation, double lightness) {
  const auto part = [&](double n) {
    const double k = std::fmod(n + hue / 30, 12);
    const double a = saturation * std::min(lightness, 1 - lightness);
    return lightness - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0}));
  };
  return {part(0), part(8), part(4)};
}

std::optional<Colour> colour_of_function(std::string_view name, std::string_view inside) {
  const std::vector<Number> numbers = numbers_in(inside);
  if (!is_opaque(numbers)) return std::nullopt;
  if (name == "rgb" || name == "rgba") {
    const auto part = [&](std::size_t i) {
      return clamped(numbers[i].value / (numbers[i].is_percent ? 100 : 255));
    };
    return Colour{part(0), part(1), part(2)};
  }
  if (name != "hsl" && name != "hsla") return std::nullopt;
  const double turn = std::fmod(numbers[0].value, 360);
  return colour_of_hsl(turn < 0 ? turn + 360 : turn, clamped(numbers[1].value / 100),
                       clamped(numbers[2].value / 100));
}

double linear(double part) {
  return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const Colour& colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

std::optional<Colour> colour_of(std::string_view css) {
  const std::string text = base::lowered(base::trimmed(css));
  if (text == "black") return Colour{0, 0, 0};
  if (text == "white") return Colour{1, 1, 1};
  if (text.starts_with('#')) return colour_of_hex(std::string_view(text).substr(1));
  const std::size_t bracket = text.find('(');
  if (bracket == text.npos || !text.ends_with(')')) return std::nullopt;
  return colour_of_function(std::string_view(text).substr(0, bracket),
                            std::string_view(text).substr(bracket + 1, text.size() - bracket - 2));
}

double contrast(const Colour& one, const Colour& other) {
  const double first = luminance(one) + 0.05;
  const double second = luminance(other) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

}  // namespace vlecht::document
