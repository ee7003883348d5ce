// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "values/money.h"
#include "values/ratio.h"

namespace vlecht::analysis::methods {

/// An asset and over how long it is written off. Depreciation is systematic, over the expected
/// useful life and whatever the result of the year (BBV, articles 59 to 65); terms come from the
/// local ordinance (Gemeentewet, article 212), as facts.
///
/// Another life or residual value counts from then on: the book value of that day is the cost of a
/// new term over the years that are left.
struct DepreciationTerm {
  values::Money cost;
  values::Money residual;      ///< from zero to `cost`
  int years = 1;               ///< at least 1
  int first_year_months = 12;  ///< in the year of purchase, 1 to 12; the last year gets the others
};

/// Equal parts by month: the amounts of successive fiscal years, which add up to cost less
/// residual. What has been written off up to and including a year is rounded (half away from zero),
/// so that no year gathers the roundings of the others.
std::vector<values::Money> linear_depreciation(const DepreciationTerm& term);

/// One year of an annuity.
struct AnnuityYear {
  values::Money interest;   ///< rate times the book value at the start of the year
  values::Money principal;  ///< what is written off

  bool operator==(const AnnuityYear&) const = default;
};

/// Equal yearly charges of interest and principal together, but for a cent of rounding.
struct Annuity {
  values::Money charge;            ///< a whole year's, rounded
  std::vector<AnnuityYear> years;  ///< the principals add up to cost less residual
};

/// Annuity depreciation in whole years (`first_year_months` is 12), at a rate per year that is not
/// negative. The principal is rounded cumulatively, as above. Interest also runs over the residual.
Annuity annuity_depreciation(const DepreciationTerm& term, const values::Ratio& rate);

}  // namespace vlecht::analysis::methods
