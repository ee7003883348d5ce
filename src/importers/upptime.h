// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "importers/json.h"
#include "importers/table_import.h"

namespace vlecht::importers {

/// Reads the Git log of an Upptime repository (importers/upptime_log.h) as facts of the kinds
/// `observation` and `probe`. It is a list of changes; Upptime also writes each service once a day.
/// A line without a moment is a bad row. Problems: `rule.not_for_format`,
/// `import.kind_not_in_file`, `encoding.*`.
base::Result<TableImport> read_upptime(const File& file, const Settings& settings);

/// Whether a JSON value is Upptime's `history/summary.json`: a list of services with their status.
bool is_upptime_summary(const Json& root);

/// Reads that file as facts of kind `probe`: of which service each name is a probe. How long a
/// service was down it tells per day only, without moments, so that no observation can be made of
/// it; that is said, with the minutes per service.
base::Result<TableImport> read_upptime_summary(const File& file, const Settings& settings,
                                               const Json& root);

}  // namespace vlecht::importers
