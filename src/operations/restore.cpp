// SPDX-License-Identifier: EUPL-1.2
#include "operations/restore.h"

#include "journal/rebuild.h"
#include "operations/export_log.h"
#include "operations/new_file.h"

namespace vlecht::operations {
namespace {

using base::Result;

// Makes it in a store of its own, which is closed when this returns.
Result<journal::Verified> make(const World& world, const StaticFolder& folder,
                               const journal::Checkpoint& expected, const std::string& path,
                               const std::optional<std::string>& checkpoint,
                               const std::string& verifier_key, const journal::Progress& progress) {
  TRY(const auto store, world.create_store(path));
  const auto read = [&](const std::string& name, std::uint64_t bytes_max) {
    return folder.read(name, bytes_max);
  };
  TRY_VOID(journal::rebuild(read, expected, *store, progress));
  TRY(auto verified, journal::verify(*store, progress, world.executor));
  if (verified.origin != expected.origin) {
    return base::problem("journal.checkpoint_other_origin",
                         {{"checkpoint", expected.origin}, {"journal", verified.origin}});
  }
  if (checkpoint) TRY_VOID(journal::verify_checkpoint(*store, *checkpoint, verifier_key, progress));
  return verified;
}

}  // namespace

Result<journal::Verified> restore(const World& world, const std::string& path,
                                  const std::string& dossier,
                                  const std::optional<std::string>& checkpoint,
                                  const std::string& verifier_key,
                                  const journal::Progress& progress) {
  TRY(const StaticFolder folder, StaticFolder::open(path, StaticFolder::Missing::refuse));
  TRY(const auto expected, checkpoint_in(folder));
  if (!expected) return base::problem("log.no_checkpoint", {{"folder", path}});
  TRY(NewFile made, NewFile::at(dossier));
  TRY(auto verified,
      make(world, folder, expected->checkpoint, made.path(), checkpoint, verifier_key, progress));
  TRY_VOID(made.finish());
  return verified;
}

}  // namespace vlecht::operations
