// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/methods/composite.h"
#include "analysis/service_arrangements.h"
#include "analysis/service_observations.h"

/// What is known of each service: from its own probes, and from the components it rests on.
namespace vlecht::analysis::service_states {

/// Services rest on services at most so many above each other: what lies on more is not known by
/// its components.
inline constexpr std::size_t depth_max = 200;

struct Service {
  std::string name;
  std::string supplier;
  std::vector<Arrangement> arrangements;  ///< ascending; each touches the next
  methods::StateSeries state;
  /// When a component is down, although the service may work.
  methods::Intervals part_down;
  bool is_withdrawn = false;  ///< nothing of it is measured any more
  bool is_too_deep = false;   ///< rests on more than `depth_max` services above each other
  /// The facts behind it, other than observations.
  std::vector<facts::EntryNumber> facts;
  facts::Standing standing = facts::Standing::adopted;

  bool is_observed() const { return !state.up.empty() || !state.down.empty(); }
  const Arrangement& arrangement_at(methods::Second second) const;
};

struct Services {
  std::map<std::string, Service> by_name;
  std::vector<facts::Finding> findings;
};

/// Every service that a fact or a probe names.
///
/// Its own probes vote (more than half, unless the service says otherwise). Where they did not
/// measure, the groups of components decide, all of which must work, by three-valued logic: a
/// component that two services share is one component. Which probes and components those are, and
/// how many votes it takes, is as it was on each day.
Services services_of(const dossier::Dossier& dossier,
                     const service_observations::Observations& observations);

/// Availability that follows from that of the components, if they fail independently of each other.
struct ByComponents {
  double exact = 0;    ///< shared components counted once
  double product = 0;  ///< what multiplying the groups as if nothing were shared would give
};
/// From the share of the measured time in `period` that each component was up. None for a service
/// without components, when they changed in the period, when one of them was not measured, or when
/// there are too many.
std::optional<ByComponents> by_components(const Services& services,
                                          const service_observations::Observations& observations,
                                          const Service& service, methods::Interval period);

}  // namespace vlecht::analysis::service_states
