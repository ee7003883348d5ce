// SPDX-License-Identifier: EUPL-1.2
#include "dossier/dossier.h"

#include <algorithm>

#include "base/check.h"
#include "dossier/history.h"
#include "facts/kinds.h"

namespace vlecht::dossier {
namespace {

using journal::Measured;
using journal::Snapshot;
using journal::Timeline;

// What values add to the sums of their kind; the group is written into `group`.
Measured measured(const facts::Kind& kind, const std::vector<facts::KnownValue>& values,
                  facts::Standing standing, std::string& group) {
  group = facts::group_of(kind, values);
  const facts::KnownValue& amount = values[kind.at(kind.measure->amount)];
  return {group,
          amount.is_known() ? std::get<values::Money>(*amount).cents() : journal::amount_missing,
          facts::marks_of(kind, values), standing};
}

// Sums of facts without a journal: over a timeline of their own, on which they hold for ever.
std::shared_ptr<const Snapshot> snapshot_of(const facts::Kind& kind, values::ValidOn valid_on,
                                            const std::vector<facts::Fact>& facts) {
  struct Own {
    Timeline timeline;
    std::optional<Snapshot> snapshot;
  };
  auto own = std::make_shared<Own>();
  const std::uint16_t number = journal::kind_number(kind);
  std::string group;
  facts::EntryNumber size = 0;
  for (const facts::Fact& fact : facts) {
    own->timeline.add(fact.id, number, fact.key, valid_on.day, values::open_end(),
                      facts::Operation::assert_, measured(kind, fact.values, fact.standing, group));
    size = fact.id + 1;
  }
  own->snapshot.emplace(own->timeline, number, valid_on, size);
  return {own, &*own->snapshot};
}

}  // namespace

base::Result<Dossier> Dossier::open(const journal::Journal& journal, values::Moment moment,
                                    std::span<const std::string_view> kinds,
                                    std::span<const std::string_view> summed,
                                    std::span<const std::string_view> through_time,
                                    std::span<const std::string_view> replaced,
                                    const Snapshots& snapshots, base::Executor executor) {
  Dossier dossier;
  dossier.moment_ = moment;
  dossier.executor_ = std::move(executor);
  dossier.read_ = [&journal](std::string_view, const std::vector<facts::EntryNumber>& numbers) {
    return journal.facts(numbers);
  };
  dossier.size_ = journal.size_known_at(moment.known_at);
  TRY(dossier.root_, journal.root(dossier.size_));
  for (const std::string_view name : kinds) {
    const facts::Kind& kind = facts::kind_named(name);
    const auto numbers =
        journal.timeline().holding(journal::kind_number(kind), moment.valid_on, dossier.size_);
    auto table = std::make_shared<FactTable>();
    TRY(table->facts, journal.facts(numbers));
    table->by_key.reserve(table->facts.size());
    for (std::size_t i = 0; i < table->facts.size(); ++i) {
      table->by_key.emplace(table->facts[i].key, i);
    }
    dossier.tables_.emplace(kind.name, std::move(table));
  }
  for (const std::string_view name : summed) {
    const facts::Kind& kind = facts::kind_named(name);
    CHECK(kind.measure.has_value());
    auto snapshot =
        snapshots(journal.timeline(), journal::kind_number(kind), moment.valid_on, dossier.size_);
    dossier.sums_.emplace(kind.name, std::make_shared<journal::Overlay>(std::move(snapshot)));
  }
  for (const std::string_view name : through_time) {
    auto history = std::make_shared<std::vector<facts::Fact>>();
    TRY(*history, history_of(journal, name, dossier.size_));
    dossier.histories_.emplace(facts::kind_named(name).name, std::move(history));
  }
  for (const std::string_view name : replaced) {
    auto before = std::make_shared<std::vector<facts::Fact>>();
    TRY(*before, replaced_by(journal, dossier.table(name).facts));
    dossier.replaced_.emplace(facts::kind_named(name).name, std::move(before));
  }
  return dossier;
}

std::shared_ptr<const Snapshot> Dossier::fresh_snapshot(const Timeline& timeline,
                                                        std::uint16_t kind,
                                                        values::ValidOn valid_on,
                                                        std::uint64_t size) {
  return std::make_shared<const Snapshot>(timeline, kind, valid_on, size);
}

Dossier Dossier::of(values::Moment moment, std::vector<facts::Fact> facts,
                    std::vector<facts::Fact> replaced) {
  std::unordered_map<std::string_view, std::shared_ptr<FactTable>> tables;
  for (const facts::Kind& kind : facts::kinds()) {
    tables.emplace(kind.name, std::make_shared<FactTable>());
  }
  for (facts::Fact& fact : facts) tables[fact.kind->name]->facts.push_back(std::move(fact));
  std::unordered_map<std::string_view, std::shared_ptr<std::vector<facts::Fact>>> before;
  for (const facts::Kind& kind : facts::kinds())
    before.emplace(kind.name, std::make_shared<std::vector<facts::Fact>>());
  for (facts::Fact& fact : replaced) before[fact.kind->name]->push_back(std::move(fact));
  Dossier dossier;
  dossier.moment_ = moment;
  dossier.replaced_.insert(before.begin(), before.end());
  for (auto& [name, table] : tables) {
    for (std::size_t i = 0; i < table->facts.size(); ++i) {
      table->by_key.emplace(table->facts[i].key, i);
    }
    const facts::Kind& kind = facts::kind_named(name);
    if (kind.measure) {
      auto snapshot = snapshot_of(kind, moment.valid_on, table->facts);
      dossier.sums_.emplace(name, std::make_shared<journal::Overlay>(std::move(snapshot)));
    }
    dossier.histories_.emplace(name,
                               std::shared_ptr<std::vector<facts::Fact>>(table, &table->facts));
    dossier.tables_.emplace(name, std::move(table));
  }
  dossier.read_ = [tables = dossier.tables_](std::string_view kind,
                                             const std::vector<facts::EntryNumber>& numbers)
      -> base::Result<std::vector<facts::Fact>> {
    std::vector<facts::Fact> out;
    for (const facts::Fact& fact : tables.at(kind)->facts) {
      if (std::binary_search(numbers.begin(), numbers.end(), fact.id)) out.push_back(fact);
    }
    return out;
  };
  return dossier;
}

Dossier Dossier::with(const Scenario& scenario) const {
  Dossier changed = *this;
  std::unordered_map<std::string_view, std::shared_ptr<Overlay>> fresh;
  std::unordered_map<std::string_view, std::shared_ptr<std::vector<facts::Fact>>> fresh_histories;
  std::unordered_map<std::string_view, std::shared_ptr<journal::Overlay>> fresh_sums;
  std::string group;
  facts::EntryNumber number = hypothetical_first;
  for (const auto& [kind, overlay] : overlays_) number += overlay->facts.size();
  for (const facts::Draft& draft : scenario.statements) {
    if (!draft.valid.contains(moment_.valid_on.day)) continue;
    auto& overlay = fresh[draft.kind->name];
    if (!overlay) {
      const Overlay* earlier = this->overlay(draft.kind->name);
      overlay = earlier ? std::make_shared<Overlay>(*earlier) : std::make_shared<Overlay>();
    }
    std::string key = facts::key_of(*draft.kind, draft.values);
    const bool is_retraction = draft.operation == facts::Operation::retract;
    std::vector<facts::Fact>* history = nullptr;
    if (const auto earlier = histories_.find(draft.kind->name); earlier != histories_.end()) {
      auto& changing = fresh_histories[draft.kind->name];
      if (!changing) changing = std::make_shared<std::vector<facts::Fact>>(*earlier->second);
      history = changing.get();
      cut(*history, key, draft.valid);
    }
    if (const auto sums = sums_.find(draft.kind->name); sums != sums_.end()) {
      auto& changing = fresh_sums[draft.kind->name];
      if (!changing) changing = std::make_shared<journal::Overlay>(*sums->second);
      changing->state(
          key,
          is_retraction ? std::nullopt
                        : std::optional(measured(*draft.kind, draft.values, draft.standing, group)),
          number);
    }
    if (is_retraction) {
      overlay->by_key[key] = std::nullopt;
      continue;
    }
    overlay->by_key[key] = overlay->facts.size();
    overlay->facts.push_back({.id = number++,
                              .kind = draft.kind,
                              .key = std::move(key),
                              .values = draft.values,
                              .valid = draft.valid,
                              .standing = draft.standing,
                              .source = draft.source});
    if (history) history->push_back(overlay->facts.back());
  }
  for (auto& [kind, overlay] : fresh) changed.overlays_[kind] = std::move(overlay);
  for (auto& [kind, history] : fresh_histories) changed.histories_[kind] = std::move(history);
  for (auto& [kind, sums] : fresh_sums) changed.sums_[kind] = std::move(sums);
  return changed;
}

void Dossier::each(std::string_view kind,
                   const std::function<void(const facts::Fact&)>& visit) const {
  const Overlay* over = overlay(kind);
  for (const facts::Fact& fact : table(kind).facts) {
    if (!over || !over->by_key.contains(fact.key)) visit(fact);
  }
  if (!over) return;
  for (std::size_t i = 0; i < over->facts.size(); ++i) {
    // Only the last statement about a key counts.
    if (over->by_key.at(over->facts[i].key) == i) visit(over->facts[i]);
  }
}

void Dossier::each_ever(std::string_view kind,
                        const std::function<void(const facts::Fact&)>& visit) const {
  const auto found = histories_.find(kind);
  CHECK(found != histories_.end());
  for (const facts::Fact& fact : *found->second) visit(fact);
}

void Dossier::each_replaced(std::string_view kind,
                            const std::function<void(const facts::Fact&)>& visit) const {
  const auto found = replaced_.find(kind);
  CHECK(found != replaced_.end());
  for (const facts::Fact& fact : *found->second) visit(fact);
}

const facts::Fact* Dossier::find(std::string_view kind, std::string_view key) const {
  if (const Overlay* over = overlay(kind)) {
    const auto found = over->by_key.find(std::string(key));
    if (found != over->by_key.end()) {
      return found->second ? &over->facts[*found->second] : nullptr;
    }
  }
  const FactTable& facts = table(kind);
  const auto found = facts.by_key.find(key);
  return found == facts.by_key.end() ? nullptr : &facts.facts[found->second];
}

void Dossier::each_sum(
    std::string_view kind,
    const std::function<void(std::string_view group, const journal::GroupSum& sum)>& visit) const {
  sums(kind).each(visit);
}

journal::Lines Dossier::lines(std::string_view kind) const { return journal::Lines(sums(kind)); }

base::Result<std::vector<facts::Fact>> Dossier::facts_numbered(
    std::string_view kind, const std::vector<facts::EntryNumber>& numbers) const {
  const auto first_hypothetical =
      std::lower_bound(numbers.begin(), numbers.end(), hypothetical_first);
  std::vector<facts::Fact> out;
  if (first_hypothetical != numbers.begin()) {
    TRY(out, read_(kind, {numbers.begin(), first_hypothetical}));
  }
  const Overlay* over = overlay(kind);
  for (auto number = first_hypothetical; number != numbers.end(); ++number) {
    CHECK(over != nullptr);
    const auto found = std::find_if(over->facts.begin(), over->facts.end(),
                                    [&](const facts::Fact& fact) { return fact.id == *number; });
    CHECK(found != over->facts.end());
    out.push_back(*found);
  }
  return out;
}

journal::GroupSum Dossier::sum(std::string_view kind, std::string_view group) const {
  return sums(kind).sum(group);
}

const journal::Overlay& Dossier::sums(std::string_view kind) const {
  const auto found = sums_.find(kind);
  CHECK(found != sums_.end());
  return *found->second;
}

const Dossier::FactTable& Dossier::table(std::string_view kind) const {
  const auto found = tables_.find(kind);
  CHECK(found != tables_.end());
  return *found->second;
}

const Dossier::Overlay* Dossier::overlay(std::string_view kind) const {
  const auto found = overlays_.find(kind);
  return found == overlays_.end() ? nullptr : found->second.get();
}

}  // namespace vlecht::dossier
