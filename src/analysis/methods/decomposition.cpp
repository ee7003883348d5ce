// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/decomposition.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

double inner_product(std::span<const double> a, std::span<const double> b) {
  CHECK(a.size() == b.size());
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// (a - b) / (ln a - ln b), and a where they are equal. Both are positive. The logarithm of their
// ratio loses nothing when they are close.
double logarithmic_mean(double a, double b) {
  if (a == b) return a;
  const double relative = (a - b) / b;
  return std::abs(relative) < 0.5 ? (a - b) / std::log1p(relative) : (a - b) / std::log(a / b);
}

struct Sector {
  double before = 1;
  double after = 1;
  int zeros_before = 0;
  int zeros_after = 0;
};

// The shape is the same; none of the factors is negative.
std::optional<std::vector<Sector>> sectors_of(const SectorFactors& before,
                                              const SectorFactors& after) {
  CHECK(before.size() == after.size() && !before.empty());
  std::vector<Sector> sectors(before.front().size());
  for (std::size_t f = 0; f < before.size(); ++f) {
    CHECK(before[f].size() == sectors.size() && after[f].size() == sectors.size());
    for (std::size_t s = 0; s < sectors.size(); ++s) {
      if (!(before[f][s] >= 0) || !(after[f][s] >= 0)) return std::nullopt;
      sectors[s].before *= before[f][s];
      sectors[s].after *= after[f][s];
      sectors[s].zeros_before += before[f][s] == 0;
      sectors[s].zeros_after += after[f][s] == 0;
    }
  }
  return sectors;
}

// One factor's part in the change of one sector. With a zero put as d and d going to zero, the mean
// goes as V / (zeros * ln(1/d)) and the logarithm of the zero's ratio as ln(1/d): their product
// stays, and that of every other factor vanishes. Zeros on both sides leave nothing.
double sector_effect(const Sector& sector, double before, double after) {
  if (sector.zeros_before == 0 && sector.zeros_after == 0)
    return logarithmic_mean(sector.after, sector.before) * std::log(after / before);
  if (sector.zeros_after == 0) return before == 0 ? sector.after / sector.zeros_before : 0.0;
  if (sector.zeros_before == 0) return after == 0 ? -sector.before / sector.zeros_after : 0.0;
  return 0;
}

}  // namespace

std::vector<double> shapley_weights(std::size_t drivers) {
  CHECK(drivers >= 1);
  std::vector<double> weights(drivers);
  weights[0] = 1.0 / static_cast<double>(drivers);
  for (std::size_t s = 1; s < drivers; ++s)
    weights[s] = weights[s - 1] * static_cast<double>(s) / static_cast<double>(drivers - s);
  return weights;
}

std::vector<double> shapley_effects(const DriverFunction& function,
                                    std::span<const double> reference,
                                    std::span<const double> own) {
  const std::size_t k = own.size();
  CHECK(reference.size() == k && k <= shapley_drivers_max);
  if (k == 0) return {};
  std::vector<double> drivers(k);
  std::vector<double> figures(std::size_t{1} << k);
  for (std::size_t set = 0; set < figures.size(); ++set) {
    for (std::size_t i = 0; i < k; ++i) drivers[i] = (set >> i) & 1U ? own[i] : reference[i];
    figures[set] = function(drivers);
  }
  const std::vector<double> weights = shapley_weights(k);
  std::vector<double> effects(k);
  for (std::size_t set = 0; set < figures.size(); ++set) {
    const auto size = static_cast<std::size_t>(std::popcount(set));
    for (std::size_t i = 0; i < k; ++i) {
      const std::size_t with = set | (std::size_t{1} << i);
      if (with != set) effects[i] += weights[size] * (figures[with] - figures[set]);
    }
  }
  return effects;
}

RateAndComposition kitagawa(std::span<const double> rates_before,
                            std::span<const double> shares_before,
                            std::span<const double> rates_after,
                            std::span<const double> shares_after) {
  const std::size_t n = rates_before.size();
  CHECK(shares_before.size() == n && rates_after.size() == n && shares_after.size() == n);
  RateAndComposition effect;
  for (std::size_t i = 0; i < n; ++i) {
    effect.rate += (shares_before[i] + shares_after[i]) / 2 * (rates_after[i] - rates_before[i]);
    effect.composition +=
        (rates_before[i] + rates_after[i]) / 2 * (shares_after[i] - shares_before[i]);
  }
  return effect;
}

std::optional<std::vector<double>> lmdi_additive(const SectorFactors& before,
                                                 const SectorFactors& after) {
  const auto sectors = sectors_of(before, after);
  if (!sectors) return std::nullopt;
  std::vector<double> effects(before.size());
  for (std::size_t f = 0; f < before.size(); ++f)
    for (std::size_t s = 0; s < sectors->size(); ++s)
      effects[f] += sector_effect((*sectors)[s], before[f][s], after[f][s]);
  return effects;
}

std::optional<std::vector<double>> lmdi_multiplicative(const SectorFactors& before,
                                                       const SectorFactors& after) {
  const auto sectors = sectors_of(before, after);
  auto effects = lmdi_additive(before, after);
  if (!sectors || !effects) return std::nullopt;
  double total_before = 0;
  double total_after = 0;
  for (const Sector& sector : *sectors) {
    total_before += sector.before;
    total_after += sector.after;
  }
  if (total_before == 0 || total_after == 0) return std::nullopt;
  const double mean = logarithmic_mean(total_after, total_before);
  for (double& effect : *effects) effect = std::exp(effect / mean);
  return effects;
}

std::optional<PriceVolumeMix> price_volume_mix(std::span<const double> prices_before,
                                               std::span<const double> quantities_before,
                                               std::span<const double> prices_after,
                                               std::span<const double> quantities_after) {
  CHECK(prices_before.size() == prices_after.size());
  const double units_before =
      std::accumulate(quantities_before.begin(), quantities_before.end(), 0.0);
  const double units_after = std::accumulate(quantities_after.begin(), quantities_after.end(), 0.0);
  if (units_before == 0) return std::nullopt;
  const double cost_before = inner_product(prices_before, quantities_before);
  const double at_prices_before = inner_product(prices_before, quantities_after);
  const double at_mix_before = cost_before * (units_after / units_before);
  PriceVolumeMix effect;
  effect.volume = at_mix_before - cost_before;
  effect.mix = at_prices_before - at_mix_before;
  effect.price = inner_product(prices_after, quantities_after) - at_prices_before;
  return effect;
}

}  // namespace vlecht::analysis::methods
