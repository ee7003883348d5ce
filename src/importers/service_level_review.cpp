// SPDX-License-Identifier: EUPL-1.2
#include "importers/service_level_review.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include "facts/decimal.h"
#include "facts/service_choices.h"
#include "importers/rows_about.h"
#include "values/number_ranges.h"

namespace vlecht::importers {
namespace {

using facts::Draft;
using facts::Severity;
using values::NumberRange;

constexpr std::array<std::string_view, 5> reviewed_kinds = {
    "contract", "service_level", "outage_class", "ticket_deadline", "service_credit"};

/// What cannot be judged later when a field is left out.
struct LeftOut {
  std::string_view kind;
  std::string_view field;
};

constexpr std::array<LeftOut, 15> left_out_fields = {{
    {"contract", "ends"},
    {"contract", "notice_months"},
    {"contract", "exit_plan_due"},
    {"contract", "has_processing_agreement"},
    {"contract", "assurance_until"},
    {"service_level", "target"},
    {"service_level", "period"},
    {"service_level", "formula"},
    {"service_level", "measured_by"},
    {"service_level", "maintenance"},
    {"ticket_deadline", "clock"},
    {"ticket_deadline", "starts_at"},
    {"ticket_deadline", "reaction_target"},
    {"ticket_deadline", "resolution_target"},
    {"ticket_deadline", "stops_on_hold"},
}};

/// One row, by the names of its fields.
class Row {
 public:
  explicit Row(const Draft& draft) : draft_(draft) {}

  bool has(std::string_view field) const { return value(field).is_known(); }
  /// What is kept back is not left out.
  bool leaves_out(std::string_view field) const {
    return !has(field) && value(field).reason() != values::Reason::withheld &&
           value(field).reason() != values::Reason::disputed &&
           value(field).reason() != values::Reason::provisional;
  }
  bool says(std::string_view field, std::string_view text) const {
    return has(field) && std::get<std::string>(*value(field)) == text;
  }
  std::optional<std::int64_t> count(std::string_view field) const {
    if (!has(field)) return std::nullopt;
    return std::get<std::int64_t>(*value(field));
  }

 private:
  const facts::KnownValue& value(std::string_view field) const {
    return draft_.values[draft_.kind->at(field)];
  }

  const Draft& draft_;
};

bool is_at_least(const std::optional<std::int64_t>& a, const std::optional<std::int64_t>& b) {
  return a && b && *a >= *b;
}

bool excludes_maintenance(const Row& row) {
  return row.has("maintenance") && !row.says("maintenance", facts::maintenance_rules::counts);
}

// ---- What one row says by itself ----

bool yields_unavailability(const Row& row) {
  return row.says("formula", facts::formulas::unavailability);
}
bool has_maintenance_without_limit(const Row& row) {
  return excludes_maintenance(row) && row.leaves_out("maintenance_minutes");
}
bool has_maintenance_without_announcement(const Row& row) {
  return excludes_maintenance(row) && row.leaves_out("notice_hours");
}
bool is_measured_by_supplier(const Row& row) {
  return row.says("measured_by", facts::observers::supplier);
}
bool escalates_late(const Row& row) {
  return is_at_least(row.count("escalates_minutes"), row.count("resolution_minutes"));
}
bool resolves_before_reaction(const Row& row) {
  return is_at_least(row.count("reaction_minutes"), row.count("resolution_minutes"));
}
bool reacts_from_confirmation(const Row& row) {
  return row.says("starts_at", facts::clock_starts::confirmed);
}
bool has_no_outage(const Row& row) {
  return is_at_least(row.count("from_minutes"), row.count("to_minutes"));
}
bool has_no_processing_agreement(const Row& row) {
  return row.says("has_processing_agreement", facts::answers::no);
}

struct RowRule {
  std::string_view kind;
  std::string_view finding;
  bool (*is_broken)(const Row&);
};

constexpr std::array<RowRule, 9> row_rules = {{
    {"contract", "service_level_review.no_processing_agreement", has_no_processing_agreement},
    {"service_level", "service_level_review.formula_yields_unavailability", yields_unavailability},
    {"service_level", "service_level_review.maintenance_without_limit",
     has_maintenance_without_limit},
    {"service_level", "service_level_review.maintenance_without_announcement",
     has_maintenance_without_announcement},
    {"service_level", "service_level_review.measured_by_supplier_only", is_measured_by_supplier},
    {"ticket_deadline", "service_level_review.escalation_after_resolution", escalates_late},
    {"ticket_deadline", "service_level_review.resolution_not_after_reaction",
     resolves_before_reaction},
    {"ticket_deadline", "service_level_review.reaction_starts_at_confirmation",
     reacts_from_confirmation},
    {"outage_class", "service_level_review.outage_class_empty", has_no_outage},
}};

// ---- Rows beside each other ----

// Outages longer than `from_minutes` begin with the next whole minute.
NumberRange minutes_of(const Row& row) {
  const std::int64_t from = row.count("from_minutes").value_or(0);
  return {from == std::numeric_limits<std::int64_t>::max() ? from : from + 1,
          row.count("to_minutes")};
}

// A priority that names no users is for any number of them, by something else.
std::optional<NumberRange> users_of(const Row& row) {
  if (!row.has("users_from") && !row.has("users_to")) return std::nullopt;
  return NumberRange{row.count("users_from").value_or(1), row.count("users_to")};
}

class ServiceLevelReview {
 public:
  ServiceLevelReview(const RowPlan& plan, const std::vector<Draft>& drafts, FindingLog& log)
      : plan_(plan), kind_(*plan.layout->kind), drafts_(drafts), log_(log) {}

  void review() {
    look_for_left_out();
    for (const RowRule& rule : row_rules) {
      if (rule.kind == kind_.name) look_at_rows(rule);
    }
    if (kind_.name == "outage_class") look_at_classes();
    if (kind_.name == "ticket_deadline") look_at_users();
    if (kind_.name == "service_credit") look_at_credits();
    if (!drafts_.empty()) {
      log_.add({base::Problem("service_level_review.see_check"), Severity::note, plan_.place, {}});
    }
  }

 private:
  static std::string code_of(const Draft& draft) {
    return facts::key_of(*draft.kind, draft.values);
  }

  std::string text(const Draft& draft, std::string_view field) const {
    const facts::KnownValue& value = draft.values[kind_.at(field)];
    return value.is_known() ? std::get<std::string>(*value) : std::string();
  }

  void look_for_left_out() {
    for (const LeftOut& rule : left_out_fields) {
      if (rule.kind != kind_.name) continue;
      RowsAbout without;
      for (const Draft& draft : drafts_) {
        if (Row(draft).leaves_out(rule.field)) without.add(draft.source.row, code_of(draft));
      }
      tell("service_level_review.left_out", Severity::warning, without,
           {{"field", std::string(rule.field)}});
    }
  }

  void look_at_rows(const RowRule& rule) {
    RowsAbout broken;
    for (const Draft& draft : drafts_) {
      if (rule.is_broken(Row(draft))) broken.add(draft.source.row, code_of(draft));
    }
    tell(rule.finding, Severity::warning, broken);
  }

  void look_at_classes() {
    std::map<std::string, std::vector<std::pair<NumberRange, const Draft*>>> services;
    for (const Draft& draft : drafts_) {
      services[text(draft, "contract") + "/" + text(draft, "service")].emplace_back(
          minutes_of(Row(draft)), &draft);
    }
    RowsAbout overlapping;
    for (const auto& [service, classes] : services) add_overlaps(classes, overlapping);
    tell("service_level_review.outage_classes_overlap", Severity::warning, overlapping);
  }

  void look_at_users() {
    std::map<std::string, std::vector<std::pair<NumberRange, const Draft*>>> contracts;
    for (const Draft& draft : drafts_) {
      if (const auto users = users_of(Row(draft))) {
        contracts[text(draft, "contract")].emplace_back(*users, &draft);
      }
    }
    RowsAbout overlapping;
    for (const auto& [contract, priorities] : contracts) add_overlaps(priorities, overlapping);
    tell("service_level_review.priorities_overlap", Severity::warning, overlapping);
  }

  // The later row of each two that share a number.
  static void add_overlaps(const std::vector<std::pair<NumberRange, const Draft*>>& all,
                           RowsAbout& overlapping) {
    std::vector<NumberRange> ranges;
    for (const auto& [range, draft] : all) ranges.push_back(range);
    std::vector<bool> is_told(all.size());
    for (const auto& shared : values::shared_numbers(ranges)) {
      if (is_told[shared.later]) continue;
      is_told[shared.later] = true;
      const Draft& draft = *all[shared.later].second;
      overlapping.add(draft.source.row, code_of(draft));
    }
  }

  // The worse it goes, the higher a credit must be.
  void look_at_credits() {
    std::map<std::string, std::vector<const Draft*>> services;
    const auto number = [&](const Draft& draft, std::string_view field) {
      return facts::ratio_of_decimal(text(draft, field));
    };
    for (const Draft& draft : drafts_) {
      if (!Row(draft).has("credit")) continue;
      services[text(draft, "contract") + "/" + text(draft, "service")].push_back(&draft);
    }
    RowsAbout falling;
    for (auto& [service, tiers] : services) {
      std::stable_sort(tiers.begin(), tiers.end(), [&](const Draft* a, const Draft* b) {
        return number(*a, "below") > number(*b, "below");
      });
      for (std::size_t i = 1; i < tiers.size(); ++i) {
        if (number(*tiers[i], "credit") >= number(*tiers[i - 1], "credit")) continue;
        falling.add(tiers[i]->source.row, code_of(*tiers[i]));
      }
    }
    tell("service_level_review.credit_falls_with_availability", Severity::warning, falling);
  }

  void tell(std::string_view name, Severity severity, const RowsAbout& about,
            std::vector<std::pair<std::string, base::Detail>> details = {}) {
    if (!about.rows) return;
    facts::Place place = plan_.place;
    place.row = about.rows.first.front();
    details.emplace_back("count", about.rows.count);
    details.emplace_back("rows", about.rows.text());
    details.emplace_back("codes", about.codes);
    log_.add(
        {base::Problem(std::string(name), std::move(details)), severity, std::move(place), {}});
  }

  const RowPlan& plan_;
  const facts::Kind& kind_;
  const std::vector<Draft>& drafts_;
  FindingLog& log_;
};

}  // namespace

bool is_reviewed_as_service_levels(std::string_view kind) {
  return std::find(reviewed_kinds.begin(), reviewed_kinds.end(), kind) != reviewed_kinds.end();
}

void review_service_levels(const RowPlan& plan, const std::vector<Draft>& drafts, FindingLog& log) {
  ServiceLevelReview(plan, drafts, log).review();
}

}  // namespace vlecht::importers
