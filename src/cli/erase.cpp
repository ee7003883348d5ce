// SPDX-License-Identifier: EUPL-1.2
#include "operations/erase.h"

#include <ostream>

#include "cli/commands.h"
#include "document/json_writer.h"
#include "document/text_writer.h"
#include "operations/files.h"

namespace vlecht::cli {
namespace {

constexpr std::uint64_t list_bytes_max = 256'000'000;
constexpr std::string_view sqlite_mark = "SQLite format 3";

// A list as `vlecht erasures` writes it, or a dossier to take it from.
base::Result<operations::ErasureList> list_in(const std::string& path, Environment& environment) {
  TRY(const auto begin, operations::file_begin(path, sqlite_mark.size()));
  if (base::text_of(begin) != sqlite_mark) {
    TRY(const auto bytes, operations::read_file(path, list_bytes_max));
    return operations::erasure_list_from(base::text_of(bytes));
  }
  TRY(const auto dossier, operations::OpenDossier::open(environment.world, path, false));
  return dossier->read(
      [](const journal::Journal& journal) { return operations::list_of(journal); });
}

base::Result<operations::EraseOutcome> erased(const EraseCommand& command,
                                              Environment& environment) {
  operations::EraseRequest request;
  request.kind = command.kind;
  request.key = command.key;
  request.ground = command.ground;
  request.why = command.why;
  request.author = command.author;
  request.is_dry_run = command.dry_run;
  const bool has_key = !command.kind.empty() && !command.key.empty();
  const bool is_again = !command.again_from.empty();
  if (has_key == is_again || (is_again && !command.kind.empty())) {
    return base::problem("erase.what");
  }
  if (!is_again) {
    return operations::erase(environment.world, command.dossier, request, progress_of(environment));
  }
  TRY(const auto list, list_in(command.again_from, environment));
  return operations::erase_again(environment.world, command.dossier, list, request,
                                 progress_of(environment));
}

}  // namespace

int run(const EraseCommand& command, Environment& environment) {
  const auto outcome = erased(command, environment);
  if (!outcome) {
    const int status = report(outcome.error(), environment);
    return outcome.error().name == "erase.nothing_again" ? status_done : status;
  }
  environment.out << document::to_text(operations::erase_report(*outcome, environment.language));
  return outcome->is_clean() ? status_done : status_found_wrong;
}

int run(const ErasuresCommand& command, Environment& environment) {
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, false,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  if (command.format == "list") {
    const auto list = (*dossier)->read(
        [](const journal::Journal& journal) { return operations::list_of(journal); });
    if (!list) return report(list.error(), environment);
    environment.out << operations::to_text(*list);
    return status_done;
  }
  const auto list = operations::erasure_list(**dossier, environment.language);
  if (!list) return report(list.error(), environment);
  environment.out << (command.format == "json" ? document::to_json(*list)
                                               : document::to_text(*list));
  return status_done;
}

}  // namespace vlecht::cli
