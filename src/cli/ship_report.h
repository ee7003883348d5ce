// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "cli/commands.h"
#include "operations/ship.h"

namespace vlecht::cli {

/// Says in the log how shipping goes: each time something was sent, when it begins to fail, and
/// when it works again; not the same thing every minute.
class ShipReport {
 public:
  ShipReport(std::string folder, Environment& environment)
      : folder_(std::move(folder)), environment_(environment) {}

  void operator()(const base::Result<operations::ExportedLog>& round);

 private:
  std::string folder_;
  Environment& environment_;
  std::optional<base::Problem> told_;          // what it failed on, as was said last
  std::optional<std::uint64_t> shipped_size_;  // entries that the folder was last known to have
  std::optional<values::Instant> shipped_at_;  // and when that was all there was
};

}  // namespace vlecht::cli
