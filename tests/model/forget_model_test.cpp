// SPDX-License-Identifier: EUPL-1.2
//
// What was added and forgotten was never added: nothing that is asked tells the difference, then or
// after whatever is added next. Also when there was no memory to add the last of it.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <new>

#include "model/timelines.h"

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

namespace vlecht::tests {
namespace {

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

RC_GTEST_PROP(ForgetModel, ManyAtOnceAreTheSameAsOneByOne, ()) {
  const auto all = some_statements(600);
  Timeline at_once(seed), one_by_one(seed);
  std::size_t added = 0;
  while (added < all.size()) {
    const auto count = *rc::gen::inRange<std::size_t>(1, 400);
    const std::size_t end = std::min(added + count, all.size());
    const std::vector<Stated> run(all.begin() + static_cast<std::ptrdiff_t>(added),
                                  all.begin() + static_cast<std::ptrdiff_t>(end));
    // What is known about what comes may be nothing, too little, exact or too much.
    const auto to_come =
        *rc::gen::elementOf(std::vector<std::uint64_t>{0, 1, all.size() - added, 50 * all.size()});
    at_once.add(outlines(run, added), to_come);
    added = end;
  }
  add(one_by_one, all, 0);
  expect_same(at_once, one_by_one);
  at_once.settle();
  expect_same(at_once, one_by_one);
  const auto kept = *rc::gen::inRange<std::size_t>(0, all.size() + 1);
  at_once.forget_from(kept);
  one_by_one.forget_from(kept);
  expect_same(at_once, one_by_one);
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
  for (const AddTo& add_gone : {AddTo(add), AddTo(add_as_run)}) {
    std::uint64_t requests = 0;
    for (bool has_failed = true; has_failed; ++requests) {
      SCOPED_TRACE(std::to_string(requests));
      // A copy has no room to spare, so that every column asks for more.
      Timeline timeline = never;
      granted() = requests;
      try {
        add_gone(timeline, gone, end);
        has_failed = false;
      } catch (const std::bad_alloc&) {
      }
      granted().reset();
      timeline.forget_from(end);
      expect_same(timeline, never);
      add_gone(timeline, gone, end);
      expect_same(timeline, whole);
    }
    EXPECT_GT(requests, 20U);
  }
}

}  // namespace
}  // namespace vlecht::tests
