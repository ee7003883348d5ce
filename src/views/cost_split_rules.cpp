// SPDX-License-Identifier: EUPL-1.2
//
// The rules that say what lines are, a rule on trial, and what does not count.
#include <algorithm>

#include "facts/cost_choices.h"
#include "views/cost_split_writer.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::cost_cells::AmountSum;
using analysis::cost_cells::RuleUse;
using analysis::cost_rules::Axis;
using analysis::cost_rules::Rule;
using document::Cell;
using document::Figure;
using document::Unit;
using values::Money;

// So many rules are read at a glance.
constexpr std::size_t open_rules_max = 12;

std::int64_t lines_of(const AmountSum& sum) { return sum.lines() + sum.missing(); }

struct Condition {
  const char* name;
  std::string text;
};

// "rekening 43*, omschrijving bevat inhuur".
std::string conditions_text(const Writer& writer, const std::vector<Condition>& conditions) {
  std::vector<std::string> told;
  for (const Condition& condition : conditions) {
    if (condition.text.empty()) continue;
    told.push_back(
        writer.text("condition." + std::string(condition.name), {{"text", condition.text}}));
  }
  if (told.empty()) return writer.text("condition_none");
  return capitalised(enumerated(writer.language(), told));
}

std::string conditions_of(const Writer& writer, const Rule& rule) {
  if (!rule.fact) return "";
  const facts::Fact& fact = *rule.fact;
  return conditions_text(
      writer,
      {{"municipality", rule.municipality.empty() ? "" : writer.municipality(rule.municipality)},
       {"account", fact.text("account")},
       {"cost_centre", fact.text("cost_centre")},
       {"supplier", fact.text("supplier")},
       {"task_field", fact.text("task_field")},
       {"text", fact.text("text")}});
}

// What the rule says, in words: "Automatisering, inhuur, pot personeel".
std::string said_text(const Writer& writer, const Rule& rule) {
  std::vector<std::string> told;
  const auto add = [&](Axis axis, const auto& words_of) {
    if (!rule[axis].empty()) told.push_back(words_of(rule[axis]));
  };
  add(Axis::elimination, [&](const std::string& said) { return writer.text("says." + said); });
  add(Axis::domain, [&](const std::string& said) { return writer.domain_word(said); });
  add(Axis::component, [&](const std::string& said) { return writer.component_word(said); });
  add(Axis::nature, [&](const std::string& said) { return writer.nature(said); });
  add(Axis::side, [&](const std::string& said) { return writer.side(said); });
  const auto named = [&](const char* name) {
    return [&writer, name](const std::string& said) {
      return writer.text("says_" + std::string(name), {{"what", said}});
    };
  };
  add(Axis::pool, named("pool"));
  add(Axis::initiative, named("initiative"));
  add(Axis::bearer, [&](const std::string& said) {
    return writer.text("says_bearer", {{"what", writer.municipality(said)}});
  });
  add(Axis::beneficiary, [&](const std::string& said) {
    return writer.text("says_beneficiary", {{"what", writer.municipality(said)}});
  });
  std::string out;
  for (const std::string& part : told) out += (out.empty() ? "" : ", ") + part;
  return capitalised(std::move(out));
}

std::vector<Cell> rule_row(Page& page, const RuleUse& use) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const Rule& rule = answer.rules[use.rule];
  const std::string id = "rule." + id_part(rule.id);
  Selection matched{.year = answer.year, .rule = rule.id};
  Selection taken = matched;
  taken.decides = true;
  const std::string label = writer.text("rule_named", {{"rule", rule.id}});
  return {text_cell(std::to_string(rule.rank) + " · " + rule.id),
          text_cell(conditions_of(writer, rule)),
          text_cell(said_text(writer, rule)),
          count_cell(writer.language(), lines_of(use.matched)),
          count_cell(writer.language(), lines_of(use.taken)),
          page.quote(labelled(label, writer.heading_of("taken_amount")),
                     writer.figure(id + ".taken", use.taken.amount(), taken)),
          count_cell(writer.language(), lines_of(use.contested)),
          text_cell(lines_of(use.matched) == 0    ? writer.text("rule_idle")
                    : lines_of(use.taken) == 0    ? writer.text("rule_overruled")
                    : lines_of(use.contested) > 0 ? writer.text("rule_contested")
                                                  : "")};
}

// Those that sort the cost of the year.
std::vector<const RuleUse*> uses_of_year(const Answer& answer) {
  std::vector<const RuleUse*> out;
  for (const RuleUse& use : answer.uses) {
    const Rule& rule = answer.rules[use.rule];
    if (rule.first_year <= answer.year && answer.year <= rule.last_year) out.push_back(&use);
  }
  return out;
}

document::Table rule_table(Page& page) {
  const Writer& writer = page.writer();
  document::Table table{.id = "rules",
                        .caption = writer.text("table_rules", {{"year", writer.year()}})};
  const auto uses = uses_of_year(page.answer());
  table.is_folded = uses.size() > open_rules_max;
  table.columns = {
      writer.column("rule", Unit::text),       writer.column("conditions", Unit::text),
      writer.column("says", Unit::text),       writer.column("matched", Unit::count),
      writer.column("taken", Unit::count),     writer.column("taken_amount", Unit::euro),
      writer.column("contested", Unit::count), writer.column("remark", Unit::text)};
  for (const RuleUse* use : uses) table.rows.push_back(rule_row(page, *use));
  return table;
}

// ---- On trial ----

std::string trial_conditions(const Writer& writer) {
  const auto& trial = writer.answer().asked.trial;
  return conditions_text(writer, {{"account", trial.account},
                                  {"cost_centre", trial.cost_centre},
                                  {"supplier", trial.supplier},
                                  {"task_field", trial.task_field},
                                  {"text", trial.text}});
}

void list_trial(Page& page) {
  const Writer& writer = page.writer();
  const RuleUse& use = page.answer().trial->use;
  const auto count = [&](const std::string& id, std::int64_t lines) {
    page.list(writer.text(id == "trial.lines" ? "trial_lines" : "trial_contested"),
              {.id = id,
               .value = exact(lines),
               .shown = shown(writer.language(), Unit::count, exact(lines)),
               .unit = Unit::count});
  };
  count("trial.lines", lines_of(use.matched));
  Figure amount = writer.figure("trial.amount", use.matched.amount().value);
  page.list(writer.text("trial_amount"), std::move(amount));
  count("trial.contested", lines_of(use.contested));
}

document::Table trial_table(const Page& page) {
  const Writer& writer = page.writer();
  const auto& trial = *page.answer().trial;
  document::Table table{.id = "trial", .caption = writer.text("table_trial")};
  table.columns = {writer.column("domain", Unit::text), writer.column("now", Unit::euro),
                   writer.column("then", Unit::euro)};
  const auto shown_of = [&](const std::string& id, const Amount& amount) {
    const bool is_empty = amount.lines + amount.missing == 0;
    Figure figure = writer.figure(id, amount.value);
    if (is_empty) figure.shown = writer.text("no_lines");
    return page.cell(std::move(figure));
  };
  for (std::size_t i = 0; i < page.answer().domains.size(); ++i) {
    const std::string& domain = page.answer().domains[i];
    table.rows.push_back({text_cell(writer.domain(domain)),
                          shown_of("trial.now." + id_of(domain), trial.by_domain_before[i]),
                          shown_of("trial.then." + id_of(domain), trial.by_domain_after[i])});
  }
  return table;
}

// ---- What does not count ----

std::vector<Cell> outside_row(Page& page, const std::string& what, Figure figure) {
  const Writer& writer = page.writer();
  const std::int64_t count = figure.rows.count;
  std::string label = writer.text("outside." + what);
  Cell amount = page.quote(label, std::move(figure));
  return {text_cell(std::move(label)), std::move(amount), count_cell(writer.language(), count),
          text_cell(writer.text("outside_why." + what))};
}

// Cost that counts, but of which nobody says what it is: all sides of a row that lack a word.
Amount not_allotted(const Answer& answer) {
  Amount out;
  analysis::MoneySum sum;
  for (const auto& row : answer.rows) {
    const bool is_allotted = !row.domain.empty() && !row.component.empty();
    if (is_allotted || row.side != facts::sides::expense) continue;
    out.lines += row.actual.lines;
    out.missing += row.actual.missing;
    if (row.actual.lines + row.actual.missing > 0) sum.add(row.actual.value);
  }
  out.value = sum.whole();
  out.known_part = sum.known_part().value;
  return out;
}

void add_contribution_rows(Page& page, document::Table& table) {
  const Writer& writer = page.writer();
  const auto& contributions = page.answer().contributions;
  if (!contributions) return;
  const auto add = [&](const std::string& what, const Amount& amount,
                       std::string_view elimination) {
    Selection selection{.part = Selection::Part::contributions, .year = page.answer().year};
    selection.elimination = elimination;
    table.rows.push_back(outside_row(page, "contributions_" + what,
                                     writer.figure("contributions." + what, amount, selection)));
  };
  add("paid", contributions->paid, facts::eliminations::contribution_paid);
  add("received", contributions->received, facts::eliminations::contribution_received);
  auto row = outside_row(page, "contributions_difference",
                         writer.figure("contributions.difference", contributions->difference));
  row[2] = page.not_applicable();
  table.rows.push_back(std::move(row));
}

}  // namespace

void add_rules(Page& page) {
  page.section("rules");
  const auto count = static_cast<std::int64_t>(uses_of_year(page.answer()).size());
  if (count == 0) {
    page.paragraph("no_rules");
    return;
  }
  page.paragraph("rules_meaning", {{"count", count}, {"year", page.writer().year()}});
  page.add(rule_table(page));
}

void add_trial(Page& page) {
  if (!page.answer().trial) return;
  const Writer& writer = page.writer();
  const RuleUse& use = page.answer().trial->use;
  const Amount matched = use.matched.amount();
  page.section("trial");
  page.paragraph("trial_told",
                 {{"conditions", trial_conditions(writer)},
                  {"count", lines_of(use.matched)},
                  {"euro", matched.value.value ? writer.money(*matched.value.value)
                                               : writer.reason(matched.value.value.reason())},
                  {"contested", lines_of(use.contested)}});
  list_trial(page);
  if (!page.answer().asked.trial.domain.empty()) page.add(trial_table(page));
}

void add_outside(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  page.section("outside");
  page.paragraph("outside_meaning");
  document::Table table{.id = "outside",
                        .caption = writer.text("table_outside", {{"year", writer.year()}})};
  table.columns = {writer.column("what", Unit::text), writer.column("amount", Unit::euro),
                   writer.column("line_count", Unit::count), writer.column("why", Unit::text)};
  add_contribution_rows(page, table);
  using Part = Selection::Part;
  table.rows.push_back(outside_row(
      page, "outside",
      writer.figure("outside", answer.outside, {.part = Part::outside, .year = answer.year})));
  table.rows.push_back(outside_row(
      page, "balance",
      writer.figure("balance", answer.balance, {.part = Part::balance, .year = answer.year})));
  Figure unallotted = writer.figure("not_allotted", not_allotted(answer).value);
  const Amount amount = not_allotted(answer);
  if (amount.lines + amount.missing == 0) unallotted.shown = writer.text("no_lines");
  auto row = outside_row(page, "not_allotted", std::move(unallotted));
  row[2] = count_cell(writer.language(), amount.lines + amount.missing);
  table.rows.push_back(std::move(row));
  page.add(std::move(table));
}

}  // namespace vlecht::views::cost_split
