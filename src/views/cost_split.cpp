// SPDX-License-Identifier: EUPL-1.2
#include "views/cost_split.h"

#include <algorithm>

#include "base/check.h"
#include "facts/cost_choices.h"
#include "values/split.h"
#include "views/cost_split_writer.h"
#include "views/moment.h"
#include "views/verdict.h"
#include "words/format.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::budget_stages::Direction;
using analysis::budget_stages::Variance;
using analysis::cost_split::Year;
using document::Document;
using document::Figure;
using document::Unit;
using values::Money;
using values::Wide;

// So many partners can stand among the large figures.
constexpr std::size_t large_partners_max = 4;

const Year& asked_year(const Answer& answer) {
  const auto found = std::find_if(answer.years.begin(), answer.years.end(),
                                  [&](const Year& year) { return year.year == answer.year; });
  CHECK(found != answer.years.end());
  return *found;
}

Variance against(const Answer& answer, const MoneyFigure& budget) {
  return analysis::budget_stages::variance(facts::sides::expense, budget,
                                           asked_year(answer).expense.value);
}

bool has_budget(const Answer& answer) {
  return std::any_of(answer.posts.begin(), answer.posts.end(),
                     [](const auto& post) { return post.words.side == facts::sides::expense; });
}

std::string direction_word(const std::optional<Direction>& direction) {
  if (!direction) return "none";
  switch (*direction) {
    case Direction::voordelig:
      return "less";
    case Direction::nadelig:
      return "more";
    case Direction::gelijk:
      return "equal";
  }
  CHECK(!"a direction has a word");
}

// ---- The sentence ----

std::string cost_sentence(const Writer& writer) {
  const Answer& answer = writer.answer();
  const Year& year = asked_year(answer);
  Details details{{"year", writer.year()}};
  if (year.expense.lines + year.expense.missing == 0) {
    const auto& budget = year.budget.latest.value;
    details.emplace_back("has_budget", budget ? "yes" : "no");
    details.emplace_back("budget", budget ? writer.rounded(*budget) : "");
    return writer.text("sentence_no_lines", details);
  }
  if (!year.expense.value.value) {
    details.emplace_back("missing", year.expense.missing);
    details.emplace_back("has_known", year.expense.known_part ? "yes" : "no");
    details.emplace_back("known",
                         year.expense.known_part ? writer.rounded(*year.expense.known_part) : "");
    return writer.text("sentence_partly", details);
  }
  const Variance variance = against(answer, year.budget.latest);
  details.emplace_back("total", writer.rounded(*year.expense.value.value));
  details.emplace_back("direction", direction_word(variance.direction));
  details.emplace_back("difference",
                       variance.amount.value ? writer.rounded(*variance.amount.value) : "");
  details.emplace_back("has_budget", has_budget(answer) ? "yes" : "no");
  return writer.text("sentence_cost", details);
}

// What is shown of the parts adds up to what is shown of the whole.
std::vector<Money> shown_parts(const std::vector<Money>& parts) {
  std::vector<Wide> exact_parts;
  Wide whole = 0;
  for (const Money part : parts) {
    exact_parts.push_back(part.cents());
    whole += part.cents();
  }
  const Wide size = whole < 0 ? -whole : whole;
  const std::int64_t unit = size >= 100'000'000 ? 1'000'000 : size >= 1'000'000 ? 100'000 : 100;
  std::vector<Money> out;
  for (const std::int64_t part : values::rounded_table(exact_parts, unit).parts) {
    out.push_back(Money::from_cents(part * unit));
  }
  return out;
}

std::string parts_sentence(const Writer& writer) {
  const Answer& answer = writer.answer();
  const bool is_known =
      !answer.partners.empty() &&
      std::all_of(answer.partners.begin(), answer.partners.end(),
                  [](const auto& share) { return share.actual.value.is_known(); });
  const Year& year = asked_year(answer);
  if (!is_known || !year.net.value) {
    return writer.text("sentence_undivided",
                       {{"partners", static_cast<std::int64_t>(answer.partners.size())}});
  }
  std::vector<Money> amounts;
  for (const auto& share : answer.partners) amounts.push_back(*share.actual.value);
  amounts.push_back(answer.division.undistributed);
  const auto shown = shown_parts(amounts);
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < answer.partners.size(); ++i) {
    const auto& fraction = answer.partners[i].fraction.value;
    parts.push_back(
        writer.text("sentence_part", {{"name", answer.partners[i].partner.name},
                                      {"euro", writer.rounded(shown[i])},
                                      {"has_percent", fraction ? "yes" : "no"},
                                      {"percent", fraction ? writer.percent(*fraction, 0) : ""}}));
  }
  const bool has_income = year.income.value.value && *year.income.value.value != Money();
  const bool has_rest = answer.division.undistributed != Money();
  return writer.text("sentence_parts",
                     {{"has_income", has_income ? "yes" : "no"},
                      {"income", has_income ? writer.rounded(*year.income.value.value) : ""},
                      {"net", writer.rounded(*year.net.value)},
                      {"parts", enumerated(writer.language(), parts)},
                      {"has_rest", has_rest ? "yes" : "no"},
                      {"rest", writer.rounded(answer.division.undistributed)}});
}

// ---- The large figures ----

Figure whole_figure(const Writer& writer, std::string id, std::string label, Figure figure,
                    const values::Known<Money>& amount) {
  figure.id = std::move(id);
  figure.label = std::move(label);
  if (amount) figure.shown = writer.whole_euro(*amount);
  return figure;
}

Figure variance_figure(const Writer& writer, const Variance& variance) {
  const std::string label =
      writer.text("variance_latest", {{"direction", direction_word(variance.direction)}});
  Figure out =
      whole_figure(writer, "variance.latest", label,
                   writer.figure("variance.latest", variance.amount), variance.amount.value);
  if (variance.amount.value) out.shown += " " + writer.letter(variance);
  return out;
}

Selection selected(const Answer& answer, std::string_view side) {
  Selection selection;
  selection.year = answer.year;
  if (!side.empty()) selection.side = side;
  return selection;
}

Figure total_figure(const Writer& writer) {
  const Year& year = asked_year(writer.answer());
  return whole_figure(
      writer, "total", writer.text("total", {{"year", writer.year()}}),
      writer.figure("total", year.expense, selected(writer.answer(), facts::sides::expense)),
      year.expense.value.value);
}

// ---- The list of figures that are in no table ----

void list_budget(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const auto& budget = asked_year(answer).budget;
  const auto list = [&](const std::string& stage, const MoneyFigure& amount) {
    page.list(writer.text("budget_" + stage), writer.figure("budget." + stage, amount));
  };
  list("original", budget.original);
  list("latest", budget.latest);
  list("forecast", budget.forecast);
  const Variance original = against(answer, budget.original);
  page.list(writer.text("variance_original", {{"direction", direction_word(original.direction)}}),
            writer.figure("variance.original", original.amount));
  const Variance latest = against(answer, budget.latest);
  page.list(writer.text("variance_latest", {{"direction", direction_word(latest.direction)}}),
            writer.figure("variance.latest", latest.amount));
  Figure direction{.id = "variance.latest.direction", .unit = Unit::text};
  if (latest.direction) {
    direction.value = writer.letter(latest);
    direction.shown = writer.text("direction", {{"direction", direction_word(latest.direction)}});
  } else {
    direction.reason = values::name_of(latest.amount.value.reason());
    direction.shown = writer.reason(latest.amount.value.reason());
  }
  page.list(writer.text("variance_direction"), std::move(direction));
}

// ---- Passport ----

document::Passport passport(const Writer& writer) {
  const Answer& answer = writer.answer();
  const Year& year = asked_year(answer);
  document::Passport out;
  out.caption = writer.text("passport");
  const auto add = [&](std::string id, std::string shown) {
    std::string label = writer.text("passport." + id);
    out.entries.push_back(
        {{std::move(id), std::move(label), Unit::text}, text_cell(std::move(shown))});
  };
  const std::int64_t lines =
      year.expense.lines + year.expense.missing + year.income.lines + year.income.missing;
  add("what", writer.text("what_value", {{"year", writer.year()}}));
  add("lines", writer.lines(lines));
  add("rules",
      writer.text("rules_value", {{"count", static_cast<std::int64_t>(answer.rules.size())},
                                  {"read", static_cast<std::int64_t>(answer.lines_read)}}));
  add("budget",
      writer.text("budget_value", {{"count", static_cast<std::int64_t>(answer.posts.size())}}));
  add("division", writer.text("division_value"));
  add("sign", writer.text("sign_value"));
  add("standing", standing_text(writer.language(), year.net.standing));
  return out;
}

bool has_illustrative(const Answer& answer) {
  facts::Standing weakest = answer.division.grounds.standing;
  const auto weigh = [&](facts::Standing standing) { weakest = facts::weaker(weakest, standing); };
  for (const Year& year : answer.years) {
    weigh(year.net.standing);
    weigh(year.expense.value.standing);
    weigh(year.budget.original.standing);
    weigh(year.budget.latest.standing);
    weigh(year.per_inhabitant.standing);
    weigh(year.real.standing);
  }
  for (const auto& share : answer.partners) weigh(share.actual.standing);
  for (const auto& position : answer.settlement.positions) weigh(position.balance.standing);
  for (const auto& row : answer.reconciliation.rows) {
    for (const auto& amount : row.amounts) weigh(amount.value.standing);
  }
  for (const auto& total : answer.charges.totals) weigh(total.all.charge.standing);
  return weakest == facts::Standing::illustrative;
}

document::Notes findings(const Writer& writer) {
  document::Notes out;
  out.caption = writer.text("findings");
  for (const auto& finding : writer.answer().findings) {
    out.notes.push_back(note(writer.language(), finding));
  }
  // What asks for action first.
  std::stable_sort(out.notes.begin(), out.notes.end(),
                   [](const auto& a, const auto& b) { return a.tone > b.tone; });
  return out;
}

void add_parts(Page& page) {
  add_effect(page);
  add_trial(page);
  add_years(page);
  add_budget(page);
  add_partners(page);
  add_per_inhabitant(page);
  add_pools(page);
  add_settlement(page);
  add_fairness(page);
  add_outside(page);
  add_rules(page);
  add_prices(page);
  add_charges(page);
  add_incidental(page);
  add_reconciliation(page);
  add_cube(page);
  list_budget(page);
}

// The large figures stand in the document once.
document::Figures others(const Page& page, const document::Figures& large) {
  document::Figures out{.caption = page.writer().text("figures_all"), .is_compact = true};
  out.is_folded = true;
  for (const Figure& figure : page.listed()) {
    const bool is_large = std::any_of(large.figures.begin(), large.figures.end(),
                                      [&](const Figure& other) { return other.id == figure.id; });
    if (!is_large) out.figures.push_back(figure);
  }
  return out;
}

// ---- The verdict ----

Course course_of(const Answer& answer) {
  const Year& year = asked_year(answer);
  if (!year.expense.value.value) return Course::not_measured;
  if (!year.budget.latest.value) return Course::cannot_be_told;
  const auto over = against(answer, year.budget.latest).direction;
  if (!over) return Course::cannot_be_told;
  return *over == Direction::nadelig ? Course::not_on_course : Course::on_course;
}

std::vector<document::Part> parts_of(const Writer& writer) {
  std::vector<document::Part> out;
  for (const auto& share : writer.answer().partners) {
    const auto& value = share.actual.value;
    out.push_back({share.partner.name, value ? words::money(writer.language(), *value)
                                             : reason_text(writer.language(), value.reason())});
  }
  return out;
}

}  // namespace

document::Paragraph lead(const Writer& writer) {
  return {cost_sentence(writer) + " " + parts_sentence(writer), true};
}

document::Figures essence(const Writer& writer) {
  const Answer& answer = writer.answer();
  const Year& year = asked_year(answer);
  document::Figures out{.caption = writer.text("essence")};
  out.figures.push_back(total_figure(writer));
  if (has_budget(answer)) {
    out.figures.push_back(variance_figure(writer, against(answer, year.budget.latest)));
  }
  if (answer.partners.size() <= large_partners_max) {
    for (const auto& share : answer.partners) {
      const std::string id = "partner." + id_part(share.partner.code);
      out.figures.push_back(
          whole_figure(writer, id, writer.text("partner_pays", {{"name", share.partner.name}}),
                       writer.figure(id, share.actual), share.actual.value));
    }
  }
  if (answer.division.undistributed != Money()) {
    out.figures.push_back(whole_figure(writer, "undistributed", writer.text("undistributed"),
                                       writer.figure("undistributed", answer.division.rest()),
                                       answer.division.undistributed));
  }
  Figure each = writer.figure("net.per_inhabitant", Unit::euro_per_inhabitant, year.per_inhabitant);
  each.label = writer.text("net_per_inhabitant");
  out.figures.push_back(std::move(each));
  return out;
}

Document view(const Answer& answer, const dossier::Dossier& dossier, const Context& context) {
  const Writer writer(answer, dossier, context);
  Document out = document_at(context.language, dossier);
  out.id = "cost_split";
  out.title = writer.text("title");
  out.has_illustrative = has_illustrative(answer);
  out.verdict = verdict(context.language, course_of(answer), "verdict.rule.cost_split");
  out.parts = parts_of(writer);
  out.choices = choices(writer);
  for (const auto& choice : out.choices) {
    if (!choice.value.empty()) out.parameters.emplace_back(choice.name, choice.value);
  }
  Page page(writer);
  page.add(lead(writer));
  document::Figures large = essence(writer);
  page.add(large);
  page.add(document::Contents{writer.text("contents")});
  add_parts(page);
  if (!answer.findings.empty()) {
    page.section("findings");
    page.add(findings(writer));
  }
  page.section("passport");
  page.add(passport(writer));
  page.add(others(page, large));
  out.blocks = page.take();
  return out;
}

}  // namespace vlecht::views::cost_split
