// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_states.h"

#include <algorithm>
#include <set>

#include "analysis/methods/dependency_order.h"
#include "analysis/methods/voting.h"
#include "base/check.h"

namespace vlecht::analysis::service_states {
namespace {

using facts::Fact;
using methods::Interval;
using methods::StateSeries;
using service_observations::Observations;
using service_observations::Probe;

// So many parts of a structure are written out.
constexpr std::size_t written_out_max = 2'000;

/// Finds states from the components up; a service that rests on itself is not measured by them.
class States {
 public:
  States(Services& services, const Observations& observations)
      : services_(services), observations_(observations) {}

  void run() {
    number_services();
    order_ = methods::dependency_order(dependencies());
    for (const std::size_t number : order_.order) settle(number);
    tell_circles();
    tell_too_deep();
  }

 private:
  void number_services() {
    for (auto& [name, service] : services_.by_name) {
      numbers_.emplace(name, all_.size());
      all_.push_back(&service);
    }
  }

  methods::Dependencies dependencies() const {
    methods::Dependencies out(all_.size());
    for (std::size_t number = 0; number < all_.size(); ++number) {
      std::set<std::size_t> below;
      for (const Arrangement& arrangement : all_[number]->arrangements)
        for (const Group& group : arrangement.groups)
          for (const std::string& component : group.components)
            if (const auto found = numbers_.find(component); found != numbers_.end())
              below.insert(found->second);
      out[number].assign(below.begin(), below.end());
    }
    return out;
  }

  void settle(std::size_t number) {
    Service& service = *all_[number];
    service.is_too_deep = order_.height[number] > depth_max;
    std::vector<Interval> up, down, part_down;
    for (const Arrangement& arrangement : service.arrangements) {
      StateSeries state = own_state(arrangement);
      if (!service.is_too_deep && !arrangement.groups.empty())
        add_where_unknown(state, state_of_groups(number, arrangement, part_down));
      up.insert(up.end(), state.up.begin(), state.up.end());
      down.insert(down.end(), state.down.begin(), state.down.end());
    }
    service.state = {methods::normalised(std::move(up)), methods::normalised(std::move(down))};
    service.part_down = methods::normalised(std::move(part_down));
    rest_on_probes(service);
  }

  StateSeries own_state(const Arrangement& arrangement) const {
    std::vector<StateSeries> series;
    for (const std::string& name : arrangement.probes)
      series.push_back(methods::within(observations_.find(name)->series, {arrangement.seconds}));
    return series.empty() ? StateSeries{} : methods::vote(series, arrangement.down_from);
  }

  StateSeries state_of_groups(std::size_t number, const Arrangement& arrangement,
                              std::vector<Interval>& part_down) const {
    std::vector<StateSeries> groups;
    for (const Group& group : arrangement.groups) {
      std::vector<StateSeries> parts;
      for (const std::string& component : group.components) {
        parts.push_back(
            methods::within(state_of_component(number, component), {arrangement.seconds}));
        const auto& down = parts.back().down;
        part_down.insert(part_down.end(), down.begin(), down.end());
      }
      groups.push_back(methods::vote(parts, parts.size() - group.needed + 1));
    }
    return methods::vote(groups, 1);
  }

  // Nothing of one that rests on the service itself.
  StateSeries state_of_component(std::size_t number, const std::string& name) const {
    if (const auto found = numbers_.find(name); found != numbers_.end()) {
      const bool is_same_circle = order_.circle[found->second] == order_.circle[number];
      return is_same_circle ? StateSeries{} : all_[found->second]->state;
    }
    const Probe* probe = observations_.find(name);
    return probe == nullptr ? StateSeries{} : probe->series;
  }

  // Withdrawn when each of its probes is, or went to another service.
  void rest_on_probes(Service& service) const {
    std::map<std::string, methods::Second> last;
    for (const Arrangement& arrangement : service.arrangements)
      for (const std::string& name : arrangement.probes) last[name] = arrangement.seconds.until;
    service.is_withdrawn = !last.empty();
    for (const auto& [name, until] : last) {
      const Probe& probe = *observations_.find(name);
      const bool has_left = until < observations_.until;
      service.is_withdrawn = service.is_withdrawn && (probe.is_withdrawn || has_left);
      service.standing = facts::weaker(service.standing, probe.standing);
    }
  }

  static void add_where_unknown(StateSeries& state, const StateSeries& more) {
    const auto known = methods::union_of(state.up, state.down);
    state.up = methods::union_of(state.up, methods::difference_of(more.up, known));
    state.down = methods::union_of(state.down, methods::difference_of(more.down, known));
  }

  // One finding for each circle, named after its first service.
  void tell_circles() {
    std::set<std::size_t> told;
    for (std::size_t number = 0; number < all_.size(); ++number) {
      if (!order_.is_circular[number] || !told.insert(order_.circle[number]).second) continue;
      find("availability.rests_on_itself", {{"service", all_[number]->name}}, all_[number]->facts);
    }
  }

  void tell_too_deep() {
    std::int64_t count = 0;
    const Service* first = nullptr;
    for (const Service* service : all_) {
      if (!service->is_too_deep) continue;
      if (++count == 1) first = service;
    }
    if (first == nullptr) return;
    find("availability.too_deep",
         {{"count", count},
          {"service", first->name},
          {"steps", static_cast<std::int64_t>(depth_max)}},
         first->facts);
  }

  void find(std::string_view problem, std::vector<std::pair<std::string, base::Detail>> details,
            std::vector<facts::EntryNumber> sources) {
    services_.findings.push_back({base::Problem(std::string(problem), std::move(details)),
                                  facts::Severity::warning,
                                  {},
                                  std::move(sources)});
  }

  Services& services_;
  const Observations& observations_;
  std::map<std::string, std::size_t> numbers_;
  std::vector<Service*> all_;
  methods::DependencyOrder order_;
};

/// Makes a structure of names, with a number for each component that has none itself.
class Structures {
 public:
  Structures(const Services& services, Interval period) : services_(services), period_(period) {}

  // None where a service rests on itself, or on other components in a part of the period.
  std::optional<methods::Structure> of(const std::string& name) {
    const auto found = services_.by_name.find(name);
    if (found == services_.by_name.end()) return methods::Structure::of(number_of(name));
    const Service& service = found->second;
    const auto& whole = service.arrangement_at(period_.from).groups;
    if (is_changed(service, whole) || service.is_too_deep) return std::nullopt;
    if (whole.empty()) return methods::Structure::of(number_of(name));
    // Shared components are written out each time: what is too large is not computed.
    const bool is_too_large = ++written_out_ > written_out_max || under_way_.size() > depth_max;
    if (is_too_large || !under_way_.insert(name).second) return std::nullopt;
    std::vector<methods::Structure> groups;
    for (const Group& group : whole) {
      auto structure = of_group(group);
      if (!structure) return std::nullopt;
      groups.push_back(std::move(*structure));
    }
    under_way_.erase(name);
    return methods::Structure::all(std::move(groups));
  }

  std::optional<methods::Structure> of_group(const Group& group) {
    std::vector<methods::Structure> parts;
    for (const std::string& component : group.components) {
      auto part = of(component);
      if (!part) return std::nullopt;
      parts.push_back(std::move(*part));
    }
    return methods::Structure::at_least(group.needed, std::move(parts));
  }

  const std::vector<std::string>& components() const { return components_; }

 private:
  bool is_changed(const Service& service, const std::vector<Group>& groups) const {
    return std::any_of(service.arrangements.begin(), service.arrangements.end(),
                       [&](const Arrangement& each) {
                         return each.seconds.from < period_.until &&
                                period_.from < each.seconds.until && each.groups != groups;
                       });
  }

  std::size_t number_of(const std::string& name) {
    const auto found = std::find(components_.begin(), components_.end(), name);
    if (found == components_.end()) components_.push_back(name);
    return static_cast<std::size_t>(std::find(components_.begin(), components_.end(), name) -
                                    components_.begin());
  }

  const Services& services_;
  const Interval period_;
  std::vector<std::string> components_;
  std::set<std::string> under_way_;
  std::size_t written_out_ = 0;
};

std::optional<double> share_up(const Services& services, const Observations& observations,
                               const std::string& name, methods::Interval period) {
  const auto service = services.by_name.find(name);
  const Probe* probe = observations.find(name);
  const StateSeries* series = service != services.by_name.end() ? &service->second.state
                              : probe != nullptr                ? &probe->series
                                                                : nullptr;
  if (series == nullptr) return std::nullopt;
  const auto lengths = methods::lengths_in(*series, {period});
  if (lengths.up + lengths.down == 0) return std::nullopt;
  return static_cast<double>(lengths.up) / static_cast<double>(lengths.up + lengths.down);
}

}  // namespace

const Arrangement& Service::arrangement_at(methods::Second second) const {
  const auto found = std::find_if(arrangements.begin(), arrangements.end(),
                                  [&](const auto& each) { return each.seconds.contains(second); });
  CHECK(found != arrangements.end());
  return *found;
}

Services services_of(const dossier::Dossier& dossier, const Observations& observations) {
  Services services;
  AllArranged arranged = arranged_services(dossier, observations);
  for (auto& [name, each] : arranged.by_service) {
    Service& service = services.by_name[name];
    service.name = name;
    service.arrangements = std::move(each.arrangements);
    service.facts = std::move(each.facts);
    service.standing = each.standing;
  }
  services.findings = std::move(arranged.findings);
  dossier.each("service", [&](const Fact& fact) {
    services.by_name.at(fact.text("service")).supplier = fact.text("supplier");
  });
  States(services, observations).run();
  return services;
}

std::optional<ByComponents> by_components(const Services& services,
                                          const Observations& observations, const Service& service,
                                          methods::Interval period) {
  if (service.arrangement_at(period.from).groups.empty()) return std::nullopt;
  Structures structures(services, period);
  const auto structure = structures.of(service.name);
  if (!structure) return std::nullopt;
  std::vector<double> working;
  for (const std::string& component : structures.components()) {
    const auto share = share_up(services, observations, component, period);
    if (!share) return std::nullopt;
    working.push_back(*share);
  }
  const auto exact = methods::chance_of_working(*structure, working);
  if (!exact) return std::nullopt;
  ByComponents out{.exact = *exact, .product = 1};
  for (const methods::Structure& group : structure->parts) {
    const auto chance = methods::chance_of_working(group, working);
    if (!chance) return std::nullopt;
    out.product *= *chance;
  }
  return out;
}

}  // namespace vlecht::analysis::service_states
