// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/methods/bootstrap.h"
#include "analysis/methods/change_point.h"
#include "analysis/methods/control_chart.h"
#include "analysis/methods/cusum.h"
#include "analysis/methods/ewma.h"
#include "analysis/supplier_series.h"
#include "base/executor.h"

/// Whether a supplier's figures changed, and whether they will meet the norm: by a control chart
/// whose limits come from a baseline and stay. Method and choices: docs/methods/supplier_record.md.
namespace vlecht::analysis::supplier_chart {

/// Fewer months than this in a baseline say too little to judge by.
inline constexpr std::size_t baseline_months_min = 12;
/// A figure arrives in the month after its own; who has waited for two months waits for too long.
inline constexpr std::int64_t months_silent_max = 2;
/// With which chance a stable indicator may be called changed by the second opinion.
inline constexpr double false_alarm_rate = 0.05;

/// Why an indicator is not judged: it is then never good.
enum class WhyNot {
  nothing_reported,
  too_few_months,  ///< in the baseline that counts now
  no_spread,       ///< all months of the baseline are alike
  silent,          ///< nothing was reported for too long
};
std::string_view name_of(WhyNot why);

/// What the last month is among the others.
enum class Variation {
  common,       ///< one among the others
  improvement,  ///< a rule fires, on the better side
  concern,      ///< a rule fires, on the worse side
  change,       ///< a rule fires, and nobody said which side is better
};
std::string_view name_of(Variation variation);

/// One month with a value on the chart.
struct Point {
  std::size_t month = 0;                              ///< place in `Series::months`
  std::optional<methods::ControlLimits> limits = {};  ///< none: too few months, or no spread
  methods::PointSignals signals = {};
};

/// What must be known of these limits before a signal is believed: of a stable process, simulated.
struct FalseAlarms {
  std::size_t baseline = 0;  ///< months
  methods::DrawnProbability in_year = {}, in_two_years = {};
  double months = 0;  ///< on average until a false alarm
  double months_error = 0;
  methods::DrawnProbability seen_in_year = {};  ///< a shift of one standard deviation
};

/// What the weighted average of an EWMA weighs the newest month with: like the CUSUM, it looks for
/// a shift of about one standard deviation (Lucas and Saccucci 1990).
inline constexpr double average_weight = 0.2;

/// An EWMA over the months after the baseline, with a limit for this baseline and this many months.
/// It stands beside the CUSUM and decides nothing: two tests of the same months would cry wolf more
/// often than one.
struct WeightedAverage {
  methods::EwmaDesign design = {};
  methods::EwmaPath path = {};  ///< in standard deviations of the baseline
  double chance = 1;            ///< that a stable indicator strays so far
  /// Months between false alarms of this limit, were mean and spread known. None for a limit beyond
  /// `methods::run_length_limit_max`.
  std::optional<double> run_length = {};
};

/// A CUSUM over the months after the baseline, with an interval for this baseline and this many
/// months.
struct Confirmation {
  std::size_t months = 0;  ///< after the baseline
  methods::CusumDesign design = {};
  methods::CusumPath path = {};
  double chance = 1;    ///< that a stable indicator rises so high
  double adjusted = 1;  ///< the same, as one of all indicators that are judged together
  /// Months between false alarms of this interval, were mean and spread known. None for an interval
  /// beyond `methods::run_length_interval_max`: over very many months.
  std::optional<double> run_length = {};
  WeightedAverage average = {};

  bool is_confirmed() const { return adjusted <= false_alarm_rate; }
};

/// One change in the whole series.
struct Change {
  values::Day first_after;  ///< first month after the likeliest change
  values::Day from, until;  ///< first months after a change that hold it with 90 %
  double before = 0, after = 0;
  double log_bayes_factor = 0;
};

struct Chart {
  std::vector<Point> points;                     ///< in order
  std::vector<methods::ChartStretch> stretches;  ///< over `points`
  bool has_fixed_baseline = false;               ///< somebody decided how many months it takes
  double relative_spread = 1;                    ///< of the last stretch: Laney's sigma z
  std::optional<WhyNot> why_not;                 ///< none: judged
  std::optional<Variation> variation;            ///< none: not judged
  std::optional<methods::Assurance> assurance;   ///< none: not judged, no norm or no direction
  std::optional<FalseAlarms> false_alarms;       ///< none: without limits
  std::optional<Confirmation> confirmation;      ///< none: no months after the baseline
  std::optional<Change> change;                  ///< none: no strong evidence of one
  std::optional<std::size_t> breaks;             ///< how many breaks in the mean fit best
  std::optional<double> correlation;             ///< of neighbours, when it stands out
  std::int64_t months_silent = 0;                ///< whole months since the last that are due

  const methods::ControlLimits* last_limits() const;
  std::vector<std::size_t> signalled() const;  ///< places in `points`
};

/// Charts of all series, in their order: they share simulations and are judged together. `today`
/// tells what is overdue.
std::vector<Chart> charts_of(const std::vector<supplier_series::Series>& series, values::Day today,
                             const base::Executor& executor);

/// How often the charts that have limits together cry wolf in a year.
struct AlarmsTogether {
  std::size_t charts = 0;
  double expected = 0;      ///< charts with a false alarm in a year
  double at_least_one = 0;  ///< the chance of any
};
AlarmsTogether alarms_together(const std::vector<Chart>& charts);

}  // namespace vlecht::analysis::supplier_chart
