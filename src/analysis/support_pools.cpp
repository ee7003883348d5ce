// SPDX-License-Identifier: EUPL-1.2
#include "analysis/support_pools.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "analysis/joined.h"
#include "analysis/methods/support_costs.h"
#include "facts/cost_choices.h"
#include "facts/decimal.h"

namespace vlecht::analysis::allocation {
namespace {

using facts::Fact;
using facts::Severity;
using values::Money;
using values::Ratio;

enum class SupportMethod { direct, in_steps, mutual };

struct Policy {
  SupportMethod method = SupportMethod::direct;
  const Fact* fact = nullptr;
};

struct PoolUse {
  std::string user;
  std::optional<Ratio> quantity;  // none: not known, or negative
  const Fact* fact = nullptr;
};

// Of each giver, by ascending code of the user; without its own use and that of nobody.
using UsesByGiver = std::map<std::string, std::vector<PoolUse>>;

UsesByGiver uses_of(const dossier::Dossier& dossier, int year) {
  UsesByGiver uses;
  dossier.each("pool_use", [&](const Fact& fact) {
    if (fact.integer("year") != year || fact.text("giver") == fact.text("user")) return;
    auto quantity = facts::ratio_of(fact, "quantity");
    if (quantity && quantity->numerator() == 0) return;
    if (quantity && quantity->numerator() < 0) quantity = std::nullopt;
    uses[fact.text("giver")].push_back({fact.text("user"), quantity, &fact});
  });
  for (auto& [giver, of_giver] : uses) {
    std::sort(of_giver.begin(), of_giver.end(),
              [](const PoolUse& a, const PoolUse& b) { return a.user < b.user; });
  }
  return uses;
}

// Without a decision the direct method: it is the one that needs nothing but the use of the pools
// that bear in the end, no order and no equations, and leaving all supporting cost undistributed
// would hide more than it shows. Where the choice matters a finding says that nobody made it.
Policy policy_of(const dossier::Dossier& dossier) {
  Policy policy;
  policy.fact = dossier.find("split_policy", facts::split_subjects::support);
  if (policy.fact == nullptr) return policy;
  const std::string& method = policy.fact->text("method");
  if (method == facts::support_methods::step_down) policy.method = SupportMethod::in_steps;
  if (method == facts::support_methods::reciprocal) policy.method = SupportMethod::mutual;
  return policy;
}

class RouteFinder {
 public:
  RouteFinder(const dossier::Dossier& dossier, int year, const std::vector<Pool>& pools)
      : year_(year), uses_(uses_of(dossier, year)), policy_(policy_of(dossier)) {
    for (const Pool& pool : pools)
      if (pool.is_supporting) in_order_.push_back(&pool);
    std::sort(in_order_.begin(), in_order_.end(),
              [](const Pool* a, const Pool* b) { return order_of(*a) < order_of(*b); });
    for (std::size_t i = 0; i < in_order_.size(); ++i) places_.emplace(in_order_[i]->code, i);
  }

  Routes all() const {
    Routes routes;
    for (const Pool* pool : in_order_) routes.by_pool.emplace(pool->code, route_of(*pool));
    for (const auto& [giver, uses] : uses_) {
      if (places_.contains(giver)) continue;
      std::vector<facts::EntryNumber> sources;
      for (const PoolUse& use : uses) sources.push_back(use.fact->id);
      routes.findings.push_back({base::Problem("allocation.use_of_other_pool", {{"pool", giver}}),
                                 Severity::warning,
                                 {},
                                 std::move(sources)});
    }
    return routes;
  }

 private:
  // Places in the order of dividing step by step.
  using Places = std::vector<std::size_t>;

  static std::tuple<std::int64_t, std::string> order_of(const Pool& pool) {
    return {pool.rank.value_or(std::numeric_limits<std::int64_t>::max()), pool.code};
  }

  const std::vector<PoolUse>& uses_of_giver(std::size_t place) const {
    static const std::vector<PoolUse> none;
    const auto found = uses_.find(in_order_[place]->code);
    return found == uses_.end() ? none : found->second;
  }

  // The supporting pools where the cost of the pool at `place` can come by this method, itself
  // first, the others in their order. Whoever has been emptied receives nothing any more.
  Places passed_by(std::size_t place, SupportMethod method) const {
    std::set<std::size_t> found{place};
    Places next{place};
    while (!next.empty() && method != SupportMethod::direct) {
      const std::size_t giver = next.back();
      next.pop_back();
      for (const PoolUse& use : uses_of_giver(giver)) {
        const auto user = places_.find(use.user);
        if (user == places_.end()) continue;
        if (method == SupportMethod::in_steps && user->second < giver) continue;
        if (found.insert(user->second).second) next.push_back(user->second);
      }
    }
    found.erase(place);
    Places places{place};
    places.insert(places.end(), found.begin(), found.end());
    return places;
  }

  Route route_of(const Pool& pool) const {
    const std::size_t place = places_.at(pool.code);
    Route route;
    if (uses_of_giver(place).empty()) {
      report(route, Severity::error,
             base::Problem("allocation.support_use_missing",
                           {{"pool", pool.code}, {"year", std::to_string(year_)}}),
             pool.grounds.sources);
      return route;
    }
    const Places places = passed_by(place, policy_.method);
    const bool is_readable = rest_on_uses(route, places);
    report_choices(route, place);
    if (!is_readable) return route;
    collect_users(route, places);
    if (places.size() == 1) {
      divide_by_own_use(route, place);
    } else {
      divide_by_method(route, places);
    }
    return route;
  }

  bool rest_on_uses(Route& route, const Places& places) const {
    bool is_readable = true;
    for (const std::size_t place : places) {
      route.grounds.add(in_order_[place]->grounds);
      for (const PoolUse& use : uses_of_giver(place)) {
        route.grounds.add(*use.fact);
        if (use.quantity) continue;
        is_readable = false;
        report(
            route, Severity::error,
            base::Problem("allocation.support_use_unreadable", {{"pool", in_order_[place]->code},
                                                                {"user", use.user},
                                                                {"year", std::to_string(year_)}}),
            {use.fact->id});
      }
    }
    return is_readable;
  }

  // The method, and the order of a method in steps, matter where supporting pools use one another.
  void report_choices(Route& route, std::size_t place) const {
    const Places places = passed_by(place, SupportMethod::mutual);
    if (places.size() == 1) return;
    if (policy_.fact == nullptr) {
      report(route, Severity::warning, base::Problem("allocation.support_policy_missing"), {});
      return;
    }
    route.grounds.add(*policy_.fact);
    if (policy_.method != SupportMethod::in_steps) return;
    std::set<std::int64_t> ranks;
    bool is_settled = true;
    std::vector<std::string> names;
    for (const std::size_t other : std::set(places.begin(), places.end())) {
      const Pool& pool = *in_order_[other];
      is_settled = is_settled && pool.rank && ranks.insert(*pool.rank).second;
      names.push_back(pool.code);
    }
    if (is_settled) return;
    report(route, Severity::warning,
           base::Problem("allocation.support_order_missing", {{"names", joined(names)}}), {});
  }

  void collect_users(Route& route, const Places& places) const {
    std::set<std::string> users;
    for (const std::size_t place : places)
      for (const PoolUse& use : uses_of_giver(place))
        if (!places_.contains(use.user)) users.insert(use.user);
    route.users.assign(users.begin(), users.end());
  }

  // Exact: one pool alone goes by its own use, whatever the method.
  void divide_by_own_use(Route& route, std::size_t place) const {
    std::vector<Ratio> weights;
    for (const PoolUse& use : uses_of_giver(place))
      if (!places_.contains(use.user)) weights.push_back(*use.quantity);
    if (weights.empty()) {
      report_loops(route, {in_order_[place]->code});
      return;
    }
    route.divider = values::Divider::by_weights(weights);
    if (route.divider) return;
    report(route, Severity::error,
           base::Problem("allocation.weights_too_fine", {{"key", in_order_[place]->code}}),
           route.grounds.sources);
  }

  void divide_by_method(Route& route, const Places& places) const {
    const methods::SupportCosts costs = costs_of(route, places);
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto allocated = policy_.method == SupportMethod::in_steps
                               ? methods::allocate_in_steps(costs, order)
                               : methods::allocate_mutually(costs);
    if (!allocated) {
      std::set<std::string> names;
      for (const auto& loop : allocated.error().loops)
        for (const std::size_t member : loop) names.insert(in_order_[places[member]]->code);
      report_loops(route, names);
      return;
    }
    std::vector<Ratio> weights;
    for (const Money part : allocated->operating)
      weights.emplace_back(std::max<std::int64_t>(part.cents(), 0), 1);
    route.divider = values::Divider::by_weights(weights);
  }

  // A round sum stands for the cost of the pool, large enough to tell the shares of any amount to
  // the cent and small enough for the method to account for every cent of it.
  static constexpr std::int64_t round_sum_cents = 10'000'000'000'000;

  methods::SupportCosts costs_of(const Route& route, const Places& places) const {
    methods::SupportCosts costs;
    costs.support.resize(places.size());
    costs.support.front() = Money::from_cents(round_sum_cents);
    costs.operating.resize(route.users.size());
    costs.to_support.assign(places.size(), std::vector<double>(places.size()));
    costs.to_operating.assign(places.size(), std::vector<double>(route.users.size()));
    for (std::size_t giver = 0; giver < places.size(); ++giver) {
      const auto& uses = uses_of_giver(places[giver]);
      // In whole numbers, of which a double adds up exactly; denominators are powers of ten.
      std::int64_t finest = 1;
      for (const PoolUse& use : uses) finest = std::max(finest, use.quantity->denominator());
      for (const PoolUse& use : uses) {
        const double units = static_cast<double>(use.quantity->numerator()) *
                             static_cast<double>(finest / use.quantity->denominator());
        if (const auto user = places_.find(use.user); user == places_.end()) {
          costs.to_operating[giver][position(route.users, use.user)] = units;
        } else if (const std::size_t column = position(places, user->second);
                   column < places.size()) {
          costs.to_support[giver][column] = units;
        }
      }
    }
    return costs;
  }

  template <class List, class Item>
  static std::size_t position(const List& list, const Item& item) {
    return static_cast<std::size_t>(std::find(list.begin(), list.end(), item) - list.begin());
  }

  static void report_loops(Route& route, const std::set<std::string>& names) {
    report(route, Severity::error,
           base::Problem(
               "allocation.support_loop",
               {{"count", static_cast<std::int64_t>(names.size())}, {"names", joined(names)}}),
           route.grounds.sources);
  }

  static void report(Route& route, Severity severity, base::Problem problem,
                     std::vector<facts::EntryNumber> sources) {
    route.findings.push_back({std::move(problem), severity, {}, std::move(sources)});
  }

  int year_;
  UsesByGiver uses_;
  Policy policy_;
  std::vector<const Pool*> in_order_;
  std::map<std::string, std::size_t> places_;
};

}  // namespace

std::vector<Pool> pools_of(const dossier::Dossier& dossier) {
  std::vector<Pool> pools;
  dossier.each("cost_pool", [&](const Fact& fact) {
    Pool pool{.code = fact.text("pool"),
              .name = fact.text("name"),
              .key = fact.text("key"),
              .is_supporting = fact.text("sort") == facts::pool_sorts::supporting,
              .rank = std::nullopt};
    if (fact["rank"].is_known()) pool.rank = fact.integer("rank");
    pool.grounds.add(fact);
    pools.push_back(std::move(pool));
  });
  std::sort(pools.begin(), pools.end(),
            [](const Pool& a, const Pool& b) { return a.code < b.code; });
  return pools;
}

Routes routes_of(const dossier::Dossier& dossier, int year, const std::vector<Pool>& pools) {
  return RouteFinder(dossier, year, pools).all();
}

}  // namespace vlecht::analysis::allocation
