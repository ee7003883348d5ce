// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "analysis/methods/cusum.h"
#include "analysis/methods/ewma.h"

namespace vlecht::analysis::methods {

/// How many points a chart takes on average until it signals (its ARL), when points are normal and
/// independent, with a known mean and deviation: of false alarms with a shift of 0, of real ones
/// with another. Solved from the integral equation of Page (1954) by Nystroem's method, with as
/// many nodes as the width of the chart needs, and without subtraction, so that a run of 1e100
/// points has its digits too; compared with R's spc.
///
/// An interval or limit beyond these is refused as our mistake: what is asked for lies within.
inline constexpr double run_length_interval_max = 60;
inline constexpr double run_length_limit_max = 10;
inline constexpr double run_length_weight_min = 0.005;

/// Of the two-sided CUSUM, `shift` in standard deviations.
double cusum_run_length(const CusumDesign& design, double shift);

/// Of its upper sum alone.
double one_sided_cusum_run_length(const CusumDesign& design, double shift);

/// Points from a shift to the signal of the upper sum, when the shift comes long after the chart
/// began and without a false alarm before: shorter than from a sum of zero.
double cusum_delay(const CusumDesign& design, double shift);

/// Of the EWMA with limits as they are after long.
double ewma_run_length(const EwmaDesign& design, double shift);

/// The longest run between false alarms that a chart can be designed for.
inline constexpr double designed_run_length_max = 1e6;

/// The CUSUM with this reference that runs `points` points on average until a false alarm, without
/// a head start. None when `points` is not above 2 and at most `designed_run_length_max`, or the
/// reference is not from 0.1 to 3.
std::optional<CusumDesign> design_cusum(double reference, double points);

/// The EWMA with this weight for the same. None likewise, or when the weight is not from
/// `run_length_weight_min` to 1.
std::optional<EwmaDesign> design_ewma(double weight, double points);

}  // namespace vlecht::analysis::methods
