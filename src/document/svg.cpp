// SPDX-License-Identifier: EUPL-1.2
#include "document/svg.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace vlecht::document {

std::string px(double value) {
  const long tenths = std::lround(value * 10);
  std::string out = std::to_string(std::abs(tenths) / 10);
  if (tenths % 10 != 0) out += "." + std::to_string(std::abs(tenths) % 10);
  return (tenths < 0 ? "-" : "") + out;
}

double letters_of(std::string_view text) {
  return static_cast<double>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

double nice_step(double width, int ticks_wanted) {
  const double raw = width / ticks_wanted;
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (raw <= factor * power * (1 + 1e-9)) return factor * power;
  return 10 * power;
}

int decimals_of(double step) {
  return std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 9);
}

}  // namespace vlecht::document
