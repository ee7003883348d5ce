// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "document/document.h"
#include "journal/journal.h"
#include "journal/proof_bundle.h"

namespace vlecht::operations {

/// What a bundle proves and what not, for people: around the page with the facts behind a figure.
document::Document proof_page(const journal::Journal& journal, const document::Document& facts,
                              const journal::SignedCheckpoint& checkpoint,
                              const std::vector<facts::EntryNumber>& entries,
                              std::size_t fact_count);

}  // namespace vlecht::operations
