// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

#include "words/message.h"

namespace vlecht::words {

/// The table of each area, in messages/<area>.cpp.
std::span<const Message> base_messages();
std::span<const Message> facts_messages();
std::span<const Message> journal_messages();
std::span<const Message> stores_messages();
std::span<const Message> importers_messages();
std::span<const Message> budget_messages();
std::span<const Message> goal_review_messages();
std::span<const Message> workbook_messages();
std::span<const Message> iv3_messages();
std::span<const Message> xaf_messages();
std::span<const Message> samples_messages();
std::span<const Message> collect_messages();
std::span<const Message> dossier_messages();
std::span<const Message> document_messages();
std::span<const Message> format_messages();
std::span<const Message> glossary_messages();
std::span<const Message> probability_messages();
std::span<const Message> verdict_messages();
std::span<const Message> web_messages();
std::span<const Message> pages_messages();
std::span<const Message> cost_benchmark_messages();
std::span<const Message> cost_difference_messages();
std::span<const Message> completeness_messages();
std::span<const Message> cost_split_messages();
std::span<const Message> service_level_check_messages();
std::span<const Message> service_level_review_messages();
std::span<const Message> allocation_messages();
std::span<const Message> reconciliation_messages();
std::span<const Message> capital_charges_messages();
std::span<const Message> incidental_claims_messages();
std::span<const Message> price_levels_messages();
std::span<const Message> budget_stages_messages();
std::span<const Message> goal_progress_messages();
std::span<const Message> availability_messages();
std::span<const Message> goal_forecasts_messages();
std::span<const Message> initiative_value_messages();
std::span<const Message> forecast_board_messages();
std::span<const Message> portfolio_progress_messages();
std::span<const Message> supplier_record_messages();
std::span<const Message> measurability_messages();
std::span<const Message> portfolio_pairs_messages();
std::span<const Message> initiative_costs_messages();
std::span<const Message> service_quality_messages();
std::span<const Message> council_report_messages();
std::span<const Message> operations_messages();
std::span<const Message> static_log_messages();
std::span<const Message> proof_messages();
std::span<const Message> witness_messages();
std::span<const Message> erasures_messages();
std::span<const Message> fact_entry_messages();
std::span<const Message> cli_messages();

}  // namespace vlecht::words
