// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "facts/figure.h"
#include "values/day.h"
#include "values/money.h"
#include "values/ratio.h"

/// One asset's depreciation over the years, under policies that may change: the conventions of
/// capital_charges.h.
namespace vlecht::analysis::capital_charges {

inline constexpr int term_years_max = 200;

/// What a fact of kind `depreciation_policy` says, for the days over which it held.
struct Policy {
  values::Period valid;
  values::Known<std::string> method = values::Reason::not_supplied;
  values::Known<std::int64_t> years = values::Reason::not_supplied;
  values::Known<values::Ratio> rate = values::Reason::not_supplied;  ///< a fraction: 0.02
  values::Known<std::string> start = values::Reason::not_supplied;
  facts::Standing standing = facts::Standing::reported;
  facts::EntryNumber source = 0;

  bool is_annuity() const;
  /// Whether a charge would be the same under both.
  bool charges_as(const Policy& other) const;
};

/// Another term from a fiscal year on, whatever the policy says.
struct TermChange {
  int from = 0;
  int years = 0;
};

/// The policies of one municipality and class.
class PolicyHistory {
 public:
  void add(Policy policy) { policies_.push_back(std::move(policy)); }
  void change(const TermChange& change) { change_ = change; }
  bool is_empty() const { return policies_.empty(); }

  /// What counts for a fiscal year: the policy that holds on `day`; none when none does.
  std::optional<Policy> on(values::Day day, int fiscal_year) const;

 private:
  std::vector<Policy> policies_;
  std::optional<TermChange> change_;
};

/// What is known of an asset before its policy is looked at.
struct Purchase {
  values::Money cost;
  values::Money residual;  ///< from zero to `cost`
  values::Day in_use;
};

/// Why a schedule stops.
enum class Stop {
  none,
  no_policy,        ///< none holds
  policy_unusable,  ///< no method, a term that is not 1 to 200 years, or not 0 to 100 %
  annuity_without_rate,
  annuity_by_month,  ///< it would begin or change during a year
};

/// One fiscal year. What is not known is none.
struct ScheduledYear {
  int year = 0;
  Stop stop = Stop::none;
  std::optional<values::Money> depreciation = {};
  std::optional<values::Money> interest = {};
  std::optional<values::Money> book_value = {};   ///< on 31 December
  std::vector<facts::EntryNumber> policies = {};  ///< that it rests on
  facts::Standing standing = facts::Standing::adopted;
};

/// From the year of first use up to and including `until`; empty when it begins later. After a stop
/// all years stop for the same reason.
std::vector<ScheduledYear> schedule(const Purchase& purchase, const PolicyHistory& history,
                                    int until);

}  // namespace vlecht::analysis::capital_charges
