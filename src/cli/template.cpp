// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "base/bytes.h"
#include "cli/commands.h"
#include "document/csv_writer.h"
#include "document/xlsx_writer.h"
#include "facts/kinds.h"
#include "operations/kind_pages.h"

namespace vlecht::cli {

int run(const TemplateCommand& command, Environment& environment) {
  const facts::Kind* kind = facts::find_kind(command.kind);
  if (!kind || kind->is_system) {
    std::string names;
    for (const facts::Kind& each : facts::kinds()) {
      if (!each.is_system) names += (names.empty() ? "" : ", ") + std::string(each.name);
    }
    return report(base::Problem("kind.unknown", {{"kind", command.kind}, {"kinds", names}}),
                  environment);
  }
  const document::Table table = operations::import_template(*kind, environment.language);
  if (command.format == "xlsx") {
    environment.out << base::text_of(document::table_to_xlsx({table}));
  } else {
    environment.out << document::table_to_csv(table, environment.language);
  }
  return status_done;
}

}  // namespace vlecht::cli
