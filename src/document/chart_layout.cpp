// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "base/check.h"
#include "document/chart.h"
#include "document/svg.h"

namespace vlecht::document {
namespace {

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();

  void add(double value) {
    CHECK(std::isfinite(value));
    low = std::min(low, value);
    high = std::max(high, value);
  }
  double width() const { return high - low; }
};

// Own positions, marks and quartiles always; of the dots those that are not far out (more than
// three times the middle half beyond it, after Tukey), and far ones for as long as they stretch the
// drawing by no more than half. What is left lies beyond the cut.
Range range_of(const DistributionChart& chart) {
  Range inner;
  for (const auto& mark : chart.marks) inner.add(mark.value);
  for (const double quartile : {chart.q1, chart.median, chart.q3}) inner.add(quartile);
  const double fence = 3 * (chart.q3 - chart.q1);
  for (const auto& dot : chart.dots) {
    const bool is_near = dot.value >= chart.q1 - fence && dot.value <= chart.q3 + fence;
    if (dot.is_own || is_near || fence <= 0) inner.add(dot.value);
  }
  const double reach = inner.width() / 2;
  Range range = inner;
  for (const auto& dot : chart.dots)
    if (dot.value >= inner.low - reach && dot.value <= inner.high + reach) range.add(dot.value);
  return range;
}

bool is_within(double value, double from, double until) { return from <= value && value <= until; }

// Room around a text that belongs to it: a line or another text may not come closer.
constexpr double gap = 6;

// The ways to put a text beside its line: to the right, to the left, or wherever there is room.
std::optional<double> left_of(const LabelWish& wish, int way, double room) {
  if (way == 0 && wish.x + gap + wish.width <= room) return wish.x + gap;
  if (way == 1 && wish.x - gap - wish.width >= 0) return wish.x - gap - wish.width;
  if (way == 2) return std::clamp(wish.x - wish.width / 2, 0.0, std::max(0.0, room - wish.width));
  return std::nullopt;
}

// Rows from the drawing up. A line rises from the drawing to its text, so a text lies above every
// text whose line it would cover. None when two lines want each other lower.
std::optional<std::vector<LabelPlace>> stacked(const std::vector<LabelWish>& wishes,
                                               std::vector<LabelPlace> places) {
  const std::size_t n = wishes.size();
  const auto right = [&](std::size_t i) { return places[i].left + wishes[i].width; };
  const auto is_above = [&](std::size_t upper, std::size_t lower) {
    return upper != lower &&
           is_within(wishes[lower].x, places[upper].left - gap + 1, right(upper) + gap - 1);
  };
  std::vector<bool> is_placed(n, false);
  for (std::size_t count = 0; count < n; ++count) {
    bool is_found = false;
    for (std::size_t i = 0; i < n && !is_found; ++i) {
      if (is_placed[i]) continue;
      int row = 0;
      bool is_ready = true;
      for (std::size_t other = 0; other < n && is_ready; ++other) {
        if (is_above(i, other)) {
          is_ready = is_placed[other];
          row = std::max(row, places[other].row + 1);
        }
      }
      if (!is_ready) continue;
      const auto is_free = [&](int wanted) {
        for (std::size_t other = 0; other < n; ++other) {
          if (is_placed[other] && places[other].row == wanted &&
              places[i].left < right(other) + 2 * gap && places[other].left < right(i) + 2 * gap)
            return false;
        }
        return true;
      };
      while (!is_free(row)) ++row;
      places[i].row = row;
      is_placed[i] = is_found = true;
    }
    if (!is_found) return std::nullopt;
  }
  return places;
}

// Fewer rows first, then lower texts, then texts beside their line rather than over it.
long cost_of(const std::vector<LabelPlace>& places, const std::vector<int>& ways) {
  int highest = 0;
  int sum = 0;
  for (const LabelPlace& place : places) {
    highest = std::max(highest, place.row);
    sum += place.row;
  }
  int awkward = 0;
  for (const int way : ways) awkward += way == 2 ? 3 : way;
  return 10'000L * highest + 100L * sum + awkward;
}

}  // namespace

Axis axis_of(const DistributionChart& chart, int ticks_wanted) {
  Range range = range_of(chart);
  if (range.low >= 0 && range.low <= 0.3 * range.high) range.low = 0;
  const double size = std::max(std::abs(range.low), std::abs(range.high));
  if (range.width() <= size * 1e-9) {
    const double around = size > 0 ? size * 0.1 : 1;
    range.low -= around;
    range.high += around;
  }
  // The ends are the same however many ticks are wanted, so that every drawing of a chart shows the
  // same dots.
  const double end_step = nice_step(range.width(), 8);
  Axis axis;
  axis.low = std::floor(range.low / end_step + 1e-9) * end_step;
  axis.high = std::ceil(range.high / end_step - 1e-9) * end_step;
  const double step = nice_step(range.width(), ticks_wanted);
  const double last = std::floor(axis.high / step + 1e-9);
  for (double i = std::ceil(axis.low / step - 1e-9); i <= last; ++i) axis.ticks.push_back(i * step);
  axis.decimals = decimals_of(step);
  for (const auto& dot : chart.dots) {
    if (dot.value < axis.low) ++axis.beyond_low;
    if (dot.value > axis.high) ++axis.beyond_high;
  }
  return axis;
}

// Rows at whole distances from the middle line, filled from the middle outwards: dots in different
// rows cannot touch, so each row only has to remember its last dot.
Swarm swarm_of(const std::vector<double>& xs, double radius, double half_height,
               const std::vector<Spot>& fixed, double fixed_radius) {
  const double pitch = 2 * radius + 0.6;
  const int rows = std::max(0, static_cast<int>((half_height - radius) / pitch));
  std::vector<double> ys{0};
  for (int row = 1; row <= rows; ++row) ys.insert(ys.end(), {-row * pitch, row * pitch});
  std::vector<double> last_x(ys.size(), -std::numeric_limits<double>::infinity());
  const auto is_clear = [&](double x, double y) {
    return std::none_of(fixed.begin(), fixed.end(), [&](const Spot& spot) {
      return std::hypot(spot.x - x, spot.y - y) < radius + fixed_radius + 0.6;
    });
  };
  Swarm swarm;
  for (const double x : xs) {
    std::size_t row = 0;
    while (row < ys.size() && (x - last_x[row] < pitch || !is_clear(x, ys[row]))) ++row;
    if (row == ys.size()) {
      swarm.is_crowded = true;
      row =
          static_cast<std::size_t>(std::min_element(last_x.begin(), last_x.end()) - last_x.begin());
    }
    last_x[row] = x;
    swarm.spots.push_back({x, ys[row]});
  }
  return swarm;
}

std::vector<LabelPlace> places_of(const std::vector<LabelWish>& wishes, double room) {
  constexpr int ways = 3;
  constexpr std::size_t tried_max = 7;  // every combination of so many; the rest goes on top
  const std::size_t n = std::min(wishes.size(), tried_max);
  const std::vector<LabelWish> tried(wishes.begin(),
                                     wishes.begin() + static_cast<std::ptrdiff_t>(n));
  std::vector<LabelPlace> best;
  long best_cost = std::numeric_limits<long>::max();
  std::vector<int> way(n, 0);
  for (bool is_done = false; !is_done;) {
    std::vector<LabelPlace> places;
    for (std::size_t i = 0; i < n; ++i) {
      const auto left = left_of(tried[i], way[i], room);
      if (!left) break;
      places.push_back({*left, 0});
    }
    if (places.size() == n) {
      const auto rows = stacked(tried, std::move(places));
      if (rows && cost_of(*rows, way) < best_cost) {
        best = *rows;
        best_cost = cost_of(*rows, way);
      }
    }
    std::size_t digit = 0;
    while (digit < n && ++way[digit] == ways) way[digit++] = 0;
    is_done = digit == n;
  }
  int top = 0;
  for (std::size_t i = best.size(); i < wishes.size(); ++i) {
    for (const LabelPlace& place : best) top = std::max(top, place.row + 1);
    best.push_back({*left_of(wishes[i], 2, room), top});
  }
  return best;
}

}  // namespace vlecht::document
