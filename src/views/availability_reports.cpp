// SPDX-License-Identifier: EUPL-1.2
//
// What the supplier reports beside what was measured, what the components tell, and what other
// agreements would have given.
#include <algorithm>
#include <cstdlib>

#include "analysis/joined.h"
#include "base/check.h"
#include "base/text.h"
#include "views/availability_writer.h"
#include "words/format.h"

namespace vlecht::views::availability {

using analysis::availability::WhatIf;
using analysis::supplier_report::Comparison;
using analysis::supplier_report::Row;
using document::Cell;
using document::Figure;
using document::Unit;

namespace {

// ---- The supplier's report ----

// Hundredths of a percentage point, as a page shows them: cut off.
std::int64_t shown_hundredths(const values::Ratio& percent) {
  std::string digits = percent.to_decimal(2, values::Rounding::toward_zero);
  digits.erase(digits.find('.'), 1);
  const auto hundredths = base::to_integer(digits);
  CHECK(hundredths.has_value());
  return *hundredths;
}

// Of the two figures as they are shown, so that a reader who subtracts them finds the same.
std::optional<std::int64_t> shown_difference(const Comparison& comparison) {
  const auto& ours = comparison.ours.availability;
  if (!ours) return std::nullopt;
  return shown_hundredths(comparison.reported) - shown_hundredths(*ours);
}

std::string comparison_text(const Writer& writer, const Comparison& comparison) {
  const auto difference = shown_difference(comparison);
  const bool is_above = difference && *difference > 0;
  const bool is_below = difference && *difference < 0;
  const auto size = [&] {
    const values::Ratio points(std::abs(*difference), 100);
    constexpr int decimals = 2;
    return words::number(writer.language(),
                         points.to_decimal(decimals, values::Rounding::toward_zero), decimals);
  };
  return writer.text("report", {{"days", writer.days(comparison.days)},
                                {"reported", writer.share(comparison.reported)},
                                {"ours", writer.share(comparison.ours.availability)},
                                {"is_by_contract", comparison.is_by_contract ? "yes" : "no"},
                                {"direction", is_above     ? "above"
                                              : is_below   ? "below"
                                              : difference ? "same"
                                                           : "unknown"},
                                {"difference", is_above || is_below ? size() : ""},
                                {"upper", writer.share(comparison.ours.upper)},
                                {"is_too_high", comparison.is_too_high ? "yes" : "no"}});
}

std::vector<Cell> report_row(Page& page, const Comparison& comparison, const Row& row,
                             std::size_t number) {
  const Writer& writer = page.writer();
  const std::string id =
      "report." + values::to_iso(comparison.days.from()) + "." + std::to_string(number) + ".";
  const auto length = [&](std::string_view figure, analysis::methods::Second seconds) {
    return page.quote(
        writer.text("of_moment", {{"figure", writer.text("column." + std::string(figure))},
                                  {"moment", writer.moment(row.seconds.from)}}),
        writer.minutes_figure(id + std::string(figure), seconds, row.sources, comparison.standing));
  };
  Cell measured = length("row_measured", row.measured);
  Cell reported = length("row_reported", row.reported);
  Cell by_contract = length("row_by_contract", row.by_contract);
  return {text_cell(writer.short_moment(row.seconds.from)),
          text_cell(row.incident.empty() ? writer.text("none") : row.incident),
          std::move(measured),
          std::move(reported),
          std::move(by_contract),
          text_cell(writer.text("sort." + std::string(name_of(row.sort))))};
}

void add_comparison(Page& page, const Comparison& comparison) {
  const Writer& writer = page.writer();
  page.add(document::Paragraph{comparison_text(writer, comparison)});
  const auto list = [&](std::string_view figure, const values::Known<values::Ratio>& percent) {
    Service service;
    service.sources = {comparison.fact};
    service.standing = comparison.standing;
    Figure out = writer.share_figure(
        "report." + values::to_iso(comparison.days.from()) + "." + std::string(figure), percent,
        service);
    out.label = writer.text("of_period", {{"figure", writer.text("figure." + std::string(figure))},
                                          {"days", writer.days(comparison.days)}});
    page.list(std::move(out));
  };
  list("reported", comparison.reported);
  list("report_ours", comparison.ours.availability);
  if (comparison.rows.empty()) return page.paragraph("report_no_rows");
  document::Table table;
  table.id = "report-" + values::to_iso(comparison.days.from());
  table.caption = writer.text("table_report", {{"days", writer.days(comparison.days)}});
  table.columns = {writer.column("begin", Unit::text),
                   writer.column("incident", Unit::text),
                   writer.column("row_measured", Unit::minutes),
                   writer.column("row_reported", Unit::minutes),
                   writer.column("row_by_contract", Unit::minutes),
                   writer.column("why", Unit::text)};
  std::size_t number = 0;
  for (const Row& row : comparison.rows)
    table.rows.push_back(report_row(page, comparison, row, ++number));
  page.add(std::move(table));
}

// ---- What-if ----

std::string what_if_text(const Writer& writer, const WhatIf& what_if) {
  std::vector<std::string> parts;
  const auto add = [&](std::string_view name, std::string value) {
    parts.push_back(writer.text("if." + std::string(name), {{"value", std::move(value)}}));
  };
  if (!what_if.hours.empty()) add("hours", what_if.hours);
  if (!what_if.calendar.empty()) {
    add(what_if.calendar == "none" ? "no_calendar" : "calendar", what_if.calendar);
  }
  if (what_if.maintenance) {
    add("maintenance", writer.text("rule." + std::string(analysis::contract_terms::name_of(
                                                 *what_if.maintenance))));
  }
  if (what_if.hold) add("hold", writer.length(*what_if.hold));
  if (what_if.target) add("target", writer.share(*what_if.target));
  return enumerated(writer.language(), parts);
}

}  // namespace

void add_reports(Page& page, const Service& service) {
  if (service.reports.empty()) return;
  page.section("report");
  for (const Comparison& comparison : service.reports) add_comparison(page, comparison);
  page.paragraph("report_rule");
}

void add_components(Page& page, const Service& service) {
  if (service.groups.empty()) return;
  const Writer& writer = page.writer();
  page.section("components");
  document::Table table;
  table.id = "components";
  table.caption = writer.text("table_components");
  table.columns = {writer.column("group", Unit::text), writer.column("components", Unit::text),
                   writer.column("needed", Unit::count)};
  for (const auto& group : service.groups) {
    table.rows.push_back({text_cell(group.name), text_cell(analysis::joined(group.components)),
                          count_cell(writer.language(), static_cast<std::int64_t>(group.needed))});
  }
  page.add(std::move(table));
  if (!service.by_components) return page.paragraph("components_unknown");
  constexpr double percent = 100;
  const auto list = [&](std::string_view name, double chance) {
    Figure figure = writer.decimal_figure(std::string(name), Unit::percent, percent * chance, 4,
                                          "none", service);
    figure.label = writer.text("figure." + std::string(name));
    page.list(std::move(figure));
  };
  list("components_exact", service.by_components->exact);
  list("components_product", service.by_components->product);
  page.paragraph("components_chance",
                 {{"exact", writer.number(percent * service.by_components->exact, 4)},
                  {"product", writer.number(percent * service.by_components->product, 4)},
                  {"felt", writer.share(service.felt.availability)}});
}

void add_what_if_heading(Page& page) {
  page.section("what_if");
  page.paragraph("what_if",
                 {{"changes", what_if_text(page.writer(), page.answer().asked.what_if)}});
}

void add_what_if(Page& page, const Service& service) {
  const Answer& answer = page.answer();
  const Writer& writer = page.writer();
  const auto otherwise =
      std::find_if(answer.if_services.begin(), answer.if_services.end(),
                   [&](const Service& each) { return each.name == service.name; });
  if (otherwise == answer.if_services.end()) return;
  add_what_if_heading(page);
  document::Table table;
  table.id = "what-if";
  table.caption = writer.text("table_what_if");
  table.columns = {writer.column("figure", Unit::text), writer.column("as_it_is", Unit::text),
                   writer.column("if", Unit::text)};
  const auto now = figures_of(writer, service, "");
  const auto then = figures_of(writer, *otherwise, "if.");
  for (std::size_t i = 0; i < now.size(); ++i) {
    Cell as_it_is = text_cell(now[i].shown);
    as_it_is.figure = now[i].id;
    Cell changed = page.quote(writer.text("if_figure", {{"figure", then[i].label}}), then[i]);
    // Shares, counts and words stand below each other.
    changed.unit = Unit::text;
    table.rows.push_back({text_cell(now[i].label), std::move(as_it_is), std::move(changed)});
  }
  page.add(std::move(table));
}

}  // namespace vlecht::views::availability
