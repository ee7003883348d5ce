// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "journal/journal.h"

namespace vlecht::operations {

/// Who recorded something: "Anna de Boer (p-017)" when the dossier knows who the pseudonym stood
/// for on that day, otherwise the pseudonym alone.
std::string shown_author(const journal::Journal& journal, const std::string& pseudonym,
                         values::Instant recorded_at);

}  // namespace vlecht::operations
