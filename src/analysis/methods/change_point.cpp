// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/change_point.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

#include "analysis/methods/estimate.h"
#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

constexpr double not_possible = std::numeric_limits<double>::infinity();

// Sums up to each point, of values less their mean, so that squares keep their digits.
class RunningSums {
 public:
  explicit RunningSums(std::span<const double> values)
      : centre_(methods::mean(values)), sums_{0}, squares_{0} {
    for (const double value : values) {
      const double away = value - centre_;
      sums_.push_back(sums_.back() + away);
      squares_.push_back(squares_.back() + away * away);
    }
  }

  double mean(std::size_t begin, std::size_t end) const {
    return centre_ + sum(begin, end) / static_cast<double>(end - begin);
  }
  /// Squared differences of these points from their mean.
  double squares(std::size_t begin, std::size_t end) const {
    const double total = sum(begin, end);
    return std::max(
        0.0, squares_[end] - squares_[begin] - total * total / static_cast<double>(end - begin));
  }

 private:
  double sum(std::size_t begin, std::size_t end) const { return sums_[end] - sums_[begin]; }

  double centre_;
  std::vector<double> sums_;
  std::vector<double> squares_;
};

// ---- Breaks ----

// Best places for each number of breaks: those of the points up to `end` are the best of those up
// to the last break, and that break.
class BreakSearch {
 public:
  BreakSearch(const RunningSums& sums, std::size_t points, std::size_t length_min)
      : sums_(sums), points_(points), length_min_(length_min), squares_(points + 1, not_possible) {
    for (std::size_t end = length_min; end <= points; ++end) squares_[end] = sums.squares(0, end);
  }

  double squares() const { return squares_[points_]; }
  std::vector<std::size_t> after() const {
    std::vector<std::size_t> places(last_.size());
    std::size_t end = points_;
    for (std::size_t i = last_.size(); i-- > 0;) places[i] = end = last_[i][end];
    return places;
  }

  void add_a_break() {
    std::vector<double> next(points_ + 1, not_possible);
    std::vector<std::size_t> last(points_ + 1, 0);
    for (std::size_t end = length_min_ * (last_.size() + 2); end <= points_; ++end) {
      for (std::size_t at = length_min_; at + length_min_ <= end; ++at) {
        const double total = squares_[at] + sums_.squares(at, end);
        if (!(total < next[end])) continue;
        next[end] = total;
        last[end] = at;
      }
    }
    squares_ = std::move(next);
    last_.push_back(std::move(last));
  }

 private:
  const RunningSums& sums_;
  std::size_t points_;
  std::size_t length_min_;
  std::vector<double> squares_;                 // of the first so many points, at their best
  std::vector<std::vector<std::size_t>> last_;  // [break][points]: where the last break is
};

// Each break brings a place and a mean, and the whole one variance.
double schwarz(double squares, std::size_t points, std::size_t breaks) {
  const auto n = static_cast<double>(points);
  const double minus_twice_likelihood =
      n * (std::log(squares / n) + 1 + std::log(2 * std::numbers::pi));
  return minus_twice_likelihood + 2 * static_cast<double>(breaks + 1) * std::log(n);
}

// Tail of the normal distribution over exp(-t^2 / 2), which does not vanish far out.
double scaled_tail(double t) {
  if (t < 20) return normal_cumulative(-t) * std::exp(t * t / 2);
  const double s = 1 / (t * t);
  return (1 - s * (1 - 3 * s * (1 - 5 * s))) / (t * std::sqrt(2 * std::numbers::pi));
}

// Bai (1997, appendix B) for a break in a mean: chance that the place found lies at most `x` beyond
// the true one, `x` in variances of the noise before over the squared break; `ratio` is the
// variance after over that before.
double chance_at_most(double x, double ratio) {
  const double f = ratio;
  if (x < 0) {
    const double t = -x;
    return std::exp(-t / 8) *
           (-std::sqrt(t / (2 * std::numbers::pi)) -
            f * (f + 2) / (f + 1) * scaled_tail((0.5 + 1 / f) * std::sqrt(t)) +
            (t / 2 - 2 + (f + 2) * (f + 2) / (f + 1)) * scaled_tail(std::sqrt(t) / 2));
  }
  const double t = x / f;
  return 1 +
         std::exp(-t / 8) * (std::sqrt(t / (2 * std::numbers::pi)) +
                             (2 * f + 1) / (f * (f + 1)) * scaled_tail((f + 0.5) * std::sqrt(t)) -
                             ((2 * f + 1) * (2 * f + 1) / ((f + 1) * f) - 2 + t / 2) *
                                 scaled_tail(std::sqrt(t) / 2));
}

// The distance at which that chance is reached, on the side of `direction` (-1 or 1).
double distance_with_chance(double chance, double ratio, double direction) {
  const auto is_beyond = [&](double distance) {
    const double reached = chance_at_most(direction * distance, ratio);
    return direction > 0 ? reached >= chance : reached <= chance;
  };
  double high = 1;
  while (!is_beyond(high)) high *= 2;
  double low = 0;
  for (int step = 0; step < 100; ++step) {
    const double middle = (low + high) / 2;
    (is_beyond(middle) ? high : low) = middle;
  }
  return high;
}

std::optional<BreakInterval> interval_of(const RunningSums& sums, std::size_t begin, std::size_t at,
                                         std::size_t end) {
  constexpr double tail = 0.025;
  const double before = sums.squares(begin, at) / static_cast<double>(at - begin);
  const double after = sums.squares(at, end) / static_cast<double>(end - at);
  const double step = sums.mean(at, end) - sums.mean(begin, at);
  if (!(before > 0 && after > 0 && step != 0)) return std::nullopt;
  const double ratio = after / before;
  const double at_zero = chance_at_most(0, ratio);
  if (at_zero < tail || at_zero > 1 - tail) return std::nullopt;
  const double unit = before / (step * step);
  const double back = std::ceil(unit * distance_with_chance(1 - tail, ratio, 1));
  const double on = std::ceil(unit * distance_with_chance(tail, ratio, -1));
  // It may reach beyond the series: then nothing is known on that side.
  const auto place = static_cast<double>(at);
  const auto points_max = static_cast<double>(break_points_max);
  return BreakInterval{static_cast<std::size_t>(std::max(0.0, place - back)),
                       static_cast<std::size_t>(std::min(points_max, place + on))};
}

std::optional<NoBreaks> refused(std::span<const double> values) {
  if (values.size() < break_points_min) return NoBreaks::too_few_points;
  if (values.size() > break_points_max) return NoBreaks::too_many_points;
  if (!std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); }))
    return NoBreaks::not_finite;
  const bool all_equal = std::all_of(values.begin(), values.end(),
                                     [first = values.front()](double v) { return v == first; });
  if (all_equal) return NoBreaks::no_noise;
  return std::nullopt;
}

void describe_best(const RunningSums& sums, std::size_t points, BreaksFound& found) {
  std::vector<std::size_t> ends = found.by_number[found.best].after;
  ends.insert(ends.begin(), 0);
  ends.push_back(points);
  for (std::size_t i = 1; i < ends.size(); ++i)
    found.means.push_back(sums.mean(ends[i - 1], ends[i]));
  for (std::size_t i = 1; i + 1 < ends.size(); ++i)
    found.intervals.push_back(interval_of(sums, ends[i - 1], ends[i], ends[i + 1]));
}

// ---- Posterior ----

// Logarithm of how likely points are, of which so many have this sum and squares around their mean.
double log_likelihood(const NormalPrior& prior, double count, double mean, double squares) {
  const double weight = prior.weight + count;
  const double shape = prior.shape + count / 2;
  const double away = mean - prior.mean;
  const double rate = prior.rate + squares / 2 + prior.weight * count * away * away / (2 * weight);
  return std::lgamma(shape) - std::lgamma(prior.shape) + prior.shape * std::log(prior.rate) -
         shape * std::log(rate) + std::log(prior.weight / weight) / 2 -
         count / 2 * std::log(2 * std::numbers::pi);
}

// Likewise of counts; what depends on each count alone is the same wherever a change is.
double log_likelihood(const RatePrior& prior, double count, double size) {
  return prior.shape * std::log(prior.rate) - std::lgamma(prior.shape) +
         std::lgamma(prior.shape + count) - (prior.shape + count) * std::log(prior.rate + size);
}

// From the logarithms with a change after 1, 2, ... points, and without.
ChangePosterior posterior_of(std::vector<double> with, double without) {
  const auto mode = std::max_element(with.begin(), with.end());
  const double highest = *mode;
  ChangePosterior posterior;
  posterior.mode = static_cast<std::size_t>(mode - with.begin()) + 1;
  for (double& each : with) each = std::exp(each - highest);
  const double total = std::accumulate(with.begin(), with.end(), 0.0);
  posterior.log_bayes_factor =
      highest + std::log(total / static_cast<double>(with.size())) - without;
  for (double& each : with) each /= total;
  posterior.chances = std::move(with);
  return posterior;
}

}  // namespace

base::ResultOr<BreaksFound, NoBreaks> mean_breaks(std::span<const double> values, double share) {
  CHECK(share > 0 && share < 0.5);
  if (const auto why = refused(values)) return base::Failed<NoBreaks>(*why);
  const std::size_t points = values.size();
  const std::size_t length_min =
      std::max<std::size_t>(2, static_cast<std::size_t>(share * static_cast<double>(points)));
  // As R does: the last stretch of the most breaks has some room.
  const std::size_t breaks_max = (points + length_min - 1) / length_min - 2;
  const RunningSums sums(values);
  BreakSearch search(sums, points, length_min);
  BreaksFound found;
  for (std::size_t breaks = 0;; ++breaks) {
    const double squares = search.squares();
    found.by_number.push_back({search.after(), squares, schwarz(squares, points, breaks)});
    if (found.by_number[breaks].criterion < found.by_number[found.best].criterion)
      found.best = breaks;
    if (breaks == breaks_max) break;
    search.add_a_break();
  }
  describe_best(sums, points, found);
  return found;
}

std::optional<NormalPrior> weak_normal_prior(std::span<const double> values) {
  const auto deviation = standard_deviation(values);
  if (!deviation || !(*deviation > 0)) return std::nullopt;
  return NormalPrior{mean(values), 0.01, 1, *deviation * *deviation};
}

std::optional<ChangePosterior> normal_change(std::span<const double> values,
                                             const NormalPrior& prior) {
  CHECK(prior.weight > 0 && prior.shape > 0 && prior.rate > 0);
  if (values.size() < 2) return std::nullopt;
  const RunningSums sums(values);
  const auto part = [&](std::size_t begin, std::size_t end) {
    return log_likelihood(prior, static_cast<double>(end - begin), sums.mean(begin, end),
                          sums.squares(begin, end));
  };
  std::vector<double> with;
  for (std::size_t at = 1; at < values.size(); ++at)
    with.push_back(part(0, at) + part(at, values.size()));
  return posterior_of(std::move(with), part(0, values.size()));
}

std::optional<ChangePosterior> rate_change(std::span<const CountedPoint> points,
                                           const RatePrior& prior) {
  CHECK(prior.shape > 0 && prior.rate > 0);
  if (points.size() < 2) return std::nullopt;
  CountedPoint all;
  for (const CountedPoint& point : points) {
    all.count += point.count;
    all.size += point.size;
  }
  CountedPoint before;
  std::vector<double> with;
  for (const CountedPoint& point : points.first(points.size() - 1)) {
    before.count += point.count;
    before.size += point.size;
    with.push_back(log_likelihood(prior, before.count, before.size) +
                   log_likelihood(prior, all.count - before.count, all.size - before.size));
  }
  return posterior_of(std::move(with), log_likelihood(prior, all.count, all.size));
}

BreakInterval change_interval(const ChangePosterior& posterior, double confidence) {
  CHECK(confidence > 0 && confidence < 1 && !posterior.chances.empty());
  const auto& chances = posterior.chances;
  BreakInterval best{1, chances.size()};
  double held = 0;
  std::size_t end = 0;
  for (std::size_t begin = 0; begin < chances.size(); ++begin) {
    while (end < chances.size() && held < confidence) held += chances[end++];
    if (held < confidence) break;
    if (end - begin < best.upper - best.lower + 1) best = {begin + 1, end};
    held -= chances[begin];
  }
  return best;
}

}  // namespace vlecht::analysis::methods
