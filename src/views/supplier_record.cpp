// SPDX-License-Identifier: EUPL-1.2
#include "views/supplier_record.h"

#include <algorithm>

#include "views/moment.h"
#include "views/service_level_check.h"
#include "views/supplier_record_writer.h"
#include "views/verdict.h"

namespace vlecht::views::supplier_record {
namespace {

using analysis::methods::Assurance;
using analysis::supplier_chart::Variation;
using document::Document;
using document::Figure;

bool has_illustrative(const Answer& answer) {
  const auto is_weak = [](const auto& each) {
    return each.standing == facts::Standing::illustrative;
  };
  const auto any = [&](const auto& all) { return std::any_of(all.begin(), all.end(), is_weak); };
  return any(answer.series) || any(answer.contracts.contracts) ||
         any(answer.agreements.agreements) || any(answer.agreements.plans);
}

// ---- Counts ----

struct Counts {
  std::int64_t indicators = 0, missed = 0, met = 0;
  /// Each indicator is one of these.
  std::int64_t concern = 0, improvement = 0, change = 0, common = 0, unjudged = 0;
  std::int64_t contracts = 0;  ///< that run and are asked for
  std::int64_t notice = 0;     ///< contracts whose last notice day falls within six months
  std::int64_t agreements = 0, overdue = 0;
  Origin of_indicators, of_contracts, of_agreements;
};

template <class Part>
void rest(Origin& origin, const Part& part, facts::EntryNumber fact) {
  origin.sources.push_back(fact);
  origin.standing = facts::weaker(origin.standing, part.standing);
}

std::int64_t Counts::*sort_of(const Chart& chart) {
  if (chart.why_not || !chart.variation) return &Counts::unjudged;
  switch (*chart.variation) {
    case Variation::concern:
      return &Counts::concern;
    case Variation::improvement:
      return &Counts::improvement;
    case Variation::change:
      return &Counts::change;
    case Variation::common:
      return &Counts::common;
  }
  return &Counts::unjudged;
}

Counts counts_of(const Writer& writer) {
  const Answer& answer = writer.answer();
  Counts counts;
  for (std::size_t i = 0; i < answer.series.size(); ++i) {
    const Chart& chart = answer.charts[i];
    ++counts.indicators;
    ++(counts.*sort_of(chart));
    if (chart.assurance == Assurance::missed) ++counts.missed;
    if (chart.assurance == Assurance::met) ++counts.met;
    rest(counts.of_indicators, answer.series[i], answer.series[i].fact);
  }
  for (const Ahead& ahead : answer.contracts.ahead) {
    if (ahead.sort != Ahead::Sort::last_notice || ahead.within != Ahead::Within::six_months)
      continue;
    ++counts.notice;
  }
  for (const Contract* contract : writer.contracts()) {
    if (!contract->is_running) continue;
    ++counts.contracts;
    rest(counts.of_contracts, *contract, contract->fact);
  }
  for (const Agreement& agreement : answer.agreements.agreements) {
    ++counts.agreements;
    if (agreement.state == Agreement::State::overdue) ++counts.overdue;
    rest(counts.of_agreements, agreement, agreement.sources.front());
  }
  return counts;
}

Figure counted(const Writer& writer, const std::string& name, std::int64_t count, std::int64_t all,
               const Origin& origin) {
  Figure out = writer.count_figure(name, count, origin);
  out.label = writer.label(name);
  out.shown = writer.text("count_of", {{"count", count}, {"all", all}});
  return out;
}

void list_counts(Page& page) {
  const Writer& writer = page.writer();
  const Counts counts = counts_of(writer);
  const auto list = [&](const std::string& name, std::int64_t count, const Origin& origin) {
    page.quoted().list(writer.label(name), writer.count_figure(name, count, origin));
  };
  list("indicators.met", counts.met, counts.of_indicators);
  list("indicators.missed", counts.missed, counts.of_indicators);
  list("agreements.all", counts.agreements, counts.of_agreements);
}

document::Notes findings(const Writer& writer) {
  document::Notes out;
  out.caption = writer.text("findings");
  for (const auto& finding : writer.answer().findings)
    out.notes.push_back(note(writer.language(), finding));
  // What asks for action first.
  std::stable_sort(out.notes.begin(), out.notes.end(),
                   [](const auto& a, const auto& b) { return a.tone > b.tone; });
  return out;
}

std::string title_of(const Writer& writer) {
  const auto& asked = writer.answer().asked;
  if (!asked.contract.empty())
    return writer.text("title_contract", {{"contract", writer.contract_name(asked.contract)}});
  if (!asked.supplier.empty()) return writer.text("title_supplier", {{"supplier", asked.supplier}});
  return writer.text("title");
}

void add_contents(Page& page) {
  document::Contents contents{page.writer().text("contents"), {}};
  if (!page.writer().is_all() && page.writer().context().page)
    contents.more.push_back(
        {page.writer().text("back_to_all"),
         page.writer().context().page({{"supplier", ""}, {"contract", ""}}, std::nullopt)});
  page.add(std::move(contents));
}

void add_check(Page& page, const analysis::service_level_check::ContractCheck& check) {
  auto section = views::service_level_check::section(check, page.writer().context());
  for (document::Block& block : section.blocks) page.add(std::move(block));
  for (Figure& figure : section.figures) {
    std::string label = figure.label;
    page.quoted().list(std::move(label), std::move(figure));
  }
}

// ---- The verdict ----

Course course_of(const Chart& chart) {
  // Never reported is not measured; too few months, or months that stopped coming, tell too little.
  if (chart.why_not)
    return *chart.why_not == analysis::supplier_chart::WhyNot::nothing_reported
               ? Course::not_measured
               : Course::cannot_be_told;
  if (chart.variation == Variation::concern || chart.assurance == Assurance::missed)
    return Course::not_on_course;
  return chart.assurance == Assurance::met ? Course::on_course : Course::cannot_be_told;
}

// An indicator that gets worse or misses its target, an agreement that was broken or is overdue.
Course course_of(const Answer& answer) {
  std::vector<Course> out;
  for (const auto& chart : answer.charts) out.push_back(course_of(chart));
  using State = analysis::supplier_agreements::Agreement::State;
  for (const auto& agreement : answer.agreements.agreements) {
    const bool is_wrong = agreement.state == State::overdue || agreement.state == State::broken;
    if (is_wrong) out.push_back(Course::not_on_course);
  }
  return worst_of(out);
}

// ---- The lead ----

// Each indicator once, so that they add up.
std::string indicators_told(const Writer& writer, const Counts& counts) {
  if (counts.indicators == 0) return writer.text("lead_none");
  std::vector<std::string> names, parts;
  const auto tell = [&](const std::string& name, std::int64_t count) {
    if (count == 0) return;
    names.push_back(name);
    parts.push_back(writer.text("lead_part." + name, {{"count", count}}));
  };
  tell("concern", counts.concern);
  tell("improvement", counts.improvement);
  tell("change", counts.change);
  tell("common", counts.common);
  tell("unjudged", counts.unjudged);
  std::string told =
      parts.size() == 1
          ? writer.text("lead_alike", {{"part", names.front()}, {"all", counts.indicators}})
          : writer.text("lead_many", {{"all", counts.indicators},
                                      {"parts", enumerated(writer.language(), parts)}});
  // What can be told of none is not said to be missed.
  if (counts.unjudged < counts.indicators)
    told += " " + writer.text("lead_met", {{"all", counts.indicators}, {"met", counts.met}});
  return told;
}

}  // namespace

std::string lead(const Writer& writer) {
  const Counts counts = counts_of(writer);
  return writer.text("sentence", {{"indicators", indicators_told(writer, counts)},
                                  {"notice", counts.notice},
                                  {"overdue", counts.overdue},
                                  {"day", writer.long_day(writer.answer().today)}});
}

document::Figures essence(const Writer& writer) {
  const Counts counts = counts_of(writer);
  document::Figures out{.caption = writer.text("essence")};
  if (counts.indicators > 0) {
    out.figures.push_back(counted(writer, "indicators.concern", counts.concern, counts.indicators,
                                  counts.of_indicators));
    out.figures.push_back(counted(writer, "indicators.unjudged", counts.unjudged, counts.indicators,
                                  counts.of_indicators));
  }
  if (counts.contracts > 0)
    out.figures.push_back(
        counted(writer, "contracts.notice", counts.notice, counts.contracts, counts.of_contracts));
  if (counts.agreements > 0)
    out.figures.push_back(counted(writer, "agreements.overdue", counts.overdue, counts.agreements,
                                  counts.of_agreements));
  return out;
}

std::vector<document::Choice> choices(const Writer& writer) {
  const auto& asked = writer.answer().asked;
  document::Choice supplier{
      .name = "supplier", .label = writer.text("choice.supplier"), .value = asked.supplier};
  document::Choice contract{
      .name = "contract", .label = writer.text("choice.contract"), .value = asked.contract};
  supplier.options.push_back({"", writer.text("all_suppliers")});
  contract.options.push_back({"", writer.text("all_contracts")});
  for (const Contract& each : writer.answer().contracts.contracts) {
    const bool is_listed =
        std::any_of(supplier.options.begin(), supplier.options.end(),
                    [&](const auto& option) { return option.value == each.supplier; });
    if (!is_listed) supplier.options.push_back({each.supplier, each.supplier});
    contract.options.push_back({each.code, writer.contract_name(each.code)});
  }
  return {std::move(supplier), std::move(contract)};
}

Document view(const Answer& answer, const dossier::Dossier& dossier, const Context& context) {
  const Writer writer(answer, dossier, context);
  Document out = document_at(context.language, dossier);
  out.id = "supplier_record";
  out.title = title_of(writer);
  out.has_illustrative = has_illustrative(answer);
  out.verdict = verdict(context.language, course_of(answer), "verdict.rule.supplier_record");
  out.choices = choices(writer);
  for (const auto& choice : out.choices)
    if (!choice.value.empty()) out.parameters.emplace_back(choice.name, choice.value);
  Page page(writer);
  page.add(document::Paragraph{lead(writer), true});
  const document::Figures large = essence(writer);
  if (!large.figures.empty()) page.add(large);
  add_contents(page);
  add_indicators(page);
  add_ahead(page);
  add_agreements(page);
  add_plans(page);
  add_charts(page);
  add_contracts(page);
  add_exit_plans(page);
  add_concentration(page);
  if (answer.check) add_check(page, *answer.check);
  list_counts(page);
  if (document::Notes notes = findings(writer); !notes.notes.empty()) {
    page.section("findings");
    page.add(std::move(notes));
  }
  page.add(page.quoted().others(writer.text("figures_all"), large));
  out.blocks = page.take();
  out.dates = dated_items(writer);
  return out;
}

}  // namespace vlecht::views::supplier_record
