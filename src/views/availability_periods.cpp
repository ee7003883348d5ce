// SPDX-License-Identifier: EUPL-1.2
//
// What contracts agree, period by period: the norm, the longest outage, classes of outages and
// money that is owed back.
#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/methods/error_budget.h"
#include "base/check.h"
#include "views/availability_writer.h"

namespace vlecht::views::availability {

using analysis::contract_availability::Credit;
using analysis::contract_terms::Level;
using document::Cell;
using document::Unit;

namespace {

std::string id_of(const Level& level, const PeriodResult& period, std::string_view figure) {
  return id_part(level.contract) + "." + values::to_iso(period.days.from()) + "." +
         std::string(figure);
}

Cell days_cell(const Writer& writer, const PeriodResult& period) {
  return text_cell(writer.text("period", {{"days", writer.short_days(period.days)},
                                          {"is_whole", period.is_whole ? "yes" : "no"},
                                          {"is_changed", period.changes.empty() ? "no" : "yes"}}));
}

std::string class_text(const Writer& writer, const analysis::contract_terms::OutageClass& one) {
  return writer.text("outage_class", {{"from", one.from_minutes},
                                      {"to", one.to_minutes.value_or(0)},
                                      {"has_end", one.to_minutes ? "yes" : "no"}});
}

std::vector<Cell> period_row(Page& page, const Service& service, const Level& level,
                             const PeriodResult& period) {
  const Writer& writer = page.writer();
  const auto label = [&](std::string_view figure) {
    return writer.text("of_period", {{"figure", writer.text("figure." + std::string(figure))},
                                     {"days", writer.days(period.days)}});
  };
  const Seen seen = seen_of(period);
  const auto quote = [&](std::string_view figure, document::Figure quoted) {
    return page.quote(label(figure), writer.as_seen(std::move(quoted), seen));
  };
  const auto share = [&](std::string_view figure, const auto& percent) {
    return quote(figure, writer.share_figure(id_of(level, period, figure), percent, service));
  };
  Cell longest = quote("longest_outage_minutes",
                       writer.minutes_figure(id_of(level, period, "longest"), period.longest,
                                             service.sources, service.standing));
  if (level.longest_outage_minutes) longest.sign = sign_of_limit(period.is_longest_exceeded, seen);
  const std::string verdict(analysis::contract_availability::name_of(period.verdict));
  return {days_cell(writer, period), share("contractual", period.shares.availability),
          with_sign(page.quote(label("verdict"),
                               writer.word_figure(id_of(level, period, "verdict"), verdict,
                                                  writer.verdict(period.verdict), service.sources,
                                                  service.standing)),
                    sign_of(period.verdict)),
          share("lower", period.shares.lower),
          // Known where only incidents were: it was down for so long at least.
          page.quote(label("upper"), writer.share_figure(id_of(level, period, "upper"),
                                                         period.shares.upper, service)),
          page.quote(label("measured"), writer.share_figure(id_of(level, period, "measured"),
                                                            period.shares.measured, service)),
          quote("outages", writer.count_figure(id_of(level, period, "outages"),
                                               static_cast<std::int64_t>(period.outages.size()),
                                               service.sources, service.standing)),
          std::move(longest),
          page.quote(label("excluded"),
                     writer.minutes_figure(id_of(level, period, "excluded"), period.excluded,
                                           service.sources, service.standing))};
}

void add_period_table(Page& page, const Service& service, const LevelResult& result) {
  const Writer& writer = page.writer();
  const Level& level = result.level;
  document::Table table;
  table.id = "periods-" + id_part(level.contract) + "-" + values::to_iso(level.valid.from());
  table.caption =
      writer.text("table_periods", {{"contract", level.contract},
                                    {"has_contract", level.contract.empty() ? "no" : "yes"},
                                    {"target", writer.share(level.target)},
                                    {"has_target", level.target ? "yes" : "no"}});
  table.columns = {writer.column("period", Unit::text),
                   writer.column("contractual", Unit::percent),
                   writer.column("verdict", Unit::text),
                   writer.column("lower", Unit::percent),
                   writer.column("upper", Unit::percent),
                   writer.column("measured_contract", Unit::percent),
                   writer.column("outages", Unit::count),
                   writer.column("longest_outage_minutes", Unit::minutes),
                   writer.column("excluded", Unit::minutes)};
  for (const PeriodResult& period : result.periods)
    table.rows.push_back(
        period_row(page, part_of(service, period.days, period.facts), level, period));
  page.add(std::move(table));
}

// How much of what the norm allows the last period has used: with few outages a count says more
// than a share of a share.
void add_budget(Page& page, const Service& service, const LevelResult& result) {
  const Writer& writer = page.writer();
  const Level& level = result.level;
  if (!level.target || result.periods.back().has_several_targets) return;
  constexpr double percent = 100;
  const double norm = level.target->to_double() / percent;
  const PeriodResult& last = result.periods.back();
  const auto known = static_cast<double>(last.lengths.up + last.lengths.down);
  if (norm >= 1 || known <= 0 || !last.is_observed) return;
  const auto total = static_cast<double>(last.lengths.total());
  if (!(norm >= 0 && norm < 1)) return;
  const double allowed = analysis::methods::allowed_downtime(norm, total);
  const double burn =
      analysis::methods::burn_rate(static_cast<double>(last.lengths.down) / known, norm);
  document::Figure figure =
      writer.decimal_figure(id_of(level, last, "burn_rate"), Unit::fraction, burn, 2, "none",
                            part_of(service, last.days, last.facts));
  figure.label = writer.text(
      "of_period", {{"figure", writer.text("figure.burn_rate")}, {"days", writer.days(last.days)}});
  page.list(std::move(figure));
  page.paragraph(
      "budget",
      {{"days", writer.days(last.days)},
       {"allowed", writer.length(static_cast<analysis::methods::Second>(std::llround(allowed)))},
       {"down", writer.length(last.lengths.down)},
       {"outages", static_cast<std::int64_t>(last.outages.size())},
       {"has_unknown", last.lengths.unknown > 0 ? "yes" : "no"}});
}

using analysis::contract_availability::ClassCount;

bool is_same(const ClassCount& a, const ClassCount& b) {
  const auto &one = a.outage_class, &other = b.outage_class;
  return one.from_minutes == other.from_minutes && one.to_minutes == other.to_minutes &&
         one.allowed == other.allowed;
}

const ClassCount* count_in(const PeriodResult& period, const ClassCount& wanted) {
  for (const ClassCount& each : period.classes)
    if (is_same(each, wanted)) return &each;
  return nullptr;
}

// Those of all periods, for in one of them others may have come into force.
std::vector<ClassCount> classes_of(const LevelResult& result) {
  std::vector<ClassCount> out;
  for (const PeriodResult& period : result.periods) {
    for (const ClassCount& each : period.classes) {
      const bool is_there = std::any_of(
          out.begin(), out.end(), [&](const ClassCount& other) { return is_same(each, other); });
      if (!is_there) out.push_back(each);
    }
  }
  return out;
}

// "from_60"; a class that changed has the same beginning, and gets a number.
std::string class_id(const std::vector<ClassCount>& classes, std::size_t index) {
  const std::int64_t from = classes[index].outage_class.from_minutes;
  const auto before =
      std::count_if(classes.begin(), classes.begin() + static_cast<std::ptrdiff_t>(index),
                    [&](const auto& each) { return each.outage_class.from_minutes == from; });
  std::string out = std::to_string(from);
  if (before > 0) out += "." + std::to_string(before + 1);
  return out;
}

Cell class_cell(Page& page, const Service& part, const Level& level, const PeriodResult& period,
                const ClassCount& one, const std::string& class_name) {
  const Writer& writer = page.writer();
  const ClassCount* count = count_in(period, one);
  if (count == nullptr) return text_cell(writer.text("no_class"));
  const Seen seen = seen_of(period);
  document::Figure figure = writer.count_figure(id_of(level, period, "class." + class_name),
                                                count->outages, part.sources, part.standing);
  std::string label = writer.text("of_period", {{"figure", class_text(writer, count->outage_class)},
                                                {"days", writer.days(period.days)}});
  return with_sign(page.quote(std::move(label), writer.as_seen(std::move(figure), seen)),
                   sign_of_limit(count->is_exceeded(), seen));
}

void add_classes(Page& page, const Service& service, const LevelResult& result) {
  const Writer& writer = page.writer();
  const Level& level = result.level;
  const std::vector<ClassCount> classes = classes_of(result);
  if (classes.empty()) return;
  document::Table table;
  table.id = "classes-" + id_part(level.contract) + "-" + values::to_iso(level.valid.from());
  table.caption = writer.text("table_classes", {{"contract", level.contract}});
  table.columns = {writer.column("period", Unit::text)};
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const auto& one = classes[i].outage_class;
    table.columns.push_back({"from_" + class_id(classes, i),
                             writer.text("class_heading", {{"class", class_text(writer, one)},
                                                           {"allowed", one.allowed}}),
                             Unit::count});
  }
  for (const PeriodResult& period : result.periods) {
    const Service part = part_of(service, period.days, period.facts);
    std::vector<Cell> row{days_cell(writer, period)};
    for (std::size_t i = 0; i < classes.size(); ++i)
      row.push_back(class_cell(page, part, level, period, classes[i], class_id(classes, i)));
    table.rows.push_back(std::move(row));
  }
  page.add(std::move(table));
}

// Of all periods together. One without an end has no credit yet and is passed over; one of which
// the credit is not known leaves the sum unknown.
values::Known<values::Money> credit_total(const LevelResult& result,
                                          values::Money Credit::*member) {
  std::optional<values::Money> total;
  for (const PeriodResult& period : result.periods) {
    if (period.credit) {
      total = total.value_or(values::Money()) + *period.credit.*member;
    } else if (period.credit.reason() != values::Reason::not_applicable) {
      return period.credit.reason();
    }
  }
  if (!total) return values::Reason::not_applicable;
  return *total;
}

std::vector<Cell> credit_total_row(Page& page, const Service& service, const LevelResult& result) {
  const Writer& writer = page.writer();
  const Level& level = result.level;
  const auto days =
      values::Period::of(result.periods.front().days.from(), result.periods.back().days.until());
  CHECK(days.has_value());
  const Service part = part_of(service, *days, level.facts);
  const auto money = [&](const std::string& figure, values::Money Credit::*member) {
    const std::string id =
        id_part(level.contract) + "." + values::to_iso(level.valid.from()) + ".total." + figure;
    return page.quote(
        writer.text("of_period",
                    {{"figure", writer.text("column." + figure)}, {"days", writer.days(*days)}}),
        writer.money_figure(id, credit_total(result, member), part.sources, part.standing));
  };
  Cell by_figure = money("credit_by_figure", &Credit::by_figure);
  Cell certain = money("credit_certain", &Credit::certain);
  Cell at_most = money("credit_at_most", &Credit::at_most);
  return {text_cell(writer.text("credits_total")), std::move(by_figure), std::move(certain),
          std::move(at_most)};
}

void add_credits(Page& page, const Service& service, const LevelResult& result) {
  const Writer& writer = page.writer();
  const Level& level = result.level;
  const bool is_offered =
      std::any_of(result.periods.begin(), result.periods.end(),
                  [](const PeriodResult& period) { return period.credit.is_known(); });
  if (level.tiers.empty() && !is_offered) return;
  document::Table table;
  table.id = "credits-" + id_part(level.contract) + "-" + values::to_iso(level.valid.from());
  table.caption = writer.text("table_credits", {{"contract", level.contract}});
  table.columns = {
      writer.column("period", Unit::text), writer.column("credit_by_figure", Unit::euro),
      writer.column("credit_certain", Unit::euro), writer.column("credit_at_most", Unit::euro)};
  for (const PeriodResult& period : result.periods) {
    const Service part = part_of(service, period.days, period.facts);
    const auto money = [&](std::string_view figure, auto member) {
      using values::Known;
      const Known<values::Money> amount =
          period.credit ? Known(*period.credit.*member) : period.credit.reason();
      return page.quote(
          writer.text("of_period", {{"figure", writer.text("column." + std::string(figure))},
                                    {"days", writer.days(period.days)}}),
          writer.money_figure(id_of(level, period, figure), amount, part.sources, part.standing));
    };
    // One after the other: each is listed, and the list keeps the order of the columns.
    Cell by_figure = money("credit_by_figure", &Credit::by_figure);
    Cell certain = money("credit_certain", &Credit::certain);
    Cell at_most = money("credit_at_most", &Credit::at_most);
    table.rows.push_back(
        {days_cell(writer, period), std::move(by_figure), std::move(certain), std::move(at_most)});
  }
  table.rows.push_back(credit_total_row(page, service, result));
  page.add(std::move(table));
  page.paragraph("credits_rule");
}

// `before`: the agreement that was in force before, if any.
void add_terms(Page& page, const LevelResult& result, const LevelResult* before) {
  const Writer& writer = page.writer();
  const Level& level = result.level;
  const bool is_later = before != nullptr && before->level.contract == level.contract;
  const auto yes_no = [](bool is_so) { return std::string(is_so ? "yes" : "no"); };
  page.add(document::Paragraph{
      writer.text("terms", {{"has_since", yes_no(is_later)},
                            {"since", writer.day(level.valid.from())},
                            {"hours", writer.hours_of(level)},
                            {"maintenance", std::string(name_of(level.maintenance))},
                            {"notice", level.notice_hours.value_or(0)},
                            {"allowance", level.maintenance_minutes.value_or(0)},
                            {"has_allowance", yes_no(level.maintenance_minutes.has_value())},
                            {"needs_approval", yes_no(level.needs_approval)}})});
  page.add(document::Paragraph{
      writer.text("terms_down", {{"part", yes_no(level.part_is_down)},
                                 {"slow", yes_no(level.slow_is_down)},
                                 {"helpdesk", yes_no(level.helpdesk_is_down)},
                                 {"users", level.users_min.value_or(0)},
                                 {"organisations", level.organisations_min.value_or(0)}})});
}

}  // namespace

void add_periods(Page& page, const Service& service) {
  page.section("periods");
  if (service.levels.empty()) return page.paragraph("no_contract");
  const LevelResult* before = nullptr;
  for (const LevelResult& result : service.levels) {
    add_terms(page, result, std::exchange(before, &result));
    // All of it may lie in a period that began under the level before.
    if (result.periods.empty()) continue;
    add_period_table(page, service, result);
    add_budget(page, service, result);
    add_classes(page, service, result);
    add_credits(page, service, result);
  }
  page.paragraph("verdict_rule");
}

}  // namespace vlecht::views::availability
