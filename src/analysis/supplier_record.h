// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/arguments.h"
#include "analysis/contract_register.h"
#include "analysis/service_level_check.h"
#include "analysis/supplier_agreements.h"
#include "analysis/supplier_chart.h"
#include "analysis/supplier_series.h"
#include "base/result.h"
#include "dossier/dossier.h"
#include "facts/finding.h"

/// Do our suppliers deliver, and do they keep delivering? Method: docs/methods/supplier_record.md.
namespace vlecht::analysis::supplier_record {

/// As asked; what is left open is all.
struct Parameters {
  std::string supplier;  ///< its name, as in its contracts
  std::string contract;  ///< code
};

struct Answer {
  Parameters asked;
  values::Day today;  ///< the day of the dossier
  std::vector<supplier_series::Series> series;
  std::vector<supplier_chart::Chart> charts;  ///< one of each series
  contract_register::Register contracts;
  supplier_agreements::Agreements agreements;
  /// Of the contract that was asked for: do its agreements hold together?
  std::optional<service_level_check::ContractCheck> check;
  std::vector<facts::Finding> findings;

  const contract_register::Contract* find(std::string_view contract) const;
};

/// Kinds that it reads.
inline constexpr std::string_view kinds[] = {
    "supplier_indicator", "service_report",     "contract",          "contract_extension",
    "exit_plan_step",     "supplier_agreement", "agreement_outcome", "improvement_plan",
    "service_level",      "outage_class",       "ticket_deadline",   "service_credit",
    "service_hours",      "holiday_rule",       "closed_day",        "reported_availability"};

/// Problems: `argument.unknown`.
base::Result<Parameters> parameters_from(const Arguments& arguments);

/// The concentration is always of all contracts: a part of them says nothing of it. Problems:
/// `supplier_record.nothing_known`, `supplier_record.no_such_supplier`,
/// `supplier_record.no_such_contract`.
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

}  // namespace vlecht::analysis::supplier_record
