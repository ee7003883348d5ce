// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::vector<std::span<const Message>> catalogue() {
  return {base_messages(),
          facts_messages(),
          journal_messages(),
          stores_messages(),
          importers_messages(),
          budget_messages(),
          goal_review_messages(),
          workbook_messages(),
          iv3_messages(),
          xaf_messages(),
          dossier_messages(),
          document_messages(),
          probability_messages(),
          web_messages(),
          pages_messages(),
          cost_benchmark_messages(),
          cost_difference_messages(),
          cost_split_messages(),
          service_level_check_messages(),
          service_level_review_messages(),
          allocation_messages(),
          reconciliation_messages(),
          capital_charges_messages(),
          incidental_claims_messages(),
          price_levels_messages(),
          budget_stages_messages(),
          goal_progress_messages(),
          availability_messages(),
          goal_forecasts_messages(),
          initiative_value_messages(),
          forecast_board_messages(),
          portfolio_progress_messages(),
          supplier_record_messages(),
          measurability_messages(),
          portfolio_pairs_messages(),
          initiative_costs_messages(),
          service_quality_messages(),
          operations_messages(),
          static_log_messages(),
          proof_messages(),
          witness_messages(),
          erasures_messages(),
          fact_entry_messages(),
          cli_messages()};
}

}  // namespace vlecht::words
