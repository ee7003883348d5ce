// SPDX-License-Identifier: EUPL-1.2
#include "views/cost_difference.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "values/split.h"
#include "views/cost_difference_writer.h"
#include "views/moment.h"
#include "views/verdict.h"
#include "words/format.h"
#include "words/probability.h"

namespace vlecht::views::cost_difference {
namespace {

using analysis::cost_difference::Answer;
using analysis::cost_difference::ClaimTest;
using analysis::cost_drivers::Driver;
using analysis::cost_drivers::Presence;
using analysis::cost_drivers::Role;
using document::Block;
using document::Cell;
using document::Document;
using document::Paragraph;
using document::Unit;

// In the first sentence at most so many parts; the others together.
constexpr std::size_t parts_named_max = 4;

// ---- The sentence ----

std::string part_sentence(const Writer& writer, const std::string& name, double effect) {
  return writer.text("sentence_part", {{"euro", writer.euro(std::abs(effect))},
                                       {"direction", effect < 0 ? "less" : "more"},
                                       {"name", name}});
}

std::vector<std::string> part_sentences(const Writer& writer) {
  std::vector<const Driver*> drivers;
  for (const Driver& driver : writer.answer().decomposition.drivers) {
    if (driver.role != Role::remainder) drivers.push_back(&driver);
  }
  std::stable_sort(drivers.begin(), drivers.end(), [](const Driver* a, const Driver* b) {
    return std::abs(*a->effect.value) > std::abs(*b->effect.value);
  });
  std::vector<std::string> parts;
  double others = 0;
  for (std::size_t i = 0; i < drivers.size(); ++i) {
    const double effect = writer.shown_effect(*drivers[i]);
    if (i < parts_named_max) {
      parts.push_back(part_sentence(writer, writer.driver_name(*drivers[i]), effect));
    } else {
      others += effect;
    }
  }
  if (drivers.size() > parts_named_max) {
    parts.push_back(part_sentence(writer, writer.text("other_parts"), others));
  }
  const double rest = writer.shown_effect(writer.answer().decomposition.drivers.back());
  parts.push_back(part_sentence(writer, writer.text("sentence_remainder"), rest));
  return parts;
}

Paragraph sentence(const Writer& writer) {
  const Answer& answer = writer.answer();
  const auto& decomposition = answer.decomposition;
  Details details{{"names", writer.names()},
                  {"count", static_cast<std::int64_t>(answer.benchmark.members.size())},
                  {"year", writer.year()},
                  {"measure", writer.measure()}};
  if (!decomposition.own.value) {
    details.emplace_back("reason",
                         reason_text(writer.language(), decomposition.own.value.reason()));
    return {writer.text("sentence_unknown", details), true};
  }
  if (!decomposition.gap.value) return {writer.text("sentence_without_group", details), true};
  const double gap = *decomposition.gap.value;
  details.emplace_back("direction", gap < 0 ? "less" : "more");
  details.emplace_back("euro", writer.euro(std::abs(gap)));
  details.emplace_back("group", writer.group());
  details.emplace_back("n", *answer.benchmark.group.n.value);
  details.emplace_back("parts", enumerated(writer.language(), part_sentences(writer)));
  return {writer.text("sentence", details), true};
}

// ---- Figures ----

std::string claim_figure(std::size_t index, const ClaimTest& claim, const std::string& name) {
  return index == 0 ? "claim." + name : "claim." + id_part(claim.id) + "." + name;
}

document::Figure effect_figure(const Writer& writer, const Driver& driver) {
  auto out = writer.figure("effect." + id_part(driver.id),
                           writer.text("effect", {{"name", writer.driver_name(driver)}}),
                           Unit::euro_per_inhabitant, driver.effect);
  out.shown = writer.euro(writer.shown_effect(driver));
  return out;
}

document::Figure gap_figure(const Writer& writer) {
  return writer.figure("gap", writer.text("gap"), Unit::euro_per_inhabitant,
                       writer.answer().decomposition.gap);
}

// A chance and the error of computing it: three decimals, as many as thousands of draws can tell.
document::Figure with_chance_shown(const Writer& writer, document::Figure figure) {
  if (figure.value) figure.shown = words::number(writer.language(), *figure.value, 3);
  return figure;
}

document::Figure probability_figure(const Writer& writer) {
  const auto& claims = writer.answer().claims;
  facts::Figure<double> none;
  none.value = values::Reason::not_applicable;
  return with_chance_shown(
      writer, writer.figure("claim.probability", writer.text("claim_probability"), Unit::fraction,
                            claims.empty() ? none : claims.front().probability));
}

// The difference, the two largest parts, what is left, and what the claim is worth.
document::Figures essence(const Writer& writer) {
  const auto& drivers = writer.answer().decomposition.drivers;
  document::Figures out;
  out.caption = writer.text("essence");
  out.figures.push_back(gap_figure(writer));
  for (const Driver& driver : drivers) {
    if (drivers.size() <= 4) out.figures.push_back(effect_figure(writer, driver));
  }
  if (drivers.size() > 4) out.figures.push_back(effect_figure(writer, drivers.back()));
  out.figures.push_back(probability_figure(writer));
  return out;
}

// The percentage stands with its grade, or not at all.
document::Figure percent_figure(const Writer& writer) {
  const Answer& answer = writer.answer();
  auto percent = answer.benchmark.together.differences.front().percent;
  if (!answer.comparability.allows_percentage() && percent.value) {
    percent.value = values::Reason::not_applicable;
  }
  return writer.figure(
      "gap.percent",
      writer.text(
          "gap_percent",
          {{"grade", std::string(analysis::comparability::name_of(answer.comparability.grade))}}),
      Unit::percent, percent);
}

void add_claim_figures(const Writer& writer, std::vector<document::Figure>& figures) {
  const auto& claims = writer.answer().claims;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ClaimTest& claim = claims[i];
    const auto add = [&](const std::string& name, Unit unit, const facts::Figure<double>& from) {
      auto figure =
          writer.figure(claim_figure(i, claim, name),
                        writer.text("claim_figure." + name, {{"claim", claim.id}}), unit, from);
      const bool is_chance = unit == Unit::fraction;
      figures.push_back(is_chance ? with_chance_shown(writer, std::move(figure)) : figure);
    };
    add("contribution", Unit::euro_per_inhabitant, claim.contribution);
    if (i > 0) add("probability", Unit::fraction, claim.probability);
    add("probability_error", Unit::fraction, claim.probability_error);
    if (!claim.outcome) continue;
    const auto drawn = [&](double value) {
      return facts::Figure<double>{value, claim.contribution.standing, claim.contribution.sources};
    };
    add("contribution_low", Unit::euro_per_inhabitant,
        drawn(claim.outcome->contribution_spread.p5.value));
    add("contribution_high", Unit::euro_per_inhabitant,
        drawn(claim.outcome->contribution_spread.p95.value));
  }
}

// The difference over the draws is the same whichever claim is tested.
void add_gap_interval(const Writer& writer, std::vector<document::Figure>& figures) {
  const auto& claims = writer.answer().claims;
  const auto tested = std::find_if(claims.begin(), claims.end(), [](const ClaimTest& claim) {
    return claim.outcome.has_value();
  });
  if (tested == claims.end()) return;
  facts::Figure<double> end = writer.answer().decomposition.gap;
  end.value = tested->outcome->gap_spread.p5.value;
  figures.push_back(
      writer.figure("gap.low", writer.text("gap_low"), Unit::euro_per_inhabitant, end));
  end.value = tested->outcome->gap_spread.p95.value;
  figures.push_back(
      writer.figure("gap.high", writer.text("gap_high"), Unit::euro_per_inhabitant, end));
}

document::Figures others(const Writer& writer) {
  const Answer& answer = writer.answer();
  document::Figures out;
  out.caption = writer.text("figures_all");
  out.is_compact = true;
  auto& figures = out.figures;
  figures.push_back(writer.figure("own.together", writer.text("own"), Unit::euro_per_inhabitant,
                                  answer.decomposition.own));
  figures.push_back(writer.figure("group.weighted_mean", writer.text("reference"),
                                  Unit::euro_per_inhabitant, answer.decomposition.reference));
  figures.push_back(percent_figure(writer));
  add_gap_interval(writer, figures);
  const auto& drivers = answer.decomposition.drivers;
  if (drivers.size() > 4) {
    for (std::size_t i = 0; i + 1 < drivers.size(); ++i)
      figures.push_back(effect_figure(writer, drivers[i]));
  }
  add_claim_figures(writer, figures);
  figures.push_back(writer.figure("spread.log_deviation", writer.text("log_deviation"),
                                  Unit::fraction, answer.spread.log_deviation));
  figures.push_back(writer.figure("spread.percentile_of_gap", writer.text("percentile_of_gap"),
                                  Unit::fraction, answer.spread.percentile_of_gap));
  figures.push_back(writer.figure("percentile", writer.text("percentile"), Unit::fraction,
                                  answer.spread.percentile));
  if (answer.change) {
    const auto add = [&](const std::string& name, const facts::Figure<double>& from) {
      figures.push_back(
          writer.figure("change." + name, writer.text("change." + name), Unit::euro, from));
    };
    add("all", answer.change->all);
    add("price", answer.change->price);
    add("volume", answer.change->volume);
    add("mix", answer.change->mix);
  }
  add_bridge_figures(writer, figures);
  return out;
}

// ---- Decomposition ----

document::WaterfallChart waterfall(const Writer& writer) {
  const auto& decomposition = writer.answer().decomposition;
  document::WaterfallChart out;
  out.id = "decomposition";
  out.title = writer.text("chart_title", {{"measure", writer.measure()}, {"year", writer.year()}});
  out.description =
      writer.text("chart_description",
                  {{"gap", writer.euro(*decomposition.gap.value)}, {"names", writer.names()}});
  out.axis_label = writer.text("chart_axis");
  out.unit = Unit::euro_per_inhabitant;
  using Sort = document::WaterfallChart::Sort;
  for (const Driver& driver : decomposition.drivers) {
    const double effect = *driver.effect.value;
    out.steps.push_back({writer.driver_name(driver),
                         writer.signed_euro(writer.shown_effect(driver)), effect, exact(effect),
                         driver.role == Role::remainder ? Sort::remainder : Sort::change});
  }
  const double gap = *decomposition.gap.value;
  out.steps.push_back(
      {writer.text("chart_gap"), writer.signed_euro(gap), gap, exact(gap), Sort::total});
  out.table_id = "effects";
  return out;
}

// What a quantity is per inhabitant is small: per thousand it can be read.
facts::Figure<double> per_thousand(facts::Figure<double> figure) {
  if (figure.value) figure.value = 1000 * *figure.value;
  return figure;
}

std::vector<Cell> effect_row(const Writer& writer, const Driver& driver) {
  const bool is_quantity = driver.role == Role::quantity;
  const Unit unit = is_quantity ? Unit::fraction : Unit::euro_per_inhabitant;
  const std::string id = id_part(driver.id);
  const auto side = [&](const std::string& name, const facts::Figure<double>& figure) {
    return writer.figure_cell(name + "." + id, unit, is_quantity ? per_thousand(figure) : figure);
  };
  std::string presence;
  if (driver.presence == Presence::own_only) presence = writer.text("presence.own_only");
  if (driver.presence == Presence::group_only) presence = writer.text("presence.group_only");
  Cell effect = writer.figure_cell("effect." + id, Unit::euro_per_inhabitant, driver.effect);
  effect.shown = writer.euro(writer.shown_effect(driver));
  std::vector<Cell> row{text_cell(writer.driver_name(driver)), side("own", driver.own),
                        side("group", driver.reference), std::move(effect),
                        text_cell(std::move(presence))};
  if (driver.lmdi) {
    facts::Figure<double> lmdi = driver.effect;
    lmdi.value = *driver.lmdi;
    row.push_back(writer.figure_cell("lmdi." + id, Unit::euro_per_inhabitant, lmdi));
  } else {
    row.push_back(text_cell(""));
  }
  return row;
}

document::Table effect_table(const Writer& writer) {
  const auto& decomposition = writer.answer().decomposition;
  document::Table table;
  table.id = "effects";
  table.caption = writer.text("table_effects");
  table.emphasis = writer.text("whole");
  table.columns = {
      writer.column("driver", Unit::text), writer.column("own", Unit::euro_per_inhabitant),
      writer.column("reference", Unit::euro_per_inhabitant),
      writer.column("effect", Unit::euro_per_inhabitant), writer.column("presence", Unit::text)};
  const bool has_lmdi = std::any_of(decomposition.drivers.begin(), decomposition.drivers.end(),
                                    [](const Driver& driver) { return driver.lmdi.has_value(); });
  const bool has_presence =
      std::any_of(decomposition.drivers.begin(), decomposition.drivers.end(),
                  [](const Driver& driver) { return driver.presence != Presence::both; });
  if (has_lmdi) table.columns.push_back(writer.column("lmdi", Unit::euro_per_inhabitant));
  // What is there on one side only is a difference in scope, and stands apart.
  for (const bool is_apart : {false, true}) {
    for (const Driver& driver : decomposition.drivers) {
      if ((driver.presence != Presence::both) != is_apart) continue;
      table.rows.push_back(effect_row(writer, driver));
    }
  }
  table.rows.push_back(
      {text_cell(writer.text("whole_difference")),
       writer.figure_cell("own.together", Unit::euro_per_inhabitant, decomposition.own),
       writer.figure_cell("group.weighted_mean", Unit::euro_per_inhabitant,
                          decomposition.reference),
       writer.figure_cell("gap", Unit::euro_per_inhabitant, decomposition.gap), text_cell(""),
       text_cell("")});
  for (Cell& last : table.rows.back()) last.is_emphasised = true;
  for (auto& row : table.rows) {
    if (!has_lmdi) row.pop_back();
    if (!has_presence) row.erase(row.begin() + 4);
  }
  if (!has_presence) table.columns.erase(table.columns.begin() + 4);
  return table;
}

// ---- Claims ----

std::string verdict_text(const Writer& writer, const ClaimTest& claim) {
  if (!claim.outcome) return writer.text("verdict.untestable");
  switch (claim.outcome->verdict) {
    case analysis::methods::Verdict::supported:
      return writer.text("verdict.supported");
    case analysis::methods::Verdict::undecided:
      return writer.text("verdict.undecided");
    case analysis::methods::Verdict::refuted:
      return writer.text("verdict.refuted");
  }
  CHECK(!"a verdict has a text");
}

std::string claimed_names(const Writer& writer, const ClaimTest& claim) {
  std::vector<std::string> names;
  for (const std::string& part : claim.parts) names.push_back(writer.part_name(part));
  return enumerated(writer.language(), names);
}

Paragraph claim_paragraph(const Writer& writer, const ClaimTest& claim) {
  Details details{{"who", claim.who},
                  {"statement", claim.statement},
                  {"is_default", claim.is_default ? "yes" : "no"}};
  std::string told = writer.text("claim_told", details);
  if (!claim.outcome) return {told + " " + writer.text("claim_not_tested"), false};
  const auto& spread = claim.outcome->contribution_spread;
  details = {{"parts", claimed_names(writer, claim)},
             {"euro", writer.euro(claim.outcome->contribution)},
             {"gap", writer.euro(claim.outcome->gap)},
             {"low", writer.whole_euro(spread.p5.value)},
             {"high", writer.whole_euro(spread.p95.value)},
             {"chance", words::chance(writer.language(), claim.outcome->at_least_half.value)},
             {"verdict", verdict_text(writer, claim)}};
  return {told + " " + writer.text("claim_tested", details), false};
}

document::Table claim_table(const Writer& writer) {
  document::Table table;
  table.id = "claims";
  table.caption = writer.text("table_claims");
  table.columns = {writer.column("claim", Unit::text),
                   writer.column("who", Unit::text),
                   writer.column("contribution", Unit::euro_per_inhabitant),
                   writer.column("half", Unit::euro_per_inhabitant),
                   writer.column("probability", Unit::fraction),
                   writer.column("probability_error", Unit::fraction),
                   writer.column("verdict", Unit::text)};
  const auto& claims = writer.answer().claims;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ClaimTest& claim = claims[i];
    facts::Figure<double> half = writer.answer().decomposition.gap;
    if (half.value) half.value = *half.value / 2;
    half.sources.clear();  // they are those of the gap
    const auto of = [&](const std::string& name, Unit unit, const facts::Figure<double>& from) {
      Cell out = writer.figure_cell(claim_figure(i, claim, name), unit, from);
      if (unit == Unit::fraction && out.value) {
        out.shown = words::number(writer.language(), *out.value, 3);
      }
      return out;
    };
    table.rows.push_back({text_cell(claimed_names(writer, claim)),
                          text_cell(claim.is_default ? writer.text("example") : claim.who),
                          of("contribution", Unit::euro_per_inhabitant, claim.contribution),
                          cell(writer.figure("", "", Unit::euro_per_inhabitant, half)),
                          of("probability", Unit::fraction, claim.probability),
                          of("probability_error", Unit::fraction, claim.probability_error),
                          text_cell(verdict_text(writer, claim))});
  }
  return table;
}

void add_claims(const Writer& writer, std::vector<Block>& blocks) {
  const auto& claims = writer.answer().claims;
  blocks.push_back(document::Heading{2, writer.text("heading_claims")});
  if (claims.empty()) {
    blocks.push_back(Paragraph{writer.text("no_claims")});
    return;
  }
  for (const ClaimTest& claim : claims) blocks.push_back(claim_paragraph(writer, claim));
  blocks.push_back(claim_table(writer));
}

// ---- Spread, and change since an earlier year ----

void add_spread(const Writer& writer, std::vector<Block>& blocks) {
  const Answer& answer = writer.answer();
  const auto& percent = answer.benchmark.together.differences.front().percent;
  const auto& place = answer.spread.percentile_of_gap.value;
  const auto& actual = answer.spread.percentile.value;
  if (!percent.value || !place || !actual || !answer.comparability.allows_percentage()) return;
  const auto of_hundred = [](double share) {
    return static_cast<std::int64_t>(std::lround(100 * share));
  };
  blocks.push_back(document::Heading{2, writer.text("heading_spread")});
  blocks.push_back(Paragraph{writer.text(
      "spread", {{"percent", writer.percent(*percent.value, 1)},
                 {"grade", grade_text(writer, answer.comparability)},
                 {"deviation",
                  words::number(writer.language(), exact(*answer.spread.log_deviation.value), 2)},
                 {"place", of_hundred(*place)},
                 {"actual", of_hundred(*actual)},
                 {"names", writer.names()}})});
}

void add_change(const Writer& writer, std::vector<Block>& blocks) {
  const auto& change = writer.answer().change;
  if (!change) return;
  blocks.push_back(document::Heading{
      2, writer.text("heading_change", {{"year", std::to_string(change->year_before)}})});
  std::vector<std::string> names;
  for (const std::string& part : change->parts) names.push_back(writer.part_name(part));
  blocks.push_back(
      Paragraph{writer.text("change.meaning", {{"parts", enumerated(writer.language(), names)},
                                               {"unit", change->unit}})});
  document::Table table;
  table.id = "change";
  table.caption = writer.text(
      "table_change", {{"from", std::to_string(change->year_before)}, {"until", writer.year()}});
  table.emphasis = writer.text("whole");
  table.columns = {writer.column("cause", Unit::text), writer.column("euro", Unit::euro)};
  const auto add = [&](const std::string& name, const facts::Figure<double>& figure) {
    table.rows.push_back({text_cell(writer.text("change." + name)),
                          writer.figure_cell("change." + name, Unit::euro, figure)});
  };
  add("price", change->price);
  add("volume", change->volume);
  add("mix", change->mix);
  add("all", change->all);
  for (Cell& last : table.rows.back()) last.is_emphasised = true;
  blocks.push_back(std::move(table));
}

// ---- Passport ----

document::Passport passport(const Writer& writer) {
  const Answer& answer = writer.answer();
  document::Passport out;
  out.caption = writer.text("passport");
  const auto add = [&](std::string id, std::string shown) {
    std::string label = writer.text("passport." + id);
    out.entries.push_back(
        {{std::move(id), std::move(label), Unit::text}, text_cell(std::move(shown))});
  };
  add("what",
      writer.text("passport.what_value", {{"measure", writer.measure()}, {"year", writer.year()}}));
  add("document",
      words::text(writer.language(), "cost_benchmark.document." + answer.benchmark.scope.document));
  add("group", writer.group());
  add("n", words::whole(writer.language(), *answer.benchmark.group.n.value));
  add("comparability", grade_text(writer, answer.comparability));
  add("method", writer.text("passport.method_value"));
  add("draws", answer.draws == 0
                   ? writer.text("passport.draws_none")
                   : writer.text("passport.draws_value",
                                 {{"draws", static_cast<std::int64_t>(answer.draws)}}));
  add("standing", standing_text(writer.language(), answer.decomposition.gap.standing));
  return out;
}

bool has_illustrative(const Answer& answer) {
  facts::Standing weakest = answer.decomposition.gap.standing;
  const auto weigh = [&](facts::Standing standing) { weakest = facts::weaker(weakest, standing); };
  for (const ClaimTest& claim : answer.claims) weigh(claim.contribution.standing);
  weigh(answer.bridge.comparable.standing);
  for (const auto& figure : answer.published) weigh(figure.value.standing);
  for (const auto& stated : answer.stated) weigh(stated.implied_low.standing);
  return weakest == facts::Standing::illustrative;
}

// ---- The verdict ----

Course course_of(const Answer& answer) {
  const auto& decomposition = answer.decomposition;
  if (!decomposition.own.value) return Course::not_measured;
  if (!decomposition.gap.value || decomposition.drivers.empty()) return Course::cannot_be_told;
  const auto& rest = decomposition.drivers.back().effect.value;
  if (!rest) return Course::cannot_be_told;
  const bool is_open = 2 * std::abs(*rest) > std::abs(*decomposition.gap.value);
  return is_open ? Course::not_on_course : Course::on_course;
}

}  // namespace

std::string Writer::text(std::string_view name, const Details& details) const {
  return words::text(language(), "cost_difference." + std::string(name), details);
}

std::string Writer::signed_euro(double value) const {
  if (std::abs(value) < 0.005) return euro(0);
  return (value < 0 ? "− " : "+ ") + euro(std::abs(value));
}

std::string Writer::whole_euro(double value) const {
  return words::euro(language(), exact(value), 0);
}

// Effects to a millionth of a euro, shown in cents. Beyond a thousand billion euro per inhabitant
// nobody looks for the odd cent, and the count of cents would not fit.
Writer::Writer(const Answer& answer, const Context& context) : answer_(answer), context_(context) {
  constexpr values::Wide cent = 10'000;
  std::vector<values::Wide> exact_effects;
  bool is_large = false;
  for (const double effect : answer.decomposition.effects) {
    is_large = is_large || !(std::abs(effect) < 1e12);
    shown_effects_.push_back(effect);
    if (!is_large) exact_effects.push_back(std::llround(effect * 1e6));
  }
  if (is_large) return;
  const auto rounded = values::rounded_table(exact_effects, cent);
  for (std::size_t i = 0; i < rounded.parts.size(); ++i) {
    shown_effects_[i] = static_cast<double>(rounded.parts[i]) / 100;
  }
}

double Writer::shown_effect(const Driver& driver) const {
  const auto& drivers = answer_.decomposition.drivers;
  for (std::size_t i = 0; i < shown_effects_.size(); ++i) {
    if (&drivers[i] == &driver) return shown_effects_[i];
  }
  return *driver.effect.value;
}

std::string Writer::percent(double value, int decimals) const {
  return words::percent(language(), exact(value), decimals, true);
}

std::string Writer::part_name(const std::string& part) const {
  const std::size_t mark = part.find(':');
  if (mark != std::string::npos) {
    return text("role." + part.substr(mark + 1), {{"name", part_name(part.substr(0, mark))}});
  }
  const std::string name = "cost_difference.part." + part;
  const auto& measure = answer_.benchmark.scope.measure;
  if (measure.task_field == analysis::comparison::total) {
    return measure_text(language(), {part, std::string(analysis::comparison::total)});
  }
  return words::has_text(name) ? words::text(language(), name)
                               : text("part_other", {{"category", part}});
}

std::string Writer::driver_name(const Driver& driver) const {
  if (driver.role == Role::remainder) return text("part_remainder");
  std::string name = part_name(driver.id);
  if (driver.role == Role::quantity) {
    name += " " + text("unit_per_thousand", {{"unit", driver.unit}});
  }
  if (driver.role == Role::price) name += " " + text("unit_price", {{"unit", driver.unit}});
  return name;
}

Document view(const Answer& answer, const dossier::Dossier& dossier, const Context& context) {
  const Writer writer(answer, context);
  Document out = document_at(context.language, dossier);
  out.id = "cost_difference";
  out.title = writer.text("title");
  out.has_illustrative = has_illustrative(answer);
  out.verdict = verdict(context.language, course_of(answer), "verdict.rule.cost_difference");
  out.choices =
      comparison_choices(context.language, answer.benchmark.scope, answer.benchmark.offered);
  for (const auto& choice : out.choices) out.parameters.emplace_back(choice.name, choice.value);
  out.blocks.push_back(sentence(writer));
  out.blocks.push_back(essence(writer));
  if (!answer.decomposition.drivers.empty()) {
    out.blocks.push_back(Paragraph{writer.text("meaning")});
    out.blocks.push_back(waterfall(writer));
    if (auto beside = beside_chart(writer)) out.blocks.push_back(std::move(*beside));
    out.blocks.push_back(effect_table(writer));
  }
  add_claims(writer, out.blocks);
  add_spread(writer, out.blocks);
  add_change(writer, out.blocks);
  for (Block& block : bridge_blocks(writer)) out.blocks.push_back(std::move(block));
  if (!answer.findings.empty()) out.blocks.push_back(notes(context.language, answer.findings));
  out.blocks.push_back(passport(writer));
  out.blocks.push_back(others(writer));
  return out;
}

}  // namespace vlecht::views::cost_difference
