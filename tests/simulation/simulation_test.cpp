// SPDX-License-Identifier: EUPL-1.2
//
// A seed drives writers, clock, disk and questions; the oracle knows the answers. VLECHT_SEED=N
// plays one simulation again; VLECHT_LONG=1 plays ten thousand on each disk.
#include "simulation/simulation.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "contract/examples.h"

namespace vlecht::simulation {
namespace {

void play(const char* name, examples::Seeds seeds, const MakeDisk& make_disk) {
  Counts counts;
  while (seeds.next()) {
    EXPECT_EQ(simulate(seeds.seed(), make_disk, counts), "") << "seed " << seeds.seed();
  }
  std::cout << "F16: " << name << ": simulations " << seeds.done();
  for (const auto& [what, count] : counts) std::cout << ", " << what << " " << count;
  std::cout << "\n";
  for (const char* what : {"failures", "ends of all processes", "recorded without being told"}) {
    EXPECT_TRUE(counts[what] > 0 || seeds.done() == 1) << "never happened: " << what;
  }
}

TEST(Simulation, InMemoryAnswersAsTheOracle) { play("memory", {1'000, 20'000}, memory_disk); }

TEST(Simulation, InAFileAnswersAsTheOracle) {
  if (std::filesystem::exists("/dev/shm")) ::setenv("TMPDIR", "/dev/shm", 0);
  play("file", {15, 10'000}, [](examples::Draw& draw) {
    static std::optional<examples::Folder> folder;
    folder.emplace();
    return file_disk(draw, folder->path().string());
  });
}

}  // namespace
}  // namespace vlecht::simulation
