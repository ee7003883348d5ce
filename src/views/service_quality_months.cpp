// SPDX-License-Identifier: EUPL-1.2
//
// Month by month, and whether it really changed at a day.
#include "views/service_quality_writer.h"
#include "words/format.h"

namespace vlecht::views::service_quality {

using analysis::service_quality::Change;
using analysis::service_quality::ConfidenceInterval;
using analysis::service_quality::Month;
using document::Cell;
using document::Table;
using document::TrendChart;
using document::Unit;

namespace {

std::string month_id(const Month& month) {
  return "month." + values::to_iso(month.first).substr(0, 7) + ".";
}

TrendChart chart_of(const Writer& writer, const std::vector<const Month*>& judged) {
  TrendChart chart{.id = "trend", .title = writer.text("chart_months")};
  const Month& first = *judged.front();
  const Month& last = *judged.back();
  chart.description =
      writer.text("months_sentence", {{"first", writer.month(first.first)},
                                      {"first_share", writer.share(first.resolution)},
                                      {"last", writer.month(last.first)},
                                      {"last_share", writer.share(last.resolution)},
                                      {"months", static_cast<std::int64_t>(judged.size())}});
  chart.axis_label = writer.text("funnel_axis");
  chart.names.measured = writer.text("step_resolution");
  chart.names.target = writer.column("norm", Unit::text).label;
  for (const Month* month : judged) {
    const double share = 100 * month->resolution.proportion().share();
    chart.measured.push_back(
        {month->first, {writer.share(month->resolution), share, exact(share)}});
  }
  const Timeliness& all = writer.answer().together.resolution.front();
  if (all.norm)
    chart.targets.push_back(
        {last.first, {writer.norm(all), all.norm->to_double(), exact(*all.norm)}});
  chart.unit = Unit::percent;
  chart.table_id = "months";
  return chart;
}

std::vector<Cell> month_row(Page& page, const Month& month) {
  const Writer& writer = page.writer();
  const Details details{{"month", writer.month(month.first)}};
  const std::string id = month_id(month);
  const auto share = [&](const char* which, const Timeliness& counted) {
    return page.quoted().quote(writer.label(std::string("month_") + which, details),
                               writer.share_figure(id + which + ".share", counted));
  };
  return {
      {.shown = writer.month(month.first), .value = values::to_iso(month.first), .unit = Unit::day},
      page.quoted().quote(writer.label("month_tickets", details),
                          writer.count_figure(id + "tickets", month.tickets)),
      share("reaction", month.reaction),
      share("resolution", month.resolution),
      text_cell(writer.interval(month.resolution.interval)),
      count_cell(writer.language(), month.resolution.late),
      count_cell(writer.language(), month.resolution.running)};
}

// ---- Before and after ----

std::string share_of_counts(const Writer& writer, const Timeliness& counted) {
  return writer.text("share_of", {{"share", writer.share(counted)},
                                  {"in_time", counted.in_time},
                                  {"judged", counted.in_time + counted.late}});
}

std::string points(const Writer& writer, const ConfidenceInterval& interval) {
  return writer.text("points_between", {{"low", writer.signed_points(interval.lower)},
                                        {"high", writer.signed_points(interval.upper)}});
}

std::vector<Cell> change_row(Page& page, Step step, const Change& change) {
  const Writer& writer = page.writer();
  const std::string id =
      std::string("change.") + (step == Step::reaction ? "reaction" : "resolution") + ".";
  const Details details{{"step", writer.step(step)}};
  const std::string verdict(name_of(change.verdict));
  Cell said =
      page.quoted().quote(writer.label("change_verdict", details),
                          writer.resting_on(word_figure(writer.context(), id + "verdict", verdict,
                                                        writer.text("change." + verdict), {},
                                                        change.after.judged.standing),
                                            change.after.judged));
  said.sign = change.verdict == Change::Verdict::improved   ? document::Sign::good
              : change.verdict == Change::Verdict::worsened ? document::Sign::bad
                                                            : document::Sign::unknown;
  std::optional<double> difference;
  if (change.difference)
    difference = 100 * (change.after.proportion().share() - change.before.proportion().share());
  const auto number = [&](const char* which, std::optional<double> value, std::string shown) {
    return page.quoted().quote(writer.label(std::string("change_") + which, details),
                               writer.number_figure(id + which, Unit::fraction, value,
                                                    std::move(shown), change.after.judged));
  };
  std::vector<Cell> row{
      text_cell(writer.step(step)), std::move(said),
      text_cell(share_of_counts(writer, change.before)),
      text_cell(share_of_counts(writer, change.after)),
      number("difference", difference, difference ? writer.signed_points(*difference / 100) : "")};
  row.push_back(text_cell(change.difference ? points(writer, *change.difference) : ""));
  if (change.difference) {
    number("lower", 100 * change.difference->lower, writer.signed_points(change.difference->lower));
    number("upper", 100 * change.difference->upper, writer.signed_points(change.difference->upper));
  }
  return row;
}

void add_series(Page& page, Step step, const Change& change) {
  const Writer& writer = page.writer();
  if (!change.series) return page.paragraph("series_none", {{"step", writer.step(step)}});
  const ConfidenceInterval jump{change.level_change->lower / 100, change.level_change->upper / 100};
  const ConfidenceInterval bend{change.slope_change->lower / 100, change.slope_change->upper / 100};
  const bool is_jump = jump.lower > 0 || jump.upper < 0;
  page.paragraph("series", {{"step", writer.step(step)},
                            {"jump", writer.signed_points(change.series->level_change.value / 100)},
                            {"jump_range", points(writer, jump)},
                            {"bend", writer.signed_points(change.series->slope_change.value / 100)},
                            {"bend_range", points(writer, bend)},
                            {"is_proven", is_jump ? "yes" : "no"}});
}

}  // namespace

void add_months(Page& page) {
  const Writer& writer = page.writer();
  const auto& months = page.answer().months;
  std::vector<const Month*> judged;
  for (const Month& month : months)
    if (month.resolution.interval) judged.push_back(&month);
  page.section("months");
  page.paragraph("months_intro");
  if (judged.size() >= 2) page.add(chart_of(writer, judged));
  Table table{.id = "months", .caption = writer.text("table_months")};
  table.columns = {writer.column("month", Unit::day),
                   writer.column("tickets", Unit::count),
                   writer.column("reaction_share", Unit::percent),
                   writer.column("resolution_share", Unit::percent),
                   writer.column("interval", Unit::text),
                   writer.column("late", Unit::count),
                   writer.column("running", Unit::count)};
  for (const Month& month : months) table.rows.push_back(month_row(page, month));
  page.add(std::move(table));
}

void add_changes(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  page.section("change");
  if (!answer.asked.since) return page.paragraph("change_ask");
  page.paragraph("change_intro", {{"day", writer.long_day(*answer.asked.since)}});
  Table table{.id = "change", .caption = writer.text("table_change")};
  table.columns = {
      writer.column("step", Unit::text),           writer.column("change", Unit::text),
      writer.column("before", Unit::text),         writer.column("after", Unit::text),
      writer.column("difference", Unit::fraction), writer.column("difference_range", Unit::text)};
  table.rows = {change_row(page, Step::reaction, *answer.reaction_change),
                change_row(page, Step::resolution, *answer.resolution_change)};
  page.add(std::move(table));
  add_series(page, Step::resolution, *answer.resolution_change);
}

}  // namespace vlecht::views::service_quality
