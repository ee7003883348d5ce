// SPDX-License-Identifier: EUPL-1.2
//
// When services were up, down and not measured, on one axis of time.
#include <algorithm>
#include <iterator>

#include "analysis/service_hours.h"
#include "values/zone.h"
#include "views/availability_writer.h"
#include "views/verdict.h"

namespace vlecht::views::availability {

using analysis::methods::Interval;
using analysis::methods::Second;
using analysis::methods::StateLengths;
using analysis::methods::StateSeries;
using document::StateChart;
using Sort = StateChart::Sort;

namespace {

constexpr std::size_t rows_drawn_max = 40;

/// Makes the strips of one answer, all in the same days.
class Strips {
 public:
  explicit Strips(const Writer& writer)
      : writer_(writer), days_(writer.answer().days), window_(analysis::seconds_of(days_)) {}

  /// `outages` are those of a series, with figures "outage.N"; may be empty.
  std::vector<StateChart::Strip> of(
      const StateSeries& series,
      const std::vector<analysis::availability::ServiceOutage>& outages) const {
    std::vector<StateChart::Strip> out;
    Second at = window_.from;
    const auto add = [&](Interval seconds, Sort sort) {
      out.push_back(strip(seconds, sort));
      if (sort == Sort::bad) out.back().address = address_in(outages, seconds);
    };
    for (const auto& [seconds, is_up] : in_order(series)) {
      if (at < seconds.from) add({at, seconds.from}, Sort::unknown);
      add(seconds, is_up ? Sort::good : Sort::bad);
      at = seconds.until;
    }
    if (at < window_.until) add({at, window_.until}, Sort::unknown);
    return out;
  }

 private:
  using Known = std::pair<Interval, bool>;

  static std::vector<Known> in_order(const StateSeries& series) {
    std::vector<Known> up, down, out;
    for (const Interval& each : series.up) up.emplace_back(each, true);
    for (const Interval& each : series.down) down.emplace_back(each, false);
    std::merge(up.begin(), up.end(), down.begin(), down.end(), std::back_inserter(out));
    return out;
  }

  StateChart::Strip strip(Interval seconds, Sort sort) const {
    StateChart::Strip out{.from = days_until(seconds.from),
                          .until = days_until(seconds.until),
                          .sort = sort,
                          .begins = values::to_iso_seconds(analysis::instant_at(seconds.from)),
                          .ends = values::to_iso_seconds(analysis::instant_at(seconds.until))};
    // What went well needs no words.
    if (sort == Sort::good) return out;
    out.shown = writer_.text("strip", {{"begin", writer_.short_moment(seconds.from)},
                                       {"end", writer_.short_moment(seconds.until)},
                                       {"length", writer_.short_length(seconds.length())},
                                       {"sort", std::string(name_of(sort))}});
    return out;
  }

  // On the clock on the wall, so that each day takes the same room.
  double days_until(Second second) const {
    const auto day = values::local_time(analysis::instant_at(second), values::dutch_zone).day;
    const Interval whole = analysis::seconds_of(*values::Period::of(day, day.plus_days(1)));
    return day.days_since_1970() - days_.from().days_since_1970() +
           static_cast<double>(second - whole.from) / static_cast<double>(whole.length());
  }

  std::string address_in(const std::vector<analysis::availability::ServiceOutage>& outages,
                         Interval seconds) const {
    if (!writer_.context().address) return "";
    const auto found = std::find_if(outages.begin(), outages.end(), [&](const auto& each) {
      return each.outage.seconds.contains(seconds.from);
    });
    if (found == outages.end()) return "";
    return writer_.context().address("outage." + std::to_string(found - outages.begin() + 1));
  }

  const Writer& writer_;
  const values::Period days_;
  const Interval window_;
};

// The key names what some row has.
void name_strips(const Writer& writer, StateChart& chart) {
  const auto is_of = [](Sort sort) {
    return [sort](const StateChart::Strip& strip) { return strip.sort == sort; };
  };
  const auto name = [&](Sort sort) -> std::string {
    const bool is_there =
        std::any_of(chart.rows.begin(), chart.rows.end(), [&](const StateChart::Row& row) {
          return std::any_of(row.strips.begin(), row.strips.end(), is_of(sort));
        });
    if (!is_there) return "";
    if (sort == Sort::unknown) return word_of(writer.language(), Course::not_measured);
    return writer.text("timeline_key." + std::string(name_of(sort)));
  };
  chart.names = {name(Sort::good), name(Sort::bad), name(Sort::unknown)};
}

StateChart chart_in(const Writer& writer) {
  StateChart chart;
  chart.id = "states";
  chart.first = writer.answer().days.from();
  chart.last = writer.answer().days.until().plus_days(-1);
  return chart;
}

Details lengths(const Writer& writer, Second down, Second unknown) {
  return {{"down", writer.length(down)},
          {"unknown", writer.length(unknown)},
          {"has_unknown", unknown > 0 ? "yes" : "no"}};
}

Details lengths_of(const Writer& writer, const Service& service) {
  Details out = lengths(writer, service.down, service.felt_lengths.unknown);
  out.emplace_back("outages", static_cast<std::int64_t>(service.outages.size()));
  out.emplace_back("is_seen", service.is_observed ? "yes" : "no");
  out.emplace_back("has_reports", service.down > 0 ? "yes" : "no");
  return out;
}

// All by name; of too many those that were down the longest.
std::vector<const Service*> drawn_of(const std::vector<Service>& services) {
  std::vector<const Service*> out;
  for (const Service& service : services) out.push_back(&service);
  if (out.size() <= rows_drawn_max) return out;
  std::stable_sort(out.begin(), out.end(),
                   [](const Service* a, const Service* b) { return a->down > b->down; });
  out.resize(rows_drawn_max);
  std::sort(out.begin(), out.end(),
            [](const Service* a, const Service* b) { return a->name < b->name; });
  return out;
}

}  // namespace

void add_timeline(Page& page, const std::vector<Service>& services) {
  const Writer& writer = page.writer();
  const Strips strips(writer);
  StateChart chart = chart_in(writer);
  chart.title = writer.text("timeline_title_all");
  chart.table_id = "services";
  for (const Service* service : drawn_of(services)) {
    chart.rows.push_back({.label = service->name,
                          .address = writer.page_of(*service),
                          .shown = writer.text("timeline_row", lengths_of(writer, *service)),
                          .strips = strips.of(service->felt_series, {})});
  }
  name_strips(writer, chart);
  const auto count = [&](const auto& is_so) {
    return static_cast<std::int64_t>(std::count_if(services.begin(), services.end(), is_so));
  };
  chart.description = writer.text(
      "timeline_sentence_all",
      {{"services", static_cast<std::int64_t>(services.size())},
       {"down", count([](const Service& each) { return !each.outages.empty(); })},
       {"unknown", count([](const Service& each) { return each.felt_lengths.unknown > 0; })},
       {"is_part", chart.rows.size() < services.size() ? "yes" : "no"},
       {"rows", static_cast<std::int64_t>(chart.rows.size())}});
  page.add(std::move(chart));
}

void add_timeline(Page& page, const Service& service) {
  const Writer& writer = page.writer();
  const Strips strips(writer);
  StateChart chart = chart_in(writer);
  chart.title = writer.text("timeline_title", {{"service", service.name}});
  chart.description = writer.text("timeline_sentence", lengths_of(writer, service));
  chart.table_id = service.outages.empty() ? "months" : "outages";
  chart.rows.push_back({.label = writer.text("timeline_felt"),
                        .address = "",
                        .shown = writer.text("timeline_row", lengths_of(writer, service)),
                        .strips = strips.of(service.felt_series, service.outages)});
  const auto seconds = analysis::seconds_of(page.answer().days);
  for (const auto& probe : service.probe_series) {
    if (chart.rows.size() == rows_drawn_max) break;
    const StateLengths seen = lengths_in(probe.series, {seconds});
    Details details = lengths(writer, seen.down, seen.unknown);
    const bool is_seen = seen.up + seen.down > 0;
    details.emplace_back("is_seen", is_seen ? "yes" : "no");
    chart.rows.push_back({.label = writer.text("timeline_probe", {{"probe", probe.name}}),
                          .address = "",
                          .shown = writer.text("timeline_probe_row", details),
                          .strips = strips.of(probe.series, {})});
  }
  name_strips(writer, chart);
  page.add(std::move(chart));
}

}  // namespace vlecht::views::availability
