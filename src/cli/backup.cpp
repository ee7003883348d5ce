// SPDX-License-Identifier: EUPL-1.2
#include "operations/backup.h"

#include <ostream>

#include "cli/commands.h"

namespace vlecht::cli {

int run(const BackupCommand& command, Environment& environment) {
  const auto verified = operations::backup(environment.world, command.dossier, command.file,
                                           progress_of(environment));
  if (!verified) return report(verified.error(), environment);
  environment.out << environment.text("cli.backed_up",
                                      {{"file", command.file},
                                       {"entries", static_cast<std::int64_t>(verified->head.size)},
                                       {"root", base::to_hex(verified->head.root)}})
                  << '\n';
  return status_done;
}

}  // namespace vlecht::cli
