// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/result.h"
#include "journal/checkpoint.h"
#include "journal/gathering.h"
#include "journal/store.h"
#include "journal/verify.h"

namespace vlecht::journal {

/// Gives a file of a static log (static_log.h) by its name; none when it is not there.
using ReadFile = std::function<base::Result<std::optional<base::Bytes>>(const std::string& name,
                                                                        std::uint64_t bytes_max)>;

/// Puts the journal of a static log (static_log.h) into an empty store: the same bytes, tiles,
/// files and head as the store had that it was written from. Every hash is recomputed from the
/// entries and held against the files with tiles, and the root against the checkpoint. Entries and
/// files that an erasure in the log names, and that the log still has because it is older, are
/// erased in the store as well, and nothing of them is left. What the entries say otherwise is not
/// looked at: `verify` does that. Many transactions are committed at once, and large ones come in
/// parts, so that little is held in memory. After a problem the store has a part.
/// Problems, with the name of the file: `log.file_missing`, `log.file_damaged`,
/// `log.entry_differs`, `log.root_differs`; `journal.entry_out_of_place`,
/// `journal.transaction_incomplete`, `journal.erasure_unreadable`, `journal.empty`; those of `read`
/// and the store.
base::Result<void> rebuild(const ReadFile& read, const Checkpoint& checkpoint, Store& store,
                           const Progress& progress = {}, const GatheringLimits& limits = {});

}  // namespace vlecht::journal
