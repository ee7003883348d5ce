// SPDX-License-Identifier: EUPL-1.2
//
// In time or not, by priority, and what the choice of the clock does to that.
#include "views/service_quality_writer.h"
#include "views/verdict.h"
#include "views/weekly_hours.h"

namespace vlecht::views::service_quality {

using analysis::service_quality::Durations;
using analysis::service_quality::Priority;
using analysis::ticket_times::Outcome;
using document::Cell;
using document::Table;
using document::Unit;

namespace {

constexpr Step steps[] = {Step::reaction, Step::resolution};
constexpr Measure measures[] = {Measure::agreed, Measure::from_report, Measure::all_hours};

const Timeliness& counted_of(const Priority& priority, Step step, Measure measure) {
  const auto& all = step == Step::reaction ? priority.reaction : priority.resolution;
  return all[static_cast<std::size_t>(measure)];
}

std::string_view id_of(Step step) { return step == Step::reaction ? "reaction" : "resolution"; }

std::string_view id_of(Measure measure) {
  switch (measure) {
    case Measure::agreed:
      return "agreed";
    case Measure::from_report:
      return "from_report";
    case Measure::all_hours:
      return "all_hours";
  }
  return "";
}

/// One priority, or all of them together, as a row shows it.
struct Shown {
  const Priority& priority;
  std::string id;    ///< as part of ids
  std::string name;  ///< in words
};

std::vector<Shown> shown_of(const Page& page) {
  const Writer& writer = page.writer();
  std::vector<Shown> out;
  for (const Priority& each : page.answer().priorities)
    out.push_back({each, priority_id(each.name), writer.priority(each.name)});
  out.push_back({page.answer().together, "all", writer.text("together")});
  return out;
}

Details about(const Writer& writer, const Shown& shown, Step step) {
  return {{"step", writer.step(step)}, {"priority", shown.name}};
}

// The ends of the interval have no cell of their own.
void list_ends(Page& page, const std::string& id, const Details& details,
               const Timeliness& in_time) {
  if (!in_time.interval) return;
  const Writer& writer = page.writer();
  const auto list = [&](const char* which, double end) {
    page.quoted().list(writer.label(which, details),
                       writer.number_figure(id + which, Unit::percent, 100 * end,
                                            writer.decimal(100 * end, 1) + "%", in_time.judged));
  };
  list("lower", in_time.interval->lower);
  list("upper", in_time.interval->upper);
}

std::string as_counted(const Writer& writer, const Timeliness& in_time) {
  if (!in_time.is_met_as_counted) return "";
  return writer.text(*in_time.is_met_as_counted ? "counted_met" : "counted_not_met");
}

std::vector<Cell> timeliness_row(Page& page, const Shown& shown, Step step) {
  const Writer& writer = page.writer();
  const Timeliness& in_time = counted_of(shown.priority, step, Measure::agreed);
  const Details details = about(writer, shown, step);
  const std::string id = std::string(id_of(step)) + "." + shown.id + ".";
  const auto count = [&](const char* which, std::int64_t number, const TicketSet& set) {
    return page.quoted().quote(writer.label(which, details),
                               writer.count_figure(id + which, number, set));
  };
  document::Figure hits = writer.count_figure(id + "in_time", in_time.in_time, in_time.judged);
  hits.shown = writer.text("count_of",
                           {{"count", in_time.in_time}, {"all", in_time.in_time + in_time.late}});
  count("late", in_time.late, in_time.judged);
  list_ends(page, id, details, in_time);
  Cell verdict = page.quoted().quote(writer.label("verdict", details),
                                     writer.verdict_figure(id + "verdict", in_time));
  verdict.sign = sign_of(in_time.verdict);
  return {text_cell(shown.name),
          text_cell(writer.step(step)),
          std::move(verdict),
          page.quoted().quote(writer.label("share", details),
                              writer.share_figure(id + "share", in_time)),
          text_cell(writer.norm(in_time)),
          text_cell(writer.interval(in_time.interval)),
          page.quoted().quote(writer.label("in_time", details), std::move(hits)),
          text_cell(as_counted(writer, in_time)),
          count("running", in_time.running, in_time.still_running),
          count("unknown", in_time.unknown, in_time.untold)};
}

std::string minutes_text(const Writer& writer, const values::Known<std::int64_t>& minutes) {
  if (!minutes) return writer.reason(minutes.reason());
  if (*minutes % 30 != 0 || *minutes < 60) return writer.text("minutes", {{"minutes", *minutes}});
  return writer.text(
      "hours",
      {{"hours", writer.decimal(static_cast<double>(*minutes) / 60, *minutes % 60 == 0 ? 0 : 1)}});
}

std::string clock_text(const Writer& writer, const analysis::ticket_deadlines::Deadline& deadline) {
  if (!deadline.is_service_hours || deadline.hours.empty()) return writer.text("clock_all_hours");
  const words::Language language = writer.language();
  const bool has_calendar = !deadline.calendar.empty();
  // Hours that nobody described have only their name.
  return writer.text(
      "clock_hours",
      {{"hours", deadline.agreed ? weekly_hours(language, *deadline.agreed) : deadline.hours},
       {"calendar", has_calendar ? calendar_words(language, deadline.calendar) : ""},
       {"has_calendar", has_calendar ? "yes" : "no"},
       {"stops", deadline.stops_on_hold ? "yes" : "no"}});
}

std::vector<Cell> clock_row(Page& page, const Shown& shown, Step step) {
  const Writer& writer = page.writer();
  const Details details = about(writer, shown, step);
  std::vector<Cell> row{text_cell(shown.name), text_cell(writer.step(step))};
  const auto& deadline = shown.priority.deadline;
  if (deadline) {
    const auto& minutes =
        step == Step::reaction ? deadline->reaction_minutes : deadline->resolution_minutes;
    row.push_back(text_cell(minutes_text(writer, minutes)));
    row.push_back(text_cell(clock_text(writer, *deadline)));
  } else {
    row.push_back(text_cell(writer.text("differs")));
    row.push_back(text_cell(writer.text("differs")));
  }
  for (const Measure measure : measures) {
    const std::string which(id_of(measure));
    const std::string id = std::string(id_of(step)) + "." + shown.id + "." + which + ".share";
    row.push_back(
        page.quoted().quote(writer.label("share_" + which, details),
                            writer.share_figure(id, counted_of(shown.priority, step, measure))));
  }
  return row;
}

std::string quantile_text(const Writer& writer, const Durations& durations,
                          const analysis::methods::SurvivalQuantile& quantile) {
  if (durations.tickets == 0) return writer.text("none_yet");
  if (!quantile.time) return writer.text("not_reached");
  return writer.hours(*quantile.time);
}

std::string range_text(const Writer& writer, const analysis::methods::SurvivalQuantile& quantile) {
  if (!quantile.lower) return "";
  if (!quantile.upper) return writer.text("at_least", {{"hours", writer.hours(*quantile.lower)}});
  return writer.text("between", {{"low", writer.decimal(*quantile.lower, 1)},
                                 {"high", writer.hours(*quantile.upper)}});
}

std::vector<Cell> duration_row(Page& page, const Shown& shown) {
  const Writer& writer = page.writer();
  const Details details{{"priority", shown.name}};
  std::vector<Cell> row{text_cell(shown.name)};
  const auto add = [&](const std::string& which, const Durations& durations,
                       const analysis::methods::SurvivalQuantile& quantile, bool has_range) {
    row.push_back(page.quoted().quote(
        writer.label("duration_" + which, details),
        writer.number_figure("duration." + shown.id + "." + which, Unit::hours, quantile.time,
                             quantile_text(writer, durations, quantile), durations.measured)));
    if (has_range) row.push_back(text_cell(range_text(writer, quantile)));
  };
  const Priority& priority = shown.priority;
  add("median", priority.waited, priority.waited.median, true);
  add("tail", priority.waited, priority.waited.tail, true);
  add("clock_median", priority.by_clock, priority.by_clock.median, false);
  add("clock_tail", priority.by_clock, priority.by_clock.tail, false);
  row.push_back(count_cell(writer.language(), priority.waited.open));
  return row;
}

std::string outcome_text(const Writer& writer, Outcome outcome) {
  switch (outcome) {
    case Outcome::late:
      return writer.text("outcome_late");
    case Outcome::running:
      return writer.text("outcome_running");
    case Outcome::in_time:
    case Outcome::unknown:
      return word_of(writer.language(), Course::cannot_be_told);
  }
  return "";
}

}  // namespace

void add_priorities(Page& page) {
  const Writer& writer = page.writer();
  Table table{.id = "priorities", .caption = writer.text("table_priorities")};
  table.columns = {writer.column("priority", Unit::text), writer.column("step", Unit::text),
                   writer.column("verdict", Unit::text),  writer.column("share", Unit::percent),
                   writer.column("norm", Unit::text),     writer.column("interval", Unit::text),
                   writer.column("in_time", Unit::count), writer.column("counted", Unit::text),
                   writer.column("running", Unit::count), writer.column("unknown", Unit::count)};
  for (const Shown& shown : shown_of(page))
    for (const Step step : steps) table.rows.push_back(timeliness_row(page, shown, step));
  page.section("priorities");
  page.paragraph("priorities_intro");
  page.add(std::move(table));
}

void add_clocks(Page& page) {
  const Writer& writer = page.writer();
  Table table{.id = "clocks", .caption = writer.text("table_clocks")};
  table.columns = {
      writer.column("priority", Unit::text),    writer.column("step", Unit::text),
      writer.column("term", Unit::text),        writer.column("clock", Unit::text),
      writer.column("agreed", Unit::percent),   writer.column("from_report", Unit::percent),
      writer.column("all_hours", Unit::percent)};
  for (const Shown& shown : shown_of(page))
    for (const Step step : steps) table.rows.push_back(clock_row(page, shown, step));
  page.section("clocks");
  page.paragraph("clocks_intro");
  page.add(std::move(table));
  const Priority& all = page.answer().together;
  page.paragraph("held", {{"held", static_cast<std::int64_t>(all.held.facts.size())},
                          {"tickets", all.tickets},
                          {"hours", writer.decimal(all.held_hours, 0)}});
  page.quoted().list(writer.label("held"), writer.count_figure("held", all.held));
}

void add_durations(Page& page) {
  const Writer& writer = page.writer();
  Table table{.id = "durations", .caption = writer.text("table_durations")};
  table.columns = {
      writer.column("priority", Unit::text),     writer.column("median", Unit::hours),
      writer.column("median_range", Unit::text), writer.column("tail", Unit::hours),
      writer.column("tail_range", Unit::text),   writer.column("clock_median", Unit::hours),
      writer.column("clock_tail", Unit::hours),  writer.column("still_open", Unit::count)};
  for (const Shown& shown : shown_of(page)) table.rows.push_back(duration_row(page, shown));
  page.section("durations");
  page.paragraph("durations_intro", {{"day", writer.long_day(page.answer().seen_until)}});
  page.add(std::move(table));
}

void add_open(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  page.section("open");
  const auto& reopened = answer.reopened_share;
  Details details{{"reopened", reopened.successes}, {"completed", reopened.total}};
  details.emplace_back("interval", reopened.total == 0
                                       ? std::string()
                                       : writer.interval(analysis::methods::wilson_interval(
                                             reopened, analysis::service_quality::confidence)));
  page.paragraph("reopened", details);
  if (answer.oldest.empty()) return page.paragraph("open_none");
  Table table{.id = "oldest", .caption = writer.text("table_oldest")};
  table.columns = {writer.column("ticket", Unit::text),  writer.column("priority", Unit::text),
                   writer.column("service", Unit::text), writer.column("created", Unit::day),
                   writer.column("days", Unit::days),    writer.column("outcome", Unit::text)};
  for (const auto& each : answer.oldest) {
    const auto figure =
        writer.number_figure("ticket." + id_part(each.code) + ".days", Unit::days, each.days,
                             writer.decimal(each.days, 0), {each.fact}, each.standing);
    table.rows.push_back(
        {text_cell(each.code),
         text_cell(writer.priority(each.priority)),
         text_cell(each.service),
         {.shown = writer.day(each.created),
          .value = values::to_iso(each.created),
          .unit = Unit::day},
         page.quoted().quote(writer.label("ticket_days", {{"ticket", each.code}}), figure),
         text_cell(outcome_text(writer, each.outcome))});
  }
  page.paragraph("open_intro", {{"open", static_cast<std::int64_t>(answer.open.facts.size())},
                                {"shown", static_cast<std::int64_t>(answer.oldest.size())},
                                {"day", writer.long_day(answer.seen_until)}});
  page.add(std::move(table));
}

}  // namespace vlecht::views::service_quality
