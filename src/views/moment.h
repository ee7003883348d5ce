// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"
#include "dossier/dossier.h"

namespace vlecht::views {

/// A document that states which moment of which journal it is about.
document::Document document_at(words::Language language, const dossier::Dossier& dossier);

}  // namespace vlecht::views
