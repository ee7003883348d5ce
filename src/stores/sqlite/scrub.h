// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/result.h"
#include "stores/sqlite/database.h"

namespace vlecht::stores {

/// Rids the file and its log of everything that is not in a row any more, and takes the mark off:
/// the log is emptied into the file, the file is written anew without its unused parts, and the log
/// is emptied again. Costs what copying the file costs, and as much room on the disk. Can be broken
/// off at any moment and repeated. Problems: `store.scrub_in_use`, `store.full`, `store.failed`.
base::Result<void> scrub(const Database& writer, const std::string& path);

}  // namespace vlecht::stores
