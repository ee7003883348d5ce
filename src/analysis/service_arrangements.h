// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "analysis/service_observations.h"
#include "dossier/dossier.h"
#include "facts/finding.h"

/// How services are measured and what they rest on, on each day.
namespace vlecht::analysis::service_states {

/// Components of a service that can replace each other.
struct Group {
  std::string name;
  std::vector<std::string> components;  ///< names of services or probes
  std::size_t needed = 1;               ///< how many must work

  bool operator==(const Group&) const = default;
};

/// Over a stretch of days on which none of it changed.
struct Arrangement {
  methods::Interval seconds;
  std::vector<std::string> probes;
  std::size_t down_from = 1;  ///< how many probes that are down make it down
  std::vector<Group> groups;
};

/// How one service is arranged, by day.
struct Arranged {
  std::vector<Arrangement> arrangements;  ///< ascending; each touches the next; at least one
  std::vector<facts::EntryNumber> facts;  ///< that say so
  facts::Standing standing = facts::Standing::adopted;
};

struct AllArranged {
  std::map<std::string, Arranged> by_service;
  std::vector<facts::Finding> findings;
};

/// Of every service that a probe is of, that rests on components, or that a fact names that holds:
/// as the facts had it on each day, not as they have it now.
AllArranged arranged_services(const dossier::Dossier& dossier,
                              const service_observations::Observations& observations);

}  // namespace vlecht::analysis::service_states
