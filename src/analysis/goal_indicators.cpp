// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_indicators.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "analysis/goal_line.h"
#include "analysis/known_fields.h"
#include "analysis/measured_goal_parts.h"
#include "base/check.h"
#include "facts/goal_choices.h"

namespace vlecht::analysis::goal_indicators {
namespace {

using facts::Fact;
using measurability::Direction;
using measurability::Verdict;
using values::Day;
using values::Known;
using values::Ratio;
using values::Reason;

Known<Direction> direction_of(const Fact& fact) {
  const auto text = known_text(fact, "direction");
  if (!text) return text.reason();
  return *text == facts::directions::up ? Direction::up : Direction::down;
}

/// Gathers what the dossier says about each indicator.
class IndicatorBooks {
 public:
  explicit IndicatorBooks(const dossier::Dossier& dossier) {
    dossier.each("indicator", [&](const Fact& fact) { add_indicator(fact); });
    dossier.each("indicator_baseline", [&](const Fact& fact) {
      Indicator* indicator = indicator_of(fact);
      const auto day = known_day(fact, "measured");
      if (indicator == nullptr || !day) return;
      indicator->baseline = Measured{*day, known_ratio(fact, "value"), fact.id, fact.standing, {}};
    });
    dossier.each("measurement", [&](const Fact& fact) { add_measurement(fact); });
    dossier.each("indicator_target", [&](const Fact& fact) { add_target(fact); });
  }

  std::vector<Indicator> indicators;
  std::vector<facts::Finding> findings;

 private:
  void add_indicator(const Fact& fact) {
    places_.emplace(fact.text("indicator"), indicators.size());
    Indicator indicator{.code = fact.text("indicator"),
                        .goal = fact.text("goal"),
                        .name = fact.text("name"),
                        .unit = fact.text("unit"),
                        .owner = fact.text("owner"),
                        .data_source = fact.text("data_source"),
                        .frequency = fact.text("frequency"),
                        .fact = fact.id,
                        .standing = fact.standing,
                        .sources = {fact.id}};
    indicator.direction = direction_of(fact);
    limits_.push_back(measurability::limits_of(
        known_text(fact, "unit"), known_ratio(fact, "lowest"), known_ratio(fact, "highest")));
    indicators.push_back(std::move(indicator));
  }

  Indicator* indicator_of(const Fact& fact) {
    const auto found = places_.find(fact.text("indicator"));
    if (found == places_.end()) return nullptr;
    Indicator& indicator = indicators[found->second];
    indicator.sources.push_back(fact.id);
    indicator.standing = facts::weaker(indicator.standing, fact.standing);
    return &indicator;
  }

  // That a baseline or target points at nothing is told by the judge of measurability.
  void add_measurement(const Fact& fact) {
    Indicator* indicator = indicator_of(fact);
    if (indicator == nullptr) {
      findings.push_back({base::Problem("goal_progress.unknown_indicator_found",
                                        {{"indicator", fact.text("indicator")}}),
                          facts::Severity::warning,
                          {},
                          {fact.id}});
      return;
    }
    const Known<Ratio> value = known_ratio(fact, "value");
    if (value && !limits_[places_.find(fact.text("indicator"))->second].hold(*value)) {
      tell_impossible(fact);
      return;
    }
    indicator->measurements.push_back({*known_day(fact, "measured"), known_ratio(fact, "value"),
                                       fact.id, fact.standing, fact.text("explanation")});
  }

  // It is set aside: nothing is reached by a value that cannot be.
  void tell_impossible(const Fact& fact) {
    findings.push_back({base::Problem("goal_progress.impossible_measurement_found",
                                      {{"indicator", fact.text("indicator")},
                                       {"day", values::to_iso(*known_day(fact, "measured"))},
                                       {"value", fact.text("value")}}),
                        facts::Severity::warning,
                        {},
                        {fact.id}});
  }

  void add_target(const Fact& fact) {
    Indicator* indicator = indicator_of(fact);
    if (indicator == nullptr) return;
    const std::int64_t number = fact.integer("number");
    auto& targets = indicator->targets;
    auto place = std::find_if(targets.begin(), targets.end(),
                              [&](const Target& target) { return target.number == number; });
    if (place == targets.end()) place = targets.insert(place, Target{.number = number});
    place->plans.push_back({*known_day(fact, "decided"), known_ratio(fact, "value"),
                            known_day(fact, "due"), known_text(fact, "decision"), fact.id,
                            fact.standing});
  }

  std::map<std::string, std::size_t, std::less<>> places_;
  std::vector<measurability::Limits> limits_;  // of the indicators
};

/// Works out where one indicator stands on a day.
class IndicatorJudge {
 public:
  IndicatorJudge(Indicator& indicator, Day today, std::optional<Day> chosen_on)
      : indicator_(indicator), today_(today), chosen_on_(chosen_on) {
    put_in_order();
  }

  /// `verdict_of`: whether the target of a number can be measured, by its latest plan.
  template <class VerdictOf>
  void judge(VerdictOf verdict_of) {
    judge_freshness();
    judge_improvement();
    for (Target& target : indicator_.targets) {
      target.verdict = verdict_of(target.number);
      target.first = judged(target.plans.front(), target);
      target.latest = judged(target.plans.back(), target);
      if (target.chosen) target.by_chosen = judged(target.plans[*target.chosen], target);
    }
    add_up();
  }

 private:
  void put_in_order() {
    std::stable_sort(indicator_.measurements.begin(), indicator_.measurements.end(),
                     [](const Measured& a, const Measured& b) { return a.day < b.day; });
    std::sort(indicator_.sources.begin(), indicator_.sources.end());
    std::sort(indicator_.targets.begin(), indicator_.targets.end(),
              [](const Target& a, const Target& b) { return a.number < b.number; });
    for (Target& target : indicator_.targets) {
      std::stable_sort(
          target.plans.begin(), target.plans.end(),
          [](const TargetPlan& a, const TargetPlan& b) { return a.decided < b.decided; });
      for (std::size_t i = 0; chosen_on_ && i < target.plans.size(); ++i) {
        if (target.plans[i].decided <= *chosen_on_) target.chosen = i;
      }
    }
  }

  void judge_freshness() {
    const Measured* latest = indicator_.latest();
    const auto frequency = measurability::frequency_named(indicator_.frequency);
    Freshness& freshness = indicator_.freshness;
    if (latest == nullptr) {
      freshness.sort = Freshness::Sort::never;
    } else if (!frequency) {
      freshness.sort = Freshness::Sort::unknown;
    } else {
      freshness.until = fresh_until(latest->day, *frequency);
      const bool is_fresh = today_ <= freshness.until;
      freshness.sort = is_fresh ? Freshness::Sort::fresh : Freshness::Sort::stale;
    }
  }

  void judge_improvement() {
    facts::Figure<Ratio>& improvement = indicator_.improvement;
    const Measured* latest = indicator_.latest();
    improvement.standing = indicator_.standing;
    if (latest == nullptr || !indicator_.baseline || !is_after_baseline(*latest)) return;
    improvement.sources = {std::min(latest->fact, indicator_.baseline->fact),
                           std::max(latest->fact, indicator_.baseline->fact)};
    if (!latest->value || !indicator_.baseline->value || !indicator_.direction) {
      improvement.value = Reason::not_supplied;
      return;
    }
    const bool is_up = *indicator_.direction == Direction::up;
    const Ratio& from = *indicator_.baseline->value;
    improvement.value = is_up ? goal_line::difference(*latest->value, from)
                              : goal_line::difference(from, *latest->value);
  }

  // The last measurement up to the day of the target; what was measured up to the baseline is no
  // progress.
  const Measured* measured_for(const Known<Day>& due) const {
    const Measured* found = nullptr;
    for (const Measured& each : indicator_.measurements) {
      if (due && each.day > *due) break;
      if (is_after_baseline(each)) found = &each;
    }
    return found;
  }

  bool is_after_baseline(const Measured& measured) const {
    return !indicator_.baseline || measured.day > indicator_.baseline->day;
  }

  Judged judged(const TargetPlan& plan, const Target& target) const {
    const Measured* measured = measured_for(plan.due);
    Judged out;
    out.progress.standing = out.time.standing = indicator_.standing;
    measure(plan, measured, out);
    const auto [status, why] = rule(plan, target, measured, out);
    out.status = status;
    out.why = why;
    return out;
  }

  // How far it is, where that can be said; also when it is grey.
  void measure(const TargetPlan& plan, const Measured* measured, Judged& out) const {
    if (measured == nullptr || !measured->value || !plan.value) return;
    const auto& baseline = indicator_.baseline;
    if (!baseline || !baseline->value) return;
    out.progress.value = goal_line::share(*baseline->value, *measured->value, *plan.value);
    out.progress.sources = {baseline->fact, measured->fact, plan.fact};
    std::sort(out.progress.sources.begin(), out.progress.sources.end());
    out.time.sources = out.progress.sources;
    if (!plan.due || *plan.due <= baseline->day) return;
    out.time.value = Ratio(measured->day.days_since_1970() - baseline->day.days_since_1970(),
                           plan.due->days_since_1970() - baseline->day.days_since_1970());
  }

  std::pair<Status, Why> rule(const TargetPlan& plan, const Target& target,
                              const Measured* measured, const Judged& out) const {
    if (measured == nullptr) return {Status::not_measured, Why::no_measurement};
    if (!plan.value || !plan.due || !measured->value) {
      return {Status::cannot_be_told, Why::no_target};
    }
    if (!indicator_.direction || contradicts(plan)) {
      return {Status::cannot_be_told, Why::no_direction};
    }
    if (target.verdict == Verdict::not_measurable || target.verdict == Verdict::cannot_be_judged) {
      return {Status::cannot_be_told, Why::not_measurable};
    }
    if (const auto grey = greyness(*plan.due, *measured)) return {Status::cannot_be_told, *grey};
    const bool is_up = *indicator_.direction == Direction::up;
    const auto order = *measured->value <=> *plan.value;
    if (is_up ? order >= 0 : order <= 0) return {Status::reached, Why::reached};
    if (*plan.due < today_) return {Status::not_on_course, Why::day_passed};
    if (!out.progress.value || !out.time.value) {
      return {Status::cannot_be_told, Why::no_baseline};
    }
    const bool is_ahead = goal_line::is_ahead(*indicator_.baseline->value, *measured->value,
                                              *plan.value, *out.time.value);
    if (is_ahead) return {Status::on_course, Why::ahead_of_line};
    return {Status::not_on_course, Why::behind_line};
  }

  // A target on the wrong side of the baseline, or on it.
  bool contradicts(const TargetPlan& plan) const {
    if (!indicator_.baseline || !indicator_.baseline->value) return false;
    const auto order = *plan.value <=> *indicator_.baseline->value;
    return *indicator_.direction == Direction::up ? order <= 0 : order >= 0;
  }

  // A target whose day has passed is judged by a measurement that was fresh on that day.
  std::optional<Why> greyness(Day due, const Measured& measured) const {
    const auto frequency = measurability::frequency_named(indicator_.frequency);
    if (!frequency) return Why::no_frequency;
    if (std::min(due, today_) > fresh_until(measured.day, *frequency)) return Why::stale;
    return std::nullopt;
  }

  void add_up() {
    if (indicator_.targets.empty()) {
      const bool is_measured = indicator_.latest() != nullptr;
      indicator_.status = is_measured ? Status::cannot_be_told : Status::not_measured;
      indicator_.why = is_measured ? Why::no_target : Why::no_measurement;
      indicator_.status_first = indicator_.status;
      return;
    }
    indicator_.status = indicator_.status_first = Status::reached;
    indicator_.why = Why::reached;
    for (const Target& target : indicator_.targets) {
      if (target.latest.status > indicator_.status) indicator_.why = target.latest.why;
      indicator_.status = worse(indicator_.status, target.latest.status);
      indicator_.status_first = worse(indicator_.status_first, target.first.status);
      if (!target.by_chosen) continue;
      const Status so_far = indicator_.status_chosen.value_or(Status::reached);
      indicator_.status_chosen = worse(so_far, target.by_chosen->status);
    }
  }

  Indicator& indicator_;
  Day today_;
  std::optional<Day> chosen_on_;
};

bool ends_month(Day day) { return day.plus_days(1).month() != day.month(); }

// A month after the last day of June is the last day of July.
Day next_measurement(Day measured, const measurability::Frequency& frequency) {
  if (frequency.months == 0) return measured.plus_days(frequency.days);
  Day next = values::months_later(measured, frequency.months);
  while (ends_month(measured) && next < values::open_end() && !ends_month(next)) {
    next = next.plus_days(1);
  }
  return next;
}

}  // namespace

std::string_view name_of(Status status) {
  switch (status) {
    case Status::reached:
      return "reached";
    case Status::on_course:
      return "on_course";
    case Status::not_measured:
      return "not_measured";
    case Status::cannot_be_told:
      return "cannot_be_told";
    case Status::not_on_course:
      return "not_on_course";
  }
  CHECK(!"a status has a name");
}

bool is_known(Status status) {
  return status != Status::not_measured && status != Status::cannot_be_told;
}

std::string_view name_of(Why why) {
  switch (why) {
    case Why::reached:
      return "reached";
    case Why::ahead_of_line:
      return "ahead_of_line";
    case Why::behind_line:
      return "behind_line";
    case Why::day_passed:
      return "day_passed";
    case Why::no_measurement:
      return "no_measurement";
    case Why::stale:
      return "stale";
    case Why::no_frequency:
      return "no_frequency";
    case Why::no_baseline:
      return "no_baseline";
    case Why::no_target:
      return "no_target";
    case Why::no_direction:
      return "no_direction";
    case Why::not_measurable:
      return "not_measurable";
  }
  CHECK(!"a rule has a name");
}

std::string_view name_of(Freshness::Sort sort) {
  switch (sort) {
    case Freshness::Sort::fresh:
      return "fresh";
    case Freshness::Sort::stale:
      return "stale";
    case Freshness::Sort::never:
      return "never";
    case Freshness::Sort::unknown:
      return "unknown";
  }
  CHECK(!"freshness has a name");
}

Day fresh_until(Day measured, const measurability::Frequency& frequency) {
  // Days near the end of the calendar are fresh for ever.
  constexpr int far_year = 9'000;
  if (measured.year() >= far_year) return values::open_end();
  const Day next = next_measurement(measured, frequency);
  const std::int32_t period = next.days_since_1970() - measured.days_since_1970();
  return next.plus_days(std::min(period, delivery_days_max));
}

const Indicator* Indicators::find(std::string_view code) const {
  const auto found = std::find_if(indicators.begin(), indicators.end(),
                                  [&](const Indicator& each) { return each.code == code; });
  return found == indicators.end() ? nullptr : &*found;
}

Indicators indicators_of(const dossier::Dossier& dossier, std::optional<Day> chosen_on) {
  Indicators out;
  out.judged = measurability::examine_goals(dossier);
  std::map<std::pair<std::string, std::int64_t>, Verdict> verdicts;
  for (const auto& judged : out.judged.goals) {
    if (judged.indicator.empty()) continue;
    verdicts[{judged.indicator, judged.number}] = judged.answer.verdict;
  }
  IndicatorBooks books(dossier);
  const Day today = dossier.moment().valid_on.day;
  for (Indicator& indicator : books.indicators) {
    IndicatorJudge(indicator, today, chosen_on).judge([&](std::int64_t number) {
      const auto found = verdicts.find({indicator.code, number});
      return found == verdicts.end() ? Verdict::not_measurable : found->second;
    });
  }
  out.indicators = std::move(books.indicators);
  out.findings = std::move(books.findings);
  return out;
}

}  // namespace vlecht::analysis::goal_indicators
