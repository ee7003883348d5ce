// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <span>

#include "analysis/methods/draws.h"
#include "base/executor.h"

namespace vlecht::analysis::methods {

/// A figure as a function of its drivers, for a block of draws at once: `drivers[j]` holds driver j
/// in each draw. It is asked for the filling of the last block too, whose figures are not used.
using BlockFunction =
    std::function<void(std::span<const DrawBlock* const> drivers, DrawBlock& figures)>;

/// `shapley_effects` (decomposition.h) in every draw: the effect of each driver on the difference
/// between own and reference. Drivers and draws agree in number; at most
/// `shapley_drivers_max` drivers. Blocks of draws are tasks of their own, so `function` may be
/// asked in several threads at once; the outcome does not depend on how many.
Draws shapley_draws(const BlockFunction& function, const Draws& reference, const Draws& own,
                    const base::Executor& execute);

}  // namespace vlecht::analysis::methods
