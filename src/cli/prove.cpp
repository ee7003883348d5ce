// SPDX-License-Identifier: EUPL-1.2
#include "operations/prove.h"

#include <ostream>

#include "cli/ask.h"
#include "operations/files.h"

namespace vlecht::cli {
namespace {

constexpr std::uint64_t kept_checkpoint_bytes_max = 1'000'000;

// The text of a checkpoint's file; "" when none was named.
base::Result<std::string> checkpoint_in(const std::string& path) {
  if (path.empty()) return std::string();
  TRY(const base::Bytes bytes, operations::read_file(path, kept_checkpoint_bytes_max));
  return std::string(base::text_of(bytes));
}

base::Result<operations::Proved> prove(const ProveCommand& command, Environment& environment) {
  TRY(const auto asked, asked_from(command, environment));
  TRY(const std::string checkpoint, checkpoint_in(command.checkpoint));
  TRY(const auto dossier, operations::OpenDossier::open(environment.world, command.dossier, false,
                                                        progress_of(environment)));
  TRY(auto proved, operations::prove(*dossier, asked, command.figure, checkpoint));
  TRY_VOID(operations::write_bundle(proved, command.to));
  return proved;
}

}  // namespace

int run(const ProveCommand& command, Environment& environment) {
  const auto proved = prove(command, environment);
  if (!proved) return report(proved.error(), environment);
  const auto& checkpoint = proved->checkpoint;
  environment.messages << environment.text(
                              "cli.proved",
                              {{"facts", static_cast<std::int64_t>(proved->fact_count)},
                               {"entries", static_cast<std::int64_t>(proved->entry_count)},
                               {"folder", command.to},
                               {"signed", static_cast<std::int64_t>(checkpoint.signatures.size())},
                               {"size", static_cast<std::int64_t>(checkpoint.checkpoint.size)}})
                       << '\n';
  return status_done;
}

int run(const VerifyProofCommand& command, Environment& environment) {
  const auto kept = checkpoint_in(command.checkpoint);
  if (!kept) return report(kept.error(), environment);
  const journal::Trusted trusted{command.key, *kept};
  const auto proven = operations::verify_proof(command.proof, trusted);
  if (!proven && proven.error().name == "file.unreadable") {
    return report(proven.error(), environment);
  }
  if (!proven) {
    // What does not fit is the result of this command, so it goes to standard output.
    environment.out << words::text(environment.language, proven.error()) << '\n';
    return status_found_wrong;
  }
  const auto page = operations::proof_report(*proven, trusted, environment.language);
  const auto written = write_document(page, command.format, environment.out);
  return written ? status_done : report(written.error(), environment);
}

}  // namespace vlecht::cli
