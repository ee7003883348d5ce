// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "analysis/joined.h"
#include "analysis/service_quality.h"
#include "base/text.h"
#include "values/typed_day.h"

namespace vlecht::analysis::service_quality {
namespace {

constexpr std::array<std::string_view, 6> parameter_names{"from",    "until",        "period",
                                                          "service", "municipality", "since"};

base::Problem unreadable(std::string_view name, const std::string& value, const char* example) {
  return base::Problem(
      "argument.unreadable",
      {{"name", std::string(name)}, {"value", base::shortened(value, 80)}, {"example", example}});
}

base::Result<std::optional<values::Day>> day_from(const Arguments& arguments,
                                                  std::string_view name) {
  const std::string* text = arguments.find(name);
  if (!text) return std::optional<values::Day>();
  const auto day = values::typed_day(*text);
  // Room for the month around it.
  const bool is_usual = day && day->year() > 1900 && day->year() < 9999;
  if (!is_usual) {
    return base::problem("argument.not_a_day",
                         {{"name", std::string(name)}, {"value", base::shortened(*text, 80)}});
  }
  return std::optional(*day);
}

// "2026-02": from its first day up to the first day of the next month.
base::Result<void> take_period(const Arguments& arguments, Parameters& asked) {
  const std::string* text = arguments.find("period");
  if (!text) return {};
  const auto first = values::day_from_iso(*text + "-01");
  if (!first || first->year() <= 1900 || first->year() >= 9999)
    return tl::unexpected(unreadable("period", *text, "2019-07"));
  const values::Day next = first->plus_days(31);
  asked.from = *first;
  asked.until = values::Day::of(next.year(), next.month(), 1);
  return {};
}

}  // namespace

base::Result<Parameters> parameters_from(const Arguments& arguments) {
  for (const auto& [name, value] : arguments.values) {
    const bool is_known =
        std::find(parameter_names.begin(), parameter_names.end(), name) != parameter_names.end();
    if (is_known) continue;
    const std::vector<std::string> names(parameter_names.begin(), parameter_names.end());
    return base::problem("argument.unknown",
                         {{"name", base::shortened(name, 40)}, {"names", joined(names)}});
  }
  Parameters asked;
  TRY_VOID(take_period(arguments, asked));
  TRY(const auto from, day_from(arguments, "from"));
  TRY(const auto until, day_from(arguments, "until"));
  if (from) asked.from = from;
  if (until) asked.until = until;
  if (const std::string* service = arguments.find("service")) asked.service = *service;
  if (const std::string* code = arguments.find("municipality")) asked.municipality = *code;
  TRY(asked.since, day_from(arguments, "since"));
  return asked;
}

}  // namespace vlecht::analysis::service_quality
