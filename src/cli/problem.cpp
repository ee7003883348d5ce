// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/commands.h"

namespace vlecht::cli {
namespace {

// Problems that the words of the command itself caused.
constexpr std::string_view usage_problems[]{"argument.unknown",
                                            "argument.unreadable",
                                            "moment.day_unreadable",
                                            "moment.in_future",
                                            "moment.instant_unreadable",
                                            "question.unknown",
                                            "audience.no_partner",
                                            "report.question_twice",
                                            "report.not_chosen",
                                            "report.format_unknown",
                                            "figure.unknown",
                                            "kind.unknown",
                                            "erase.what",
                                            "erase.no_ground",
                                            "erase.no_reason",
                                            "erase.list_unreadable",
                                            "file.unreadable",
                                            "store.not_found",
                                            "store.exists",
                                            "rule.unreadable",
                                            "value.unreadable",
                                            "dossier.no_name",
                                            "serve.needs_confirmation",
                                            "serve.bad_address",
                                            "proof.folder_not_empty",
                                            "http.address_unreadable",
                                            "http.address_not_encrypted",
                                            "witness.no_journal",
                                            "witness.too_many_journals",
                                            "witness.keys_unpaired",
                                            "witness.too_many",
                                            "witness.key_unreadable",
                                            "witness.key_twice",
                                            "witness.needs_key",
                                            "witness.required_unreachable"};

}  // namespace

int report(const base::Problem& problem, Environment& environment) {
  environment.messages << words::text(environment.language, problem) << '\n';
  for (const auto name : usage_problems) {
    if (problem.name == name) return status_used_wrongly;
  }
  return status_found_wrong;
}

journal::Journal::Progress progress_of(Environment& environment) {
  if (!environment.is_terminal) return {};
  return [&environment](std::uint64_t done, std::uint64_t of) {
    if (of < 100'000) return;
    environment.messages << '\r'
                         << environment.text(
                                "cli.verifying",
                                {{"percent", static_cast<std::int64_t>(100 * done / of)}});
    if (done == of) environment.messages << '\n';
    environment.messages.flush();
  };
}

}  // namespace vlecht::cli
