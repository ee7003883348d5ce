// SPDX-License-Identifier: EUPL-1.2
#include "words/probability.h"

#include <cmath>
#include <cstdint>
#include <string_view>

#include "base/check.h"

namespace vlecht::words {
namespace {

// From here on upwards, the first that fits. Only the topmost leaves its own end out: 99 % is not
// yet almost certain.
struct Band {
  double from;
  std::string_view name;
};

constexpr Band bands[] = {
    {0.95, "probability.extremely_likely"}, {0.90, "probability.very_likely"},
    {0.66, "probability.likely"},           {0.50, "probability.more_likely_than_not"},
    {0.33, "probability.as_likely_as_not"}, {0.10, "probability.unlikely"},
    {0.05, "probability.very_unlikely"},    {0.01, "probability.extremely_unlikely"},
};

std::string_view band_of(double probability) {
  if (probability > 0.99) return "probability.almost_certain";
  for (const Band& band : bands)
    if (probability >= band.from) return band.name;
  return "probability.almost_impossible";
}

}  // namespace

std::string natural_frequency(Language language, double probability) {
  CHECK(probability >= 0 && probability <= 1);
  const auto of_twenty = static_cast<std::int64_t>(std::lround(probability * 20));
  std::string_view name = "probability.about";
  if (of_twenty == 0) name = "probability.less_than_one";
  if (of_twenty == 20) name = "probability.more_than_nineteen";
  if (probability == 0 || probability == 1) name = "probability.exactly";
  return text(language, name, {{"count", of_twenty}});
}

std::string likelihood(Language language, double probability) {
  CHECK(probability >= 0 && probability <= 1);
  return text(language, band_of(probability));
}

std::string chance(Language language, double probability) {
  return natural_frequency(language, probability) + " (" + likelihood(language, probability) + ")";
}

}  // namespace vlecht::words
