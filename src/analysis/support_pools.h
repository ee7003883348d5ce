// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/division.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/divider.h"

/// Cost pools that support other pools (housing, personnel), and where their cost ends up.
namespace vlecht::analysis::allocation {

/// A cost pool as its fact describes it.
struct Pool {
  std::string code;
  std::string name;
  std::string key;  ///< "" when it names none
  bool is_supporting = false;
  std::optional<std::int64_t> rank;  ///< among supporting pools, for dividing step by step
  Grounds grounds = {};
};

/// In ascending order of code.
std::vector<Pool> pools_of(const dossier::Dossier& dossier);

/// The road of one supporting pool's cost to the pools that are divided over partners.
struct Route {
  std::vector<std::string> users;  ///< codes, ascending; also of pools that nobody described
  /// Over the users. None when the cost cannot arrive anywhere; the findings say why.
  std::optional<values::Divider> divider;
  Grounds grounds;
  std::vector<facts::Finding> findings;
};

/// For every supporting pool among `pools` its route by the use of the year (`pool_use`) and the
/// method of `split_policy`, direct when there is none. Each pool is sent off by itself: routes are
/// linear, so that a cell of a pool goes the way of the whole.
///
/// The own use of a pool and use by nobody (zero) are left out. A use that is unknown or negative
/// leaves the cost of everyone who passes by it undistributed.
struct Routes {
  std::map<std::string, Route> by_pool;
  std::vector<facts::Finding> findings;  ///< about use that is not used
};
Routes routes_of(const dossier::Dossier& dossier, int year, const std::vector<Pool>& pools);

}  // namespace vlecht::analysis::allocation
