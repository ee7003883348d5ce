// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "base/bytes.h"
#include "document/document.h"

namespace vlecht::document {

/// A workbook with one sheet per table, named after its caption: bold, frozen header; numbers as
/// numbers, days as days, codes as text so that leading zeros survive. The same tables give the
/// same bytes. A table with more rows than a sheet holds goes on in further sheets.
base::Bytes table_to_xlsx(const std::vector<Table>& tables);

}  // namespace vlecht::document
