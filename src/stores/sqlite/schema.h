// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "stores/sqlite/database.h"

namespace vlecht::stores {

/// Makes the tables and an empty head in one transaction, as durably as SQLite can.
base::Result<void> create_schema(const Database& database);

/// Whether the file is a dossier of this version and has exactly our tables: no more and no
/// others, so that nobody's triggers, views or indexes take part. Problems:
/// `store.not_a_dossier`, `store.newer_version`, `store.damaged`.
base::Result<void> check_schema(const Database& database, const std::string& file);

/// A dossier from which something was erased, and in whose unused parts the bytes may still stand,
/// carries the version of the layout that says so, in the same transaction as the erasure.
base::Result<void> mark_for_scrubbing(const Database& database);
base::Result<void> mark_as_scrubbed(const Database& database);
base::Result<bool> is_marked_for_scrubbing(const Database& database);

}  // namespace vlecht::stores
