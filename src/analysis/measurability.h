// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/finding.h"
#include "values/day.h"
#include "values/known.h"
#include "values/ratio.h"

/// Can be measured later whether a goal has been reached?
///
/// Needed are: indicator, unit, baseline (value and date), target (value and date), direction,
/// owner, source of the data, frequency and the decision. They must also agree: the target lies on
/// the side of the direction, after the baseline, within what is possible, and there is room for
/// `measurements_min` measurements. The rule table stands in docs/methods/goal_progress.md.
namespace vlecht::analysis::measurability {

/// Measurements after the baseline, up to and including the target date: with fewer there is no
/// course to see.
inline constexpr int measurements_min = 4;

enum class Verdict {
  measurable,        ///< no findings
  partly,            ///< whether it was reached can be seen, but something is missing or odd
  not_measurable,    ///< indicator, unit, target value or target date is missing
  cannot_be_judged,  ///< depends on something that is kept back, disputed or unreadable
};

enum class Direction { up, down };

/// How often is measured: every so many months, or else every so many days. One is positive.
struct Frequency {
  int months = 0;
  int days = 0;

  bool operator==(const Frequency&) const = default;
};

/// One goal as measured by one indicator. What is not known is missing; withheld, disputed and
/// provisional is there, but cannot be looked at. An empty text is missing.
struct MeasuredGoal {
  values::Known<std::string> indicator = values::Reason::not_supplied;
  values::Known<std::string> unit = values::Reason::not_supplied;
  values::Known<values::Ratio> baseline_value = values::Reason::not_supplied;
  values::Known<values::Day> baseline_date = values::Reason::not_supplied;
  values::Known<values::Ratio> target_value = values::Reason::not_supplied;
  values::Known<values::Day> target_date = values::Reason::not_supplied;
  values::Known<Direction> direction = values::Reason::not_supplied;
  /// What the value can be at all; not needed. A percentage is 0 to 100 where they are not known.
  values::Known<values::Ratio> lowest = values::Reason::not_supplied;
  values::Known<values::Ratio> highest = values::Reason::not_supplied;
  values::Known<std::string> owner = values::Reason::not_supplied;
  values::Known<std::string> source = values::Reason::not_supplied;
  values::Known<Frequency> frequency = values::Reason::not_supplied;
  values::Known<std::string> decision = values::Reason::not_supplied;
};

struct Answer {
  Verdict verdict = Verdict::measurable;
  /// In this order: what is missing or unknown (as the fields stand above), the direction, the
  /// dates, the range, the number of measurements. Each says what to write instead.
  std::vector<facts::Finding> findings;

  /// The findings by the last part of their name: "target_date", "percentage_out_of_range".
  std::vector<std::string> names() const;
};

Answer examine(const MeasuredGoal& goal);

/// The same as someone typed it, in Dutch or English; empty, "-", "onbekend" and the like are
/// missing. Numbers as 97,1 or 97.1 or 97,1%; days as 2020-12-31 or 31-12-2020.
struct TypedGoal {
  std::string_view indicator, unit, baseline_value, baseline_date, target_value, target_date;
  std::string_view direction, lowest, highest, owner, source, frequency, decision;
};

/// What cannot be read has a finding that says how to write it, in the place of that field.
Answer examine(const TypedGoal& typed);

}  // namespace vlecht::analysis::measurability
