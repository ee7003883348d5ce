// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>

#include "values/ratio.h"
#include "views/cost_difference_writer.h"
#include "words/format.h"
#include "words/millions.h"

namespace vlecht::views::cost_difference {
namespace {

using analysis::comparability::Fit;
using analysis::cost_bridge::Bridge;
using analysis::cost_bridge::Published;
using analysis::cost_bridge::StatedSize;
using analysis::cost_bridge::Step;
using document::Block;
using document::Cell;
using document::Paragraph;
using document::Unit;

// Of the series of published figures: year, class, value and edition always stay.
constexpr std::size_t fixed_columns = 4;

std::string sort_name(const Writer& writer, const std::string& sort) {
  return writer.text("sort." + sort);
}

// ---- Bridge ----

Paragraph bridge_paragraph(const Writer& writer) {
  const Bridge& bridge = writer.answer().bridge;
  if (!bridge.has_total()) {
    return {writer.text("bridge_without_total", {{"year", writer.year()}})};
  }
  const auto euro = [&](const auto& money) { return words::money(writer.language(), money); };
  const auto each = [&](const facts::Figure<values::Ratio>& figure) {
    return figure.value ? writer.euro(figure.value->to_double())
                        : reason_text(writer.language(), figure.value.reason());
  };
  Details details{{"year", writer.year()},
                  {"total", euro(*bridge.total.value)},
                  {"each", each(bridge.total_per_inhabitant)}};
  if (bridge.is_complete()) {
    details.emplace_back("comparable", euro(*bridge.comparable.value));
    details.emplace_back("comparable_each", each(bridge.comparable_per_inhabitant));
    return {writer.text("bridge_complete", details)};
  }
  details.emplace_back("steps", enumerated(writer.language(), bridge.unknown));
  details.emplace_back("has_steps", bridge.unknown.empty() ? "no" : "yes");
  std::vector<std::string> sorts;
  for (const std::string& sort : bridge.missing_sorts) sorts.push_back(sort_name(writer, sort));
  details.emplace_back("sorts", enumerated(writer.language(), sorts));
  details.emplace_back("has_sorts", sorts.empty() ? "no" : "yes");
  return {writer.text("bridge_incomplete", details)};
}

document::WaterfallChart bridge_chart(const Writer& writer) {
  const Bridge& bridge = writer.answer().bridge;
  document::WaterfallChart out;
  out.id = "bridge";
  out.title = writer.text("bridge_title", {{"year", writer.year()}});
  out.description = writer.text("bridge_description",
                                {{"is_complete", bridge.is_complete() ? "yes" : "no"},
                                 {"count", static_cast<std::int64_t>(bridge.unknown.size())}});
  out.axis_label = writer.text("bridge_axis");
  using Sort = document::WaterfallChart::Sort;
  // In millions: a scale of euros would be all zeros.
  const auto add = [&](std::string label, const values::Known<values::Money>& amount, Sort sort) {
    document::WaterfallChart::Step step{std::move(label), "", {}, {}, sort};
    if (amount) {
      const double euro = static_cast<double>(amount->cents()) / 100;
      step.value = euro / 1e6;
      step.exact = values::to_decimal(*amount);
      step.shown = sort == Sort::total
                       ? writer.whole_euro(euro)
                       : (euro < 0 ? "− " : "+ ") + writer.whole_euro(std::abs(euro));
    } else {
      step.shown = reason_text(writer.language(), amount.reason());
    }
    out.steps.push_back(std::move(step));
  };
  for (const Step& step : bridge.steps) {
    add(step.name, step.amount.value,
        step.sort == analysis::comparison::total && out.steps.empty() ? Sort::total : Sort::change);
  }
  add(writer.text("bridge_comparable"), bridge.comparable.value, Sort::total);
  out.table_id = "bridge_steps";
  return out;
}

document::Table bridge_table(const Writer& writer) {
  const Bridge& bridge = writer.answer().bridge;
  document::Table table;
  table.id = "bridge_steps";
  table.caption = writer.text("table_bridge");
  table.emphasis = writer.text("outcome");
  table.columns = {writer.column("step", Unit::text), writer.column("sort", Unit::text),
                   writer.column("euro", Unit::euro), writer.column("explanation", Unit::text)};
  for (const Step& step : bridge.steps) {
    table.rows.push_back(
        {text_cell(step.name), text_cell(sort_name(writer, step.sort)),
         writer.figure_cell("bridge.step." + id_part(step.name), Unit::euro, as_ratio(step.amount)),
         text_cell(step.explanation)});
  }
  for (const std::string& sort : bridge.missing_sorts) {
    table.rows.push_back({text_cell(writer.text("no_step")), text_cell(sort_name(writer, sort)),
                          text_cell(reason_text(writer.language(), values::Reason::not_supplied)),
                          text_cell("")});
  }
  table.rows.push_back(
      {text_cell(writer.text("bridge_comparable")), text_cell(""),
       writer.figure_cell("bridge.comparable", Unit::euro, as_ratio(bridge.comparable)),
       text_cell("")});
  for (Cell& last : table.rows.back()) last.is_emphasised = true;
  return table;
}

// ---- What was said about its size ----

std::string published_text(const Writer& writer, const StatedSize& stated) {
  std::vector<std::string> values;
  for (const Published& figure : stated.published) {
    values.push_back(writer.text(
        "published_one",
        {{"euro", writer.whole_euro(static_cast<double>(figure.value.value->cents()) / 100)},
         {"year", std::to_string(figure.year)},
         {"edition", figure.edition},
         {"has_edition", figure.edition == std::to_string(figure.year) ? "no" : "yes"}}));
  }
  return enumerated(writer.language(), values);
}

values::Money as_money(double euro) {
  return values::Money::from_cents(static_cast<std::int64_t>(std::llround(euro * 100)));
}

Paragraph stated_paragraph(const Writer& writer, const StatedSize& stated) {
  std::string told =
      writer.text("stated_told", {{"who", stated.who}, {"statement", stated.statement}});
  if (!stated.implied_low.value) return {told + " " + writer.text("stated_without_total")};
  told += " " + writer.text("stated_implies",
                            {{"low", writer.whole_euro(*stated.per_inhabitant_low.value)},
                             {"high", writer.whole_euro(*stated.per_inhabitant_high.value)},
                             {"percent", stated.percent},
                             {"implied_low", writer.whole_euro(*stated.implied_low.value)},
                             {"implied_high", writer.whole_euro(*stated.implied_high.value)}});
  if (stated.published.empty()) return {told + " " + writer.text("stated_unpublished")};
  told += " " + writer.text("stated_published", {{"published", published_text(writer, stated)}});
  if (stated.is_contradicted && stated.comparable_low.value) {
    told +=
        " " + writer.text("stated_contradicted",
                          {{"range", words::between_millions(
                                         writer.language(), as_money(*stated.comparable_low.value),
                                         as_money(*stated.comparable_high.value), 1)}});
  }
  if (stated.percentile.value) {
    told += " " + writer.text("stated_place", {{"percent", stated.percent},
                                               {"place", static_cast<std::int64_t>(std::lround(
                                                             100 * *stated.percentile.value))}});
  }
  return {told};
}

// ---- Published figures ----

std::string class_text(const Writer& writer, const Published& figure) {
  if (!figure.size_from && !figure.size_until) return figure.size_class;
  const std::optional<std::int64_t> until = figure.size_until;
  if (figure.size_from.value_or(0) == 0) {
    return figure.size_class + ": " +
           writer.text("class_until", {{"until", words::whole(writer.language(), *until)}});
  }
  return figure.size_class + ": " +
         group_text(writer.language(), {figure.size_from.value_or(0), until});
}

std::string sample_text(const Writer& writer, const Published& figure) {
  if (!figure.sample) return writer.text("not_mentioned");
  std::string out = words::whole(writer.language(), *figure.sample);
  if (figure.sample_inhabitants) {
    out +=
        " " +
        writer.text("sample_inhabitants",
                    {{"inhabitants", words::whole(writer.language(), *figure.sample_inhabitants)}});
  }
  return out;
}

// What the grade is for want of: "verschilt: boekjaar; onbekend: prijspeil".
std::string wanting_text(const Writer& writer,
                         const analysis::comparability::Comparability& comparability) {
  std::vector<std::string> unmet;
  std::vector<std::string> unknown;
  for (const auto criterion : analysis::comparability::criteria) {
    const std::string name =
        writer.text("criterion." + std::string(analysis::comparability::name_of(criterion)));
    const Fit fit = comparability.fits[static_cast<std::size_t>(criterion)];
    if (fit == Fit::not_met) unmet.push_back(name);
    if (fit == Fit::unknown) unknown.push_back(name);
  }
  const std::string wants =
      unmet.empty() ? (unknown.empty() ? "none" : "unknown") : (unknown.empty() ? "unmet" : "both");
  return writer.text("grade_wanting", {{"wants", wants},
                                       {"unmet", enumerated(writer.language(), unmet)},
                                       {"unknown", enumerated(writer.language(), unknown)}});
}

// Columns that say the same of every figure are said once, above the table: all of them together
// are wider than a page. Returns what is said.
std::string take_uniform_columns(document::Table& table, std::size_t first) {
  std::string said;
  for (std::size_t i = table.columns.size(); table.rows.size() > 1 && i-- > first;) {
    const std::string& shown = table.rows.front()[i].shown;
    const bool is_uniform = std::all_of(table.rows.begin(), table.rows.end(),
                                        [&](const auto& row) { return row[i].shown == shown; });
    if (!is_uniform) continue;
    said = table.columns[i].label + ": " + shown + (said.empty() ? "" : "; ") + said;
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(i));
    for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return said;
}

std::string published_id(const Published& figure) {
  return "benchmark." +
         id_part(std::to_string(figure.year) + "." + figure.size_class + "." + figure.edition);
}

void mark_if_contradicted(const Published& figure, std::vector<Cell>& row) {
  if (!figure.is_contradicted) return;
  for (Cell& each : row) each.is_emphasised = true;
}

// The figures of the year that is asked about, and how far our cost can be compared with them.
document::Table graded_table(const Writer& writer) {
  document::Table table;
  table.id = "benchmarks";
  table.caption = writer.text("table_benchmarks", {{"year", writer.year()}});
  table.emphasis = writer.text("contradicted");
  table.columns = {writer.column("size_class", Unit::text),
                   writer.column("value", Unit::euro_per_inhabitant),
                   writer.column("grade", Unit::text),
                   writer.column("percent", Unit::percent),
                   writer.column("grade_for_want_of", Unit::text),
                   writer.column("edition", Unit::text)};
  for (const Published& figure : writer.answer().published) {
    if (figure.year != writer.answer().benchmark.scope.year) continue;
    const std::string id = published_id(figure);
    table.rows.push_back({text_cell(class_text(writer, figure)),
                          writer.figure_cell(id, Unit::euro_per_inhabitant, as_ratio(figure.value)),
                          text_cell(std::string(name_of(figure.comparability.grade))),
                          figure.percent.value
                              ? writer.figure_cell(id + ".percent", Unit::percent, figure.percent)
                              : text_cell(writer.text("no_percentage")),
                          text_cell(wanting_text(writer, figure.comparability)),
                          text_cell(figure.benchmark + ", " + figure.edition)});
    mark_if_contradicted(figure, table.rows.back());
  }
  return table;
}

// The whole series, each figure with its passport.
document::Table series_table(const Writer& writer) {
  document::Table table;
  table.id = "benchmark_series";
  table.caption = writer.text("table_series");
  table.emphasis = writer.text("contradicted");
  table.columns = {writer.column("year", Unit::none),
                   writer.column("size_class", Unit::text),
                   writer.column("value", Unit::euro_per_inhabitant),
                   writer.column("edition", Unit::text),
                   writer.column("sample", Unit::text),
                   writer.column("origin", Unit::text),
                   writer.column("scope", Unit::text),
                   writer.column("price_year", Unit::text),
                   writer.column("published", Unit::text),
                   writer.column("benchmark", Unit::text)};
  const auto or_not = [&](const std::string& text) {
    return text_cell(text.empty() ? writer.text("not_mentioned") : text);
  };
  for (const Published& figure : writer.answer().published) {
    const std::string year = std::to_string(figure.year);
    table.rows.push_back(
        {{.shown = year, .value = year, .unit = Unit::none},
         text_cell(class_text(writer, figure)),
         writer.figure_cell(published_id(figure), Unit::euro_per_inhabitant,
                            as_ratio(figure.value)),
         text_cell(figure.edition),
         text_cell(sample_text(writer, figure)),
         or_not(figure.origin),
         or_not(figure.scope),
         or_not(figure.price_year ? std::to_string(*figure.price_year) : ""),
         or_not(figure.published ? words::short_day(writer.language(), *figure.published) : ""),
         text_cell(figure.benchmark)});
    mark_if_contradicted(figure, table.rows.back());
  }
  return table;
}

void add_published(const Writer& writer, std::vector<Block>& blocks) {
  blocks.push_back(document::Heading{2, writer.text("heading_benchmarks")});
  document::Table graded = graded_table(writer);
  const bool has_year = !graded.rows.empty();
  blocks.push_back(Paragraph{writer.text(
      "benchmarks_meaning", {{"year", writer.year()}, {"has_year", has_year ? "yes" : "no"}})});
  if (has_year) blocks.push_back(std::move(graded));
  document::Table series = series_table(writer);
  const std::string of_all = take_uniform_columns(series, fixed_columns);
  if (!of_all.empty()) {
    blocks.push_back(Paragraph{writer.text("benchmarks_all", {{"said", of_all}})});
  }
  blocks.push_back(std::move(series));
}

}  // namespace

facts::Figure<values::Ratio> as_ratio(const facts::Figure<values::Money>& figure) {
  facts::Figure<values::Ratio> ratio{values::Reason::not_supplied, figure.standing, figure.sources};
  if (figure.value) {
    ratio.value = values::Ratio(figure.value->cents(), 100);
  } else {
    ratio.value = figure.value.reason();
  }
  return ratio;
}

std::string grade_text(const Writer& writer,
                       const analysis::comparability::Comparability& comparability) {
  const std::string grade(analysis::comparability::name_of(comparability.grade));
  if (comparability.grade == analysis::comparability::Grade::a) return grade;
  return grade + "; " + wanting_text(writer, comparability);
}

std::vector<Block> bridge_blocks(const Writer& writer) {
  const auto& answer = writer.answer();
  std::vector<Block> blocks;
  blocks.push_back(document::Heading{2, writer.text("heading_bridge")});
  blocks.push_back(bridge_paragraph(writer));
  if (!answer.bridge.steps.empty()) {
    blocks.push_back(bridge_chart(writer));
    blocks.push_back(bridge_table(writer));
  }
  if (!answer.stated.empty()) {
    blocks.push_back(document::Heading{2, writer.text("heading_stated")});
    for (const StatedSize& stated : answer.stated) {
      blocks.push_back(stated_paragraph(writer, stated));
    }
  }
  if (!answer.published.empty()) add_published(writer, blocks);
  return blocks;
}

void add_bridge_figures(const Writer& writer, std::vector<document::Figure>& figures) {
  const auto& bridge = writer.answer().bridge;
  const auto add_money = [&](const std::string& name, const facts::Figure<values::Money>& from) {
    figures.push_back(
        writer.figure("bridge." + name, writer.text("bridge." + name), Unit::euro, as_ratio(from)));
  };
  const auto add_each = [&](const std::string& name, const facts::Figure<values::Ratio>& from) {
    figures.push_back(writer.figure("bridge." + name, writer.text("bridge." + name),
                                    Unit::euro_per_inhabitant, from));
  };
  if (!bridge.steps.empty()) {
    add_money("total", bridge.total);
    add_each("total_per_inhabitant", bridge.total_per_inhabitant);
    add_money("comparable", bridge.comparable);
    add_each("comparable_per_inhabitant", bridge.comparable_per_inhabitant);
  }
  for (const StatedSize& stated : writer.answer().stated) {
    const auto add = [&](const std::string& name, Unit unit, const facts::Figure<double>& from) {
      figures.push_back(writer.figure("stated." + id_part(stated.id) + "." + name,
                                      writer.text("stated." + name, {{"claim", stated.id}}), unit,
                                      from));
    };
    add("per_inhabitant_low", Unit::euro_per_inhabitant, stated.per_inhabitant_low);
    add("per_inhabitant_high", Unit::euro_per_inhabitant, stated.per_inhabitant_high);
    add("implied_low", Unit::euro_per_inhabitant, stated.implied_low);
    add("implied_high", Unit::euro_per_inhabitant, stated.implied_high);
    add("comparable_low", Unit::euro, stated.comparable_low);
    add("comparable_high", Unit::euro, stated.comparable_high);
    add("percentile", Unit::fraction, stated.percentile);
  }
}

}  // namespace vlecht::views::cost_difference
