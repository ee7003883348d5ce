// SPDX-License-Identifier: EUPL-1.2
#include "views/supplier_record_writer.h"

#include <algorithm>
#include <cmath>

#include "words/format.h"

namespace vlecht::views::supplier_record {

using document::Cell;
using document::Figure;
using document::Sign;
using document::Unit;

namespace {

constexpr const char* no_break = "\xC2\xA0";
constexpr int decimals_max = 4;

// As many as tell a standard deviation's digits that mean something.
int decimals_of(const Chart& chart) {
  const auto* limits = chart.last_limits();
  if (limits == nullptr) return 2;
  const auto decimals = words::honest_decimals(values::to_decimal(limits->distance / 3, 9));
  return std::clamp(decimals.value_or(2), 1, decimals_max);
}

// Of a number as a source has it; more than the largest that is shown are not told apart.
int given_decimals(double value) {
  for (int decimals = 0; decimals <= decimals_max; ++decimals) {
    const double scaled = value * std::pow(10.0, decimals);
    if (std::abs(scaled - std::round(scaled)) < 1e-6) return decimals;
  }
  return decimals_max + 1;
}

// The same for all numbers of an indicator, so that a column of them can be compared: those of the
// source, but at least what its limits need and at most one more than its spread makes sense of.
int decimals_of(const Series& series, const Chart& chart) {
  const int of_spread = decimals_of(chart);
  if (series.sort != analysis::supplier_series::Sort::value) return of_spread;
  int given = series.norm ? given_decimals(*series.norm) : 0;
  for (const std::size_t place : series.known())
    given = std::max(given, given_decimals(*series.months[place].value));
  return chart.last_limits() == nullptr ? std::min(given, of_spread + 1)
                                        : std::clamp(given, of_spread, of_spread + 1);
}

double cut_off(double value, int decimals) {
  const double unit = std::pow(10.0, decimals);
  // A share that is a round number in thousandths of the last digit is that number.
  return std::floor(value * unit + 1e-6) / unit;
}

}  // namespace

Cell with_sign(Cell cell, Sign sign) {
  cell.sign = sign;
  return cell;
}

Unit unit_of(const Series& series) { return series.unit == "%" ? Unit::percent : Unit::fraction; }

std::string indicator_id(const Series& series, std::string_view name) {
  return "indicator." + id_parts(series.contract, series.indicator) + "." + std::string(name);
}

std::string chart_id(const Series& series) {
  return "chart_" + id_parts(series.contract, series.indicator);
}

Sign sign_of(const Chart& chart) {
  using analysis::methods::Assurance;
  using analysis::supplier_chart::Variation;
  if (chart.why_not) return Sign::unknown;
  if (chart.variation == Variation::concern || chart.assurance == Assurance::missed)
    return Sign::bad;
  if (chart.assurance == Assurance::met) return Sign::good;
  return Sign::none;
}

Sign sign_of(ExitPlan::State state) {
  using State = ExitPlan::State;
  switch (state) {
    case State::overdue:
    case State::test_failed:
    case State::test_overdue:
      return Sign::bad;
    case State::tested:
      return Sign::good;
    case State::untested:
    case State::expected:
      return Sign::none;
    case State::unknown:
      return Sign::unknown;
  }
  return Sign::unknown;
}

Sign sign_of(Agreement::State state) {
  using State = Agreement::State;
  switch (state) {
    case State::overdue:
    case State::broken:
    case State::partly:
      return Sign::bad;
    case State::open:
      return Sign::none;
    case State::kept:
      return Sign::reached;
    case State::withdrawn:
      return Sign::ended;
  }
  return Sign::unknown;
}

Sign sign_of(Plan::Effect effect) {
  using Effect = Plan::Effect;
  switch (effect) {
    case Effect::worked:
      return Sign::reached;
    case Effect::worsened:
      return Sign::bad;
    case Effect::not_proven:
    case Effect::too_early:
    case Effect::unknown:
      return Sign::unknown;
  }
  return Sign::unknown;
}

std::string Writer::text(std::string_view name, const Details& details) const {
  return words::text(language(), "supplier_record." + std::string(name), details);
}

document::Column Writer::column(std::string id, Unit unit) const {
  std::string heading = text("column." + id);
  return {std::move(id), std::move(heading), unit};
}

document::Table Writer::table(std::string id, const Columns& columns) const {
  document::Table out;
  out.caption = text("table_" + id);
  out.id = std::move(id);
  for (const auto& [name, unit] : columns) out.columns.push_back(column(name, unit));
  return out;
}

std::string Writer::label(std::string_view figure, const Details& details) const {
  return text("figure." + std::string(figure), details);
}

// ---- What is asked for ----

std::vector<const Contract*> Writer::contracts() const {
  const auto& asked = answer_.asked;
  std::vector<const Contract*> out;
  for (const Contract& contract : answer_.contracts.contracts) {
    const bool is_of_supplier = asked.supplier.empty() || contract.supplier == asked.supplier;
    const bool is_contract = asked.contract.empty() || contract.code == asked.contract;
    if (is_of_supplier && is_contract) out.push_back(&contract);
  }
  return out;
}

std::string Writer::contract_name(const std::string& code) const {
  const Contract* contract = answer_.find(code);
  return contract == nullptr || contract->name.empty() ? code : contract->name;
}

// ---- Words ----

std::string Writer::long_day(values::Day day_of) const {
  return words::long_day(language(), day_of);
}

std::string Writer::day(values::Day day_of) const { return words::short_day(language(), day_of); }

std::string Writer::month(values::Day first) const {
  return words::short_month(language(), first.month()) + no_break + std::to_string(first.year());
}

std::string Writer::value(const Series& series, const Chart& chart, double value_of) const {
  using analysis::supplier_series::Sort;
  const int decimals = decimals_of(series, chart);
  const bool is_share = series.sort == Sort::share;
  const std::string number = decimal(is_share ? cut_off(value_of, decimals) : value_of, decimals);
  if (series.unit.empty()) return number;
  return series.unit == "%" ? number + "%" : number + no_break + series.unit;
}

std::string Writer::percent(double share, int decimals) const {
  return words::percent(language(), values::to_decimal(100 * share, 6), decimals);
}

std::string Writer::decimal(double value_of, int decimals) const {
  return words::number(language(), values::to_decimal(value_of, decimals));
}

// ---- Figures ----

Figure Writer::word_figure(std::string id, std::string name, std::string shown_word,
                           const Origin& origin) const {
  Figure out{.id = std::move(id), .unit = Unit::text};
  out.value = std::move(name);
  out.shown = std::move(shown_word);
  out.standing = facts::name_of(origin.standing);
  out.standing_shown = standing_text(language(), origin.standing);
  out.sources = origin.sources;
  if (!out.sources.empty() && context_.address) out.address = context_.address(out.id);
  return out;
}

Figure Writer::count_figure(std::string id, std::int64_t count, const Origin& origin) const {
  facts::Figure<std::int64_t> from{count, origin.standing, origin.sources};
  std::sort(from.sources.begin(), from.sources.end());
  return views::figure(context_, std::move(id), "", Unit::count, from);
}

Figure Writer::day_figure(std::string id, const values::Known<values::Day>& day_of,
                          const Origin& origin) const {
  Figure out = word_figure(std::move(id), "", "", origin);
  out.unit = Unit::day;
  out.value.reset();
  if (day_of) {
    out.value = values::to_iso(*day_of);
    out.shown = day(*day_of);
  } else {
    out.reason = values::name_of(day_of.reason());
    out.shown = reason(day_of.reason());
  }
  return out;
}

Figure Writer::number_figure(std::string id, Unit unit, const std::optional<double>& value_of,
                             std::string shown_number, const Origin& origin) const {
  Figure out = word_figure(std::move(id), "", std::move(shown_number), origin);
  out.unit = unit;
  out.value.reset();
  if (value_of) out.value = values::to_decimal(*value_of, exact_decimals);
  if (!value_of) out.reason = values::name_of(values::Reason::not_supplied);
  return out;
}

// ---- The page ----

void Page::section(std::string id) {
  std::string heading = writer_.text("heading_" + id);
  add(document::Heading{2, std::move(heading), std::move(id)});
}

void Page::paragraph(std::string_view name, const Details& details) {
  add(document::Paragraph{writer_.text(name, details)});
}

}  // namespace vlecht::views::supplier_record
