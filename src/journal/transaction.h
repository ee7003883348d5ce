// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/result.h"
#include "journal/journal.h"

namespace vlecht::journal {

/// What a transaction becomes, before it is stored.
struct Built {
  Batch batch;
  Tree tree;  ///< after it
};

/// The place in the journal where a transaction is to come.
struct Place {
  Head head;
  Tree tree;
  std::optional<std::string> origin;  ///< for the first transaction
};

/// Entries, tiles and the new head. Each entry is read back with the reader's own strictness, so
/// that nothing can be stored that would not be read. Problems: see `Journal::append`.
base::Result<Built> build(Place place, const Transaction& transaction, values::Instant now,
                          const std::function<Salt()>& salt,
                          const std::function<bool(facts::EntryNumber)>& is_document);

}  // namespace vlecht::journal
