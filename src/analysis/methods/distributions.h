// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace vlecht::analysis::methods {

// The distributions that the methods need, by Boost.Math; the normal one is in normal.h. Each
// `_cumulative` is P(X <= x), each `_upper` P(X > x), which keeps its digits where the cumulative
// is nearly 1, and each `_quantile` its reverse. Arguments outside the ranges below are a broken
// invariant; inside them nothing throws. Probabilities are from 0 to 1; a quantile takes 0 < p < 1.

/// Of the sum of `degrees` squared standard normals. `degrees` > 0, need not be whole; x >= 0.
double chi_squared_cumulative(double x, double degrees);
double chi_squared_upper(double x, double degrees);
double chi_squared_quantile(double p, double degrees);

/// Of a share, with both shapes > 0; x from 0 to 1.
double beta_cumulative(double x, double first_shape, double second_shape);
double beta_quantile(double p, double first_shape, double second_shape);

/// Student's t. `degrees` > 0, need not be whole.
double student_cumulative(double t, double degrees);
double student_quantile(double p, double degrees);

/// Fisher's F, the ratio of two mean squares. Both degrees > 0; x >= 0.
double fisher_cumulative(double x, double first_degrees, double second_degrees);
double fisher_upper(double x, double first_degrees, double second_degrees);
double fisher_quantile(double p, double first_degrees, double second_degrees);

/// Of the number of successes in `trials` >= 0 attempts that each succeed with `chance`. Of fewer
/// than none the cumulative is 0, of more than all 1.
double binomial_cumulative(std::int64_t successes, std::int64_t trials, double chance);
double binomial_upper(std::int64_t successes, std::int64_t trials, double chance);
double binomial_probability(std::int64_t successes, std::int64_t trials, double chance);
/// The least number whose cumulative is at least `p`, as R's qbinom.
std::int64_t binomial_quantile(double p, std::int64_t trials, double chance);

/// Of the number of events where `expected` >= 0 are expected.
double poisson_cumulative(std::int64_t events, double expected);
double poisson_upper(std::int64_t events, double expected);
double poisson_probability(std::int64_t events, double expected);
/// The least number whose cumulative is at least `p`, as R's qpois.
std::int64_t poisson_quantile(double p, double expected);

}  // namespace vlecht::analysis::methods
