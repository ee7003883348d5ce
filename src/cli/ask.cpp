// SPDX-License-Identifier: EUPL-1.2
#include "cli/ask.h"

#include <ostream>

#include "document/csv_writer.h"
#include "document/html_writer.h"
#include "document/icalendar_writer.h"
#include "document/json_writer.h"
#include "document/text_writer.h"
#include "document/workbook.h"
#include "operations/sources.h"

namespace vlecht::cli {

base::Result<analysis::Arguments> arguments_from(const std::vector<std::string>& words) {
  analysis::Arguments arguments;
  for (const std::string& word : words) {
    const std::size_t mark = word.find('=');
    if (mark == std::string::npos || mark == 0) {
      return base::problem("argument.unreadable",
                           {{"name", word}, {"value", word}, {"example", "2018"}});
    }
    arguments.values.emplace_back(word.substr(0, mark), word.substr(mark + 1));
  }
  return arguments;
}

base::Result<void> write_document(const document::Document& document, const std::string& format,
                                  std::ostream& out) {
  if (format == "text") {
    out << document::to_text(document);
  } else if (format == "json") {
    out << document::to_json(document) << '\n';
  } else if (format == "csv") {
    out << document::to_csv(document);
  } else if (format == "xlsx") {
    out << base::text_of(document::to_xlsx(document));
  } else if (format == "ics") {
    if (document.dates.empty()) return base::problem("document.no_dates");
    out << document::to_icalendar(document);
  } else if (format == "html") {
    out << document::to_html_page(document);
  } else {
    return base::problem("argument.unreadable",
                         {{"name", "--as"}, {"value", format}, {"example", "text"}});
  }
  return {};
}

int run(const AskCommand& command, Environment& environment) {
  const auto asked = asked_from(command, environment);
  if (!asked) return report(asked.error(), environment);
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, false,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  const auto answer = operations::ask(**dossier, *asked);
  if (!answer) return report(answer.error(), environment);
  const auto written = write_document(*answer, command.format, environment.out);
  return written ? status_done : report(written.error(), environment);
}

int run(const SourcesCommand& command, Environment& environment) {
  const auto asked = asked_from(command, environment);
  if (!asked) return report(asked.error(), environment);
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, false,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  const auto rows = operations::sources(**dossier, *asked, command.figure);
  if (!rows) return report(rows.error(), environment);
  const auto written = write_document(rows->document, command.format, environment.out);
  return written ? status_done : report(written.error(), environment);
}

}  // namespace vlecht::cli
