// SPDX-License-Identifier: EUPL-1.2
//
// Departments and municipalities between the limits that chance draws, by name and never by rank.
#include <algorithm>
#include <cmath>

#include "views/service_quality_writer.h"
#include "words/format.h"

namespace vlecht::views::service_quality {

using analysis::methods::FunnelPosition;
using analysis::service_quality::Comparison;
using analysis::service_quality::Group;
using document::Cell;
using document::FunnelChart;
using document::Plotted;
using document::Table;
using document::Unit;

namespace {

// Enough for a smooth line.
constexpr int limits_drawn = 80;

/// Which groups a section is about: "department" or "municipality", as in ids and texts.
struct Sort {
  std::string name;
  std::string table;
};

std::string_view name_of(FunnelPosition position) {
  switch (position) {
    case FunnelPosition::within:
      return "within";
    case FunnelPosition::below_95:
      return "below_95";
    case FunnelPosition::above_95:
      return "above_95";
    case FunnelPosition::below_998:
      return "below_998";
    case FunnelPosition::above_998:
      return "above_998";
  }
  return "";
}

bool is_below(const Group& group) {
  return group.position == FunnelPosition::below_95 || group.position == FunnelPosition::below_998;
}

std::string shown_name(const Writer& writer, const Sort& sort, const Group& group) {
  return sort.name == "municipality" ? writer.municipality(group.name) : group.name;
}

std::string names_of(const Writer& writer, const Sort& sort, const Comparison& comparison,
                     bool below) {
  std::vector<std::string> names;
  for (const Group& group : comparison.groups) {
    if (group.position != FunnelPosition::within && is_below(group) == below)
      names.push_back(shown_name(writer, sort, group));
  }
  return names.empty() ? "" : enumerated(writer.language(), names);
}

Details sentence_details(const Writer& writer, const Sort& sort, const Comparison& comparison) {
  const auto within =
      std::count_if(comparison.groups.begin(), comparison.groups.end(),
                    [](const Group& group) { return group.position == FunnelPosition::within; });
  const std::string below = names_of(writer, sort, comparison, true);
  const std::string above = names_of(writer, sort, comparison, false);
  return {{"groups", static_cast<std::int64_t>(comparison.groups.size())},
          {"within", static_cast<std::int64_t>(within)},
          {"below", below},
          {"has_below", below.empty() ? "no" : "yes"},
          {"above", above},
          {"has_above", above.empty() ? "no" : "yes"},
          {"without", comparison.without},
          {"kept_back", comparison.kept_back}};
}

Plotted percent_of(const Writer& writer, double share, std::string shown) {
  if (shown.empty()) shown = writer.decimal(100 * share, 1) + "%";
  return {std::move(shown), 100 * share, exact(100 * share)};
}

FunnelChart chart_of(const Writer& writer, const Sort& sort, const Comparison& comparison) {
  FunnelChart chart{.id = "funnel-" + sort.name, .title = writer.text("chart_" + sort.name)};
  chart.description =
      writer.text(sort.name + "_sentence", sentence_details(writer, sort, comparison));
  chart.axis_label = writer.text("funnel_axis");
  chart.size_label = writer.text("funnel_size");
  chart.names = {writer.text("funnel_" + sort.name), writer.text("funnel_outside"),
                 writer.text("together"), writer.text("funnel_inner"), writer.text("funnel_outer")};
  chart.together = percent_of(writer, comparison.together, "");
  const double largest = static_cast<double>(comparison.largest) * 1.04;
  std::int64_t last = 0;
  for (int i = 0; i <= limits_drawn; ++i) {
    // Closer together where the limits are steep.
    const double part = static_cast<double>(i) / limits_drawn;
    const auto size = std::max<std::int64_t>(1, std::llround(largest * part * part));
    if (size == last) continue;
    last = size;
    const auto at = analysis::methods::funnel_limits(comparison.together, size);
    chart.limits.push_back({static_cast<double>(size), 100 * at.lower_998, 100 * at.lower_95,
                            100 * at.upper_95, 100 * at.upper_998});
  }
  for (const Group& group : comparison.groups) {
    const auto proportion = group.resolution.proportion();
    chart.groups.push_back({shown_name(writer, sort, group), proportion.total,
                            percent_of(writer, proportion.share(), writer.share(group.resolution)),
                            group.position != FunnelPosition::within});
  }
  chart.table_id = sort.table;
  return chart;
}

std::vector<Cell> group_row(Page& page, const Sort& sort, const Group& group) {
  const Writer& writer = page.writer();
  const std::string name = shown_name(writer, sort, group);
  const std::string id = sort.name + "." + id_part(group.name) + ".";
  const Details details{{"group", name}};
  const auto& counted = group.resolution;
  const std::string position(name_of(group.position));
  Cell said =
      page.quoted().quote(writer.label("group_position", details),
                          writer.resting_on(word_figure(writer.context(), id + "position", position,
                                                        writer.text("position." + position), {},
                                                        counted.judged.standing),
                                            counted.judged));
  // Outside is a question, and no verdict yet.
  if (group.position != FunnelPosition::within) said.sign = document::Sign::unknown;
  const std::int64_t judged = counted.in_time + counted.late;
  page.quoted().list(writer.label("group_judged", details),
                     writer.count_figure(id + "judged", judged, counted.judged));
  document::Figure in_time = writer.count_figure(id + "in_time", counted.in_time, counted.judged);
  in_time.shown = writer.text("count_of", {{"count", counted.in_time}, {"all", judged}});
  const analysis::service_quality::ConfidenceInterval expected{group.limits.lower_95,
                                                               group.limits.upper_95};
  return {text_cell(name), std::move(said),
          page.quoted().quote(writer.label("group_share", details),
                              writer.share_figure(id + "share", counted)),
          text_cell(writer.interval(expected)),
          page.quoted().quote(writer.label("group_in_time", details), std::move(in_time))};
}

void add_comparison(Page& page, const Sort& sort, const Comparison& comparison) {
  const Writer& writer = page.writer();
  Table table{.id = sort.table, .caption = writer.text("table_" + sort.name)};
  table.columns = {writer.column(sort.name, Unit::text), writer.column("position", Unit::text),
                   writer.column("share", Unit::percent), writer.column("expected", Unit::text),
                   writer.column("in_time", Unit::count)};
  for (const Group& group : comparison.groups) table.rows.push_back(group_row(page, sort, group));
  page.add(chart_of(writer, sort, comparison));
  page.add(std::move(table));
}

}  // namespace

void add_comparisons(Page& page) {
  const Answer& answer = page.answer();
  if (!answer.departments && !answer.municipalities) return;
  page.section("groups");
  page.paragraph("funnel_intro");
  if (answer.departments) add_comparison(page, {"department", "departments"}, *answer.departments);
  if (answer.municipalities)
    add_comparison(page, {"municipality", "municipalities"}, *answer.municipalities);
}

}  // namespace vlecht::views::service_quality
