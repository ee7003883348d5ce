// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_arrangements.h"

#include <algorithm>
#include <set>

#include "analysis/known_fields.h"

namespace vlecht::analysis::service_states {
namespace {

using facts::Fact;
using methods::Interval;
using methods::Second;
using service_observations::Observations;
using service_observations::Probe;
using service_observations::seconds_held;

// Before and behind every fact and observation.
constexpr Interval all_time{-(Second{1} << 41), Second{1} << 41};

/// Something that a fact says of a service on some days.
template <class Content>
struct Held {
  Interval seconds;
  Content content;
};

struct Component {
  std::string group, name;
  std::size_t needed = 1;
};

struct Parts {
  std::vector<Held<std::string>> probes;
  std::vector<Held<std::size_t>> votes;
  std::vector<Held<Component>> components;
  std::vector<facts::EntryNumber> facts;
  facts::Standing standing = facts::Standing::adopted;
};

using AllParts = std::map<std::string, Parts>;

void rest_on(Parts& parts, const Fact& fact) {
  parts.facts.push_back(fact.id);
  parts.standing = facts::weaker(parts.standing, fact.standing);
}

void read_services(const dossier::Dossier& dossier, AllParts& all) {
  for (const std::string_view kind :
       {"service", "service_level", "incident", "maintenance", "reported_availability"}) {
    dossier.each(kind, [&](const Fact& fact) { all[fact.text("service")]; });
  }
}

void read_components(const dossier::Dossier& dossier, AllParts& all) {
  dossier.each_ever("service_component", [&](const Fact& fact) {
    Parts& parts = all[fact.text("service")];
    rest_on(parts, fact);
    Component component{.group = fact.text("group"), .name = fact.text("component")};
    if (const auto needed = known_count(fact, "needed"); needed && *needed > 0)
      component.needed = static_cast<std::size_t>(*needed);
    parts.components.push_back({seconds_held(fact.valid), std::move(component)});
  });
}

void read_probes(const Observations& observations, AllParts& all) {
  // A probe that is a component of a service is not a service, unless a fact calls it one.
  std::set<std::string> components;
  for (const auto& [name, parts] : all)
    for (const auto& each : parts.components) components.insert(each.content.name);
  for (const Probe& probe : observations.probes) {
    for (const auto& link : probe.links) {
      const bool is_component = link.service == probe.name && components.contains(probe.name) &&
                                !all.contains(probe.name);
      if (!is_component) all[link.service].probes.push_back({link.seconds, probe.name});
    }
  }
}

// Of services that are there already.
void read_votes(const dossier::Dossier& dossier, AllParts& all) {
  dossier.each_ever("service", [&](const Fact& fact) {
    const auto found = all.find(fact.text("service"));
    if (found == all.end()) return;
    rest_on(found->second, fact);
    if (const auto votes = known_count(fact, "down_from"); votes && *votes > 0)
      found->second.votes.push_back({seconds_held(fact.valid), static_cast<std::size_t>(*votes)});
  });
}

/// Makes the arrangements of one service.
class Arranging {
 public:
  Arranging(const std::string& service, const Parts& parts, std::vector<facts::Finding>& findings)
      : service_(service), parts_(parts), findings_(findings) {}

  std::vector<Arrangement> run() {
    std::set<Second> cuts{all_time.from, all_time.until};
    const auto cut = [&](const auto& all) {
      for (const auto& each : all) cuts.insert({each.seconds.from, each.seconds.until});
    };
    cut(parts_.probes);
    cut(parts_.votes);
    cut(parts_.components);
    std::vector<Arrangement> out;
    for (auto from = cuts.begin(); std::next(from) != cuts.end(); ++from)
      out.push_back(in({*from, *std::next(from)}));
    return out;
  }

 private:
  Arrangement in(Interval seconds) {
    Arrangement out;
    out.seconds = seconds;
    each_in(parts_.probes, seconds, [&](const std::string& name) { out.probes.push_back(name); });
    out.down_from = out.probes.size() / 2 + 1;
    each_in(parts_.votes, seconds, [&](std::size_t votes) { out.down_from = votes; });
    each_in(parts_.components, seconds, [&](const Component& each) { add(each, out.groups); });
    limit_votes(out);
    for (Group& group : out.groups) limit_needed(group);
    return out;
  }

  template <class Content, class Visit>
  static void each_in(const std::vector<Held<Content>>& all, Interval seconds, const Visit& visit) {
    for (const Held<Content>& each : all)
      if (each.seconds.contains(seconds.from)) visit(each.content);
  }

  static void add(const Component& component, std::vector<Group>& groups) {
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const Group& each) { return each.name == component.group; });
    if (group == groups.end())
      group = groups.insert(groups.end(), Group{.name = component.group, .components = {}});
    group->components.push_back(component.name);
    group->needed = std::max(group->needed, component.needed);
  }

  void limit_votes(Arrangement& arrangement) {
    const std::size_t probes = arrangement.probes.size();
    if (probes == 0) arrangement.down_from = 1;
    if (probes == 0 || arrangement.down_from <= probes) return;
    if (!is_too_few_probes_) {
      is_too_few_probes_ = true;
      find("availability.too_few_probes",
           {{"service", service_},
            {"votes", static_cast<std::int64_t>(arrangement.down_from)},
            {"probes", static_cast<std::int64_t>(probes)}});
    }
    arrangement.down_from = probes;
  }

  void limit_needed(Group& group) {
    if (group.needed <= group.components.size()) return;
    if (too_few_.insert(group.name).second) {
      find("availability.too_few_components",
           {{"service", service_},
            {"group", group.name},
            {"needed", static_cast<std::int64_t>(group.needed)},
            {"components", static_cast<std::int64_t>(group.components.size())}});
    }
    group.needed = group.components.size();
  }

  void find(std::string_view problem, std::vector<std::pair<std::string, base::Detail>> details) {
    findings_.push_back({base::Problem(std::string(problem), std::move(details)),
                         facts::Severity::warning,
                         {},
                         parts_.facts});
  }

  const std::string& service_;
  const Parts& parts_;
  std::vector<facts::Finding>& findings_;
  bool is_too_few_probes_ = false;
  std::set<std::string> too_few_;
};

void sort_once(std::vector<facts::EntryNumber>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

}  // namespace

AllArranged arranged_services(const dossier::Dossier& dossier, const Observations& observations) {
  AllParts all;
  read_services(dossier, all);
  read_components(dossier, all);
  read_probes(observations, all);
  read_votes(dossier, all);
  AllArranged out;
  for (auto& [service, parts] : all) {
    sort_once(parts.facts);
    Arranging arranging(service, parts, out.findings);
    out.by_service[service] = {arranging.run(), parts.facts, parts.standing};
  }
  return out;
}

}  // namespace vlecht::analysis::service_states
