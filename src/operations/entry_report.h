// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "document/document.h"
#include "operations/record_fact.h"

namespace vlecht::operations {

/// Whether the reader is asked to confirm, or told.
enum class EntryTone : std::uint8_t { asks, tells };

/// What an entry would record, in words: what it takes the place of beside it, and what the checks
/// say. Of an entry with errors only those.
document::Document entry_report(const FactEntry& entry, const FactReview& review,
                                words::Language language, EntryTone tone);

/// A finding with the name of what it is about: "Bedrag: ...".
document::Note entry_note(const facts::Kind& kind, const facts::FieldFinding& finding,
                          words::Language language);

/// What a finding is about: a field's label, or the name of its place; "" for the whole fact.
std::string place_label(const facts::Kind& kind, const std::string& place,
                        words::Language language);

}  // namespace vlecht::operations
