// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "facts/fact.h"
#include "facts/finding.h"
#include "journal/journal.h"
#include "words/message.h"

namespace vlecht::operations {

/// Where a fact stands in its file; of one that stands in none, how it was entered and by whom.
facts::Place place_of(const journal::Journal& journal, facts::EntryNumber fact,
                      const facts::SourceRef& source, words::Language language);

/// A value in words for people, or why there is none.
std::string shown_value(const facts::Field& field, const facts::KnownValue& value,
                        words::Language language);

/// The stated values in words, without the keys: "€ 9.078.000,00".
std::string stated(const facts::Fact& fact, words::Language language);

/// What a fact is about: its keys in words, "GM0377 · 2018 · rekening".
std::string about(const facts::Kind& kind, const std::vector<facts::KnownValue>& values,
                  words::Language language);

/// A field's label as people say it, where it stands on its own: "besloten_op" -> "Besloten op".
std::string spoken_label(const facts::Field& field, words::Language language);

/// "vanaf 1 januari 2018", "van 1 januari 2018 tot 1 januari 2020".
std::string shown_period(const values::Period& period, words::Language language);

}  // namespace vlecht::operations
