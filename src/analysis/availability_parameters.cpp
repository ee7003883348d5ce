// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "analysis/availability.h"
#include "analysis/joined.h"
#include "base/text.h"
#include "facts/decimal.h"
#include "values/typed_day.h"

namespace vlecht::analysis::availability {
namespace {

using values::Day;

constexpr std::array<std::string_view, 11> availability_parameter_names{
    "service",  "from",        "until",          "period",  "baseline_from", "baseline_until",
    "if_hours", "if_calendar", "if_maintenance", "if_hold", "if_target"};

constexpr std::int64_t hold_seconds_max = 86'400 * 31;

base::Unexpected unreadable_argument(std::string_view name, const std::string& value,
                                     std::string_view example) {
  return base::problem("argument.unreadable", {{"name", std::string(name)},
                                               {"value", base::shortened(value, 80)},
                                               {"example", std::string(example)}});
}

base::Result<std::optional<Day>> asked_day(const Arguments& arguments, std::string_view name) {
  const std::string* text = arguments.find(name);
  if (!text) return std::optional<Day>();
  const auto day = values::typed_day(*text);
  const bool has_years = day && day->year() >= 1970 && day->year() < 9'000;
  if (!has_years) {
    return base::problem("argument.not_a_day",
                         {{"name", std::string(name)}, {"value", base::shortened(*text, 80)}});
  }
  return std::optional(*day);
}

// "2026" or "2026-02".
std::optional<values::Period> period_named(const std::string& text) {
  if (text.size() == 4) {
    const auto from = values::day_from_iso(text + "-01-01");
    if (!from || from->year() >= 9'999) return std::nullopt;
    return values::Period::of(*from, *Day::of(from->year() + 1, 1, 1));
  }
  const auto from = values::day_from_iso(text + "-01");
  if (!from || from->year() >= 9'999) return std::nullopt;
  const bool is_december = from->month() == 12;
  const auto until =
      Day::of(from->year() + (is_december ? 1 : 0), is_december ? 1 : from->month() + 1, 1);
  return values::Period::of(*from, *until);
}

base::Result<void> read_days(const Arguments& arguments, Parameters& asked) {
  TRY(asked.from, asked_day(arguments, "from"));
  TRY(asked.until, asked_day(arguments, "until"));
  TRY(asked.baseline_from, asked_day(arguments, "baseline_from"));
  TRY(asked.baseline_until, asked_day(arguments, "baseline_until"));
  if (const std::string* text = arguments.find("period")) {
    const auto period = period_named(*text);
    if (!period) return unreadable_argument("period", *text, "2026-02");
    asked.from = period->from();
    asked.until = period->until();
  }
  const auto is_turned = [](const auto& from, const auto& until) {
    return from && until && *until <= *from;
  };
  if (is_turned(asked.from, asked.until) || is_turned(asked.baseline_from, asked.baseline_until)) {
    return base::problem("availability.no_days");
  }
  return {};
}

base::Result<void> read_what_if(const Arguments& arguments, WhatIf& what_if) {
  if (const std::string* hours = arguments.find("if_hours")) what_if.hours = *hours;
  if (const std::string* calendar = arguments.find("if_calendar")) what_if.calendar = *calendar;
  if (const std::string* rule = arguments.find("if_maintenance")) {
    what_if.maintenance = contract_terms::maintenance_rule_named(*rule);
    if (!what_if.maintenance)
      return unreadable_argument("if_maintenance", *rule, "telt_mee, teller, beide");
  }
  if (const std::string* hold = arguments.find("if_hold")) {
    const auto seconds = base::to_integer(*hold);
    if (!seconds || *seconds < 1 || *seconds > hold_seconds_max)
      return unreadable_argument("if_hold", *hold, "300");
    what_if.hold = *seconds;
  }
  if (const std::string* target = arguments.find("if_target")) {
    // As people in the Netherlands write it too: "99,5".
    std::string with_point = *target;
    std::replace(with_point.begin(), with_point.end(), ',', '.');
    const auto percent = facts::canonical_decimal(with_point);
    if (!percent) return unreadable_argument("if_target", *target, "99.5");
    what_if.target = facts::ratio_of_decimal(*percent);
  }
  return {};
}

}  // namespace

base::Result<Parameters> parameters_from(const Arguments& arguments) {
  for (const auto& [name, value] : arguments.values) {
    const bool is_known =
        std::find(availability_parameter_names.begin(), availability_parameter_names.end(), name) !=
        availability_parameter_names.end();
    if (is_known) continue;
    const std::vector<std::string> names(availability_parameter_names.begin(),
                                         availability_parameter_names.end());
    return base::problem("argument.unknown",
                         {{"name", base::shortened(name, 40)}, {"names", joined(names)}});
  }
  Parameters asked;
  if (const std::string* service = arguments.find("service")) asked.service = *service;
  TRY_VOID(read_days(arguments, asked));
  TRY_VOID(read_what_if(arguments, asked.what_if));
  return asked;
}

}  // namespace vlecht::analysis::availability
