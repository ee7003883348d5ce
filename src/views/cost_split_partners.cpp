// SPDX-License-Identifier: EUPL-1.2
//
// Who pays which part: the parts themselves, and the pools and keys that they come from.
#include <algorithm>
#include <set>

#include "analysis/facts_of_year.h"
#include "views/cost_split_writer.h"
#include "views/verdict.h"
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

// Which columns can be filled.
struct PartnerColumns {
  bool has_workplaces = false;
  bool has_budget = false;
};

// A post that names no pool is divided by nobody's key.
std::int64_t posts_without_pool(const Answer& answer) {
  return std::count_if(answer.posts.begin(), answer.posts.end(), [](const auto& post) {
    return post.words.pool.empty() && post.words.beneficiary.empty();
  });
}

PartnerColumns columns_of(const Answer& answer) {
  return {std::any_of(answer.partners.begin(), answer.partners.end(),
                      [](const auto& share) { return share.per_workplace.value.is_known(); }),
          !answer.posts.empty() && posts_without_pool(answer) == 0};
}

std::vector<Cell> partner_row(Page& page, const PartnerShare& share,
                              const PartnerColumns& columns) {
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
  if (columns.has_workplaces) {
    row.push_back(
        page.quote(label("per_workplace"),
                   writer.figure(id + ".per_workplace", Unit::euro, share.per_workplace)));
  }
  if (columns.has_budget) {
    row.push_back(
        page.quote(label("part_of_budget"), writer.figure(id + ".latest", share.budget.latest)));
  }
  row.push_back(
      page.cell(writer.figure(id + ".inhabitants", Unit::inhabitants, share.inhabitants)));
  return row;
}

std::vector<Cell> together_row(const Page& page, const PartnerColumns& columns) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const auto year = std::find_if(answer.years.begin(), answer.years.end(),
                                 [&](const auto& each) { return each.year == answer.year; });
  analysis::MoneySum budget;
  for (const PartnerShare& share : answer.partners) budget.add(share.budget.latest);
  std::vector<Cell> row{text_cell(writer.text("net")),
                        page.cell(writer.plain("", answer.division.whole())), page.not_applicable(),
                        page.cell(writer.figure("net.per_inhabitant", Unit::euro_per_inhabitant,
                                                year->per_inhabitant))};
  if (columns.has_workplaces) {
    row.push_back(page.cell(writer.figure("net.per_workplace", Unit::euro, year->per_workplace)));
  }
  if (columns.has_budget) {
    row.push_back(page.cell(writer.figure("partners.latest", budget.whole())));
  }
  row.push_back(
      page.cell(writer.figure("partners.inhabitants", Unit::inhabitants, year->inhabitants)));
  for (Cell& each : row) each.is_emphasised = true;
  return row;
}

document::Table partner_table(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const PartnerColumns columns = columns_of(answer);
  document::Table table{.id = "partners",
                        .caption = writer.text("table_partners", {{"year", writer.year()}})};
  table.emphasis = writer.text("whole");
  table.columns = {writer.column("partner", Unit::text), writer.column("part", Unit::euro),
                   writer.column("fraction", Unit::fraction),
                   writer.column("per_inhabitant", Unit::euro_per_inhabitant)};
  if (columns.has_workplaces) {
    table.columns.push_back(writer.column("per_workplace", Unit::euro));
  }
  if (columns.has_budget) table.columns.push_back(writer.column("part_of_budget", Unit::euro));
  table.columns.push_back(writer.column("inhabitants", Unit::inhabitants));
  for (const PartnerShare& share : answer.partners) {
    table.rows.push_back(partner_row(page, share, columns));
  }
  const std::string rest = writer.text("undistributed");
  table.rows.push_back(
      {text_cell(rest), page.quote(rest, writer.figure("undistributed", answer.division.rest()))});
  while (table.rows.back().size() < table.columns.size()) {
    table.rows.back().push_back(page.not_applicable());
  }
  table.rows.push_back(together_row(page, columns));
  return table;
}

// ---- Pools and keys ----

// As it held in the year.
std::optional<facts::Fact> key_of(const Answer& answer, const dossier::Dossier& dossier,
                                  const std::string& code) {
  for (facts::Fact& fact : analysis::facts_of_year(dossier, "allocation_key", answer.year)) {
    if (fact.text("key") == code) return std::move(fact);
  }
  return std::nullopt;
}

// "inw: naar inwoners".
std::string key_text(const Writer& writer, const std::string& code) {
  const auto fact = key_of(writer.answer(), writer.dossier(), code);
  if (!fact) return code;
  const auto& reference = (*fact)["reference_year"];
  return writer.text(
      "key_told",
      {{"has_name", code == fact->text("method") ? "no" : "yes"},
       {"key", code},
       {"method", fact->text("method").empty() ? std::string("none") : fact->text("method")},
       {"unit", fact->text("unit")},
       {"has_year", reference ? "yes" : "no"},
       {"year", reference ? std::to_string(fact->integer("reference_year")) : ""}});
}

std::string pool_key_text(const Writer& writer, const PoolShare& pool) {
  if (pool.pool.empty()) return writer.text("no_pool_key");
  if (!pool.passed.empty()) return writer.text("passed_on");
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
    auto figure = writer.figure(id + "." + id_part(page.answer().partners[i].partner.code), part);
    if (!division.is_divided) figure.shown = writer.text("undivided");
    out.push_back(page.cell(std::move(figure)));
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

// What each partner pays by a key, as it comes out for the largest pool with that key.
std::vector<Cell> key_shares(const Writer& writer, const std::string& key) {
  const Answer& answer = writer.answer();
  const PoolShare* largest = nullptr;
  for (const PoolShare& pool : answer.pools) {
    if (pool.key != key || !pool.division.is_divided || pool.division.whole() <= Money()) continue;
    if (!largest || pool.division.whole() > largest->division.whole()) largest = &pool;
  }
  std::vector<Cell> out;
  for (std::size_t i = 0; i < answer.partners.size(); ++i) {
    if (!largest) {
      out.push_back(text_cell(word_of(writer.language(), Course::cannot_be_told)));
      continue;
    }
    const values::Ratio share(largest->division.parts[i].cents(),
                              largest->division.whole().cents());
    out.push_back(
        {.shown = writer.percent(share, 1), .value = exact(share), .unit = Unit::fraction});
  }
  return out;
}

document::Table key_table(const Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table table{.id = "keys",
                        .caption = writer.text("table_keys", {{"year", writer.year()}})};
  table.columns.push_back(writer.column("key", Unit::text));
  for (const PartnerShare& share : answer.partners) {
    table.columns.push_back(
        {"partner_" + id_part(share.partner.code), share.partner.name, Unit::fraction});
  }
  table.columns.push_back(writer.column("decision", Unit::text));
  std::set<std::string> keys;
  for (const PoolShare& pool : answer.pools) {
    if (!pool.key.empty()) keys.insert(pool.key);
  }
  for (const std::string& key : keys) {
    const auto fact = key_of(answer, writer.dossier(), key);
    std::vector<Cell> row{text_cell(key_text(writer, key))};
    for (Cell& share : key_shares(writer, key)) row.push_back(std::move(share));
    const bool has_day = fact && (*fact)["decided"].is_known();
    row.push_back(text_cell(
        fact ? writer.text(
                   "decided",
                   {{"decision", fact->text("decision")},
                    {"has_day", has_day ? "yes" : "no"},
                    {"day", has_day ? words::short_day(writer.language(),
                                                       std::get<values::Day>(*(*fact)["decided"]))
                                    : ""}})
             : writer.text("decision_unknown")));
    table.rows.push_back(std::move(row));
  }
  return table;
}

// The road of supporting pools.
document::Table passed_table(const Page& page) {
  const Writer& writer = page.writer();
  document::Table table{.id = "passed",
                        .caption = writer.text("table_passed", {{"year", writer.year()}})};
  table.is_folded = true;
  table.columns = {writer.column("from_pool", Unit::text), writer.column("to_pool", Unit::text),
                   writer.column("amount", Unit::euro)};
  for (const PoolShare& pool : page.answer().pools) {
    for (const auto& passed : pool.passed) {
      const auto to = std::find_if(page.answer().pools.begin(), page.answer().pools.end(),
                                   [&](const PoolShare& each) { return each.pool == passed.pool; });
      table.rows.push_back(
          {text_cell(pool.name),
           text_cell(to == page.answer().pools.end() ? passed.pool : to->name),
           page.cell(writer.plain("passed." + id_parts(pool.pool, passed.pool), passed.amount))});
    }
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
  if (const auto count = posts_without_pool(answer); count > 0) {
    page.paragraph("budget_without_pools", {{"count", count}});
  }
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
  document::Table keys = key_table(page), passed = passed_table(page);
  if (!keys.rows.empty()) page.add(std::move(keys));
  if (!passed.rows.empty()) page.add(std::move(passed));
}

}  // namespace vlecht::views::cost_split
