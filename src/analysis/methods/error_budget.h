// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vlecht::analysis::methods {

/// How much a service may be down under a norm (Beyer and others, The Site Reliability Workbook,
/// 2018, chapter 5). A norm is a share of time, from 0 up to but not including 1.

/// The time that it may be down in a window, in the unit of the window.
double allowed_downtime(double norm, double window);

/// How many times faster than allowed the budget is used when this share of the time is down: 1
/// uses it up exactly at the end of its window.
double burn_rate(double down_share, double norm);

/// The burn rate at which `budget_share` of the budget of a window is gone after `elapsed`, which
/// is above 0 and in the unit of the window.
double burn_rate_that_uses(double budget_share, double elapsed, double window);

}  // namespace vlecht::analysis::methods
