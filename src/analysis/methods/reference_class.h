// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/result.h"

namespace vlecht::analysis::methods {

/// Of what a class is made: overruns of information technology have so thick a tail that their mean
/// does not settle (Flyvbjerg and others 2025, Project Management Journal,
/// 10.1177/87569728251340590: tail index at most 1).
enum class ClassOf { information_technology, other };

/// Why a figure of a class cannot be given.
enum class NoReference {
  too_few_projects,  ///< nobody ends so high or so low among so few, or there are none
  outside_table,     ///< the published table does not reach so far
  not_finite,        ///< an overrun that is not a number, or below -1 (less than nothing)
  out_of_order,      ///< a table whose chances or overruns do not rise, or chances outside 0 to 1
  no_mean,           ///< the class is one whose mean is not a figure to plan with
  none_in_tail,      ///< no project overran by that much
};

/// An overrun is a share of the estimate: 0.2 is 20 % over it, -0.1 is 10 % under.
inline constexpr double large_overrun = 0.5;

/// Projects like ours, by how far they overran: the outside view (Kahneman and Tversky 1979,
/// Flyvbjerg 2006, Project Management Journal 37:5).
class ReferenceClass {
 public:
  /// Of a sample of overruns, in any order.
  static base::ResultOr<ReferenceClass, NoReference> of_projects(std::span<const double> overruns,
                                                                 ClassOf kind);

  std::size_t size() const { return sorted_.size(); }

  /// The overrun that a share `chance` of the projects stayed within, 0 < chance < 1: the uplift on
  /// an estimate that leaves a risk of 1 - chance (0.5 and 0.8 are in use). Quantile of type 8;
  /// none that would lie beyond the lowest or highest project.
  base::ResultOr<double, NoReference> uplift(double chance) const;

  /// The share of projects that overran by more than `overrun`, 0 to 1.
  double share_over(double overrun = large_overrun) const;
  /// The mean overrun of those.
  base::ResultOr<double, NoReference> mean_over(double overrun = large_overrun) const;
  /// The mean of all; refused for information technology.
  base::ResultOr<double, NoReference> mean_overrun() const;

 private:
  ReferenceClass(std::vector<double> sorted, ClassOf kind);
  std::vector<double> sorted_;
  ClassOf kind_;
};

/// One row of a published class: a share `chance` of the projects stayed within `overrun`.
struct PublishedQuantile {
  double chance = 0;  ///< 0 to 1
  double overrun = 0;
};

/// The uplift for a chance, in a straight line between the rows beside it. `rows` in any order;
/// equal rows count once.
base::ResultOr<double, NoReference> published_uplift(std::span<const PublishedQuantile> rows,
                                                     double chance);

/// Cost overruns of 5,392 projects in information technology, in real terms: 18 % overran by more
/// than half, by 447 % in the mean; 73 % in the mean of all (Flyvbjerg and Gardner 2023, "How big
/// things get done", appendix A, as quoted; the count: arXiv 2210.01573).
///
/// To say how thick the tail is, not to plan with: see `ClassOf`.
struct PublishedTail {
  double share_over_half = 0;
  double mean_over_half = 0;
  double mean_of_all = 0;
};
inline constexpr PublishedTail technology_cost_tail{0.18, 4.47, 0.73};

}  // namespace vlecht::analysis::methods
