// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"
#include "operations/imports.h"
#include "words/message.h"

namespace vlecht::operations {

/// All imports with their control totals, and the rows that were set aside.
base::Result<document::Document> import_list(const OpenDossier& dossier, words::Language language);

}  // namespace vlecht::operations
