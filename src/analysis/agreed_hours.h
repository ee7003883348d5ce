// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/service_hours.h"
#include "dossier/dossier.h"

/// The service hours and calendars of a dossier, by the names that agreements use.
namespace vlecht::analysis::agreed_hours {

class AgreedHours {
 public:
  /// Those that hold on the day of the dossier.
  static AgreedHours held(const dossier::Dossier& dossier);
  /// Those of every day, of a dossier that has them through time.
  static AgreedHours ever(const dossier::Dossier& dossier);

  /// Hours with a name, as they held on a day; none when there are no such hours or they cannot be
  /// read. "" and "24x7" are always known: day and night.
  std::optional<ServiceHours> hours_named(const std::string& name, values::Day day) const;
  /// Likewise; "": no closed days, and "nl" is what is closed everywhere when no fact says
  /// otherwise.
  std::optional<ServiceCalendar> calendar_named(const std::string& name, values::Day day) const;
  /// The hours without the days on which the calendar is closed. None when either is not known:
  /// then nobody can say when a clock ran.
  std::optional<ServiceHours> hours_of(const std::string& hours, const std::string& calendar,
                                       values::Day day) const;

  /// The facts behind them that hold in some days only: service_hours and holiday_rule.
  const std::vector<facts::Fact>& windows() const { return windows_; }
  const std::vector<facts::Fact>& holidays() const { return holidays_; }

 private:
  AgreedHours() = default;

  std::vector<facts::Fact> windows_, holidays_, closed_days_;
};

/// "08:30" or "8:30" as minutes after midnight, up to "24:00"; none for another text.
std::optional<int> minutes_of_clock(std::string_view text);

}  // namespace vlecht::analysis::agreed_hours
