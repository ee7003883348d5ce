// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "dossier/dossier.h"
#include "facts/finding.h"

/// The same projects in two reports about a portfolio, to see what became of a plan.
namespace vlecht::analysis {

/// One project in both years; facts of kind `portfolio_project`.
struct ProjectPair {
  facts::Fact earlier;
  facts::Fact later;
  bool is_by_name = false;  ///< the numbers differ, the names are the same
};

struct ProjectPairs {
  std::vector<ProjectPair> pairs;         ///< in the order of the earlier report
  std::vector<std::string> only_earlier;  ///< numbers of projects that the later one does not have
  std::vector<std::string> only_later;
  /// Projects that were paired by their name, and names that more than one project has, which were
  /// not paired.
  std::vector<facts::Finding> findings;
};

/// By number; what is left by name, letters and digits only. The dossier is opened with
/// `portfolio_project`.
ProjectPairs pair_projects(const dossier::Dossier& dossier, int earlier_year, int later_year);

}  // namespace vlecht::analysis
