// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <iterator>
#include <ostream>

#include "base/limits.h"
#include "cli/commands.h"
#include "document/text_writer.h"
#include "facts/kinds.h"
#include "operations/files.h"
#include "operations/import_file.h"

namespace vlecht::cli {
namespace {

std::string importable_kinds() {
  std::string names;
  for (const facts::Kind& kind : facts::kinds()) {
    if (!kind.is_system) names += (names.empty() ? "" : ", ") + std::string(kind.name);
  }
  return names;
}

base::Result<operations::ImportRequest> request_from(const ImportCommand& command) {
  operations::ImportRequest request;
  request.kind = command.kind;
  request.profile = command.profile;
  request.save_profile = command.save_profile;
  request.author = command.author;
  request.set_aside = command.set_aside;
  request.replace = command.replace;
  request.is_dry_run = command.dry_run;
  if (command.keep || command.no_keep) request.keep_file = command.keep;
  if (!command.standing.empty()) {
    const auto standing = facts::standing_named(command.standing);
    if (!standing) {
      return base::problem(
          "argument.unreadable",
          {{"name", "--standing"}, {"value", command.standing}, {"example", "reported"}});
    }
    request.standing = *standing;
  }
  const facts::Kind* kind = facts::find_kind(command.kind);
  if (!command.kind.empty() && (!kind || kind->is_system)) {
    return base::problem("kind.unknown", {{"kind", command.kind}, {"kinds", importable_kinds()}});
  }
  for (const std::string& path : command.definitions) {
    TRY(auto files, operations::read_definitions(path));
    std::move(files.begin(), files.end(), std::back_inserter(request.definitions));
  }
  for (const std::string& text : command.rules) {
    TRY(auto rule, importers::rule_from_text(text));
    request.rules.push_back(std::move(rule));
  }
  return request;
}

int import_one(operations::OpenDossier& dossier, operations::ImportRequest& request,
               const std::string& path, Environment& environment) {
  if (environment.is_terminal) {
    environment.messages << environment.text("cli.reading", {{"file", path}}) << '\n';
  }
  auto content = operations::FileContent::open(path, base::limits::import_file_bytes_max,
                                               environment.world.executor);
  if (!content) return report(content.error(), environment);
  request.file_name = operations::file_name(path);
  request.content = std::move(*content);
  const auto outcome = operations::import_file(dossier, request);
  request.content = operations::FileContent();
  if (!outcome) {
    environment.messages << path << ": ";
    return report(outcome.error(), environment);
  }
  environment.out << document::to_text(
      operations::import_report(*outcome, request, environment.language));
  return outcome->is_refused ? status_found_wrong : status_done;
}

}  // namespace

int run(const ImportCommand& command, Environment& environment) {
  auto request = request_from(command);
  if (!request) return report(request.error(), environment);
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, !command.dry_run,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  // Each file is its own transaction; one that cannot be read does not hold up the others.
  int status = status_done;
  for (const std::string& path : command.files) {
    request->is_last = &path == &command.files.back();
    status = std::max(status, import_one(**dossier, *request, path, environment));
  }
  return status;
}

}  // namespace vlecht::cli
