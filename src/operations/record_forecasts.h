// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/goal_forecasts.h"
#include "document/document.h"
#include "operations/open_dossier.h"
#include "words/message.h"

namespace vlecht::operations {

struct ForecastRequest {
  std::string author;
  bool is_recorded = false;  ///< otherwise it only shows what it would record
};

/// What was forecast today, and what of it was recorded.
struct ForecastOutcome {
  values::Day made;
  analysis::goal_forecasts::Answer forecasts;
  std::vector<facts::Draft>
      drafts;             ///< one per milestone and target of which a forecast can be made
  std::size_t known = 0;  ///< of those, stated like this already
  bool is_recorded = false;
};

/// Forecasts of each milestone and target as facts of kind `forecast`, made today: the day on which
/// they are recorded, which the journal proves, so that nobody forecasts what is known already.
/// Problems: those of opening a dossier and of `Journal::append`.
base::Result<ForecastOutcome> record_forecasts(OpenDossier& dossier,
                                               const ForecastRequest& request);

/// Forecasts as statements, in the order of the answer; of what cannot be forecast there is none.
std::vector<facts::Draft> forecast_drafts(const analysis::goal_forecasts::Answer& answer,
                                          values::Day made);

/// The outcome in words: what is forecast, and of what nothing can be said.
document::Document forecast_report(const ForecastOutcome& outcome, words::Language language);

}  // namespace vlecht::operations
