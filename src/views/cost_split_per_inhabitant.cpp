// SPDX-License-Identifier: EUPL-1.2
//
// What each partner pays per inhabitant of its own, year by year beside each other.
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "values/ratio.h"
#include "views/cost_split_writer.h"
#include "words/format.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::cost_split::Year;
using document::Cell;
using document::Unit;
using values::Money;

// Of whom it is known in one year, in the order of the partners, and the ends among them.
struct Compared {
  std::vector<std::size_t> known;
  std::vector<std::size_t> unknown;
  std::vector<std::size_t> highest;  ///< more than one when they pay the same
  std::vector<std::size_t> lowest;   ///< likewise
  Money most;
  Money least;

  Money difference() const { return most - least; }
  bool is_of_all() const { return unknown.empty() && known.size() > 1; }
};

// In cents, as it is shown: so a difference is that between what is read.
Compared compared(const Year& year) {
  Compared out;
  std::vector<Money> amounts;
  for (std::size_t i = 0; i < year.partners_per_inhabitant.size(); ++i) {
    const auto& value = year.partners_per_inhabitant[i].value;
    amounts.push_back(value ? Money::from_cents(std::llround(100 * value->to_double())) : Money());
    (value ? out.known : out.unknown).push_back(i);
  }
  if (out.known.empty()) return out;
  out.most = out.least = amounts[out.known.front()];
  for (const std::size_t i : out.known) {
    out.most = std::max(out.most, amounts[i]);
    out.least = std::min(out.least, amounts[i]);
  }
  for (const std::size_t i : out.known) {
    if (amounts[i] == out.most) out.highest.push_back(i);
    if (amounts[i] == out.least) out.lowest.push_back(i);
  }
  return out;
}

// ---- The sentence ----

std::string partner_names(const Writer& writer, const std::vector<std::size_t>& partners) {
  std::vector<std::string> names;
  for (const std::size_t i : partners) names.push_back(writer.answer().partners[i].partner.name);
  return enumerated(writer.language(), names);
}

std::string per_inhabitant_told(const Writer& writer, const Compared& year) {
  Details details{{"year", writer.year()}};
  if (year.known.empty()) return writer.text("per_inhabitant_none", details);
  details.emplace_back("euro", writer.money(year.most));
  details.emplace_back("name", partner_names(writer, year.highest));
  if (year.known.size() == 1) return writer.text("per_inhabitant_one", details);
  details.emplace_back("has_unknown", year.unknown.empty() ? "no" : "yes");
  details.emplace_back("unknown", partner_names(writer, year.unknown));
  if (year.difference() == Money()) {
    details.emplace_back("names", partner_names(writer, year.known));
    return writer.text("per_inhabitant_equal", details);
  }
  details.emplace_back("is_two", year.known.size() == 2 ? "yes" : "no");
  details.emplace_back("highest", partner_names(writer, year.highest));
  details.emplace_back("highest_count", static_cast<std::int64_t>(year.highest.size()));
  details.emplace_back("lowest", partner_names(writer, year.lowest));
  details.emplace_back("lowest_count", static_cast<std::int64_t>(year.lowest.size()));
  details.emplace_back("difference", writer.money(year.difference()));
  return writer.text("per_inhabitant_highest", details);
}

// Whether other years say the same; "" when there is nothing to hold it against.
std::string told_often(const Writer& writer, const Compared& asked) {
  if (!asked.is_of_all() || asked.difference() == Money()) return "";
  std::int64_t count = 0, times = 0;
  for (const Year* year : years_with_lines(writer.answer())) {
    const Compared other = compared(*year);
    if (!other.is_of_all()) continue;
    ++count;
    const bool has_same = std::includes(other.highest.begin(), other.highest.end(),
                                        asked.highest.begin(), asked.highest.end());
    if (has_same && other.difference() != Money()) ++times;
  }
  if (count < 2) return "";
  return writer.text(count == times ? "per_inhabitant_always" : "per_inhabitant_often",
                     {{"count", count},
                      {"times", times},
                      {"highest", partner_names(writer, asked.highest)},
                      {"highest_count", static_cast<std::int64_t>(asked.highest.size())}});
}

std::string per_inhabitant_description(const Writer& writer) {
  const Answer& answer = writer.answer();
  const auto year = std::find_if(answer.years.begin(), answer.years.end(),
                                 [&](const Year& each) { return each.year == answer.year; });
  const Compared asked = compared(*year);
  std::string out =
      writer.text("chart_per_inhabitant_description") + " " + per_inhabitant_told(writer, asked);
  if (const std::string often = told_often(writer, asked); !often.empty()) out += " " + often;
  const Money rest = answer.division.undistributed;
  if (rest == Money()) return out;
  return out + " " +
         writer.text("per_inhabitant_rest",
                     {{"rest", writer.rounded(rest)}, {"year", writer.year()}});
}

// ---- Chart and table ----

document::Figure per_inhabitant_figure(const Writer& writer, const Year& year,
                                       std::size_t partner) {
  const std::string id =
      "partner." + id_part(writer.answer().partners[partner].partner.code) + ".per_inhabitant";
  return writer.figure(
      year.year == writer.answer().year ? id : id + "." + writer.year_of(year.year),
      Unit::euro_per_inhabitant, year.partners_per_inhabitant[partner]);
}

document::GroupedBarChart per_inhabitant_chart(const Writer& writer) {
  const Answer& answer = writer.answer();
  document::GroupedBarChart out;
  out.id = "per_inhabitant_chart";
  out.title = writer.text("chart_per_inhabitant");
  out.description = per_inhabitant_description(writer);
  out.axis_label = writer.text("axis_per_inhabitant");
  out.unit = Unit::euro_per_inhabitant;
  for (const auto& share : answer.partners) out.series.push_back({share.partner.name});
  for (const Year* year : years_with_lines(answer)) {
    document::GroupedBarChart::Group group{.label = writer.year_of(year->year)};
    for (std::size_t i = 0; i < answer.partners.size(); ++i) {
      document::Figure figure = per_inhabitant_figure(writer, *year, i);
      document::Plotted plotted{.shown = std::move(figure.shown), .exact = std::move(figure.value)};
      const auto& value = year->partners_per_inhabitant[i].value;
      if (value) plotted.value = value->to_double();
      group.values.push_back(std::move(plotted));
    }
    out.groups.push_back(std::move(group));
  }
  out.table_id = "partner_per_inhabitant";
  return out;
}

document::Table per_inhabitant_table(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table out{.id = "partner_per_inhabitant",
                      .caption = writer.text("table_partner_per_inhabitant")};
  out.columns.push_back(writer.column("partner", Unit::text));
  const auto years = years_with_lines(answer);
  for (const Year* year : years) {
    const std::string label = writer.year_of(year->year);
    out.columns.push_back({"year_" + label, label, Unit::euro_per_inhabitant});
  }
  for (std::size_t i = 0; i < answer.partners.size(); ++i) {
    const std::string& name = answer.partners[i].partner.name;
    std::vector<Cell> row{text_cell(name)};
    for (const Year* year : years) {
      row.push_back(page.quote(
          labelled(writer.year_of(year->year), labelled(name, writer.heading_of("per_inhabitant"))),
          per_inhabitant_figure(writer, *year, i)));
    }
    out.rows.push_back(std::move(row));
  }
  return out;
}

}  // namespace

void add_per_inhabitant(Page& page) {
  const auto years = years_with_lines(page.answer());
  // One alone has nobody beside it: the table of its years has the same numbers.
  if (page.answer().partners.size() < 2 || years.empty()) return;
  const bool is_known = std::any_of(
      years.begin(), years.end(), [](const Year* year) { return !compared(*year).known.empty(); });
  if (!is_known) return page.paragraph("per_inhabitant_unknown");
  page.add(per_inhabitant_chart(page.writer()));
  page.add(per_inhabitant_table(page));
}

}  // namespace vlecht::views::cost_split
