// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "analysis/methods/bootstrap.h"
#include "analysis/methods/throughput.h"
#include "base/executor.h"

namespace vlecht::analysis::methods {

/// The first moments of what a period does: enough of it when many periods are added up.
struct ThroughputMoments {
  double mean = 0;
  double deviation = 0;  ///< standard deviation; 0 when each period does the same
  double skewness = 0;
  std::int64_t unit = 1;  ///< every period does a whole number of these
};

/// The chance that `items` are done within `periods`, by Edgeworth's expansion up to the skewness,
/// with the correction for whole numbers (Feller 1971, volume II, XVI.4): off by the order of one
/// in the number of periods. `periods` and `items` are positive.
double nearly_done_within(const ThroughputMoments& each_period, std::int64_t items,
                          std::int64_t periods);

/// The chance that all items are done within so many periods, over many draws of how likely each
/// observed period is.
class UncertainThroughputForecast {
 public:
  /// The mean over the draws, with the standard error of drawing only so many of them (not of the
  /// chance in one draw, which is exact or nearly so).
  DrawnProbability done_within(std::int64_t periods) const;

  /// The least number of periods within which all is done with at least this chance, 0 < chance <
  /// 1; its error is half the distance of the quantiles of a chance one standard error less and
  /// more. None when it is more than `throughput_ahead_max`.
  std::optional<DrawnQuantile> quantile(double chance) const;

  /// How many of the draws were exact; of the others the convolution would have taken too long, and
  /// they are `nearly_done_within`.
  std::size_t exact_draws() const;
  std::size_t draws() const { return draws_.size(); }

  /// What one draw says: exactly, or by its moments.
  using Draw = std::variant<ThroughputForecast, ThroughputMoments>;
  UncertainThroughputForecast(std::int64_t items, std::vector<Draw> draws);

 private:
  std::optional<std::int64_t> least_periods(double chance) const;

  std::int64_t items_;
  std::vector<Draw> draws_;
};

/// As `forecast_throughput`, with the uncertainty of having observed only so many periods: Bayesian
/// bootstrap (Rubin 1981, Annals of Statistics 9:130). In each draw the observed periods get
/// chances that are uniform over all that add up to one (Dirichlet with ones), and the distribution
/// for these chances is exact within 1e-9, or else nearly so (`exact_draws`).
///
/// Blocks of draws have streams of random numbers of their own (random_stream.h): the same plan
/// gives the same forecast on any number of threads. A period that did nothing is as likely to come
/// back as any other; a rate that was never observed never comes.
base::ResultOr<UncertainThroughputForecast, NoThroughput> forecast_uncertain_throughput(
    std::span<const std::int64_t> done_per_period, std::int64_t items, const ResamplingPlan& plan,
    const base::Executor& execute);

}  // namespace vlecht::analysis::methods
