// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>

#include "analysis/methods/intervals.h"

namespace vlecht::analysis::methods {

/// What several probes of one thing say together, by Kleene's logic of three values: down where at
/// least `down_votes` of them say down, up where so many say up that the rest could not make it
/// down, not measured elsewhere. `down_votes` is from 1 (one probe that says down is enough) up to
/// the number of probes (all must).
StateSeries vote(std::span<const StateSeries> probes, std::size_t down_votes);

}  // namespace vlecht::analysis::methods
