// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "base/executor.h"

namespace vlecht::operations {

/// As many threads as this computer runs at the same time, but no more than can be put to use.
unsigned threads_wanted();

/// Runs tasks on up to `count` threads, of which the caller's is one: each takes the next task that
/// nobody has begun. When the system gives fewer threads, fewer do the same work. Of several
/// exceptions the one of the earliest task reaches the caller.
base::Executor on_threads(unsigned count);

/// A crew of up to `count` threads, of which the caller's is one. When the system gives fewer
/// threads, fewer do the same work.
base::Crew crew_on_threads(unsigned count);

/// A lane with a thread of its own. When the system gives no thread, it does without.
std::unique_ptr<base::Lane> open_lane_on_thread();

}  // namespace vlecht::operations
