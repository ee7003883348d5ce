// SPDX-License-Identifier: EUPL-1.2
//
// However often policy changes, an asset is written off once: down to its residual and no further.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "analysis/depreciation_schedule.h"

namespace vlecht::analysis::capital_charges {
namespace {

using values::Day;
using values::Money;

constexpr int last_year = 2250;  // by which the longest term has passed

Policy some_policy_from(Day from) {
  Policy policy{.valid = values::Period::since(from)};
  policy.method = std::string(*rc::gen::element("lineair", "annuitair"));
  policy.years = *rc::gen::inRange<std::int64_t>(1, term_years_max + 1);
  policy.rate = values::Ratio(*rc::gen::inRange<std::int64_t>(0, 1001), 10'000);
  if (*rc::gen::arbitrary<bool>())
    policy.start = std::string(*rc::gen::element("maand", "volgend_jaar"));
  policy.source = static_cast<facts::EntryNumber>(from.days_since_1970());
  return policy;
}

// Of 2010 on, one after the other without a gap.
PolicyHistory some_history() {
  std::vector<Policy> policies{some_policy_from(*Day::of(2010, 1, 1))};
  const int changes = *rc::gen::inRange(0, 5);
  for (int i = 0; i < changes; ++i) {
    const Day from = policies.back().valid.from().plus_days(*rc::gen::inRange(1, 4'000));
    policies.back().valid = *values::Period::of(policies.back().valid.from(), from);
    policies.push_back(some_policy_from(from));
  }
  PolicyHistory history;
  for (Policy& policy : policies) history.add(std::move(policy));
  if (*rc::gen::arbitrary<bool>())
    history.change({*rc::gen::inRange(2010, 2040), *rc::gen::inRange(1, term_years_max + 1)});
  return history;
}

Purchase some_purchase() {
  const auto cost = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
  return {Money::from_cents(cost), Money::from_cents(*rc::gen::inRange<std::int64_t>(0, cost + 1)),
          Day::of(2010, 1, 1)->plus_days(*rc::gen::inRange(0, 5'000))};
}

RC_GTEST_PROP(DepreciationModel, WritesOffOnceWhateverPolicyDoes, ()) {
  const Purchase purchase = some_purchase();
  const PolicyHistory history = some_history();
  Money book_value = purchase.cost;
  bool has_stopped = false;
  for (const ScheduledYear& year : schedule(purchase, history, last_year)) {
    RC_ASSERT(year.stop == Stop::none || year.stop == Stop::annuity_by_month);
    has_stopped = has_stopped || year.stop != Stop::none;
    RC_ASSERT(has_stopped == !year.depreciation.has_value());
    if (has_stopped) continue;
    RC_ASSERT(Money() <= *year.depreciation);
    RC_ASSERT(Money() <= *year.interest);
    RC_ASSERT(*year.book_value == book_value - *year.depreciation);
    RC_ASSERT(purchase.residual <= *year.book_value);
    book_value = *year.book_value;
  }
  if (!has_stopped) RC_ASSERT(book_value == purchase.residual);
}

}  // namespace
}  // namespace vlecht::analysis::capital_charges
