// SPDX-License-Identifier: EUPL-1.2
#include <benchmark/benchmark.h>

#include "document/html_writer.h"
#include "document/json_writer.h"
#include "operations/ask.h"
#include "operations/example.h"
#include "tests/support/fake_world.h"

namespace vlecht::bench {
namespace {

// The question of the demo: two members beside some twenty municipalities.
class Demo {
 public:
  Demo() {
    auto opened =
        operations::open_example(fake_.world, fake_.world.memory_store(), VLECHT_EXAMPLES_FOLDER);
    CHECK(opened.has_value());
    dossier_ = std::move(*opened);
  }

  document::Document answer() const {
    operations::Asked asked;
    asked.question = operations::find_question("cost_benchmark");
    asked.arguments.values = {
        {"year", "2018"}, {"document", "jaarrekening"}, {"measure", "0.4"}, {"own", "included"}};
    auto answer = operations::ask(*dossier_, asked);
    CHECK(answer.has_value());
    return std::move(*answer);
  }

 private:
  tests::FakeWorld fake_;
  std::unique_ptr<operations::OpenDossier> dossier_;
};

void answer(benchmark::State& state) {
  const Demo demo;
  for (auto _ : state) benchmark::DoNotOptimize(demo.answer());
}
BENCHMARK(answer)->Unit(benchmark::kMicrosecond);

void write_html(benchmark::State& state) {
  const document::Document answer = Demo().answer();
  for (auto _ : state) benchmark::DoNotOptimize(document::to_html_page(answer));
}
BENCHMARK(write_html)->Unit(benchmark::kMicrosecond);

void write_json(benchmark::State& state) {
  const document::Document answer = Demo().answer();
  for (auto _ : state) benchmark::DoNotOptimize(document::to_json(answer));
}
BENCHMARK(write_json)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace vlecht::bench
