// SPDX-License-Identifier: EUPL-1.2
#include "importers/renamed_probes.h"

#include <algorithm>

#include "facts/kind.h"

namespace vlecht::importers {
namespace {

// Shorter names are found in others by chance.
constexpr std::size_t key_size_min = 6;
// Comparing all pairs of more would take long.
constexpr std::size_t ended_or_begun_max = 2'000;

struct Life {
  const ProbeSamples* probe = nullptr;
  std::string key;
  std::int64_t first = 0, last = 0;
};

std::vector<Life> lives_of(const SampleSet& samples) {
  std::vector<Life> lives;
  for (const ProbeSamples& probe : samples.probes()) {
    const auto [first, last] = std::minmax_element(probe.seconds.begin(), probe.seconds.end());
    lives.push_back({&probe, facts::header_key(probe.probe), *first, *last});
  }
  return lives;
}

bool is_like(const std::string& a, const std::string& b) {
  const std::string& shorter = a.size() < b.size() ? a : b;
  const std::string& longer = a.size() < b.size() ? b : a;
  if (shorter.size() < key_size_min) return false;
  return longer.starts_with(shorter) || longer.ends_with(shorter);
}

}  // namespace

std::vector<std::pair<std::string, std::string>> renamed_probes(const SampleSet& samples,
                                                                std::int64_t apart_max) {
  const std::vector<Life> lives = lives_of(samples);
  if (lives.empty()) return {};
  std::int64_t begin = lives.front().first, end = lives.front().last;
  for (const Life& life : lives) {
    begin = std::min(begin, life.first);
    end = std::max(end, life.last);
  }
  std::vector<const Life*> ended, begun;
  for (const Life& life : lives) {
    if (end - life.last > apart_max) ended.push_back(&life);
    if (life.first > begin) begun.push_back(&life);
  }
  std::vector<std::pair<std::string, std::string>> found;
  if (ended.size() > ended_or_begun_max || begun.size() > ended_or_begun_max) return found;
  for (const Life* old : ended) {
    const Life* best = nullptr;
    for (const Life* next : begun) {
      const bool follows = next->first > old->last && next->first - old->last <= apart_max;
      if (!follows || !is_like(old->key, next->key)) continue;
      // The name that is nearest: the one that adds least.
      if (best == nullptr || next->key.size() < best->key.size()) best = next;
    }
    if (best != nullptr) found.emplace_back(old->probe->probe, best->probe->probe);
  }
  return found;
}

}  // namespace vlecht::importers
