// SPDX-License-Identifier: EUPL-1.2
//
// Milestones: as a drawing, against their first and latest plan, and all plans side by side.
#include <algorithm>

#include "views/goal_progress_writer.h"

namespace vlecht::views::goal_progress {

using analysis::goal_plans::Dropped;
using analysis::goal_plans::Late;
using analysis::goal_plans::Met;
using analysis::goal_plans::Plan;
using document::Cell;
using document::Figure;
using document::TimelineChart;
using document::Unit;

namespace {

using Sort = TimelineChart::Sort;

std::string milestone_id(const Milestone& milestone, std::string_view which) {
  return "milestone." + id_part(milestone.code) + "." + std::string(which);
}

// ---- The drawing ----

Sort sort_of(const Milestone& milestone, std::size_t place) {
  const bool is_late = std::holds_alternative<Late>(milestone.state);
  if (place == milestone.counting) return is_late ? Sort::late : Sort::planned;
  return place == 0 ? Sort::first : Sort::moved;
}

TimelineChart::Mark mark(const Writer& writer, const Milestone& milestone, Sort sort,
                         values::Day day, std::string_view figure) {
  return {sort, day,
          writer.text("mark." + std::string(document::name_of(sort)),
                      {{"name", Writer::name_of(milestone)}, {"day", writer.day(day)}}),
          writer.address(milestone_id(milestone, figure))};
}

// In which it is expected with a chance of 80%; none when nothing can be forecast, or when an end
// of it is further away than can be told.
std::optional<TimelineChart::Range> range_of(const Writer& writer, const Milestone& milestone) {
  const auto& forecasts = writer.answer().forecasts.milestones;
  const auto found = std::find_if(forecasts.begin(), forecasts.end(), [&](const auto& forecast) {
    return forecast.milestone == milestone.code;
  });
  if (found == forecasts.end() || found->why_not) return std::nullopt;
  const auto& days = found->days;
  if (!days.p10 || !days.p50 || !days.p90) return std::nullopt;
  const std::string id = "forecast.milestone." + id_part(milestone.code) + ".median";
  return TimelineChart::Range{*days.p10, *days.p50, *days.p90,
                              writer.text("timeline_range", {{"low", writer.day(*days.p10)},
                                                             {"median", writer.day(*days.p50)},
                                                             {"high", writer.day(*days.p90)}}),
                              writer.address(id)};
}

TimelineChart::Row timeline_row(const Writer& writer, const Milestone& milestone) {
  TimelineChart::Row row;
  row.label = Writer::name_of(milestone);
  row.shown = writer.state_against_first(milestone);
  row.sign = sign_of(milestone.state);
  const Goal* goal = writer.goal(milestone.goal);
  if (!writer.is_about_one() || writer.answer().goals.size() > 1) {
    row.group = goal == nullptr ? writer.text("no_goal") : goal->name;
  }
  for (std::size_t i = 0; i < milestone.plans.size(); ++i) {
    row.marks.push_back(mark(writer, milestone, sort_of(milestone, i), milestone.plans[i].due,
                             i == 0 ? "first" : "latest"));
  }
  if (const auto* met = std::get_if<Met>(&milestone.state)) {
    row.marks.push_back(mark(writer, milestone, Sort::met, met->on, "met"));
  }
  if (const auto* dropped = std::get_if<Dropped>(&milestone.state)) {
    row.marks.push_back(mark(writer, milestone, Sort::dropped, dropped->on, "state"));
  }
  row.forecast = range_of(writer, milestone);
  return row;
}

// Signs that occur have a name.
TimelineChart::Names names_of(const Writer& writer, const std::vector<TimelineChart::Row>& rows) {
  TimelineChart::Names names;
  const auto name = [&](Sort sort, std::string& out) {
    const bool occurs = std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
      return std::any_of(row.marks.begin(), row.marks.end(),
                         [&](const auto& each) { return each.sort == sort; });
    });
    if (occurs) out = writer.text("sign." + std::string(document::name_of(sort)));
  };
  name(Sort::first, names.first);
  name(Sort::moved, names.moved);
  name(Sort::planned, names.planned);
  name(Sort::met, names.met);
  name(Sort::late, names.late);
  name(Sort::dropped, names.dropped);
  if (std::any_of(rows.begin(), rows.end(),
                  [](const auto& row) { return row.forecast.has_value(); }))
    names.forecast = writer.text("timeline_forecast");
  return names;
}

struct StateCounts {
  std::int64_t all = 0, met = 0, late = 0, planned = 0, dropped = 0, unplanned = 0;
};

StateCounts counts_of(const Writer& writer) {
  StateCounts counts;
  for (const Milestone* milestone : writer.milestones()) {
    ++counts.all;
    const std::string_view state = analysis::goal_plans::name_of(milestone->state);
    if (state == "met") ++counts.met;
    if (state == "late") ++counts.late;
    if (state == "planned") ++counts.planned;
    if (state == "dropped") ++counts.dropped;
    if (state == "unplanned") ++counts.unplanned;
  }
  return counts;
}

// In the order of the goals; what belongs to none last. In a goal by the plan that holds.
std::vector<const Milestone*> in_order(const Writer& writer) {
  std::vector<const Milestone*> out = writer.milestones();
  const auto& goals = writer.answer().goals;
  const auto rank = [&](const Milestone* milestone) {
    const auto found = std::find_if(goals.begin(), goals.end(),
                                    [&](const Goal& goal) { return goal.code == milestone->goal; });
    return found - goals.begin();
  };
  const auto due = [](const Milestone* milestone) {
    return milestone->latest ? milestone->plans[*milestone->latest].due : values::open_end();
  };
  std::stable_sort(out.begin(), out.end(), [&](const Milestone* a, const Milestone* b) {
    return std::make_pair(rank(a), due(a)) < std::make_pair(rank(b), due(b));
  });
  return out;
}

TimelineChart timeline(const Writer& writer, const std::vector<const Milestone*>& milestones) {
  TimelineChart out;
  out.id = "timeline";
  out.title = writer.text("timeline_title");
  const StateCounts counts = counts_of(writer);
  out.description = writer.text("timeline_description", {{"all", counts.all},
                                                         {"met", counts.met},
                                                         {"late", counts.late},
                                                         {"planned", counts.planned},
                                                         {"dropped", counts.dropped},
                                                         {"unplanned", counts.unplanned}});
  out.today = writer.answer().today;
  out.today_shown = writer.long_day(out.today);
  for (const Milestone* milestone : milestones)
    out.rows.push_back(timeline_row(writer, *milestone));
  out.names = names_of(writer, out.rows);
  out.table_id = "milestones";
  return out;
}

// ---- The table ----

Cell day_cell(Page& page, const Milestone& milestone, const std::string& which, const Plan* plan) {
  const Writer& writer = page.writer();
  facts::Figure<values::Day> figure;
  if (plan != nullptr) {
    figure = {plan->due, plan->standing, {plan->fact}};
  } else {
    figure.standing = milestone.standing;
    figure.sources = {milestone.sources.front()};
  }
  return page.quote(writer.label("milestone." + which, {{"name", Writer::name_of(milestone)}}),
                    writer.day_figure(milestone_id(milestone, which), figure));
}

Cell slip_cell(Page& page, const Milestone& milestone, const std::string& which,
               const analysis::goal_plans::Slip& slip) {
  const Writer& writer = page.writer();
  Figure figure = writer.figure(milestone_id(milestone, which), Unit::count, slip.days);
  figure.shown = writer.slip(slip);
  return page.quote(writer.label("milestone." + which, {{"name", Writer::name_of(milestone)}}),
                    std::move(figure));
}

Cell state_cell(Page& page, const Milestone& milestone) {
  const Writer& writer = page.writer();
  const std::string name(analysis::goal_plans::name_of(milestone.state));
  return with_sign(
      page.quote(writer.label("milestone.state", {{"name", Writer::name_of(milestone)}}),
                 writer.word_figure(milestone_id(milestone, "state"), name, writer.state(milestone),
                                    milestone.sources, milestone.standing)),
      sign_of(milestone.state));
}

const Plan* plan_at(const Milestone& milestone, std::optional<std::size_t> place) {
  return place ? &milestone.plans[*place] : nullptr;
}

void list_met(Page& page, const Milestone& milestone) {
  facts::Figure<values::Day> figure;
  figure.standing = milestone.standing;
  figure.sources = {milestone.sources.front()};
  figure.value = values::Reason::not_applicable;
  if (const auto* met = std::get_if<Met>(&milestone.state)) {
    figure.value = met->on;
    figure.sources = {met->fact};
  }
  page.list(page.writer().label("milestone.met", {{"name", Writer::name_of(milestone)}}),
            page.writer().day_figure(milestone_id(milestone, "met"), figure));
}

std::vector<Cell> milestone_row(Page& page, const Milestone& milestone) {
  const bool has_plan = !milestone.plans.empty();
  std::vector<Cell> row{
      text_cell(Writer::name_of(milestone)), state_cell(page, milestone),
      day_cell(page, milestone, "first", has_plan ? &milestone.plans.front() : nullptr),
      day_cell(page, milestone, "latest", plan_at(milestone, milestone.latest))};
  if (page.answer().asked.plan_on) {
    row.push_back(day_cell(page, milestone, "chosen", plan_at(milestone, milestone.chosen)));
  }
  row.push_back(slip_cell(page, milestone, "slip_days", milestone.against_first));
  row.push_back(slip_cell(page, milestone, "slip_days_latest", milestone.against_latest));
  if (page.answer().asked.plan_on) {
    row.push_back(slip_cell(page, milestone, "slip_days_chosen", milestone.against_chosen));
  }
  list_met(page, milestone);
  return row;
}

document::Table milestone_table(Page& page, const std::vector<const Milestone*>& milestones) {
  const Writer& writer = page.writer();
  const auto& chosen = page.answer().asked.plan_on;
  const auto chosen_column = [&](const std::string& id, Unit unit) {
    return document::Column{id, writer.heading(id, {{"day", writer.narrow_day(*chosen)}}), unit};
  };
  document::Table table;
  table.id = "milestones";
  table.caption = writer.text("table_milestones");
  table.columns = {writer.column("milestone", Unit::text), writer.column("state", Unit::text),
                   writer.column("first", Unit::day), writer.column("latest", Unit::day)};
  if (chosen) table.columns.push_back(chosen_column("chosen", Unit::day));
  table.columns.push_back(writer.column("slip_days", Unit::count));
  table.columns.push_back(writer.column("slip_days_latest", Unit::count));
  if (chosen) table.columns.push_back(chosen_column("slip_days_chosen", Unit::count));
  for (const Milestone* milestone : milestones)
    table.rows.push_back(milestone_row(page, *milestone));
  return table;
}

// ---- All plans side by side ----

std::string decision_text(const Writer& writer, const values::Known<std::string>& decision) {
  if (!decision) return writer.reason(decision.reason());
  return decision->empty() ? writer.reason(values::Reason::not_supplied) : *decision;
}

document::Table plan_table(const Writer& writer, const std::vector<const Milestone*>& milestones) {
  document::Table table;
  table.id = "plans";
  table.caption = writer.text("table_plans");
  table.is_folded = true;
  table.columns = {writer.column("milestone", Unit::text), writer.column("plan_sort", Unit::text),
                   writer.column("decided", Unit::day),    writer.column("due", Unit::day),
                   writer.column("decision", Unit::text),  writer.column("reason", Unit::text)};
  for (const Milestone* milestone : milestones) {
    for (std::size_t i = 0; i < milestone->plans.size(); ++i) {
      const Plan& plan = milestone->plans[i];
      const bool is_counting = milestone->counting == i;
      const auto day = [&](values::Day of) {
        return Cell{.shown = writer.day(of), .value = values::to_iso(of), .unit = Unit::day};
      };
      std::string sort =
          writer.text("plan_sort", {{"place", i == 0 ? "first" : "later"},
                                    {"counts", is_counting                     ? "yes"
                                               : plan.has_decision() || i == 0 ? "no"
                                                                               : "never"}});
      table.rows.push_back(
          {text_cell(Writer::name_of(*milestone)), text_cell(std::move(sort)), day(plan.decided),
           day(plan.due), text_cell(decision_text(writer, plan.decision)), text_cell(plan.reason)});
    }
  }
  return table;
}

void list_milestones(Page& page) {
  const Writer& writer = page.writer();
  std::vector<facts::EntryNumber> sources;
  facts::Standing standing = facts::Standing::adopted;
  std::int64_t replanned = 0;
  for (const Milestone* milestone : writer.milestones()) {
    sources.push_back(milestone->sources.front());
    standing = facts::weaker(standing, milestone->standing);
    if (milestone->is_replanned()) ++replanned;
  }
  const StateCounts counts = counts_of(writer);
  const auto list = [&](const std::string& name, std::int64_t count) {
    page.list(writer.label("milestones." + name),
              writer.count_figure("milestones." + name, count, sources, standing));
  };
  list("all", counts.all);
  list("met", counts.met);
  list("late", counts.late);
  list("planned", counts.planned);
  list("dropped", counts.dropped);
  list("unplanned", counts.unplanned);
  list("replanned", replanned);
}

}  // namespace

void add_milestones(Page& page) {
  const Writer& writer = page.writer();
  const auto milestones = in_order(writer);
  if (milestones.empty()) return;
  page.section("milestones");
  page.add(timeline(writer, milestones));
  page.add(milestone_table(page, milestones));
  page.paragraph("plan_rule");
  page.add(plan_table(writer, milestones));
  list_milestones(page);
}

}  // namespace vlecht::views::goal_progress
