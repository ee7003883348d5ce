// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_division.h"
#include "analysis/cost_split_parts.h"
#include "analysis/per_head.h"
#include "facts/cost_choices.h"

namespace vlecht::analysis::cost_split {
namespace {

using cost_cells::AmountSum;
using cost_cells::Cell;
using facts::Figure;
using values::Ratio;

MoneyFigure real_of(const Gathered& in, const Answer& answer, const YearData& data) {
  MoneySum sum;
  for (const std::string& component : answer.components) {
    const AmountSum net = cost_cells::sum_of(
        data.cells, [&](const Cell& cell) { return cell.words.component == component; });
    if (net.is_empty()) continue;
    const std::string_view name =
        component.empty() ? price_levels::any_component : std::string_view(component);
    sum.add(price_levels::in_prices(
        net.amount().value,
        in.levels.factor(name, data.year, answer.price_year, in.parameters.edition)));
  }
  return sum.whole();
}

Year year_from(const Gathered& in, const Answer& answer, const YearData& data) {
  Year out;
  out.year = data.year;
  const auto expense_where = [&](const auto& is_wanted) {
    const AmountSum sum = cost_cells::sum_of(
        data.cells, [&](const Cell& cell) { return is_expense(cell) && is_wanted(cell); });
    return sum.amount();
  };
  out.expense = expense_where([](const Cell&) { return true; });
  const AmountSum income =
      cost_cells::sum_of(data.cells, [](const Cell& cell) { return !is_expense(cell); });
  out.income = turned(income.amount());
  out.net = cost_cells::sum_of(data.cells, [](const Cell&) { return true; }).amount().value;
  for (const std::string& domain : answer.domains) {
    out.by_domain.push_back(
        expense_where([&](const Cell& cell) { return cell.words.domain == domain; }));
  }
  for (const std::string& component : answer.components) {
    out.by_component.push_back(
        expense_where([&](const Cell& cell) { return cell.words.component == component; }));
  }
  for (const std::string_view nature : natures) {
    out.by_nature.push_back(
        expense_where([&](const Cell& cell) { return cell.words.nature == nature; }));
  }
  out.budget =
      data.budget.sum([](const auto& line) { return line.words.side == facts::sides::expense; });
  const auto inhabitants = partner_inhabitants(in, data.year);
  out.inhabitants = per_head::sum_of(inhabitants);
  const allocation::Division division = division_of(data);
  for (std::size_t i = 0; i < inhabitants.size(); ++i) {
    out.partners_per_inhabitant.push_back(
        per_head::per_inhabitant(part_of(data, division, i), inhabitants[i]));
  }
  std::vector<Figure<Ratio>> workplaces;
  for (const auto& partner : data.allocation.partners()) {
    workplaces.push_back(per_head::workplaces_of(in.dossier, partner.code, data.year));
  }
  out.workplaces = per_head::sum_of(workplaces);
  out.per_inhabitant = per_head::per_inhabitant(out.net, out.inhabitants);
  out.per_workplace = per_head::per_workplace(out.net, out.workplaces);
  out.real = real_of(in, answer, data);
  out.real_per_inhabitant = per_head::per_inhabitant(out.real, out.inhabitants);
  return out;
}

}  // namespace

void add_years(const Gathered& in, Answer& answer) {
  for (const YearData& data : in.years) answer.years.push_back(year_from(in, answer, data));
}

void add_rows(const Gathered& in, Answer& answer) {
  const YearData& data = in.asked_year();
  for (const std::string_view side : {facts::sides::expense, facts::sides::income}) {
    for (const std::string& domain : answer.domains) {
      for (const std::string& component : answer.components) {
        const auto is_here = [&](const cost_cells::Words& words) {
          return words.side == side && words.domain == domain && words.component == component;
        };
        const auto is_cell = [&](const Cell& cell) { return is_here(cell.words); };
        const AmountSum sum = cost_cells::sum_of(data.cells, is_cell);
        const bool is_budgeted =
            data.budget.has([&](const auto& line) { return is_here(line.words); });
        if (sum.is_empty() && !is_budgeted) continue;
        Row row{.side = std::string(side), .domain = domain, .component = component};
        const bool is_income = side == facts::sides::income;
        const auto shown = [&](const AmountSum& part) {
          return is_income ? turned(part.amount()) : part.amount();
        };
        row.actual = shown(sum);
        for (const std::string_view nature : natures) {
          row.by_nature.push_back(shown(cost_cells::sum_of(data.cells, [&](const Cell& cell) {
            return is_cell(cell) && cell.words.nature == nature;
          })));
        }
        row.budget = data.budget.sum([&](const auto& line) { return is_here(line.words); });
        row.against_original = budget_stages::variance(side, row.budget.original, row.actual.value);
        row.against_latest = budget_stages::variance(side, row.budget.latest, row.actual.value);
        row.forecast_against_latest =
            budget_stages::variance(side, row.budget.latest, row.budget.forecast);
        row.division = cost_division::sum_of(data.cells, data.divisions,
                                             data.allocation.partners().size(), is_cell);
        answer.rows.push_back(std::move(row));
      }
    }
  }
}

void add_cube(const Gathered& in, Answer& answer) {
  for (const YearData& data : in.years) {
    for (const std::string& domain : answer.domains) {
      for (const std::string& component : answer.components) {
        const auto is_here = [&](const Cell& cell) {
          return cell.words.domain == domain && cell.words.component == component;
        };
        const AmountSum sum = cost_cells::sum_of(data.cells, is_here);
        if (sum.is_empty()) continue;
        answer.cube.push_back({data.year, domain, component, sum.amount(),
                               cost_division::sum_of(data.cells, data.divisions,
                                                     data.allocation.partners().size(), is_here)});
      }
    }
  }
}

void add_prices(const Gathered& in, Answer& answer) {
  for (const std::string& component : answer.components) {
    const std::string_view name =
        component.empty() ? price_levels::any_component : std::string_view(component);
    answer.factors.push_back(
        in.levels.factor(name, answer.year, answer.price_year, in.parameters.edition));
  }
}

}  // namespace vlecht::analysis::cost_split
