// SPDX-License-Identifier: EUPL-1.2
//
// What it cost, year by year: by component, by domain and by nature.
#include <algorithm>
#include <numeric>

#include "facts/cost_choices.h"
#include "views/cost_split_writer.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::cost_split::natures;
using analysis::cost_split::Year;
using document::Cell;
using document::Figure;
using document::Unit;
using values::Money;
using Row = std::vector<Cell>;

std::int64_t lines_in(const Amount& amount) { return amount.lines + amount.missing; }

// The year that was asked about has the short id.
std::string id_in(const Answer& answer, const std::string& id, int year) {
  return year == answer.year ? id : id + "." + std::to_string(year);
}

document::Table year_table(const Page& page, std::string id) {
  const Writer& writer = page.writer();
  document::Table table{.id = id, .caption = writer.text("table_" + id)};
  table.emphasis = writer.text("whole");
  table.columns.push_back(writer.column("what", Unit::text));
  for (const Year* year : years_with_lines(page.answer())) {
    const std::string label = writer.year_of(year->year);
    table.columns.push_back({"year_" + label, label, Unit::euro});
  }
  return table;
}

// `figure_of` makes the figure of one year, with the id that it is given.
template <class FigureOf>
Row year_row(Page& page, const std::string& label, const std::string& id, FigureOf figure_of) {
  Row row{text_cell(label)};
  for (const Year* year : years_with_lines(page.answer())) {
    row.push_back(page.quote(labelled(page.writer().year_of(year->year), label),
                             figure_of(*year, id_in(page.answer(), id, year->year))));
  }
  return row;
}

Row amount_row(Page& page, const std::string& label, const std::string& id,
               const std::function<const Amount&(const Year&)>& amount_of, Selection selection) {
  return year_row(page, label, id, [&](const Year& year, const std::string& figure_id) {
    selection.year = year.year;
    return page.writer().figure(figure_id, amount_of(year), selection);
  });
}

Row expense_row(Page& page) {
  Row row = amount_row(page, page.writer().text("expense"), "total",
                       [](const Year& year) -> const Amount& { return year.expense; },
                       {.side = std::string(facts::sides::expense)});
  for (Cell& each : row) each.is_emphasised = true;
  return row;
}

// ---- By component ----

// By size over the years, largest first; what nobody allotted last.
std::vector<std::size_t> components_by_size(const Answer& answer) {
  std::vector<values::Wide> sizes(answer.components.size());
  for (const Year& year : answer.years) {
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      const auto& known = year.by_component[i].known_part;
      if (known) sizes[i] += known->cents();
    }
  }
  std::vector<std::size_t> order(sizes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const bool a_is_rest = answer.components[a].empty(), b_is_rest = answer.components[b].empty();
    if (a_is_rest != b_is_rest) return b_is_rest;
    return sizes[a] > sizes[b];
  });
  return order;
}

document::Table component_table(Page& page) {
  const Answer& answer = page.answer();
  document::Table table = year_table(page, "components");
  for (const std::size_t i : components_by_size(answer)) {
    const std::string& component = answer.components[i];
    table.rows.push_back(
        amount_row(page, page.writer().component(component), "component." + id_of(component),
                   [i](const Year& year) -> const Amount& { return year.by_component[i]; },
                   {.side = std::string(facts::sides::expense), .component = component}));
  }
  table.rows.push_back(expense_row(page));
  return table;
}

// The largest component of the year that was asked about.
std::string largest_sentence(const Writer& writer) {
  const Answer& answer = writer.answer();
  const auto year = std::find_if(answer.years.begin(), answer.years.end(),
                                 [&](const Year& each) { return each.year == answer.year; });
  const std::size_t none = answer.components.size();
  std::size_t largest = none;
  for (std::size_t i = 0; i < none; ++i) {
    const auto& amount = year->by_component[i].value.value;
    if (!amount || answer.components[i].empty()) continue;
    if (largest == none || *amount > *year->by_component[largest].value.value) largest = i;
  }
  const auto& whole = year->expense.value.value;
  if (largest == none || !whole || *whole <= Money()) return "";
  const Money most = *year->by_component[largest].value.value;
  return writer.text("largest_component",
                     {{"year", writer.year()},
                      {"name", writer.component(answer.components[largest])},
                      {"euro", writer.rounded(most)},
                      {"percent", writer.percent(values::Ratio(most.cents(), whole->cents()), 0)}});
}

document::StackedBarChart component_chart(const Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const auto order = components_by_size(answer);
  document::StackedBarChart out;
  out.id = "components_chart";
  out.title = writer.text("chart_components");
  out.description =
      writer.text("chart_components_description", {{"largest", largest_sentence(writer)}});
  out.axis_label = writer.text("axis_euro");
  for (const std::size_t i : order) {
    const std::string& component = answer.components[i];
    out.series.push_back({writer.component(component), component.empty()});
  }
  for (const Year* year : years_with_lines(answer)) {
    document::StackedBarChart::Bar bar{.label = writer.year_of(year->year),
                                       .total = writer.plotted(year->expense)};
    for (const std::size_t i : order) bar.parts.push_back(writer.plotted(year->by_component[i]));
    out.bars.push_back(std::move(bar));
  }
  out.table_id = "components";
  return out;
}

// ---- By domain and nature, and what remains after income ----

void add_net_rows(Page& page, document::Table& table) {
  const Writer& writer = page.writer();
  table.rows.push_back(amount_row(page, writer.text("income"), "income",
                                  [](const Year& year) -> const Amount& { return year.income; },
                                  {.side = std::string(facts::sides::income)}));
  table.rows.push_back(
      year_row(page, writer.text("net"), "net", [&](const Year& year, const std::string& id) {
        Amount net{.value = year.net};
        net.lines = year.expense.lines + year.income.lines;
        net.missing = year.expense.missing + year.income.missing;
        return writer.figure(id, net, {.year = year.year});
      }));
  const auto add = [&](const std::string& id, Unit unit, const auto& figure_of) {
    table.rows.push_back(year_row(page, writer.text(id), "net." + id.substr(4),
                                  [&](const Year& year, const std::string& figure_id) {
                                    Figure figure = writer.figure(figure_id, unit, figure_of(year));
                                    return figure;
                                  }));
  };
  add("net_per_inhabitant", Unit::euro_per_inhabitant,
      [](const Year& year) { return year.per_inhabitant; });
  const auto years = years_with_lines(page.answer());
  const bool has_workplaces = std::any_of(years.begin(), years.end(), [](const Year* year) {
    return year->per_workplace.value.is_known();
  });
  if (has_workplaces) {
    add("net_per_workplace", Unit::euro, [](const Year& year) { return year.per_workplace; });
  }
}

document::Table domain_table(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table table = year_table(page, "domains");
  for (std::size_t i = 0; i < answer.domains.size(); ++i) {
    const std::string& domain = answer.domains[i];
    table.rows.push_back(
        amount_row(page, writer.domain(domain), "domain." + id_of(domain),
                   [i](const Year& year) -> const Amount& { return year.by_domain[i]; },
                   {.side = std::string(facts::sides::expense), .domain = domain}));
  }
  table.rows.push_back(expense_row(page));
  for (std::size_t i = 0; i < std::size(natures); ++i) {
    const std::string nature(natures[i]);
    table.rows.push_back(amount_row(
        page, writer.text("of_which", {{"what", writer.nature(nature)}}), "nature." + id_of(nature),
        [i](const Year& year) -> const Amount& { return year.by_nature[i]; },
        {.side = std::string(facts::sides::expense), .nature = nature}));
  }
  add_net_rows(page, table);
  return table;
}

}  // namespace

std::vector<const Year*> years_with_lines(const Answer& answer) {
  std::vector<const Year*> out;
  for (const Year& year : answer.years) {
    if (lines_in(year.expense) + lines_in(year.income) > 0) out.push_back(&year);
  }
  return out;
}

void add_years(Page& page) {
  page.section("components");
  if (years_with_lines(page.answer()).empty()) {
    page.paragraph("no_lines_at_all");
    return;
  }
  page.add(component_chart(page));
  page.add(component_table(page));
  page.paragraph("domains_meaning");
  page.add(domain_table(page));
}

}  // namespace vlecht::views::cost_split
