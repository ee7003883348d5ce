// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/commands.h"
#include "document/text_writer.h"
#include "operations/import_list.h"

namespace vlecht::cli {

int run(const ImportsCommand& command, Environment& environment) {
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, false,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  const auto list = operations::import_list(**dossier, environment.language);
  if (!list) return report(list.error(), environment);
  environment.out << document::to_text(*list);
  return status_done;
}

int run(const RetractCommand& command, Environment& environment) {
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, true,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  const auto done = operations::retract(**dossier, command.import, command.why, command.author);
  if (!done) return report(done.error(), environment);
  environment.messages << environment.text("cli.retracted", {{"import", command.import},
                                                             {"withdrawn", done->withdrawn},
                                                             {"restored", done->restored},
                                                             {"superseded", done->superseded}})
                       << '\n';
  return status_done;
}

}  // namespace vlecht::cli
