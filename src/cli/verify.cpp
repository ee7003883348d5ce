// SPDX-License-Identifier: EUPL-1.2
#include "operations/verify.h"

#include <ostream>

#include "cli/commands.h"
#include "operations/files.h"

namespace vlecht::cli {
namespace {

constexpr std::uint64_t checkpoint_bytes_max = 65'536;

}  // namespace

int run(const VerifyCommand& command, Environment& environment) {
  std::optional<std::string> checkpoint;
  if (!command.checkpoint.empty()) {
    const auto bytes = operations::read_file(command.checkpoint, checkpoint_bytes_max);
    if (!bytes) return report(bytes.error(), environment);
    checkpoint = std::string(base::text_of(*bytes));
  }
  const auto verified = operations::verify(environment.world, command.dossier, checkpoint,
                                           command.key, progress_of(environment));
  if (!verified) {
    // What does not fit is the result of this command, so it goes to standard output.
    environment.out << words::text(environment.language, verified.error()) << '\n';
    const bool is_absent = verified.error().name == "store.not_found";
    return is_absent ? status_used_wrongly : status_found_wrong;
  }
  environment.out << environment.text(
                         checkpoint ? "cli.verified_with_checkpoint" : "cli.verified",
                         {{"file", command.dossier},
                          {"entries", static_cast<std::int64_t>(verified->head.size)},
                          {"statements", static_cast<std::int64_t>(verified->statements)},
                          {"files", static_cast<std::int64_t>(verified->files_kept)},
                          {"root", base::to_hex(verified->head.root)}})
                  << '\n';
  return status_done;
}

int run(const CheckpointCommand& command, Environment& environment) {
  const auto made = operations::make_checkpoint(environment.world, command.dossier,
                                                command.key_file, progress_of(environment));
  if (!made) return report(made.error(), environment);
  environment.out << made->text;
  if (!made->verifier_key.empty()) {
    environment.messages << environment.text("cli.verifier_key", {{"key", made->verifier_key}})
                         << '\n';
  }
  return status_done;
}

}  // namespace vlecht::cli
