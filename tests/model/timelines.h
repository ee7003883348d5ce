// SPDX-License-Identifier: EUPL-1.2
//
// Random statements for timelines, and whether two timelines can be told apart.
#pragma once

#include <rapidcheck/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "journal/outline.h"
#include "journal/timeline.h"

namespace vlecht::tests {

using facts::EntryNumber;
using facts::Operation;
using journal::Chain;
using journal::Columns;
using journal::Measured;
using journal::Row;
using journal::Texts;
using journal::Timeline;

inline constexpr std::uint16_t kinds = 3;
inline constexpr journal::Seed seed{};

inline values::Day on(std::int32_t days) { return values::Day::from_days_since_1970(days); }

struct Stated {
  std::uint16_t kind = 0;
  std::string key;
  std::int32_t from = 0;
  std::int32_t until = 0;
  Operation operation = Operation::assert_;
  std::string group = {};  // "": not summed
  std::int64_t cents = 0;
};

// About one key so often that it gets a chain of its own, and about keys that come seldom.
inline std::vector<Stated> some_statements(int most) {
  std::vector<Stated> out;
  const int count = *rc::gen::inRange(0, most);
  for (int i = 0; i < count; ++i) {
    const auto from = *rc::gen::inRange(0, 20);
    const bool is_often = *rc::gen::inRange(0, 3) != 0;
    const bool is_measured = *rc::gen::inRange(0, 3) == 0;
    out.push_back(
        {.kind = *rc::gen::inRange<std::uint16_t>(0, kinds),
         .key = is_often ? "often" : std::to_string(*rc::gen::inRange(0, 100)),
         .from = from,
         .until = from + *rc::gen::inRange(1, 12),
         .operation = *rc::gen::inRange(0, 4) == 0 ? Operation::retract : Operation::assert_,
         .group = is_measured ? "g" + std::to_string(*rc::gen::inRange(0, 9)) : "",
         .cents = i});
  }
  return out;
}

inline void add(Timeline& timeline, const std::vector<Stated>& statements, EntryNumber first) {
  for (const Stated& stated : statements) {
    std::optional<Measured> measured;
    if (!stated.group.empty()) measured = Measured{stated.group, stated.cents};
    timeline.add(first++, stated.kind, stated.key, on(stated.from), on(stated.until),
                 stated.operation, measured);
  }
}

/// As they come out of a journal that is read.
inline std::vector<journal::Outline> outlines(const std::vector<Stated>& statements,
                                              EntryNumber first) {
  std::vector<journal::Outline> out;
  for (const Stated& stated : statements) {
    journal::Outline& outline = out.emplace_back();
    outline = {.number = first++,
               .kind = stated.kind,
               .operation = stated.operation,
               .from = on(stated.from),
               .until = on(stated.until),
               .key = stated.key,
               .key_tag = Texts::tag(seed, stated.key),
               .group_tag = Texts::tag(seed, stated.group)};
    if (!stated.group.empty()) outline.measured = Measured{stated.group, stated.cents};
  }
  return out;
}

using AddTo = std::function<void(Timeline&, const std::vector<Stated>&, EntryNumber)>;

inline void add_as_run(Timeline& timeline, const std::vector<Stated>& statements,
                       EntryNumber first) {
  timeline.add(outlines(statements, first), statements.size());
}

inline void expect_same(const Texts& a, const Texts& b) {
  RC_ASSERT(a.size() == b.size());
  for (Texts::Index i = 0; i < a.size(); ++i) {
    RC_ASSERT(a.text(i) == b.text(i));
    RC_ASSERT(a.find(a.text(i)) == std::optional(i));
  }
}

inline void expect_same(const Columns& a, const Columns& b) {
  RC_ASSERT(a.rows() == b.rows());
  expect_same(a.keys(), b.keys());
  expect_same(a.groups(), b.groups());
  for (Row row = 0; row < a.rows(); ++row) {
    RC_ASSERT(a.number(row) == b.number(row));
    RC_ASSERT(a.key(row) == b.key(row));
    RC_ASSERT(a.asserts(row) == b.asserts(row));
    RC_ASSERT(a.from(row) == b.from(row));
    RC_ASSERT(a.until(row) == b.until(row));
    RC_ASSERT(a.previous(row) == b.previous(row));
    RC_ASSERT(a.is_contested(row) == b.is_contested(row));
    RC_ASSERT(a.group(row) == b.group(row));
    if (a.group(row) != Columns::no_group) RC_ASSERT(a.cents(row) == b.cents(row));
    RC_ASSERT(a.winner_before(row, on(9)) == b.winner_before(row, on(9)));
  }
  for (Columns::Key key = 0; key < a.keys().size(); ++key) {
    RC_ASSERT(a.latest(key) == b.latest(key));
    for (std::int32_t day = 0; day < 32; day += 3) {
      RC_ASSERT(a.winner(key, on(day), a.rows()) == b.winner(key, on(day), b.rows()));
      RC_ASSERT(a.winner(key, on(day), a.rows() / 2) == b.winner(key, on(day), b.rows() / 2));
    }
  }
  for (std::size_t block = 0; block * 64 < a.rows(); ++block) {
    RC_ASSERT(a.contested(block) == b.contested(block));
    RC_ASSERT(a.asserting(block) == b.asserting(block));
    RC_ASSERT(a.holding(block, on(9), a.rows()) == b.holding(block, on(9), b.rows()));
  }
}

inline void expect_same(const Timeline& a, const Timeline& b) {
  RC_ASSERT(a.size() == b.size());
  RC_ASSERT(a.key_count() == b.key_count());
  const auto period = *values::Period::of(on(0), on(40));
  for (std::uint16_t kind = 0; kind < kinds; ++kind) {
    RC_ASSERT((a.columns(kind) == nullptr) == (b.columns(kind) == nullptr));
    if (a.columns(kind) != nullptr) expect_same(*a.columns(kind), *b.columns(kind));
    for (std::int32_t day = 0; day < 32; day += 3) {
      RC_ASSERT(a.holding(kind, values::ValidOn{on(day)}, UINT64_MAX) ==
                b.holding(kind, values::ValidOn{on(day)}, UINT64_MAX));
    }
    RC_ASSERT(a.stretches(kind, "often", period, UINT64_MAX) ==
              b.stretches(kind, "often", period, UINT64_MAX));
    RC_ASSERT(a.statements(kind, "often") == b.statements(kind, "often"));
  }
}

}  // namespace vlecht::tests
