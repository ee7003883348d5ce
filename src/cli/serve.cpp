// SPDX-License-Identifier: EUPL-1.2
#include <memory>
#include <ostream>

#include "cli/commands.h"
#include "cli/ship_report.h"
#include "operations/example.h"

namespace vlecht::cli {
namespace {

// Beside the server, when it was asked for; ends with it.
std::unique_ptr<operations::ShippingThread> shipping_of(const ServeCommand& command,
                                                        const operations::OpenDossier& dossier,
                                                        Environment& environment) {
  if (command.ship_folder.empty()) return nullptr;
  const std::string origin =
      dossier.read([](const journal::Journal& journal) { return journal.origin(); });
  return std::make_unique<operations::ShippingThread>(
      operations::Shipping(environment.world, command.dossier, command.ship_folder, origin),
      std::chrono::seconds(command.ship_every), ShipReport(command.ship_folder, environment));
}

}  // namespace

int run(const ServeCommand& command, Environment& environment) {
  // Shipped is only what has been verified. It goes after the opening, in whose thread it is made.
  std::unique_ptr<operations::ShippingThread> shipping;
  auto opening = operations::Opening::of(environment.world, command.dossier);
  if (!opening) return report(opening.error(), environment);
  ServeOptions options = command.options;
  options.verified = [&](const operations::OpenDossier& dossier) {
    shipping = shipping_of(command, dossier, environment);
  };
  const auto served = environment.serve(**opening, options, environment);
  return served ? status_done : report(served.error(), environment);
}

int run(const DemoCommand& command, Environment& environment) {
  auto dossier = operations::open_example(environment.world, environment.world.memory_store(),
                                          environment.examples_folder + "/bloemendaal-heemstede");
  if (!dossier) return report(dossier.error(), environment);
  environment.messages << environment.text("cli.demo") << '\n';
  const auto opening = operations::Opening::done(std::move(*dossier));
  const auto served = environment.serve(*opening, command.options, environment);
  return served ? status_done : report(served.error(), environment);
}

}  // namespace vlecht::cli
