// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

namespace vlecht::analysis::methods {

/// When the first of a series of yearly flows falls.
enum class FirstFlow { now, after_one_period };

/// Net present value: sum of flow / (1 + rate)^t. A statistic in double, in the unit of the flows.
/// `rate` is a fraction per period, above -1. A real rate goes with constant prices and a nominal
/// one with nominal flows; the rate and its source (in the Netherlands the social discount rate of
/// the Werkgroep discontovoet) are a fact of the dossier, never mixed.
double present_value(double rate, std::span<const double> flows, FirstFlow first);

/// Present value of 1 at the end of each of `years` (>= 1) periods: (1 - (1 + rate)^-n) / rate, and
/// n for a rate of zero. `rate` is above -1.
double annuity_factor(double rate, int years);

/// The equal yearly amount with this present value: present value / annuity factor.
double equivalent_annual_cost(double present_value, double rate, int years);

/// Every rate above -1 at which the present value is zero, ascending: there may be none, or several
/// (Lorie and Savage 1955), so that "the" internal rate of return is no headline. `flows` start
/// now. None are told when all flows are zero.
std::vector<double> rates_of_return(std::span<const double> flows);

}  // namespace vlecht::analysis::methods
