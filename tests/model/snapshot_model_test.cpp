// SPDX-License-Identifier: EUPL-1.2
//
// A snapshot that was moved about is the one that is made afresh, and both are as defined.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "journal/overlay.h"
#include "journal/snapshot.h"

namespace vlecht {
namespace {

using facts::EntryNumber;
using journal::GroupSum;
using journal::Measured;
using journal::Overlay;
using journal::Snapshot;
using journal::Timeline;

struct Stated {
  EntryNumber number = 0;
  std::string key;
  std::int32_t from = 0;
  std::int32_t until = 0;
  bool asserts = false;
  std::string group;
  std::int64_t cents = 0;
};

using Sums = std::map<std::string, GroupSum>;

constexpr std::uint16_t kind = 1;

values::ValidOn on(std::int32_t days) { return {values::Day::from_days_since_1970(days)}; }

// Few keys and days, so that statements are about the same things and some keys have many.
std::vector<Stated> some_statements(EntryNumber after, int most) {
  const auto count = *rc::gen::inRange(0, most);
  const auto keys = *rc::gen::inRange(1, 40);
  std::vector<Stated> out;
  EntryNumber number = after;
  for (int i = 0; i < count; ++i) {
    number += *rc::gen::inRange<EntryNumber>(1, 3);
    const auto from = *rc::gen::inRange(0, 30);
    const bool is_open = *rc::gen::inRange(0, 3) == 0;
    out.push_back({number, std::to_string(*rc::gen::inRange(0, keys)), from,
                   is_open ? values::open_end().days_since_1970() : from + *rc::gen::inRange(1, 20),
                   *rc::gen::inRange(0, 5) != 0, std::string(1, *rc::gen::inRange('p', 't')),
                   *rc::gen::inRange(0, 6) == 0 ? journal::amount_missing
                                                : *rc::gen::inRange<std::int64_t>(-1'000, 1'000)});
  }
  return out;
}

void add(Timeline& timeline, const std::vector<Stated>& statements) {
  for (const Stated& stated : statements) {
    const auto measured =
        stated.asserts ? std::optional(Measured{stated.group, stated.cents}) : std::nullopt;
    timeline.add(stated.number, kind, stated.key, on(stated.from).day, on(stated.until).day,
                 stated.asserts ? facts::Operation::assert_ : facts::Operation::retract, measured);
  }
}

std::map<std::string, Stated> winners(const std::vector<Stated>& statements, std::int32_t day,
                                      EntryNumber size) {
  std::map<std::string, Stated> winning;
  for (const Stated& stated : statements) {
    const bool counts = stated.number < size && stated.from <= day && day < stated.until;
    if (counts) winning[stated.key] = stated;
  }
  return winning;
}

Sums sums_as_defined(const std::vector<Stated>& statements, std::int32_t day, EntryNumber size) {
  Sums sums;
  for (const auto& [key, stated] : winners(statements, day, size)) {
    if (!stated.asserts) continue;
    GroupSum& sum = sums[stated.group];
    if (stated.cents == journal::amount_missing) {
      ++sum.missing;
    } else {
      ++sum.known;
      sum.cents += stated.cents;
    }
  }
  return sums;
}

Sums sums_of(const Snapshot& snapshot) {
  Sums sums;
  for (Snapshot::Group group = 0; group < snapshot.group_count(); ++group) {
    if (snapshot.sum(group).is_empty()) continue;
    sums.emplace(snapshot.group_text(group), snapshot.sum(group));
  }
  return sums;
}

Sums sums_of(const Overlay& overlay) {
  Sums sums;
  overlay.each([&](std::string_view group, const GroupSum& sum) { sums.emplace(group, sum); });
  return sums;
}

RC_GTEST_PROP(SnapshotModel, AnyMovesGiveWhatIsMadeAfresh, ()) {
  auto statements = some_statements(0, 400);
  Timeline timeline;
  add(timeline, statements);
  EntryNumber entries = statements.empty() ? 1 : statements.back().number + 1;
  auto day = *rc::gen::inRange(-2, 55);
  auto size = *rc::gen::inRange<EntryNumber>(0, entries + 1);
  Snapshot moved(timeline, kind, on(day), size);
  const int steps = *rc::gen::inRange(1, 12);
  for (int i = 0; i < steps; ++i) {
    const auto step = *rc::gen::inRange(0, 9);
    if (step < 4) {
      day = *rc::gen::inRange(-2, 55);
      moved.move_valid(on(day));
    } else if (step < 8) {
      size = *rc::gen::inRange<EntryNumber>(0, entries + 1);
      moved.move_known(size);
    } else {
      const auto more = some_statements(entries, 60);
      add(timeline, more);
      statements.insert(statements.end(), more.begin(), more.end());
      if (!more.empty()) entries = more.back().number + 1;
    }
    const Snapshot fresh(timeline, kind, on(day), size);
    RC_ASSERT(moved.numbers() == fresh.numbers());
    RC_ASSERT(moved.count() == moved.numbers().size());
    RC_ASSERT(moved.numbers() == timeline.holding(kind, on(day), size));
    RC_ASSERT(sums_of(fresh) == sums_as_defined(statements, day, size));
    RC_ASSERT(sums_of(moved) == sums_of(fresh));
  }
}

RC_GTEST_PROP(SnapshotModel, WhatHoldsForAKeyIsAsDefined, ()) {
  const auto statements = some_statements(0, 300);
  Timeline timeline;
  add(timeline, statements);
  const auto day = *rc::gen::inRange(-2, 55);
  const auto size = *rc::gen::inRange<EntryNumber>(0, 700);
  const Snapshot snapshot(timeline, kind, on(day), size);
  const auto winning = winners(statements, day, size);
  for (int i = 0; i < 40; ++i) {
    const std::string key = std::to_string(i);
    const auto found = winning.find(key);
    const bool holds = found != winning.end() && found->second.asserts;
    const auto number = timeline.holding(kind, key, on(day), size);
    RC_ASSERT(number == (holds ? std::optional(found->second.number) : std::nullopt));
    const auto measured = snapshot.measured(key);
    RC_ASSERT(measured.has_value() == holds);
    if (!holds) continue;
    RC_ASSERT(measured->group == found->second.group);
    RC_ASSERT(measured->cents == found->second.cents);
  }
}

// Hypothetical statements give what recording them would have given.
RC_GTEST_PROP(SnapshotModel, AnOverlayIsAsIfItsStatementsWereRecorded, ()) {
  auto statements = some_statements(0, 200);
  Timeline timeline;
  add(timeline, statements);
  const EntryNumber size = statements.empty() ? 1 : statements.back().number + 1;
  const auto day = *rc::gen::inRange(-2, 55);
  Overlay overlay(std::make_shared<const Snapshot>(timeline, kind, on(day), size));
  for (Stated stated : some_statements(size, 60)) {
    if (*rc::gen::inRange(0, 3) == 0) stated.group = "new";
    const auto measured =
        stated.asserts ? std::optional(Measured{stated.group, stated.cents}) : std::nullopt;
    if (stated.from > day || day >= stated.until) continue;
    overlay.state(stated.key, measured);
    statements.push_back(stated);
  }
  const Sums expected = sums_as_defined(statements, day, UINT64_MAX);
  RC_ASSERT(sums_of(overlay) == expected);
  for (const std::string group : {"p", "q", "r", "s", "new", "none"}) {
    const auto found = expected.find(group);
    RC_ASSERT(overlay.sum(group) == (found == expected.end() ? GroupSum() : found->second));
  }
}

}  // namespace
}  // namespace vlecht
