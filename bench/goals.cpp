// SPDX-License-Identifier: EUPL-1.2
//
// goals_bench SERIES.txt FITS.csv: a thousand series of sixty points, each fitted by three
// smoothing models, the best of them forecast twelve periods ahead with two intervals; and a
// throughput of 100,000 items, exact, and with the uncertainty of the chances: on one thread.
// Prints JSON (least and middle CPU time, least wall time of the repetitions); writes the series,
// for bench/peers/smoothing.R to read, and the criterion and last forecast of each.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "analysis/methods/exponential_smoothing.h"
#include "analysis/methods/uncertain_throughput.h"
#include "base/check.h"
#include "print_times.h"

namespace vlecht::bench {
namespace {

using namespace analysis::methods;

constexpr std::size_t series_count = 1000;
constexpr std::size_t points = 60;
constexpr int horizon = 12;
constexpr std::int64_t items = 100'000;
const std::vector<std::int64_t> throughput{0, 2, 1, 3, 0, 1, 4, 2, 1, 2, 0, 3};

using Series = std::vector<double>;

// Numbers that any language could make (Knuth's MMIX), and sums of twelve that are nearly normal.
class Numbers {
 public:
  double uniform() {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<double>(state_ >> 40U) / 16'777'216.0;
  }
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += uniform();
    return sum;
  }

 private:
  std::uint64_t state_ = 20191120;
};

// Levels that stand still or wander, with trends or without, that last or die out.
std::vector<Series> made_up() {
  constexpr std::array<double, 4> wanders{0, 0.1, 0.5, 1.5};
  constexpr std::array<double, 3> trends{0, 0.5, 2};
  constexpr std::array<double, 3> dampings{1, 0.97, 0.9};
  Numbers numbers;
  std::vector<Series> all(series_count);
  for (std::size_t s = 0; s < all.size(); ++s) {
    double level = 250 * numbers.uniform();
    double trend = trends[s % trends.size()] * numbers.normal();
    for (std::size_t i = 0; i < points; ++i) {
      level += trend + wanders[s / 3 % wanders.size()] * numbers.normal();
      trend *= dampings[s / 12 % dampings.size()];
      all[s].push_back(level + 2 * numbers.normal());
    }
  }
  return all;
}

struct Fitted {
  SmoothingFit fit;
  double last = 0;
  double widths = 0;  // of all intervals, so that they are made
};

Fitted fit_and_forecast(const Series& series) {
  const auto fit = choose_smoothing(series);
  CHECK(fit.has_value());
  Fitted out{*fit, 0, 0};
  for (int ahead = 1; ahead <= horizon; ++ahead) {
    const Prediction prediction = predict(*fit, ahead);
    out.last = prediction.mean;
    for (const double confidence : {0.8, 0.95}) {
      const auto interval = interval_of(prediction, confidence);
      out.widths += interval.upper - interval.lower;
    }
  }
  return out;
}

bool write_series(const std::vector<Series>& all, const char* path) {
  std::ofstream out(path);
  out.precision(17);
  for (const Series& series : all) {
    for (const double value : series) out << value << ' ';
    out << '\n';
  }
  return static_cast<bool>(out.flush());
}

bool write_fits(const std::vector<Fitted>& fits, const char* path) {
  std::ofstream out(path);
  out.precision(12);
  out << "model,aicc,last\n";
  for (const Fitted& each : fits)
    out << '"' << name_of(each.fit.model) << "\"," << each.fit.aicc << ',' << each.last << '\n';
  return static_cast<bool>(out.flush());
}

int run(const char* series_path, const char* fits_path) {
  const std::vector<Series> all = made_up();
  std::vector<Fitted> fits(all.size());
  std::cout << '{';
  print_times("series",
              [&] { std::transform(all.begin(), all.end(), fits.begin(), fit_and_forecast); });
  std::int64_t median = 0;
  print_times("throughput",
              [&] { median = forecast_throughput(throughput, items)->quantile(0.5); });
  for (const std::int64_t wanted : {std::int64_t{25}, items}) {
    print_times("uncertain_" + std::to_string(wanted), [&] {
      const auto forecast =
          forecast_uncertain_throughput(throughput, wanted, {1000, 1}, base::run_in_order);
      CHECK(forecast->quantile(0.85).has_value());
    });
  }
  std::cout << "\"series\": " << all.size() << ", \"items\": " << items
            << ", \"median_periods\": " << median << "}\n";
  return write_series(all, series_path) && write_fits(fits, fits_path) ? 0 : 1;
}

}  // namespace
}  // namespace vlecht::bench

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "goals_bench SERIES.txt FITS.csv\n";
    return 2;
  }
  return vlecht::bench::run(arguments[1], arguments[2]);
}
