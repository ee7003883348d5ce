// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "analysis/goal_progress.h"
#include "analysis/joined.h"
#include "base/text.h"
#include "values/typed_day.h"

namespace vlecht::analysis::goal_progress {
namespace {

constexpr std::array<std::string_view, 4> goal_parameter_names{"goal", "municipality", "since",
                                                               "plan_on"};

base::Result<std::optional<values::Day>> day_from(const Arguments& arguments,
                                                  std::string_view name) {
  const std::string* text = arguments.find(name);
  if (!text) return std::optional<values::Day>();
  const auto day = values::typed_day(*text);
  if (!day || *day >= values::open_end()) {
    return base::problem("argument.not_a_day",
                         {{"name", std::string(name)}, {"value", base::shortened(*text, 80)}});
  }
  return std::optional(*day);
}

}  // namespace

base::Result<Parameters> parameters_from(const Arguments& arguments) {
  for (const auto& [name, value] : arguments.values) {
    const bool is_known = std::find(goal_parameter_names.begin(), goal_parameter_names.end(),
                                    name) != goal_parameter_names.end();
    if (is_known) continue;
    const std::vector<std::string> names(goal_parameter_names.begin(), goal_parameter_names.end());
    return base::problem("argument.unknown",
                         {{"name", base::shortened(name, 40)}, {"names", joined(names)}});
  }
  Parameters asked;
  if (const std::string* goal = arguments.find("goal")) asked.goal = *goal;
  if (const std::string* code = arguments.find("municipality")) asked.municipality = *code;
  TRY(asked.since, day_from(arguments, "since"));
  TRY(asked.plan_on, day_from(arguments, "plan_on"));
  return asked;
}

}  // namespace vlecht::analysis::goal_progress
