// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/digest.h"
#include "base/executor.h"
#include "base/result.h"
#include "dossier/scenario.h"
#include "facts/fact.h"
#include "journal/journal.h"
#include "journal/lines.h"
#include "journal/overlay.h"
#include "values/instant.h"

namespace vlecht::dossier {

/// What held on a day, as known at an instant: an immutable value, cheap to copy.
///
/// Two dossiers of one journal at the same moment are the same, whatever was recorded later.
class Dossier {
 public:
  /// Reads the facts of `kinds` that hold at `moment`, and adds up those of `summed`, kinds with a
  /// measure, without reading them: a question about ten million lines that needs their sums only
  /// does not decode ten million lines. Asking it for other kinds later is our mistake: a question
  /// names the kinds it reads. Of `through_time` it also reads what held on other days, and of
  /// `replaced`, which are among `kinds`, what was stated before of what holds.
  ///
  /// Sums look at the journal: it outlives a dossier with sums and all its copies, stays in place,
  /// and nothing is added to it while they are used.
  ///
  /// `snapshots` gives what holds of a kind on a day as known at a size; who has some keeps them.
  /// With threads in `executor` what goes over many lines takes less long.
  using Snapshots = std::function<std::shared_ptr<const journal::Snapshot>(
      const journal::Timeline& timeline, std::uint16_t kind, values::ValidOn valid_on,
      std::uint64_t size)>;
  static base::Result<Dossier> open(const journal::Journal& journal, values::Moment moment,
                                    std::span<const std::string_view> kinds,
                                    std::span<const std::string_view> summed = {},
                                    std::span<const std::string_view> through_time = {},
                                    std::span<const std::string_view> replaced = {},
                                    const Snapshots& snapshots = fresh_snapshot,
                                    base::Executor executor = base::run_in_order);
  static std::shared_ptr<const journal::Snapshot> fresh_snapshot(const journal::Timeline& timeline,
                                                                 std::uint16_t kind,
                                                                 values::ValidOn valid_on,
                                                                 std::uint64_t size);

  /// A dossier of these facts alone, with different keys, ascending numbers per kind, without a
  /// journal behind it; kinds that have none hold nothing. Kinds with a measure are summed. What
  /// `each_replaced` visits is `replaced`.
  static Dossier of(values::Moment moment, std::vector<facts::Fact> facts,
                    std::vector<facts::Fact> replaced = {});

  /// The same dossier with hypothetical facts over it, in its sums too. Costs what the scenario
  /// costs.
  Dossier with(const Scenario& scenario) const;

  const values::Moment& moment() const { return moment_; }
  /// Number of journal entries it rests on, and the Merkle root over them.
  std::uint64_t size() const { return size_; }
  const base::Digest& root() const { return root_; }
  bool is_hypothetical() const { return !overlays_.empty(); }
  /// For those who go over many lines of it.
  const base::Executor& executor() const { return executor_; }

  /// Every fact of a kind that holds, in the order in which they were recorded, hypothetical ones
  /// last.
  void each(std::string_view kind, const std::function<void(const facts::Fact&)>& visit) const;

  /// Every fact of a kind of `through_time` that holds on some day, as known at the moment: once
  /// for each stretch of days over which it holds, which is then its `valid`. Of a scenario it has
  /// what the dossier has. Without a journal: what `each` visits.
  void each_ever(std::string_view kind, const std::function<void(const facts::Fact&)>& visit) const;

  /// What was stated before, as known at the moment, of each key of a kind of `replaced` that
  /// holds: statements of which a later one took the place, in the order in which they were
  /// recorded. How a thing came to be as it is stated now shows in them. Of a scenario it has what
  /// the dossier has.
  void each_replaced(std::string_view kind,
                     const std::function<void(const facts::Fact&)>& visit) const;

  /// The fact with this key; null when nothing holds.
  const facts::Fact* find(std::string_view kind, std::string_view key) const;

  /// The sums of a kind's measure over what `each` would visit, per group that has something in
  /// it (`facts::group_of`; `facts::group_fields` takes it apart). In no order that means anything.
  void each_sum(
      std::string_view kind,
      const std::function<void(std::string_view group, const journal::GroupSum& sum)>& visit) const;
  /// The same one by one, without their content; it looks at this dossier, which outlives it.
  journal::Lines lines(std::string_view kind) const;
  /// The content of some of those, by ascending numbers. Problems: those of `Journal::facts`.
  base::Result<std::vector<facts::Fact>> facts_numbered(
      std::string_view kind, const std::vector<facts::EntryNumber>& numbers) const;
  /// The sum of one group; empty when nothing of it holds.
  journal::GroupSum sum(std::string_view kind, std::string_view group) const;

 private:
  struct FactTable {
    std::vector<facts::Fact> facts;
    std::unordered_map<std::string_view, std::size_t> by_key;
  };
  // A key that is retracted in the scenario has no fact.
  struct Overlay {
    std::vector<facts::Fact> facts;
    std::unordered_map<std::string, std::optional<std::size_t>> by_key;
  };

  const FactTable& table(std::string_view kind) const;
  const Overlay* overlay(std::string_view kind) const;
  const journal::Overlay& sums(std::string_view kind) const;

  values::Moment moment_;
  std::function<base::Result<std::vector<facts::Fact>>(std::string_view kind,
                                                       const std::vector<facts::EntryNumber>&)>
      read_;
  base::Executor executor_ = base::run_in_order;
  std::uint64_t size_ = 0;
  base::Digest root_{};
  std::unordered_map<std::string_view, std::shared_ptr<const FactTable>> tables_;
  std::unordered_map<std::string_view, std::shared_ptr<const std::vector<facts::Fact>>> histories_;
  std::unordered_map<std::string_view, std::shared_ptr<const std::vector<facts::Fact>>> replaced_;
  std::unordered_map<std::string_view, std::shared_ptr<const Overlay>> overlays_;
  std::unordered_map<std::string_view, std::shared_ptr<const journal::Overlay>> sums_;
};

}  // namespace vlecht::dossier
