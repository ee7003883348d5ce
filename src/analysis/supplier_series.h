// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/methods/control_chart.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/day.h"
#include "values/known.h"

/// What was reported of each supplier's indicator, month by month.
namespace vlecht::analysis::supplier_series {

/// The kinds that this reads.
inline constexpr std::array<std::string_view, 2> series_kinds = {"supplier_indicator",
                                                                 "service_report"};

/// What an indicator is, which decides its chart.
enum class Sort { value, share, rate };

/// Stable name: "share".
std::string_view name_of(Sort sort);

/// Months that lie longer before the last one are set aside: a typing error in a year would else
/// draw a thousand years.
inline constexpr std::int64_t months_looked_at_max = 240;

struct Month {
  values::Day first;  ///< its first day
  /// In the indicator's unit; a share in percent, a rate per unit of its size.
  values::Known<double> value = values::Reason::not_supplied;
  methods::CountedPoint counted = {};  ///< of a share or rate whose value is known
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
};

struct Series {
  std::string contract = {};   ///< code
  std::string indicator = {};  ///< code
  std::string name = {};
  Sort sort = Sort::value;
  std::string unit = {};  ///< "%" for a share; "": none is known
  std::optional<methods::BetterWhen> better = {};
  values::Known<double> norm = values::Reason::not_supplied;  ///< of a share in percent
  std::optional<std::size_t> baseline_months = {};
  std::optional<values::Day> rebased = {};  ///< from the month of this day on limits are new ones
  std::vector<Month> months = {};           ///< ascending, each once; those not reported are absent
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;  ///< the weakest of its facts
  std::vector<facts::EntryNumber> sources = {};         ///< ascending

  /// The months with a value, as places in `months`.
  std::vector<std::size_t> known() const;
  /// Whole months between the first and the last of which nothing is known.
  std::int64_t missing_between() const;
};

struct AllSeries {
  std::vector<Series> series;  ///< as recorded
  std::vector<facts::Finding> findings;
};

AllSeries series_of(const dossier::Dossier& dossier);

/// Months from the month of `from` to that of `until`; negative when that is earlier.
std::int64_t months_between(values::Day from, values::Day until);

}  // namespace vlecht::analysis::supplier_series
