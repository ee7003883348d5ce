// SPDX-License-Identifier: EUPL-1.2
//
// Who pays which part: the parts themselves, and the pools and keys that they come from.
#include <algorithm>

#include "facts/cost_choices.h"
#include "views/cost_split_writer.h"
#include "words/format.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::allocation::Division;
using analysis::cost_split::PartnerShare;
using analysis::cost_split::PoolShare;
using document::Cell;
using document::Unit;
using values::Money;

// ---- The years beside each other ----

struct YearDivision {
  int year = 0;
  Division division;
  bool is_complete = true;  // no line without an amount
};

std::vector<YearDivision> divisions_by_year(const Answer& answer) {
  std::vector<YearDivision> out;
  for (const auto& row : answer.cube) {
    if (out.empty() || out.back().year != row.year) {
      out.push_back({row.year, analysis::allocation::undivided(answer.partners.size(), {})});
    }
    out.back().division += row.division;
    out.back().is_complete = out.back().is_complete && row.actual.missing == 0;
  }
  return out;
}

document::StackedBarChart partner_chart(const Writer& writer) {
  const Answer& answer = writer.answer();
  document::StackedBarChart out;
  out.id = "partners_chart";
  out.title = writer.text("chart_partners");
  out.description = writer.text("chart_partners_description");
  out.axis_label = writer.text("axis_euro");
  for (const PartnerShare& share : answer.partners) out.series.push_back({share.partner.name});
  out.series.push_back({writer.text("undistributed"), true});
  for (const YearDivision& year : divisions_by_year(answer)) {
    document::StackedBarChart::Bar bar{.label = writer.year_of(year.year)};
    for (std::size_t i = 0; i < answer.partners.size(); ++i) {
      auto part = year.division.part(i).value;
      if (!year.is_complete) part = values::Reason::not_supplied;
      bar.parts.push_back(writer.plotted(part));
    }
    bar.parts.push_back(writer.plotted(values::Known<Money>(year.division.undistributed)));
    bar.total = writer.plotted(year.is_complete ? values::Known<Money>(year.division.whole())
                                                : values::Reason::not_supplied);
    out.bars.push_back(std::move(bar));
  }
  out.table_id = "partner_years";
  return out;
}

document::Table partner_year_table(const Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const auto years = divisions_by_year(answer);
  document::Table table{.id = "partner_years", .caption = writer.text("table_partner_years")};
  table.columns.push_back(writer.column("partner", Unit::text));
  for (const YearDivision& year : years) {
    const std::string label = writer.year_of(year.year);
    table.columns.push_back({"year_" + label, label, Unit::euro});
  }
  for (std::size_t i = 0; i < answer.partners.size(); ++i) {
    const auto& partner = answer.partners[i].partner;
    std::vector<Cell> row{text_cell(partner.name)};
    for (const YearDivision& year : years) {
      auto part = year.division.part(i);
      if (!year.is_complete && part.value) part.value = values::Reason::not_supplied;
      const std::string id = "partner." + id_part(partner.code);
      row.push_back(page.cell(writer.figure(
          year.year == answer.year ? id : id + "." + writer.year_of(year.year), part)));
    }
    table.rows.push_back(std::move(row));
  }
  std::vector<Cell> rest{text_cell(writer.text("undistributed"))};
  for (const YearDivision& year : years) {
    rest.push_back(page.cell(writer.plain("", year.division.undistributed)));
  }
  table.rows.push_back(std::move(rest));
  return table;
}

// ---- The parts ----

document::Figure percent_figure(const Writer& writer, std::string id,
                                const facts::Figure<values::Ratio>& fraction) {
  auto out = writer.figure(std::move(id), Unit::fraction, fraction);
  if (fraction.value) out.shown = writer.percent(*fraction.value, 1);
  return out;
}

std::vector<Cell> partner_row(Page& page, const PartnerShare& share, bool has_workplaces) {
  const Writer& writer = page.writer();
  const std::string& name = share.partner.name;
  const std::string id = "partner." + id_part(share.partner.code);
  const auto label = [&](const char* column) { return labelled(name, writer.heading_of(column)); };
  std::vector<Cell> row{
      text_cell(name), page.quote(label("part"), writer.figure(id, share.actual)),
      page.quote(label("fraction"), percent_figure(writer, id + ".fraction", share.fraction)),
      page.quote(
          label("per_inhabitant"),
          writer.figure(id + ".per_inhabitant", Unit::euro_per_inhabitant, share.per_inhabitant))};
  if (has_workplaces) {
    row.push_back(
        page.quote(label("per_workplace"),
                   writer.figure(id + ".per_workplace", Unit::euro, share.per_workplace)));
  }
  row.push_back(
      page.quote(label("part_of_budget"), writer.figure(id + ".latest", share.budget.latest)));
  row.push_back(
      page.cell(writer.figure(id + ".inhabitants", Unit::inhabitants, share.inhabitants)));
  return row;
}

document::Table partner_table(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const bool has_workplaces =
      std::any_of(answer.partners.begin(), answer.partners.end(),
                  [](const auto& share) { return share.per_workplace.value.is_known(); });
  document::Table table{.id = "partners",
                        .caption = writer.text("table_partners", {{"year", writer.year()}})};
  table.emphasis = writer.text("whole");
  table.columns = {writer.column("partner", Unit::text), writer.column("part", Unit::euro),
                   writer.column("fraction", Unit::fraction),
                   writer.column("per_inhabitant", Unit::euro_per_inhabitant)};
  if (has_workplaces) table.columns.push_back(writer.column("per_workplace", Unit::euro));
  table.columns.push_back(writer.column("part_of_budget", Unit::euro));
  table.columns.push_back(writer.column("inhabitants", Unit::inhabitants));
  for (const PartnerShare& share : answer.partners) {
    table.rows.push_back(partner_row(page, share, has_workplaces));
  }
  const auto add = [&](std::string label, Cell amount) {
    std::vector<Cell> row{text_cell(std::move(label)), std::move(amount)};
    while (row.size() < table.columns.size()) row.push_back({.unit = Unit::text});
    table.rows.push_back(std::move(row));
  };
  const Money rest = answer.division.undistributed;
  add(writer.text("undistributed"),
      page.quote(writer.text("undistributed"), writer.plain("undistributed", rest)));
  add(writer.text("net"), page.cell(writer.plain("", answer.division.whole())));
  for (Cell& last : table.rows.back()) last.is_emphasised = true;
  return table;
}

// ---- Pools and keys ----

// "naar inwoners op 1 januari 2017 (besluit R-12 van 20-11-2016)".
std::string key_text(const Writer& writer, const std::string& code) {
  if (code.empty()) return "";
  const facts::Fact* fact = writer.dossier().find("allocation_key", code);
  if (!fact) return code;
  const auto& decided = (*fact)["decided"];
  const auto& reference = (*fact)["reference_year"];
  return writer.text(
      "key_told",
      {{"key", code},
       {"method", fact->text("method").empty() ? std::string("none") : fact->text("method")},
       {"unit", fact->text("unit")},
       {"has_year", reference ? "yes" : "no"},
       {"year", reference ? std::to_string(fact->integer("reference_year")) : ""},
       {"decision", fact->text("decision")},
       {"has_day", decided ? "yes" : "no"},
       {"day",
        decided ? words::short_day(writer.language(), std::get<values::Day>(*decided)) : ""}});
}

std::string pool_key_text(const Writer& writer, const PoolShare& pool) {
  if (pool.pool.empty()) return writer.text("no_pool_key");
  if (!pool.passed.empty()) {
    std::vector<std::string> roads;
    for (const auto& passed : pool.passed) {
      roads.push_back(
          writer.text("passed", {{"pool", passed.pool}, {"euro", writer.money(passed.amount)}}));
    }
    return writer.text("passed_on", {{"roads", enumerated(writer.language(), roads)}});
  }
  if (pool.key.empty()) return writer.text("no_key");
  return key_text(writer, pool.key);
}

std::vector<Cell> division_cells(const Page& page, const std::string& id, const Division& division,
                                 bool is_complete) {
  const Writer& writer = page.writer();
  std::vector<Cell> out;
  for (std::size_t i = 0; i < page.answer().partners.size(); ++i) {
    auto part = division.part(i);
    if (!is_complete && part.value) part.value = values::Reason::not_supplied;
    out.push_back(
        page.cell(writer.figure(id + "." + id_part(page.answer().partners[i].partner.code), part)));
  }
  out.push_back(page.cell(writer.plain("", division.undistributed)));
  return out;
}

// What is for one partner only belongs to no pool.
std::optional<Division> for_one_only(const Answer& answer) {
  Division out = answer.division;
  for (const PoolShare& pool : answer.pools) {
    for (std::size_t i = 0; i < out.parts.size(); ++i) {
      out.parts[i] = out.parts[i] - pool.division.parts[i];
    }
    out.undistributed = out.undistributed - pool.division.undistributed;
  }
  const bool is_nothing =
      out.undistributed == Money() &&
      std::all_of(out.parts.begin(), out.parts.end(), [](Money part) { return part == Money(); });
  if (is_nothing) return std::nullopt;
  out.is_divided = true;
  return out;
}

document::Table pool_table(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table table{.id = "pools",
                        .caption = writer.text("table_pools", {{"year", writer.year()}})};
  table.columns = {writer.column("pool", Unit::text), writer.column("key", Unit::text),
                   writer.column("net_amount", Unit::euro)};
  for (const PartnerShare& share : answer.partners) {
    table.columns.push_back(
        {"partner_" + id_part(share.partner.code), share.partner.name, Unit::euro});
  }
  table.columns.push_back(writer.column("undistributed", Unit::euro));
  const auto add = [&](const std::string& name, const std::string& key, Cell amount,
                       const std::string& id, const Division& division, bool is_complete) {
    std::vector<Cell> row{text_cell(name), text_cell(key), std::move(amount)};
    for (Cell& each : division_cells(page, id, division, is_complete)) {
      row.push_back(std::move(each));
    }
    table.rows.push_back(std::move(row));
  };
  for (const PoolShare& pool : answer.pools) {
    const std::string id = "pool." + id_of(pool.pool);
    const std::string name = pool.pool.empty() ? writer.text("no_pool") : pool.name;
    add(name, pool_key_text(writer, pool),
        page.quote(labelled(writer.heading_of("pool"), name),
                   writer.figure(id, pool.actual, {.year = answer.year, .pool = pool.pool})),
        id, pool.division, pool.actual.missing == 0);
  }
  if (const auto own = for_one_only(answer)) {
    add(writer.text("for_one_only"), writer.text("for_one_only_key"),
        page.cell(writer.plain("", own->whole())), "pool.own", *own, true);
  }
  return table;
}

}  // namespace

void add_partners(Page& page) {
  const Answer& answer = page.answer();
  page.section("partners");
  if (answer.partners.empty()) {
    page.paragraph("no_partners");
    return;
  }
  page.paragraph("partners_meaning");
  page.add(partner_table(page));
  if (divisions_by_year(answer).size() > 1) {
    page.add(partner_chart(page.writer()));
    page.add(partner_year_table(page));
  }
}

void add_pools(Page& page) {
  if (page.answer().pools.empty() || page.answer().partners.empty()) return;
  page.section("pools");
  page.paragraph("pools_meaning");
  page.add(pool_table(page));
}

}  // namespace vlecht::views::cost_split
