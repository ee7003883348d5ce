// SPDX-License-Identifier: EUPL-1.2
//
// Outages one by one, each day at a glance, and how often and how long it fails.
#include <algorithm>
#include <cmath>

#include "analysis/calendar_periods.h"
#include "analysis/joined.h"
#include "views/availability_writer.h"
#include "words/format.h"

namespace vlecht::views::availability {

using analysis::Outage;
using analysis::availability::DayState;
using analysis::availability::ServiceOutage;
using analysis::methods::Second;
using document::Cell;
using document::DayCalendar;
using document::Unit;

namespace {

constexpr Second half_hour_seconds = 1'800;
// A day is not good any more from so many seconds down, and from so many it is a bad one.
constexpr Second brief_from = 1, bad_from = half_hour_seconds;

// ---- Outages ----

std::string close_text(const Writer& writer, const Outage& outage) {
  return writer.text("close", {{"close", std::string(name_of(outage.close))},
                               {"moment", writer.short_moment(outage.seconds.until)}});
}

std::string begin_text(const Writer& writer, const Outage& outage) {
  return writer.text("begin", {{"began_before", outage.began_before ? "yes" : "no"},
                               {"moment", writer.short_moment(outage.seconds.from)}});
}

std::vector<Cell> outage_row(Page& page, const Service& service, const ServiceOutage& each,
                             std::size_t number) {
  const Writer& writer = page.writer();
  const std::string id = "outage." + std::to_string(number);
  const std::string label =
      writer.text("figure.outage", {{"begin", begin_text(writer, each.outage)}});
  const Second unseen = each.outage.seconds.length() - each.outage.measured;
  return {
      text_cell(begin_text(writer, each.outage)), text_cell(close_text(writer, each.outage)),
      page.quote(label, writer.minutes_figure(id, each.outage.seconds.length(), each.sources,
                                              service.standing)),
      text_cell(writer.short_length(unseen)),
      text_cell(each.incidents.empty() ? writer.text("none") : analysis::joined(each.incidents))};
}

// ---- Calendar ----

DayCalendar::Sort sort_of(const DayState& day) {
  if (day.felt.down >= bad_from) return DayCalendar::Sort::bad;
  if (day.felt.down >= brief_from) return DayCalendar::Sort::brief;
  const bool is_mostly_unknown = 2 * day.felt.unknown > day.felt.total();
  return is_mostly_unknown ? DayCalendar::Sort::unknown : DayCalendar::Sort::good;
}

std::string day_text(const Writer& writer, const DayState& day) {
  return writer.text("day", {{"day", writer.day(day.day)},
                             {"sort", std::string(name_of(sort_of(day)))},
                             {"down", writer.length(day.felt.down)},
                             {"unknown", writer.length(day.felt.unknown)},
                             {"has_unknown", day.felt.unknown > 0 ? "yes" : "no"}});
}

DayCalendar calendar_of(const Writer& writer, const Service& service) {
  DayCalendar out;
  out.id = "days";
  out.title = writer.text("calendar_title", {{"service", service.name}});
  std::int64_t counts[4] = {};
  for (const DayState& day : service.days) {
    const DayCalendar::Sort sort = sort_of(day);
    ++counts[static_cast<std::size_t>(sort)];
    out.days.push_back({day.day, sort, day_text(writer, day), ""});
  }
  const auto count = [&](DayCalendar::Sort sort) { return counts[static_cast<std::size_t>(sort)]; };
  out.description =
      writer.text("calendar_sentence",
                  {{"days", static_cast<std::int64_t>(service.days.size())},
                   {"down", count(DayCalendar::Sort::brief) + count(DayCalendar::Sort::bad)},
                   {"bad", count(DayCalendar::Sort::bad)},
                   {"unknown", count(DayCalendar::Sort::unknown)}});
  const auto name = [&](DayCalendar::Sort sort) {
    return count(sort) == 0 ? std::string()
                            : writer.text("calendar_key." + std::string(name_of(sort)));
  };
  out.names = {name(DayCalendar::Sort::good), name(DayCalendar::Sort::brief),
               name(DayCalendar::Sort::bad), name(DayCalendar::Sort::unknown)};
  out.table_id = "months";
  return out;
}

struct Month {
  values::Period days = values::Period::since(values::Day());
  analysis::methods::StateLengths felt;
  std::int64_t days_down = 0, outages = 0;
  bool is_observed = false;

  Seen seen() const { return is_observed ? seen_in(felt) : Seen::nothing; }
};

std::vector<Month> months_of(const Service& service, values::Period days) {
  std::vector<Month> out;
  for (const auto& each : analysis::calendar_periods(days, 1)) {
    Month month;
    month.days = each.days;
    for (const DayState& day : service.days) {
      if (!each.days.contains(day.day)) continue;
      month.felt.up += day.felt.up;
      month.felt.down += day.felt.down;
      month.felt.unknown += day.felt.unknown;
      month.is_observed = month.is_observed || day.is_observed;
      if (day.felt.down > 0) ++month.days_down;
    }
    const auto seconds = analysis::seconds_of(each.days);
    month.outages = std::count_if(
        service.outages.begin(), service.outages.end(),
        [&](const ServiceOutage& outage) { return seconds.contains(outage.outage.seconds.from); });
    out.push_back(month);
  }
  return out;
}

document::Table months_table(Page& page, const Service& service) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "months";
  table.caption = writer.text("table_months");
  table.columns = {
      writer.column("month", Unit::text),       writer.column("felt", Unit::percent),
      writer.column("measured", Unit::percent), writer.column("outages_begun", Unit::count),
      writer.column("days_down", Unit::count),  writer.column("down_measured", Unit::minutes)};
  for (const Month& month : months_of(service, page.answer().days)) {
    const Service part = part_of(service, month.days, {});
    const auto shares = analysis::contract_availability::shares_of(month.felt, month.is_observed);
    const std::string id = "month." + values::to_iso(month.days.from()) + ".";
    const auto label = [&](std::string_view figure) {
      return writer.text("of_period", {{"figure", writer.text("column." + std::string(figure))},
                                       {"days", writer.days(month.days)}});
    };
    const auto count = [&](std::string_view figure, std::int64_t number) {
      return page.quote(label(figure),
                        writer.as_seen(writer.count_figure(id + std::string(figure), number,
                                                           part.sources, part.standing),
                                       month.seen()));
    };
    Cell felt =
        page.quote(label("felt"), writer.share_figure(id + "felt", shares.availability, part));
    Cell measured =
        page.quote(label("measured"), writer.share_figure(id + "measured", shares.measured, part));
    Cell outages = count("outages_begun", month.outages);
    Cell days_down = count("days_down", month.days_down);
    Cell down =
        page.quote(label("down_measured"),
                   writer.as_seen(writer.minutes_figure(id + "down_measured", month.felt.down,
                                                        part.sources, part.standing),
                                  month.seen()));
    table.rows.push_back({text_cell(writer.short_days(month.days)), std::move(felt),
                          std::move(measured), std::move(outages), std::move(days_down),
                          std::move(down)});
  }
  return table;
}

// Days that were not good, in words, for who does not see the drawing.
document::Table odd_days_table(const Writer& writer, const Service& service) {
  document::Table table;
  table.id = "odd-days";
  table.caption = writer.text("table_odd_days");
  table.is_folded = true;
  table.columns = {writer.column("day", Unit::day), writer.column("down_measured", Unit::minutes),
                   writer.column("not_measured", Unit::minutes)};
  for (const DayState& day : service.days) {
    if (sort_of(day) == DayCalendar::Sort::good) continue;
    const auto length = [&](Second seconds) {
      Cell cell = text_cell(writer.short_length(seconds));
      cell.value = trimmed_decimal(exact(values::Ratio(seconds, 60)));
      cell.unit = Unit::minutes;
      return cell;
    };
    Cell on = text_cell(words::short_day(writer.language(), day.day));
    on.value = values::to_iso(day.day);
    on.unit = Unit::day;
    table.rows.push_back({std::move(on), length(day.felt.down), length(day.felt.unknown)});
  }
  return table;
}

// ---- Failures ----

// Hours in which it works are many and need no minutes; those of a repair do.
std::string length_of_hours(const Writer& writer, double hours) {
  constexpr double seconds_per_hour = 3'600;
  return writer.length(static_cast<Second>(std::llround(hours * seconds_per_hour)));
}

std::string interval_text(const Writer& writer, const std::string& lower,
                          const std::string& upper) {
  return writer.text(
      "interval",
      {{"lower", lower}, {"upper", upper}, {"has_upper", upper.empty() ? "no" : "yes"}});
}

void add_between(Page& page, const Service& service) {
  const Writer& writer = page.writer();
  const auto& between = service.between;
  if (!between) return page.paragraph("between_unknown");
  if (!between->estimate) {
    page.paragraph("between_none", {{"lower", writer.hours(between->lower)}});
  } else {
    page.paragraph(
        "between",
        {{"mean", writer.hours(*between->estimate)},
         {"interval", interval_text(writer, writer.hours(between->lower),
                                    between->upper ? writer.hours(*between->upper) : "")}});
  }
  const auto list = [&](std::string_view name, std::optional<double> value, std::string_view none) {
    auto figure = writer.decimal_figure(std::string(name), Unit::hours, value, 2, none, service);
    figure.label = writer.text("figure." + std::string(name));
    page.list(std::move(figure));
  };
  list("mtbf_hours", between->estimate, "none");
  list("mtbf_lower_hours", between->lower, "none");
  list("mtbf_upper_hours", between->upper, "no_end");
  const auto& repair = service.repair;
  list("mttr_hours", repair ? std::optional(repair->mean) : std::nullopt, "none");
  list("mttr_median_hours", repair ? std::optional(repair->median) : std::nullopt, "none");
}

void add_repair(Page& page, const Service& service) {
  const Writer& writer = page.writer();
  const auto& repair = service.repair;
  if (!service.is_observed) return;
  if (!repair) return page.paragraph("repair_none");
  const auto& interval = repair->median_interval;
  page.paragraph(
      "repair",
      {{"mean", length_of_hours(writer, repair->mean)},
       {"median", length_of_hours(writer, repair->median)},
       {"longest", length_of_hours(writer, repair->longest)},
       {"interval", interval ? interval_text(writer, length_of_hours(writer, interval->lower),
                                             length_of_hours(writer, interval->upper))
                             : ""},
       {"has_interval", interval ? "yes" : "no"}});
}

void add_trend(Page& page, const Service& service) {
  if (!service.trend) return;
  // Two-sided at five per cent.
  constexpr double limit = 1.959963984540054;
  const double laplace = service.trend->laplace;
  const std::string_view direction = laplace <= -limit  ? "better"
                                     : laplace >= limit ? "worse"
                                                        : "none";
  page.paragraph("trend", {{"direction", std::string(direction)},
                           {"laplace", page.writer().number(laplace, 2)},
                           {"shape", page.writer().number(service.trend->shape, 2)}});
}

void add_improvement(Page& page, const Service& service) {
  const Writer& writer = page.writer();
  const auto& improvement = service.improvement;
  if (!improvement) return page.paragraph("improvement_unknown");
  const auto& ratio = improvement->ratio;
  const auto change = ratio ? change_of(*ratio) : analysis::methods::RateChange::not_proven;
  const auto name = change == analysis::methods::RateChange::lower    ? "lower"
                    : change == analysis::methods::RateChange::higher ? "higher"
                                                                      : "not_proven";
  page.paragraph("improvement",
                 {{"before", improvement->before_count.events},
                  {"after", improvement->after_count.events},
                  {"before_days", writer.days(improvement->before)},
                  {"before_measured", writer.number(improvement->before_count.time, 1)},
                  {"after_measured", writer.number(improvement->after_count.time, 1)},
                  {"change", name},
                  {"has_ratio", ratio && ratio->estimate ? "yes" : "no"},
                  {"ratio", ratio && ratio->estimate ? writer.number(*ratio->estimate, 2) : ""},
                  {"has_interval", ratio ? "yes" : "no"},
                  {"lower", ratio ? writer.number(ratio->lower, 2) : ""},
                  {"has_upper", ratio && ratio->upper ? "yes" : "no"},
                  {"upper", ratio && ratio->upper ? writer.number(*ratio->upper, 2) : ""}});
  auto figure = writer.decimal_figure("rate_ratio", Unit::fraction,
                                      ratio ? ratio->estimate : std::nullopt, 2, "none", service);
  figure.label = writer.text("figure.rate_ratio");
  page.list(std::move(figure));
  auto proven = writer.word_figure("improvement", name, writer.text("change", {{"change", name}}),
                                   service.sources, service.standing);
  proven.label = writer.text("figure.improvement");
  page.list(std::move(proven));
}

}  // namespace

void add_outages(Page& page, const Service& service) {
  const Writer& writer = page.writer();
  page.section("outages");
  add_timeline(page, service);
  if (service.outages.empty()) {
    return page.paragraph("no_outages", {{"measured", writer.share(service.felt.measured)},
                                         {"is_measured", service.is_observed ? "yes" : "no"}});
  }
  document::Table table;
  table.id = "outages";
  table.caption = writer.text("table_outages");
  table.columns = {writer.column("begin", Unit::text), writer.column("end", Unit::text),
                   writer.column("duration", Unit::minutes), writer.column("unseen", Unit::text),
                   writer.column("incidents", Unit::text)};
  std::size_t number = 0;
  for (const ServiceOutage& each : service.outages)
    table.rows.push_back(outage_row(page, service, each, ++number));
  constexpr std::size_t rows_shown = 60;
  table.is_folded = table.rows.size() > rows_shown;
  page.add(std::move(table));
  page.paragraph("outage_rule");
}

void add_calendar(Page& page, const Service& service) {
  page.section("calendar");
  page.add(calendar_of(page.writer(), service));
  page.add(months_table(page, service));
  document::Table odd = odd_days_table(page.writer(), service);
  if (!odd.rows.empty()) page.add(std::move(odd));
}

void add_failures(Page& page, const Service& service) {
  page.section("failures");
  add_between(page, service);
  add_repair(page, service);
  add_trend(page, service);
  page.section("improvement");
  add_improvement(page, service);
}

}  // namespace vlecht::views::availability
