// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_forecasts.h"

#include "base/check.h"

namespace vlecht::analysis::goal_forecasts {

std::string_view name_of(WhyNot why_not) {
  switch (why_not) {
    case WhyNot::no_initiative:
      return "no_initiative";
    case WhyNot::not_last:
      return "not_last";
    case WhyNot::no_items:
      return "no_items";
    case WhyNot::too_few_periods:
      return "too_few_periods";
    case WhyNot::too_few_measurements:
      return "too_few_measurements";
    case WhyNot::irregular:
      return "irregular";
    case WhyNot::stale:
      return "stale";
    case WhyNot::nothing_done:
      return "nothing_done";
    case WhyNot::nothing_left:
      return "nothing_left";
    case WhyNot::no_target:
      return "no_target";
    case WhyNot::past:
      return "past";
    case WhyNot::no_direction:
      return "no_direction";
    case WhyNot::no_noise:
      return "no_noise";
    case WhyNot::too_far_ahead:
      return "too_far_ahead";
    case WhyNot::too_far:
      return "too_far";
  }
  CHECK(!"a reason has a name");
}

Answer analyse(const dossier::Dossier& dossier, const goal_plans::Plans& plans,
               const goal_indicators::Indicators& indicators) {
  Answer answer;
  answer.milestones = milestone_forecasts(dossier, plans, answer.findings);
  answer.targets = target_forecasts(dossier, indicators);
  return answer;
}

}  // namespace vlecht::analysis::goal_forecasts
