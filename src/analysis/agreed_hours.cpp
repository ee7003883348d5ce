// SPDX-License-Identifier: EUPL-1.2
#include "analysis/agreed_hours.h"

#include <utility>

#include "base/text.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::agreed_hours {
namespace {

using facts::Fact;

std::optional<Holiday> holiday_of(std::string_view choice) {
  namespace names = facts::holidays;
  static constexpr std::pair<std::string_view, Holiday> all[] = {
      {names::new_year, Holiday::new_years_day},
      {names::good_friday, Holiday::good_friday},
      {names::easter_sunday, Holiday::easter_sunday},
      {names::easter_monday, Holiday::easter_monday},
      {names::kings_day, Holiday::kings_day},
      {names::liberation_day, Holiday::liberation_day},
      {names::liberation_lustrum, Holiday::liberation_day_lustrum},
      {names::ascension, Holiday::ascension_day},
      {names::whit_sunday, Holiday::whit_sunday},
      {names::whit_monday, Holiday::whit_monday},
      {names::christmas_day, Holiday::christmas_day},
      {names::second_christmas_day, Holiday::boxing_day}};
  for (const auto& [name, holiday] : all)
    if (name == choice) return holiday;
  return std::nullopt;
}

std::optional<std::array<bool, 7>> weekdays_of(std::string_view choice) {
  namespace names = facts::weekdays;
  if (choice == names::every_day) return every_weekday;
  if (choice == names::workdays) return monday_to_friday;
  if (choice == names::weekend) return std::array{false, false, false, false, false, true, true};
  const std::string_view days[] = {names::monday,   names::tuesday, names::wednesday,
                                   names::thursday, names::friday,  names::saturday,
                                   names::sunday};
  for (std::size_t i = 0; i < std::size(days); ++i) {
    if (days[i] != choice) continue;
    std::array<bool, 7> out{};
    out[i] = true;
    return out;
  }
  return std::nullopt;
}

// A closing time at or before the opening is on the next day.
std::optional<WeeklyWindow> window_of(const Fact& fact) {
  const auto days = weekdays_of(fact.text("weekday"));
  const auto opens = minutes_of_clock(fact.text("opens"));
  const auto closes = minutes_of_clock(fact.text("closes"));
  if (!days || !opens || !closes || *opens >= minutes_per_day) return std::nullopt;
  return WeeklyWindow{*days, *opens, *closes <= *opens ? *closes + minutes_per_day : *closes};
}

std::optional<ServiceCalendar> calendar_of(const dossier::Dossier& dossier,
                                           std::string_view calendar) {
  ServiceCalendar out;
  if (calendar.empty()) return out;
  bool is_there = false;
  dossier.each("holiday_rule", [&](const Fact& fact) {
    if (fact.text("calendar") != calendar) return;
    if (const auto holiday = holiday_of(fact.text("holiday"))) out.holidays.push_back(*holiday);
    is_there = true;
  });
  dossier.each("closed_day", [&](const Fact& fact) {
    if (fact.text("calendar") != calendar) return;
    const bool is_open = fact.text("is_closed") == facts::answers::no;
    (is_open ? out.open_days : out.closed_days).insert(std::get<values::Day>(*fact["day"]));
    is_there = true;
  });
  if (!is_there) return std::nullopt;
  return out;
}

}  // namespace

std::optional<int> minutes_of_clock(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == text.npos || text.size() > 5 || text.size() - colon != 3) return std::nullopt;
  const auto hour = base::to_integer(text.substr(0, colon));
  const auto minute = base::to_integer(text.substr(colon + 1));
  if (!hour || !minute || *hour < 0 || *hour > 24 || *minute < 0 || *minute > 59)
    return std::nullopt;
  if (*hour == 24 && *minute != 0) return std::nullopt;
  return static_cast<int>(*hour * 60 + *minute);
}

std::optional<ServiceHours> hours_of(const dossier::Dossier& dossier, std::string_view hours,
                                     std::string_view calendar) {
  auto closed = calendar_of(dossier, calendar);
  if (!closed) return std::nullopt;
  ServiceHours out = round_the_clock();
  out.calendar = std::move(*closed);
  if (hours.empty()) return out;
  out.windows.clear();
  bool is_readable = true;
  dossier.each("service_hours", [&](const Fact& fact) {
    if (fact.text("hours") != hours) return;
    const auto window = window_of(fact);
    is_readable = is_readable && window.has_value();
    if (window) out.windows.push_back(*window);
  });
  if (out.windows.empty() || !is_readable) return std::nullopt;
  return out;
}

}  // namespace vlecht::analysis::agreed_hours
