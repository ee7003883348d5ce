// SPDX-License-Identifier: EUPL-1.2
//
// What happens when a target is missed.
#include <algorithm>
#include <map>

#include "analysis/known_fields.h"
#include "analysis/service_level_findings.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;
using values::Ratio;

/// A credit for an availability below a limit, both in percent.
struct Tier {
  const Fact* fact = nullptr;
  Ratio below;
  Ratio credit;
};

/// The tiers of one service, from the highest limit down; what is kept back is left out.
std::vector<Tier> tiers_of(const ContractTerms& terms, const std::string& service) {
  std::vector<Tier> out;
  for (const Fact& fact : terms.credits) {
    if (fact.text("service") != service) continue;
    const auto below = known_ratio(fact, "below");
    const auto credit = known_ratio(fact, "credit");
    if (below && credit) out.push_back({&fact, *below, *credit});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Tier& a, const Tier& b) { return a.below > b.below; });
  return out;
}

FactPointers facts_of(const ContractTerms& terms, const std::string& service) {
  FactPointers out;
  for (const Fact& fact : terms.credits) {
    if (fact.text("service") == service) out.push_back(&fact);
  }
  return out;
}

void compare_tiers(const std::vector<Tier>& tiers, FindingList& out) {
  for (std::size_t i = 0; i + 1 < tiers.size(); ++i) {
    const Tier& higher = tiers[i];
    const Tier& lower = tiers[i + 1];
    if (lower.credit >= higher.credit) continue;
    Details details;
    add_number(details, "high", higher.below);
    add_number(details, "low", lower.below);
    add_number(details, "credit_high", higher.credit);
    add_number(details, "credit_low", lower.credit);
    out.tell("credit_falls_with_availability", about(*higher.fact), std::move(details),
             {higher.fact, lower.fact});
  }
}

// Without a cap of its own a credit is at most the whole fee.
void check_cap(const Fact& level, const std::vector<Tier>& tiers, FindingList& out) {
  constexpr std::string_view rule = "credit_above_cap";
  if (presence_of(level, "credit_cap") == Presence::unknown) {
    return out.cannot_judge(rule, about(level), "credit_cap", {&level});
  }
  const auto stated = known_ratio(level, "credit_cap");
  const Ratio cap = stated ? *stated : Ratio(100, 1);
  for (const Tier& tier : tiers) {
    if (tier.credit <= cap) continue;
    Details details;
    add_number(details, "credit", tier.credit);
    add_number(details, "cap", cap);
    out.tell(rule, about(level), std::move(details), {tier.fact, &level});
  }
}

// Credits begin where the target is missed: not lower, and not while it is met.
void check_beginning(const Fact& level, const std::vector<Tier>& tiers, FindingList& out) {
  const auto target = known_ratio(level, "target");
  const Tier& first = tiers.front();
  const FactPointers facts{first.fact, &level};
  if (!target) return out.cannot_judge("credit_leaves_gap", about(level), "target", facts);
  if (first.below == *target) return;
  Details details;
  add_number(details, "target", *target);
  add_number(details, "below", first.below);
  out.tell(first.below < *target ? "credit_leaves_gap" : "credit_while_met", about(level),
           std::move(details), facts);
}

void check_level(const ContractTerms& terms, const Fact& level, FindingList& out) {
  const FactPointers facts = facts_of(terms, level.text("service"));
  if (facts.empty()) {
    if (presence_of(level, "target") == Presence::there) {
      out.tell("no_consequence", about(level), {}, {&level});
    }
    return;
  }
  out.requires_field(level, "monthly_fee", "credit_without_fee");
  const std::vector<Tier> tiers = tiers_of(terms, level.text("service"));
  if (tiers.size() < facts.size()) {
    out.cannot_judge("credit_falls_with_availability", about(level), "credit", facts);
  }
  compare_tiers(tiers, out);
  check_cap(level, tiers, out);
  if (!tiers.empty()) check_beginning(level, tiers, out);
}

// Credits and classes of a service of which nothing else is agreed.
void check_orphans(const ContractTerms& terms, FindingList& out) {
  std::map<std::string, FactPointers> orphans;
  for (const auto* facts : {&terms.classes, &terms.credits}) {
    for (const Fact& fact : *facts) {
      const std::string& service = fact.text("service");
      if (terms.level_of(service) == nullptr) orphans[service].push_back(&fact);
    }
  }
  for (const auto& [service, facts] : orphans) {
    out.tell("level_missing", {Subject::service, service}, {}, facts);
  }
}

}  // namespace

void check_credits(const ContractTerms& terms, FindingList& out) {
  for (const Fact& level : terms.levels) check_level(terms, level, out);
  check_orphans(terms, out);
}

}  // namespace vlecht::analysis::service_level_check
