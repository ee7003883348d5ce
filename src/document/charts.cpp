// SPDX-License-Identifier: EUPL-1.2
#include "document/charts.h"

#include <algorithm>
#include <map>

#include "document/chart_style.h"
#include "document/csv_writer.h"
#include "words/format.h"

namespace vlecht::document {
namespace {

const Block* find_chart(const Document& document, std::string_view name) {
  for (const NamedChart& chart : charts_of(document))
    if (chart.name == name) return chart.block;
  return nullptr;
}

std::string source_of(const Document& document) {
  return words::text(document.language, "document.chart.source",
                     {{"title", document.title},
                      {"moment", document.moment_shown},
                      {"size", static_cast<std::int64_t>(document.journal_size)},
                      {"root", document.journal_root},
                      {"is_illustrative", document.has_illustrative ? "yes" : "no"}});
}

// ---- Charts of which the table holds sums, or which have none ----

Table table_of(const Document& document, const DistributionChart& chart) {
  Table table;
  table.columns = {{"label", words::text(document.language, "document.chart.label")},
                   {"value", chart.axis_label, Unit::text}};
  for (const auto& dot : chart.dots)
    table.rows.push_back({{.shown = dot.label}, {.shown = dot.shown}});
  return table;
}

Table table_of(const Document& document, const DayCalendar& calendar) {
  Table table;
  table.columns = {{"day", words::text(document.language, "document.chart.day"), Unit::day},
                   {"state", words::text(document.language, "document.chart.value")},
                   {"words", words::text(document.language, "document.chart.label")}};
  const auto& names = calendar.names;
  for (const auto& each : calendar.days) {
    const std::string& name = each.sort == DayCalendar::Sort::good    ? names.good
                              : each.sort == DayCalendar::Sort::brief ? names.brief
                              : each.sort == DayCalendar::Sort::bad   ? names.bad
                                                                      : names.unknown;
    table.rows.push_back({{.shown = words::short_day(document.language, each.day),
                           .value = values::to_iso(each.day),
                           .unit = Unit::day},
                          {.shown = name},
                          {.shown = each.shown}});
  }
  return table;
}

template <class Chart>
Table numbers_of(const Document& document, const Chart& chart) {
  if constexpr (std::is_same_v<Chart, DayCalendar>) {
    return table_of(document, chart);
  } else {
    if (const Table* table = table_of_chart(document, chart.table_id)) return *table;
    if constexpr (std::is_same_v<Chart, DistributionChart>) return table_of(document, chart);
    return {};
  }
}

}  // namespace

std::vector<NamedChart> charts_of(const Document& document) {
  std::vector<NamedChart> all;
  std::map<std::string, int> seen;
  for (const Block& block : document.blocks) {
    std::visit(
        [&]<class B>(const B& each) {
          if constexpr (IsChart<B>) {
            const int times = ++seen[each.id];
            all.push_back({times == 1 ? each.id : each.id + "-" + std::to_string(times), &block});
          }
        },
        block);
  }
  return all;
}

const Table* table_of_chart(const Document& document, std::string_view table_id) {
  for (const Block& block : document.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (table && !table_id.empty() && table->id == table_id) return table;
  }
  return nullptr;
}

std::optional<std::string> to_svg(const Document& document, std::string_view name) {
  const Block* found = find_chart(document, name);
  if (!found) return std::nullopt;
  const ChartFile file{source_of(document), chart_sheet()};
  ChartFrame frame;
  frame.file = &file;
  HtmlBuilder svg;
  std::visit(
      [&]<class B>(const B& chart) {
        if constexpr (IsChart<B>) write_chart(svg, chart, document.language, frame);
      },
      *found);
  std::string text = std::move(svg).finish().text();
  if (text.empty()) return std::nullopt;
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + std::move(text) + "\n";
}

std::optional<std::string> chart_to_csv(const Document& document, std::string_view name) {
  const Block* found = find_chart(document, name);
  if (!found) return std::nullopt;
  Table table;
  std::visit(
      [&]<class B>(const B& chart) {
        if constexpr (IsChart<B>) table = numbers_of(document, chart);
      },
      *found);
  return table_to_csv(table, document.language, ByteOrderMark::with);
}

}  // namespace vlecht::document
