// SPDX-License-Identifier: EUPL-1.2
#include "operations/backup.h"

#include "operations/new_file.h"

namespace vlecht::operations {

base::Result<journal::Verified> backup(const World& world, const std::string& dossier,
                                       const std::string& file, const journal::Progress& progress) {
  TRY(const auto original, world.open_store(dossier, false));
  TRY(NewFile made, NewFile::at(file));
  TRY_VOID(world.copy_store(dossier, made.path()));
  // Opened for writing, which finishes in the copy what may be unfinished in the dossier: no byte
  // of an erasure that broke off, or of an import that is still going on, is in a backup.
  TRY(auto copy, world.open_store(made.path(), true));
  TRY(auto verified, journal::verify(*copy, progress, world.executor));
  copy.reset();
  // The dossier may have grown meanwhile, and then still begins with what was copied.
  TRY(const base::Digest root, journal::root_at(journal::tiles_of(*original), verified.head.size));
  if (root != verified.head.root) {
    return base::problem("backup.differs", {{"file", dossier}});
  }
  TRY_VOID(made.finish());
  return verified;
}

}  // namespace vlecht::operations
