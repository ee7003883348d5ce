// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/cost_benchmark.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::cost_benchmark {

/// The answer in words, figures, a chart and tables. Ids of figures are stable:
/// own.together, own.<code>, group.<measure>, difference.<reference>[_percent], percentile.
document::Document view(const analysis::cost_benchmark::Answer& answer,
                        const dossier::Dossier& dossier, const Context& context);

}  // namespace vlecht::views::cost_benchmark
