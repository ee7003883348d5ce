// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "importers/json.h"
#include "importers/table_import.h"

namespace vlecht::importers {

/// Reads an Iv3 delivery (JSON, as CBS describes it in the schemas v1.0 to v2.1.1) as facts of the
/// kinds `iv3_figure` and `iv3_indicator`.
///
/// Checked are the structure (SF), the codes (DF), grey cells and plausibility (PF), the last three
/// against `Settings::definitions`; without definitions of the year only the structure, and that is
/// said. In which unit the amounts are the format does not tell: a question until the rule
/// `file=scale:1` or `file=scale:1000` answers it. A file that breaks the structure is unusable; a
/// line that does is a bad row, and so is one with an unknown code.
///
/// Problems: `json.not_known`, `rule.not_for_format`,
/// `import.kind_not_in_file`.
base::Result<TableImport> read_iv3(const File& file, const Settings& settings, const Json& root);
/// The same; its problems and those of `read_json`.
base::Result<TableImport> read_iv3(const File& file, const Settings& settings);

}  // namespace vlecht::importers
