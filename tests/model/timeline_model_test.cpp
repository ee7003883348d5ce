// SPDX-License-Identifier: EUPL-1.2
//
// Random timelines against the definition: the highest-numbered statement below the size whose
// period contains the day, or nothing if that one retracts.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "journal/timeline.h"

namespace vlecht {
namespace {

using facts::EntryNumber;
using facts::Operation;
using journal::Stretch;
using journal::Timeline;

struct Stated {
  EntryNumber number = 0;
  std::uint16_t kind = 0;
  std::string key;
  std::int32_t from = 0;
  std::int32_t until = 0;
  bool asserts = false;
};

values::Day on(std::int32_t days) { return values::Day::from_days_since_1970(days); }

// Few keys, kinds and days, so that statements are about the same things; gaps in the numbers, as
// transactions leave.
std::vector<Stated> some_statements() {
  const auto count = *rc::gen::inRange(0, 60);
  std::vector<Stated> out;
  EntryNumber number = 0;
  for (int i = 0; i < count; ++i) {
    number += *rc::gen::inRange<EntryNumber>(1, 3);
    const auto from = *rc::gen::inRange(0, 20);
    out.push_back({number, *rc::gen::inRange<std::uint16_t>(0, 3),
                   std::string(1, *rc::gen::inRange('a', 'd')), from,
                   from + *rc::gen::inRange(1, 12), *rc::gen::inRange(0, 4) != 0});
  }
  return out;
}

Timeline timeline_of(const std::vector<Stated>& statements) {
  Timeline timeline;
  for (const Stated& stated : statements) {
    timeline.add(stated.number, stated.kind, stated.key, on(stated.from), on(stated.until),
                 stated.asserts ? Operation::assert_ : Operation::retract);
  }
  return timeline;
}

const Stated* winner(const std::vector<Stated>& statements, std::uint16_t kind,
                     const std::string& key, std::int32_t day, EntryNumber size) {
  const Stated* best = nullptr;
  for (const Stated& stated : statements) {
    if (stated.kind == kind && stated.key == key && stated.number < size && stated.from <= day &&
        day < stated.until) {
      best = &stated;
    }
  }
  return best;
}

RC_GTEST_PROP(TimelineModel, HoldingIsAsDefined, ()) {
  const auto statements = some_statements();
  const Timeline timeline = timeline_of(statements);
  const auto size = *rc::gen::inRange<EntryNumber>(0, 130);
  const auto day = *rc::gen::inRange(0, 34);
  for (std::uint16_t kind = 0; kind < 3; ++kind) {
    std::vector<EntryNumber> expected;
    for (const std::string key : {"a", "b", "c", "d"}) {
      const Stated* best = winner(statements, kind, key, day, size);
      const bool holds = best != nullptr && best->asserts;
      const auto found = timeline.holding(kind, key, values::ValidOn{on(day)}, size);
      RC_ASSERT(found == (holds ? std::optional(best->number) : std::nullopt));
      if (holds) expected.push_back(best->number);
    }
    std::sort(expected.begin(), expected.end());
    RC_ASSERT(timeline.holding(kind, values::ValidOn{on(day)}, size) == expected);
  }
}

RC_GTEST_PROP(TimelineModel, StretchesAreAsDefinedDayByDay, ()) {
  const auto statements = some_statements();
  const Timeline timeline = timeline_of(statements);
  const auto size = *rc::gen::inRange<EntryNumber>(0, 130);
  const auto from = *rc::gen::inRange(0, 30);
  const auto until = from + *rc::gen::inRange(1, 34);
  const auto stretches = timeline.stretches(0, "a", *values::Period::of(on(from), on(until)), size);
  std::vector<Stretch> expected;
  for (std::int32_t day = from; day < until; ++day) {
    const Stated* best = winner(statements, 0, "a", day, size);
    if (best == nullptr) continue;
    if (!expected.empty() && expected.back().statement == best->number &&
        expected.back().until == on(day)) {
      expected.back().until = on(day + 1);
    } else {
      expected.push_back({on(day), on(day + 1), best->number, best->asserts});
    }
  }
  RC_ASSERT(stretches == expected);
}

RC_GTEST_PROP(TimelineModel, ThePastStaysAsItWasWhateverIsAdded, ()) {
  const auto statements = some_statements();
  const auto later = some_statements();
  Timeline timeline = timeline_of(statements);
  const EntryNumber size = statements.empty() ? 1 : statements.back().number + 1;
  const values::ValidOn day{on(*rc::gen::inRange(0, 34))};
  const auto before = timeline.holding(1, day, size);
  const auto period = *values::Period::of(on(0), on(60));
  const auto stretches_before = timeline.stretches(1, "b", period, size);
  for (const Stated& stated : later) {
    timeline.add(size + stated.number, stated.kind, stated.key, on(stated.from), on(stated.until),
                 stated.asserts ? Operation::assert_ : Operation::retract);
  }
  RC_ASSERT(timeline.holding(1, day, size) == before);
  RC_ASSERT(timeline.stretches(1, "b", period, size) == stretches_before);
}

RC_GTEST_PROP(TimelineModel, LeftOutStatementsCountAsNeverMade, ()) {
  const auto statements = some_statements();
  const auto divisor = *rc::gen::inRange<EntryNumber>(2, 5);
  std::vector<Stated> others;
  for (const Stated& stated : statements) {
    if (stated.number % divisor != 0) others.push_back(stated);
  }
  const auto period = *values::Period::of(on(0), on(60));
  RC_ASSERT(timeline_of(statements).stretches(0, "a", period, 999, [&](EntryNumber number) {
    return number % divisor == 0;
  }) == timeline_of(others).stretches(0, "a", period, 999));
}

}  // namespace
}  // namespace vlecht
