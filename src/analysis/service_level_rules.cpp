// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_level_rules.h"

#include <algorithm>
#include <array>

#include "base/check.h"

namespace vlecht::analysis::service_level_check {
namespace {

constexpr std::string_view prefix = "service_level_check.";

// What each rule rests on.
constexpr RestsOn formula_yields_unavailability[] = {{"service_level", "formula"},
                                                     {"service_level", "hours"}};
constexpr RestsOn promise_not_measured[] = {
    {"service_level", "promised_hours"}, {"service_level", "hours"}, {"service_hours", "opens"}};
constexpr RestsOn counts_more_than_promised[] = {
    {"service_level", "promised_hours"}, {"service_level", "hours"}, {"service_hours", "opens"}};
constexpr RestsOn norm_breaks_first[] = {{"service_level", "longest_outage_minutes"},
                                         {"service_level", "target"},
                                         {"service_level", "hours"},
                                         {"service_level", "period"}};
constexpr RestsOn maintenance_takes_all[] = {{"service_level", "maintenance_minutes"},
                                             {"service_level", "hours"},
                                             {"service_level", "period"}};
constexpr RestsOn report_period_differs[] = {{"service_level", "period"},
                                             {"reported_availability", "from"},
                                             {"reported_availability", "through"}};
constexpr RestsOn outage_class_empty[] = {{"outage_class", "to_minutes"},
                                          {"outage_class", "from_minutes"}};
constexpr RestsOn outage_classes_overlap[] = {{"outage_class", "to_minutes"},
                                              {"outage_class", "from_minutes"}};
constexpr RestsOn outage_class_above_limit[] = {{"outage_class", "allowed"},
                                                {"outage_class", "from_minutes"},
                                                {"service_level", "longest_outage_minutes"}};
constexpr RestsOn user_range_empty[] = {{"ticket_deadline", "users_to"},
                                        {"ticket_deadline", "users_from"}};
constexpr RestsOn priorities_overlap[] = {{"ticket_deadline", "users_to"},
                                          {"ticket_deadline", "users_from"}};
constexpr RestsOn escalation_after_resolution[] = {{"ticket_deadline", "escalates_minutes"},
                                                   {"ticket_deadline", "resolution_minutes"}};
constexpr RestsOn resolution_not_after_reaction[] = {{"ticket_deadline", "resolution_minutes"},
                                                     {"ticket_deadline", "reaction_minutes"}};
constexpr RestsOn reaction_ends_where_it_starts[] = {{"ticket_deadline", "starts_at"},
                                                     {"ticket_deadline", "reaction_minutes"}};
constexpr RestsOn higher_priority_slower[] = {{"ticket_deadline", "resolution_minutes"},
                                              {"ticket_deadline", "reaction_minutes"},
                                              {"ticket_deadline", "priority"}};
constexpr RestsOn credit_falls_with_availability[] = {{"service_credit", "credit"},
                                                      {"service_credit", "below"}};
constexpr RestsOn credit_above_cap[] = {{"service_credit", "credit"},
                                        {"service_level", "credit_cap"}};
constexpr RestsOn credit_while_met[] = {{"service_credit", "below"}, {"service_level", "target"}};
constexpr RestsOn levels_denied[] = {{"contract", "has_service_levels"},
                                     {"service_level", "target"}};
constexpr RestsOn contract_unknown[] = {
    {"contract", "contract"}, {"service_level", "contract"}, {"ticket_deadline", "contract"}};
constexpr RestsOn levels_missing[] = {{"contract", "has_service_levels"},
                                      {"service_level", "target"}};
constexpr RestsOn level_missing[] = {
    {"service_level", "target"}, {"outage_class", "allowed"}, {"service_credit", "credit"}};
constexpr RestsOn target_missing[] = {{"service_level", "target"}};
constexpr RestsOn formula_not_named[] = {{"service_level", "formula"}};
constexpr RestsOn hours_not_described[] = {{"service_level", "hours"},
                                           {"service_level", "promised_hours"},
                                           {"ticket_deadline", "hours"},
                                           {"service_hours", "opens"}};
constexpr RestsOn holidays_not_named[] = {{"service_level", "calendar"},
                                          {"service_level", "hours"},
                                          {"ticket_deadline", "calendar"},
                                          {"ticket_deadline", "hours"}};
constexpr RestsOn calendar_not_described[] = {{"service_level", "calendar"},
                                              {"ticket_deadline", "calendar"},
                                              {"holiday_rule", "holiday"},
                                              {"closed_day", "day"}};
constexpr RestsOn period_not_named[] = {{"service_level", "period"}};
constexpr RestsOn measured_by_not_named[] = {{"service_level", "measured_by"}};
constexpr RestsOn measured_by_supplier_only[] = {{"service_level", "measured_by"}};
constexpr RestsOn maintenance_not_named[] = {{"service_level", "maintenance"}};
constexpr RestsOn maintenance_without_limit[] = {{"service_level", "maintenance_minutes"},
                                                 {"service_level", "maintenance"}};
constexpr RestsOn maintenance_without_announcement[] = {{"service_level", "notice_hours"},
                                                        {"service_level", "maintenance"}};
constexpr RestsOn outage_classes_gap[] = {{"outage_class", "to_minutes"},
                                          {"outage_class", "from_minutes"}};
constexpr RestsOn no_consequence[] = {{"service_level", "target"}, {"service_credit", "credit"}};
constexpr RestsOn credit_leaves_gap[] = {{"service_credit", "below"}, {"service_level", "target"}};
constexpr RestsOn credit_without_fee[] = {{"service_level", "monthly_fee"},
                                          {"service_credit", "credit"}};
constexpr RestsOn deadlines_missing[] = {{"service_level", "contract"},
                                         {"ticket_deadline", "reaction_minutes"}};
constexpr RestsOn clock_not_named[] = {{"ticket_deadline", "clock"}};
constexpr RestsOn clock_hours_not_named[] = {{"ticket_deadline", "hours"},
                                             {"ticket_deadline", "clock"}};
constexpr RestsOn reaction_time_missing[] = {{"ticket_deadline", "reaction_minutes"}};
constexpr RestsOn resolution_time_missing[] = {{"ticket_deadline", "resolution_minutes"}};
constexpr RestsOn reaction_target_missing[] = {{"ticket_deadline", "reaction_target"}};
constexpr RestsOn resolution_target_missing[] = {{"ticket_deadline", "resolution_target"}};
constexpr RestsOn reaction_start_not_named[] = {{"ticket_deadline", "starts_at"}};
constexpr RestsOn reaction_starts_at_confirmation[] = {{"ticket_deadline", "starts_at"}};
constexpr RestsOn priorities_gap[] = {{"ticket_deadline", "users_to"},
                                      {"ticket_deadline", "users_from"}};
constexpr RestsOn end_missing[] = {{"contract", "ends"}};
constexpr RestsOn notice_missing[] = {{"contract", "notice_months"}};
constexpr RestsOn exit_plan_missing[] = {{"contract", "exit_plan_due"}, {"exit_plan_step", "step"}};
constexpr RestsOn processing_agreement_missing[] = {{"contract", "has_processing_agreement"}};
constexpr RestsOn assurance_missing[] = {{"contract", "assurance_until"}};
constexpr RestsOn assurance_expired[] = {{"contract", "assurance_until"}};
constexpr RestsOn hours_not_named[] = {{"service_level", "hours"}};
constexpr RestsOn outage_limits_disagree[] = {{"service_level", "longest_outage_minutes"},
                                              {"service_level", "target"},
                                              {"service_level", "hours"},
                                              {"service_level", "period"}};
constexpr RestsOn longest_outage_missing[] = {{"service_level", "longest_outage_minutes"},
                                              {"service_level", "target"}};
constexpr RestsOn partial_outage_not_named[] = {{"service_level", "part_is_down"},
                                                {"service_level", "slow_is_down"},
                                                {"service_level", "helpdesk_is_down"}};
constexpr RestsOn usual_holidays_missing[] = {{"holiday_rule", "holiday"},
                                              {"service_level", "calendar"}};
constexpr RestsOn holidays_by_choice[] = {{"holiday_rule", "holiday"},
                                          {"service_level", "calendar"}};
constexpr RestsOn periods_mixed[] = {{"service_level", "period"}};
constexpr RestsOn hold_not_named[] = {{"ticket_deadline", "stops_on_hold"}};
constexpr RestsOn few_tickets[] = {{"ticket_deadline", "resolution_target"},
                                   {"ticket_deadline", "reaction_target"}};

constexpr std::array<Rule, 62> all_rules{{
    {"service_level_check.formula_yields_unavailability", Weight::contradiction,
     formula_yields_unavailability},
    {"service_level_check.promise_not_measured", Weight::contradiction, promise_not_measured},
    {"service_level_check.counts_more_than_promised", Weight::contradiction,
     counts_more_than_promised},
    {"service_level_check.norm_breaks_first", Weight::contradiction, norm_breaks_first},
    {"service_level_check.maintenance_takes_all", Weight::contradiction, maintenance_takes_all},
    {"service_level_check.report_period_differs", Weight::contradiction, report_period_differs},
    {"service_level_check.outage_class_empty", Weight::contradiction, outage_class_empty},
    {"service_level_check.outage_classes_overlap", Weight::contradiction, outage_classes_overlap},
    {"service_level_check.outage_class_above_limit", Weight::contradiction,
     outage_class_above_limit},
    {"service_level_check.user_range_empty", Weight::contradiction, user_range_empty},
    {"service_level_check.priorities_overlap", Weight::contradiction, priorities_overlap},
    {"service_level_check.escalation_after_resolution", Weight::contradiction,
     escalation_after_resolution},
    {"service_level_check.resolution_not_after_reaction", Weight::contradiction,
     resolution_not_after_reaction},
    {"service_level_check.reaction_ends_where_it_starts", Weight::contradiction,
     reaction_ends_where_it_starts},
    {"service_level_check.higher_priority_slower", Weight::contradiction, higher_priority_slower},
    {"service_level_check.credit_falls_with_availability", Weight::contradiction,
     credit_falls_with_availability},
    {"service_level_check.credit_above_cap", Weight::contradiction, credit_above_cap},
    {"service_level_check.credit_while_met", Weight::contradiction, credit_while_met},
    {"service_level_check.levels_denied", Weight::contradiction, levels_denied},
    {"service_level_check.contract_unknown", Weight::hole, contract_unknown},
    {"service_level_check.levels_missing", Weight::hole, levels_missing},
    {"service_level_check.level_missing", Weight::hole, level_missing},
    {"service_level_check.target_missing", Weight::hole, target_missing},
    {"service_level_check.formula_not_named", Weight::hole, formula_not_named},
    {"service_level_check.hours_not_described", Weight::hole, hours_not_described},
    {"service_level_check.holidays_not_named", Weight::hole, holidays_not_named},
    {"service_level_check.calendar_not_described", Weight::hole, calendar_not_described},
    {"service_level_check.period_not_named", Weight::hole, period_not_named},
    {"service_level_check.measured_by_not_named", Weight::hole, measured_by_not_named},
    {"service_level_check.measured_by_supplier_only", Weight::hole, measured_by_supplier_only},
    {"service_level_check.maintenance_not_named", Weight::hole, maintenance_not_named},
    {"service_level_check.maintenance_without_limit", Weight::hole, maintenance_without_limit},
    {"service_level_check.maintenance_without_announcement", Weight::hole,
     maintenance_without_announcement},
    {"service_level_check.outage_classes_gap", Weight::hole, outage_classes_gap},
    {"service_level_check.no_consequence", Weight::hole, no_consequence},
    {"service_level_check.credit_leaves_gap", Weight::hole, credit_leaves_gap},
    {"service_level_check.credit_without_fee", Weight::hole, credit_without_fee},
    {"service_level_check.deadlines_missing", Weight::hole, deadlines_missing},
    {"service_level_check.clock_not_named", Weight::hole, clock_not_named},
    {"service_level_check.clock_hours_not_named", Weight::hole, clock_hours_not_named},
    {"service_level_check.reaction_time_missing", Weight::hole, reaction_time_missing},
    {"service_level_check.resolution_time_missing", Weight::hole, resolution_time_missing},
    {"service_level_check.reaction_target_missing", Weight::hole, reaction_target_missing},
    {"service_level_check.resolution_target_missing", Weight::hole, resolution_target_missing},
    {"service_level_check.reaction_start_not_named", Weight::hole, reaction_start_not_named},
    {"service_level_check.reaction_starts_at_confirmation", Weight::hole,
     reaction_starts_at_confirmation},
    {"service_level_check.priorities_gap", Weight::hole, priorities_gap},
    {"service_level_check.end_missing", Weight::hole, end_missing},
    {"service_level_check.notice_missing", Weight::hole, notice_missing},
    {"service_level_check.exit_plan_missing", Weight::hole, exit_plan_missing},
    {"service_level_check.processing_agreement_missing", Weight::hole,
     processing_agreement_missing},
    {"service_level_check.assurance_missing", Weight::hole, assurance_missing},
    {"service_level_check.assurance_expired", Weight::hole, assurance_expired},
    {"service_level_check.hours_not_named", Weight::note, hours_not_named},
    {"service_level_check.outage_limits_disagree", Weight::note, outage_limits_disagree},
    {"service_level_check.longest_outage_missing", Weight::note, longest_outage_missing},
    {"service_level_check.partial_outage_not_named", Weight::note, partial_outage_not_named},
    {"service_level_check.usual_holidays_missing", Weight::note, usual_holidays_missing},
    {"service_level_check.holidays_by_choice", Weight::note, holidays_by_choice},
    {"service_level_check.periods_mixed", Weight::note, periods_mixed},
    {"service_level_check.hold_not_named", Weight::note, hold_not_named},
    {"service_level_check.few_tickets", Weight::note, few_tickets},
}};

}  // namespace

std::string_view name_of(Weight weight) {
  switch (weight) {
    case Weight::contradiction:
      return "contradiction";
    case Weight::hole:
      return "hole";
    case Weight::cannot_be_judged:
      return "cannot_be_judged";
    case Weight::note:
      return "note";
  }
  CHECK(!"a weight has a name");
}

std::string_view Rule::id() const { return finding.substr(prefix.size()); }

std::span<const Rule> rules() { return all_rules; }

const Rule& rule_named(std::string_view id) {
  const auto found = std::find_if(all_rules.begin(), all_rules.end(),
                                  [&](const Rule& rule) { return rule.id() == id; });
  CHECK(found != all_rules.end());
  return *found;
}

}  // namespace vlecht::analysis::service_level_check
