// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace vlecht::analysis::methods {

/// A figure as a function of its drivers, such as cost per inhabitant of posts and rates.
using DriverFunction = std::function<double(std::span<const double> drivers)>;

/// What each driver contributes to `function(own) - function(reference)`: its Shapley value (1953),
/// the effect of changing it, averaged over all orders in which the drivers can be changed. The
/// effects add up to the difference, whatever the function; for a product of two they are
/// Kitagawa's.
///
/// The function is asked once for each of the 2^k subsets, so k is at most `shapley_drivers_max`.
std::vector<double> shapley_effects(const DriverFunction& function,
                                    std::span<const double> reference, std::span<const double> own);
inline constexpr std::size_t shapley_drivers_max = 20;

/// A difference of two averages of rates, weighted by shares.
struct RateAndComposition {
  double rate = 0;
  double composition = 0;
};

/// Kitagawa (1955, JASA 50:1168): the effect of other rates at the average shares, and of other
/// shares at the average rates; together the difference of sum rate * share. Equally long lists.
RateAndComposition kitagawa(std::span<const double> rates_before,
                            std::span<const double> shares_before,
                            std::span<const double> rates_after,
                            std::span<const double> shares_after);

/// SectorFactors whose product, summed over sectors, is the figure: `factors[f][s]`.
using SectorFactors = std::vector<std::vector<double>>;

/// LMDI-I, additive (Ang 2005, Energy Policy 33:867): an effect per factor, which add up to the
/// difference, with no remainder. A zero counts as the limit of a small number (Ang and Liu 2007):
/// what appears or disappears goes in equal parts to the factors that were or became zero. None
/// when a factor is negative. Both have the same shape.
std::optional<std::vector<double>> lmdi_additive(const SectorFactors& before,
                                                 const SectorFactors& after);

/// LMDI-I, multiplicative: a ratio per factor; their product is the ratio of the totals. None when
/// a factor is negative, or either total is zero.
std::optional<std::vector<double>> lmdi_multiplicative(const SectorFactors& before,
                                                       const SectorFactors& after);

/// A difference of sum price * quantity.
struct PriceVolumeMix {
  double price = 0;   ///< other prices, at the quantities after
  double volume = 0;  ///< more or fewer units, at the mix before
  double mix = 0;     ///< other proportions of the quantities, at the prices before
};

/// Price, volume and mix of a flexible budget; they add up to the difference. None when there was
/// no quantity before, so that there was no mix. Equally long lists.
std::optional<PriceVolumeMix> price_volume_mix(std::span<const double> prices_before,
                                               std::span<const double> quantities_before,
                                               std::span<const double> prices_after,
                                               std::span<const double> quantities_after);

/// How often each coalition size counts in a Shapley value: `before[s]` = s! (k - 1 - s)! / k!, the
/// part of all orders in which a given driver comes right after a given set of s others.
std::vector<double> shapley_weights(std::size_t drivers);

}  // namespace vlecht::analysis::methods
