// SPDX-License-Identifier: EUPL-1.2
#include <benchmark/benchmark.h>
#include <unistd.h>

#include "dossier/dossier.h"
#include "figures.h"
#include "stores/memory/memory_store.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht::bench {
namespace {

using stores::MemoryStore;
using stores::SqliteStore;

std::size_t count_of(const benchmark::State& state) {
  return static_cast<std::size_t>(state.range(0));
}

void count_items(benchmark::State& state) {
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

std::shared_ptr<journal::Store> started(std::shared_ptr<journal::Store> store) {
  const auto result = journal::Journal::start(
      *store, "vlecht/bench", transaction(0, figure_drafts(1)), recorded_at, next_salt);
  CHECK(result.has_value());
  return store;
}

// A journal in memory with so many figures, in one transaction.
std::shared_ptr<journal::Store> filled(std::size_t count) {
  auto store = started(std::make_shared<MemoryStore>());
  auto opened = journal::Journal::open(store);
  CHECK(opened.has_value());
  CHECK(opened->append(transaction(1, figure_drafts(count)), recorded_at, next_salt).has_value());
  return store;
}

void append_to_memory(benchmark::State& state) {
  const auto first = transaction(1, figure_drafts(count_of(state)));
  for (auto _ : state) {
    state.PauseTiming();
    auto opened = journal::Journal::open(started(std::make_shared<MemoryStore>()));
    CHECK(opened.has_value());
    state.ResumeTiming();
    CHECK(opened->append(first, recorded_at, next_salt).has_value());
  }
  count_items(state);
}
BENCHMARK(append_to_memory)->Arg(100'000)->Unit(benchmark::kMillisecond);

void append_to_sqlite(benchmark::State& state) {
  const auto first = transaction(1, figure_drafts(count_of(state)));
  const std::string path = "bench-" + std::to_string(::getpid()) + ".vlecht";
  for (auto _ : state) {
    state.PauseTiming();
    auto store = SqliteStore::create(path);
    CHECK(store.has_value());
    {
      auto opened = journal::Journal::open(started(std::move(*store)));
      CHECK(opened.has_value());
      state.ResumeTiming();
      CHECK(opened->append(first, recorded_at, next_salt).has_value());
      state.PauseTiming();
    }
    ::unlink(path.c_str());
    state.ResumeTiming();
  }
  count_items(state);
}
BENCHMARK(append_to_sqlite)->Arg(1)->Arg(100)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(append_to_sqlite)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void open_and_verify(benchmark::State& state) {
  const auto store = filled(count_of(state));
  for (auto _ : state) {
    auto opened = journal::Journal::open(store);
    CHECK(opened.has_value());
    benchmark::DoNotOptimize(opened);
  }
  count_items(state);
}
BENCHMARK(open_and_verify)->Arg(100'000)->Arg(500'000)->Unit(benchmark::kMillisecond);

void holding(benchmark::State& state) {
  const auto opened = journal::Journal::open(filled(count_of(state)));
  CHECK(opened.has_value());
  const auto kind = journal::kind_number(facts::kind_named("peer_figure"));
  const values::ValidOn day{*values::Day::of(2030, 1, 1)};
  for (auto _ : state) {
    benchmark::DoNotOptimize(opened->timeline().holding(kind, day, opened->size()));
  }
  count_items(state);
}
BENCHMARK(holding)->Arg(100'000)->Arg(500'000)->Unit(benchmark::kMillisecond);

void open_dossier(benchmark::State& state) {
  const auto opened = journal::Journal::open(filled(count_of(state)));
  CHECK(opened.has_value());
  static constexpr std::string_view kinds[] = {"peer_figure"};
  const values::Moment moment{{*values::Day::of(2030, 1, 1)},
                              {opened->recorded_at(opened->size())}};
  for (auto _ : state) {
    const auto dossier = dossier::Dossier::open(*opened, moment, kinds);
    CHECK(dossier.has_value());
    benchmark::DoNotOptimize(dossier);
  }
  count_items(state);
}
BENCHMARK(open_dossier)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace vlecht::bench
