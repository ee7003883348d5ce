// SPDX-License-Identifier: EUPL-1.2
#include "analysis/agreed_hours.h"

#include <array>
#include <utility>

#include "analysis/known_fields.h"
#include "base/text.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::agreed_hours {
namespace {

using facts::Fact;
using values::Day;

constexpr std::string_view all_hours = "24x7";
constexpr std::string_view dutch_calendar = "nl";

std::optional<std::array<bool, 7>> weekdays_named(std::string_view choice) {
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
std::optional<WeeklyWindow> window_in(const Fact& fact) {
  const auto days = weekdays_named(fact.text("weekday"));
  const auto opens = minutes_of_clock(fact.text("opens"));
  const auto closes = minutes_of_clock(fact.text("closes"));
  if (!days || !opens || !closes || *opens >= minutes_per_day) return std::nullopt;
  return WeeklyWindow{.weekdays = *days,
                      .opens = *opens,
                      .closes = *closes > *opens ? *closes : *closes + minutes_per_day};
}

}  // namespace

AgreedHours AgreedHours::held(const dossier::Dossier& dossier) {
  AgreedHours out;
  dossier.each("service_hours", [&](const Fact& fact) { out.windows_.push_back(fact); });
  dossier.each("holiday_rule", [&](const Fact& fact) { out.holidays_.push_back(fact); });
  dossier.each("closed_day", [&](const Fact& fact) { out.closed_days_.push_back(fact); });
  return out;
}

AgreedHours AgreedHours::ever(const dossier::Dossier& dossier) {
  AgreedHours out;
  dossier.each_ever("service_hours", [&](const Fact& fact) { out.windows_.push_back(fact); });
  dossier.each_ever("holiday_rule", [&](const Fact& fact) { out.holidays_.push_back(fact); });
  dossier.each_ever("closed_day", [&](const Fact& fact) { out.closed_days_.push_back(fact); });
  return out;
}

std::optional<ServiceHours> AgreedHours::hours_named(const std::string& name, Day day) const {
  if (name.empty() || name == all_hours) return round_the_clock();
  ServiceHours hours;
  for (const Fact& fact : windows_) {
    if (!fact.valid.contains(day) || fact.text("hours") != name) continue;
    const auto window = window_in(fact);
    if (!window) return std::nullopt;
    hours.windows.push_back(*window);
  }
  if (hours.windows.empty()) return std::nullopt;
  return hours;
}

std::optional<ServiceCalendar> AgreedHours::calendar_named(const std::string& name, Day day) const {
  ServiceCalendar calendar;
  if (name.empty()) return calendar;
  bool is_there = false;
  for (const Fact& fact : holidays_) {
    if (!fact.valid.contains(day) || fact.text("calendar") != name) continue;
    is_there = true;
    if (const auto holiday = holiday_named(fact.text("holiday")))
      calendar.holidays.push_back(*holiday);
  }
  // A single day says its date itself, whatever the day on which it became known.
  for (const Fact& fact : closed_days_) {
    if (fact.text("calendar") != name) continue;
    is_there = true;
    const bool is_open = fact.text("is_closed") == facts::answers::no;
    (is_open ? calendar.open_days : calendar.closed_days).insert(*known_day(fact, "day"));
  }
  if (is_there) return calendar;
  if (name != dutch_calendar) return std::nullopt;
  calendar.holidays.assign(usual_holidays().begin(), usual_holidays().end());
  return calendar;
}

std::optional<ServiceHours> AgreedHours::hours_of(const std::string& hours,
                                                  const std::string& calendar, Day day) const {
  auto out = hours_named(hours, day);
  auto closed = calendar_named(calendar, day);
  if (!out || !closed) return std::nullopt;
  out->calendar = std::move(*closed);
  return out;
}

std::optional<int> minutes_of_clock(std::string_view text) {
  const auto colon = text.find(':');
  const bool has_digits =
      colon != text.npos && colon >= 1 && colon <= 2 && text.size() == colon + 3;
  if (!has_digits) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i != colon && !base::is_digit(text[i])) return std::nullopt;
  const auto hours = base::to_integer(text.substr(0, colon));
  const auto minutes = base::to_integer(text.substr(colon + 1));
  if (!hours || !minutes || *minutes > 59) return std::nullopt;
  const std::int64_t total = *hours * 60 + *minutes;
  if (total > minutes_per_day) return std::nullopt;
  return static_cast<int>(total);
}

}  // namespace vlecht::analysis::agreed_hours
