// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/availability.h"

namespace vlecht::analysis::availability {

/// What the answers about all services share.
struct Shared {
  const dossier::Dossier& dossier;
  const service_observations::Observations& observations;
  const service_states::Services& services;
  const contract_availability::Reports& reports;
  const contract_terms::Terms& terms;
  values::Period days;    ///< that are asked for
  values::Period before;  ///< that they are compared with
  values::Day today;
  const WhatIf& what_if;    ///< empty: as agreed
  bool is_in_full = false;  ///< with its days, and with what it is compared with
};

/// The answer about one service.
Service answer_about(const service_states::Service& service, const Shared& shared);

}  // namespace vlecht::analysis::availability
