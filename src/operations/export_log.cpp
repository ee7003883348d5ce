// SPDX-License-Identifier: EUPL-1.2
#include "operations/export_log.h"

#include <algorithm>

#include "base/limits.h"
#include "base/problem.h"
#include "operations/files.h"
#include "operations/log_erasure.h"

namespace vlecht::operations {
namespace {

using base::Result;
using journal::Checkpoint;

using base::limits::checkpoint_bytes_max;

using base::shown;

// Whether the folder's checkpoint is of an earlier moment, or this one, of the same journal.
Result<void> check_is_earlier(const Checkpoint& there, const journal::Store& store,
                              const std::string& origin, const std::string& folder) {
  if (there.origin != origin) {
    return base::problem("log.other_origin",
                         {{"folder", folder}, {"there", there.origin}, {"journal", origin}});
  }
  TRY(const journal::Head head, store.head());
  if (there.size > head.size) {
    return base::problem(
        "log.longer",
        {{"folder", folder}, {"size", shown(there.size)}, {"journal", shown(head.size)}});
  }
  TRY(const base::Digest root, journal::root_at(journal::tiles_of(store), there.size));
  if (root == there.root) return {};
  return base::problem("log.differs", {{"folder", folder}, {"size", shown(there.size)}});
}

Result<void> add_file(const journal::Store& store, const journal::Document& document,
                      StaticFolder& folder) {
  TRY(const auto bytes, store.file(document.digest));
  if (!bytes) return {};  // keeping is optional
  if (bytes->size() != document.size || base::sha256(*bytes) != document.digest) {
    return base::problem("journal.file_damaged",
                         {{"file", document.name}, {"entry", shown(document.entry)}});
  }
  return folder.add(journal::kept_file_name(document.digest), *bytes);
}

// A bundle that an earlier attempt left can have an entry that was erased since.
Result<void> add_to_log(const std::string& name, base::ByteView bytes, StaticFolder& folder) {
  auto added = folder.add(name, bytes);
  if (added || added.error().name != "log.file_differs") return added;
  TRY(const auto there, folder.read(name, journal::bundle_bytes_max));
  const bool is_bundle = name.starts_with("tile/entries/");
  if (!is_bundle || !there || !journal::is_emptied(*there, bytes)) return added;
  return folder.replace(name, bytes);
}

// The note that was handed out for this very checkpoint, with its signatures; or else the three
// lines.
Result<std::string> note_for(const journal::Store& store, const Checkpoint& checkpoint) {
  TRY(const auto kept, store.checkpoints());
  for (const auto& [size, note] : kept) {
    if (size != checkpoint.size) continue;
    const auto parsed = journal::parse_checkpoint(note);
    if (parsed && parsed->checkpoint == checkpoint) return note;
  }
  return journal::to_text(checkpoint);
}

// Last of all: from here on the folder vouches for what it has.
Result<void> put_checkpoint(const journal::Store& store, const Checkpoint& checkpoint,
                            const std::optional<journal::SignedCheckpoint>& there,
                            StaticFolder& folder) {
  TRY(const std::string note, note_for(store, checkpoint));
  const std::string past = journal::past_checkpoint_name(checkpoint.size);
  TRY(const auto kept, folder.read(past, checkpoint_bytes_max));
  if (!kept) {
    TRY_VOID(folder.add(past, base::bytes_of(note)));
  } else if (const auto parsed = journal::parse_checkpoint(base::text_of(*kept));
             !parsed || parsed->checkpoint != checkpoint) {
    return base::problem("log.file_differs", {{"file", folder.path() + "/" + past}});
  } else {
    folder.keep_as_found(past);
  }
  TRY_VOID(folder.settle());
  TRY(const auto ours, journal::parse_checkpoint(note));
  const bool is_there = there && there->checkpoint == checkpoint;
  if (is_there && there->signatures.size() >= ours.signatures.size()) {
    folder.keep_as_found(std::string(journal::checkpoint_name));
    return folder.settle();
  }
  TRY_VOID(folder.replace(std::string(journal::checkpoint_name), base::bytes_of(note)));
  return folder.settle();
}

}  // namespace

Result<std::optional<journal::SignedCheckpoint>> checkpoint_in(const StaticFolder& folder) {
  TRY(const auto bytes, folder.read(std::string(journal::checkpoint_name), checkpoint_bytes_max));
  if (!bytes) return std::nullopt;
  auto parsed = journal::parse_checkpoint(base::text_of(*bytes));
  if (!parsed) return base::problem("log.checkpoint_unreadable", {{"folder", folder.path()}});
  return std::move(*parsed);
}

Result<ExportedLog> grow_log(const journal::Store& store, const std::string& origin,
                             StaticFolder& folder, const journal::Progress& progress) {
  ExportedLog out;
  TRY(const auto there, checkpoint_in(folder));
  if (there) {
    TRY_VOID(check_is_earlier(there->checkpoint, store, origin, folder.path()));
    out.size_before = there->checkpoint.size;
  }
  TRY(const journal::Growth growth, journal::recompute_growth(store, out.size_before));
  TRY(auto written, journal::write_growth(
                        store, growth,
                        [&](const std::string& name, base::ByteView bytes) {
                          return add_to_log(name, bytes, folder);
                        },
                        progress));
  for (const auto& document : written.documents) TRY_VOID(add_file(store, document, folder));
  // Something may have been erased while it was read: then it is missing here, and what says so
  // comes after the head that was read first.
  TRY(const journal::Head now, store.head());
  TRY(const auto meanwhile, journal::erasures_in(store, growth.head.size, now.size));
  if (!meanwhile.empty()) return grow_log(store, origin, folder, progress);
  TRY(LogErasure erasure, LogErasure::begin(store, folder, out.size_before));
  TRY_VOID(erasure.announce(std::move(written.erasures)));
  out.checkpoint = {origin, growth.head.size, growth.head.root};
  TRY_VOID(put_checkpoint(store, out.checkpoint, there, folder));
  TRY(out.emptied, erasure.carry_out());
  out.files = folder.files_added();
  out.bytes = folder.bytes_added();
  return out;
}

Result<ExportedLog> export_log(const World& world, const std::string& dossier,
                               const std::string& path, const journal::Progress& progress) {
  TRY(const auto store, world.open_store(dossier, false));
  TRY(const auto verified, journal::verify(*store, progress, world.executor));
  TRY(StaticFolder folder, StaticFolder::open(path, StaticFolder::Missing::make));
  return grow_log(*store, verified.origin, folder);
}

}  // namespace vlecht::operations
