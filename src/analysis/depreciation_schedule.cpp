// SPDX-License-Identifier: EUPL-1.2
#include "analysis/depreciation_schedule.h"

#include <algorithm>

#include "analysis/methods/depreciation.h"
#include "base/check.h"
#include "facts/cost_choices.h"
#include "values/rounding.h"

namespace vlecht::analysis::capital_charges {
namespace {

using values::Day;
using values::Known;
using values::Money;
using values::Wide;

constexpr int months_in_year = 12;

Money rounded_part(Money whole, Wide numerator, Wide denominator) {
  return Money::from_cents(static_cast<std::int64_t>(values::divided(
      whole.cents() * numerator, denominator, values::Rounding::half_away_from_zero)));
}

Day first_day_of(int year) { return values::BookYear{year}.first_day(); }

// Months since year 0 after which depreciation begins.
int first_month_of(Day in_use, const Policy& policy) {
  const int year = in_use.year() * months_in_year;
  if (!policy.start) return year;
  if (*policy.start == facts::depreciation_starts::next_year) return year + months_in_year;
  CHECK(*policy.start == facts::depreciation_starts::month);
  return year + in_use.month();
}

// A stretch of years under one policy.
struct Stretch {
  Policy policy;
  Money opening;  // book value when it begins
  Money residual;
  int begins = 0;  // month
  int months = 0;  // over which the rest is written off; 0: at once
  std::optional<methods::Annuity> annuity;

  bool is_over(int month) const { return month > begins && month >= begins + months; }

  // When it has run until that month.
  Money book_value(int month) const {
    const int passed = std::clamp(month - begins, 0, months);
    if (months == 0) return month > begins ? residual : opening;
    if (!annuity) return opening - rounded_part(opening - residual, passed, months);
    Money value = opening;
    for (int year = 0; year < passed / months_in_year; ++year)
      value = value - annuity->years[static_cast<std::size_t>(year)].principal;
    return value;
  }

  // In the year that begins with `month`.
  std::optional<Money> interest(int month) const {
    if (!policy.rate) return std::nullopt;
    const int running = std::min(month + months_in_year, begins + months) - std::max(month, begins);
    if (running <= 0) return Money();
    return rounded_part(book_value(month), Wide{policy.rate->numerator()} * running,
                        Wide{policy.rate->denominator()} * months_in_year);
  }
};

class Scheduler {
 public:
  Scheduler(const Purchase& purchase, const PolicyHistory& history)
      : purchase_(purchase), history_(history) {
    CHECK(Money() <= purchase.residual && purchase.residual <= purchase.cost);
  }

  ScheduledYear next(int year) {
    if (stop_ == Stop::none) follow_policy(year);
    ScheduledYear out{.year = year, .stop = stop_, .policies = sources_, .standing = standing_};
    if (stop_ != Stop::none) return out;
    const int month = year * months_in_year;
    const Money before = stretch_->book_value(month);
    out.book_value = stretch_->book_value(month + months_in_year);
    out.depreciation = before - *out.book_value;
    out.interest = stretch_->interest(month);
    return out;
  }

 private:
  void follow_policy(int year) {
    const Day day = std::max(first_day_of(year), purchase_.in_use);
    const auto policy = history_.on(day, year);
    stop_ = reason_against(policy);
    if (stop_ != Stop::none) return;
    if (std::find(sources_.begin(), sources_.end(), policy->source) == sources_.end())
      sources_.push_back(policy->source);
    standing_ = facts::weaker(standing_, policy->standing);
    const int month = year * months_in_year;
    if (!stretch_) {
      first_month_ = first_month_of(purchase_.in_use, *policy);
      begin(*policy, purchase_.cost, first_month_);
    } else if (!policy->charges_as(stretch_->policy) && !stretch_->is_over(month)) {
      begin(*policy, stretch_->book_value(month), std::max(month, first_month_));
    }
  }

  static Stop reason_against(const std::optional<Policy>& policy) {
    if (!policy) return Stop::no_policy;
    const bool has_term = policy->years && *policy->years >= 1 && *policy->years <= term_years_max;
    if (!policy->method || !has_term) return Stop::policy_unusable;
    const bool has_odd_rate = policy->rate && (*policy->rate < values::Ratio(0, 1) ||
                                               *policy->rate > values::Ratio(1, 1));
    if (has_odd_rate) return Stop::policy_unusable;
    return policy->is_annuity() && !policy->rate ? Stop::annuity_without_rate : Stop::none;
  }

  void begin(const Policy& policy, Money opening, int month) {
    const int term = static_cast<int>(*policy.years) * months_in_year;
    Stretch next{policy,
                 opening,
                 std::min(purchase_.residual, opening),
                 month,
                 std::max(term - (month - first_month_), 0),
                 std::nullopt};
    if (policy.is_annuity() && next.months > 0) {
      if (month % months_in_year != 0 || next.months % months_in_year != 0) {
        stop_ = Stop::annuity_by_month;
        return;
      }
      next.annuity = methods::annuity_depreciation(
          {next.opening, next.residual, next.months / months_in_year}, *policy.rate);
    }
    stretch_ = std::move(next);
  }

  const Purchase& purchase_;
  const PolicyHistory& history_;
  std::optional<Stretch> stretch_;
  int first_month_ = 0;
  Stop stop_ = Stop::none;
  std::vector<facts::EntryNumber> sources_;
  facts::Standing standing_ = facts::Standing::adopted;
};

}  // namespace

bool Policy::is_annuity() const {
  return method && *method == facts::depreciation_methods::annuity;
}

bool Policy::charges_as(const Policy& other) const {
  return method == other.method && years == other.years && rate == other.rate;
}

std::optional<Policy> PolicyHistory::on(Day day, int fiscal_year) const {
  for (const Policy& policy : policies_) {
    if (!policy.valid.contains(day)) continue;
    Policy out = policy;
    if (change_ && fiscal_year >= change_->from) out.years = std::int64_t{change_->years};
    return out;
  }
  return std::nullopt;
}

std::vector<ScheduledYear> schedule(const Purchase& purchase, const PolicyHistory& history,
                                    int until) {
  std::vector<ScheduledYear> years;
  Scheduler scheduler(purchase, history);
  for (int year = purchase.in_use.year(); year <= until; ++year)
    years.push_back(scheduler.next(year));
  return years;
}

}  // namespace vlecht::analysis::capital_charges
