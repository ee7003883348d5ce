// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/comparability.h"
#include "analysis/cost_benchmark.h"
#include "analysis/cost_bridge.h"
#include "analysis/cost_drivers.h"
#include "analysis/methods/claim.h"

/// What explains the difference in cost per inhabitant, and what does not?
/// Method, formulas and limits: docs/methods/cost_difference.md.
namespace vlecht::analysis::cost_difference {

using comparison::Parameters;
using comparison::parameters_from;

/// An explanation that someone gave, and what the figures say of it.
struct ClaimTest {
  std::string id;
  std::string who;          ///< "" for the default example
  std::string statement;    ///< "" for the default example
  bool is_default = false;  ///< nobody recorded a claim: temporary staff is tested as an example
  std::vector<std::string> parts;           ///< claimed to explain: "3.5.1", "1.1:quantity"
  std::vector<std::string> unknown;         ///< of those, the ones that are no drivers here
  facts::Figure<double> contribution;       ///< euro per inhabitant, net of the group's own share
  facts::Figure<double> probability;        ///< that it is at least half of the gap
  facts::Figure<double> probability_error;  ///< of drawing only so often
  std::optional<methods::ClaimOutcome> outcome;
};

/// What a percentage above the middle means in this group.
struct Spread {
  facts::Figure<double> log_deviation;      ///< standard deviation of the logarithms of the group
  facts::Figure<double> percentile_of_gap;  ///< where the gap's percentage would stand, 0 to 1
  facts::Figure<double> percentile;         ///< where the members really stand
};

/// The change since an earlier year with quantities, of the parts that have them.
struct Change {
  int year_before = 0;
  std::string unit;
  std::vector<std::string> parts = {};
  facts::Figure<double> price = {};  ///< euro
  facts::Figure<double> volume = {};
  facts::Figure<double> mix = {};
  facts::Figure<double> all = {};  ///< the three together
};

struct Answer {
  cost_benchmark::Answer benchmark;  ///< the comparison whose difference is taken apart
  comparability::Comparability comparability;
  cost_drivers::Decomposition decomposition;
  std::size_t draws = 0;  ///< of the group, for the claims
  std::vector<ClaimTest> claims;
  Spread spread;
  std::optional<Change> change;
  cost_bridge::Bridge bridge;
  std::vector<cost_bridge::Published> published;
  std::vector<cost_bridge::StatedSize> stated;
  std::vector<facts::Finding> findings;
};

/// Kinds of fact that the question reads.
inline constexpr std::string_view kinds[] = {"inhabitants", "peer_figure",    "municipality",
                                             "member",      "peer_selection", "cost_volume",
                                             "claim",       "bridge_step",    "benchmark_figure"};

/// Problems: those of `cost_benchmark::analyse`.
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

}  // namespace vlecht::analysis::cost_difference
