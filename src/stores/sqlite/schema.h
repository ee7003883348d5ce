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

}  // namespace vlecht::stores
