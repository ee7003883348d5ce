// SPDX-License-Identifier: EUPL-1.2
#include "analysis/forecast_board.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

#include "analysis/known_fields.h"
#include "analysis/methods/bootstrap.h"
#include "facts/decimal.h"
#include "facts/goal_choices.h"

namespace vlecht::analysis::forecast_board {
namespace {

using facts::EntryNumber;
using facts::Fact;
using values::Day;
using values::Known;
using values::Reason;

constexpr double board_alpha = 0.2;  // intervals of 80 %

Known<double> known_number(const Fact& fact, std::string_view field) {
  const auto ratio = facts::ratio_of(fact, field);
  if (!ratio) return fact[field].reason();
  return ratio->to_double();
}

/// What happened: milestones that were met or dropped, and what was measured.
class Outcomes {
 public:
  explicit Outcomes(const dossier::Dossier& dossier) : today_(dossier.moment().valid_on.day) {
    dossier.each("milestone_met", [&](const Fact& fact) {
      const Day day = *known_day(fact, "met");
      const auto [found, is_new] = met_.try_emplace(fact.text("milestone"), day, fact.id);
      if (!is_new && day < found->second.first) found->second = {day, fact.id};
    });
    dossier.each("milestone_dropped",
                 [&](const Fact& fact) { dropped_.insert(fact.text("milestone")); });
    dossier.each("indicator", [&](const Fact& fact) {
      indicators_.insert_or_assign(fact.text("indicator"), fact);
    });
    dossier.each("indicator_target", [&](const Fact& fact) {
      const std::string code =
          fact.text("indicator") + "/" + std::to_string(fact.integer("number"));
      targets_[code].insert_or_assign(*known_day(fact, "decided"), fact);
    });
    dossier.each("measurement", [&](const Fact& fact) {
      measured_[fact.text("indicator")].insert_or_assign(*known_day(fact, "measured"), fact);
    });
  }

  void judge(Recorded& forecast) const {
    if (forecast.sort == Sort::milestone) {
      judge_milestone(forecast);
    } else {
      judge_target(forecast);
    }
  }

 private:
  // Judged when its day and its interval are over, also when it was met before: else what was met
  // would count sooner than what was not.
  void judge_milestone(Recorded& forecast) const {
    const auto met = met_.find(forecast.code);
    const bool is_met = met != met_.end();
    // Said when it was over: no forecast.
    if (is_met && met->second.first < forecast.made) return;
    if (!is_met && dropped_.contains(forecast.code)) {
      forecast.is_dropped = true;
      return;
    }
    if (is_met) forecast.sources.push_back(met->second.second);
    if (forecast.target_day && today_ > *forecast.target_day)
      forecast.happened = is_met && met->second.first <= *forecast.target_day;
    const double passed = today_.days_since_1970() - forecast.made.days_since_1970();
    if (!forecast.high || passed <= *forecast.high) return;
    forecast.is_at_least = !is_met;
    forecast.outcome =
        is_met ? met->second.first.days_since_1970() - forecast.made.days_since_1970() : passed;
  }

  // The target that was meant: the one decided last when the forecast was made.
  const Fact* target_meant(const Recorded& forecast) const {
    const auto found = targets_.find(forecast.code);
    if (found == targets_.end()) return nullptr;
    const auto after = found->second.upper_bound(forecast.made);
    return after == found->second.begin() ? nullptr : &std::prev(after)->second;
  }

  // The measurement nearest to the day; of two equally near the earlier.
  const Fact* measured_near(const std::string& indicator, const Recorded& forecast) const {
    const auto found = measured_.find(indicator);
    if (found == measured_.end()) return nullptr;
    const Fact* nearest = nullptr;
    int nearest_days = measured_within_days + 1;
    for (const auto& [day, fact] : found->second) {
      if (day <= forecast.made || !fact["value"].is_known()) continue;
      const int away = std::abs(day.days_since_1970() - forecast.target_day->days_since_1970());
      if (away >= nearest_days) continue;
      nearest = &fact;
      nearest_days = away;
    }
    return nearest;
  }

  void judge_target(Recorded& forecast) const {
    const std::string indicator = forecast.code.substr(0, forecast.code.rfind('/'));
    const auto known = indicators_.find(indicator);
    const Fact* target = target_meant(forecast);
    if (known != indicators_.end()) forecast.unit = known->second.text("unit");
    if (!forecast.target_day || today_ < *forecast.target_day || !target ||
        known == indicators_.end() || !known->second["direction"].is_known())
      return;
    const Fact* measured = measured_near(indicator, forecast);
    const auto wanted = facts::ratio_of(*target, "value");
    if (!measured || !wanted) return;
    const auto value = *facts::ratio_of(*measured, "value");
    const bool is_upward = known->second.text("direction") == facts::directions::up;
    forecast.outcome = value.to_double();
    forecast.happened = is_upward ? value >= *wanted : value <= *wanted;
    forecast.sources.push_back(measured->id);
    forecast.sources.push_back(target->id);
  }

  Day today_;
  std::map<std::string, std::pair<Day, EntryNumber>> met_;
  std::set<std::string> dropped_;
  std::map<std::string, Fact> indicators_;
  std::map<std::string, std::map<Day, Fact>> targets_;
  std::map<std::string, std::map<Day, Fact>> measured_;
};

Recorded recorded_of(const Fact& fact) {
  Recorded forecast;
  const bool is_target = fact.text("subject") == facts::forecast_subjects::target;
  forecast.sort = is_target ? Sort::target : Sort::milestone;
  forecast.code = fact.text("code");
  forecast.method = fact.text("method");
  forecast.made = *known_day(fact, "made");
  forecast.target_day = known_day(fact, "target_day");
  forecast.probability = known_number(fact, "probability");
  forecast.median = known_number(fact, "median");
  forecast.low = known_number(fact, "low");
  forecast.high = known_number(fact, "high");
  forecast.sources = {fact.id};
  return forecast;
}

std::string subject_of(const Recorded& forecast) {
  return (forecast.sort == Sort::target ? "t/" : "m/") + forecast.code;
}

// Said with a chance between 0 and 1, and known whether it happened.
bool is_judged(const Recorded& forecast) {
  return forecast.happened && forecast.probability && *forecast.probability >= 0 &&
         *forecast.probability <= 1;
}

bool has_interval(const Recorded& forecast) {
  return forecast.outcome && forecast.low && forecast.high && *forecast.low <= *forecast.high;
}

bool holds(const Recorded& forecast) {
  return *forecast.low <= *forecast.outcome && *forecast.outcome <= *forecast.high;
}

/// Scores by subject, to see how much their mean depends on which subjects there were.
class Scores {
 public:
  void add(const Recorded& forecast, double score) {
    auto& [sum, count] = by_subject_[subject_of(forecast)];
    sum += score;
    count += 1;
  }

  Mean mean() const {
    std::vector<std::vector<double>> members;
    double sum = 0;
    double count = 0;
    for (const auto& [subject, scores] : by_subject_) {
      members.push_back({scores.first, scores.second});
      sum += scores.first;
      count += scores.second;
    }
    Mean mean{sum / count, std::nullopt, std::nullopt};
    if (members.size() < 2) return mean;
    const auto draws = methods::resampled_means(members, {}, {}, base::run_in_order);
    std::vector<double> means(draws.size());
    for (std::size_t i = 0; i < draws.size(); ++i) means[i] = draws.at(0, i) / draws.at(1, i);
    std::sort(means.begin(), means.end());
    mean.low = methods::drawn_quantile(means, 0.1).value;
    mean.high = methods::drawn_quantile(means, 0.9).value;
    return mean;
  }

  std::size_t subjects() const { return by_subject_.size(); }

 private:
  std::map<std::string, std::pair<double, double>> by_subject_;  // sum and number
};

template <class T>
void rest_on_forecast(facts::Figure<T>& figure, const Recorded& forecast) {
  figure.sources.insert(figure.sources.end(), forecast.sources.begin(), forecast.sources.end());
}

void finish_sources(std::vector<EntryNumber>& sources) {
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
}

void score_chances(Answer& answer) {
  std::vector<methods::JudgedForecast> as_shown;
  Scores squares;
  for (const Recorded& forecast : answer.forecasts) {
    if (!is_judged(forecast)) continue;
    const double chance = *forecast.probability;
    const double missed = chance - (*forecast.happened ? 1 : 0);
    squares.add(forecast, missed * missed);
    as_shown.push_back({std::round(chance * 20) / 20, *forecast.happened});
    answer.happened += *forecast.happened;
    rest_on_forecast(answer.brier, forecast);
  }
  answer.judged = as_shown.size();
  answer.subjects = squares.subjects();
  finish_sources(answer.brier.sources);
  if (as_shown.empty()) return;
  answer.brier_mean = squares.mean();
  answer.brier.value = answer.brier_mean->value;
  answer.parts = methods::brier_score(as_shown);
}

void score_intervals(Answer& answer) {
  Scores held;
  std::map<std::string, IntervalScores> by_unit;
  for (const Recorded& forecast : answer.forecasts) {
    if (!has_interval(forecast)) continue;
    held.add(forecast, holds(forecast) ? 1 : 0);
    ++answer.intervals;
    rest_on_forecast(answer.coverage, forecast);
    IntervalScores& scores = by_unit[forecast.unit];
    scores.unit = forecast.unit;
    ++scores.count;
    scores.mean +=
        methods::interval_score(*forecast.outcome, *forecast.low, *forecast.high, board_alpha);
    const double middle = forecast.median ? *forecast.median : (*forecast.low + *forecast.high) / 2;
    scores.mean_miss += std::abs(*forecast.outcome - middle);
    scores.mean_crps += methods::crps_of_interval(*forecast.outcome, middle, *forecast.low,
                                                  *forecast.high, board_alpha);
  }
  finish_sources(answer.coverage.sources);
  if (answer.intervals == 0) return;
  answer.coverage_mean = held.mean();
  answer.coverage.value = answer.coverage_mean->value;
  for (auto& [unit, scores] : by_unit) {
    scores.mean /= static_cast<double>(scores.count);
    scores.mean_miss /= static_cast<double>(scores.count);
    scores.mean_crps /= static_cast<double>(scores.count);
    answer.scores.push_back(scores);
  }
}

}  // namespace

Answer analyse(const dossier::Dossier& dossier) {
  Answer answer;
  const Outcomes outcomes(dossier);
  facts::Standing standing = facts::Standing::adopted;
  dossier.each("forecast", [&](const Fact& fact) {
    Recorded forecast = recorded_of(fact);
    outcomes.judge(forecast);
    standing = facts::weaker(standing, fact.standing);
    answer.forecasts.push_back(std::move(forecast));
  });
  std::stable_sort(answer.forecasts.begin(), answer.forecasts.end(),
                   [](const Recorded& a, const Recorded& b) { return a.made < b.made; });
  answer.recorded = answer.forecasts.size();
  for (const Recorded& forecast : answer.forecasts) {
    answer.dropped += forecast.is_dropped;
    answer.open += !forecast.is_dropped && !forecast.happened && !forecast.outcome;
  }
  answer.brier.standing = answer.coverage.standing = standing;
  score_chances(answer);
  score_intervals(answer);
  return answer;
}

}  // namespace vlecht::analysis::forecast_board
