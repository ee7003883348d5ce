// SPDX-License-Identifier: EUPL-1.2
#include "operations/verify.h"

#include <ostream>

#include "base/limits.h"
#include "cli/commands.h"
#include "operations/checkpoint.h"
#include "operations/files.h"

namespace vlecht::cli {
namespace {

using base::limits::checkpoint_bytes_max;

base::Result<std::optional<operations::CheckpointDemands>> demands_of(
    const VerifyCommand& command) {
  if (command.checkpoint.empty()) return std::nullopt;
  TRY(const auto bytes, operations::read_file(command.checkpoint, checkpoint_bytes_max));
  return operations::CheckpointDemands{std::string(base::text_of(bytes)), command.key,
                                       command.witness_keys, command.required};
}

// Who cosigned, and when by their clock.
void tell(const std::vector<operations::Cosignature>& cosignatures, std::size_t required,
          std::ostream& out, const Environment& environment) {
  out << environment.text("cli.cosignatures",
                          {{"count", static_cast<std::int64_t>(cosignatures.size())},
                           {"required", static_cast<std::int64_t>(required)}})
      << '\n';
  for (const auto& one : cosignatures) {
    out << "  " << values::to_iso(one.at) << ' ' << one.witness << '\n';
  }
}

}  // namespace

int run(const VerifyCommand& command, Environment& environment) {
  const auto demands = demands_of(command);
  if (!demands) return report(demands.error(), environment);
  const auto verified =
      operations::verify(environment.world, command.dossier, *demands, progress_of(environment));
  if (!verified) {
    // What does not fit is the result of this command, so it goes to standard output.
    environment.out << words::text(environment.language, verified.error()) << '\n';
    const bool is_absent = verified.error().name == "store.not_found";
    return is_absent ? status_used_wrongly : status_found_wrong;
  }
  environment.out << environment.text(
                         *demands ? "cli.verified_with_checkpoint" : "cli.verified",
                         {{"file", command.dossier},
                          {"entries", static_cast<std::int64_t>(verified->journal.head.size)},
                          {"statements", static_cast<std::int64_t>(verified->journal.statements)},
                          {"files", static_cast<std::int64_t>(verified->journal.files_kept)},
                          {"root", base::to_hex(verified->journal.head.root)}})
                  << '\n';
  if (!command.witness_keys.empty()) {
    tell(verified->cosignatures, verified->required, environment.out, environment);
  }
  return status_done;
}

int run(const CheckpointCommand& command, Environment& environment) {
  const SigningOptions& signing = command.signing;
  const auto made = operations::make_checkpoint(environment.world, command.dossier,
                                                {.key_file = signing.key_file,
                                                 .witness_urls = signing.witnesses,
                                                 .witness_keys = signing.witness_keys,
                                                 .required = signing.required},
                                                progress_of(environment));
  if (!made) return report(made.error(), environment);
  environment.out << made->text;
  for (const base::Problem& missing : made->missing) {
    environment.messages << words::text(environment.language, missing) << '\n';
  }
  if (!signing.witnesses.empty()) {
    tell(made->cosignatures, made->required, environment.messages, environment);
  }
  if (!made->verifier_key.empty()) {
    environment.messages << environment.text("cli.verifier_key", {{"key", made->verifier_key}})
                         << '\n';
  }
  return status_done;
}

}  // namespace vlecht::cli
