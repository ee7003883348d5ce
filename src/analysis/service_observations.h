// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/methods/intervals.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "facts/standing.h"

/// What probes saw of services, from the observations of a dossier.
namespace vlecht::analysis::service_observations {

/// One observation: a time in which a probe saw the same all along.
struct Stretch {
  methods::Interval seconds;
  bool is_up = false;
  bool is_withdrawn = false;  ///< the probe was measured no more after it
  facts::EntryNumber fact = 0;
};

struct Probe {
  std::string name;
  std::string service;             ///< of the same name when no fact says otherwise
  std::vector<Stretch> stretches;  ///< ascending by their beginning; they may overlap
  methods::StateSeries series;     ///< not measured where observations contradict each other
  facts::Standing standing = facts::Standing::adopted;
  bool is_withdrawn = false;  ///< its last observation says so
};

struct Observations {
  std::vector<Probe> probes;               ///< by name
  std::optional<methods::Interval> whole;  ///< from the first to the last second observed
  std::vector<facts::Finding> findings;

  const Probe* find(const std::string& probe) const;
};

/// Up to the second `until`. With `hold`, or the hold of the fact of a probe, a sample counts for
/// at most so many seconds when no other comes: that moves the end of an observation that expired
/// or lasted until the next sample. Samples inside an observation are not kept, so a shorter hold
/// does not show silences between them.
Observations observations_of(const dossier::Dossier& dossier, methods::Second until,
                             std::optional<methods::Second> hold);

}  // namespace vlecht::analysis::service_observations
