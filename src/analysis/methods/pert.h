// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

namespace vlecht::analysis::methods {

/// Three guesses at one quantity, such as the days of a piece of work.
struct ThreePoints {
  double least = 0;
  double likeliest = 0;
  double most = 0;
};

/// What they are taken to mean (Malcolm and others 1959, Operations Research 7:646).
struct PertEstimate {
  double mean = 0;                 ///< (least + 4 likeliest + most) / 6
  double deviation = 0;            ///< of the beta distribution with this mean (Vose 2008)
  double classical_deviation = 0;  ///< (most - least) / 6, as PERT had it
};

/// The deviation of the beta distribution is sqrt((mean - least) (most - mean) / 7). None when the
/// three are not in order, or not numbers. Guesses stay guesses: nothing here says how good they
/// are, and people's ranges are mostly too narrow.
std::optional<PertEstimate> pert(const ThreePoints& points);

}  // namespace vlecht::analysis::methods
