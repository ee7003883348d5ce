// SPDX-License-Identifier: EUPL-1.2
//
// Amounts in the prices of one year, and the long table: year by domain by component by partner.
#include <algorithm>

#include "views/cost_split_writer.h"
#include "words/format.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::cost_split::Year;
using analysis::price_levels::Factor;
using document::Cell;
using document::Unit;

bool has_real(const Answer& answer) {
  const bool is_there =
      std::any_of(answer.years.begin(), answer.years.end(), [&](const Year& year) {
        return year.year != answer.price_year && year.real.value.is_known();
      });
  return is_there || answer.asked.price_year;
}

document::Table price_table(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const std::string prices = writer.year_of(answer.price_year);
  document::Table table{.id = "prices", .caption = writer.text("table_prices", {{"year", prices}})};
  table.columns = {writer.column("year", Unit::none), writer.column("nominal", Unit::euro)};
  table.columns.push_back({"real", writer.heading_of("real", {{"year", prices}}), Unit::euro});
  table.columns.push_back(writer.column("real_per_inhabitant", Unit::euro_per_inhabitant));
  for (const Year& year : answer.years) {
    if (year.expense.lines + year.expense.missing + year.income.lines + year.income.missing == 0) {
      continue;
    }
    const std::string label = writer.year_of(year.year);
    const std::string suffix = year.year == answer.year ? "" : "." + label;
    table.rows.push_back(
        {{.shown = label, .value = label, .unit = Unit::none},
         page.cell(writer.figure("net" + suffix, year.net)),
         page.quote(labelled(label, writer.text("net_real", {{"year", prices}})),
                    writer.figure("net.real" + suffix, year.real)),
         page.cell(writer.figure("net.real.per_inhabitant" + suffix, Unit::euro_per_inhabitant,
                                 year.real_per_inhabitant))});
  }
  return table;
}

// As many decimals as it was published with, at most two.
std::string shown_index(const Writer& writer, const values::Ratio& number) {
  std::string text = number.to_decimal(2, values::Rounding::half_away_from_zero);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return words::number(writer.language(), text);
}

Cell index_cell(const Page& page, const std::string& id,
                const facts::Figure<values::Ratio>& number) {
  auto figure = page.writer().figure(id, Unit::fraction, number);
  if (number.value) figure.shown = shown_index(page.writer(), *number.value);
  return page.cell(std::move(figure));
}

document::Table factor_table(const Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table table{.id = "factors", .caption = writer.text("table_factors")};
  table.columns = {writer.column("component", Unit::text), writer.column("index", Unit::text),
                   writer.column("editions", Unit::text)};
  for (const int year : {answer.year, answer.price_year}) {
    const std::string label = writer.year_of(year);
    table.columns.push_back(
        {"index_" + label, writer.heading_of("index_of", {{"year", label}}), Unit::fraction});
  }
  for (const Factor& factor : answer.factors) {
    const std::string id = "index." + id_of(factor.component);
    std::string editions = enumerated(writer.language(), factor.editions);
    if (factor.overlap_year) {
      editions = writer.text(
          "chained", {{"editions", editions}, {"year", writer.year_of(*factor.overlap_year)}});
    }
    const std::string index =
        factor.index.empty()
            ? writer.text("no_index")
            : writer.text("index_named", {{"index", factor.index},
                                          {"is_default", factor.is_default_index ? "yes" : "no"}});
    table.rows.push_back({text_cell(writer.component(factor.component)), text_cell(index),
                          text_cell(editions), index_cell(page, id + ".own", factor.own),
                          index_cell(page, id + ".price", factor.price)});
  }
  return table;
}

// "2019-03 (15-03-2019): 2016 100, 2017 101,6".
document::Table edition_table(const Page& page) {
  const Writer& writer = page.writer();
  document::Table table{.id = "editions", .caption = writer.text("table_editions")};
  table.is_folded = true;
  table.columns = {writer.column("index", Unit::text), writer.column("edition", Unit::text),
                   writer.column("published", Unit::day), writer.column("numbers", Unit::text)};
  const analysis::price_levels::PriceLevels levels(writer.dossier());
  for (const auto& edition : levels.editions()) {
    std::vector<std::string> numbers;
    for (const auto& [year, number] : edition.numbers) {
      numbers.push_back(writer.text(
          "index_number", {{"year", writer.year_of(year)},
                           {"number", number.value ? shown_index(writer, *number.value)
                                                   : writer.reason(number.value.reason())}}));
    }
    Cell published = text_cell("");
    if (edition.published) {
      published = {.shown = words::short_day(writer.language(), *edition.published),
                   .value = values::to_iso(*edition.published),
                   .unit = Unit::day};
    }
    table.rows.push_back({text_cell(edition.index), text_cell(edition.name), std::move(published),
                          text_cell(enumerated(writer.language(), numbers))});
  }
  return table;
}

// From the first year of which it is known: by how much the balance grew, with and without prices.
void tell_growth(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const auto is_known = [](const Year& year) {
    return year.net.value && year.real.value && *year.net.value > values::Money() &&
           *year.real.value > values::Money();
  };
  const auto first = std::find_if(answer.years.begin(), answer.years.end(), is_known);
  const auto last = std::find_if(answer.years.begin(), answer.years.end(), [&](const Year& year) {
    return year.year == answer.year && is_known(year);
  });
  if (first == answer.years.end() || last == answer.years.end() || first->year >= last->year) {
    return;
  }
  const auto growth = [&](values::Money before, values::Money after) {
    const double fraction =
        static_cast<double>(after.cents() - before.cents()) / static_cast<double>(before.cents());
    return words::percent(writer.language(), values::to_decimal(100 * fraction, 6), 1, true);
  };
  page.paragraph("growth", {{"from", writer.year_of(first->year)},
                            {"until", writer.year()},
                            {"nominal", growth(*first->net.value, *last->net.value)},
                            {"real", growth(*first->real.value, *last->real.value)}});
}

document::Table cube_table(const Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table table{.id = "cube", .caption = writer.text("table_cube")};
  table.is_folded = true;
  table.columns = {writer.column("year", Unit::none), writer.column("domain", Unit::text),
                   writer.column("component", Unit::text), writer.column("net_amount", Unit::euro)};
  for (const auto& share : answer.partners) {
    table.columns.push_back(
        {"partner_" + id_part(share.partner.code), share.partner.name, Unit::euro});
  }
  table.columns.push_back(writer.column("undistributed", Unit::euro));
  for (const auto& row : answer.cube) {
    const std::string year = writer.year_of(row.year);
    const std::string id =
        "cell." + year + "." + id_of(row.domain) + "." + id_of(row.component) + ".";
    const Selection selection{.year = row.year, .domain = row.domain, .component = row.component};
    std::vector<Cell> cells{{.shown = year, .value = year, .unit = Unit::none},
                            text_cell(writer.domain(row.domain)),
                            text_cell(writer.component(row.component)),
                            page.cell(writer.figure(id + "all", row.actual, selection))};
    for (std::size_t i = 0; i < answer.partners.size(); ++i) {
      auto part = row.division.part(i);
      if (row.actual.missing > 0 && part.value) part.value = values::Reason::not_supplied;
      cells.push_back(
          page.cell(writer.figure(id + id_part(answer.partners[i].partner.code), part)));
    }
    cells.push_back(page.cell(writer.figure(id + "undistributed", row.division.rest())));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

void add_prices(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  if (answer.years.size() < 2 && !answer.asked.price_year) return;
  page.section("prices");
  const std::string prices = writer.year_of(answer.price_year);
  if (!has_real(answer)) {
    page.paragraph("no_index_at_all");
    return;
  }
  page.paragraph("prices_meaning", {{"year", prices}});
  tell_growth(page);
  page.add(price_table(page));
  if (answer.price_year != answer.year) page.add(factor_table(page));
  page.add(edition_table(page));
}

void add_cube(Page& page) {
  if (page.answer().cube.empty()) return;
  page.section("cube");
  page.paragraph("cube_meaning");
  page.add(cube_table(page));
}

}  // namespace vlecht::views::cost_split
