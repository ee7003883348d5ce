// SPDX-License-Identifier: EUPL-1.2
//
// observations_bench SERVICES SAMPLES.bin REPORT.csv: a year of samples, one a minute, of so many
// services becomes intervals, which are kept packed; then a report over all of them, on one thread.
// Samples are made one service at a time, outside what is measured. Prints JSON; writes the samples
// of the first service (seconds as int64, then states as bytes) and its line of the report, for
// bench/peers/observations.py.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "base/check.h"
#include "importers/packed_intervals.h"

namespace vlecht::bench {
namespace {

using importers::PackedIntervals;
using importers::SampledInterval;
using importers::SampleState;

constexpr std::int64_t year_begin = 1'735'689'600;  // 2025-01-01T00:00:00Z
constexpr std::int64_t year_seconds = std::int64_t{365} * 86'400;
constexpr std::int64_t year_end = year_begin + year_seconds;
constexpr std::int64_t hold = 150;
constexpr std::size_t minutes = year_seconds / 60;

double seconds_on(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct Columns {
  std::vector<std::int64_t> seconds;
  std::vector<SampleState> states;
};

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

// A minute apart, give or take seconds; some 130 outages of 25 minutes on average, and as many
// stretches of up to 40 minutes without samples.
void make_year(std::size_t service, Columns& columns) {
  Numbers numbers(20191120 + service);
  columns.seconds.clear();
  columns.states.clear();
  std::uint64_t down_left = 0, silent_left = 0;
  for (std::size_t minute = 0; minute < minutes; ++minute) {
    const std::uint64_t drawn = numbers.below(1U << 24U);
    if (drawn < 4'200) down_left = 1 + drawn % 50;
    if (drawn > (1U << 24U) - 4'200) silent_left = 1 + drawn % 40;
    const bool is_down = down_left > 0, is_silent = silent_left > 0;
    if (is_down) --down_left;
    if (is_silent) --silent_left;
    if (is_silent) continue;
    columns.seconds.push_back(year_begin + static_cast<std::int64_t>(minute * 60 + drawn % 8));
    columns.states.push_back(is_down ? SampleState::down : SampleState::up);
  }
}

/// What a year of one service comes to.
struct Line {
  std::int64_t up = 0, down = 0, not_measured = 0, outages = 0, longest = 0;
};

Line report(const PackedIntervals& intervals) {
  Line line;
  intervals.each([&](const SampledInterval& interval) {
    const std::int64_t length = std::min(interval.end, year_end) - interval.begin;
    if (interval.is_up) {
      line.up += length;
    } else {
      line.down += length;
      line.longest = std::max(line.longest, length);
      ++line.outages;
    }
  });
  line.not_measured = year_seconds - line.up - line.down;
  return line;
}

bool write_samples(const Columns& columns, const char* path) {
  std::ofstream out(path, std::ios::binary);
  const auto bytes = [&](const auto& column) {
    out.write(reinterpret_cast<const char*>(column.data()),
              static_cast<std::streamsize>(column.size() * sizeof(column[0])));
  };
  bytes(columns.seconds);
  bytes(columns.states);
  return static_cast<bool>(out.flush());
}

bool write_report(const Line& line, const char* path) {
  std::ofstream out(path);
  out << "up,down,not_measured,outages,longest\n"
      << line.up << ',' << line.down << ',' << line.not_measured << ',' << line.outages << ','
      << line.longest << '\n';
  return static_cast<bool>(out.flush());
}

int run(std::size_t services, const char* samples_path, const char* report_path) {
  std::vector<PackedIntervals> kept;
  kept.reserve(services);
  Columns columns;
  double ingest = 0;
  std::size_t samples = 0, intervals = 0, bytes = 0;
  for (std::size_t service = 0; service < services; ++service) {
    make_year(service, columns);
    if (service == 0 && !write_samples(columns, samples_path)) return 1;
    const importers::SamplingRules rules{
        .hold = hold, .last_of_source = year_end - 1, .withdrawn_after = {}};
    const double began = seconds_on(CLOCK_THREAD_CPUTIME_ID);
    const auto found = sampled_intervals({columns.seconds, columns.states}, rules);
    kept.emplace_back(found.intervals);
    ingest += seconds_on(CLOCK_THREAD_CPUTIME_ID) - began;
    samples += columns.seconds.size();
    intervals += kept.back().size();
    bytes += kept.back().byte_count() + sizeof(PackedIntervals);
  }
  std::vector<double> reports;
  std::vector<Line> lines(services);
  for (int repetition = 0; repetition < 7; ++repetition) {
    const double began = seconds_on(CLOCK_MONOTONIC);
    std::transform(kept.begin(), kept.end(), lines.begin(), report);
    reports.push_back(seconds_on(CLOCK_MONOTONIC) - began);
  }
  std::cout << "{\"services\": " << services << ", \"samples\": " << samples
            << ", \"intervals\": " << intervals << ", \"ingest_cpu_s\": " << ingest
            << ", \"samples_per_s\": " << static_cast<double>(samples) / ingest
            << ", \"kept_bytes\": " << bytes
            << ", \"report_wall_s\": " << *std::min_element(reports.begin(), reports.end())
            << "}\n";
  return write_report(lines.front(), report_path) ? 0 : 1;
}

}  // namespace
}  // namespace vlecht::bench

int main(int count, char** arguments) {
  const long services = count == 4 ? std::strtol(arguments[1], nullptr, 10) : 0;
  if (services < 1) {
    std::cerr << "observations_bench SERVICES SAMPLES.bin REPORT.csv\n";
    return 2;
  }
  return vlecht::bench::run(static_cast<std::size_t>(services), arguments[2], arguments[3]);
}
