// SPDX-License-Identifier: EUPL-1.2
#include "operations/export_log.h"

#include <ostream>

#include "cli/commands.h"

namespace vlecht::cli {

int run(const ExportLogCommand& command, Environment& environment) {
  const auto exported = operations::export_log(environment.world, command.dossier, command.folder,
                                               progress_of(environment));
  if (!exported) return report(exported.error(), environment);
  environment.out << environment.text(
                         "cli.exported_log",
                         {{"folder", command.folder},
                          {"entries", static_cast<std::int64_t>(exported->checkpoint.size)},
                          {"before", static_cast<std::int64_t>(exported->size_before)},
                          {"files", static_cast<std::int64_t>(exported->files)},
                          {"root", base::to_hex(exported->checkpoint.root)}})
                  << '\n';
  return status_done;
}

}  // namespace vlecht::cli
