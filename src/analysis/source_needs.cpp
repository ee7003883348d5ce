// SPDX-License-Identifier: EUPL-1.2
#include "analysis/source_needs.h"

namespace vlecht::analysis::source_needs {
namespace {

constexpr Need all[]{
    {"cost_benchmark", "municipality"},
    {"cost_benchmark", "peer_figure"},
    {"cost_benchmark", "peer_selection", Weight::improves},
    {"cost_difference", "municipality"},
    {"cost_difference", "peer_figure"},
    {"cost_difference", "claim", Weight::improves},
    {"cost_difference", "cost_volume", Weight::improves},
    {"cost_split", "ledger_entry"},
    {"cost_split", "cost_rule", Weight::improves},
    {"cost_split", "cost_pool", Weight::improves},
    {"cost_split", "allocation_key", Weight::improves},
    {"cost_split", "key_share", Weight::improves},
    {"cost_split", "split_policy", Weight::improves},
    {"cost_split", "budget_amount", Weight::improves},
    {"cost_split", "inhabitants", Weight::improves},
    {"cost_split", "advance", Weight::improves},
    {"cost_split", "price_index", Weight::improves},
    {"cost_split", "asset", Weight::improves},
    {"goal_progress", "goal"},
    {"goal_progress", "indicator", Weight::improves},
    {"goal_progress", "indicator_baseline", Weight::improves},
    {"goal_progress", "indicator_target", Weight::improves},
    {"goal_progress", "measurement", Weight::improves},
    {"goal_progress", "milestone", Weight::improves},
    {"goal_progress", "milestone_plan", Weight::improves},
    {"goal_progress", "initiative", Weight::improves},
    {"availability", "observation", Weight::required, 'o'},
    {"availability", "incident", Weight::required, 'o'},
    {"availability", "service_level", Weight::improves},
    {"availability", "service_hours", Weight::improves},
    {"availability", "holiday_rule", Weight::improves},
    {"availability", "maintenance", Weight::improves},
    {"availability", "reported_availability", Weight::improves},
    {"service_quality", "ticket", Weight::required, 't'},
    {"service_quality", "survey", Weight::required, 't'},
    {"service_quality", "ticket_deadline", Weight::improves},
    {"service_quality", "survey_score", Weight::improves},
    {"supplier_record", "contract", Weight::required, 's'},
    {"supplier_record", "service_report", Weight::required, 's'},
    {"supplier_record", "supplier_indicator", Weight::improves},
    {"supplier_record", "supplier_agreement", Weight::improves},
    {"supplier_record", "exit_plan_step", Weight::improves},
    {"service_level_check", "contract"},
    {"service_level_check", "service_level"},
    {"service_level_check", "service_hours", Weight::improves},
    {"service_level_check", "holiday_rule", Weight::improves},
    {"service_level_check", "ticket_deadline", Weight::improves},
    {"service_level_check", "outage_class", Weight::improves},
    {"service_level_check", "service_credit", Weight::improves},
    {"completeness", "disclosure", Weight::improves},
};

struct Rhythm {
  std::string_view kind;
  int months;
};
// A month or a quarter of grace after the rhythm in which each comes out.
constexpr Rhythm rhythms[]{{"inhabitants", 15},
                           {"peer_figure", 18},
                           {"ledger_entry", 4},
                           {"budget_amount", 15},
                           {"advance", 15},
                           {"key_share", 15},
                           {"price_index", 15},
                           {"measurement", 4},
                           {"initiative_progress", 4},
                           {"observation", 2},
                           {"ticket", 2},
                           {"service_report", 2},
                           {"survey", 15},
                           {"reported_availability", 4}};

}  // namespace

std::span<const Need> needs() { return all; }

int fresh_months(std::string_view kind) {
  for (const Rhythm& rhythm : rhythms) {
    if (rhythm.kind == kind) return rhythm.months;
  }
  return 0;
}

}  // namespace vlecht::analysis::source_needs
