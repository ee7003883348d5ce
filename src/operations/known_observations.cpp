// SPDX-License-Identifier: EUPL-1.2
#include "operations/known_observations.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_map>

#include "facts/kinds.h"
#include "facts/service_choices.h"
#include "importers/packed_intervals.h"

namespace vlecht::operations {
namespace {

using importers::IntervalEnd;
using importers::PackedIntervals;
using importers::SampledInterval;

// Decoded facts are many times larger than what is kept of them.
constexpr std::size_t observations_at_a_time = 50'000;

IntervalEnd ending_of(const std::string& text) {
  if (text == facts::endings::next_sample) return IntervalEnd::next_sample;
  if (text == facts::endings::withdrawn) return IntervalEnd::withdrawn;
  if (text == facts::endings::end_of_source) return IntervalEnd::end_of_file;
  return IntervalEnd::expired;
}

std::optional<std::int64_t> second_of(const facts::Fact& fact, std::string_view field) {
  const facts::KnownValue& value = fact[field];
  if (!value.is_known()) return std::nullopt;
  return std::get<values::Instant>(*value).microseconds / 1'000'000;
}

// None for an observation that somebody typed without an end, or with one before its beginning.
std::optional<SampledInterval> interval_of(const facts::Fact& fact) {
  const auto begin = second_of(fact, "begins"), end = second_of(fact, "ends");
  if (!begin || !end || *end <= *begin) return std::nullopt;
  const facts::KnownValue& samples = fact["samples"];
  return SampledInterval{
      .begin = *begin,
      .end = *end,
      .last_sample = std::clamp(second_of(fact, "last").value_or(*end - 1), *begin, *end),
      .samples = samples.is_known() ? std::max<std::int64_t>(1, fact.integer("samples")) : 1,
      .is_up = fact.text("state") == facts::observed::up,
      .ended = ending_of(fact.text("ended"))};
}

PackedIntervals packed(std::vector<SampledInterval> intervals) {
  std::sort(intervals.begin(), intervals.end(),
            [](const auto& a, const auto& b) { return a.begin < b.begin; });
  // No two begin alike: the begin is a part of their key.
  return PackedIntervals(intervals);
}

using ByProbe = std::unordered_map<std::string, PackedIntervals>;

base::Result<ByProbe> read_all(const journal::Journal& journal) {
  const std::uint16_t kind = journal::kind_number(facts::kind_named("observation"));
  ByProbe all;
  if (journal.timeline().columns(kind) == nullptr) return all;
  const values::ValidOn last{values::open_end().plus_days(-1)};
  const auto numbers = journal.timeline().holding(kind, last, journal.size());
  std::unordered_map<std::string, std::vector<SampledInterval>> found;
  for (std::size_t first = 0; first < numbers.size(); first += observations_at_a_time) {
    const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(first);
    const std::size_t count = std::min(observations_at_a_time, numbers.size() - first);
    TRY(const auto held, journal.facts({begin, begin + static_cast<std::ptrdiff_t>(count)}));
    for (const facts::Fact& fact : held) {
      if (const auto interval = interval_of(fact)) found[fact.text("probe")].push_back(*interval);
    }
  }
  for (auto& [probe, intervals] : found) all.emplace(probe, packed(std::move(intervals)));
  return all;
}

}  // namespace

std::function<base::Result<std::vector<SampledInterval>>(const std::string& probe)>
known_observations(const journal::Journal& journal) {
  const auto all = std::make_shared<std::optional<ByProbe>>();
  return [&journal, all](const std::string& probe) -> base::Result<std::vector<SampledInterval>> {
    if (!*all) {
      TRY(*all, read_all(journal));
    }
    std::vector<SampledInterval> intervals;
    const auto found = (*all)->find(probe);
    if (found == (*all)->end()) return intervals;
    found->second.each([&](const SampledInterval& interval) { intervals.push_back(interval); });
    return intervals;
  };
}

}  // namespace vlecht::operations
