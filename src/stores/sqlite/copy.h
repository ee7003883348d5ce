// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/result.h"

namespace vlecht::stores {

/// Copies a dossier, as it is at one moment, to a new file, while others read it and add to it
/// (SQLite's online backup). The copy is one file, not yet sure to be on the disk. What is left of
/// it after a problem is the caller's to remove. Problems: `store.exists`, `store.not_found`, and
/// those of the two files.
base::Result<void> copy_dossier(const std::string& from, const std::string& to);

}  // namespace vlecht::stores
