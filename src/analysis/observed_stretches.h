// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "analysis/service_observations.h"

/// How observations of one probe, from any number of files, are put together.
namespace vlecht::analysis::service_observations {

/// An observation as its fact has it, before its end is settled.
struct Seen {
  Stretch stretch;
  std::optional<methods::Second> last;  ///< its last sample
  std::int64_t samples = 1;
  bool may_be_moved = false;       ///< its end is not that of the source or of the probe
  bool is_of_changes = false;      ///< a list in which a state lasts until the next line
  bool is_last_of_source = false;  ///< it ended with its file
};

/// Ascending by their beginning, with ends that no later sample contradicts. `hold_at` is how long
/// a sample of that second counts, where that is other than when it was read.
std::vector<Stretch> put_together(
    std::vector<Seen> seen,
    const std::function<std::optional<methods::Second>(methods::Second)>& hold_at);

}  // namespace vlecht::analysis::service_observations
