// SPDX-License-Identifier: EUPL-1.2
#include <benchmark/benchmark.h>

#include "figures.h"
#include "importers/csv.h"
#include "importers/table_import.h"

namespace vlecht::bench {
namespace {

constexpr std::size_t rows = 100'000;

void count(benchmark::State& state, const std::string& text) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void scan_csv(benchmark::State& state) {
  const std::string text = figures_csv(rows);
  for (auto _ : state) {
    const auto grid = importers::scan_csv(text, {});
    CHECK(grid.has_value());
    benchmark::DoNotOptimize(grid);
  }
  count(state, text);
}
BENCHMARK(scan_csv)->Unit(benchmark::kMillisecond);

void read_table(benchmark::State& state) {
  const std::string text = figures_csv(rows);
  for (auto _ : state) {
    const auto read = importers::read_table({"figures.csv", base::bytes_of(text)}, {});
    CHECK(read.has_value() && read->drafts.size() == rows);
    benchmark::DoNotOptimize(read);
  }
  count(state, text);
}
BENCHMARK(read_table)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace vlecht::bench
