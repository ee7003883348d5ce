// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/report.h"

namespace vlecht::document {

/// The report as one JSON object (docs/formats/verslag.md): the answers as `to_json` writes them,
/// and every figure with its standing, sources and method. The same report gives the same bytes.
std::string to_json_report(const Report& report);

}  // namespace vlecht::document
