// SPDX-License-Identifier: EUPL-1.2
#include "analysis/key_fairness.h"

#include <algorithm>
#include <bit>
#include <map>
#include <string_view>
#include <utility>

#include "analysis/joined.h"
#include "base/text.h"

namespace vlecht::analysis::key_fairness {
namespace {

using allocation::Division;
using allocation::Grounds;
using facts::Fact;
using facts::Figure;
using facts::Severity;
using methods::Coalition;
using methods::CostGame;
using values::Known;
using values::Money;
using values::Reason;

using Figures = std::vector<Figure<Money>>;

// A finding names so many groups; with sixteen partners there are 65,534.
constexpr std::size_t groups_named_max = 6;

std::vector<std::size_t> members_of_group(Coalition group) {
  std::vector<std::size_t> members;
  for (std::size_t i = 0; i < CostGame::partners_max; ++i)
    if (group & (Coalition{1} << i)) members.push_back(i);
  return members;
}

std::string name_of_group(Coalition group, const std::vector<Partner>& partners) {
  std::string name;
  for (const std::size_t i : members_of_group(group))
    name += (name.empty() ? "" : " + ") + partners[i].name;
  return name;
}

// Smallest groups first, then as the lists of their members would be sorted: of two lists of the
// same length the one with the first partner that the other lacks.
bool comes_before(Coalition a, Coalition b) {
  if (std::popcount(a) != std::popcount(b)) return std::popcount(a) < std::popcount(b);
  const Coalition different = a ^ b;
  return (a & different & (~different + 1)) != 0;
}

// Beyond these sizes sums of cents might not fit; no shared cost comes near.
bool is_in_range(Money amount) {
  return amount.cents() <= stand_alone_cents_max && amount.cents() >= -stand_alone_cents_max;
}

class Tester {
 public:
  Tester(int year, const std::vector<Partner>& partners, const Division& paid)
      : year_(year), partners_(partners), paid_(paid) {
    fairness_.joint = paid.whole();
  }

  Fairness tested(const dossier::Dossier& dossier) {
    const auto count = static_cast<std::int64_t>(partners_.size());
    if (partners_.empty()) return std::move(fairness_);
    if (partners_.size() > CostGame::partners_max) {
      report(Severity::warning,
             base::Problem(
                 "allocation.too_many_partners",
                 {{"count", count}, {"max", static_cast<std::int64_t>(CostGame::partners_max)}}));
      return std::move(fairness_);
    }
    if (!is_in_range(fairness_.joint) ||
        !std::all_of(paid_.parts.begin(), paid_.parts.end(), is_in_range)) {
      report(Severity::warning, base::Problem("allocation.fairness_out_of_range"));
      return std::move(fairness_);
    }
    dossier.each("stand_alone_cost", [&](const Fact& fact) {
      if (fact.integer("year") == year_) take(fact);
    });
    test_groups();
    compare_methods();
    return std::move(fairness_);
  }

 private:
  Coalition everyone() const { return (Coalition{1} << partners_.size()) - 1; }

  void report(Severity severity, base::Problem problem,
              std::vector<facts::EntryNumber> sources = {}) {
    fairness_.findings.push_back({std::move(problem), severity, {}, std::move(sources)});
  }

  // ---- What each group would pay alone ----

  // The group that a fact names; none when one of its codes is no partner's.
  std::optional<Coalition> group_named(std::string_view text) const {
    static const facts::Field code{
        .name = "municipality", .type = facts::FieldType::municipality, .label = {}, .meaning = {}};
    Coalition group = 0;
    for (const std::string_view piece : base::split(text, '+')) {
      const auto value = facts::value_from_text(code, piece);
      if (!value) return std::nullopt;
      const auto is_meant = [&](const Partner& partner) {
        return partner.code == std::get<std::string>(*value);
      };
      const auto found = std::find_if(partners_.begin(), partners_.end(), is_meant);
      if (found == partners_.end()) return std::nullopt;
      group |= Coalition{1} << static_cast<std::size_t>(found - partners_.begin());
    }
    return group;
  }

  void take(const Fact& fact) {
    const auto odd = [&](const char* name) {
      report(Severity::warning,
             base::Problem(name, {{"group", fact.text("group")}, {"year", std::to_string(year_)}}),
             {fact.id});
    };
    const auto group = group_named(fact.text("group"));
    if (!group) return odd("allocation.group_unknown");
    // What all of them really pay is known better than an estimate of it.
    if (*group == everyone()) return odd("allocation.group_of_everybody");
    Figure<Money> alone;
    facts::rest_on(alone, fact);
    if (const auto& value = fact["amount"]; value.is_known()) {
      alone.value = std::get<Money>(*value);
    } else {
      alone.value = value.reason();
    }
    if (alone.value && (*alone.value < Money() || !is_in_range(*alone.value)))
      return odd("allocation.stand_alone_out_of_range");
    const auto [known, is_new] = alone_.try_emplace(*group, alone);
    if (is_new || known->second.value == alone.value) return;
    odd("allocation.group_contradicted");
    known->second.value = Reason::disputed;
  }

  // ---- Who would be better off alone ----

  void test_groups() {
    std::vector<Coalition> groups;
    for (Coalition group = 1; group < everyone(); ++group) groups.push_back(group);
    std::sort(groups.begin(), groups.end(), comes_before);
    for (const Coalition group : groups) {
      const auto alone = alone_.find(group);
      if (alone == alone_.end() || !alone->second.value) {
        fairness_.unknown.push_back(group);
        continue;
      }
      fairness_.groups.push_back(test_of(group, alone->second));
      const auto& excess = fairness_.groups.back().excess.value;
      if (excess && *excess > Money()) fairness_.objections.push_back(fairness_.groups.size() - 1);
    }
    std::stable_sort(fairness_.objections.begin(), fairness_.objections.end(),
                     [&](std::size_t a, std::size_t b) {
                       return *fairness_.groups[a].excess.value > *fairness_.groups[b].excess.value;
                     });
    report_unknown();
    if (paid_.undistributed != Money()) {
      report(Severity::warning, base::Problem("allocation.fairness_undistributed"),
             paid_.grounds.sources);
    }
  }

  GroupTest test_of(Coalition group, const Figure<Money>& alone) const {
    GroupTest test;
    test.group = group;
    test.members = members_of_group(group);
    test.alone = alone;
    test.paid = {Reason::not_supplied, paid_.grounds.standing, paid_.grounds.sources};
    Grounds both = paid_.grounds;
    both.add(Grounds{alone.standing, alone.sources});
    test.excess = {Reason::not_supplied, both.standing, both.sources};
    if (!paid_.is_divided) return test;
    Money paid;
    for (const std::size_t member : test.members) paid += paid_.parts[member];
    test.paid.value = paid;
    test.excess.value = paid - *alone.value;
    return test;
  }

  void report_unknown() {
    if (fairness_.unknown.empty()) return;
    std::vector<std::string> names;
    for (const Coalition group : fairness_.unknown) {
      if (names.size() == groups_named_max) {
        names.push_back("…");
        break;
      }
      names.push_back(name_of_group(group, partners_));
    }
    report(Severity::warning,
           base::Problem("allocation.stand_alone_missing",
                         {{"count", static_cast<std::int64_t>(fairness_.unknown.size())},
                          {"names", joined(names)},
                          {"year", std::to_string(year_)}}));
  }

  // ---- Methods that look at all groups ----

  void compare_methods() {
    Grounds grounds = paid_.grounds;
    for (const auto& [group, alone] : alone_) grounds.add(Grounds{alone.standing, alone.sources});
    const auto unknown_for = [&](Reason reason) {
      return Figures(partners_.size(), {reason, grounds.standing, grounds.sources});
    };
    FairShares& shares = fairness_.shares;
    shares.shapley = shares.separable = shares.nucleolus = unknown_for(Reason::not_supplied);
    if (!fairness_.unknown.empty()) {
      if (has_short_partition()) fairness_.is_possible = false;
      return;
    }
    const CostGame game(all_costs());
    const auto fill = [](Figures& figures, const std::optional<std::vector<Money>>& paid) {
      for (std::size_t i = 0; i < figures.size(); ++i) {
        if (paid) figures[i].value = (*paid)[i];
        if (!paid) figures[i].value = Reason::not_applicable;
      }
    };
    fill(shares.shapley, methods::shapley_value(game));
    fill(shares.separable, methods::separable_costs_remaining_benefits(game));
    if (partners_.size() > CostGame::nucleolus_partners_max) {
      fill(shares.nucleolus, std::nullopt);
      report(Severity::note,
             base::Problem("allocation.nucleolus_left_out",
                           {{"max", static_cast<std::int64_t>(CostGame::nucleolus_partners_max)}}));
      if (has_short_partition()) fairness_.is_possible = false;
      return;
    }
    const auto nucleolus = methods::nucleolus(game);
    fill(shares.nucleolus, nucleolus);
    fairness_.is_possible = nucleolus && is_in_core(game, *nucleolus);
    if (!nucleolus) report(Severity::note, base::Problem("allocation.dearer_together"));
  }

  std::vector<Money> all_costs() const {
    std::vector<Money> costs(std::size_t{1} << partners_.size());
    for (const auto& [group, alone] : alone_) costs[group] = *alone.value;
    costs[everyone()] = fairness_.joint;
    return costs;
  }

  // The nucleolus lies in the core when there is one; rounding to cents may take it a little out.
  bool is_in_core(const CostGame& game, const std::vector<Money>& paid) const {
    const auto rounding = Money::from_cents(static_cast<std::int64_t>(partners_.size()));
    const auto found = methods::objections(game, paid);
    return found.empty() || found.front().excess <= rounding;
  }

  // Partners in groups that are together cheaper off than all as one: then whatever the division,
  // one of those groups pays more than alone. Looks at two groups and at everyone apart.
  bool has_short_partition() const {
    const auto cost_of = [&](Coalition group) -> std::optional<Money> {
      const auto found = alone_.find(group);
      if (found == alone_.end() || !found->second.value) return std::nullopt;
      return *found->second.value;
    };
    std::optional<Money> apart = Money();
    for (std::size_t i = 0; i < partners_.size(); ++i) {
      const auto cost = cost_of(Coalition{1} << i);
      if (!cost) apart = std::nullopt;
      if (apart) *apart += *cost;
    }
    if (apart && *apart < fairness_.joint) return true;
    return std::any_of(alone_.begin(), alone_.end(), [&](const auto& entry) {
      const auto one = cost_of(entry.first);
      const auto other = cost_of(everyone() & ~entry.first);
      return one && other && *one + *other < fairness_.joint;
    });
  }

  int year_;
  const std::vector<Partner>& partners_;
  const Division& paid_;
  std::map<Coalition, Figure<Money>> alone_;
  Fairness fairness_;
};

}  // namespace

Fairness fairness_of(const dossier::Dossier& dossier, int year,
                     const std::vector<Partner>& partners, const Division& paid) {
  return Tester(year, partners, paid).tested(dossier);
}

}  // namespace vlecht::analysis::key_fairness
