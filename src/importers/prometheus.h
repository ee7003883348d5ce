// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "importers/json.h"
#include "importers/table_import.h"

namespace vlecht::importers {

/// Reads a saved answer of the HTTP API of Prometheus (importers/prometheus_answer.h) as facts of
/// the kinds `observation` and `probe`. What the server says about its answer, such as that it is
/// not complete, becomes a finding. Problems: those of `read_prometheus_answer`,
/// `rule.not_for_format`, `import.kind_not_in_file`.
base::Result<TableImport> read_prometheus(const File& file, const Settings& settings,
                                          const Json& root);

}  // namespace vlecht::importers
