// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "operations/open_dossier.h"

namespace vlecht::operations {

/// Builds a dossier from a folder of examples: `dossier.txt` (name=…, members=…) and tables that
/// are imported in the order of their names; a file whose name contains "illustrative" holds
/// invented facts. Problems: `examples.not_found`, and those of the imports.
base::Result<std::unique_ptr<OpenDossier>> open_example(const World& world,
                                                        std::shared_ptr<journal::Store> store,
                                                        const std::string& folder);

}  // namespace vlecht::operations
