// SPDX-License-Identifier: EUPL-1.2
#include "views/weekly_hours.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "views/figure.h"

namespace vlecht::views {
namespace {

using words::Language;
using Week = std::array<bool, 7>;

constexpr std::string_view dutch_calendar = "nl";
constexpr Week weekend{false, false, false, false, false, true, true};

std::string day_name(Language language, std::size_t weekday) {
  return words::text(language, "weekly_hours.weekday." + std::to_string(weekday + 1));
}

// "op werkdagen", "op maandag tot en met donderdag", "op maandag en woensdag".
std::string days_in_words(Language language, const Week& week) {
  if (week == analysis::every_weekday) return words::text(language, "weekly_hours.every_day");
  if (week == analysis::monday_to_friday) return words::text(language, "weekly_hours.workdays");
  if (week == weekend) return words::text(language, "weekly_hours.weekend");
  const auto first = std::find(week.begin(), week.end(), true);
  const auto end = std::find(first, week.end(), false);
  const bool is_run = end - first > 2 && std::find(end, week.end(), true) == week.end();
  if (is_run) {
    const auto place = [&](auto at) { return static_cast<std::size_t>(at - week.begin()); };
    return words::text(language, "weekly_hours.run",
                       {{"first", day_name(language, place(first))},
                        {"last", day_name(language, place(end - 1))}});
  }
  std::vector<std::string> names;
  for (std::size_t i = 0; i < week.size(); ++i)
    if (week[i]) names.push_back(day_name(language, i));
  return words::text(language, "weekly_hours.some", {{"days", enumerated(language, names)}});
}

std::string clock_in_words(Language language, int minutes) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(minutes / 60) + (language == Language::nl ? "." : ":") + two(minutes % 60);
}

std::string window_in_words(Language language, const Week& week, int opens, int closes) {
  const std::string days = days_in_words(language, week);
  if (opens == 0 && closes == analysis::minutes_per_day)
    return words::text(language, "weekly_hours.whole", {{"days", days}});
  const bool is_next_day = closes > analysis::minutes_per_day;
  const int at = is_next_day ? closes - analysis::minutes_per_day : closes;
  return words::text(language, "weekly_hours.from_to",
                     {{"days", days},
                      {"opens", clock_in_words(language, opens)},
                      {"closes", clock_in_words(language, at)},
                      {"is_next_day", is_next_day ? "yes" : "no"}});
}

}  // namespace

std::string weekly_hours(Language language, const analysis::ServiceHours& hours) {
  if (analysis::is_round_the_clock({.windows = hours.windows}))
    return words::text(language, "weekly_hours.always");
  // Days with the same hours together, in the order of the day on which each first occurs.
  std::map<std::pair<int, int>, Week> by_times;
  for (const auto& window : hours.windows) {
    Week& week = by_times[{window.opens, window.closes}];
    for (std::size_t i = 0; i < week.size(); ++i) week[i] = week[i] || window.weekdays[i];
  }
  std::vector<std::pair<std::size_t, std::string>> told;
  for (const auto& [times, week] : by_times) {
    const auto first = std::find(week.begin(), week.end(), true) - week.begin();
    told.emplace_back(static_cast<std::size_t>(first),
                      window_in_words(language, week, times.first, times.second));
  }
  std::stable_sort(told.begin(), told.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> parts;
  for (auto& [first, words_of] : told) parts.push_back(std::move(words_of));
  return enumerated(language, parts);
}

std::string calendar_words(Language language, const std::string& calendar) {
  if (calendar == dutch_calendar) return words::text(language, "weekly_hours.dutch_holidays");
  return words::text(language, "weekly_hours.calendar", {{"calendar", calendar}});
}

}  // namespace vlecht::views
