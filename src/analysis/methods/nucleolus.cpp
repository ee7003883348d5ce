// SPDX-License-Identifier: EUPL-1.2
//
// The nucleolus by linear programmes (Kopelowitz 1967, Maschler, Peleg and Shapley 1979). What is
// still free of the allocation is written as x = origin + basis * t, and each programme maximises
// the satisfaction e that every group which is not settled yet can be given:
//
//   maximise e  with  group * x + e <= cost(group),  and  x_i <= cost(i).
//
// Its dual has a row for each free direction and one that says that the weights of the groups add
// up to one, so at most n rows for 2^n columns. A group with a positive weight is tight in every
// solution: it is settled, and takes a direction away. After at most n programmes none is left.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

#include "analysis/methods/cents.h"
#include "analysis/methods/cost_game.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using values::Money;
using Real = long double;
using Vector = std::vector<Real>;

// Everything is scaled to a cost of about one.
constexpr Real nothing = 1e-13L;

Real product_of(const Vector& a, const Vector& b) {
  Real sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

// One column of the dual: a group, or the limit of one partner's payment to the cost alone.
struct Candidate {
  Coalition group = 0;
  bool is_limit = false;
  Real room = 0;      // cost less what the origin lets it pay
  Vector directions;  // how much more it pays along each direction
};

struct Solution {
  Real satisfaction = 0;
  std::vector<std::size_t> tight;  // candidates with a positive weight
};

// min room * y  with  directions' y = 0,  (groups only) sum y = 1,  y >= 0, by the simplex method
// on a dense tableau that starts from artificial variables. Bland's rule, because all right sides
// but one are zero and any other might go round in circles.
class Dual {
 public:
  explicit Dual(const std::vector<Candidate>& candidates)
      : rows_(candidates.front().directions.size() + 1), columns_(candidates.size()) {
    tableau_.assign(rows_ + 1, Vector(columns_ + rows_ + 1));
    for (std::size_t j = 0; j < columns_; ++j) {
      for (std::size_t i = 0; i + 1 < rows_; ++i) tableau_[i][j] = candidates[j].directions[i];
      tableau_[rows_ - 1][j] = candidates[j].is_limit ? 0 : 1;
    }
    tableau_[rows_ - 1].back() = 1;
    for (std::size_t i = 0; i < rows_; ++i) {
      tableau_[i][columns_ + i] = 1;
      basic_.push_back(columns_ + i);
    }
  }

  Solution solved(const std::vector<Candidate>& candidates) {
    // First away with the artificial variables, then the cheapest of what is feasible.
    price([&](std::size_t j) { return j < columns_ ? Real{0} : Real{1}; });
    descend(columns_ + rows_);
    CHECK(std::abs(tableau_[rows_].back()) < 1e-9L);
    drive_out_artificial();
    price([&](std::size_t j) { return j < columns_ ? candidates[j].room : Real{0}; });
    descend(columns_);
    Solution solution;
    solution.satisfaction = -tableau_[rows_].back();
    for (std::size_t i = 0; i < rows_; ++i)
      if (basic_[i] < columns_ && tableau_[i].back() > 1e-9L) solution.tight.push_back(basic_[i]);
    return solution;
  }

 private:
  // The last row: cost of each column less what the basic ones already charge for it.
  template <class Cost>
  void price(Cost cost) {
    Vector& last = tableau_[rows_];
    for (std::size_t j = 0; j < last.size(); ++j) last[j] = j + 1 < last.size() ? cost(j) : Real{0};
    for (std::size_t i = 0; i < rows_; ++i) {
      const Real charged = cost(basic_[i]);
      for (std::size_t j = 0; j < last.size(); ++j) last[j] -= charged * tableau_[i][j];
    }
  }

  void descend(std::size_t usable) {
    for (;;) {
      std::size_t column = 0;
      while (column < usable && tableau_[rows_][column] > -nothing) ++column;
      if (column == usable) return;
      std::size_t row = rows_;
      for (std::size_t i = 0; i < rows_; ++i) {
        if (tableau_[i][column] <= 1e-11L) continue;
        if (row == rows_) {
          row = i;
          continue;
        }
        const Real ratio = tableau_[i].back() / tableau_[i][column];
        const Real best = tableau_[row].back() / tableau_[row][column];
        if (ratio < best - nothing || (ratio < best + nothing && basic_[i] < basic_[row])) row = i;
      }
      CHECK(row < rows_);  // the weights add up to one: nothing is unbounded
      pivot(row, column);
    }
  }

  void pivot(std::size_t row, std::size_t column) {
    const Real by = tableau_[row][column];
    for (Real& cell : tableau_[row]) cell /= by;
    for (std::size_t i = 0; i <= rows_; ++i) {
      const Real factor = i == row ? 0 : tableau_[i][column];
      if (factor == 0) continue;
      for (std::size_t j = 0; j < tableau_[i].size(); ++j)
        tableau_[i][j] -= factor * tableau_[row][j];
    }
    basic_[row] = column;
  }

  // An artificial variable that is still basic has the value zero; any other column may take its
  // place. A row in which none can says nothing, and stays as it is.
  void drive_out_artificial() {
    for (std::size_t i = 0; i < rows_; ++i) {
      for (std::size_t j = 0; j < columns_ && basic_[i] >= columns_; ++j)
        if (std::abs(tableau_[i][j]) > 1e-9L) pivot(i, j);
    }
  }

  std::size_t rows_;
  std::size_t columns_;
  std::vector<Vector> tableau_;
  std::vector<std::size_t> basic_;
};

// The allocations that are left: an origin, and directions in which it may still move.
class Freedom {
 public:
  explicit Freedom(std::size_t partners) : origin_(partners) {
    for (std::size_t i = 0; i < partners; ++i) {
      directions_.emplace_back(partners);
      directions_.back()[i] = 1;
    }
  }

  const Vector& origin() const { return origin_; }
  bool is_none() const { return directions_.empty(); }

  Vector along(Coalition group) const {
    Vector out;
    for (const Vector& direction : directions_)
      out.push_back(product_of(members(group), direction));
    return out;
  }
  Real paid_by(Coalition group) const { return product_of(members(group), origin_); }
  bool is_settled(Coalition group) const {
    const Vector moves = along(group);
    return std::all_of(moves.begin(), moves.end(), [](Real x) { return std::abs(x) < 1e-9L; });
  }

  // From now on the group pays this much: moves the origin there, and takes the direction out of
  // the others along which the group pays most.
  void settle(Coalition group, Real amount) {
    if (is_settled(group)) return;
    const Vector moves = along(group);
    const auto largest = std::max_element(moves.begin(), moves.end(),
                                          [](Real a, Real b) { return std::abs(a) < std::abs(b); });
    const auto at = largest - moves.begin();
    const Vector out = directions_[static_cast<std::size_t>(at)];
    const Real step = (amount - paid_by(group)) / *largest;
    for (std::size_t i = 0; i < origin_.size(); ++i) origin_[i] += step * out[i];
    for (std::size_t k = 0; k < directions_.size(); ++k) {
      const Real part = moves[k] / *largest;
      for (std::size_t i = 0; i < out.size(); ++i) directions_[k][i] -= part * out[i];
    }
    directions_.erase(directions_.begin() + at);
  }

 private:
  Vector members(Coalition group) const {
    Vector out(origin_.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = (group >> i) & 1U ? 1 : 0;
    return out;
  }

  Vector origin_;
  std::vector<Vector> directions_;
};

std::vector<Candidate> open_candidates(const Vector& costs, const Freedom& freedom) {
  std::vector<Candidate> out;
  for (const bool is_limit : {false, true}) {
    for (Coalition group = 1; group + 1 < costs.size(); ++group) {
      if (is_limit && (group & (group - 1)) != 0) continue;
      if (freedom.is_settled(group)) continue;
      out.push_back({group, is_limit, costs[group] - freedom.paid_by(group), freedom.along(group)});
    }
  }
  return out;
}

}  // namespace

std::optional<std::vector<Money>> nucleolus(const CostGame& game) {
  const std::size_t n = game.partners();
  CHECK(n <= CostGame::nucleolus_partners_max);
  Money alone;
  for (std::size_t i = 0; i < n; ++i) alone += game.cost(Coalition{1} << i);
  if (alone < game.cost(game.everyone())) return std::nullopt;
  Real scale = 1;
  Vector costs;
  for (Coalition group = 0; group <= game.everyone(); ++group) {
    costs.push_back(static_cast<Real>(game.cost(group).cents()));
    scale = std::max(scale, std::abs(costs.back()));
  }
  for (Real& cost : costs) cost /= scale;
  Freedom freedom(n);
  freedom.settle(game.everyone(), costs.back());
  while (!freedom.is_none()) {
    const auto candidates = open_candidates(costs, freedom);
    CHECK(!candidates.empty());
    const Solution solution = Dual(candidates).solved(candidates);
    for (const std::size_t tight : solution.tight) {
      const Candidate& found = candidates[tight];
      freedom.settle(found.group,
                     costs[found.group] - (found.is_limit ? 0 : solution.satisfaction));
    }
  }
  std::vector<Real> cents;
  for (const Real part : freedom.origin()) cents.push_back(part * scale);
  return in_cents(game.cost(game.everyone()), cents);
}

}  // namespace vlecht::analysis::methods
