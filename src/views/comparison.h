// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "analysis/cost_benchmark.h"
#include "document/document.h"

/// Words that the questions beside other municipalities share.
namespace vlecht::views {

/// "overhead (taakveld 0.4)".
std::string measure_text(words::Language language, const analysis::comparison::Measure& measure);

/// "met 20.000 tot 50.000 inwoners".
std::string group_text(words::Language language, const analysis::comparison::SizeClass& group);

/// "Bloemendaal en Heemstede".
std::string names_text(words::Language language,
                       const std::vector<analysis::cost_benchmark::Own>& members);

/// "€ 387,15".
std::string euro_text(words::Language language, double value);

/// The form with which a reader asks about another year, document, measure or group.
std::vector<document::Choice> comparison_choices(words::Language language,
                                                 const analysis::comparison::Scope& scope,
                                                 const analysis::comparison::Offered& offers);

/// What must be said beside the figures.
document::Notes notes(words::Language language, const std::vector<facts::Finding>& findings);

}  // namespace vlecht::views
