// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"
#include "operations/open_dossier.h"
#include "words/message.h"

namespace vlecht::operations {

/// Everything that was ever stated about what a fact is about, the latest first: by whom, when and
/// why, where it came from, and of what it took the place. Problem: `fact.unknown`.
base::Result<document::Document> fact_history(const OpenDossier& dossier, facts::EntryNumber number,
                                              words::Language language);

/// Address of that page.
std::string history_address(facts::EntryNumber number, words::Language language);

}  // namespace vlecht::operations
