// SPDX-License-Identifier: EUPL-1.2
//
// What only shows in very many draws or lines, with the libraries as they are released: beside the
// code, under the sanitizers, these tests would take ten times as long.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

#include "analysis/cost_cells.h"
#include "analysis/cost_lines.h"
#include "analysis/ledger_for_tests.h"
#include "analysis/methods/control_chart.h"
#include "analysis/methods/false_alarms.h"
#include "analysis/methods/interrupted_series.h"
#include "analysis/methods/normal.h"
#include "analysis/methods/normal_stream.h"

namespace vlecht::analysis {
namespace {

using namespace methods;

// ---- Normal numbers ----

constexpr std::size_t count = 4'000'000;

std::vector<double> numbers() {
  NormalStream stream{RandomStream(20191120, 3)};
  std::vector<double> out(count);
  for (double& each : out) each = stream.next();
  return out;
}

TEST(NormalStream, IsNormalFromTailToTail) {
  std::vector<double> drawn = numbers();
  std::sort(drawn.begin(), drawn.end());
  for (const double z : {-5.0, -4.5, -4.0, -3.7, -3.6, -3.0, -2.0, -1.0, -0.3, 0.0, 0.05, 0.5, 1.5,
                         2.5, 3.5, 3.65, 3.66, 4.0, 4.7}) {
    const double chance = normal_cumulative(z);
    const auto below = std::lower_bound(drawn.begin(), drawn.end(), z) - drawn.begin();
    const double error = std::sqrt(chance * (1 - chance) * count);
    EXPECT_NEAR(static_cast<double>(below), chance * count, 4.5 * error + 1) << z;
  }
  // Nowhere more than chance allows (Kolmogorov and Smirnov, one in ten thousand).
  double farthest = 0;
  for (std::size_t i = 0; i < count; i += 97)
    farthest = std::max(
        farthest, std::abs(normal_cumulative(drawn[i]) - (static_cast<double>(i) + 0.5) / count));
  EXPECT_LT(farthest * std::sqrt(count), 2.23);
}

TEST(NormalStream, NeighboursAreIndependentAndMomentsAreOnes) {
  const std::vector<double> drawn = numbers();
  double sum = 0, squares = 0, fourth = 0, together = 0, sizes_together = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double z = drawn[i];
    sum += z;
    squares += z * z;
    fourth += z * z * z * z;
    if (i == 0) continue;
    together += z * drawn[i - 1];
    sizes_together += (z * z - 1) * (drawn[i - 1] * drawn[i - 1] - 1);
  }
  const double error = std::sqrt(count);
  EXPECT_LT(std::abs(sum), 4.5 * error);
  EXPECT_LT(std::abs(squares - count), 4.5 * std::sqrt(2) * error);
  EXPECT_LT(std::abs(fourth - 3.0 * count), 4.5 * std::sqrt(96) * error);
  EXPECT_LT(std::abs(together), 4.5 * error);
  EXPECT_LT(std::abs(sizes_together), 4.5 * 2 * error);
}

// ---- False alarms of a chart ----

// METHODS, section 5: simulated apart, in NumPy. Printed in whole points and per cent.
struct KnownRow {
  std::optional<std::size_t> baseline;
  double mean, within_12, within_24;
  std::array<double, 3> seen;  // within 12, of shifts of -1/2, -1 and -2
};
const std::array<KnownRow, 4> known_rows{KnownRow{std::nullopt, 82, 0.10, 0.23, {0.30, 0.73, 1}},
                                         KnownRow{12, 51, 0.29, 0.47, {0.44, 0.73, 0.99}},
                                         KnownRow{24, 59, 0.22, 0.39, {0.39, 0.74, 0.99}},
                                         KnownRow{48, 64, 0.17, 0.34, {0.36, 0.74, 1}}};

void expect_share(const DrawnProbability& found, double printed) {
  // Both were simulated, and the other was rounded to a per cent.
  EXPECT_NEAR(found.value, printed, 0.005 + 6 * found.monte_carlo_error);
}

TEST(FalseAlarms, TableOfTheMethodsComesOut) {
  for (const KnownRow& row : known_rows) {
    SCOPED_TRACE(row.baseline.value_or(0));
    const auto alarms =
        signal_times({row.baseline, 0, TwoOfThree::anywhere}, {}, base::run_in_order);
    EXPECT_NEAR(alarms.mean(), row.mean, 0.5 + 6 * alarms.monte_carlo_error());
    expect_share(alarms.within(12), row.within_12);
    expect_share(alarms.within(24), row.within_24);
    constexpr std::array<double, 3> shifts{-0.5, -1, -2};
    for (std::size_t i = 0; i < shifts.size(); ++i)
      expect_share(
          signal_times({row.baseline, shifts[i], TwoOfThree::anywhere}, {}, base::run_in_order)
              .within(12),
          row.seen[i]);
  }
}

// ---- A series with a break ----

// A rise that was going on already, and nothing happens: with errors of which `phi` stays.
std::vector<double> steady_rise(std::uint64_t seed, double phi) {
  RandomStream stream(seed, 0);
  std::vector<double> series;
  double error = 0;
  for (int t = 0; t < 48; ++t) {
    error = phi * error + normal_quantile(stream.uniform() * 0.999998 + 0.000001);
    series.push_back(60 + 0.5 * t + error);
  }
  return series;
}

// Errors that last make an interval that takes them as independent far too narrow.
TEST(InterruptedSeries, IntervalHoldsAboutAsOftenAsItSaysUnderAutocorrelation) {
  int held = 0;
  constexpr int tries = 400;
  for (int i = 0; i < tries; ++i) {
    const auto fit = interrupted_series_gls(steady_rise(1000 + static_cast<unsigned>(i), 0.4), 24);
    ASSERT_TRUE(fit);
    const auto jump = interval_of(*fit, fit->level_change, 0.95);
    if (jump.lower <= 0 && jump.upper >= 0) ++held;
  }
  EXPECT_GT(held, tries * 86 / 100);
}

// ---- Lines of a ledger ----

// So many lines are sorted in several parts, which meet other outcomes in another order.
TEST(CostLines, ManyLinesAreSortedInPartsAsIfInOne) {
  constexpr int year = 2018;
  constexpr std::int64_t lines = 270'000;
  LedgerBuilder ledger;
  ledger.rule("project", 1, {{"account", "40600"}, {"component", "project"}})
      .rule("hired", 2, {{"cost_centre", "720"}, {"component", "inhuur"}})
      .rule("saas", 3, {{"cost_centre", "710"}, {"component", "saas"}})
      .rule("domain", 4, {{"account", "40000-40299"}, {"domain", "automatisering"}});
  std::map<std::pair<std::string, std::string>, std::int64_t> expected;
  std::size_t hired = 0;
  for (std::int64_t i = 0; i < lines; ++i) {
    const std::string account = std::to_string(40'000 + i * 7 / lines * 100);
    const std::string centre = std::to_string(700 + i % 3 * 10);
    ledger.line("GM0397", year, account, i % 1'000, {{"cost_centre", centre}});
    const std::string component = account == "40600" ? "project"
                                  : centre == "720"  ? "inhuur"
                                  : centre == "710"  ? "saas"
                                                     : "";
    expected[{account < "40300" ? "automatisering" : "", component}] += i % 1'000;
    hired += component == "inhuur" ? 1 : 0;
  }
  const auto dossier = ledger.dossier();
  const auto rules = cost_rules::rules_of(dossier);
  ASSERT_TRUE(rules);
  const auto sorted = cost_lines::sorted(dossier, *rules, year);
  ASSERT_TRUE(sorted);
  const auto cells = cost_cells::cells_of(*sorted, *rules, year);
  EXPECT_EQ(expected.size(), 7U);
  for (const auto& each : expected) {
    const auto sum = cost_cells::sum_of(cells.cells, [&](const cost_cells::Cell& cell) {
      return cell.year == year && cell.words.domain == each.first.first &&
             cell.words.component == each.first.second;
    });
    EXPECT_FALSE(sum.is_empty());
    EXPECT_EQ(sum.cents(), each.second) << each.first.first << '/' << each.first.second;
  }
  const auto numbers = cost_lines::numbers_of(
      dossier, *rules, [](const cost_lines::Booked&, const cost_lines::Outcome& outcome) {
        return outcome.deciding(cost_rules::Axis::component) == 1;
      });
  ASSERT_TRUE(numbers);
  EXPECT_EQ(numbers->size(), hired);
  EXPECT_TRUE(std::is_sorted(numbers->begin(), numbers->end()));
}

}  // namespace
}  // namespace vlecht::analysis
