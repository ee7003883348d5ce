// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "operations/ask.h"

namespace vlecht::operations {

/// The facts behind one figure of an answer, each with its document, sheet and row.
/// Problem: `figure.unknown`.
base::Result<document::Document> sources(const OpenDossier& dossier, const Asked& asked,
                                         const std::string& figure);

/// One recorded fact: what it states, where it stands in its source (the rows around it when the
/// file is kept), and when it was recorded. Problem: `fact.unknown`.
base::Result<document::Document> fact(const OpenDossier& dossier, facts::EntryNumber number,
                                      words::Language language);

/// Address of a fact's page.
std::string fact_address(facts::EntryNumber number, words::Language language);

}  // namespace vlecht::operations
