// SPDX-License-Identifier: EUPL-1.2
#include "analysis/budget_stages.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "analysis/grouped_findings.h"
#include "analysis/known_fields.h"
#include "base/check.h"
#include "facts/cost_choices.h"

namespace vlecht::analysis::budget_stages {
namespace {

using facts::Fact;
using values::Known;
using values::Reason;

// Municipality, post, and whether it is income.
using LineKey = std::tuple<std::string, std::string, bool>;

// The facts of one line, by stage and number.
struct LineFacts {
  std::vector<const Fact*> original, amendments, forecasts, accounts;

  std::vector<const Fact*> all() const {
    std::vector<const Fact*> out = original;
    for (const auto* stage : {&amendments, &forecasts, &accounts})
      out.insert(out.end(), stage->begin(), stage->end());
    return out;
  }
  std::vector<const Fact*>& of(const std::string& stage) {
    if (stage == facts::stages::original) return original;
    if (stage == facts::stages::amendment) return amendments;
    if (stage == facts::stages::forecast) return forecasts;
    CHECK(stage == facts::stages::accounts);
    return accounts;
  }
};

std::map<LineKey, LineFacts> lines_in(const dossier::Dossier& dossier, int year) {
  std::map<LineKey, LineFacts> lines;
  dossier.each("budget_amount", [&](const Fact& fact) {
    if (year_of(fact) != year) return;
    auto& line = lines[{fact.text("municipality"), fact.text("post"),
                        fact.text("side") == facts::sides::income}];
    line.of(fact.text("stage")).push_back(&fact);
  });
  const auto by_number = [](const Fact* a, const Fact* b) {
    return a->integer("number") < b->integer("number");
  };
  for (auto& [key, line] : lines) {
    for (auto* stage : {&line.original, &line.amendments, &line.forecasts, &line.accounts})
      std::sort(stage->begin(), stage->end(), by_number);
  }
  return lines;
}

MoneyFigure figure_of(const Fact& fact, std::string_view field) {
  return {known_money(fact, field), fact.standing, {fact.id}};
}

// Works on one line: fills it in, and says what is odd about it.
class LineReader {
 public:
  LineReader(GroupedFindings& findings, const dossier::Dossier& dossier, int year, Line& line)
      : findings_(findings), day_(dossier.moment().valid_on.day), year_(year), line_(line) {}

  void read(const LineFacts& facts) {
    classify(facts.all());
    line_.stages.original = only(facts.original);
    line_.stages.accounts = only(facts.accounts);
    if (!facts.original.empty()) line_.original_decision = facts.original.front()->text("decision");
    line_.amendments = steps(facts.amendments);
    line_.forecasts = steps(facts.forecasts);
    report_amendments(facts.amendments);
    line_.stages.latest = last_in_force(line_.amendments, line_.stages.original);
    line_.stages.forecast = last_in_force(line_.forecasts, MoneyFigure{});
  }

 private:
  base::Problem problem(std::string name) const {
    return base::Problem(std::move(name),
                         {{"municipality", line_.municipality}, {"year", std::to_string(year_)}});
  }
  base::Problem problem(std::string name, std::int64_t number) const {
    base::Problem out = problem(std::move(name));
    out.details.emplace_back("number", std::to_string(number));
    return out;
  }
  void find(base::Problem problem, const std::vector<facts::EntryNumber>& sources) {
    findings_.add(facts::Severity::warning, std::move(problem),
                  line_.post + " (" + line_.side + ")", sources);
  }

  // A year has one original budget and one set of accounts.
  MoneyFigure only(const std::vector<const Fact*>& facts) {
    if (facts.empty()) return {};
    MoneyFigure out = figure_of(*facts.front(), "amount");
    if (facts.size() == 1) return out;
    for (std::size_t i = 1; i < facts.size(); ++i) facts::rest_on(out, *facts[i]);
    out.value = Reason::disputed;
    find(problem("budget_stages.stage_stated_twice"), out.sources);
    return out;
  }

  std::vector<Step> steps(const std::vector<const Fact*>& facts) const {
    std::vector<Step> out;
    for (const Fact* fact : facts) {
      Step step{.number = fact->integer("number"),
                .amount = figure_of(*fact, "amount"),
                .mutation = figure_of(*fact, "mutation"),
                .decision = fact->text("decision"),
                .decided = known_day(*fact, "decided")};
      step.is_in_force = !step.decided || *step.decided <= day_;
      out.push_back(std::move(step));
    }
    return out;
  }

  static MoneyFigure last_in_force(const std::vector<Step>& steps, const MoneyFigure& otherwise) {
    const auto last = std::find_if(steps.rbegin(), steps.rend(),
                                   [](const Step& step) { return step.is_in_force; });
    return last == steps.rend() ? otherwise : last->amount;
  }

  void report_amendments(const std::vector<const Fact*>& facts) {
    const MoneyFigure* before = &line_.stages.original;
    const Step* earlier = nullptr;
    for (std::size_t i = 0; i < facts.size(); ++i) {
      const Step& step = line_.amendments[i];
      if (!step.decided)
        find(problem("budget_stages.amendment_undated", step.number), {facts[i]->id});
      if (earlier && earlier->decided && step.decided && *step.decided < *earlier->decided)
        find(problem("budget_stages.amendments_out_of_order", step.number),
             {facts[i - 1]->id, facts[i]->id});
      const MoneyFigure change = difference_of(step.amount, *before);
      if (step.mutation.value && change.value && change.value != step.mutation.value)
        find(problem("budget_stages.mutation_differs", step.number), change.sources);
      before = &step.amount;
      earlier = &step;
    }
  }

  // What the facts that give this field agree on.
  Known<std::string> agreed(const std::vector<const Fact*>& facts, std::string_view field) {
    Known<std::string> out = Reason::not_supplied;
    std::vector<facts::EntryNumber> giving;
    bool is_same = true;
    for (const Fact* fact : facts) {
      const auto given = known_text(*fact, field);
      if (given) {
        is_same = is_same && (giving.empty() || given == out);
        giving.push_back(fact->id);
      }
      if (given || giving.empty()) out = given;
    }
    if (is_same) return out;
    differing_.insert(differing_.end(), giving.begin(), giving.end());
    return Reason::disputed;
  }

  void classify(const std::vector<const Fact*>& facts) {
    line_.domain = agreed(facts, "domain");
    line_.component = agreed(facts, "component");
    line_.nature = agreed(facts, "nature");
    line_.task_field = agreed(facts, "task_field");
    line_.pool = agreed(facts, "pool");
    for (const Fact* fact : facts)
      if (line_.description.empty()) line_.description = fact->text("description");
    if (!differing_.empty()) find(problem("budget_stages.classification_differs"), differing_);
  }

  GroupedFindings& findings_;
  values::Day day_;
  int year_;
  Line& line_;
  std::vector<facts::EntryNumber> differing_;
};

}  // namespace

Answer stages_of(const dossier::Dossier& dossier, int year) {
  Answer answer;
  answer.year = year;
  GroupedFindings findings;
  for (const auto& [key, facts] : lines_in(dossier, year)) {
    Line line;
    line.municipality = std::get<0>(key);
    line.post = std::get<1>(key);
    line.side = std::get<2>(key) ? facts::sides::income : facts::sides::expense;
    LineReader(findings, dossier, year, line).read(facts);
    answer.lines.push_back(std::move(line));
  }
  findings.append_to(answer.findings);
  return answer;
}

Stages sum_of(std::span<const Line* const> lines) {
  MoneySum original;
  MoneySum latest;
  MoneySum forecast;
  MoneySum accounts;
  for (const Line* line : lines) {
    CHECK(line->side == lines.front()->side);
    original.add(line->stages.original);
    latest.add(line->stages.latest);
    forecast.add(line->stages.forecast);
    accounts.add(line->stages.accounts);
  }
  return {original.whole(), latest.whole(), forecast.whole(), accounts.whole()};
}

std::string_view letter_of(Direction direction) {
  switch (direction) {
    case Direction::voordelig:
      return "V";
    case Direction::nadelig:
      return "N";
    case Direction::gelijk:
      return "";
  }
  return "";
}

Variance variance(std::string_view side, const MoneyFigure& budget, const MoneyFigure& actual) {
  CHECK(side == facts::sides::expense || side == facts::sides::income);
  const MoneyFigure saved =
      side == facts::sides::expense ? difference_of(budget, actual) : difference_of(actual, budget);
  Variance out{saved, std::nullopt};
  if (!saved.value) return out;
  const values::Wide cents = saved.value->cents();
  out.amount.value = money_from(cents < 0 ? -cents : cents);
  if (!out.amount.value) return out;
  out.direction = cents == 0  ? Direction::gelijk
                  : cents > 0 ? Direction::voordelig
                              : Direction::nadelig;
  return out;
}

}  // namespace vlecht::analysis::budget_stages
