// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/commands.h"
#include "operations/council_report.h"
#include "operations/files.h"
#include "operations/report_forms.h"

namespace vlecht::cli {
namespace {

base::Result<void> write_report(const ReportCommand& command, Environment& environment) {
  // What the command itself gets wrong is said before anything is computed.
  TRY(const operations::ReportForm form, operations::form_of_file(command.out));
  operations::ReportAsked asked;
  TRY(asked.questions, operations::questions_of_report(command.questions, command.order));
  asked.audience = command.audience;
  asked.language = environment.language;
  asked.moment = {command.moment.on, command.moment.known};
  asked.has_introduction = !command.no_introduction;
  TRY(const auto dossier, operations::OpenDossier::open(environment.world, command.dossier, false,
                                                        progress_of(environment)));
  TRY(const document::Report council, operations::council_report(*dossier, asked));
  TRY(const base::Bytes bytes, operations::in_form(environment.world, council, form));
  TRY_VOID(operations::write_file(command.out, bytes));
  if (!council.introduction_withheld.empty()) {
    environment.messages << council.introduction_withheld << '\n';
  }
  environment.messages << environment.text(
                              "cli.report_written",
                              {{"file", command.out},
                               {"questions", static_cast<std::int64_t>(council.parts.size())},
                               {"audience", council.audience_shown},
                               {"moment", council.moment_shown}})
                       << '\n';
  return {};
}

}  // namespace

int run(const ReportCommand& command, Environment& environment) {
  const auto written = write_report(command, environment);
  return written ? status_done : report(written.error(), environment);
}

}  // namespace vlecht::cli
