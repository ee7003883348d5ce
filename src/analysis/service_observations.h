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

/// The seconds of the days on which a fact holds; no end where it has none.
methods::Interval seconds_held(const values::Period& valid);

/// One observation: a time in which a probe saw the same all along.
struct Stretch {
  methods::Interval seconds;
  bool is_up = false;
  bool is_withdrawn = false;  ///< the probe was measured no more after it
  facts::EntryNumber fact = 0;
};

/// The service that a probe is of, in a stretch of days.
struct Link {
  std::string service;
  methods::Interval seconds;
  std::optional<methods::Second> hold;  ///< how long a sample counts in it, where a fact says so
  bool is_told = false;                 ///< false: no fact says so, and the service has its name
};

struct Probe {
  std::string name;
  /// Ascending, each day in one of them at most. On days of which no fact says it the probe is of
  /// the service of its own name, but only where there are such days with something seen.
  std::vector<Link> links;
  std::vector<Stretch> stretches;  ///< ascending by their beginning; they may overlap
  methods::StateSeries series;     ///< not measured where observations contradict each other
  facts::Standing standing = facts::Standing::adopted;
  bool is_withdrawn = false;  ///< its last observation says so
};

struct Observations {
  std::vector<Probe> probes;               ///< by name
  std::optional<methods::Interval> whole;  ///< from the first to the last second observed
  methods::Second until = 0;               ///< nothing from here on is looked at
  std::vector<facts::Finding> findings;

  const Probe* find(const std::string& probe) const;
};

/// Up to the second `until`, with the files in which a probe was seen put together: their order
/// plays no part. What a sample says lasts no longer than up to the next sample that says
/// otherwise, of whatever file. In lists of changes it also lasts from the end of one file up to
/// the next line in another, when that silence is no longer than between the lines of such a list
/// is usual: longer may be a file that is missing.
///
/// With `hold`, or the hold of the fact of a probe, a sample counts for at most so many seconds
/// when no other comes: that moves the end of an observation that expired or lasted until the next
/// sample. Samples inside an observation are not kept, so a shorter hold does not show silences
/// between them.
Observations observations_of(const dossier::Dossier& dossier, methods::Second until,
                             std::optional<methods::Second> hold);

}  // namespace vlecht::analysis::service_observations
