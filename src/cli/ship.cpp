// SPDX-License-Identifier: EUPL-1.2
#include "operations/ship.h"

#include <ostream>
#include <thread>

#include "cli/commands.h"
#include "cli/ship_report.h"

namespace vlecht::cli {

void ShipReport::operator()(const base::Result<operations::ExportedLog>& round) {
  const std::string now = values::to_iso(environment_.world.now());
  if (!round) {
    if (told_ == round.error()) return;
    told_ = round.error();
    const std::string why = words::text(environment_.language, round.error());
    environment_.messages
        << (shipped_at_ ? environment_.text("ship.behind",
                                            {{"now", now},
                                             {"why", why},
                                             {"size", static_cast<std::int64_t>(*shipped_size_)},
                                             {"at", values::to_iso(*shipped_at_)}})
                        : environment_.text("ship.not_started", {{"now", now}, {"why", why}})) +
               "\n"
        << std::flush;
    return;
  }
  const bool is_news = told_ || !shipped_size_ || *shipped_size_ != round->checkpoint.size;
  told_.reset();
  shipped_size_ = round->checkpoint.size;
  shipped_at_ = environment_.world.now();
  if (!is_news) return;
  environment_.messages << environment_.text(
                               "ship.done",
                               {{"now", now},
                                {"folder", folder_},
                                {"size", static_cast<std::int64_t>(round->checkpoint.size)},
                                {"files", static_cast<std::int64_t>(round->files)},
                                {"bytes", static_cast<std::int64_t>(round->bytes)}}) +
                               "\n"
                        << std::flush;
}

int run(const ShipCommand& command, Environment& environment) {
  const auto origin =
      operations::verified_origin(environment.world, command.dossier, progress_of(environment));
  if (!origin) return report(origin.error(), environment);
  operations::Shipping shipping(environment.world, command.dossier, command.folder, *origin);
  ShipReport told(command.folder, environment);
  for (;;) {
    const auto round = shipping.round();
    if (command.once && !round) return report(round.error(), environment);
    told(round);
    if (command.once) return status_done;
    // Ended from outside at any moment, which leaves whole files only.
    std::this_thread::sleep_for(std::chrono::seconds(command.every));
  }
}

}  // namespace vlecht::cli
