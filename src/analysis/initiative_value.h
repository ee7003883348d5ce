// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/methods/earned_value.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "values/day.h"

/// Earned value per initiative: is the work done, for the money, in the time (PMI 2019; Lipke
/// 2003)?
namespace vlecht::analysis::initiative_value {

/// The kinds that this reads.
inline constexpr std::array<std::string_view, 4> kinds = {"initiative", "planned_value",
                                                          "initiative_progress", "reference_class"};

/// What the budget becomes with the cost overrun within which a share of a class's projects stayed.
struct OutsideCost {
  std::string reference_class;
  std::optional<values::Money> p50, p80;
  std::vector<facts::EntryNumber> sources;
};

struct Initiative {
  std::string initiative, name, goal;
  /// Day of the last report with an earned value, or else of the last with a cost; planned value is
  /// that of this day.
  values::Known<values::Day> reported = values::Reason::not_supplied;
  methods::EarnedAmounts amounts;
  methods::EarnedValue value;
  methods::EarnedSchedule schedule;  ///< in days from the planned start
  values::Known<values::Day> planned_end = values::Reason::not_supplied;
  /// The planned start and as many days as the work takes at this pace.
  values::Known<values::Day> end_at_pace = values::Reason::not_supplied;
  std::optional<OutsideCost> outside;
  facts::Standing standing = facts::Standing::adopted;
  std::vector<facts::EntryNumber> sources;
};

struct Answer {
  /// Those with a budget, a planned value or a report with money; in the order of the dossier.
  std::vector<Initiative> initiatives;
};

Answer analyse(const dossier::Dossier& dossier);

/// Cumulative planned value on a day: in a straight line between points, and from nothing at
/// `start` to the first; after the last it stays what it is. Unknown before the first point when
/// the start is not known, and without points. `points` ascending by day.
struct PlannedOn {
  values::Day day;
  values::Money amount;
};
values::Known<values::Money> planned_on(const std::vector<PlannedOn>& points,
                                        const values::Known<values::Day>& start, values::Day day);

}  // namespace vlecht::analysis::initiative_value
