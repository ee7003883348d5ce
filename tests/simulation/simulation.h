// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "simulation/disk.h"

namespace vlecht::simulation {

/// How often something happened, for the summary.
using Counts = std::map<std::string, std::uint64_t>;

using MakeDisk = std::function<std::unique_ptr<Disk>(examples::Draw&)>;

/// Lets several writers loose on one journal, with a clock that jumps and a disk that fails, all by
/// what the seed draws, and compares what it answers with the oracle. Says what went wrong, on the
/// first difference; "" when all is well.
std::string simulate(std::uint64_t seed, const MakeDisk& make_disk, Counts& counts);

}  // namespace vlecht::simulation
