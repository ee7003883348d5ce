// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/ask.h"
#include "cli/commands.h"
#include "operations/record_forecasts.h"

namespace vlecht::cli {

int run(const ForecastCommand& command, Environment& environment) {
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, command.record,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  const auto outcome = operations::record_forecasts(**dossier, {command.author, command.record});
  if (!outcome) return report(outcome.error(), environment);
  const auto written = write_document(operations::forecast_report(*outcome, environment.language),
                                      command.format, environment.out);
  return written ? status_done : report(written.error(), environment);
}

}  // namespace vlecht::cli
