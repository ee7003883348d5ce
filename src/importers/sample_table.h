// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "importers/sample_intervals.h"
#include "importers/source_text.h"
#include "importers/table_import.h"

namespace vlecht::importers {

/// Whether a file is a table of samples: a header among its first rows names a moment and a state
/// or an HTTP status but no end, and below it nine in ten of the first rows have both. A rule or
/// setting that names another kind than `observation` says that it is not.
bool is_sample_table(const SourceText& source, const Settings& settings);

/// Reads such a table as facts of the kinds `observation` and `probe` (importers/observations.h).
///
/// Moments are read as `read_moment` does, or as seconds or milliseconds since 1970. A state may be
/// written in many ways (`sample_state`); without a column for it the HTTP status decides. The
/// names of probes are those of the service, the probe, or both. A row without a moment or state
/// that can be read is a bad row. Columns as Upptime's history has them (`committed_at`) are a
/// list of changes. Questions: the order of day and month, how long a sample holds, the name of
/// what is watched. Problems: `rule.not_for_format`, `import.kind_not_in_file`.
base::Result<TableImport> read_sample_table(const File& file, const Settings& settings,
                                            SourceText source,
                                            const base::Executor& executor = base::run_in_order);

/// "up", "1", "true", "ja", "op", "ok", "online", "healthy", … and their opposites; "unknown",
/// "onbekend", "n/a", "paused", "onderhoud", … and "" are unknown. None for anything else.
struct WrittenState {
  SampleState state = SampleState::unknown;
  bool is_degraded = false;  ///< up, but not as it should be
};
std::optional<WrittenState> sample_state(std::string_view text);

}  // namespace vlecht::importers
