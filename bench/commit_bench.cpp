// SPDX-License-Identifier: EUPL-1.2
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

#include "base/check.h"
#include "figures.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht::bench {
namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double cpu_milliseconds() {
  timespec used{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

// Half of the times are no longer than p50, all but one in a hundred than p99.
void count_percentiles(benchmark::State& state, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  state.counters["p50_ms"] = times[times.size() / 2];
  state.counters["p99_ms"] = times[times.size() * 99 / 100];
  state.counters["max_ms"] = times.back();
}

// One fact after the other, each durable before the next, in a journal that has some already: its
// log has the length that it keeps.
void commit_one_fact(benchmark::State& state) {
  const std::string path = "bench-commit-" + std::to_string(::getpid()) + ".vlecht";
  const auto drafts = figure_drafts(1);
  std::uint64_t number = 0;
  std::vector<double> times;
  double cpu = 0;
  {
    auto created = stores::SqliteStore::create(path);
    CHECK(created.has_value());
    const std::shared_ptr<journal::Store> store = std::move(*created);
    const auto first = transaction(0, figure_drafts(1));
    CHECK(
        journal::Journal::start(*store, "vlecht/bench", first, recorded_at, next_salt).has_value());
    auto opened = journal::Journal::open(store);
    CHECK(opened.has_value());
    for (int i = 0; i < 1'500; ++i) {
      CHECK(opened->append(transaction(++number, drafts), recorded_at, next_salt).has_value());
    }
    for (auto _ : state) {
      auto next = transaction(++number, drafts);
      const double cpu_before = cpu_milliseconds();
      const auto begin = Clock::now();
      CHECK(opened->append(next, recorded_at, next_salt).has_value());
      times.push_back(milliseconds_since(begin));
      cpu += cpu_milliseconds() - cpu_before;
    }
  }
  ::unlink(path.c_str());
  state.counters["cpu_ms"] = cpu / static_cast<double>(times.size());
  count_percentiles(state, std::move(times));
}
BENCHMARK(commit_one_fact)->Iterations(3'000)->Unit(benchmark::kMillisecond)->UseRealTime();

// What the disk itself takes for as much: bytes overwritten in place and flushed, with nothing
// around it.
void overwrite_and_flush(benchmark::State& state) {
  const std::string path = "bench-flush-" + std::to_string(::getpid());
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  CHECK(file >= 0);
  const std::vector<char> block(32'768, 'x');
  const std::size_t blocks = 500;
  for (std::size_t i = 0; i < blocks; ++i) {
    CHECK(::write(file, block.data(), block.size()) == static_cast<ssize_t>(block.size()));
  }
  CHECK(::fsync(file) == 0);
  std::vector<double> times;
  for (auto _ : state) {
    const auto at = static_cast<off_t>(times.size() % blocks * block.size());
    const auto begin = Clock::now();
    CHECK(::pwrite(file, block.data(), block.size(), at) == static_cast<ssize_t>(block.size()));
    CHECK(::fdatasync(file) == 0);
    times.push_back(milliseconds_since(begin));
  }
  ::close(file);
  ::unlink(path.c_str());
  count_percentiles(state, std::move(times));
}
BENCHMARK(overwrite_and_flush)->Iterations(3'000)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace vlecht::bench
