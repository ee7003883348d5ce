// SPDX-License-Identifier: EUPL-1.2
#include "importers/goal_review.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "facts/decimal.h"
#include "importers/rows_about.h"

namespace vlecht::importers {
namespace {

using facts::Draft;
using facts::Severity;

/// What is lost when a field is left out. A note: another file may supply it.
struct LeftOut {
  std::string_view kind;
  std::string_view field;
  std::string_view finding;
  Severity severity;
};

constexpr std::array<LeftOut, 12> left_out_rules = {{
    {"goal", "owner", "goal_review.goal_without_owner", Severity::note},
    {"goal", "decision", "goal_review.goal_without_decision", Severity::note},
    {"indicator", "goal", "goal_review.indicator_without_goal", Severity::warning},
    {"indicator", "unit", "goal_review.indicator_without_unit", Severity::warning},
    {"indicator", "direction", "goal_review.indicator_without_direction", Severity::warning},
    {"indicator", "data_source", "goal_review.indicator_without_source", Severity::warning},
    {"indicator", "frequency", "goal_review.indicator_without_frequency", Severity::warning},
    {"indicator", "owner", "goal_review.indicator_without_owner", Severity::note},
    {"indicator_baseline", "value", "goal_review.baseline_without_value", Severity::warning},
    {"indicator_baseline", "measured", "goal_review.baseline_without_day", Severity::warning},
    {"indicator_target", "value", "goal_review.target_without_value", Severity::warning},
    {"indicator_target", "due", "goal_review.target_without_day", Severity::warning},
}};

void add(RowsAbout& about, const Draft& draft) {
  about.add(draft.source.row, std::get<std::string>(*draft.values.front()));
}

class GoalReview {
 public:
  GoalReview(const RowPlan& plan, const std::vector<Draft>& drafts, FindingLog& log)
      : plan_(plan), kind_(*plan.layout->kind), drafts_(drafts), log_(log) {}

  void review() {
    for (const LeftOut& rule : left_out_rules) {
      if (rule.kind == kind_.name) look_for_left_out(rule);
    }
    if (kind_.name == "goal") look_at_parents();
    if (kind_.name == "indicator") look_at_limits();
    if (kind_.name == "indicator_target") look_at_decisions();
  }

 private:
  const facts::KnownValue& value(const Draft& draft, std::string_view field) const {
    return draft.values[kind_.at(field)];
  }

  // What is kept back is not left out.
  bool is_left_out(const Draft& draft, std::string_view field) const {
    const facts::KnownValue& found = value(draft, field);
    return !found.is_known() && found.reason() != values::Reason::withheld &&
           found.reason() != values::Reason::disputed &&
           found.reason() != values::Reason::provisional;
  }

  void look_for_left_out(const LeftOut& rule) {
    RowsAbout without;
    for (const Draft& draft : drafts_) {
      if (is_left_out(draft, rule.field)) add(without, draft);
    }
    tell(rule.finding, rule.severity, without);
  }

  void look_at_parents() {
    RowsAbout own;
    for (const Draft& draft : drafts_) {
      if (value(draft, "parent") == value(draft, "goal")) add(own, draft);
    }
    tell("goal_review.own_parent", Severity::warning, own);
  }

  void look_at_limits() {
    RowsAbout wrong;
    const auto number = [&](const Draft& draft, std::string_view field) {
      return facts::ratio_of_decimal(std::get<std::string>(*value(draft, field)));
    };
    for (const Draft& draft : drafts_) {
      if (!value(draft, "lowest") || !value(draft, "highest")) continue;
      if (number(draft, "lowest") >= number(draft, "highest")) add(wrong, draft);
    }
    tell("goal_review.limits_contradict", Severity::warning, wrong);
  }

  // The first decision of a number may be that on the goal; a later one stands by itself.
  void look_at_decisions() {
    using Target = std::pair<std::string, std::int64_t>;
    std::map<Target, values::Day> first_decided;
    const auto target_of = [&](const Draft& draft) {
      return Target(std::get<std::string>(*value(draft, "indicator")),
                    std::get<std::int64_t>(*value(draft, "number")));
    };
    const auto day = [&](const Draft& draft, std::string_view field) {
      return std::get<values::Day>(*value(draft, field));
    };
    for (const Draft& draft : drafts_) {
      const auto decided = day(draft, "decided");
      const auto place = first_decided.emplace(target_of(draft), decided).first;
      place->second = std::min(place->second, decided);
    }
    RowsAbout late, undecided, unnamed;
    for (const Draft& draft : drafts_) {
      if (value(draft, "due") && day(draft, "due") <= day(draft, "decided")) add(late, draft);
      if (!is_left_out(draft, "decision")) continue;
      const bool is_first = day(draft, "decided") == first_decided.at(target_of(draft));
      add(is_first ? unnamed : undecided, draft);
    }
    tell("goal_review.target_not_after_decision", Severity::warning, late);
    tell("goal_review.changed_without_decision", Severity::warning, undecided);
    tell("goal_review.target_without_decision", Severity::note, unnamed);
  }

  void tell(std::string_view name, Severity severity, const RowsAbout& about) {
    if (!about.rows) return;
    facts::Place place = plan_.place;
    place.row = about.rows.first.front();
    log_.add({base::Problem(std::string(name), {{"count", about.rows.count},
                                                {"rows", about.rows.text()},
                                                {"codes", about.codes}}),
              severity,
              std::move(place),
              {}});
  }

  const RowPlan& plan_;
  const facts::Kind& kind_;
  const std::vector<Draft>& drafts_;
  FindingLog& log_;
};

}  // namespace

bool is_reviewed_as_goals(std::string_view kind) {
  return kind == "goal" || kind == "indicator" || kind == "indicator_baseline" ||
         kind == "indicator_target";
}

void review_goals(const RowPlan& plan, const std::vector<Draft>& drafts, FindingLog& log) {
  GoalReview(plan, drafts, log).review();
}

}  // namespace vlecht::importers
