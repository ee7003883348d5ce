// SPDX-License-Identifier: EUPL-1.2
#include "importers/prepared_import.h"

namespace vlecht::importers {

bool PreparedImport::next(std::vector<facts::Draft>& drafts, std::size_t rows) {
  drafts.clear();
  while (next_ < drafts_.size() && drafts.size() < rows) {
    if (!drafts.empty() && drafts.front().kind != drafts_[next_].kind) break;
    drafts.push_back(std::move(drafts_[next_++]));
  }
  return !drafts.empty();
}

}  // namespace vlecht::importers
