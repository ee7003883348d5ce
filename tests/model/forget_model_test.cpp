// SPDX-License-Identifier: EUPL-1.2
//
// What was added and forgotten was never added: nothing that is asked tells the difference, then or
// after whatever is added next. Also when there was no memory to add the last of it.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <new>

#include "journal/timeline.h"

namespace {

// So many requests for memory are still granted; none: all of them.
std::optional<std::uint64_t>& granted() {
  static std::optional<std::uint64_t> left;
  return left;
}

}  // namespace

void* operator new(std::size_t size) {
  if (auto& left = granted(); left && (*left)-- == 0) {
    left.reset();
    throw std::bad_alloc();
  }
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace vlecht {
namespace {

using facts::EntryNumber;
using facts::Operation;
using journal::Chain;
using journal::Columns;
using journal::Measured;
using journal::Row;
using journal::Texts;
using journal::Timeline;

constexpr std::uint16_t kinds = 3;

values::Day on(std::int32_t days) { return values::Day::from_days_since_1970(days); }

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
std::vector<Stated> some_statements(int most) {
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

void add(Timeline& timeline, const std::vector<Stated>& statements, EntryNumber first) {
  for (const Stated& stated : statements) {
    std::optional<Measured> measured;
    if (!stated.group.empty()) measured = Measured{stated.group, stated.cents};
    timeline.add(first++, stated.kind, stated.key, on(stated.from), on(stated.until),
                 stated.operation, measured);
  }
}

void expect_same(const Texts& a, const Texts& b) {
  RC_ASSERT(a.size() == b.size());
  for (Texts::Index i = 0; i < a.size(); ++i) {
    RC_ASSERT(a.text(i) == b.text(i));
    RC_ASSERT(a.find(a.text(i)) == std::optional(i));
  }
}

void expect_same(const Columns& a, const Columns& b) {
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

void expect_same(const Timeline& a, const Timeline& b) {
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

RC_GTEST_PROP(ForgetModel, AForgottenStatementWasNeverMade, ()) {
  const auto kept = some_statements(300);
  const auto gone = some_statements(300);
  const auto next = some_statements(100);
  Timeline timeline, never;
  add(timeline, kept, 10);
  add(never, kept, 10);
  const EntryNumber end = 10 + kept.size();
  // Twice: nothing is left over that the next attempt stumbles over.
  for (int round = 0; round < 2; ++round) {
    add(timeline, gone, end);
    timeline.forget_from(end);
    expect_same(timeline, never);
  }
  add(timeline, next, end);
  add(never, next, end);
  expect_same(timeline, never);
}

RC_GTEST_PROP(ForgetModel, AnyNumberCanBeTheFirstThatIsForgotten, ()) {
  const auto all = some_statements(200);
  const auto kept = *rc::gen::inRange<std::size_t>(0, all.size() + 1);
  Timeline timeline, never;
  add(timeline, all, 0);
  timeline.forget_from(kept);
  add(never, {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept)}, 0);
  expect_same(timeline, never);
}

RC_GTEST_PROP(ForgetModel, AForgottenTextIsNewAgain, ()) {
  const auto some = [] {
    return *rc::gen::container<std::vector<std::string>>(
        rc::gen::map(rc::gen::inRange(0, 60), [](int n) { return std::to_string(n); }));
  };
  Texts texts, never;
  for (const std::string& text : some()) {
    texts.find_or_add(text);
    never.find_or_add(text);
  }
  const auto kept = static_cast<Texts::Index>(texts.size());
  const auto gone = some();
  for (const std::string& text : gone) texts.find_or_add(text);
  texts.forget_from(kept);
  expect_same(texts, never);
  for (const std::string& text : gone) RC_ASSERT(texts.find(text) == never.find(text));
  for (const std::string& text : some()) {
    RC_ASSERT(texts.find_or_add(text) == never.find_or_add(text));
  }
}

RC_GTEST_PROP(ForgetModel, AChainForgetsItsLastRows, ()) {
  const auto add_some = [](Chain& chain, Row first, const std::vector<std::int32_t>& days) {
    for (const std::int32_t day : days) chain.add(first++, on(day), on(day + 5));
  };
  const auto some = [](std::size_t most) {
    const auto count = *rc::gen::inRange<std::size_t>(0, most);
    return *rc::gen::container<std::vector<std::int32_t>>(count, rc::gen::inRange(0, 300));
  };
  const auto kept = some(300);
  const auto next = some(40);
  Chain chain, never;
  add_some(chain, 0, kept);
  add_some(never, 0, kept);
  const auto end = static_cast<Row>(kept.size());
  add_some(chain, end, some(300));
  chain.forget_from(end);
  RC_ASSERT(chain.is_empty() == never.is_empty());
  for (const bool is_last : {false, true}) {
    for (std::int32_t day = 0; day < 306; ++day) {
      RC_ASSERT(chain.winner(on(day), end + 40) == never.winner(on(day), end + 40));
      RC_ASSERT(chain.winner(on(day), end / 2) == never.winner(on(day), end / 2));
    }
    if (is_last) break;
    add_some(chain, end, next);
    add_some(never, end, next);
  }
}

// At every request for memory in turn, until there is enough.
TEST(Forget, AStatementThatThereWasNoMemoryForWasNeverMade) {
  std::vector<Stated> kept, gone;
  for (int i = 0; i < 130; ++i) {
    // The key that comes often gets a chain of its own among those that are forgotten.
    const std::string seldom = "a name that is too long to be kept without memory of its own, ";
    kept.push_back({.kind = 0,
                    .key = i % 4 == 0 ? "often" : seldom + std::to_string(i),
                    .from = i % 20,
                    .until = 25});
    gone.push_back({.kind = static_cast<std::uint16_t>(i % 5 == 0 ? 1 : 0),
                    .key = i % 2 == 0 ? "often" : "gone, " + seldom + std::to_string(i),
                    .from = i % 20,
                    .until = 30,
                    .group = i % 3 == 0 ? "group " + std::to_string(i) : "",
                    .cents = i});
  }
  const EntryNumber end = kept.size();
  Timeline never;
  add(never, kept, 0);
  Timeline whole = never;
  add(whole, gone, end);
  std::uint64_t requests = 0;
  for (bool has_failed = true; has_failed; ++requests) {
    SCOPED_TRACE(std::to_string(requests));
    // A copy has no room to spare, so that every column asks for more.
    Timeline timeline = never;
    granted() = requests;
    try {
      add(timeline, gone, end);
      has_failed = false;
    } catch (const std::bad_alloc&) {
    }
    granted().reset();
    timeline.forget_from(end);
    expect_same(timeline, never);
    add(timeline, gone, end);
    expect_same(timeline, whole);
  }
  EXPECT_GT(requests, 50U);
}

}  // namespace
}  // namespace vlecht
