// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/supplier_record.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::supplier_record {

/// The answer in words, figures, charts and tables. Ids of figures are stable:
/// indicator.<contract>.<code>.variation, .assurance, .latest, .centre, .lower, .upper,
/// .cusum_interval, .cusum_run_length, .ewma_weight, .ewma_limit, .ewma_run_length, .ewma_latest,
/// .ewma_chance, .false_alarm_year, .confirmation; contract.<code>.ends, .last_notice,
/// .options_left, .exit, .yearly; supplier.<name>.share; agreement.<contract>.<code>.state;
/// plan.<contract>.<code>.effect, .difference; indicators.concern and other counts.
document::Document view(const analysis::supplier_record::Answer& answer,
                        const dossier::Dossier& dossier, const Context& context);

}  // namespace vlecht::views::supplier_record
