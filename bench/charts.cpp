// SPDX-License-Identifier: EUPL-1.2
//
// charts_bench RUNS TABLE.csv: how often charts with limits that are known, or from 12, 24 and 48
// points, signal without a shift and with three: so many runs each, on as many threads as there are
// and on one. And what a page asks of a user's own baseline. Prints JSON (least wall time and
// middle CPU time of one thread of the repetitions) and writes the table.
#include <array>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "analysis/methods/false_alarms.h"
#include "analysis/methods/run_length.h"
#include "operations/threads.h"
#include "print_times.h"

namespace vlecht::bench {
namespace {

using namespace analysis::methods;

const std::array<std::optional<std::size_t>, 4> baselines{std::nullopt, 12, 24, 48};
constexpr std::array<double, 4> shifts{0, -0.5, -1, -2};
constexpr Timing timing{.repetitions = 5, .processor = CLOCK_PROCESS_CPUTIME_ID};

std::vector<SignalTimes> table(std::size_t runs, const base::Executor& execute) {
  std::vector<SignalTimes> cells;
  for (const auto baseline : baselines)
    for (const double shift : shifts)
      cells.push_back(signal_times({baseline, shift, TwoOfThree::anywhere}, {runs}, execute));
  return cells;
}

bool write_table(const std::vector<SignalTimes>& cells, const char* path) {
  std::ofstream out(path);
  out << "baseline,shift,mean,mean_error,within_12,within_24\n";
  std::size_t cell = 0;
  for (const auto baseline : baselines)
    for (const double shift : shifts) {
      const SignalTimes& times = cells[cell++];
      out << baseline.value_or(0) << ',' << shift << ',' << times.mean() << ','
          << times.monte_carlo_error() << ',' << times.within(12).value << ','
          << times.within(24).value << '\n';
    }
  return static_cast<bool>(out.flush());
}

int run(std::size_t runs, const char* path) {
  const base::Executor threads = operations::on_threads(operations::threads_wanted());
  std::vector<SignalTimes> cells;
  std::cout << '{';
  print_times("table_one_thread", [&] { cells = table(runs, base::run_in_order); });
  print_times("table", [&] { cells = table(runs, threads); });
  double told = 0;
  print_times(
      "page",
      [&] {
        told += signal_times({17, 0, TwoOfThree::all_on_one_side}, {}, threads).within(12).value;
        told += highest_sums({17, 12, 0.5}, {}, threads).interval(0.05);
      },
      timing);
  print_times(
      "design", [&] { told += design_cusum(0.5, 370)->interval; }, timing);
  std::cout << "\"runs\": " << runs * baselines.size() * shifts.size() << ", \"told\": " << told
            << "}\n";
  return write_table(cells, path) ? 0 : 1;
}

}  // namespace
}  // namespace vlecht::bench

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "charts_bench RUNS TABLE.csv\n";
    return 2;
  }
  return vlecht::bench::run(std::stoul(arguments[1]), arguments[2]);
}
