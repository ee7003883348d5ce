// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytes.h"
#include "document/document.h"

namespace vlecht::document {

/// A document as a workbook: a sheet with its figures, a sheet per table, one with its findings,
/// and one that names for each figure the facts behind it. Numbers are numbers. The same document
/// gives the same bytes.
base::Bytes to_xlsx(const Document& document);

}  // namespace vlecht::document
