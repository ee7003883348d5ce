// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace vlecht::analysis::methods {

/// Arithmetic mean. `values` is not empty. Summed with compensation (Neumaier 1974), so that the
/// order of a million values does not show.
double mean(std::span<const double> values);

/// Standard deviation of a sample (n - 1); none of fewer than two values.
std::optional<double> standard_deviation(std::span<const double> values);

/// Quantile of Hyndman and Fan (1996), type 7 (the default of R and Excel), for display.
/// `sorted` ascending and not empty, `p` from 0 to 1.
double quantile_7(std::span<const double> sorted, double p);

/// The sample quantiles of Hyndman and Fan (1996, American Statistician 50:361) that are in use.
enum class QuantileType {
  type_2,  ///< an observation, or the mean of two where p falls between them
  type_6,  ///< p(n + 1): Minitab, SPSS
  type_7,  ///< p(n - 1) + 1: R and Excel, for display
  type_8,  ///< p(n + 1/3) + 1/3: median-unbiased whatever the distribution, for inference
};

/// `sorted` ascending and not empty, `p` from 0 to 1. Display and inference are never mixed: the
/// type is named at the call.
double quantile(std::span<const double> sorted, double p, QuantileType type);

/// Share of the group below `value`, counting those equal to it half: equals the mid-rank
/// percentile (r - 0.5) / n for a member of the group. `sorted` ascending and not empty.
double midrank_percentile(std::span<const double> sorted, double value);

/// Interval of the median from order statistics, without an assumption about the distribution.
struct MedianInterval {
  std::size_t lower_rank = 0;  ///< from 1
  std::size_t upper_rank = 0;
  double lower = 0;
  double upper = 0;
  double coverage = 0;  ///< the probability actually reached, at least the one asked for
};

/// The narrowest symmetric pair of ranks whose coverage is at least `confidence` (0 to 1,
/// exclusive), by the binomial distribution. None when the group is too small (fewer than 6 for 95
/// %).
std::optional<MedianInterval> median_interval(std::span<const double> sorted, double confidence);

/// The chances at which the dots of a quantile dotplot stand, (i - 0.5) / n for i = 1..n: each dot
/// is one chance in n (Kay and others, 2016, CHI). `n` is positive.
std::vector<double> dot_chances(std::size_t n);

/// Distance to the median in robust standard deviations on a log scale:
/// (ln x - median ln x) / (1.4826 * MAD ln x). None for a value that is not positive, or when more
/// than half of the group is equal. `positive` holds the group's positive values, in any order.
std::optional<double> robust_z_log(std::span<const double> positive, double value);

}  // namespace vlecht::analysis::methods
