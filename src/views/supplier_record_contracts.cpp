// SPDX-License-Identifier: EUPL-1.2
//
// The contracts: what comes up, until when, how to leave, and how much hangs on one supplier.
#include <algorithm>

#include "views/supplier_record_writer.h"
#include "words/format.h"

namespace vlecht::views::supplier_record {

using analysis::contract_register::Paper;
using document::Cell;
using document::Sign;
using document::Unit;

namespace {

Origin origin_of(const Contract& contract) { return {contract.sources, contract.standing}; }

std::string contract_id(const Contract& contract, std::string_view name) {
  return "contract." + id_part(contract.code) + "." + std::string(name);
}

Details name_of(const Writer& writer, const Contract& contract) {
  return {{"name", writer.contract_name(contract.code)}};
}

Cell plain_day(const Writer& writer, values::Day day) {
  return {.shown = writer.day(day), .value = values::to_iso(day), .unit = Unit::day};
}

// ---- The register ----

Cell known_day_cell(Page& page, const Contract& contract, const std::string& name,
                    document::Figure day) {
  return page.quoted().quote(
      page.writer().label("contract." + name, name_of(page.writer(), contract)), std::move(day));
}

Cell end_cell(Page& page, const Contract& contract) {
  const Writer& writer = page.writer();
  document::Figure day =
      writer.day_figure(contract_id(contract, "ends"), contract.ends, origin_of(contract));
  const bool has_ended =
      !contract.is_running && contract.ends && *contract.ends < writer.answer().today;
  if (contract.went_on_after)
    day.shown = writer.text("went_on",
                            {{"day", day.shown}, {"after", writer.day(*contract.went_on_after)}});
  if (has_ended) day.shown = writer.text("has_ended", {{"day", day.shown}});
  return known_day_cell(page, contract, "ends", std::move(day));
}

Cell last_notice_cell(Page& page, const Contract& contract) {
  return known_day_cell(page, contract, "last_notice",
                        page.writer().day_figure(contract_id(contract, "last_notice"),
                                                 contract.last_notice, origin_of(contract)));
}

Cell options_cell(Page& page, const Contract& contract) {
  const Writer& writer = page.writer();
  const auto left = contract.options_left();
  const std::string id = contract_id(contract, "options_left");
  document::Figure figure =
      writer.number_figure(id, Unit::count, std::nullopt,
                           writer.reason(values::Reason::not_supplied), origin_of(contract));
  if (left) {
    figure = writer.count_figure(id, *left, origin_of(contract));
    figure.shown = writer.text(
        "options", {{"left", *left},
                    {"all", *contract.options},
                    {"months", contract.option_months.is_known() ? *contract.option_months
                                                                 : std::int64_t{0}}});
  }
  return page.quoted().quote(writer.label("contract.options_left", name_of(writer, contract)),
                             std::move(figure));
}

Cell yearly_cell(Page& page, const Contract& contract) {
  const Writer& writer = page.writer();
  return page.quoted().quote(writer.label("contract.yearly", name_of(writer, contract)),
                             views::figure(writer.context(), contract_id(contract, "yearly"), "",
                                           Unit::euro, contract.yearly));
}

std::string papers_text(const Writer& writer, const Contract& contract) {
  std::vector<std::string> there, absent, unknown;
  for (const Paper& paper : contract.papers) {
    const std::string name = writer.text("paper." + std::string(paper.name));
    (!paper.is_there ? unknown : *paper.is_there ? there : absent).push_back(name);
  }
  const auto list = [&](const std::vector<std::string>& names) {
    return names.empty() ? std::string() : enumerated(writer.language(), names);
  };
  return writer.text("papers", {{"has_there", there.empty() ? "no" : "yes"},
                                {"there", list(there)},
                                {"has_absent", absent.empty() ? "no" : "yes"},
                                {"absent", list(absent)},
                                {"has_unknown", unknown.empty() ? "no" : "yes"},
                                {"unknown", list(unknown)}});
}

std::vector<Cell> register_row(Page& page, const Contract& contract) {
  const Writer& writer = page.writer();
  const std::string renews = !contract.renews_itself   ? "unknown"
                             : *contract.renews_itself ? "yes"
                                                       : "no";
  return {text_cell(writer.contract_name(contract.code)),
          text_cell(contract.supplier),
          end_cell(page, contract),
          last_notice_cell(page, contract),
          text_cell(writer.text("renews", {{"renews", renews}})),
          options_cell(page, contract),
          yearly_cell(page, contract),
          text_cell(papers_text(writer, contract))};
}

// ---- Exit plans ----

std::string exit_text(const Writer& writer, const ExitPlan& exit) {
  return writer.text("exit." + std::string(analysis::contract_register::name_of(exit.state)));
}

std::vector<Cell> exit_row(Page& page, const Contract& contract) {
  const Writer& writer = page.writer();
  const ExitPlan& exit = contract.exit;
  const auto day = [&](const std::optional<values::Day>& of) {
    return of ? plain_day(writer, *of) : text_cell(writer.text("none_known"));
  };
  const std::string state(analysis::contract_register::name_of(exit.state));
  return {text_cell(writer.contract_name(contract.code)),
          with_sign(
              page.quoted().quote(writer.label("contract.exit", name_of(writer, contract)),
                                  writer.word_figure(contract_id(contract, "exit"), state,
                                                     exit_text(writer, exit), origin_of(contract))),
              sign_of(exit.state)),
          exit.due ? plain_day(writer, *exit.due) : text_cell(writer.reason(exit.due.reason())),
          day(exit.made),
          text_cell(exit.age_months ? writer.text("age_months", {{"months", *exit.age_months}})
                                    : writer.text("none_known")),
          day(exit.tested),
          day(exit.next_test)};
}

}  // namespace

void add_ahead(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  if (writer.contracts().empty()) return;
  page.section("ahead");
  if (answer.contracts.ahead.empty()) return page.paragraph("ahead_none");
  page.paragraph("ahead_intro");
  document::Table table = writer.table("ahead", {{"within", Unit::text},
                                                 {"day", Unit::day},
                                                 {"what", Unit::text},
                                                 {"contract", Unit::text},
                                                 {"supplier", Unit::text}});
  for (const Ahead& ahead : answer.contracts.ahead) {
    const Contract& contract = answer.contracts.contracts[ahead.contract];
    // A term that is over is no harm while the contract goes on.
    const bool has_passed =
        ahead.within == Ahead::Within::passed && ahead.sort != Ahead::Sort::term_end;
    Cell day = plain_day(writer, ahead.day);
    day.sources = {contract.fact};
    table.rows.push_back(
        {with_sign(
             text_cell(writer.text(
                 "within." + std::string(analysis::contract_register::name_of(ahead.within)))),
             has_passed ? Sign::bad : Sign::none),
         std::move(day),
         text_cell(
             writer.text("what." + std::string(analysis::contract_register::name_of(ahead.sort)))),
         text_cell(writer.contract_name(contract.code)), text_cell(contract.supplier)});
  }
  page.add(std::move(table));
}

void add_contracts(Page& page) {
  const Writer& writer = page.writer();
  const auto contracts = writer.contracts();
  if (contracts.empty()) return;
  page.section("contracts");
  page.paragraph("contracts_intro");
  document::Table table = writer.table("contracts", {{"contract", Unit::text},
                                                     {"supplier", Unit::text},
                                                     {"ends", Unit::day},
                                                     {"last_notice", Unit::day},
                                                     {"renews", Unit::text},
                                                     {"options_left", Unit::text},
                                                     {"yearly", Unit::euro},
                                                     {"papers", Unit::text}});
  for (const Contract* contract : contracts) table.rows.push_back(register_row(page, *contract));
  page.add(std::move(table));
}

void add_exit_plans(Page& page) {
  const Writer& writer = page.writer();
  const auto contracts = writer.contracts();
  if (contracts.empty()) return;
  page.section("exit_plans");
  page.paragraph("exit_intro");
  document::Table table = writer.table("exit_plans", {{"contract", Unit::text},
                                                      {"exit", Unit::text},
                                                      {"exit_due", Unit::day},
                                                      {"made", Unit::day},
                                                      {"age", Unit::text},
                                                      {"tested", Unit::day},
                                                      {"next_test", Unit::day}});
  for (const Contract* contract : contracts)
    if (contract->is_running) table.rows.push_back(exit_row(page, *contract));
  page.add(std::move(table));
}

void add_concentration(Page& page) {
  const Writer& writer = page.writer();
  const auto& concentration = page.answer().contracts.concentration;
  if (concentration.contracts == 0) return;
  const Origin origin{concentration.yearly.sources, concentration.yearly.standing};
  page.section("concentration");
  const auto& index = concentration.herfindahl;
  const std::string shown = index ? writer.decimal(*index, 2) : writer.text("none_known");
  const auto& first = concentration.suppliers.front();
  page.paragraph("concentration", {{"has_index", index ? "yes" : "no"},
                                   {"index", shown},
                                   {"equal", index ? writer.decimal(1 / *index, 1) : ""},
                                   {"supplier", first.supplier},
                                   {"share", first.share ? writer.percent(*first.share, 0) : ""},
                                   {"contracts", concentration.contracts},
                                   {"unknown", concentration.without_amount}});
  page.quoted().list(
      writer.label("concentration.herfindahl"),
      writer.number_figure("concentration.herfindahl", Unit::fraction, index, shown, origin));
  document::Table table = writer.table("concentration", {{"supplier", Unit::text},
                                                         {"yearly", Unit::euro},
                                                         {"share", Unit::percent},
                                                         {"count", Unit::count},
                                                         {"without_amount", Unit::count}});
  for (const auto& each : concentration.suppliers) {
    std::optional<double> percent;
    if (each.share) percent = 100 * *each.share;
    const Origin own{each.yearly.sources, each.yearly.standing};
    const std::string id = "supplier." + id_part(each.supplier) + ".";
    const Details name{{"name", each.supplier}};
    table.rows.push_back(
        {text_cell(each.supplier),
         page.quoted().quote(
             writer.label("supplier.yearly", name),
             views::figure(writer.context(), id + "yearly", "", Unit::euro, each.yearly)),
         page.quoted().quote(
             writer.label("supplier.share", name),
             writer.number_figure(id + "share", Unit::percent, percent,
                                  each.share ? writer.percent(*each.share, 0)
                                             : writer.reason(values::Reason::not_supplied),
                                  own)),
         count_cell(writer.language(), each.contracts),
         count_cell(writer.language(), each.without_amount)});
  }
  page.add(std::move(table));
}

// ---- Calendar ----

std::vector<document::DatedItem> dated_items(const Writer& writer) {
  std::vector<document::DatedItem> out;
  const auto add = [&](const Contract& contract, const std::string& name, values::Day day,
                       std::string summary) {
    out.push_back(
        {.id = contract_id(contract, name),
         .day = day,
         .summary = std::move(summary),
         .description = writer.text("calendar_description", {{"supplier", contract.supplier}}),
         .category = writer.text("calendar_contracts")});
  };
  for (const Contract* contract : writer.contracts()) {
    if (!contract->is_running) continue;
    const Details name{{"contract", writer.contract_name(contract->code)}};
    if (contract->ends)
      add(*contract, "ends", *contract->ends,
          writer.text(contract->goes_on() ? "calendar_term_ends" : "calendar_ends", name));
    if (!contract->last_notice) continue;
    add(*contract, "last_notice", *contract->last_notice,
        writer.text("calendar_last_notice", name));
    for (const int months : {12, 9, 6})
      add(*contract, "notice_in_" + std::to_string(months),
          values::months_later(*contract->last_notice, -months),
          writer.text("calendar_notice_in", {{"months", std::int64_t{months}},
                                             {"contract", writer.contract_name(contract->code)},
                                             {"day", writer.long_day(*contract->last_notice)}}));
  }
  return out;
}

}  // namespace vlecht::views::supplier_record
