// SPDX-License-Identifier: EUPL-1.2
#include "stores/sqlite/scrub.h"

#include "stores/sqlite/schema.h"

namespace vlecht::stores {
namespace {

// The log still holds pages as they were, also behind its end: it must become empty.
base::Result<void> empty_log(const Database& writer, const std::string& path) {
  const auto busy = writer.number("pragma wal_checkpoint(truncate)");
  const bool is_in_use = busy ? *busy != 0 : busy.error().name == "store.locked";
  if (is_in_use) return base::problem("store.scrub_in_use", {{"file", path}});
  return busy.map([](std::int64_t) {});
}

}  // namespace

base::Result<void> scrub(const Database& writer, const std::string& path) {
  TRY_VOID(writer.run("pragma secure_delete=on"));
  TRY_VOID(empty_log(writer, path));
  // Entries move between pages when the tree of rows grows, and leave copies in the gaps: only
  // writing the file anew is sure to be rid of them.
  TRY_VOID(writer.run("vacuum"));
  TRY_VOID(empty_log(writer, path));
  TRY_VOID(mark_as_scrubbed(writer));
  return empty_log(writer, path);
}

}  // namespace vlecht::stores
