// SPDX-License-Identifier: EUPL-1.2
//
// What was agreed with suppliers, and whether their improvement plans worked.
#include <algorithm>
#include <cmath>

#include "views/supplier_record_writer.h"
#include "views/verdict.h"

namespace vlecht::views::supplier_record {

using document::Cell;
using document::Unit;

namespace {

Cell day_cell(const Writer& writer, const values::Known<values::Day>& day) {
  if (!day) return text_cell(writer.reason(day.reason()));
  return {.shown = writer.day(*day), .value = values::to_iso(*day), .unit = Unit::day};
}

// ---- Agreements ----

std::string late_text(const Writer& writer, const Agreement& agreement) {
  if (!agreement.days_late || *agreement.days_late <= 0) return "";
  return writer.text("days_late", {{"days", *agreement.days_late}});
}

std::vector<Cell> agreement_row(Page& page, const Agreement& agreement) {
  const Writer& writer = page.writer();
  const std::string state(analysis::supplier_agreements::name_of(agreement.state));
  const std::string id = "agreement." + id_parts(agreement.contract, agreement.code) + ".state";
  return {
      text_cell(agreement.code),
      text_cell(agreement.subject),
      text_cell(writer.contract_name(agreement.contract)),
      day_cell(writer, agreement.agreed),
      day_cell(writer, agreement.due),
      with_sign(page.quoted().quote(writer.label("agreement.state", {{"name", agreement.code}}),
                                    writer.word_figure(id, state, writer.text("agreement." + state),
                                                       {agreement.sources, agreement.standing})),
                sign_of(agreement.state)),
      text_cell(late_text(writer, agreement)),
      text_cell(agreement.owner),
      text_cell(agreement.explanation)};
}

// ---- Plans ----

const Chart* chart_of(const Answer& answer, const Plan& plan) {
  for (std::size_t i = 0; i < answer.series.size(); ++i)
    if (answer.series[i].contract == plan.contract && answer.series[i].indicator == plan.indicator)
      return &answer.charts[i];
  return nullptr;
}

const Series* series_of(const Answer& answer, const Plan& plan) {
  for (const Series& series : answer.series)
    if (series.contract == plan.contract && series.indicator == plan.indicator) return &series;
  return nullptr;
}

// "van 94,1% naar 97,0%: +2,9 (1,2 tot 4,6)".
std::string difference_text(const Writer& writer, const Plan& plan) {
  const Series* series = series_of(writer.answer(), plan);
  const Chart* chart = chart_of(writer.answer(), plan);
  if (!plan.difference || series == nullptr || chart == nullptr)
    return writer.text("not_compared", {{"before", static_cast<std::int64_t>(plan.months_before)},
                                        {"after", static_cast<std::int64_t>(plan.months_after)}});
  const auto& found = *plan.difference;
  const int decimals = std::abs(found.upper - found.lower) < 1 ? 2 : 1;
  return writer.text("difference",
                     {{"before", writer.value(*series, *chart, found.first)},
                      {"after", writer.value(*series, *chart, found.second)},
                      {"low", writer.decimal(found.lower, decimals)},
                      {"high", writer.decimal(found.upper, decimals)},
                      {"months_before", static_cast<std::int64_t>(plan.months_before)},
                      {"months_after", static_cast<std::int64_t>(plan.months_after)}});
}

std::string effect_text(const Writer& writer, Plan::Effect effect) {
  if (effect == Plan::Effect::unknown) return word_of(writer.language(), Course::cannot_be_told);
  return writer.text("effect." + std::string(analysis::supplier_agreements::name_of(effect)));
}

std::vector<Cell> plan_row(Page& page, const Plan& plan) {
  const Writer& writer = page.writer();
  const std::string effect(analysis::supplier_agreements::name_of(plan.effect));
  const std::string id = "plan." + id_parts(plan.contract, plan.code) + ".";
  const Origin origin{plan.sources, plan.standing};
  std::optional<double> difference;
  if (plan.difference) difference = plan.difference->difference;
  return {
      text_cell(plan.subject),
      text_cell(writer.contract_name(plan.contract)),
      day_cell(writer, plan.started),
      text_cell(plan.name.empty() ? writer.text("no_indicator") : plan.name),
      with_sign(page.quoted().quote(writer.label("plan.effect", {{"name", plan.code}}),
                                    writer.word_figure(id + "effect", effect,
                                                       effect_text(writer, plan.effect), origin)),
                sign_of(plan.effect)),
      page.quoted().quote(
          writer.label("plan.difference", {{"name", plan.code}}),
          writer.number_figure(id + "difference", plan.unit == "%" ? Unit::percent : Unit::fraction,
                               difference, difference_text(writer, plan), origin))};
}

}  // namespace

void add_agreements(Page& page) {
  const Writer& writer = page.writer();
  const auto& agreements = page.answer().agreements.agreements;
  if (agreements.empty()) return;
  page.section("agreements");
  document::Table table = writer.table("agreements", {{"agreement", Unit::text},
                                                      {"subject", Unit::text},
                                                      {"contract", Unit::text},
                                                      {"agreed", Unit::day},
                                                      {"due", Unit::day},
                                                      {"state", Unit::text},
                                                      {"late", Unit::text},
                                                      {"owner", Unit::text},
                                                      {"explanation", Unit::text}});
  for (const Agreement& agreement : agreements)
    table.rows.push_back(agreement_row(page, agreement));
  page.add(std::move(table));
}

void add_plans(Page& page) {
  const Writer& writer = page.writer();
  const auto& plans = page.answer().agreements.plans;
  if (plans.empty()) return;
  page.section("plans");
  page.paragraph("plans_intro");
  document::Table table = writer.table("plans", {{"plan", Unit::text},
                                                 {"contract", Unit::text},
                                                 {"started", Unit::day},
                                                 {"indicator", Unit::text},
                                                 {"effect", Unit::text},
                                                 {"difference", Unit::text}});
  for (const Plan& plan : plans) table.rows.push_back(plan_row(page, plan));
  page.add(std::move(table));
}

}  // namespace vlecht::views::supplier_record
