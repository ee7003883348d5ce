// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/throughput.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include "analysis/methods/draws.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using Steps = ThroughputChances;

// Thirty-two sums at a time stay in registers.
constexpr std::size_t sums_together = 32;
constexpr std::size_t registers = sums_together / 8;
typedef double ChanceLanes __attribute__((vector_size(64)));

// Chances that `low`, `low + 1`, ... items are done, all fewer than are wanted.
struct Band {
  std::int64_t low = 0;
  std::vector<double> chances;

  std::int64_t end() const { return low + static_cast<std::int64_t>(chances.size()); }
};

// In thirty-two sums side by side, of which the order is the same on every processor.
VLECHT_PER_PROCESSOR
double sum_of(const double* chances, std::size_t count) {
  ChanceLanes sums[registers] = {};
  std::size_t i = 0;
  for (; i + sums_together <= count; i += sums_together) {
    ChanceLanes lanes[registers];
    __builtin_memcpy(lanes, chances + i, sizeof lanes);
    for (std::size_t r = 0; r < registers; ++r) sums[r] += lanes[r];
  }
  double total = 0;
  for (; i < count; ++i) total += chances[i];
  for (std::size_t r = 0; r < registers; ++r)
    for (std::size_t lane = 0; lane < 8; ++lane) total += sums[r][lane];
  return total;
}

double sum_of_chances(const Band& band) { return sum_of(band.chances.data(), band.chances.size()); }

// Takes off each end what together has no more chance than `negligible`.
void trim(Band& band, double negligible) {
  auto first = band.chances.begin();
  auto last = band.chances.end();
  for (double left = negligible; first != last && *first <= left; ++first) left -= *first;
  for (double left = negligible; first != last && *(last - 1) <= left; --last) left -= *(last - 1);
  band.low += first - band.chances.begin();
  band.chances.erase(last, band.chances.end());
  band.chances.erase(band.chances.begin(), first);
}

std::size_t room_below(std::int64_t wanted, std::int64_t low, std::int64_t length) {
  return static_cast<std::size_t>(std::clamp<std::int64_t>(wanted - low, 0, length));
}

// to[i] = sum over k of chances[k] * from[i - shifts[k]], for `blocks` times `sums_together` sums.
VLECHT_PER_PROCESSOR
void weighted_sums(double* to, const double* from, std::size_t blocks, const Steps& steps) {
  for (std::size_t block = 0; block < blocks; ++block) {
    ChanceLanes sums[registers] = {};
    for (std::size_t k = 0; k < steps.items.size(); ++k) {
      const double* shifted = from - (steps.items[k] - steps.items.front());
      for (std::size_t r = 0; r < registers; ++r) {
        ChanceLanes lanes;
        __builtin_memcpy(&lanes, shifted + 8 * r, sizeof lanes);
        sums[r] += steps.chances[k] * lanes;
      }
    }
    __builtin_memcpy(to, sums, sizeof sums);
    to += sums_together;
    from += sums_together;
  }
}

// One period more. What reaches `wanted` leaves the band.
Band one_more(const Band& band, const Steps& steps, std::int64_t wanted) {
  const std::int64_t span = steps.items.back() - steps.items.front();
  Band next;
  next.low = band.low + steps.items.front();
  const std::size_t size =
      room_below(wanted, next.low, static_cast<std::int64_t>(band.chances.size()) + span);
  const std::size_t blocks = (size + sums_together - 1) / sums_together;
  // Zeros at both ends, so that every shift finds something.
  std::vector<double> padded(static_cast<std::size_t>(span) +
                             std::max(blocks * sums_together, band.chances.size()));
  std::copy(band.chances.begin(), band.chances.end(), padded.begin() + span);
  next.chances.resize(blocks * sums_together);
  weighted_sums(next.chances.data(), padded.data() + span, blocks, steps);
  next.chances.resize(size);
  return next;
}

// to[i] = sum over k from `first` to before `end` of chances[k] * at[i - k].
VLECHT_PER_PROCESSOR
void paired_sums(double* to, const double* chances, const double* at, std::int64_t first,
                 std::int64_t end) {
  ChanceLanes sums[registers] = {};
  for (std::int64_t k = first; k < end; ++k) {
    ChanceLanes lanes[registers];
    __builtin_memcpy(lanes, at - k, sizeof lanes);
    for (std::size_t r = 0; r < registers; ++r) sums[r] += chances[k] * lanes[r];
  }
  __builtin_memcpy(to, sums, sizeof sums);
}

// Twice as many periods: each pair of numbers is taken once, and counted twice.
Band doubled(const Band& band, std::int64_t wanted) {
  constexpr auto together = static_cast<std::int64_t>(sums_together);
  const auto length = static_cast<std::int64_t>(band.chances.size());
  Band next;
  next.low = 2 * band.low;
  const std::size_t size = room_below(wanted, next.low, 2 * length - 1);
  next.chances.resize((size + sums_together - 1) / sums_together * sums_together);
  std::vector<double> padded = band.chances;
  padded.resize(next.chances.size() + sums_together);
  for (std::int64_t begin = 0; begin < static_cast<std::int64_t>(size); begin += together) {
    double* sums = next.chances.data() + begin;
    // The pairs that all of these sums have, of a smaller number k and a larger one ...
    const std::int64_t shared = (begin + 1) / 2;
    paired_sums(sums, padded.data(), padded.data() + begin,
                std::max<std::int64_t>(begin - length + 1, 0), shared);
    // ... those that only some have, and two equal ones.
    for (std::int64_t i = 0; i < together; ++i) {
      const double* at = padded.data() + begin + i;
      for (std::int64_t k = shared; 2 * k < begin + i; ++k)
        sums[i] += padded[static_cast<std::size_t>(k)] * *(at - k);
      sums[i] *= 2;
      const double half = padded[static_cast<std::size_t>((begin + i) / 2)];
      if ((begin + i) % 2 == 0) sums[i] += half * half;
    }
  }
  next.chances.resize(size);
  return next;
}

// ln E exp(theta X) for the items X of one period, seen from the number that counts most, so that
// nothing overflows.
double log_moment(const Steps& steps, double theta) {
  const auto most = static_cast<double>(theta > 0 ? steps.items.back() : steps.items.front());
  double sum = 0;
  for (std::size_t k = 0; k < steps.items.size(); ++k)
    sum += steps.chances[k] * std::expm1(theta * (static_cast<double>(steps.items[k]) - most));
  return theta * most + std::log1p(sum);
}

// Periods between which all is decided, but for a chance of exp(-logarithm) at either end.
struct Range {
  std::int64_t from = 0;
  std::int64_t to = 0;
};

// For every theta > 0, P(S_t >= N) <= exp(t K(theta) - theta N) and P(S_t <= N - 1) <= exp(t
// K(-theta) + theta (N - 1)): any theta is right, and the best of these is near the narrowest.
Range chernoff_range(const Steps& steps, std::int64_t wanted, double logarithm) {
  const auto items = static_cast<double>(wanted);
  double from = 0;
  double to = std::numeric_limits<double>::infinity();
  for (double theta = 1e-9; theta < 1e3; theta *= 1.15) {
    const double up = log_moment(steps, theta);
    if (up > 0) from = std::max(from, (theta * items - logarithm) / up);
    const double down = -log_moment(steps, -theta);
    if (down > 0) to = std::min(to, (theta * (items - 1) + logarithm) / down);
  }
  const auto most = static_cast<double>(throughput_ahead_max);
  return {static_cast<std::int64_t>(std::min(from, most)),
          static_cast<std::int64_t>(std::ceil(std::min(to, most + 1)))};
}

class Convolution {
 public:
  Convolution(const Steps& steps, std::int64_t wanted, double negligible_each)
      : steps_(steps), wanted_(wanted), negligible_(negligible_each) {}

  // After so many periods, of which it is as good as certain that they are too few.
  Band after(std::int64_t periods) const {
    Band band{0, {1}};
    std::int64_t done = 0;
    int bit = 62;
    while (bit > 0 && (periods >> bit & 1) == 0) --bit;
    for (; bit >= 0 && periods > 0; --bit) {
      band = twice(std::move(band), done);
      done *= 2;
      if ((periods >> bit & 1) != 0) {
        band = step(band);
        ++done;
      }
      // All of the chance is still in the band: rounding is put right.
      const double sum = sum_of_chances(band);
      for (double& chance : band.chances) chance /= sum;
    }
    return band;
  }

  Band step(const Band& band) const {
    Band next = one_more(band, steps_, wanted_);
    trim(next, negligible_);
    return next;
  }

 private:
  // By one product or by steps, whichever takes fewer multiplications.
  Band twice(Band band, std::int64_t done) const {
    const auto each = static_cast<double>(steps_.items.size());
    if (static_cast<double>(band.chances.size()) / 2 <= 1.2 * static_cast<double>(done) * each) {
      Band next = doubled(band, wanted_);
      trim(next, negligible_);
      return next;
    }
    for (std::int64_t i = 0; i < done; ++i) band = step(band);
    return band;
  }

  const Steps& steps_;
  std::int64_t wanted_;
  double negligible_;
};

// The least that describes the same: no numbers without a chance, none above what is wanted, and
// counted in the largest unit that all of them are whole in.
struct Reduced {
  Steps steps;
  std::int64_t wanted = 0;
};

Reduced reduced(const Steps& each_period, std::int64_t items) {
  std::int64_t unit = 0;
  for (std::size_t k = 0; k < each_period.items.size(); ++k)
    if (each_period.chances[k] > 0) unit = std::gcd(unit, each_period.items[k]);
  Reduced out;
  if (unit == 0) return out;
  out.wanted = items / unit + (items % unit == 0 ? 0 : 1);
  std::map<std::int64_t, double> chances;
  for (std::size_t k = 0; k < each_period.items.size(); ++k)
    if (each_period.chances[k] > 0)
      chances[std::min(each_period.items[k] / unit, out.wanted)] += each_period.chances[k];
  for (const auto& [number, chance] : chances) {
    out.steps.items.push_back(number);
    out.steps.chances.push_back(chance);
  }
  return out;
}

double work_of(const Reduced& task, const Range& range) {
  const auto periods = static_cast<double>(range.to - range.from);
  double mean = 0;
  for (std::size_t k = 0; k < task.steps.items.size(); ++k)
    mean += task.steps.chances[k] * static_cast<double>(task.steps.items[k]);
  const auto wanted = static_cast<double>(task.wanted);
  const double width =
      std::min(wanted, mean * periods + static_cast<double>(task.steps.items.back()));
  const auto each = static_cast<double>(task.steps.items.size());
  const double before = std::min(static_cast<double>(range.from) * each, width) * width;
  return before + periods * width * each;
}

}  // namespace

ThroughputForecast::ThroughputForecast(std::int64_t earliest, std::vector<double> done)
    : earliest_(earliest), done_(std::move(done)) {
  CHECK(!done_.empty() && std::is_sorted(done_.begin(), done_.end()) && done_.back() == 1);
}

double ThroughputForecast::done_within(std::int64_t periods) const {
  if (periods < earliest_) return 0;
  return periods >= latest() ? 1 : done_[static_cast<std::size_t>(periods - earliest_)];
}

std::int64_t ThroughputForecast::quantile(double chance) const {
  CHECK(chance > 0 && chance < 1);
  return earliest_ + (std::lower_bound(done_.begin(), done_.end(), chance) - done_.begin());
}

base::ResultOr<ThroughputForecast, NoThroughput> forecast_throughput(
    const ThroughputChances& each_period, std::int64_t items, const ThroughputEffort& effort) {
  CHECK(items >= 0 && items <= throughput_items_max);
  CHECK(each_period.items.size() == each_period.chances.size());
  if (items == 0) return ThroughputForecast(0, {1});
  const Reduced task = reduced(each_period, items);
  if (task.wanted == 0) return base::Failed<NoThroughput>(NoThroughput::never);
  const Range range = chernoff_range(task.steps, task.wanted, -std::log(effort.negligible / 10));
  if (range.to > throughput_ahead_max) return base::Failed<NoThroughput>(NoThroughput::too_far);
  if (work_of(task, range) > effort.work_max)
    return base::Failed<NoThroughput>(NoThroughput::too_spread);
  const auto periods_max = static_cast<double>(range.to);
  const Convolution convolution(task.steps, task.wanted, effort.negligible / 4 / periods_max);
  Band band = convolution.after(range.from);
  std::vector<double> done;
  for (std::int64_t period = range.from;; ++period) {
    const double left = sum_of_chances(band);
    const bool is_last = left <= effort.negligible / 10 || period >= range.to;
    const double before = done.empty() ? 0 : done.back();
    done.push_back(is_last ? 1 : std::clamp(1 - left, before, 1.0));
    if (is_last) return ThroughputForecast(range.from, std::move(done));
    band = convolution.step(band);
  }
}

std::optional<NoThroughput> refused_throughput(std::span<const std::int64_t> done_per_period,
                                               std::int64_t items) {
  if (done_per_period.empty()) return NoThroughput::nothing_observed;
  if (done_per_period.size() > throughput_observed_max || items < 0 || items > throughput_items_max)
    return NoThroughput::out_of_range;
  const auto [least, most] = std::minmax_element(done_per_period.begin(), done_per_period.end());
  if (*least < 0) return NoThroughput::out_of_range;
  if (*most == 0 && items > 0) return NoThroughput::never;
  return std::nullopt;
}

base::ResultOr<ThroughputForecast, NoThroughput> forecast_throughput(
    std::span<const std::int64_t> done_per_period, std::int64_t items) {
  if (const auto refusal = refused_throughput(done_per_period, items))
    return base::Failed<NoThroughput>(*refusal);
  std::map<std::int64_t, std::int64_t> counts;
  for (const std::int64_t done : done_per_period) ++counts[done];
  ThroughputChances chances;
  for (const auto& [number, count] : counts) {
    chances.items.push_back(number);
    chances.chances.push_back(static_cast<double>(count) /
                              static_cast<double>(done_per_period.size()));
  }
  return forecast_throughput(chances, items, {});
}

}  // namespace vlecht::analysis::methods
