// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/result.h"

namespace vlecht::analysis::methods {

/// Most that a forecast of throughput takes: observed periods, items, and periods ahead.
inline constexpr std::size_t throughput_observed_max = 1000;
inline constexpr std::int64_t throughput_items_max = 1'000'000;
inline constexpr std::int64_t throughput_ahead_max = 1'000'000;

/// Why there is no forecast of when the items are done.
enum class NoThroughput {
  nothing_observed,  ///< no period was observed
  never,         ///< no item was done in any period: at this rate, never (unless there are none)
  out_of_range,  ///< a negative number, or more items or periods than the limits above
  too_far,       ///< it may well take more than `throughput_ahead_max` periods
  too_spread,    ///< so many items in so many different numbers that the sum takes too long
};

/// The chance that all items are done within so many periods.
class ThroughputForecast {
 public:
  /// Within `periods` from now; 0 for a negative number.
  double done_within(std::int64_t periods) const;

  /// The least number of periods within which all is done with at least this chance, 0 < chance <
  /// 1.
  std::int64_t quantile(double chance) const;

  /// The first number of periods with a chance that counts, and the first that is certain but for
  /// what does not count.
  std::int64_t earliest() const { return earliest_; }
  std::int64_t latest() const { return earliest_ + static_cast<std::int64_t>(done_.size()) - 1; }

  /// `done[i]`: within `earliest + i` periods; rising to 1, not empty.
  ThroughputForecast(std::int64_t earliest, std::vector<double> done);

 private:
  std::int64_t earliest_;
  std::vector<double> done_;
};

/// Periods until `items` are done, when each period to come does as many as one of the observed
/// periods, each equally likely and independent of the others: the exact distribution, by
/// convolution, with states of `items` and more taken together.
///
/// Chances are within 1e-15 of exact but for the rounding of doubles (measured: below 1e-12 for
/// 100,000 items). Everything added up is positive, and what is left out is counted: a distribution
/// over t periods comes of t - 1 products, counted as often as they are used, and each leaves out
/// at most 2.5e-16 / T at either end, where T is Chernoff's bound on the periods needed; what is
/// done before the first, or left after the last period that is looked at, has a chance below 1e-16
/// each (Chernoff 1952, Annals of Mathematical Statistics 23:493).
///
/// It says nothing of how well the observed periods are known: see uncertain_throughput.h.
base::ResultOr<ThroughputForecast, NoThroughput> forecast_throughput(
    std::span<const std::int64_t> done_per_period, std::int64_t items);

/// Why `done_per_period` and `items` cannot be forecast from, before anything is computed:
/// nothing observed, never, or out of range.
std::optional<NoThroughput> refused_throughput(std::span<const std::int64_t> done_per_period,
                                               std::int64_t items);

/// How many items a period does, with the chance of each; 0 may be among them.
struct ThroughputChances {
  std::vector<std::int64_t> items;  ///< not negative, each once
  std::vector<double> chances;      ///< not negative, together 1, as many as `items`
};

/// What may be left out of a forecast, and how many multiplications it may take.
struct ThroughputEffort {
  double negligible = 1e-15;
  double work_max = 2e10;  // up to about a second
};

/// The same with given chances. `items` is from 0 to `throughput_items_max`.
base::ResultOr<ThroughputForecast, NoThroughput> forecast_throughput(
    const ThroughputChances& each_period, std::int64_t items, const ThroughputEffort& effort);

}  // namespace vlecht::analysis::methods
