// SPDX-License-Identifier: EUPL-1.2
//
// The sums that a dossier gives without reading its facts are those of its facts.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "contract/examples.h"
#include "dossier/dossier.h"
#include "facts/kinds.h"
#include "stores/memory/memory_store.h"

namespace vlecht {
namespace {

using dossier::Dossier;
using journal::GroupSum;

using Sums = std::map<std::string, GroupSum>;

constexpr std::string_view kinds[] = {"ledger_entry"};

facts::KnownValue some_account() {
  if (*rc::gen::inRange(0, 6) == 0) {
    return *rc::gen::element(values::Reason::not_supplied, values::Reason::withheld);
  }
  // What must be escaped in JSON, in a key, or in neither.
  return examples::text(*rc::gen::element<std::string>("4", "4/1", "%", "%?withheld", "\"\n", "é"));
}

facts::KnownValue some_amount() {
  if (*rc::gen::inRange(0, 6) == 0) {
    return *rc::gen::element(values::Reason::not_delivered, values::Reason::nil);
  }
  return examples::cents(
      *rc::gen::inRange<std::int64_t>(-journal::number_max, journal::number_max + 1));
}

facts::Draft some_line() {
  facts::Draft draft = examples::draft(
      "ledger_entry", {{"municipality", examples::text("GM0377")},
                       {"year", examples::whole(*rc::gen::inRange<std::int64_t>(2018, 2020))},
                       {"entry", examples::text(*rc::gen::element<std::string>("a", "b/c"))},
                       {"line", examples::whole(*rc::gen::inRange<std::int64_t>(1, 4))}});
  const auto from = examples::day("2018-01-01").plus_days(*rc::gen::inRange(0, 20));
  draft.valid = *values::Period::of(from, from.plus_days(*rc::gen::inRange(1, 20)));
  if (*rc::gen::inRange(0, 5) == 0) {
    draft.operation = facts::Operation::retract;
    return draft;
  }
  draft.values[draft.kind->at("account")] = some_account();
  draft.values[draft.kind->at("amount")] = some_amount();
  return draft;
}

std::vector<facts::Draft> some_lines() {
  std::vector<facts::Draft> drafts;
  const int count = *rc::gen::inRange(0, 40);
  for (int i = 0; i < count; ++i) drafts.push_back(some_line());
  return drafts;
}

Sums sums_of_facts(const Dossier& dossier) {
  Sums sums;
  dossier.each("ledger_entry", [&](const facts::Fact& fact) {
    GroupSum& sum = sums[facts::group_of(*fact.kind, fact.values)];
    const facts::KnownValue& amount = fact["amount"];
    if (!amount.is_known()) {
      ++sum.missing;
      return;
    }
    ++sum.known;
    sum.cents += std::get<values::Money>(*amount).cents();
  });
  return sums;
}

Sums sums_of(const Dossier& dossier) {
  Sums sums;
  dossier.each_sum("ledger_entry",
                   [&](std::string_view group, const GroupSum& sum) { sums.emplace(group, sum); });
  return sums;
}

journal::Journal journal_of(const std::vector<facts::Draft>& drafts) {
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

RC_GTEST_PROP(DossierModel, SumsAreThoseOfItsFacts, ()) {
  const journal::Journal journal = journal_of(some_lines());
  const values::Moment moment{{examples::day("2018-01-10")}, {journal.recorded_at(journal.size())}};
  const auto opened = Dossier::open(journal, moment, kinds, kinds);
  RC_ASSERT(opened.has_value());
  RC_ASSERT(sums_of(*opened) == sums_of_facts(*opened));
  const Sums before = sums_of(*opened);
  const Dossier once = opened->with({"once", some_lines()});
  const Dossier twice = once.with({"twice", some_lines()});
  RC_ASSERT(sums_of(once) == sums_of_facts(once));
  RC_ASSERT(sums_of(twice) == sums_of_facts(twice));
  RC_ASSERT(sums_of(*opened) == before);
  for (const auto& [group, sum] : sums_of(twice))
    RC_ASSERT(twice.sum("ledger_entry", group) == sum);
}

// With and without a journal behind it.
RC_GTEST_PROP(DossierModel, SumsNeedNoJournal, ()) {
  const journal::Journal journal = journal_of(some_lines());
  const values::Moment moment{{examples::day("2018-01-10")}, {journal.recorded_at(journal.size())}};
  const auto opened = Dossier::open(journal, moment, kinds, kinds);
  RC_ASSERT(opened.has_value());
  std::vector<facts::Fact> facts;
  opened->each("ledger_entry", [&](const facts::Fact& fact) { facts.push_back(fact); });
  const dossier::Scenario scenario{"what if", some_lines()};
  RC_ASSERT(sums_of(Dossier::of(moment, facts)) == sums_of(*opened));
  RC_ASSERT(sums_of(Dossier::of(moment, facts).with(scenario)) == sums_of(opened->with(scenario)));
}

}  // namespace
}  // namespace vlecht
