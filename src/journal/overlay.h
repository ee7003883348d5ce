// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

  /// From now on this holds for `key`, in place of what held for it.
  void state(const std::string& key, const std::optional<Measured>& measured);

  /// The sum of one group; empty when it has none.
  GroupSum sum(std::string_view group) const;
  /// Every group that has something in it. In no order that means anything.
  void each(const std::function<void(std::string_view group, const GroupSum& sum)>& visit) const;

 private:
  struct Amount {
    std::string group;
    std::int64_t cents = amount_missing;
  };

  GroupSum& changed(std::string_view group);

  std::shared_ptr<const Snapshot> base_;
  std::unordered_map<std::string, std::optional<Amount>> by_key_;
  std::unordered_map<Snapshot::Group, GroupSum> changed_;  // groups of the snapshot
  std::unordered_map<std::string, GroupSum> added_;        // groups that it does not know
};

}  // namespace vlecht::journal
