// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/commands.h"
#include "operations/files.h"

namespace vlecht::cli {
namespace {

base::Result<void> create(const InitCommand& command, const operations::World& world) {
  const operations::NewDossier dossier{command.name, command.members, command.author};
  // Everything that can be wrong with the words is found before a file is made.
  TRY_VOID(operations::start_dossier(world, *world.memory_store(), dossier));
  TRY(auto store, world.create_store(command.dossier));
  return operations::start_dossier(world, *store, dossier);
}

}  // namespace

int run(const InitCommand& command, Environment& environment) {
  const auto created = create(command, environment.world);
  if (!created) return report(created.error(), environment);
  environment.messages << environment.text("cli.created", {{"file", command.dossier}}) << '\n';
  return status_done;
}

}  // namespace vlecht::cli
