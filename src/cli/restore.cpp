// SPDX-License-Identifier: EUPL-1.2
#include "operations/restore.h"

#include <ostream>

#include "base/limits.h"
#include "cli/commands.h"
#include "operations/files.h"

namespace vlecht::cli {
namespace {

using base::limits::checkpoint_bytes_max;

}  // namespace

int run(const RestoreCommand& command, Environment& environment) {
  std::optional<std::string> checkpoint;
  if (!command.checkpoint.empty()) {
    const auto bytes = operations::read_file(command.checkpoint, checkpoint_bytes_max);
    if (!bytes) return report(bytes.error(), environment);
    checkpoint = std::string(base::text_of(*bytes));
  }
  const auto restored = operations::restore(environment.world, command.folder, command.dossier,
                                            checkpoint, command.key, progress_of(environment));
  if (!restored) return report(restored.error(), environment);
  environment.out << environment.text("cli.restored",
                                      {{"file", command.dossier},
                                       {"entries", static_cast<std::int64_t>(restored->head.size)},
                                       {"files", static_cast<std::int64_t>(restored->files_kept)},
                                       {"root", base::to_hex(restored->head.root)}})
                  << '\n'
                  << environment.text(checkpoint ? "cli.restored_compared"
                                                 : "cli.restored_not_compared")
                  << '\n';
  return status_done;
}

}  // namespace vlecht::cli
