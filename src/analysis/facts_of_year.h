// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "dossier/dossier.h"
#include "facts/fact.h"
#include "values/day.h"

namespace vlecht::analysis {

/// The facts of a kind with holding `state` that count for a book year, ordered by key: of each key
/// the one that holds last in that year. Its `valid` begins where the same was first stated without
/// a gap, so that a statement repeated halfway the year is no change.
///
/// What holds on the day of the dossier does not matter: cost of 2017 goes by what held in 2017.
/// The dossier has the kind through time.
std::vector<facts::Fact> facts_of_year(const dossier::Dossier& dossier, std::string_view kind,
                                       int year);

/// Whether a period has every day of a book year in it.
bool covers_year(const values::Period& period, int year);

}  // namespace vlecht::analysis
