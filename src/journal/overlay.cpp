// SPDX-License-Identifier: EUPL-1.2
#include "journal/overlay.h"

namespace vlecht::journal {

void Overlay::state(const std::string& key, const std::optional<Measured>& measured,
                    facts::EntryNumber number) {
  const auto [place, is_first] = by_key_.try_emplace(key);
  Stated& stated = place->second;
  if (is_first) {
    if (const auto held = base_->measured(key)) changed(held->group).take_off(held->cents);
  } else if (stated.holds) {
    changed(stated.group).take_off(stated.cents);
  }
  stated = {};
  if (!measured) return;
  stated.number = number;
  stated.holds = true;
  stated.group = measured->group;
  stated.cents = measured->cents;
  stated.standing = measured->standing;
  for (std::size_t i = 0; i < facts::marks_max; ++i) stated.marks[i] = measured->marks[i];
  changed(measured->group).add(measured->cents);
}

GroupSum& Overlay::changed(std::string_view group) {
  const auto number = base_->find_group(group);
  if (!number) return added_[std::string(group)];
  return changed_.try_emplace(*number, base_->sum(*number)).first->second;
}

GroupSum Overlay::sum(std::string_view group) const {
  if (const auto number = base_->find_group(group)) {
    const auto found = changed_.find(*number);
    return found == changed_.end() ? base_->sum(*number) : found->second;
  }
  const auto found = added_.find(std::string(group));
  return found == added_.end() ? GroupSum() : found->second;
}

void Overlay::each(
    const std::function<void(std::string_view group, const GroupSum& sum)>& visit) const {
  for (Snapshot::Group group = 0; group < base_->group_count(); ++group) {
    const auto found = changed_.empty() ? changed_.end() : changed_.find(group);
    const GroupSum& sum = found == changed_.end() ? base_->sum(group) : found->second;
    if (!sum.is_empty()) visit(base_->group_text(group), sum);
  }
  for (const auto& [group, sum] : added_) {
    if (!sum.is_empty()) visit(group, sum);
  }
}

}  // namespace vlecht::journal
