// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/known.h"
#include "values/ratio.h"

/// The straight line from a baseline to a target, with exact numbers. Values are decimals as facts
/// have them: a power of ten, up to 10^9, below the line.
namespace vlecht::analysis::goal_line {

/// `a` less `b`; not applicable when it needs more than 18 digits.
values::Known<values::Ratio> difference(const values::Ratio& a, const values::Ratio& b);

/// Which part of the way from `from` to `target` lies behind `now`: 0 at the beginning, 1 at the
/// end. Not applicable when there is no way to go. Exact, in lowest terms; what needs more than 18
/// digits is rounded to the digits that fit.
values::Known<values::Ratio> share(const values::Ratio& from, const values::Ratio& now,
                                   const values::Ratio& target);

/// Whether that part is at least `time`, from 0 to 1; exact. There is a way to go.
bool is_ahead(const values::Ratio& from, const values::Ratio& now, const values::Ratio& target,
              const values::Ratio& time);

}  // namespace vlecht::analysis::goal_line
