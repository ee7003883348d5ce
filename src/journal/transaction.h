// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "journal/journal.h"

namespace vlecht::journal {

/// Of the document that it came from, to name in a problem.
inline std::int64_t row_of(const facts::Draft& draft) { return draft.source.row; }

/// Whether a statement can be encoded. Problems: see `Journal::append`.
base::Result<void> check_draft(const facts::Draft& draft);
/// Whether its texts can be read again: asked where reading it back failed, to name the field.
base::Result<void> check_texts(const facts::Draft& draft);
base::Result<void> check_document(const Document& document);
/// Everything but the statements and the document, which are checked one by one; but also that the
/// statements name just what is erased.
base::Result<void> check_transaction(const Transaction& transaction);

/// `journal.too_many_statements` when there are.
base::Result<void> check_count(std::uint64_t statements);

/// Whether a transaction is to announce statements of personal kinds.
bool is_personal(const Transaction& transaction);

}  // namespace vlecht::journal
