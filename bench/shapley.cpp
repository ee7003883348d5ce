// SPDX-License-Identifier: EUPL-1.2
//
// shapley_bench DRAWS EFFECTS.csv: twelve drivers of cost per inhabitant, their Shapley values in
// so many draws, on one thread: over all 4,096 subsets, as for any function, and by the closed
// form for sums of products. Prints JSON (least and middle CPU time, least wall time of the
// repetitions) and writes the mean effect of each driver, to be compared with
// bench/peers/shapley.py, which makes the same drivers.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <numeric>
#include <string>

#include "analysis/methods/product_sum.h"
#include "analysis/methods/shapley_draws.h"
#include "print_times.h"

namespace vlecht::bench {
namespace {

using analysis::methods::Draws;
using analysis::methods::ProductSum;

constexpr std::size_t drivers = 12;

// Posts, hired share, two rates, applications, price, workplaces, price, tickets, price, hardware,
// outsourced. The first eight are the rows of the worked example.
ProductSum model() {
  return ProductSum(drivers, {{0.001, {{0}, {1, true}, {2}}},
                              {0.001, {{0}, {1}, {3}}},
                              {0.001, {{4}, {5}}},
                              {0.001, {{6}, {7}}},
                              {0.001, {{8}, {9}}},
                              {1, {{10}}},
                              {1, {{11}}}});
}

constexpr double own_values[drivers] = {0.62, 0.22, 78000, 131000, 5.6, 5300,
                                        21,   900,  160,   35,     9.5, 7.0};
constexpr double mean_values[drivers] = {0.58, 0.12, 77000, 124000, 4.9,  5000,
                                         20,   850,  150,   32,     10.5, 8.0};

// Ten per cent up or down by a generator that any language has (Knuth's MMIX), so that the peer
// draws the same.
Draws reference_draws(std::size_t draws) {
  Draws out(drivers, draws);
  std::uint64_t state = 20191120;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    for (std::size_t i = 0; i < drivers; ++i) {
      state = state * 6364136223846793005ULL + 1442695040888963407ULL;
      const double uniform = static_cast<double>(state >> 40U) / 16'777'216.0;
      out.at(i, draw) = mean_values[i] * (0.9 + 0.2 * uniform);
    }
  }
  return out;
}

double mean_of(const Draws& draws, std::size_t driver) {
  const auto all = draws.all_of(driver);
  return std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
}

int run(std::size_t count, const char* path) {
  const ProductSum figure = model();
  const Draws reference = reference_draws(count);
  const Draws own = Draws::constant(own_values, count);
  Draws subsets(drivers, count);
  Draws closed(drivers, count);
  std::cout << '{';
  print_times("subsets", [&] {
    subsets = analysis::methods::shapley_draws(figure, reference, own, base::run_in_order);
  });
  print_times("closed_form", [&] { closed = figure.effects(reference, own, base::run_in_order); });
  double furthest = 0;
  for (std::size_t i = 0; i < drivers; ++i)
    for (std::size_t draw = 0; draw < count; ++draw)
      furthest = std::max(furthest, std::abs(subsets.at(i, draw) - closed.at(i, draw)));
  std::cout << "\"draws\": " << count << ", \"furthest_apart\": " << furthest << "}\n";
  std::ofstream out(path);
  out.precision(15);
  out << "driver,effect\n";
  for (std::size_t i = 0; i < drivers; ++i) out << i << ',' << mean_of(subsets, i) << '\n';
  return out.flush() ? 0 : 1;
}

}  // namespace
}  // namespace vlecht::bench

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "shapley_bench DRAWS EFFECTS.csv\n";
    return 2;
  }
  return vlecht::bench::run(std::strtoull(arguments[1], nullptr, 10), arguments[2]);
}
