// SPDX-License-Identifier: EUPL-1.2
#include "operations/witness.h"

#include <ostream>

#include "cli/commands.h"

namespace vlecht::cli {
namespace {

// Its key on the first line, then per journal: size, root, instant, origin.
int show(const std::string& folder, Environment& environment) {
  const auto memory = operations::witness_memory(folder);
  if (!memory) return report(memory.error(), environment);
  environment.out << memory->key << '\n';
  for (const auto& journal : memory->journals) {
    environment.out << journal.size << ' ' << base::to_base64(journal.root) << ' '
                    << values::to_iso(journal.cosigned_at) << ' ' << journal.origin << '\n';
  }
  return status_done;
}

}  // namespace

int run(const WitnessCommand& command, Environment& environment) {
  const WitnessOptions& options = command.options;
  if (command.show) return show(options.folder, environment);
  const auto witness =
      operations::OpenWitness::open(environment.world, {.folder = options.folder,
                                                        .key_file = options.key_file,
                                                        .name = options.name,
                                                        .journals = options.journals});
  if (!witness) return report(witness.error(), environment);
  environment.messages << environment.text("cli.witness_key", {{"key", (*witness)->key()}}) << '\n';
  const auto served = environment.serve_witness(**witness, options.listen, environment);
  return served ? status_done : report(served.error(), environment);
}

}  // namespace vlecht::cli
