// SPDX-License-Identifier: EUPL-1.2
#include "importers/budget_review.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "facts/cost_choices.h"
#include "values/rounding.h"

namespace vlecht::importers {
namespace {

using facts::Draft;
using facts::KnownValue;
using facts::Severity;
using values::Money;

constexpr std::size_t budget_totals_max = 200;
constexpr std::int64_t skipped_shown_max = 5;
constexpr std::size_t shown_text_bytes_max = 60;

/// The fields of a budget amount, by name.
class BudgetFields {
 public:
  explicit BudgetFields(const facts::Kind& kind)
      : municipality_(kind.at("municipality")),
        year_(kind.at("year")),
        stage_(kind.at("stage")),
        number_(kind.at("number")),
        post_(kind.at("post")),
        side_(kind.at("side")),
        amount_(kind.at("amount")),
        mutation_(kind.at("mutation")),
        decision_(kind.at("decision")) {}

  using Values = std::vector<KnownValue>;
  const std::string& municipality(const Values& values) const {
    return text(values, municipality_);
  }
  std::int64_t year(const Values& values) const { return whole(values, year_); }
  const std::string& stage(const Values& values) const { return text(values, stage_); }
  std::int64_t number(const Values& values) const { return whole(values, number_); }
  const std::string& post(const Values& values) const { return text(values, post_); }
  const std::string& side(const Values& values) const { return text(values, side_); }
  const KnownValue& amount(const Values& values) const { return values[amount_]; }
  const KnownValue& mutation(const Values& values) const { return values[mutation_]; }
  bool has_decision(const Values& values) const { return values[decision_].is_known(); }
  bool is_amendment(const Values& values) const {
    return stage(values) == facts::stages::amendment;
  }

 private:
  static const std::string& text(const Values& values, std::size_t field) {
    return std::get<std::string>(*values[field]);
  }
  static std::int64_t whole(const Values& values, std::size_t field) {
    return std::get<std::int64_t>(*values[field]);
  }

  std::size_t municipality_, year_, stage_, number_, post_, side_, amount_, mutation_, decision_;
};

std::string cents_of(values::Wide cents) {
  // The difference of two amounts may not fit in one; so much is not stated in a budget.
  constexpr values::Wide largest = 9'000'000'000'000'000'000;
  return values::to_decimal(
      Money::from_cents(static_cast<std::int64_t>(std::clamp(cents, -largest, largest))));
}

std::int64_t cents_in(const KnownValue& amount) { return std::get<Money>(*amount).cents(); }

class BudgetReview {
 public:
  BudgetReview(const RowPlan& plan, FindingLog& log)
      : plan_(plan), log_(log), fields_(*plan.layout->kind) {}

  // What was stated before, and then what takes its place.
  void know(const std::vector<KnownValue>& values) {
    const bool is_original = fields_.stage(values) == facts::stages::original;
    if (!is_original && !fields_.is_amendment(values)) return;
    const std::int64_t number = is_original ? 0 : fields_.number(values);
    lines_[line_of(values)].insert_or_assign(number, fields_.amount(values));
    if (!is_original) amendments_[budget_of(values)].numbers.insert(number);
  }

  void judge(const Draft& draft) {
    const auto& values = draft.values;
    const std::int64_t number = fields_.number(values);
    const bool has_number =
        fields_.is_amendment(values) || fields_.stage(values) == facts::stages::forecast;
    if (has_number != (number > 0)) odd_numbers_.add(draft.source.row);
    if (!fields_.is_amendment(values)) {
      if (fields_.mutation(values).is_known()) elsewhere_.add(draft.source.row);
      return;
    }
    Amendments& amendments = amendments_[budget_of(values)];
    amendments.first_row.emplace(number, draft.source.row);
    if (!fields_.has_decision(values)) amendments.undecided[number].add(draft.source.row);
    if (!fields_.mutation(values).is_known()) {
      unstated_.add(draft.source.row);
    } else if (!is_compared(draft)) {
      unchecked_.add(draft.source.row);
    }
  }

  void finish() {
    for (const auto& [budget, amendments] : amendments_) {
      for (const auto& [number, rows] : amendments.undecided) {
        tell("budget.no_decision", Severity::warning, rows,
             {{"municipality", budget.first},
              {"year", std::to_string(budget.second)},
              {"number", number}});
      }
      tell_skipped(budget, amendments);
    }
    tell("budget.number_odd", Severity::warning, odd_numbers_);
    tell("budget.mutation_missing", Severity::warning, unstated_);
    tell("budget.mutation_unchecked", Severity::warning, unchecked_);
    tell("budget.mutation_elsewhere", Severity::note, elsewhere_);
  }

 private:
  using Budget = std::pair<std::string, std::int64_t>;        // municipality and year
  using Line = std::tuple<Budget, std::string, std::string>;  // post and side of it
  using Details = std::vector<std::pair<std::string, base::Detail>>;

  /// The amendments of one budget.
  struct Amendments {
    std::set<std::int64_t> numbers;                   // in the file and in the dossier
    std::map<std::int64_t, std::uint32_t> first_row;  // of those in the file
    std::map<std::int64_t, Rows> undecided;
  };

  Budget budget_of(const std::vector<KnownValue>& values) const {
    return {fields_.municipality(values), fields_.year(values)};
  }
  Line line_of(const std::vector<KnownValue>& values) const {
    return {budget_of(values), fields_.post(values), fields_.side(values)};
  }

  // Whether there was something to compare the change with; says so when it differs.
  bool is_compared(const Draft& draft) {
    const auto& values = draft.values;
    if (!fields_.amount(values).is_known()) return false;
    const std::int64_t now = cents_in(fields_.amount(values));
    const std::int64_t stated = cents_in(fields_.mutation(values));
    const auto& amounts = lines_.find(line_of(values))->second;
    auto previous = amounts.lower_bound(fields_.number(values));
    // A change as large as the amount says itself that the post begins here.
    if (previous == amounts.begin()) return stated == now;
    --previous;
    if (!previous->second.is_known()) return false;
    const values::Wide computed = values::Wide{now} - cents_in(previous->second);
    if (computed != stated) tell_difference(draft, previous->first, previous->second, computed);
    return true;
  }

  void tell_difference(const Draft& draft, std::int64_t number, const KnownValue& previous,
                       values::Wide computed) {
    const auto& values = draft.values;
    facts::Place place = plan_.place;
    place.row = draft.source.row;
    for (const ColumnReading& reading : plan_.readings) {
      if (reading.field->name != "mutation") continue;
      place.column = reading.column;
      place.header = reading.header;
    }
    log_.add({base::Problem("budget.mutation_differs",
                            {{"row", std::to_string(place.row)},
                             {"header", place.header},
                             {"post", base::shortened(fields_.post(values), shown_text_bytes_max)},
                             {"side", fields_.side(values)},
                             {"number", fields_.number(values)},
                             {"stated", facts::to_text(*fields_.mutation(values))},
                             {"computed", cents_of(computed)},
                             {"now", facts::to_text(*fields_.amount(values))},
                             {"before", facts::to_text(*previous)},
                             {"before_number", number}}),
              Severity::warning,
              std::move(place),
              {}});
  }

  // Only for the budgets that the file is about.
  void tell_skipped(const Budget& budget, const Amendments& amendments) {
    if (amendments.first_row.empty()) return;
    const std::int64_t last = *amendments.numbers.rbegin();
    const auto in_use = std::count_if(amendments.numbers.begin(), amendments.numbers.end(),
                                      [](std::int64_t number) { return number > 0; });
    const std::int64_t missing = std::max<std::int64_t>(0, last - in_use);
    if (missing == 0) return;
    std::string skipped;
    std::int64_t listed = 0;
    for (std::int64_t number = 1; listed < std::min(missing, skipped_shown_max); ++number) {
      if (amendments.numbers.contains(number)) continue;
      skipped += (skipped.empty() ? "" : ", ") + std::to_string(number);
      ++listed;
    }
    if (missing > listed) skipped += ", …";
    Rows rows;
    rows.add(amendments.first_row.rbegin()->second);
    tell("budget.numbers_skip", Severity::warning, rows,
         {{"municipality", budget.first},
          {"year", std::to_string(budget.second)},
          {"skipped", skipped},
          {"missing", missing},
          {"last", last}});
  }

  void tell(std::string name, Severity severity, const Rows& rows, Details details = {}) {
    if (!rows) return;
    facts::Place place = plan_.place;
    place.row = rows.first.front();
    details.emplace_back("count", rows.count);
    details.emplace_back("rows", rows.text());
    base::Problem problem(std::move(name), {});
    problem.details = std::move(details);
    log_.add({std::move(problem), severity, std::move(place), {}});
  }

  const RowPlan& plan_;
  FindingLog& log_;
  BudgetFields fields_;
  // By number; 0 for the original budget.
  std::map<Line, std::map<std::int64_t, KnownValue>> lines_;
  std::map<Budget, Amendments> amendments_;
  Rows odd_numbers_, unstated_, unchecked_, elsewhere_;
};

/// What the amounts add up to per municipality, year, stage, number and side.
class BudgetSums {
 public:
  explicit BudgetSums(const facts::Kind& kind)
      : fields_(kind), stages_(kind.fields[kind.at("stage")].choices) {}

  /// False when there are too many sums to look at.
  bool add(const Draft& draft) {
    const auto& values = draft.values;
    Sum& sum =
        sums_[{fields_.municipality(values), fields_.year(values), rank_of(fields_.stage(values)),
               fields_.number(values), fields_.side(values)}];
    if (!fields_.amount(values).is_known()) {
      ++sum.missing;
    } else {
      sum.cents += cents_in(fields_.amount(values));
      ++sum.values;
    }
    return sums_.size() <= budget_totals_max;
  }

  void write(const std::string& header, std::vector<ControlTotal>& totals) const {
    for (const auto& [part, sum] : sums_) {
      totals.push_back({.field = "amount",
                        .header = header,
                        .sum = cents_of(sum.cents),
                        .values = sum.values,
                        .missing = sum.missing,
                        .part = text_of(part)});
    }
  }

 private:
  using Part = std::tuple<std::string, std::int64_t, std::size_t, std::int64_t, std::string>;
  struct Sum {
    values::Wide cents = 0;
    std::int64_t values = 0;
    std::int64_t missing = 0;
  };

  // In the order of the stages, not of the alphabet.
  std::size_t rank_of(std::string_view stage) const {
    const auto found = std::find_if(stages_.begin(), stages_.end(),
                                    [&](const auto& choice) { return choice.id == stage; });
    return static_cast<std::size_t>(found - stages_.begin());
  }

  std::string text_of(const Part& part) const {
    const auto& [municipality, year, stage, number, side] = part;
    std::string out = municipality + " " + std::to_string(year) + " ";
    out += std::string(stages_[stage].id) + " ";
    if (number != 0) out += std::to_string(number) + " ";
    return out + side;
  }

  BudgetFields fields_;
  const std::vector<facts::Choice>& stages_;
  std::map<Part, Sum> sums_;
};

}  // namespace

void review_budget(const RowPlan& plan, const Settings& settings, const std::vector<Draft>& drafts,
                   FindingLog& log) {
  BudgetReview review(plan, log);
  if (settings.budget_amounts) {
    for (const facts::Fact& fact : *settings.budget_amounts) review.know(fact.values);
  }
  for (const Draft& draft : drafts) review.know(draft.values);
  for (const Draft& draft : drafts) review.judge(draft);
  review.finish();
}

void add_budget_totals(const facts::Kind& kind, const std::vector<Draft>& drafts,
                       const std::string& header, std::vector<ControlTotal>& totals) {
  BudgetSums sums(kind);
  for (const Draft& draft : drafts) {
    if (!sums.add(draft)) return;
  }
  sums.write(header, totals);
}

}  // namespace vlecht::importers
