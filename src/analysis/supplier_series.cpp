// SPDX-License-Identifier: EUPL-1.2
#include "analysis/supplier_series.h"

#include <algorithm>
#include <map>

#include "analysis/grouped_findings.h"
#include "analysis/known_fields.h"
#include "base/check.h"
#include "facts/goal_choices.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::supplier_series {
namespace {

using facts::Fact;
using values::Day;
using values::Known;
using values::Reason;

Day first_of_month(Day day) { return *Day::of(day.year(), day.month(), 1); }

Sort sort_of(const Fact& fact) {
  const std::string& sort = fact.text("sort");
  if (sort == facts::indicator_sorts::share) return Sort::share;
  return sort == facts::indicator_sorts::rate ? Sort::rate : Sort::value;
}

std::optional<methods::BetterWhen> better_of(const Fact& fact) {
  const std::string& better = fact.text("better");
  if (better == facts::directions::up) return methods::BetterWhen::higher;
  if (better == facts::directions::down) return methods::BetterWhen::lower;
  return std::nullopt;
}

Known<double> known_number(const Fact& fact, std::string_view field) {
  const auto ratio = known_ratio(fact, field);
  if (!ratio) return ratio.reason();
  return ratio->to_double();
}

/// Gathers what the dossier says of each indicator.
class Books {
 public:
  explicit Books(const dossier::Dossier& dossier) {
    dossier.each("supplier_indicator", [&](const Fact& fact) { add_indicator(fact); });
    dossier.each("service_report", [&](const Fact& fact) {
      if (!fact["size"]) return;
      if (const auto found = find(fact)) has_size_[*found] = true;
    });
    dossier.each("service_report", [&](const Fact& fact) { add_report(fact); });
    for (Series& series : all_.series) {
      std::stable_sort(series.months.begin(), series.months.end(),
                       [](const Month& a, const Month& b) { return a.first < b.first; });
      set_old_aside(series);
      std::sort(series.sources.begin(), series.sources.end());
    }
    grouped_.append_to(all_.findings);
  }

  AllSeries take() { return std::move(all_); }

 private:
  void add_indicator(const Fact& fact) {
    Series series;
    series.contract = fact.text("contract");
    series.indicator = fact.text("indicator");
    series.name = fact.text("name");
    series.sort = sort_of(fact);
    series.unit = series.sort == Sort::share ? "%" : fact.text("unit");
    series.better = better_of(fact);
    series.norm = known_number(fact, "target");
    if (const auto months = known_count(fact, "baseline_months"); months && *months > 0)
      series.baseline_months = static_cast<std::size_t>(*months);
    if (const auto day = known_day(fact, "rebased")) series.rebased = *day;
    series.fact = fact.id;
    series.standing = fact.standing;
    series.sources = {fact.id};
    places_[{series.contract, series.indicator}] = all_.series.size();
    all_.series.push_back(std::move(series));
    has_size_.push_back(false);
  }

  void set_old_aside(Series& series) {
    if (series.months.empty()) return;
    const Day last = series.months.back().first;
    const auto is_old = [last](const Month& month) {
      return months_between(month.first, last) > months_looked_at_max;
    };
    for (const Month& month : series.months)
      if (is_old(month))
        grouped_.add(facts::Severity::warning,
                     base::Problem("supplier_record.month_too_old", {{"indicator", series.name}}),
                     values::to_iso(month.first).substr(0, 7), {month.fact});
    std::erase_if(series.months, is_old);
  }

  std::optional<std::size_t> find(const Fact& fact) const {
    const auto found = places_.find({fact.text("contract"), fact.text("indicator")});
    if (found == places_.end()) return std::nullopt;
    return found->second;
  }

  void add_report(const Fact& fact) {
    const auto place = find(fact);
    const auto day = known_day(fact, "month");
    if (!place || !day) {
      grouped_.add(facts::Severity::warning, base::Problem("supplier_record.report_of_nothing", {}),
                   fact.text("contract") + " " + fact.text("indicator"), {fact.id});
      return;
    }
    Series& series = all_.series[*place];
    const Day first = first_of_month(*day);
    const bool is_there = std::any_of(series.months.begin(), series.months.end(),
                                      [&](const Month& each) { return each.first == first; });
    if (is_there) {
      grouped_.add(
          facts::Severity::warning,
          base::Problem("supplier_record.month_reported_twice", {{"indicator", series.name}}),
          values::to_iso(first).substr(0, 7), {fact.id});
      return;
    }
    Month month{.first = first, .fact = fact.id, .standing = fact.standing};
    read_value(fact, series, has_size_[*place], month);
    series.standing = facts::weaker(series.standing, fact.standing);
    series.sources.push_back(fact.id);
    series.months.push_back(std::move(month));
  }

  void read_value(const Fact& fact, const Series& series, bool has_size, Month& month) {
    if (series.sort == Sort::value) {
      month.value = known_number(fact, "value");
      return;
    }
    const auto events = known_count(fact, "events");
    auto size = known_number(fact, "size");
    // Events a month need no size, as long as no month has one.
    if (!size && size.reason() == Reason::not_supplied && series.sort == Sort::rate && !has_size)
      size = 1.0;
    if (!events || !size) {
      month.value = events ? size.reason() : events.reason();
      if (known_number(fact, "value"))
        odd("supplier_record.percentage_without_counts", fact, series);
      return;
    }
    const auto count = static_cast<double>(*events);
    const bool is_possible =
        count >= 0 && *size > 0 && (series.sort == Sort::rate || count <= *size);
    if (!is_possible) {
      month.value = Reason::disputed;
      odd("supplier_record.impossible_counts", fact, series);
      return;
    }
    month.counted = {count, *size};
    month.value = (series.sort == Sort::share ? 100.0 : 1.0) * count / *size;
  }

  void odd(const std::string& problem, const Fact& fact, const Series& series) {
    grouped_.add(facts::Severity::warning, base::Problem(problem, {{"indicator", series.name}}),
                 values::to_iso(*known_day(fact, "month")).substr(0, 7), {fact.id});
  }

  AllSeries all_;
  std::map<std::pair<std::string, std::string>, std::size_t> places_;
  std::vector<bool> has_size_;  // whether some report of the series says out of or per how many
  GroupedFindings grouped_;
};

}  // namespace

std::string_view name_of(Sort sort) {
  switch (sort) {
    case Sort::value:
      return "value";
    case Sort::share:
      return "share";
    case Sort::rate:
      return "rate";
  }
  CHECK(!"a sort has a name");
}

std::vector<std::size_t> Series::known() const {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < months.size(); ++i)
    if (months[i].value) places.push_back(i);
  return places;
}

std::int64_t Series::missing_between() const {
  const auto places = known();
  if (places.empty()) return 0;
  return months_between(months[places.front()].first, months[places.back()].first) + 1 -
         static_cast<std::int64_t>(places.size());
}

AllSeries series_of(const dossier::Dossier& dossier) { return Books(dossier).take(); }

std::int64_t months_between(Day from, Day until) {
  return std::int64_t{12} * (until.year() - from.year()) + until.month() - from.month();
}

}  // namespace vlecht::analysis::supplier_series
