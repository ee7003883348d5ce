// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "analysis/portfolio_pairs.h"
#include "analysis/portfolio_progress.h"

/// Parts of `portfolio_progress`: what reports say and leave out, and ratios over all projects.
namespace vlecht::analysis::portfolio_progress {

/// Confidence in the delivery as the independent authority gives it, or else as the owner does
/// (since 2022 a row of the GMPP has one of the two); else why the authority gives none.
values::Known<std::string> confidence_of(const facts::Fact& project);

/// What the report of a year says of ends, whole-life cost, confidence and cost of the year.
std::vector<Coverage> coverage_of(const dossier::Dossier& dossier, int year);

/// Share of projects with low and with high confidence, and expected over budgeted cost of the
/// year. Projects that do not say a figure in each report that they are in are left out of it, and
/// counted.
std::vector<RatioChange> ratio_changes(const dossier::Dossier& dossier, const ProjectPairs& pairs,
                                       int first, int latest);

/// Says when a portfolio looks better because of who is in it, and when confidence is not on the
/// same scale in both reports.
void add_ratio_findings(const dossier::Dossier& dossier, Answer& answer);

}  // namespace vlecht::analysis::portfolio_progress
