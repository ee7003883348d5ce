// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace vlecht::operations {

/// A new file that only its owner can read, for what must not be lost once it was used, such as a
/// key. Under its name it is there with all its bytes or not at all, and when this returns it
/// survives a crash and loss of power. The caller has seen that there is no such file yet.
/// Problem: `file.unwritable`.
base::Result<void> create_secret_file(const std::string& path, base::ByteView bytes);

}  // namespace vlecht::operations
