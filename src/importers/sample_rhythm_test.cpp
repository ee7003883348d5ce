// SPDX-License-Identifier: EUPL-1.2
#include "importers/sample_rhythm.h"

#include <gtest/gtest.h>

#include "importers/renamed_probes.h"

namespace vlecht::importers {
namespace {

using Names = std::vector<std::pair<std::string, std::string>>;

SampleSet every(std::int64_t distance, std::int64_t count, const std::string& probe = "Zaken") {
  SampleSet set;
  for (std::int64_t i = 0; i < count; ++i) {
    set.add(probe, probe, i * distance, SampleState::up, static_cast<std::uint32_t>(i + 1));
  }
  return set;
}

TEST(SampleRhythm, OfSteadySamplesIsTheirUsualDistance) {
  SampleSet set = every(60, 100);
  set.add("Zaken", "Zaken", 20'000, SampleState::up, 101);  // after a long gap
  const Rhythm rhythm = rhythm_of(set);
  EXPECT_EQ(rhythm.sampling, Sampling::regular);
  EXPECT_EQ(rhythm.usual_distance, 60);
  EXPECT_EQ(hold_of(set.probes()[0], rhythm), 150);
}

TEST(SampleRhythm, EachProbeHasItsOwn) {
  SampleSet set = every(60, 100);
  for (std::int64_t i = 0; i < 50; ++i) set.add("B", "B", i * 300, SampleState::up, 1);
  set.add("C", "C", 0, SampleState::up, 1);
  const Rhythm rhythm = rhythm_of(set);
  EXPECT_EQ(rhythm.sampling, Sampling::regular);
  EXPECT_EQ(hold_of(set.probes()[0], rhythm), 150);
  EXPECT_EQ(hold_of(set.probes()[1], rhythm), 750);
  EXPECT_EQ(hold_of(set.probes()[2], rhythm), 150);  // the file's
}

TEST(SampleRhythm, LinesThatNeverSayTheSameTwiceAreChanges) {
  SampleSet set;
  for (std::int64_t i = 0; i < 20; ++i) {
    set.add("A", "A", i * i * 100, i % 2 == 0 ? SampleState::up : SampleState::down, 1);
  }
  EXPECT_EQ(rhythm_of(set).sampling, Sampling::changes);
}

TEST(SampleRhythm, AnythingElseIsUnclear) {
  SampleSet set;
  for (std::int64_t i = 0; i < 20; ++i) set.add("A", "A", i * i * i * 100, SampleState::up, 1);
  EXPECT_EQ(rhythm_of(set).sampling, Sampling::unclear);
}

TEST(SampleRhythm, OfNothingIsNothing) {
  EXPECT_EQ(rhythm_of(SampleSet()).usual_distance, 0);
  EXPECT_TRUE(silences(SampleSet(), 10).empty());
}

TEST(SampleRhythm, EverybodyIsSilentOnlyWhenEverybodyIs) {
  SampleSet set = every(60, 10);
  set.add("B", "B", 700, SampleState::up, 1);
  set.add("B", "B", 2'000, SampleState::up, 1);
  EXPECT_EQ(silences(set, 200), (std::vector<std::pair<std::int64_t, std::int64_t>>{{700, 2'000}}));
}

TEST(RenamedProbes, GoOnUnderANameThatIsLikeTheOld) {
  SampleSet set;
  const auto add = [&](const std::string& name, std::int64_t first, std::int64_t last) {
    set.add(name, name, first, SampleState::up, 1);
    set.add(name, name, last, SampleState::up, 1);
  };
  add("Altijd", 0, 10'000);
  add("Digital Editions - University", 0, 3'000);
  add("Digital Editions – University", 3'100, 10'000);
  add("hallerNet (data)", 0, 3'000);
  add("RdL – hallerNet (data)", 3'100, 10'000);
  add("Iets heel anders", 3'100, 10'000);
  add("Parkeren", 0, 3'000);
  add("Parkeren nieuw", 9'000, 10'000);  // too late
  EXPECT_EQ(renamed_probes(set, 500),
            (Names{{"Digital Editions - University", "Digital Editions – University"},
                   {"hallerNet (data)", "RdL – hallerNet (data)"}}));
  EXPECT_TRUE(renamed_probes(SampleSet(), 500).empty());
}

}  // namespace
}  // namespace vlecht::importers
