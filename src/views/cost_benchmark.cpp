// SPDX-License-Identifier: EUPL-1.2
#include "views/cost_benchmark.h"

#include <cmath>

#include "base/check.h"
#include "views/comparison.h"
#include "views/moment.h"
#include "views/verdict.h"
#include "words/format.h"

namespace vlecht::views::cost_benchmark {
namespace {

using analysis::cost_benchmark::Answer;
using analysis::cost_benchmark::Municipality;
using analysis::cost_benchmark::Own;
using analysis::cost_benchmark::Reference;
using document::Cell;
using document::Document;
using document::Unit;
using words::Language;
using Details = std::vector<std::pair<std::string, base::Detail>>;

constexpr std::size_t missing_named_max = 5;

// Words and numbers of one answer in one language.
class Writer {
 public:
  Writer(const Answer& answer, const Context& context) : answer_(answer), context_(context) {}

  std::string text(std::string_view name, const Details& details = {}) const {
    return words::text(context_.language, "cost_benchmark." + std::string(name), details);
  }
  std::string year() const { return std::to_string(answer_.scope.year); }
  std::string measure() const { return measure_text(context_.language, answer_.scope.measure); }
  std::string group() const { return group_text(context_.language, answer_.scope.group); }
  std::string names() const { return names_text(context_.language, answer_.members); }
  std::string euro(double value) const { return euro_text(context_.language, value); }
  std::string whole(std::int64_t value) const { return words::whole(context_.language, value); }
  template <class T>
  document::Figure figure(std::string id, std::string label, Unit unit,
                          const facts::Figure<T>& from) const {
    return views::figure(context_, std::move(id), std::move(label), unit, from);
  }
  std::string reference_label(Reference reference) const {
    return text("reference." + std::string(analysis::cost_benchmark::name_of(reference)));
  }

  const Answer& answer() const { return answer_; }
  const Context& context() const { return context_; }

 private:
  const Answer& answer_;
  const Context& context_;
};

// ---- The sentence ----

document::Paragraph sentence(const Writer& writer) {
  const Answer& answer = writer.answer();
  const auto& own = answer.together.position.per_inhabitant.value;
  Details details{{"names", writer.names()},
                  {"count", static_cast<std::int64_t>(answer.members.size())},
                  {"year", writer.year()},
                  {"measure", writer.measure()}};
  if (!own) {
    details.emplace_back("reason", reason_text(writer.context().language, own.reason()));
    return {writer.text("sentence_unknown", details), true};
  }
  details.emplace_back("own", writer.euro(own->to_double()));
  const auto& difference = answer.together.differences.front();
  if (!difference.euro.value) return {writer.text("sentence_without_group", details), true};
  const double euro = *difference.euro.value;
  // What rounds to the same cent is "as much as".
  const bool is_equal = std::abs(euro) < 0.005;
  details.emplace_back("direction", is_equal ? "same" : euro > 0 ? "more" : "less");
  details.emplace_back("euro", writer.euro(std::abs(euro)));
  const auto& percent = difference.percent.value;
  details.emplace_back(
      "percent",
      percent ? words::percent(writer.context().language, exact(std::abs(*percent)), 1) : "–");
  details.emplace_back("n", *answer.group.n.value);
  details.emplace_back("group", writer.group());
  return {writer.text("sentence", details), true};
}

std::vector<document::Block> explanation(const Writer& writer) {
  const Answer& answer = writer.answer();
  std::vector<document::Block> blocks;
  if (answer.together.percentile.value) {
    const double place = *answer.together.percentile.value;
    const auto percent = [&](double share) {
      return words::percent(writer.context().language, exact(100 * share), 0);
    };
    blocks.push_back(document::Paragraph{
        writer.text("position", {{"below", percent(place)}, {"above", percent(1 - place)}})});
  }
  const bool is_overhead = answer.scope.measure.task_field == "0.4";
  blocks.push_back(
      document::Paragraph{writer.text("limits", {{"is_overhead", is_overhead ? "yes" : "no"}})});
  return blocks;
}

// ---- Figures ----

document::Figures essence(const Writer& writer) {
  const Answer& answer = writer.answer();
  const auto& against_mean = answer.together.differences.front();
  document::Figures out;
  out.caption = writer.text("figures");
  out.figures.push_back(writer.figure("own.together", writer.text("own_together"),
                                      Unit::euro_per_inhabitant,
                                      answer.together.position.per_inhabitant));
  out.figures.push_back(writer.figure("group.weighted_mean", writer.text("essence.mean"),
                                      Unit::euro_per_inhabitant, answer.group.weighted_mean));
  out.figures.push_back(writer.figure("difference.weighted_mean", writer.text("essence.difference"),
                                      Unit::euro_per_inhabitant, against_mean.euro));
  out.figures.push_back(writer.figure("difference.weighted_mean_percent",
                                      writer.text("essence.difference_percent"), Unit::percent,
                                      against_mean.percent));
  return out;
}

document::Figure reference_figure(const Writer& writer, Reference reference) {
  const auto& group = writer.answer().group;
  const auto make = [&](const auto& from) {
    return writer.figure("group." + std::string(analysis::cost_benchmark::name_of(reference)),
                         writer.reference_label(reference), Unit::euro_per_inhabitant, from);
  };
  switch (reference) {
    case Reference::weighted_mean:
      return make(group.weighted_mean);
    case Reference::mean:
      return make(group.mean);
    case Reference::median:
      return make(group.median);
    case Reference::q1:
      return make(group.q1);
    case Reference::q3:
      return make(group.q3);
    case Reference::minimum:
      return make(group.minimum);
    case Reference::maximum:
      return make(group.maximum);
  }
  CHECK(false);
  return make(group.mean);
}

std::pair<document::Figure, document::Figure> difference_figures(const Writer& writer,
                                                                 std::size_t index) {
  const Reference reference = analysis::cost_benchmark::references[index];
  const auto& difference = writer.answer().together.differences[index];
  const std::string id = "difference." + std::string(analysis::cost_benchmark::name_of(reference));
  const Details details{{"reference", writer.reference_label(reference)}};
  return {writer.figure(id, writer.text("difference", details), Unit::euro_per_inhabitant,
                        difference.euro),
          writer.figure(id + "_percent", writer.text("difference_percent", details), Unit::percent,
                        difference.percent)};
}

// Everything that the essence does not show large.
document::Figures others(const Writer& writer) {
  const Answer& answer = writer.answer();
  document::Figures out;
  out.caption = writer.text("figures_all");
  out.is_compact = true;
  auto& figures = out.figures;
  for (const Own& own : answer.members) {
    figures.push_back(writer.figure("own." + own.position.code,
                                    writer.text("own_member", {{"name", own.position.name}}),
                                    Unit::euro_per_inhabitant, own.position.per_inhabitant));
  }
  figures.push_back(writer.figure("group.n", writer.text("group_n"), Unit::count, answer.group.n));
  figures.push_back(writer.figure("group.inhabitants", writer.text("group_inhabitants"),
                                  Unit::inhabitants, answer.group.inhabitants));
  for (const Reference reference : analysis::cost_benchmark::references) {
    if (reference != Reference::weighted_mean) {
      figures.push_back(reference_figure(writer, reference));
    }
  }
  figures.push_back(writer.figure("group.median_low", writer.text("median_low"),
                                  Unit::euro_per_inhabitant, answer.group.median_low));
  figures.push_back(writer.figure("group.median_high", writer.text("median_high"),
                                  Unit::euro_per_inhabitant, answer.group.median_high));
  for (std::size_t i = 1; i < answer.together.differences.size(); ++i) {
    auto [euro, percent] = difference_figures(writer, i);
    figures.push_back(std::move(euro));
    figures.push_back(std::move(percent));
  }
  figures.push_back(writer.figure("percentile", writer.text("percentile"), Unit::fraction,
                                  answer.together.percentile));
  return out;
}

// ---- Chart ----

std::optional<document::DistributionChart> chart(const Writer& writer) {
  const Answer& answer = writer.answer();
  const auto& own = answer.together.position.per_inhabitant.value;
  if (answer.peers.empty()) return std::nullopt;
  document::DistributionChart out;
  out.id = "distribution";
  out.title = writer.text("chart_title", {{"measure", writer.measure()}, {"year", writer.year()}});
  out.q1 = *answer.group.q1.value;
  out.median = *answer.group.median.value;
  out.q3 = *answer.group.q3.value;
  out.description = writer.text(
      "chart_description", {{"group", writer.group()},
                            {"q1", writer.euro(out.q1)},
                            {"q3", writer.euro(out.q3)},
                            {"median", writer.euro(out.median)},
                            {"names", writer.names()},
                            {"own", answer.together.position.per_inhabitant.value
                                        ? writer.euro(own->to_double())
                                        : reason_text(writer.context().language, own.reason())}});
  out.axis_label = writer.text("chart_axis");
  for (const Municipality& peer : answer.peers) {
    const double value = peer.per_inhabitant.value->to_double();
    out.dots.push_back({peer.name, writer.euro(value), value, peer.is_member});
  }
  if (own) {
    out.marks.push_back(
        {writer.text("mark_together"), writer.euro(own->to_double()), own->to_double(), true});
  }
  for (const Own& member : answer.members) {
    const auto& value = member.position.per_inhabitant.value;
    if (!value) continue;
    out.marks.push_back(
        {member.position.name, writer.euro(value->to_double()), value->to_double(), true});
  }
  if (answer.group.weighted_mean.value) {
    const double mean = answer.group.weighted_mean.value->to_double();
    out.marks.push_back({writer.text("mark_mean"), writer.euro(mean), mean, false});
  }
  out.marks.push_back({writer.text("mark_median"), writer.euro(out.median), out.median, false});
  out.table_id = "peers";
  return out;
}

// ---- Tables ----

document::Column column(const Writer& writer, std::string id, Unit unit) {
  std::string label = writer.text("column." + id);
  return {std::move(id), std::move(label), unit};
}

template <class T>
Cell number_cell(const Writer& writer, Unit unit, const values::Known<T>& value) {
  facts::Figure<T> plain;
  plain.value = value;
  return cell(writer.figure("", "", unit, plain));
}

Cell amount_cell(const Writer& writer, const Municipality& place) {
  if (!place.amount) {
    return text_cell(reason_text(writer.context().language, place.amount.reason()));
  }
  return {.shown = words::money(writer.context().language, *place.amount),
          .value = values::to_decimal(*place.amount),
          .unit = Unit::euro};
}

Cell inhabitants_cell(const Writer& writer, const Municipality& place) {
  if (!place.inhabitants) {
    return text_cell(reason_text(writer.context().language, place.inhabitants.reason()));
  }
  return number_cell<std::int64_t>(writer, Unit::inhabitants, place.inhabitants->value);
}

document::Table own_table(const Writer& writer) {
  document::Table table;
  table.id = "own";
  table.caption = writer.text("table_own");
  table.columns = {column(writer, "municipality", Unit::text),
                   column(writer, "amount", Unit::euro),
                   column(writer, "inhabitants", Unit::inhabitants),
                   column(writer, "per_inhabitant", Unit::euro_per_inhabitant),
                   column(writer, "difference", Unit::euro_per_inhabitant),
                   column(writer, "difference_percent", Unit::percent),
                   column(writer, "percentile", Unit::fraction)};
  const auto add = [&](const Own& own, std::string name, const std::string& figure_id) {
    Cell per_inhabitant =
        cell(writer.figure(figure_id, "", Unit::euro_per_inhabitant, own.position.per_inhabitant));
    table.rows.push_back(
        {text_cell(std::move(name)), amount_cell(writer, own.position),
         inhabitants_cell(writer, own.position), std::move(per_inhabitant),
         number_cell(writer, Unit::euro_per_inhabitant, own.differences.front().euro.value),
         number_cell(writer, Unit::percent, own.differences.front().percent.value),
         number_cell(writer, Unit::fraction, own.percentile.value)});
  };
  for (const Own& own : writer.answer().members) {
    add(own, own.position.name, "own." + own.position.code);
  }
  add(writer.answer().together, writer.text("together"), "own.together");
  for (Cell& last : table.rows.back()) last.is_emphasised = true;
  return table;
}

document::Table reference_table(const Writer& writer) {
  document::Table table;
  table.id = "references";
  table.caption = writer.text("table_references");
  table.columns = {column(writer, "reference", Unit::text),
                   column(writer, "value", Unit::euro_per_inhabitant),
                   column(writer, "own_difference", Unit::euro_per_inhabitant),
                   column(writer, "difference_percent", Unit::percent)};
  for (std::size_t i = 0; i < writer.answer().together.differences.size(); ++i) {
    const Reference reference = analysis::cost_benchmark::references[i];
    const auto [euro, percent] = difference_figures(writer, i);
    table.rows.push_back({text_cell(writer.reference_label(reference)),
                          cell(reference_figure(writer, reference)), cell(euro), cell(percent)});
  }
  return table;
}

document::Table peer_table(const Writer& writer) {
  document::Table table;
  table.id = "peers";
  table.caption = writer.text("table_peers");
  table.columns = {column(writer, "municipality", Unit::text), column(writer, "code", Unit::text),
                   column(writer, "amount", Unit::euro),
                   column(writer, "inhabitants", Unit::inhabitants),
                   column(writer, "per_inhabitant", Unit::euro_per_inhabitant)};
  for (const Municipality& peer : writer.answer().peers) {
    // The figure's own rows, by the municipality's code.
    Cell value = cell(
        writer.figure("peer." + peer.code, "", Unit::euro_per_inhabitant, peer.per_inhabitant));
    table.rows.push_back({text_cell(peer.name), text_cell(peer.code), amount_cell(writer, peer),
                          inhabitants_cell(writer, peer), std::move(value)});
    if (!peer.is_member) continue;
    for (Cell& each : table.rows.back()) each.is_emphasised = true;
  }
  return table;
}

document::Table missing_table(const Writer& writer) {
  document::Table table;
  table.id = "missing";
  table.caption = writer.text("table_missing");
  table.columns = {column(writer, "municipality", Unit::text), column(writer, "code", Unit::text),
                   column(writer, "inhabitants", Unit::inhabitants),
                   column(writer, "reason", Unit::text)};
  for (const Municipality& place : writer.answer().missing) {
    table.rows.push_back(
        {text_cell(place.name), text_cell(place.code), inhabitants_cell(writer, place),
         text_cell(reason_text(writer.context().language, place.per_inhabitant.value.reason()))});
  }
  return table;
}

// ---- Passport ----

std::string missing_text(const Writer& writer) {
  const auto& missing = writer.answer().missing;
  if (missing.empty()) return writer.text("passport.missing_none");
  std::string out;
  for (std::size_t i = 0; i < missing.size() && i < missing_named_max; ++i) {
    const auto reason = missing[i].per_inhabitant.value.reason();
    if (!out.empty()) out += ", ";
    out += writer.text(
        "passport.missing_one",
        {{"name", missing[i].name}, {"reason", reason_text(writer.context().language, reason)}});
  }
  if (missing.size() > missing_named_max) {
    out += " " + writer.text("passport.missing_more",
                             {{"count", static_cast<std::int64_t>(missing.size()) -
                                            static_cast<std::int64_t>(missing_named_max)}});
  }
  return out;
}

std::string interval_text(const Writer& writer) {
  const auto& coverage = writer.answer().group.median_coverage;
  if (!coverage) return writer.text("passport.interval_none");
  return writer.text(
      "passport.interval_value",
      {{"coverage", words::percent(writer.context().language, exact(100 * *coverage), 1)}});
}

std::string chosen_text(const Writer& writer) {
  std::vector<std::string> names;
  for (const std::string& name : writer.answer().scope.chosen) {
    names.push_back(writer.text("parameter." + name));
  }
  return enumerated(writer.context().language, names);
}

document::Passport passport(const Writer& writer) {
  const Answer& answer = writer.answer();
  document::Passport out;
  out.caption = writer.text("passport");
  const auto add = [&](std::string id, Cell cell) {
    std::string label = writer.text("passport." + id);
    const Unit unit = cell.unit;
    out.entries.push_back({{std::move(id), std::move(label), unit}, std::move(cell)});
  };
  add("definition",
      text_cell(writer.text("passport.definition_value",
                            {{"measure", writer.measure()}, {"year", writer.year()}})));
  add("document", text_cell(writer.text("document." + answer.scope.document)));
  add("year", {.shown = writer.year(), .value = writer.year(), .unit = Unit::none});
  add("price_level",
      text_cell(writer.text("passport.price_level_value", {{"year", writer.year()}})));
  add("group", text_cell(writer.text("passport.group_value",
                                     {{"group", writer.group()}, {"year", writer.year()}})));
  add("group_from", number_cell<std::int64_t>(writer, Unit::inhabitants, answer.scope.group.from));
  if (answer.scope.group.until) {
    add("group_until",
        number_cell<std::int64_t>(writer, Unit::inhabitants, *answer.scope.group.until));
  } else {
    add("group_until", text_cell(writer.text("passport.no_bound")));
  }
  add("own", text_cell(writer.text(answer.scope.own_included ? "own.included" : "own.excluded")));
  add("selection", text_cell(answer.selection.empty() ? writer.text("passport.selection_all")
                                                      : answer.selection));
  add("n", number_cell(writer, Unit::count, answer.group.n.value));
  add("inhabitants", number_cell(writer, Unit::inhabitants, answer.group.inhabitants.value));
  add("missing", text_cell(missing_text(writer)));
  add("interval", text_cell(interval_text(writer)));
  add("quantiles", text_cell(writer.text("passport.quantiles_value")));
  const auto standing =
      facts::weaker(answer.together.position.per_inhabitant.standing, answer.group.n.standing);
  add("standing", text_cell(standing_text(writer.context().language, standing)));
  if (!answer.scope.chosen.empty()) add("chosen", text_cell(chosen_text(writer)));
  return out;
}

// ---- The verdict ----

Course course_of(const Answer& answer, const Own& own) {
  const auto& value = own.position.per_inhabitant.value;
  if (!value) return Course::not_measured;
  if (!answer.group.q3.value) return Course::cannot_be_told;
  return value->to_double() > *answer.group.q3.value ? Course::not_on_course : Course::on_course;
}

std::vector<document::Part> parts_of(const Writer& writer) {
  std::vector<document::Part> out;
  for (const Own& own : writer.answer().members) {
    const auto& value = own.position.per_inhabitant.value;
    out.push_back({own.position.name,
                   value ? writer.euro(value->to_double())
                         : reason_text(writer.context().language, value.reason()),
                   sign_of(course_of(writer.answer(), own))});
  }
  return out;
}

}  // namespace

Document view(const Answer& answer, const dossier::Dossier& dossier, const Context& context) {
  const Writer writer(answer, context);
  Document out = document_at(context.language, dossier);
  out.id = "cost_benchmark";
  out.title = writer.text("title");
  const auto standing =
      facts::weaker(answer.together.position.per_inhabitant.standing, answer.group.n.standing);
  out.has_illustrative = standing == facts::Standing::illustrative;
  out.verdict =
      verdict(context.language, course_of(answer, answer.together), "verdict.rule.cost_benchmark");
  out.parts = parts_of(writer);
  out.choices = comparison_choices(context.language, answer.scope, answer.offered);
  for (const auto& choice : out.choices) out.parameters.emplace_back(choice.name, choice.value);
  out.blocks.push_back(sentence(writer));
  out.blocks.push_back(essence(writer));
  for (auto& block : explanation(writer)) out.blocks.push_back(std::move(block));
  if (auto distribution = chart(writer)) out.blocks.push_back(std::move(*distribution));
  out.blocks.push_back(own_table(writer));
  out.blocks.push_back(reference_table(writer));
  if (!answer.findings.empty()) {
    out.blocks.push_back(notes(context.language, answer.findings));
  }
  out.blocks.push_back(passport(writer));
  out.blocks.push_back(peer_table(writer));
  if (!answer.missing.empty()) out.blocks.push_back(missing_table(writer));
  out.blocks.push_back(others(writer));
  return out;
}

}  // namespace vlecht::views::cost_benchmark
