// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "facts/fact.h"
#include "journal/journal.h"

namespace vlecht::dossier {

/// Every fact of a kind that held on some day, as known at the journal's first `size` entries: once
/// for each stretch of days over which it held, which is then its `valid`. Of one key no two hold
/// on the same day. By key in the order in which keys were first stated, then by day. Problems:
/// those of `Journal::facts`.
base::Result<std::vector<facts::Fact>> history_of(const journal::Journal& journal,
                                                  std::string_view kind, std::uint64_t size);

/// What was stated of the keys of these facts before them, by number. A retraction states nothing.
/// Problems: those of `Journal::facts`.
base::Result<std::vector<facts::Fact>> replaced_by(const journal::Journal& journal,
                                                   const std::vector<facts::Fact>& facts);

/// Takes the days of `over` from what is stated of a key: facts end sooner, begin later, fall apart
/// or go.
void cut(std::vector<facts::Fact>& history, std::string_view key, const values::Period& over);

}  // namespace vlecht::dossier
