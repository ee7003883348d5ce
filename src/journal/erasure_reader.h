// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "base/result.h"
#include "journal/entry.h"
#include "journal/erasure.h"

namespace vlecht::journal {

/// Finds the statements of kind `erasure` among entries, without reading the others in full.
class ErasureReader {
 public:
  /// What entry `number` names when it is one; none when it is anything else, or nothing that this
  /// program can read. Problem: `journal.erasure_unreadable`.
  base::Result<std::optional<ErasedNumbers>> read(facts::EntryNumber number, base::ByteView entry);

 private:
  EntryReader reader_;
};

}  // namespace vlecht::journal
