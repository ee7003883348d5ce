// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/division.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/divider.h"

namespace vlecht::analysis::allocation {

/// What a key divides by.
enum class Method {
  fixed,        ///< percentages that were agreed
  inhabitants,  ///< on 1 January of the reference year (Gemeentewet, art. 1)
  workplaces,   ///< consumption of the unit "werkplek" in the reference year
  use,          ///< consumption of the key's unit in the reference year
  even,         ///< equal parts
};

/// A key of which everything that it needs has been looked up.
struct Key {
  std::string code;              ///< of the fact; in a what-if also the name of a method
  std::optional<Method> method;  ///< none: there is no such key, or it does not say
  std::string unit;              ///< what is counted, for workplaces and use
  int reference_year = 0;        ///< of the figures
  /// For each partner: percent, inhabitants, workplaces, quantity, or 1.
  std::vector<facts::Figure<values::Ratio>> weights;
  /// None when nothing can be divided by this key; the findings say why.
  std::optional<values::Divider> divider;
  Grounds grounds;
  std::vector<facts::Finding> findings;
};

/// Where keys are looked up, and for which book year and partners.
struct Frame {
  const dossier::Dossier& dossier;
  int year = 0;
  const std::vector<Partner>& partners;
};

/// The key with this code among the facts of kind `allocation_key`; else, so that a what-if can ask
/// for a key that nobody decided, the method of that name: "inhabitants", "workplaces", "even".
///
/// Figures are those of `reference_year`, else of the key's own, else of the book year. A figure
/// that a partner lacks, and a weight of zero where that cannot be (inhabitants, workplaces),
/// leave the key without a divider: a share of zero would let the others pay. Fixed shares that
/// are short of 100 percent leave the rest undistributed; beyond it nothing is divided.
Key key_named(const Frame& frame, const std::string& code,
              std::optional<int> reference_year = std::nullopt);

}  // namespace vlecht::analysis::allocation
