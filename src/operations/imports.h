// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "operations/open_dossier.h"

namespace vlecht::operations {

/// An import as the dossier knows it.
struct ImportInfo {
  std::string id;    ///< "1", "2", ... in the order of recording
  std::string kind;  ///< name of the kind of its facts
  std::string file;
  std::string digest;    ///< SHA-256, hexadecimal
  std::string rules;     ///< COLUMN=RULE, one per line: how the file was read
  std::string controls;  ///< control totals, "field=sum" per line
  std::int64_t rows = 0;
  std::int64_t set_aside = 0;
  bool is_in_force = true;
  facts::EntryNumber transaction = 0;
  facts::EntryNumber document = 0;
  values::Instant recorded_at;
  std::string author;
  facts::Fact fact;  ///< its own record
};

/// All imports, the oldest first.
base::Result<std::vector<ImportInfo>> imports(const journal::Journal& journal);

/// Rows that imports in force set aside; they stay visible until they are settled.
struct SetAsideRow {
  std::string import;
  std::string file;
  std::string place;    ///< "rij 12" as kept: sheet!row
  std::string problem;  ///< name with details
  std::string content;
};
base::Result<std::vector<SetAsideRow>> set_aside_rows(const journal::Journal& journal);

/// Undoes an import by counter-facts: what it stated is withdrawn, and what held before it holds
/// again. What a later import states stays. Problems: `import.unknown`, `import.not_in_force`,
/// `import.no_reason`.
struct Retraction {
  std::int64_t withdrawn = 0;   ///< keys about which nothing is stated any more
  std::int64_t restored = 0;    ///< keys for which the earlier statement holds again
  std::int64_t superseded = 0;  ///< statements that a later import had replaced already
};
base::Result<Retraction> retract(OpenDossier& dossier, const std::string& import,
                                 const std::string& reason, const std::string& author);

}  // namespace vlecht::operations
