// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/availability.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::availability {

/// The answer in words, figures, a calendar and tables. About one service the figures have stable
/// ids: contractual, felt, measured, lower, upper, verdict, outages, down_minutes,
/// longest_outage_minutes and more; about all of them those of a service begin with its name.
document::Document view(const analysis::availability::Answer& answer,
                        const dossier::Dossier& dossier, const Context& context);

}  // namespace vlecht::views::availability
