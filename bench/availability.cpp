// SPDX-License-Identifier: EUPL-1.2
//
// availability_bench SAMPLES.bin WINDOWS.csv FIGURES.csv: a service-year of samples of three
// probes, one a minute each, becomes intervals, the three vote two against one, and out come the
// availability by contract (office hours without maintenance), as users felt it (day and night) and
// the measured share, on one thread. Samples are made outside what is measured. Prints JSON; writes
// samples (for each probe their number and seconds as int64, then states as bytes), windows and
// figures for bench/peers/availability.py.
#include <algorithm>
#include <array>
#include <cstdint>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "analysis/methods/voting.h"
#include "analysis/service_hours.h"
#include "importers/sample_intervals.h"
#include "print_times.h"

namespace vlecht::bench {
namespace {

using analysis::methods::Interval;
using analysis::methods::Intervals;
using analysis::methods::Second;
using analysis::methods::StateLengths;
using analysis::methods::StateSeries;
using importers::SampleState;
using values::Day;

constexpr Second hold = 150;
constexpr Second day_seconds = 86'400;
constexpr std::size_t probes = 3;
constexpr int repetitions = 21;

struct Columns {
  std::vector<Second> seconds;
  std::vector<SampleState> states;
};
using Year = std::array<Columns, probes>;

// Numbers that any language could make (Knuth's MMIX).
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}
  std::uint64_t below(std::uint64_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state_ >> 33U) % limit;
  }

 private:
  std::uint64_t state_;
};

// Outages of the service, some seventy of half an hour on average, are seen by every probe; besides
// each has failures and silences of its own.
Year make_year(const Interval& year) {
  const auto minutes = static_cast<std::size_t>(year.length() / 60);
  std::vector<bool> is_down(minutes, false);
  Numbers numbers(20191120);
  std::uint64_t down_left = 0;
  for (std::size_t minute = 0; minute < minutes; ++minute) {
    if (numbers.below(7'500) == 0) down_left = 1 + numbers.below(60);
    is_down[minute] = down_left > 0;
    if (down_left > 0) --down_left;
  }
  Year out;
  for (Columns& probe : out) {
    std::uint64_t wrong_left = 0, silent_left = 0;
    for (std::size_t minute = 0; minute < minutes; ++minute) {
      if (numbers.below(10'000) == 0) wrong_left = 1 + numbers.below(5);
      if (numbers.below(20'000) == 0) silent_left = 1 + numbers.below(40);
      const bool is_wrong = wrong_left > 0, is_silent = silent_left > 0;
      if (is_wrong) --wrong_left;
      if (is_silent) --silent_left;
      const auto second = year.from + static_cast<Second>(minute * 60 + numbers.below(8));
      if (is_silent) continue;
      probe.seconds.push_back(second);
      probe.states.push_back(is_down[minute] || is_wrong ? SampleState::down : SampleState::up);
    }
  }
  return out;
}

struct Windows {
  Intervals always;
  Intervals contract;
};

// Office hours with the closed days of a contract, less four hours of maintenance each month.
Windows windows_in(values::Period year) {
  analysis::ServiceHours office{
      .windows = {{.weekdays = analysis::monday_to_friday, .opens = 8 * 60, .closes = 18 * 60}}};
  office.calendar.holidays.assign(analysis::usual_holidays().begin(),
                                  analysis::usual_holidays().end());
  Intervals maintenance;
  const Interval whole = analysis::seconds_of(year);
  for (Second from = whole.from + 16 * 3'600; from < whole.until; from += 30 * day_seconds)
    maintenance.push_back({from, from + 4 * 3'600});
  return {windows_of(analysis::round_the_clock(), year),
          difference_of(windows_of(office, year), maintenance)};
}

StateSeries series_of(const Columns& columns, Second last) {
  const auto sampled = importers::sampled_intervals(
      {columns.seconds, columns.states},
      {.hold = hold, .last_of_source = last, .withdrawn_after = std::nullopt});
  StateSeries out;
  for (const auto& each : sampled.intervals)
    (each.is_up ? out.up : out.down).push_back({each.begin, each.end});
  return {analysis::methods::normalised(std::move(out.up)),
          analysis::methods::normalised(std::move(out.down))};
}

struct Figures {
  StateLengths contract, felt;
  std::size_t outages = 0;
};

Figures figures_of(const Year& samples, values::Period period) {
  Second last = 0;
  for (const Columns& probe : samples) last = std::max(last, probe.seconds.back());
  std::array<StateSeries, probes> series;
  std::transform(samples.begin(), samples.end(), series.begin(),
                 [&](const Columns& probe) { return series_of(probe, last); });
  const StateSeries service = analysis::methods::vote(series, 2);
  const Windows windows = windows_in(period);
  return {lengths_in(service, windows.contract), lengths_in(service, windows.always),
          intersection_of(service.down, windows.always).size()};
}

template <class T>
void write_bytes(std::ofstream& out, const T* data, std::size_t count) {
  out.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(count * sizeof(T)));
}

bool write_samples(const Year& year, const char* path) {
  std::ofstream out(path, std::ios::binary);
  for (const Columns& probe : year) {
    const auto count = static_cast<Second>(probe.seconds.size());
    write_bytes(out, &count, 1);
    write_bytes(out, probe.seconds.data(), probe.seconds.size());
    write_bytes(out, probe.states.data(), probe.states.size());
  }
  return static_cast<bool>(out.flush());
}

bool write_windows(const Windows& windows, const char* path) {
  std::ofstream out(path);
  out << "windows,from,until\n";
  for (const Interval& each : windows.contract)
    out << "contract," << each.from << ',' << each.until << '\n';
  for (const Interval& each : windows.always)
    out << "felt," << each.from << ',' << each.until << '\n';
  return static_cast<bool>(out.flush());
}

bool write_figures(const Figures& figures, const char* path) {
  std::ofstream out(path);
  out << "windows,up,down,unknown\n"
      << "contract," << figures.contract.up << ',' << figures.contract.down << ','
      << figures.contract.unknown << '\n'
      << "felt," << figures.felt.up << ',' << figures.felt.down << ',' << figures.felt.unknown
      << '\n';
  return static_cast<bool>(out.flush());
}

int run(const char* samples_path, const char* windows_path, const char* figures_path) {
  const auto period = *values::Period::of(*Day::of(2025, 1, 1), *Day::of(2026, 1, 1));
  const Year year = make_year(analysis::seconds_of(period));
  std::vector<double> cpu, wall;
  Figures figures;
  for (int i = 0; i < repetitions; ++i) {
    const double began = seconds_on(CLOCK_MONOTONIC);
    const double began_cpu = seconds_on(CLOCK_THREAD_CPUTIME_ID);
    figures = figures_of(year, period);
    cpu.push_back(seconds_on(CLOCK_THREAD_CPUTIME_ID) - began_cpu);
    wall.push_back(seconds_on(CLOCK_MONOTONIC) - began);
  }
  std::sort(cpu.begin(), cpu.end());
  std::size_t samples = 0;
  for (const Columns& probe : year) samples += probe.seconds.size();
  std::cout << "{\"samples\": " << samples << ", \"outages\": " << figures.outages
            << ", \"cpu_s\": " << cpu.front() << ", \"cpu_middle_s\": " << cpu[cpu.size() / 2]
            << ", \"wall_s\": " << *std::min_element(wall.begin(), wall.end()) << "}\n";
  const bool is_written = write_samples(year, samples_path) &&
                          write_windows(windows_in(period), windows_path) &&
                          write_figures(figures, figures_path);
  return is_written ? 0 : 1;
}

}  // namespace
}  // namespace vlecht::bench

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "availability_bench SAMPLES.bin WINDOWS.csv FIGURES.csv\n";
    return 2;
  }
  return vlecht::bench::run(arguments[1], arguments[2], arguments[3]);
}
