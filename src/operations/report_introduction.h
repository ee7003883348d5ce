// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/report.h"
#include "operations/audience.h"

namespace vlecht::operations {

/// The introduction that a report has, and one that is not open yet.
struct ChosenIntroduction {
  std::optional<document::ReportIntroduction> introduction;
  std::optional<values::Day> withheld_until;  ///< a later one, for the same readers, opens then
};

/// The last introduction for this audience that `open_on` or an earlier day opened; one for all
/// when there is none for this partner alone. The dossier has the kind `report_introduction`.
ChosenIntroduction chosen_introduction(const dossier::Dossier& dossier,
                                       const std::vector<Partner>& partners,
                                       const Audience& audience, values::Day open_on,
                                       words::Language language);

/// A text in paragraphs: an empty line ends one, and within it lines are joined.
std::vector<std::string> paragraphs_of(std::string_view text);

}  // namespace vlecht::operations
