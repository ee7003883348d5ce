// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/intervals.h"

namespace vlecht::analysis::methods {

/// What must work for a service to work: a component, or at least so many of some parts. A
/// component may occur in several places, as a network does that two services share.
struct Structure {
  /// Which component, counted from 0, where there are no parts.
  std::size_t component = 0;
  /// How many of the parts must work, from 1 up to all of them.
  std::size_t needed = 0;
  std::vector<Structure> parts = {};

  static Structure of(std::size_t component) { return {.component = component}; }
  static Structure at_least(std::size_t needed, std::vector<Structure> parts);
  static Structure all(std::vector<Structure> parts);
  static Structure any(std::vector<Structure> parts);
};

/// The chance that the structure works when component i works with chance `working[i]` (0 to 1),
/// each independently of the others. Exact, also where components are shared: by a decision diagram
/// with one variable for each component (Bryant 1986, IEEE Trans. Computers C-35:677), never by
/// multiplying the availabilities of services. None where the diagram grows beyond
/// `composite_nodes_max`.
std::optional<double> chance_of_working(const Structure& structure,
                                        std::span<const double> working);

/// What is known of the structure at each second from what is known of its components: up or down
/// only where that is so whatever the components do that were not measured.
StateSeries state_of(const Structure& structure, std::span<const StateSeries> components);

inline constexpr std::size_t composite_nodes_max = 250'000;

}  // namespace vlecht::analysis::methods
