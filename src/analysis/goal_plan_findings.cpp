// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_plan_findings.h"

#include <algorithm>
#include <unordered_map>

#include "analysis/joined.h"

namespace vlecht::analysis::goal_plans {
namespace {

using facts::Severity;

// So many milestones of a circle are named.
constexpr std::size_t names_in_circle_max = 10;

bool is_said(const values::Known<std::string>& text) {
  if (text) return !text->empty();
  const auto reason = text.reason();
  return reason == values::Reason::withheld || reason == values::Reason::disputed;
}

class PlanReporter {
 public:
  explicit PlanReporter(Plans& plans) : plans_(plans) {
    for (std::size_t i = 0; i < plans.milestones.size(); ++i) {
      places_.emplace(plans.milestones[i].code, i);
    }
  }

  void report() {
    for (const Milestone& milestone : plans_.milestones) {
      report_plans(milestone);
      report_end(milestone);
      report_order(milestone);
    }
    report_circles();
    for (const Decision& decision : plans_.decisions) report_decision(decision);
  }

 private:
  void add(Severity severity, std::string problem, const Milestone& milestone,
           std::vector<std::pair<std::string, base::Detail>> details,
           std::vector<facts::EntryNumber> sources) {
    details.emplace_back("milestone", milestone.code);
    details.emplace_back("name", milestone.name);
    plans_.findings.push_back(
        {base::Problem(std::move(problem), std::move(details)), severity, {}, std::move(sources)});
  }

  void report_plans(const Milestone& milestone) {
    const bool is_open = std::holds_alternative<Unplanned>(milestone.state);
    if (milestone.plans.empty() && is_open) {
      add(Severity::warning, "goal_progress.milestone_without_plan_found", milestone, {},
          {milestone.sources.front()});
    }
    const auto* met = std::get_if<Met>(&milestone.state);
    for (std::size_t i = 1; i < milestone.plans.size(); ++i) {
      const Plan& plan = milestone.plans[i];
      if (met != nullptr && plan.decided > met->on) {
        add(Severity::note, "goal_progress.planned_after_met_found", milestone,
            {{"decided", values::to_iso(plan.decided)}, {"met", values::to_iso(met->on)}},
            {plan.fact, met->fact});
      } else if (!plan.has_decision()) {
        add(Severity::warning, "goal_progress.replan_without_decision_found", milestone,
            {{"decided", values::to_iso(plan.decided)},
             {"before", values::to_iso(milestone.plans[i - 1].due)},
             {"after", values::to_iso(plan.due)}},
            {milestone.plans[i - 1].fact, plan.fact});
      }
    }
  }

  void report_end(const Milestone& milestone) {
    if (const auto* met = std::get_if<Met>(&milestone.state); met && !is_said(met->proof)) {
      add(Severity::warning, "goal_progress.met_without_proof_found", milestone,
          {{"day", values::to_iso(met->on)},
           {"needed", milestone.proof_needed},
           {"asked", milestone.proof_needed.empty() ? "no" : "yes"}},
          {met->fact});
    }
    const auto* dropped = std::get_if<Dropped>(&milestone.state);
    if (dropped && !is_said(dropped->decision)) {
      add(Severity::warning, "goal_progress.dropped_without_decision_found", milestone,
          {{"day", values::to_iso(dropped->on)}}, {dropped->fact});
    }
  }

  static bool is_unfinished(const Milestone& milestone) {
    return !std::holds_alternative<Met>(milestone.state) &&
           !std::holds_alternative<Dropped>(milestone.state);
  }

  void report_order(const Milestone& milestone) {
    for (const std::string& code : milestone.after) {
      const auto place = places_.find(code);
      if (place == places_.end()) {
        add(Severity::warning, "goal_progress.waits_for_unknown_found", milestone,
            {{"after", code}}, {milestone.sources.front()});
        continue;
      }
      report_pair(milestone, plans_.milestones[place->second]);
    }
  }

  void report_pair(const Milestone& milestone, const Milestone& earlier) {
    if (!is_unfinished(milestone)) return;
    if (std::holds_alternative<Dropped>(earlier.state)) {
      add(Severity::warning, "goal_progress.waits_for_dropped_found", milestone,
          {{"after", earlier.code}, {"after_name", earlier.name}},
          {milestone.sources.front(), std::get<Dropped>(earlier.state).fact});
      return;
    }
    if (!is_unfinished(earlier) || !milestone.latest || !earlier.latest) return;
    const Plan& own = milestone.plans[*milestone.latest];
    const Plan& first = earlier.plans[*earlier.latest];
    if (own.due >= first.due) return;
    add(Severity::warning, "goal_progress.planned_before_what_it_waits_for_found", milestone,
        {{"due", values::to_iso(own.due)},
         {"after", earlier.code},
         {"after_name", earlier.name},
         {"after_due", values::to_iso(first.due)}},
        {own.fact, first.fact});
  }

  // ---- Circles: going through what waits for what, back to where one is ----

  enum class Mark { untouched, on_path, done };
  struct Step {
    std::size_t milestone;
    std::size_t next = 0;  // place in its `after`
  };

  void report_circles() {
    std::vector<Mark> marks(plans_.milestones.size(), Mark::untouched);
    told_.assign(plans_.milestones.size(), false);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      if (marks[i] == Mark::untouched) walk_from(i, marks);
    }
  }

  // Without recursion: what is recorded may be a chain of any length.
  void walk_from(std::size_t start, std::vector<Mark>& marks) {
    std::vector<Step> path{{start}};
    marks[start] = Mark::on_path;
    while (!path.empty()) {
      Step& step = path.back();
      const auto& after = plans_.milestones[step.milestone].after;
      if (step.next == after.size()) {
        marks[step.milestone] = Mark::done;
        path.pop_back();
        continue;
      }
      const auto place = places_.find(after[step.next++]);
      if (place == places_.end()) continue;
      if (marks[place->second] == Mark::on_path) report_circle(path, place->second);
      if (marks[place->second] != Mark::untouched) continue;
      marks[place->second] = Mark::on_path;
      path.push_back({place->second});
    }
  }

  // Circles that share all their milestones with circles already told are not told again.
  void report_circle(const std::vector<Step>& path, std::size_t back_at) {
    const auto start = std::find_if(path.rbegin(), path.rend(),
                                    [&](const Step& step) { return step.milestone == back_at; })
                           .base() -
                       1;
    const bool is_told =
        std::all_of(start, path.end(), [&](const Step& step) { return told_[step.milestone]; });
    if (is_told) return;
    std::vector<std::string> names;
    std::vector<facts::EntryNumber> sources;
    for (auto step = start; step != path.end(); ++step) {
      const Milestone& milestone = plans_.milestones[step->milestone];
      told_[step->milestone] = true;
      if (names.size() < names_in_circle_max) names.push_back(milestone.code);
      sources.push_back(milestone.sources.front());
    }
    const auto count = static_cast<std::int64_t>(path.end() - start);
    if (names.size() < static_cast<std::size_t>(count)) names.emplace_back("…");
    std::sort(sources.begin(), sources.end());
    plans_.findings.push_back(
        {base::Problem("goal_progress.circle_found", {{"names", joined(names)}, {"count", count}}),
         Severity::warning,
         {},
         std::move(sources)});
  }

  void report_decision(const Decision& decision) {
    const bool needs_day = decision.is_open() && !decision.due;
    if (needs_day) {
      plans_.findings.push_back(
          {base::Problem("goal_progress.request_without_day_found",
                         {{"request", decision.code}, {"subject", decision.subject}}),
           Severity::warning,
           {},
           decision.sources});
    }
    if (!decision.milestone.empty() && !places_.contains(decision.milestone)) {
      plans_.findings.push_back(
          {base::Problem("goal_progress.request_about_unknown_found",
                         {{"request", decision.code}, {"milestone", decision.milestone}}),
           Severity::warning,
           {},
           {decision.sources.front()}});
    }
  }

  Plans& plans_;
  std::unordered_map<std::string, std::size_t> places_;
  std::vector<bool> told_;
};

}  // namespace

void add_findings(Plans& plans) { PlanReporter(plans).report(); }

}  // namespace vlecht::analysis::goal_plans
