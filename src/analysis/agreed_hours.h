// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/service_hours.h"
#include "dossier/dossier.h"
#include "facts/finding.h"

/// The service hours and calendars of a dossier, by the names that agreements use.
namespace vlecht::analysis::agreed_hours {

/// The kinds that `hours_of` reads.
inline constexpr std::array<std::string_view, 3> hours_kinds = {"service_hours", "holiday_rule",
                                                                "closed_day"};

/// The hours called `hours` without the days on which `calendar` is closed; "" for `hours`: day and
/// night, "" for `calendar`: no closed days. None when the dossier has no readable hours of that
/// name, or nothing of that calendar: then nobody can say when the clock ran.
std::optional<ServiceHours> hours_of(const dossier::Dossier& dossier, std::string_view hours,
                                     std::string_view calendar);

/// "08:30" and "24:00" in minutes after midnight; none for what is no time of day.
std::optional<int> minutes_of_clock(std::string_view text);

}  // namespace vlecht::analysis::agreed_hours
