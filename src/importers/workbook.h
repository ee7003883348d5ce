// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "importers/grid.h"

namespace vlecht::importers {

/// Whether the bytes begin like a zip archive (and so may be a workbook).
bool looks_like_workbook(base::ByteView bytes);

/// All sheets of an .xlsx or .xlsm file (ECMA-376); macros are ignored, formulas are read by their
/// stored result. Problems: `workbook.*`, each naming what was refused and what to do.
base::Result<std::vector<Sheet>> read_workbook(base::ByteView bytes);

}  // namespace vlecht::importers
