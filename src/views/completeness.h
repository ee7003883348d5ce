// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/completeness.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::completeness {

/// The answer in words, figures and tables. Ids of figures are stable: questions.complete, .partly
/// and .nothing, sources.missing and .out_of_date, cost.undivided, cost.unallotted,
/// rows.set_aside, hours.<service>.unmeasured and .agreed, lag.<municipality>.<topic>.median,
/// .longest and .open_longest.
document::Document view(const analysis::completeness::Answer& answer,
                        const dossier::Dossier& dossier, const Context& context);

}  // namespace vlecht::views::completeness
