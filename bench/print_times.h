// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <ctime>
#include <iostream>
#include <string>
#include <vector>

/// How long something takes, as members of a JSON object that is being printed.
namespace vlecht::bench {

struct Timing {
  int repetitions = 7;
  clockid_t processor = CLOCK_THREAD_CPUTIME_ID;  ///< or of the process, when it has threads
};

inline double seconds_on(clockid_t clock) {
  timespec now{};
  ::clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// NAME_cpu_s and NAME_wall_s are of the fastest time, which others disturbed least;
/// NAME_cpu_middle_s and NAME_wall_middle_s of the middle one.
template <class Work>
void print_times(const std::string& name, const Work& work, Timing timing = {}) {
  std::vector<double> cpu, wall;
  for (int i = 0; i < timing.repetitions; ++i) {
    const double began = seconds_on(CLOCK_MONOTONIC);
    const double began_cpu = seconds_on(timing.processor);
    work();
    cpu.push_back(seconds_on(timing.processor) - began_cpu);
    wall.push_back(seconds_on(CLOCK_MONOTONIC) - began);
  }
  const auto print = [&](const std::string& sort, std::vector<double>& seconds) {
    std::sort(seconds.begin(), seconds.end());
    std::cout << '"' << name << "_" << sort << "_s\": " << seconds.front() << ", \"" << name << "_"
              << sort << "_middle_s\": " << seconds[seconds.size() / 2] << ", ";
  };
  print("cpu", cpu);
  print("wall", wall);
}

}  // namespace vlecht::bench
