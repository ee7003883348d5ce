// SPDX-License-Identifier: EUPL-1.2
//
// The figures of a service, and the table of all services.
#include <set>

#include "views/availability_writer.h"

namespace vlecht::views::availability {

using document::Cell;
using document::Figure;
using document::Unit;

namespace {

Figure verdict_figure(const Writer& writer, const Service& service, const std::string& before) {
  const std::string name(analysis::contract_availability::name_of(service.verdict));
  return writer.word_figure(before + "verdict", name, writer.verdict(service.verdict),
                            service.sources, service.standing);
}

// The norm of the contract that is judged by; all of them where it changed.
Cell target_cell(Page& page, const Service& service, const std::string& before) {
  const Writer& writer = page.writer();
  std::set<values::Ratio> targets;
  for (const LevelResult& result : service.levels) {
    const auto& level = result.level;
    const bool is_judged = level.contract == service.levels.front().level.contract;
    if (is_judged && level.target) targets.insert(*level.target);
  }
  if (targets.empty()) return text_cell(writer.text("none"));
  if (targets.size() > 1) {
    std::vector<std::string> shown;
    for (const values::Ratio& target : targets) shown.push_back(writer.share(target));
    return text_cell(enumerated(writer.language(), shown));
  }
  std::string label = writer.text(
      "of_service", {{"figure", writer.text("column.target")}, {"service", service.name}});
  return page.quote(std::move(label),
                    writer.share_figure(before + "target", *targets.begin(), service));
}

}  // namespace

std::vector<Figure> figures_of(const Writer& writer, const Service& service,
                               const std::string& before) {
  std::vector<Figure> out;
  const auto add = [&](std::string_view name, Figure figure) {
    figure.label = writer.text("figure." + std::string(name));
    out.push_back(std::move(figure));
  };
  const auto share = [&](std::string_view name, const auto& percent) {
    return writer.share_figure(before + std::string(name), percent, service);
  };
  const auto add_seen = [&](std::string_view name, Figure figure) {
    add(name, writer.as_seen(std::move(figure), seen_of(service)));
  };
  const auto length = [&](std::string_view name, analysis::methods::Second seconds) {
    return writer.minutes_figure(before + std::string(name), seconds, service.sources,
                                 service.standing);
  };
  Figure contractual = share("contractual", service.contract.availability);
  if (service.contract_lengths) contractual = writer.as_seen(contractual, seen_of(service));
  add("contractual", std::move(contractual));
  add_seen("felt", share("felt", service.felt.availability));
  add("measured", share("measured", service.felt.measured));
  add("verdict", verdict_figure(writer, service, before));
  add_seen("lower", share("lower", service.judged().lower));
  add_seen("upper", share("upper", service.judged().upper));
  add_seen("outages", writer.count_figure(before + "outages",
                                          static_cast<std::int64_t>(service.outages.size()),
                                          service.sources, service.standing));
  add_seen("down_minutes", length("down_minutes", service.down));
  add_seen("longest_outage_minutes", length("longest_outage_minutes", service.longest));
  return out;
}

void add_services(Page& page, const std::vector<Service>& services, ServicesTable what) {
  const Writer& writer = page.writer();
  const bool is_if = what == ServicesTable::otherwise;
  document::Table table;
  table.id = is_if ? "services-if" : "services";
  table.caption = writer.text(is_if ? "table_services_if" : "table_services",
                              {{"days", writer.days(page.answer().days)}});
  table.columns = {writer.column("service", Unit::text),
                   writer.column("contractual", Unit::percent),
                   writer.column("felt", Unit::percent),
                   writer.column("measured", Unit::percent),
                   writer.column("target", Unit::percent),
                   writer.column("verdict", Unit::text),
                   writer.column("lower", Unit::percent),
                   writer.column("upper", Unit::percent),
                   writer.column("outages", Unit::count),
                   writer.column("down_minutes", Unit::minutes),
                   writer.column("longest_outage_minutes", Unit::minutes)};
  for (const Service& service : services) {
    Cell name = text_cell(service.name);
    name.address = writer.page_of(service);
    std::vector<Cell> row{std::move(name)};
    const std::string before = (is_if ? "if." : "") + id_part(service.name) + ".";
    for (Figure& figure : figures_of(writer, service, before)) {
      const bool is_verdict = figure.id == before + "verdict";
      if (is_verdict) row.push_back(target_cell(page, service, before));
      std::string label =
          writer.text("of_service", {{"figure", figure.label}, {"service", service.name}});
      row.push_back(page.quote(std::move(label), std::move(figure)));
      if (is_verdict) row.back().sign = sign_of(service.verdict);
    }
    table.rows.push_back(std::move(row));
  }
  page.add(std::move(table));
}

std::vector<document::Choice> choices(const Writer& writer) {
  const auto& asked = writer.answer().asked;
  const auto& what_if = asked.what_if;
  std::vector<document::Choice> out;
  const auto add = [&](const std::string& name, std::string value) -> document::Choice& {
    out.push_back(
        {.name = name, .label = writer.text("choice." + name), .value = std::move(value)});
    return out.back();
  };
  const auto day_text = [](const std::optional<values::Day>& day) {
    return day ? values::to_iso(*day) : std::string();
  };
  auto& services = add("service", asked.service);
  services.options.push_back({"", writer.text("all_services")});
  for (const std::string& name : writer.answer().names) services.options.push_back({name, name});
  for (const auto& [name, day] : {std::pair("from", asked.from), std::pair("until", asked.until)})
    add(name, day_text(day)).hint = writer.text(std::string("hint_") + name);
  const auto fold = [&](document::Choice& choice, std::string_view group) -> document::Choice& {
    choice.group = writer.text(group);
    choice.is_folded = true;
    return choice;
  };
  for (const auto& [name, day] : {std::pair("baseline_from", asked.baseline_from),
                                  std::pair("baseline_until", asked.baseline_until)}) {
    fold(add(name, day_text(day)), "group_baseline").hint = writer.text("hint_day");
  }
  fold(add("if_hours", what_if.hours), "group_what_if").hint = writer.text("hint_hours");
  fold(add("if_calendar", what_if.calendar), "group_what_if").hint = writer.text("hint_calendar");
  auto& rule = fold(
      add("if_maintenance",
          what_if.maintenance ? std::string(analysis::contract_terms::name_of(*what_if.maintenance))
                              : ""),
      "group_what_if");
  rule.options.push_back({"", writer.text("as_agreed")});
  for (const std::string_view name : {"telt_mee", "teller", "beide"})
    rule.options.push_back({std::string(name), writer.text("rule." + std::string(name))});
  fold(add("if_hold", what_if.hold ? std::to_string(*what_if.hold) : ""), "group_what_if").hint =
      writer.text("hint_hold");
  fold(add("if_target", what_if.target ? trimmed_decimal(what_if.target->to_decimal(
                                             6, values::Rounding::toward_zero))
                                       : ""),
       "group_what_if")
      .hint = writer.text("hint_target");
  return out;
}

}  // namespace vlecht::views::availability
