// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "analysis/service_level_check.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::service_level_check {

/// What the check finds in one contract, as a part of any page.
struct Section {
  /// A heading, a sentence with the counts, and a table: severity by shape and word, where, what it
  /// says, what to ask the supplier, and where in the contract.
  std::vector<document::Block> blocks;
  /// The figures in that table and the counts, for the list of figures of the page.
  std::vector<document::Figure> figures;
};

/// Ids of figures are stable: contract.CODE.contradictions, .holes, .cannot_be_judged, .notes,
/// finding.CODE.RULE with .NAME of a service, priority or calendar, and rule.CODE.RULE for what
/// stands in one row of the table; each with a number from the second of the same on.
Section section(const analysis::service_level_check::ContractCheck& contract,
                const Context& context);

/// The answer in words, figures and tables. Beside those of `section` it has the figures
/// all.contradictions, all.holes and all.cannot_be_judged.
document::Document view(const analysis::service_level_check::Answer& answer,
                        const dossier::Dossier& dossier, const Context& context);

}  // namespace vlecht::views::service_level_check
