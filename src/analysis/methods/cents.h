// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "values/money.h"

namespace vlecht::analysis::methods {

/// Computed amounts, in cents with their fractions, as money that adds up to `whole` to the cent:
/// the one rounding at the end of a method that divides.
///
/// Fractions count to a millionth of a cent, so that an error of the computation does not decide
/// who of two equals gets the odd cent: the one named first does. The computed amounts add up to
/// `whole` within half a cent, and each fits in 63 bits of cents; otherwise it is our mistake.
std::vector<values::Money> in_cents(values::Money whole, std::span<const long double> computed);

}  // namespace vlecht::analysis::methods
