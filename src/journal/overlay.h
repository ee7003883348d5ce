// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "journal/snapshot.h"

namespace vlecht::journal {

/// Sums of a snapshot with hypothetical statements over it: "what if". Making one, adding to it
/// and copying it cost what the hypothetical statements cost, however large the snapshot is.
class Overlay {
 public:
  explicit Overlay(std::shared_ptr<const Snapshot> base) : base_(std::move(base)) {}

  /// What a scenario states about a key; `holds` false: that nothing is to hold.
  struct Stated {
    facts::EntryNumber number = 0;
    bool holds = false;
    std::string group;
    std::int64_t cents = amount_missing;
    std::array<std::string, facts::marks_max> marks;
    facts::Standing standing = facts::Standing::reported;
  };

  /// From now on this holds for `key`, in place of what held for it; `number` tells hypothetical
  /// statements apart.
  void state(const std::string& key, const std::optional<Measured>& measured,
             facts::EntryNumber number = 0);

  const Snapshot& base() const { return *base_; }
  /// `visit(key, stated)` for each key that something hypothetical is stated about, in no order.
  template <class Visit>
  void each_stated(const Visit& visit) const {
    for (const auto& [key, stated] : by_key_) visit(key, stated);
  }

  /// The sum of one group; empty when it has none.
  GroupSum sum(std::string_view group) const;
  /// Every group that has something in it. In no order that means anything.
  void each(const std::function<void(std::string_view group, const GroupSum& sum)>& visit) const;

 private:
  GroupSum& changed(std::string_view group);

  std::shared_ptr<const Snapshot> base_;
  std::unordered_map<std::string, Stated> by_key_;
  std::unordered_map<Snapshot::Group, GroupSum> changed_;  // groups of the snapshot
  std::unordered_map<std::string, GroupSum> added_;        // groups that it does not know
};

}  // namespace vlecht::journal
