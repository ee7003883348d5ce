// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/bytes.h"
#include "document/report.h"

namespace vlecht::document {

/// The report as a workbook: what it is, the answers in one sentence each, every figure with its
/// standing, sources and method, the facts behind them, the findings, and a sheet per table of the
/// answers. Numbers are numbers. The same report gives the same bytes.
base::Bytes to_xlsx_report(const Report& report);

}  // namespace vlecht::document
