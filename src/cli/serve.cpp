// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/commands.h"
#include "operations/example.h"

namespace vlecht::cli {

int run(const ServeCommand& command, Environment& environment) {
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, true,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  const auto served = environment.serve(**dossier, command.options, environment);
  return served ? status_done : report(served.error(), environment);
}

int run(const DemoCommand& command, Environment& environment) {
  auto dossier = operations::open_example(environment.world, environment.world.memory_store(),
                                          environment.examples_folder + "/bloemendaal-heemstede");
  if (!dossier) return report(dossier.error(), environment);
  environment.messages << environment.text("cli.demo") << '\n';
  const auto served = environment.serve(**dossier, command.options, environment);
  return served ? status_done : report(served.error(), environment);
}

}  // namespace vlecht::cli
