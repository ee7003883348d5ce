// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/goal_forecasts.h"
#include "analysis/known_fields.h"
#include "analysis/methods/reference_class.h"
#include "analysis/methods/throughput.h"
#include "analysis/methods/uncertain_throughput.h"
#include "analysis/regular_days.h"
#include "base/check.h"
#include "facts/decimal.h"
#include "facts/goal_choices.h"

namespace vlecht::analysis::goal_forecasts {
namespace {

using facts::EntryNumber;
using facts::Fact;
using goal_plans::Milestone;
using values::Day;
using values::Known;
using values::Reason;

// Enough for a standard error of a chance below 1.6 %, and quick.
constexpr std::size_t forecast_draws = 1000;

/// What a report says of an initiative's items.
struct ItemReport {
  Day day;
  Known<std::int64_t> done = Reason::not_supplied;
  Known<std::int64_t> left = Reason::not_supplied;
  facts::Standing standing = facts::Standing::adopted;
  EntryNumber source = 0;
};

struct ClassRow {
  methods::PublishedQuantile quantile;
  EntryNumber source = 0;
};

bool is_open(const Milestone& milestone) {
  return !std::holds_alternative<goal_plans::Met>(milestone.state) &&
         !std::holds_alternative<goal_plans::Dropped>(milestone.state);
}

// By the plan that counts.
Known<Day> planned_day(const Milestone& milestone) {
  if (!milestone.counting) return Reason::not_supplied;
  return milestone.plans[*milestone.counting].due;
}

/// What the dossier says about work and plans, by code.
class Work {
 public:
  Work(const dossier::Dossier& dossier, const goal_plans::Plans& plans)
      : today_(dossier.moment().valid_on.day) {
    dossier.each("initiative", [&](const Fact& fact) {
      starts_.insert_or_assign(fact.text("initiative"), known_day(fact, "planned_start"));
    });
    dossier.each("initiative_progress", [&](const Fact& fact) {
      reports_[fact.text("initiative")].push_back(
          {*known_day(fact, "reported"), known_count(fact, "items_done"),
           known_count(fact, "items_left"), fact.standing, fact.id});
    });
    for (auto& [initiative, reports] : reports_) {
      std::sort(reports.begin(), reports.end(),
                [](const ItemReport& a, const ItemReport& b) { return a.day < b.day; });
    }
    read_classes(dossier);
    for (const Milestone& milestone : plans.milestones) note_last(milestone);
  }

  Day today() const { return today_; }
  const std::vector<ItemReport>& reports_of(const std::string& initiative) const {
    static const std::vector<ItemReport> none;
    const auto found = reports_.find(initiative);
    return found == reports_.end() ? none : found->second;
  }
  /// Whether no open milestone of the initiative is planned after this one.
  bool is_last(const Milestone& milestone) const {
    return last_.at(milestone.initiative) == &milestone;
  }
  Known<Day> start_of(const std::string& initiative) const {
    const auto found = starts_.find(initiative);
    return found == starts_.end() ? Known<Day>(Reason::not_supplied) : found->second;
  }
  const std::map<std::string, std::vector<ClassRow>>& classes() const { return classes_; }

 private:
  void read_classes(const dossier::Dossier& dossier) {
    dossier.each("reference_class", [&](const Fact& fact) {
      if (fact.text("measure") != facts::overrun_measures::duration) return;
      const auto overrun = facts::ratio_of(fact, "overrun");
      const auto quantile = facts::ratio_of(fact, "quantile");
      if (!overrun || !quantile) return;
      classes_[fact.text("reference_class")].push_back(
          {{quantile->to_double(), overrun->to_double()}, fact.id});
    });
  }

  // Of the open milestones of an initiative the one that is planned last; one without a day may be
  // the last of all.
  void note_last(const Milestone& milestone) {
    if (milestone.initiative.empty() || !is_open(milestone)) return;
    const auto [found, is_new] = last_.try_emplace(milestone.initiative, &milestone);
    if (is_new) return;
    const Known<Day> day = planned_day(milestone);
    const Known<Day> last = planned_day(*found->second);
    if (last && (!day || *day > *last)) found->second = &milestone;
  }

  Day today_;
  std::map<std::string, Known<Day>> starts_;
  std::map<std::string, std::vector<ItemReport>> reports_;
  std::map<std::string, std::vector<ClassRow>> classes_;
  std::map<std::string, const Milestone*> last_;
};

// ---- What was observed ----

// The first report has no period: since when it counts is not said.
std::optional<WhyNot> observe(const std::vector<ItemReport>& all, Day today,
                              MilestoneForecast& forecast) {
  std::vector<ItemReport> reports;
  std::copy_if(all.begin(), all.end(), std::back_inserter(reports),
               [](const ItemReport& report) { return report.done.is_known(); });
  if (reports.empty() || !reports.back().left) return WhyNot::no_items;
  ObservedWork& work = forecast.work;
  work.counted = reports.back().day;
  work.items_left = *reports.back().left;
  std::vector<Day> days;
  for (const ItemReport& report : reports) {
    if (!days.empty()) work.per_period.push_back(*report.done);
    days.push_back(report.day);
    forecast.standing = facts::weaker(forecast.standing, report.standing);
    forecast.sources.push_back(report.source);
  }
  if (work.items_left == 0) return WhyNot::nothing_left;
  if (work.per_period.size() < periods_min) return WhyNot::too_few_periods;
  const auto stretch = regular_stretch(days);
  if (!stretch) return WhyNot::irregular;
  work.period_days = *stretch;
  if (today.days_since_1970() - work.counted.days_since_1970() > 2 * work.period_days)
    return WhyNot::stale;
  return std::nullopt;
}

// ---- What follows from it ----

// A milestone that is not met is at the earliest met today.
std::optional<Day> day_of_periods(const ObservedWork& work, double periods, Day today) {
  const auto day = day_after(work.counted, periods * work.period_days);
  return day ? std::max(*day, today) : day;
}

DayRange certain_days(const methods::ThroughputForecast& forecast, const ObservedWork& work,
                      Day today) {
  const auto at = [&](double chance) {
    return day_of_periods(work, static_cast<double>(forecast.quantile(chance)), today);
  };
  return {at(0.10), at(0.50), at(0.85), at(0.90), at(0.95)};
}

DayRange uncertain_days(const methods::UncertainThroughputForecast& forecast,
                        const ObservedWork& work, Day today) {
  const auto at = [&](double chance) -> std::optional<Day> {
    const auto periods = forecast.quantile(chance);
    if (!periods) return std::nullopt;
    return day_of_periods(work, periods->value, today);
  };
  return {at(0.10), at(0.50), at(0.85), at(0.90), at(0.95)};
}

std::array<std::optional<Day>, likely_days> days_as_likely(
    const methods::UncertainThroughputForecast& forecast, const ObservedWork& work, Day today) {
  std::array<std::optional<Day>, likely_days> out;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto periods = forecast.quantile((static_cast<double>(i) + 0.5) / likely_days);
    if (periods) out[i] = day_of_periods(work, periods->value, today);
  }
  return out;
}

// Whole periods only: what is done in a period is known when it is over. A day that has passed
// without the milestone being met is missed.
methods::DrawnProbability chance_by(Day planned, const ObservedWork& work, Day today,
                                    const methods::UncertainThroughputForecast& forecast) {
  if (planned < today) return {0, 0};
  const double days = planned.days_since_1970() - work.counted.days_since_1970();
  return forecast.done_within(static_cast<std::int64_t>(std::floor(days / work.period_days)));
}

WhyNot why_not_of(methods::NoThroughput no) {
  switch (no) {
    case methods::NoThroughput::nothing_observed:
      return WhyNot::too_few_periods;
    case methods::NoThroughput::never:
      return WhyNot::nothing_done;
    case methods::NoThroughput::out_of_range:
    case methods::NoThroughput::too_far:
    case methods::NoThroughput::too_spread:
      return WhyNot::too_far;
  }
  CHECK(!"a refusal has a reason");
}

std::optional<WhyNot> compute(const Work& all, MilestoneForecast& forecast) {
  const ObservedWork& work = forecast.work;
  const auto certain = methods::forecast_throughput(work.per_period, work.items_left);
  if (!certain) return why_not_of(certain.error());
  const auto uncertain = methods::forecast_uncertain_throughput(
      work.per_period, work.items_left, {.draws = forecast_draws}, base::run_in_order);
  if (!uncertain) return why_not_of(uncertain.error());
  forecast.days_certain = certain_days(*certain, work, all.today());
  forecast.days = uncertain_days(*uncertain, work, all.today());
  forecast.likely = days_as_likely(*uncertain, work, all.today());
  forecast.draws = forecast_draws;
  if (const auto p85 = uncertain->quantile(0.85))
    forecast.error_days = p85->monte_carlo_error * work.period_days;
  if (forecast.planned) {
    const auto chance = chance_by(*forecast.planned, work, all.today(), *uncertain);
    forecast.probability.value = chance.value;
    forecast.probability_error = chance.monte_carlo_error;
  }
  if (forecast.first_planned)
    forecast.probability_first.value =
        chance_by(*forecast.first_planned, work, all.today(), *uncertain).value;
  return std::nullopt;
}

// The planned duration is that of the first plan: overruns of a class are against the first.
std::optional<OutsideView> outside_view(const Work& all, const MilestoneForecast& forecast) {
  const Known<Day> start = all.start_of(forecast.initiative);
  if (!start || !forecast.first_planned || *forecast.first_planned <= *start) return std::nullopt;
  if (all.classes().empty()) return std::nullopt;
  const auto& [name, rows] = *all.classes().begin();
  OutsideView view{name, std::nullopt, std::nullopt, {}};
  std::vector<methods::PublishedQuantile> quantiles;
  for (const ClassRow& row : rows) {
    quantiles.push_back(row.quantile);
    view.sources.push_back(row.source);
  }
  const double planned = forecast.first_planned->days_since_1970() - start->days_since_1970();
  const auto at = [&](double chance) -> std::optional<Day> {
    const auto uplift = methods::published_uplift(quantiles, chance);
    if (!uplift) return std::nullopt;
    return day_after(*start, planned * (1 + *uplift));
  };
  view.p50 = at(0.5);
  view.p80 = at(0.8);
  if (!view.p50 && !view.p80) return std::nullopt;
  return view;
}

MilestoneForecast forecast_of(const Work& all, const Milestone& milestone) {
  MilestoneForecast forecast;
  forecast.milestone = milestone.code;
  forecast.name = milestone.name;
  forecast.goal = milestone.goal;
  forecast.initiative = milestone.initiative;
  forecast.sources = milestone.sources;
  forecast.standing = milestone.standing;
  forecast.planned = planned_day(milestone);
  if (!milestone.plans.empty()) forecast.first_planned = milestone.plans.front().due;
  forecast.probability.value = Reason::not_supplied;
  if (forecast.initiative.empty()) {
    forecast.why_not = WhyNot::no_initiative;
  } else {
    forecast.outside = outside_view(all, forecast);
    if (!all.is_last(milestone)) {
      forecast.why_not = WhyNot::not_last;
    } else {
      forecast.why_not = observe(all.reports_of(forecast.initiative), all.today(), forecast);
      if (!forecast.why_not) forecast.why_not = compute(all, forecast);
    }
  }
  if (!forecast.why_not) forecast.method = "throughput-bayes/1";
  std::sort(forecast.sources.begin(), forecast.sources.end());
  for (auto* figure : {&forecast.probability, &forecast.probability_first}) {
    figure->sources = forecast.sources;
    figure->standing = forecast.standing;
  }
  return forecast;
}

// More items left than were left, less what was done: work was added, which no forecast from the
// past knows of.
void tell_added_items(const Work& all, const MilestoneForecast& forecast,
                      std::vector<facts::Finding>& findings) {
  std::int64_t added = 0;
  std::vector<EntryNumber> sources;
  const auto& reports = all.reports_of(forecast.initiative);
  for (std::size_t i = 1; i < reports.size(); ++i) {
    const ItemReport& now = reports[i];
    const ItemReport& before = reports[i - 1];
    if (!now.left || !now.done || !before.left) continue;
    const std::int64_t more = *now.left - (*before.left - *now.done);
    if (more <= 0) continue;
    added += more;
    sources.push_back(now.source);
  }
  if (added == 0) return;
  findings.push_back(
      {base::Problem("goal_forecasts.items_added_found", {{"milestone", forecast.milestone},
                                                          {"initiative", forecast.initiative},
                                                          {"count", added}}),
       facts::Severity::warning,
       {},
       std::move(sources)});
}

}  // namespace

std::vector<MilestoneForecast> milestone_forecasts(const dossier::Dossier& dossier,
                                                   const goal_plans::Plans& plans,
                                                   std::vector<facts::Finding>& findings) {
  const Work all(dossier, plans);
  std::vector<MilestoneForecast> forecasts;
  for (const Milestone& milestone : plans.milestones) {
    if (!is_open(milestone)) continue;
    forecasts.push_back(forecast_of(all, milestone));
    if (!forecasts.back().why_not) tell_added_items(all, forecasts.back(), findings);
  }
  return forecasts;
}

}  // namespace vlecht::analysis::goal_forecasts
