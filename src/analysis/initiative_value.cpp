// SPDX-License-Identifier: EUPL-1.2
#include "analysis/initiative_value.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/known_fields.h"
#include "analysis/methods/reference_class.h"
#include "analysis/regular_days.h"
#include "facts/decimal.h"
#include "facts/goal_choices.h"
#include "values/rounding.h"

namespace vlecht::analysis::initiative_value {
namespace {

using facts::EntryNumber;
using facts::Fact;
using values::Day;
using values::Known;
using values::Money;
using values::Reason;

std::int64_t days_between(Day from, Day until) {
  return std::int64_t{until.days_since_1970()} - from.days_since_1970();
}

template <class Compare>
void sort_by_day(std::vector<Fact>& facts_of, Compare day_field) {
  std::sort(facts_of.begin(), facts_of.end(), [&](const Fact& a, const Fact& b) {
    return *known_day(a, day_field) < *known_day(b, day_field);
  });
}

void rest_value_on(Initiative& initiative, const Fact& fact) {
  initiative.standing = facts::weaker(initiative.standing, fact.standing);
  initiative.sources.push_back(fact.id);
}

/// What the dossier says about the money of initiatives.
class InitiativeMoney {
 public:
  explicit InitiativeMoney(const dossier::Dossier& dossier) {
    dossier.each("planned_value",
                 [&](const Fact& fact) { planned_[fact.text("initiative")].push_back(fact); });
    dossier.each("initiative_progress", [&](const Fact& fact) {
      if (fact["earned"].is_known() || fact["actual"].is_known())
        reports_[fact.text("initiative")].push_back(fact);
    });
    for (auto& [code, points] : planned_) sort_by_day(points, "by");
    for (auto& [code, reports] : reports_) sort_by_day(reports, "reported");
    read_classes(dossier);
  }

  bool has_any(const Fact& initiative) const {
    const std::string& code = initiative.text("initiative");
    return initiative["budget"].is_known() || planned_.contains(code) || reports_.contains(code);
  }

  Initiative value_of(const Fact& fact) const {
    Initiative out;
    out.initiative = fact.text("initiative");
    out.name = fact.text("name");
    out.goal = fact.text("goal");
    out.planned_end = known_day(fact, "planned_end");
    out.amounts.budget = known_money(fact, "budget");
    out.standing = fact.standing;
    out.sources.push_back(fact.id);
    read_report(out);
    const Known<Day> start = known_day(fact, "planned_start");
    const auto points = read_points(out);
    if (out.reported) out.amounts.planned = planned_on(points, start, *out.reported);
    out.value = methods::earned_value(out.amounts);
    schedule(points, start, out);
    out.outside = outside_cost(out.amounts.budget);
    std::sort(out.sources.begin(), out.sources.end());
    return out;
  }

 private:
  void read_classes(const dossier::Dossier& dossier) {
    dossier.each("reference_class", [&](const Fact& fact) {
      if (fact.text("measure") != facts::overrun_measures::cost) return;
      const auto overrun = facts::ratio_of(fact, "overrun");
      const auto quantile = facts::ratio_of(fact, "quantile");
      if (!overrun || !quantile) return;
      auto& [quantiles, sources] = classes_[fact.text("reference_class")];
      quantiles.push_back({quantile->to_double(), overrun->to_double()});
      sources.push_back(fact.id);
    });
  }

  // Earned and spent must be of one day to be held against each other.
  void read_report(Initiative& out) const {
    const auto found = reports_.find(out.initiative);
    if (found == reports_.end()) return;
    const Fact* last = &found->second.back();
    for (const Fact& report : found->second)
      if (report["earned"].is_known()) last = &report;
    out.reported = known_day(*last, "reported");
    out.amounts.earned = known_money(*last, "earned");
    out.amounts.actual = known_money(*last, "actual");
    rest_value_on(out, *last);
  }

  std::vector<PlannedOn> read_points(Initiative& out) const {
    std::vector<PlannedOn> points;
    const auto found = planned_.find(out.initiative);
    if (found == planned_.end()) return points;
    for (const Fact& point : found->second) {
      const auto amount = known_money(point, "amount");
      if (!amount) continue;
      points.push_back({*known_day(point, "by"), *amount});
      rest_value_on(out, point);
    }
    return points;
  }

  static void schedule(const std::vector<PlannedOn>& points, const Known<Day>& start,
                       Initiative& out) {
    const methods::EarnedFigure<values::Ratio> none =
        base::Failed<methods::NoEarnedValue>(methods::NoEarnedValue::not_supplied);
    out.schedule = {none, none, none};
    if (!start || !out.reported) return;
    std::vector<methods::PlannedPoint> plan;
    for (const PlannedOn& point : points)
      plan.push_back({days_between(*start, point.day), point.amount});
    out.schedule =
        methods::earned_schedule(plan, out.amounts.earned, days_between(*start, *out.reported));
    if (!out.schedule.duration_at_time_index) return;
    if (const auto day = day_after(*start, out.schedule.duration_at_time_index->to_double()))
      out.end_at_pace = *day;
  }

  std::optional<OutsideCost> outside_cost(const Known<Money>& budget) const {
    if (!budget || classes_.empty()) return std::nullopt;
    const auto& [name, found] = *classes_.begin();
    const auto& rows = found;  // clang 14 lets no lambda have a binding
    OutsideCost out{name, std::nullopt, std::nullopt, rows.second};
    const auto at = [&](double chance) -> std::optional<Money> {
      const auto uplift = methods::published_uplift(rows.first, chance);
      if (!uplift) return std::nullopt;
      // An overrun is a rough share: whole euros are more than it can tell.
      const double euro = static_cast<double>(budget->cents()) / 100 * (1 + *uplift);
      if (std::abs(euro) > 1e15) return std::nullopt;
      return Money::from_cents(100 * static_cast<std::int64_t>(std::llround(euro)));
    };
    out.p50 = at(0.5);
    out.p80 = at(0.8);
    return out;
  }

  std::map<std::string, std::vector<Fact>> planned_, reports_;
  std::map<std::string,
           std::pair<std::vector<methods::PublishedQuantile>, std::vector<EntryNumber>>>
      classes_;
};

}  // namespace

Known<Money> planned_on(const std::vector<PlannedOn>& points, const Known<Day>& start, Day day) {
  const auto next = std::find_if(points.begin(), points.end(),
                                 [&](const PlannedOn& point) { return point.day >= day; });
  if (points.empty()) return Reason::not_supplied;
  if (next == points.end()) return points.back().amount;
  if (next->day == day) return next->amount;
  PlannedOn before{day, Money()};
  if (next != points.begin()) {
    before = *(next - 1);
  } else {
    if (!start) return Reason::not_supplied;
    if (day <= *start) return Money();
    before.day = *start;
  }
  const values::Wide rise = values::Wide{next->amount.cents()} - before.amount.cents();
  const auto part =
      values::divided(rise * days_between(before.day, day), days_between(before.day, next->day),
                      values::Rounding::half_away_from_zero);
  return before.amount + Money::from_cents(static_cast<std::int64_t>(part));
}

Answer analyse(const dossier::Dossier& dossier) {
  const InitiativeMoney money(dossier);
  Answer answer;
  dossier.each("initiative", [&](const Fact& fact) {
    if (money.has_any(fact)) answer.initiatives.push_back(money.value_of(fact));
  });
  return answer;
}

}  // namespace vlecht::analysis::initiative_value
