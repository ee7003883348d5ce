// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/portfolio_change.h"

#include <cmath>
#include <limits>
#include <map>
#include <string_view>
#include <vector>

#include "values/rounding.h"

namespace vlecht::analysis::methods {
namespace {

using PortfolioRefused = base::Failed<NoPortfolioChange>;
using MembersById = std::map<std::string_view, const PortfolioMember*>;

struct MemberPair {
  const PortfolioMember* before;
  const PortfolioMember* after;
};

base::ResultOr<MembersById, NoPortfolioChange> by_id(std::span<const PortfolioMember> members) {
  MembersById out;
  for (const PortfolioMember& member : members) {
    if (member.denominator < 0) return PortfolioRefused(NoPortfolioChange::negative);
    if (!out.emplace(member.id, &member).second) return PortfolioRefused(NoPortfolioChange::twice);
  }
  return out;
}

struct MemberSums {
  std::int64_t numerator = 0;
  std::int64_t denominator = 0;
  bool fits = true;

  void add(const PortfolioMember& member) {
    fits = fits && !__builtin_add_overflow(numerator, member.numerator, &numerator) &&
           !__builtin_add_overflow(denominator, member.denominator, &denominator);
  }
};

base::ResultOr<values::Ratio, NoPortfolioChange> ratio_of_sums(const MemberSums& sums,
                                                               NoPortfolioChange when_empty) {
  if (!sums.fits) return PortfolioRefused(NoPortfolioChange::too_large);
  if (sums.denominator == 0) return PortfolioRefused(when_empty);
  return values::Ratio(sums.numerator, sums.denominator);
}

base::ResultOr<values::Ratio, NoPortfolioChange> ratio_of_all(const MembersById& members) {
  MemberSums sums;
  for (const auto& [id, member] : members) sums.add(*member);
  return ratio_of_sums(sums, NoPortfolioChange::no_denominator);
}

// None when the ratio is so large that its billionths do not fit.
std::optional<Billionths> in_billionths(const values::Ratio& ratio) {
  const values::Wide rounded =
      values::divided(values::Wide{ratio.numerator()} * billion, ratio.denominator(),
                      values::Rounding::half_away_from_zero);
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 4;
  if (rounded > most || rounded < -most) return std::nullopt;
  return static_cast<Billionths>(rounded);
}

// The effect of other ratios at the mean of the weights before and after.
std::optional<Billionths> within_effect(std::span<const MemberPair> stayers,
                                        const PortfolioChange& change) {
  long double sum = 0;
  const auto all_before = static_cast<long double>(change.stayed_before.denominator());
  const auto all_after = static_cast<long double>(change.stayed_after.denominator());
  for (const auto& [before, after] : stayers) {
    if (before->denominator == 0 || after->denominator == 0) return std::nullopt;
    const auto size_before = static_cast<long double>(before->denominator);
    const auto size_after = static_cast<long double>(after->denominator);
    const long double weight = (size_before / all_before + size_after / all_after) / 2;
    sum += weight * (static_cast<long double>(after->numerator) / size_after -
                     static_cast<long double>(before->numerator) / size_before);
  }
  const long double scaled = sum * billion;
  if (std::abs(scaled) > 4e18L) return std::nullopt;
  return static_cast<Billionths>(std::llround(scaled));
}

// Whole parts of a change that add up, whatever the fractions were.
bool set_parts(PortfolioChange& change) {
  const auto before = in_billionths(change.before);
  const auto stayed_before = in_billionths(change.stayed_before);
  const auto stayed_after = in_billionths(change.stayed_after);
  const auto after = in_billionths(change.after);
  if (!before || !stayed_before || !stayed_after || !after) return false;
  change.total = *after - *before;
  change.leavers = *stayed_before - *before;
  change.stayers = *stayed_after - *stayed_before;
  change.joiners = *after - *stayed_after;
  return true;
}

void set_flags(PortfolioChange& change, BetterWhen better) {
  const auto gain = [better](Billionths part) {
    return better == BetterWhen::lower ? -part : part;
  };
  if (gain(change.total) <= 0) return;
  change.better_by_composition_only = gain(change.stayers) <= 0;
  change.better_by_leavers_only = gain(change.stayers + change.joiners) <= 0;
  change.better_by_joiners_only = gain(change.stayers + change.leavers) <= 0;
}

}  // namespace

base::ResultOr<PortfolioChange, NoPortfolioChange> portfolio_change(
    std::span<const PortfolioMember> before, std::span<const PortfolioMember> after,
    BetterWhen better) {
  const auto members_before = by_id(before);
  const auto members_after = by_id(after);
  if (!members_before) return PortfolioRefused(members_before.error());
  if (!members_after) return PortfolioRefused(members_after.error());
  std::vector<MemberPair> stayers;
  MemberSums sums_before;
  MemberSums sums_after;
  for (const auto& [id, member] : *members_before) {
    const auto found = members_after->find(id);
    if (found == members_after->end()) continue;
    stayers.push_back({member, found->second});
    sums_before.add(*member);
    sums_after.add(*found->second);
  }
  const auto all_before = ratio_of_all(*members_before);
  const auto all_after = ratio_of_all(*members_after);
  const auto stayed_before = ratio_of_sums(sums_before, NoPortfolioChange::nobody_stayed);
  const auto stayed_after = ratio_of_sums(sums_after, NoPortfolioChange::nobody_stayed);
  for (const auto* ratio : {&all_before, &all_after, &stayed_before, &stayed_after})
    if (!*ratio) return PortfolioRefused(ratio->error());

  PortfolioChange change;
  change.before = *all_before;
  change.stayed_before = *stayed_before;
  change.stayed_after = *stayed_after;
  change.after = *all_after;
  change.stayed = stayers.size();
  change.left = members_before->size() - stayers.size();
  change.joined = members_after->size() - stayers.size();
  if (!set_parts(change)) return PortfolioRefused(NoPortfolioChange::too_large);
  if (const auto within = within_effect(stayers, change))
    change.parts_of_stayers = {*within, change.stayers - *within};
  set_flags(change, better);
  return change;
}

}  // namespace vlecht::analysis::methods
