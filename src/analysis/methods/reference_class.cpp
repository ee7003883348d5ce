// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/reference_class.h"

#include <algorithm>
#include <cmath>

#include "analysis/methods/estimate.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using ReferenceRefused = base::Failed<NoReference>;

bool is_overrun(double overrun) { return std::isfinite(overrun) && overrun >= -1; }

// In order of chance; none when chances or overruns do not rise together.
std::optional<std::vector<PublishedQuantile>> rising_rows(std::span<const PublishedQuantile> rows) {
  std::vector<PublishedQuantile> sorted(rows.begin(), rows.end());
  std::sort(sorted.begin(), sorted.end(),
            [](const PublishedQuantile& a, const PublishedQuantile& b) {
              return a.chance != b.chance ? a.chance < b.chance : a.overrun < b.overrun;
            });
  const auto is_same = [](const PublishedQuantile& a, const PublishedQuantile& b) {
    return a.chance == b.chance && a.overrun == b.overrun;
  };
  sorted.erase(std::unique(sorted.begin(), sorted.end(), is_same), sorted.end());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (!(sorted[i].chance >= 0 && sorted[i].chance <= 1)) return std::nullopt;
    if (i > 0 &&
        (sorted[i].chance == sorted[i - 1].chance || sorted[i].overrun < sorted[i - 1].overrun))
      return std::nullopt;
  }
  return sorted;
}

}  // namespace

ReferenceClass::ReferenceClass(std::vector<double> sorted, ClassOf kind)
    : sorted_(std::move(sorted)), kind_(kind) {}

base::ResultOr<ReferenceClass, NoReference> ReferenceClass::of_projects(
    std::span<const double> overruns, ClassOf kind) {
  if (overruns.empty()) return ReferenceRefused(NoReference::too_few_projects);
  if (!std::all_of(overruns.begin(), overruns.end(), is_overrun))
    return ReferenceRefused(NoReference::not_finite);
  std::vector<double> sorted(overruns.begin(), overruns.end());
  std::sort(sorted.begin(), sorted.end());
  return ReferenceClass(std::move(sorted), kind);
}

base::ResultOr<double, NoReference> ReferenceClass::uplift(double chance) const {
  CHECK(chance > 0 && chance < 1);
  // Where type 8 would look: before the first or after the last it only has those to give.
  const auto n = static_cast<double>(sorted_.size());
  const double rank = chance * (n + 1.0 / 3) + 1.0 / 3;
  // A rank that is whole but for rounding is whole.
  constexpr double fuzz = 1e-9;
  if (rank < 1 - fuzz || rank > n + fuzz) return ReferenceRefused(NoReference::too_few_projects);
  return quantile(sorted_, chance, QuantileType::type_8);
}

double ReferenceClass::share_over(double overrun) const {
  const auto first = std::upper_bound(sorted_.begin(), sorted_.end(), overrun);
  return static_cast<double>(sorted_.end() - first) / static_cast<double>(sorted_.size());
}

base::ResultOr<double, NoReference> ReferenceClass::mean_over(double overrun) const {
  const auto first = std::upper_bound(sorted_.begin(), sorted_.end(), overrun);
  if (first == sorted_.end()) return ReferenceRefused(NoReference::none_in_tail);
  return mean(std::span(first, sorted_.end()));
}

base::ResultOr<double, NoReference> ReferenceClass::mean_overrun() const {
  if (kind_ == ClassOf::information_technology) return ReferenceRefused(NoReference::no_mean);
  return mean(sorted_);
}

base::ResultOr<double, NoReference> published_uplift(std::span<const PublishedQuantile> rows,
                                                     double chance) {
  CHECK(chance > 0 && chance < 1);
  for (const PublishedQuantile& row : rows)
    if (!is_overrun(row.overrun)) return ReferenceRefused(NoReference::not_finite);
  const auto sorted = rising_rows(rows);
  if (!sorted) return ReferenceRefused(NoReference::out_of_order);
  const auto above = std::lower_bound(
      sorted->begin(), sorted->end(), chance,
      [](const PublishedQuantile& row, double wanted) { return row.chance < wanted; });
  if (above == sorted->end()) return ReferenceRefused(NoReference::outside_table);
  if (above->chance == chance) return above->overrun;
  if (above == sorted->begin()) return ReferenceRefused(NoReference::outside_table);
  const PublishedQuantile& below = *(above - 1);
  const double way = (chance - below.chance) / (above->chance - below.chance);
  return below.overrun + way * (above->overrun - below.overrun);
}

}  // namespace vlecht::analysis::methods
