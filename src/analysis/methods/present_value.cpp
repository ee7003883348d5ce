// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/present_value.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// Coefficients from the constant term up.
using Polynomial = std::vector<double>;

double value_at(const Polynomial& polynomial, double x) {
  double value = 0;
  for (std::size_t i = polynomial.size(); i-- > 0;) value = value * x + polynomial[i];
  return value;
}

Polynomial derivative_of(const Polynomial& polynomial) {
  Polynomial out;
  for (std::size_t i = 1; i < polynomial.size(); ++i)
    out.push_back(polynomial[i] * static_cast<double>(i));
  return out;
}

// How large rounding may make a value that is zero.
double noise_at(const Polynomial& polynomial, double x) {
  double size = 0;
  for (std::size_t i = polynomial.size(); i-- > 0;) size = size * x + std::abs(polynomial[i]);
  return size * 1e-14;
}

double bisected(const Polynomial& polynomial, double low, double high) {
  const bool is_rising = value_at(polynomial, high) > 0;
  for (;;) {
    const double middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    ((value_at(polynomial, middle) > 0) == is_rising ? high : low) = middle;
  }
}

// Between two roots of its derivative a polynomial crosses zero once at most; where it only touches
// zero, it does so at such a root.
std::vector<double> positive_roots(const Polynomial& polynomial) {
  if (polynomial.size() < 2) return {};
  double bound = 0;
  for (const double each : polynomial) bound = std::max(bound, std::abs(each / polynomial.back()));
  std::vector<double> ends = positive_roots(derivative_of(polynomial));
  ends.insert(ends.begin(), 0.0);
  ends.push_back(std::max(1 + bound, ends.back()));  // Cauchy's bound on every root
  std::vector<double> roots;
  const auto is_zero_at = [&](double x) {
    return std::abs(value_at(polynomial, x)) <= noise_at(polynomial, x);
  };
  for (std::size_t i = 1; i < ends.size(); ++i) {
    const double low = ends[i - 1];
    const double high = ends[i];
    const bool has_touch_low = low > 0 && is_zero_at(low);
    if (has_touch_low && (roots.empty() || roots.back() < low)) roots.push_back(low);
    if (has_touch_low || is_zero_at(high)) continue;
    if ((value_at(polynomial, low) > 0) != (value_at(polynomial, high) > 0))
      roots.push_back(bisected(polynomial, low, high));
  }
  return roots;
}

}  // namespace

double present_value(double rate, std::span<const double> flows, FirstFlow first) {
  CHECK(rate > -1);
  double value = 0;
  for (std::size_t i = flows.size(); i-- > 0;) value = value / (1 + rate) + flows[i];
  return first == FirstFlow::now ? value : value / (1 + rate);
}

double annuity_factor(double rate, int years) {
  CHECK(rate > -1 && years >= 1);
  if (rate == 0) return years;
  return -std::expm1(-years * std::log1p(rate)) / rate;
}

double equivalent_annual_cost(double present_value, double rate, int years) {
  return present_value / annuity_factor(rate, years);
}

std::vector<double> rates_of_return(std::span<const double> flows) {
  // In powers of the discount factor 1 / (1 + rate), which is positive. Zeros at either end leave
  // its positive roots alone.
  Polynomial polynomial(flows.begin(), flows.end());
  while (!polynomial.empty() && polynomial.back() == 0) polynomial.pop_back();
  while (!polynomial.empty() && polynomial.front() == 0) polynomial.erase(polynomial.begin());
  std::vector<double> rates;
  for (const double factor : positive_roots(polynomial)) rates.push_back(1 / factor - 1);
  std::reverse(rates.begin(), rates.end());
  return rates;
}

}  // namespace vlecht::analysis::methods
