// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/executor.h"

namespace vlecht::operations {

/// As many threads as this computer runs at the same time, but no more than can be put to use.
unsigned threads_wanted();

/// Runs tasks on up to `count` threads, of which the caller's is one: each takes the next task that
/// nobody has begun. When the system gives fewer threads, fewer do the same work. Of several
/// exceptions the one of the earliest task reaches the caller.
base::Executor on_threads(unsigned count);

}  // namespace vlecht::operations
