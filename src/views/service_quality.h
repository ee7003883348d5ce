// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/service_quality.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::service_quality {

/// The answer in words, figures, charts and tables. Ids of figures are stable: tickets, open,
/// reopened, <step>.<priority>.<what> with the steps reaction and resolution and "all" for all
/// priorities together, duration.<priority>.<what>, department.<name>.<what>,
/// municipality.<code>.<what>, month.<month>.<what>, change.<step>.<what>, survey.<name>.<what>.
document::Document view(const analysis::service_quality::Answer& answer,
                        const dossier::Dossier& dossier, const Context& context);

}  // namespace vlecht::views::service_quality
