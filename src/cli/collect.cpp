// SPDX-License-Identifier: EUPL-1.2
#include "operations/collect.h"

#include <ostream>

#include "base/text.h"
#include "cli/commands.h"
#include "document/text_writer.h"
#include "values/zone.h"

namespace vlecht::cli {
namespace {

using base::Result;

base::Unexpected unreadable(const std::string& name, const std::string& value,
                            const std::string& example) {
  return base::problem("argument.unreadable",
                       {{"name", name}, {"value", value}, {"example", example}});
}

// A day is midnight in the Netherlands.
Result<std::optional<values::Instant>> moment(const std::string& name, const std::string& text) {
  if (text.empty()) return std::nullopt;
  if (const auto day = values::day_from_iso(text)) {
    return values::start_of_day(*day, values::dutch_zone);
  }
  if (const auto instant = values::instant_from_iso(text)) return instant;
  return unreadable(name, text, "2026-01-01");
}

// "60", "60s", "1m", "1h".
Result<std::optional<std::int64_t>> seconds(const std::string& text) {
  if (text.empty()) return std::nullopt;
  std::string_view number = text;
  std::int64_t unit = 1;
  if (number.ends_with('m')) unit = 60;
  if (number.ends_with('h')) unit = 3'600;
  if (!base::is_digit(number.back())) number.remove_suffix(1);
  const auto value = base::to_integer(number);
  const bool is_unit = base::is_digit(text.back()) || text.back() == 's' || unit > 1;
  if (!value || !is_unit || *value < 1 || *value > 86'400) {
    return unreadable("--step", text, "60");
  }
  return *value * unit;
}

Result<operations::CollectRequest> request_from(const CollectCommand& command) {
  operations::CollectRequest request;
  request.question.url = command.url;
  while (request.question.url.ends_with('/')) request.question.url.pop_back();
  request.question.query = command.query;
  request.question.authorities = command.ca_file;
  request.question.attempts_max = command.attempts;
  request.author = command.author;
  request.is_dry_run = command.dry_run;
  if (!command.token_file.empty()) {
    TRY(request.question.token, operations::read_token(command.token_file));
  }
  TRY(request.from, moment("--from", command.from));
  TRY(request.until, moment("--until", command.until));
  TRY(request.step, seconds(command.step));
  return request;
}

}  // namespace

int run(const CollectCommand& command, Environment& environment) {
  const auto request = request_from(command);
  if (!request) return report(request.error(), environment);
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, !command.dry_run,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  const auto told = [&](const operations::CollectedPage& page) {
    if (!environment.is_terminal) return;
    environment.messages << environment.text(
                                "cli.collected",
                                {{"until", values::to_iso_seconds({page.until * 1'000'000})},
                                 {"samples", page.samples}})
                         << '\n';
  };
  const auto outcome = operations::collect(**dossier, *request, told);
  if (!outcome) return report(outcome.error(), environment);
  environment.out << document::to_text(
      operations::collect_report(*outcome, *request, environment.language));
  return outcome->stopped ? report(*outcome->stopped, environment) : status_done;
}

}  // namespace vlecht::cli
