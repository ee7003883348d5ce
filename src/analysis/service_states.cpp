// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_states.h"

#include <algorithm>
#include <set>

#include "analysis/known_fields.h"
#include "analysis/methods/voting.h"

namespace vlecht::analysis::service_states {
namespace {

using facts::Fact;
using methods::StateSeries;
using service_observations::Observations;
using service_observations::Probe;

// Services that rest on services: so many above each other, and so many parts written out.
constexpr std::size_t depth_max = 200, written_out_max = 2'000;

void rest_on(Service& service, const Fact& fact) {
  service.facts.push_back(fact.id);
  service.standing = facts::weaker(service.standing, fact.standing);
}

Service& service_named(Services& services, const std::string& name) {
  Service& service = services.by_name[name];
  service.name = name;
  return service;
}

void read_services(const dossier::Dossier& dossier, Services& services,
                   std::map<std::string, std::int64_t>& down_from) {
  dossier.each("service", [&](const Fact& fact) {
    Service& service = service_named(services, fact.text("service"));
    service.supplier = fact.text("supplier");
    rest_on(service, fact);
    if (const auto votes = known_count(fact, "down_from"); votes && *votes > 0)
      down_from[service.name] = *votes;
  });
  for (const std::string_view kind :
       {"service_level", "incident", "maintenance", "reported_availability"}) {
    dossier.each(kind, [&](const Fact& fact) { service_named(services, fact.text("service")); });
  }
}

void read_components(const dossier::Dossier& dossier, Services& services) {
  dossier.each("service_component", [&](const Fact& fact) {
    Service& service = service_named(services, fact.text("service"));
    rest_on(service, fact);
    const std::string& name = fact.text("group");
    auto group = std::find_if(service.groups.begin(), service.groups.end(),
                              [&](const Group& each) { return each.name == name; });
    if (group == service.groups.end())
      group = service.groups.insert(service.groups.end(), Group{.name = name, .components = {}});
    group->components.push_back(fact.text("component"));
    if (const auto needed = known_count(fact, "needed"); needed && *needed > 0)
      group->needed = std::max(group->needed, static_cast<std::size_t>(*needed));
  });
  for (auto& [name, service] : services.by_name) {
    for (Group& group : service.groups) {
      if (group.needed <= group.components.size()) continue;
      services.findings.push_back(
          {base::Problem("availability.too_few_components",
                         {{"service", name},
                          {"group", group.name},
                          {"needed", static_cast<std::int64_t>(group.needed)},
                          {"components", static_cast<std::int64_t>(group.components.size())}}),
           facts::Severity::warning,
           {},
           service.facts});
      group.needed = group.components.size();
    }
  }
}

/// Finds states from the components up; a service that rests on itself is not measured by them.
class States {
 public:
  States(Services& services, const Observations& observations,
         const std::map<std::string, std::int64_t>& down_from)
      : services_(services), observations_(observations), down_from_(down_from) {}

  void run() {
    for (auto& [name, service] : services_.by_name) settle(service);
  }

 private:
  void settle(Service& service) {
    if (done_.contains(service.name)) return;
    if (under_way_.size() > depth_max) {
      services_.findings.push_back(
          {base::Problem("availability.too_deep", {{"service", service.name}}),
           facts::Severity::warning,
           {},
           service.facts});
      return;
    }
    if (!under_way_.insert(service.name).second) {
      services_.findings.push_back(
          {base::Problem("availability.rests_on_itself", {{"service", service.name}}),
           facts::Severity::warning,
           {},
           service.facts});
      return;
    }
    std::vector<StateSeries> groups;
    for (const Group& group : service.groups) groups.push_back(state_of_group(service, group));
    service.state = own_state(service);
    if (!groups.empty()) add_where_unknown(service.state, methods::vote(groups, 1));
    under_way_.erase(service.name);
    done_.insert(service.name);
  }

  StateSeries state_of_group(Service& service, const Group& group) {
    std::vector<StateSeries> parts;
    for (const std::string& component : group.components) {
      parts.push_back(state_of_component(component));
      service.part_down = methods::union_of(service.part_down, parts.back().down);
    }
    return methods::vote(parts, parts.size() - group.needed + 1);
  }

  StateSeries state_of_component(const std::string& name) {
    if (const auto found = services_.by_name.find(name); found != services_.by_name.end()) {
      settle(found->second);
      return found->second.state;
    }
    const Probe* probe = observations_.find(name);
    return probe == nullptr ? StateSeries{} : probe->series;
  }

  StateSeries own_state(Service& service) {
    std::vector<StateSeries> series;
    bool is_withdrawn = true;
    for (const std::string& name : service.probes) {
      const Probe& probe = *observations_.find(name);
      series.push_back(probe.series);
      is_withdrawn = is_withdrawn && probe.is_withdrawn;
      service.standing = facts::weaker(service.standing, probe.standing);
    }
    if (series.empty()) return {};
    service.is_withdrawn = is_withdrawn;
    const auto told = down_from_.find(service.name);
    service.down_from =
        told == down_from_.end() ? series.size() / 2 + 1 : static_cast<std::size_t>(told->second);
    if (service.down_from > series.size()) {
      services_.findings.push_back(
          {base::Problem("availability.too_few_probes",
                         {{"service", service.name},
                          {"votes", static_cast<std::int64_t>(service.down_from)},
                          {"probes", static_cast<std::int64_t>(series.size())}}),
           facts::Severity::warning,
           {},
           service.facts});
      service.down_from = series.size();
    }
    return methods::vote(series, service.down_from);
  }

  static void add_where_unknown(StateSeries& state, const StateSeries& more) {
    const auto known = methods::union_of(state.up, state.down);
    state.up = methods::union_of(state.up, methods::difference_of(more.up, known));
    state.down = methods::union_of(state.down, methods::difference_of(more.down, known));
  }

  Services& services_;
  const Observations& observations_;
  const std::map<std::string, std::int64_t>& down_from_;
  std::set<std::string> done_;
  std::set<std::string> under_way_;
};

/// Makes a structure of names, with a number for each component that has none itself.
class Structures {
 public:
  explicit Structures(const Services& services) : services_(services) {}

  // None where a service rests on itself.
  std::optional<methods::Structure> of(const std::string& name) {
    const auto found = services_.by_name.find(name);
    const bool is_made_up = found != services_.by_name.end() && !found->second.groups.empty();
    if (!is_made_up) return methods::Structure::of(number_of(name));
    // Shared components are written out each time: what is too large is not computed.
    const bool is_too_large = ++written_out_ > written_out_max || under_way_.size() > depth_max;
    if (is_too_large || !under_way_.insert(name).second) return std::nullopt;
    std::vector<methods::Structure> groups;
    for (const Group& group : found->second.groups) {
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
  std::size_t number_of(const std::string& name) {
    const auto found = std::find(components_.begin(), components_.end(), name);
    if (found == components_.end()) components_.push_back(name);
    return static_cast<std::size_t>(std::find(components_.begin(), components_.end(), name) -
                                    components_.begin());
  }

  const Services& services_;
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

Services services_of(const dossier::Dossier& dossier, const Observations& observations) {
  Services services;
  std::map<std::string, std::int64_t> down_from;
  read_services(dossier, services, down_from);
  read_components(dossier, services);
  // A probe that is a component of a service is not a service, unless a fact calls it one.
  std::set<std::string> components;
  for (const auto& [name, service] : services.by_name)
    for (const Group& group : service.groups)
      components.insert(group.components.begin(), group.components.end());
  for (const Probe& probe : observations.probes) {
    const bool is_component = probe.service == probe.name && components.contains(probe.name) &&
                              !services.by_name.contains(probe.name);
    if (!is_component) service_named(services, probe.service).probes.push_back(probe.name);
  }
  States(services, observations, down_from).run();
  return services;
}

std::optional<ByComponents> by_components(const Services& services,
                                          const Observations& observations, const Service& service,
                                          methods::Interval period) {
  if (service.groups.empty()) return std::nullopt;
  Structures structures(services);
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
