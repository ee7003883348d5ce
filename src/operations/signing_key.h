// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/ed25519.h"
#include "operations/world.h"

namespace vlecht::operations {

/// 32 bytes that nobody can predict.
base::SigningSeed new_seed(const World& world);

/// Keeps a key in a new file that only its owner can read (mode 0400): the seed in 64 hexadecimal
/// digits. Problems: `file.exists`, `file.unwritable`.
base::Result<void> keep_key(const std::string& path, const base::SigningSeed& seed);

/// Problems: `file.unreadable`; `key.open_to_others` when someone beside its owner could have read
/// or changed it; `checkpoint.key_unreadable`.
base::Result<base::SigningSeed> read_key(const std::string& path);

bool has_key(const std::string& path);

/// The key in the file; a new one when there is no such file. Problems: those of both.
base::Result<base::SigningSeed> read_or_make_key(const World& world, const std::string& path);

}  // namespace vlecht::operations
