// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/support_costs.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

#include "analysis/methods/cents.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using Row = std::vector<double>;
using Matrix = std::vector<Row>;

void check_shape(const SupportCosts& costs) {
  const std::size_t givers = costs.support.size();
  CHECK(costs.to_support.size() == givers && costs.to_operating.size() == givers);
  const auto is_use = [](double units) { return std::isfinite(units) && units >= 0; };
  for (std::size_t i = 0; i < givers; ++i) {
    CHECK(costs.to_support[i].size() == givers);
    CHECK(costs.to_operating[i].size() == costs.operating.size());
    CHECK(std::all_of(costs.to_support[i].begin(), costs.to_support[i].end(), is_use));
    CHECK(std::all_of(costs.to_operating[i].begin(), costs.to_operating[i].end(), is_use));
  }
}

double sum_of(const Row& row) { return std::accumulate(row.begin(), row.end(), 0.0); }

// Use among supporting departments without their use of themselves.
Matrix use_of_others(const SupportCosts& costs) {
  Matrix use = costs.to_support;
  for (std::size_t i = 0; i < use.size(); ++i) use[i][i] = 0;
  return use;
}

values::Money total_of(const SupportCosts& costs) {
  values::Money total;
  for (const values::Money cost : costs.support) total += cost;
  for (const values::Money cost : costs.operating) total += cost;
  return total;
}

// What the operating departments bear in cents: their own cost, and their part of the `passed_on`
// cents of every supporting department.
std::vector<long double> borne_cents(const SupportCosts& costs,
                                     const std::vector<long double>& passed_on, const Row& units) {
  std::vector<long double> cents;
  for (const values::Money cost : costs.operating)
    cents.push_back(static_cast<long double>(cost.cents()));
  for (std::size_t i = 0; i < passed_on.size(); ++i) {
    for (std::size_t j = 0; j < cents.size(); ++j)
      cents[j] += passed_on[i] * costs.to_operating[i][j] / units[i];
  }
  return cents;
}

Allocated rounded(const SupportCosts& costs, const std::vector<long double>& passed_on,
                  const std::vector<long double>& borne) {
  Allocated allocated;
  allocated.operating = in_cents(total_of(costs), borne);
  for (const long double amount : passed_on)
    allocated.passed_on.push_back(static_cast<double>(amount / 100));
  return allocated;
}

std::vector<long double> own_cents(const SupportCosts& costs) {
  std::vector<long double> cents;
  for (const values::Money cost : costs.support)
    cents.push_back(static_cast<long double>(cost.cents()));
  return cents;
}

// reaches[i][j]: costs of department i arrive at j, over any number of others.
std::vector<std::vector<bool>> reached_by(const Matrix& use) {
  const std::size_t n = use.size();
  std::vector<std::vector<bool>> reaches(n, std::vector<bool>(n));
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j) reaches[i][j] = use[i][j] > 0;
  for (std::size_t via = 0; via < n; ++via)
    for (std::size_t i = 0; i < n; ++i)
      if (reaches[i][via])
        for (std::size_t j = 0; j < n; ++j)
          if (reaches[via][j]) reaches[i][j] = true;
  return reaches;
}

// Whose costs arrive at an operating department, over any number of others.
std::vector<bool> with_outlet(const SupportCosts& costs, const Matrix& use) {
  std::vector<bool> has_outlet(use.size());
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < use.size(); ++i) {
    has_outlet[i] = sum_of(costs.to_operating[i]) > 0;
    if (has_outlet[i]) found.push_back(i);
  }
  for (std::size_t next = 0; next < found.size(); ++next) {
    for (std::size_t i = 0; i < use.size(); ++i) {
      if (has_outlet[i] || use[i][found[next]] == 0) continue;
      has_outlet[i] = true;
      found.push_back(i);
    }
  }
  return has_outlet;
}

// Sets of departments that only reach one another; whoever feeds such a set is not named.
NoOutlet closed_loops(const SupportCosts& costs, const Matrix& use) {
  NoOutlet found;
  std::vector<bool> is_done = with_outlet(costs, use);
  if (std::all_of(is_done.begin(), is_done.end(), [](bool done) { return done; })) return found;
  const auto reaches = reached_by(use);
  for (std::size_t i = 0; i < use.size(); ++i) {
    if (is_done[i]) continue;
    std::vector<std::size_t> loop;
    bool is_last = true;
    for (std::size_t j = 0; j < use.size(); ++j) {
      if (j != i && !reaches[i][j]) continue;
      loop.push_back(j);
      is_last = is_last && (j == i || reaches[j][i]);
    }
    if (!is_last) continue;
    for (const std::size_t member : loop) is_done[member] = true;
    found.loops.push_back(std::move(loop));
  }
  return found;
}

// All sets of departments that reach one another.
NoOutlet loops_among(const Matrix& use) {
  const auto reaches = reached_by(use);
  NoOutlet found;
  std::vector<bool> is_done(use.size());
  for (std::size_t i = 0; i < use.size(); ++i) {
    if (is_done[i] || !reaches[i][i]) continue;
    std::vector<std::size_t> loop;
    for (std::size_t j = 0; j < use.size(); ++j)
      if (reaches[i][j] && reaches[j][i]) loop.push_back(j);
    for (const std::size_t member : loop) is_done[member] = true;
    found.loops.push_back(std::move(loop));
  }
  return found;
}

// A = LU with rows exchanged, in place; solves for any right side.
class LowerUpper {
 public:
  explicit LowerUpper(Matrix a) : a_(std::move(a)), order_(a_.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    for (std::size_t k = 0; k < a_.size(); ++k) {
      std::size_t largest = k;
      for (std::size_t i = k + 1; i < a_.size(); ++i)
        if (std::abs(a_[i][k]) > std::abs(a_[largest][k])) largest = i;
      std::swap(a_[k], a_[largest]);
      std::swap(order_[k], order_[largest]);
      is_regular_ = is_regular_ && a_[k][k] != 0;
      if (!is_regular_) return;
      for (std::size_t i = k + 1; i < a_.size(); ++i) eliminate(k, i);
    }
  }

  bool is_regular() const { return is_regular_; }

  std::vector<long double> solved(const std::vector<long double>& right) const {
    const std::size_t n = a_.size();
    std::vector<long double> x(n);
    for (std::size_t i = 0; i < n; ++i) {
      x[i] = right[order_[i]];
      for (std::size_t j = 0; j < i; ++j) x[i] -= a_[i][j] * x[j];
    }
    for (std::size_t i = n; i-- > 0;) {
      for (std::size_t j = i + 1; j < n; ++j) x[i] -= a_[i][j] * x[j];
      x[i] /= a_[i][i];
    }
    return x;
  }

 private:
  void eliminate(std::size_t k, std::size_t i) {
    const double factor = a_[i][k] /= a_[k][k];
    if (factor == 0) return;
    for (std::size_t j = k + 1; j < a_.size(); ++j) a_[i][j] -= factor * a_[k][j];
  }

  Matrix a_;
  std::vector<std::size_t> order_;
  bool is_regular_ = true;
};

// x = c + S'x, where S holds the shares of each giver's use. Each correction by what is left over
// wins the digits that the factors lost, so that fractions of a cent are right in long double. None
// when a loop lets out less than a double can tell from nothing.
std::optional<std::vector<long double>> mutual(const std::vector<long double>& own,
                                               const Matrix& use, const Row& units) {
  const std::size_t n = own.size();
  Matrix equations(n, Row(n));
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j)
      equations[i][j] = (i == j ? 1.0 : 0.0) - use[j][i] / units[j];
  const LowerUpper factors(std::move(equations));
  if (!factors.is_regular()) return std::nullopt;
  std::vector<long double> x = factors.solved(own);
  for (int correction = 0; correction < 3; ++correction) {
    std::vector<long double> left = own;
    for (std::size_t i = 0; i < n; ++i) {
      left[i] -= x[i];
      for (std::size_t j = 0; j < n; ++j)
        left[i] += x[j] * use[j][i] / static_cast<long double>(units[j]);
    }
    const auto change = factors.solved(left);
    for (std::size_t i = 0; i < n; ++i) x[i] += change[i];
  }
  return x;
}

}  // namespace

Allocation allocate_directly(const SupportCosts& costs) {
  check_shape(costs);
  Row units;
  NoOutlet closed;
  for (std::size_t i = 0; i < costs.support.size(); ++i) {
    units.push_back(sum_of(costs.to_operating[i]));
    if (units.back() == 0) closed.loops.push_back({i});
  }
  if (!closed.loops.empty()) return base::Failed<NoOutlet>(std::move(closed));
  const auto passed_on = own_cents(costs);
  return rounded(costs, passed_on, borne_cents(costs, passed_on, units));
}

Allocation allocate_in_steps(const SupportCosts& costs, const std::vector<std::size_t>& order) {
  check_shape(costs);
  const std::size_t n = costs.support.size();
  CHECK(order.size() == n);
  std::vector<bool> is_closed(n);
  Row units(n);
  NoOutlet closed;
  std::vector<long double> passed_on = own_cents(costs);
  for (const std::size_t giver : order) {
    CHECK(giver < n && !is_closed[giver]);
    is_closed[giver] = true;
    units[giver] = sum_of(costs.to_operating[giver]);
    for (std::size_t user = 0; user < n; ++user)
      if (!is_closed[user]) units[giver] += costs.to_support[giver][user];
    if (units[giver] == 0) {
      closed.loops.push_back({giver});
      continue;
    }
    for (std::size_t user = 0; user < n; ++user)
      if (!is_closed[user])
        passed_on[user] += passed_on[giver] * costs.to_support[giver][user] / units[giver];
  }
  if (!closed.loops.empty()) return base::Failed<NoOutlet>(std::move(closed));
  return rounded(costs, passed_on, borne_cents(costs, passed_on, units));
}

Allocation allocate_mutually(const SupportCosts& costs) {
  check_shape(costs);
  const Matrix use = use_of_others(costs);
  NoOutlet closed = closed_loops(costs, use);
  if (!closed.loops.empty()) return base::Failed<NoOutlet>(std::move(closed));
  Row units;
  for (std::size_t i = 0; i < use.size(); ++i)
    units.push_back(sum_of(use[i]) + sum_of(costs.to_operating[i]));
  const auto passed_on = mutual(own_cents(costs), use, units);
  if (!passed_on) return base::Failed<NoOutlet>(loops_among(use));
  const auto borne = borne_cents(costs, *passed_on, units);
  const long double lost = std::accumulate(borne.begin(), borne.end(), 0.0L) -
                           static_cast<long double>(total_of(costs).cents());
  // Half a cent would be too much for rounding; not a number compares false.
  if (!(std::abs(lost) < 0.25L)) return base::Failed<NoOutlet>(loops_among(use));
  return rounded(costs, *passed_on, borne);
}

}  // namespace vlecht::analysis::methods
