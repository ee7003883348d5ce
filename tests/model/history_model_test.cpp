// SPDX-License-Identifier: EUPL-1.2
//
// What a dossier says of other days is what a dossier of that day says.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "contract/examples.h"
#include "dossier/dossier.h"
#include "stores/memory/memory_store.h"

namespace vlecht {
namespace {

using dossier::Dossier;

constexpr std::string_view kinds[] = {"depreciation_policy"};
constexpr int days_told = 25;

values::Day first_day() { return examples::day("2018-01-01"); }

facts::Draft some_policy() {
  facts::Draft draft = examples::draft(
      kinds[0], {{"municipality", examples::text("GM0377")},
                 {"class", examples::text(*rc::gen::element<std::string>("hardware", "a/b", "%"))},
                 {"method", examples::text("lineair")},
                 {"years", examples::whole(*rc::gen::inRange<std::int64_t>(1, 40))},
                 {"decision", examples::text("2017/1")}});
  const auto from = first_day().plus_days(*rc::gen::inRange(0, 20));
  draft.valid = *values::Period::of(from, from.plus_days(*rc::gen::inRange(1, 20)));
  if (*rc::gen::inRange(0, 4) == 0) draft.operation = facts::Operation::retract;
  return draft;
}

std::vector<facts::Draft> some_policies() {
  std::vector<facts::Draft> drafts;
  const int count = *rc::gen::inRange(0, 15);
  for (int i = 0; i < count; ++i) drafts.push_back(some_policy());
  return drafts;
}

journal::Journal journal_with(const std::vector<facts::Draft>& drafts) {
  auto store = std::make_shared<stores::MemoryStore>();
  examples::Salts salts;
  const auto started =
      journal::Journal::start(*store, examples::origin, examples::transaction(0, {}),
                              examples::start_time, std::ref(salts));
  if (!started) RC_FAIL(base::to_string(started.error()));
  auto journal = journal::Journal::open(store);
  if (!journal) RC_FAIL(base::to_string(journal.error()));
  const auto appended =
      journal->append(examples::transaction(1, drafts), examples::start_time, std::ref(salts));
  if (!appended) RC_FAIL(base::to_string(appended.error()));
  return std::move(*journal);
}

values::Moment moment_on(const journal::Journal& journal, values::Day day) {
  return {{day}, {journal.recorded_at(journal.size())}};
}

// Per key the number of its fact. Two facts of one key on one day would be a mistake.
using Holding = std::map<std::string, facts::EntryNumber>;

Holding on_day(const Dossier& through_time, values::Day day) {
  Holding holding;
  through_time.each_ever(kinds[0], [&](const facts::Fact& fact) {
    if (fact.valid.contains(day)) RC_ASSERT(holding.emplace(fact.key, fact.id).second);
  });
  return holding;
}

Holding visited(const Dossier& dossier) {
  Holding holding;
  dossier.each(kinds[0], [&](const facts::Fact& fact) { holding.emplace(fact.key, fact.id); });
  return holding;
}

RC_GTEST_PROP(HistoryModel, EachDayIsThatOfItsOwnDossier, ()) {
  const journal::Journal journal = journal_with(some_policies());
  const auto opened =
      Dossier::open(journal, moment_on(journal, examples::day("2017-01-01")), kinds, {}, kinds);
  RC_ASSERT(opened.has_value());
  for (int i = 0; i < 2 * days_told; ++i) {
    const values::Day day = first_day().plus_days(i);
    const auto alone = Dossier::open(journal, moment_on(journal, day), kinds);
    RC_ASSERT(alone.has_value());
    RC_ASSERT(on_day(*opened, day) == visited(*alone));
  }
}

// On other days than its own a dossier keeps what a scenario does not speak of.
RC_GTEST_PROP(HistoryModel, ScenarioCountsOverItsOwnDays, ()) {
  const journal::Journal journal = journal_with(some_policies());
  const values::Day today = first_day().plus_days(*rc::gen::inRange(0, days_told));
  const auto opened = Dossier::open(journal, moment_on(journal, today), kinds, {}, kinds);
  RC_ASSERT(opened.has_value());
  const facts::Draft draft = some_policy();
  const Dossier changed = opened->with({"what if", {draft}});
  RC_ASSERT(on_day(changed, today) == visited(changed));
  const std::string key = facts::key_of(*draft.kind, draft.values);
  const bool counts = draft.valid.contains(today);
  for (int i = 0; i < 2 * days_told; ++i) {
    const values::Day day = first_day().plus_days(i);
    Holding expected = on_day(*opened, day);
    if (counts && draft.valid.contains(day)) {
      expected.erase(key);
      if (draft.operation == facts::Operation::assert_)
        expected.emplace(key, dossier::hypothetical_first);
    }
    RC_ASSERT(on_day(changed, day) == expected);
  }
}

// Of what holds, everything that was stated before and nothing else.
RC_GTEST_PROP(HistoryModel, WhatWasReplacedIsWhatWasStatedBefore, ()) {
  const auto drafts = some_policies();
  const journal::Journal journal = journal_with(drafts);
  const values::Day today = first_day().plus_days(*rc::gen::inRange(0, days_told));
  const auto opened = Dossier::open(journal, moment_on(journal, today), kinds, {}, {}, kinds);
  RC_ASSERT(opened.has_value());
  std::multimap<std::string, std::int64_t> expected, found;
  const std::uint64_t first = journal.transactions().back().statements_first;
  for (const auto& [key, holds] : visited(*opened)) {
    for (std::size_t i = 0; first + i < holds; ++i) {
      const facts::Draft& draft = drafts[i];
      const bool is_same = facts::key_of(*draft.kind, draft.values) == key;
      if (!is_same || draft.operation == facts::Operation::retract) continue;
      expected.emplace(key, std::get<std::int64_t>(*draft.values[draft.kind->at("years")]));
    }
  }
  opened->each_replaced(
      kinds[0], [&](const facts::Fact& fact) { found.emplace(fact.key, fact.integer("years")); });
  RC_ASSERT(found == expected);
}

}  // namespace
}  // namespace vlecht
