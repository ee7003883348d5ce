// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/result.h"

namespace vlecht::operations {

/// An SVG file of ours as PNG, twice as large so that it is sharp on paper and on fine screens.
///
/// Drawn by `rsvg-convert` (librsvg), in a process of its own that is bound in memory and time and
/// started only for this. Problems: `picture.no_program` when it is not installed, and
/// `picture.failed` when it gave no picture within its bounds.
base::Result<std::string> chart_picture(const std::string& svg);

}  // namespace vlecht::operations
