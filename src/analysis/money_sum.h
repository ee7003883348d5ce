// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "facts/figure.h"
#include "values/money.h"
#include "values/rounding.h"

namespace vlecht::analysis {

using MoneyFigure = facts::Figure<values::Money>;

/// Cents as money; `disputed` when they do not fit in 64 bits.
values::Known<values::Money> money_from(values::Wide cents);

/// `a` less `b`, resting on what both rest on; unknown when either is, with its reason (that of
/// `a` first).
MoneyFigure difference_of(const MoneyFigure& a, const MoneyFigure& b);

/// Figures added up. What is unknown among them is never taken for zero.
class MoneySum {
 public:
  void add(const MoneyFigure& part);
  /// An amount that rests on a fact.
  void add(const facts::Fact& fact, const values::Known<values::Money>& amount);

  /// The sum; unknown when a part is, with the reason of the first. `not_supplied` without parts.
  MoneyFigure whole() const;
  /// The sum of the parts that are known; unknown when none is.
  MoneyFigure known_part() const;

  std::int64_t known_count() const { return known_count_; }
  std::int64_t unknown_count() const { return unknown_count_; }

 private:
  MoneyFigure resting() const;

  values::Wide cents_ = 0;
  std::int64_t known_count_ = 0;
  std::int64_t unknown_count_ = 0;
  std::optional<values::Reason> reason_;
  facts::Standing standing_ = facts::Standing::adopted;
  std::vector<facts::EntryNumber> sources_;
};

}  // namespace vlecht::analysis
