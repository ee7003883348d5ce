// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

namespace math = boost::math;
namespace policies = boost::math::policies;

// Nothing is thrown, and nothing computed in long double: that differs between processors, and a
// figure must not.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>,
    policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>,
    policies::indeterminate_result_error<policies::ignore_error>, policies::promote_double<false>,
    policies::discrete_quantile<policies::integer_round_up>>;

using ChiSquared = math::chi_squared_distribution<double, Quiet>;
using Beta = math::beta_distribution<double, Quiet>;
using Student = math::students_t_distribution<double, Quiet>;
using Fisher = math::fisher_f_distribution<double, Quiet>;
using Binomial = math::binomial_distribution<double, Quiet>;
using Poisson = math::poisson_distribution<double, Quiet>;

void check_probability(double p) { CHECK(p > 0 && p < 1); }

void check_trials(std::int64_t trials, double chance) {
  CHECK(trials >= 0 && chance >= 0 && chance <= 1);
}

Binomial binomial(std::int64_t trials, double chance) {
  return Binomial(static_cast<double>(trials), chance);
}

// From near the answer to the least whole number whose cumulative is at least `p`: the library's
// root finding may stop one beside it.
template <typename Cumulative>
std::int64_t least_reaching(double p, double near, std::int64_t most,
                            const Cumulative& cumulative) {
  std::int64_t found = static_cast<std::int64_t>(near);
  while (found < most && cumulative(found) < p) ++found;
  while (found > 0 && cumulative(found - 1) >= p) --found;
  return found;
}

}  // namespace

double chi_squared_cumulative(double x, double degrees) {
  CHECK(degrees > 0 && x >= 0);
  return math::cdf(ChiSquared(degrees), x);
}

double chi_squared_upper(double x, double degrees) {
  CHECK(degrees > 0 && x >= 0);
  return math::cdf(math::complement(ChiSquared(degrees), x));
}

double chi_squared_quantile(double p, double degrees) {
  check_probability(p);
  CHECK(degrees > 0);
  return math::quantile(ChiSquared(degrees), p);
}

double beta_cumulative(double x, double first_shape, double second_shape) {
  CHECK(first_shape > 0 && second_shape > 0 && x >= 0 && x <= 1);
  return math::cdf(Beta(first_shape, second_shape), x);
}

double beta_quantile(double p, double first_shape, double second_shape) {
  check_probability(p);
  CHECK(first_shape > 0 && second_shape > 0);
  return math::quantile(Beta(first_shape, second_shape), p);
}

double student_cumulative(double t, double degrees) {
  CHECK(degrees > 0 && !std::isnan(t));
  return math::cdf(Student(degrees), t);
}

double student_quantile(double p, double degrees) {
  check_probability(p);
  CHECK(degrees > 0);
  return math::quantile(Student(degrees), p);
}

double fisher_cumulative(double x, double first_degrees, double second_degrees) {
  CHECK(first_degrees > 0 && second_degrees > 0 && x >= 0);
  return math::cdf(Fisher(first_degrees, second_degrees), x);
}

double fisher_upper(double x, double first_degrees, double second_degrees) {
  CHECK(first_degrees > 0 && second_degrees > 0 && x >= 0);
  return math::cdf(math::complement(Fisher(first_degrees, second_degrees), x));
}

double fisher_quantile(double p, double first_degrees, double second_degrees) {
  check_probability(p);
  CHECK(first_degrees > 0 && second_degrees > 0);
  return math::quantile(Fisher(first_degrees, second_degrees), p);
}

double binomial_cumulative(std::int64_t successes, std::int64_t trials, double chance) {
  check_trials(trials, chance);
  if (successes < 0) return 0;
  if (successes >= trials) return 1;
  return math::cdf(binomial(trials, chance), static_cast<double>(successes));
}

double binomial_upper(std::int64_t successes, std::int64_t trials, double chance) {
  check_trials(trials, chance);
  if (successes < 0) return 1;
  if (successes >= trials) return 0;
  return math::cdf(math::complement(binomial(trials, chance), static_cast<double>(successes)));
}

double binomial_probability(std::int64_t successes, std::int64_t trials, double chance) {
  check_trials(trials, chance);
  if (successes < 0 || successes > trials) return 0;
  return math::pdf(binomial(trials, chance), static_cast<double>(successes));
}

std::int64_t binomial_quantile(double p, std::int64_t trials, double chance) {
  check_probability(p);
  check_trials(trials, chance);
  if (trials == 0 || chance == 0) return 0;
  if (chance == 1) return trials;
  return least_reaching(p, math::quantile(binomial(trials, chance), p), trials,
                        [&](std::int64_t k) { return binomial_cumulative(k, trials, chance); });
}

double poisson_cumulative(std::int64_t events, double expected) {
  CHECK(expected >= 0 && std::isfinite(expected));
  if (events < 0) return 0;
  if (expected == 0) return 1;
  return math::cdf(Poisson(expected), static_cast<double>(events));
}

double poisson_upper(std::int64_t events, double expected) {
  CHECK(expected >= 0 && std::isfinite(expected));
  if (events < 0) return 1;
  if (expected == 0) return 0;
  return math::cdf(math::complement(Poisson(expected), static_cast<double>(events)));
}

double poisson_probability(std::int64_t events, double expected) {
  CHECK(expected >= 0 && std::isfinite(expected));
  if (events < 0) return 0;
  if (expected == 0) return events == 0 ? 1 : 0;
  return math::pdf(Poisson(expected), static_cast<double>(events));
}

std::int64_t poisson_quantile(double p, double expected) {
  check_probability(p);
  CHECK(expected >= 0 && std::isfinite(expected));
  if (expected == 0) return 0;
  return least_reaching(p, math::quantile(Poisson(expected), p), INT64_MAX,
                        [&](std::int64_t k) { return poisson_cumulative(k, expected); });
}

}  // namespace vlecht::analysis::methods
