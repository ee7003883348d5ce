// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "dossier/dossier.h"
#include "facts/typed.h"

namespace vlecht::operations {

/// What is to be said about a fact that is being entered, from what is typed so far and what the
/// dossier states: a pure function. It is asked while someone types, so any value may still be
/// missing; it says nothing about that. What is required, cannot be read or is too long is said
/// already.
using CheckOfFact = std::vector<facts::FieldFinding> (*)(const facts::Typed& typed,
                                                         const dossier::Dossier& dossier);

/// One row of the list of checks. Page and command are generic over it.
struct FactCheck {
  std::string_view kind;                    ///< "": every kind
  std::span<const std::string_view> reads;  ///< kinds that it looks up in the dossier
  CheckOfFact check;
};

/// Every check.
std::span<const FactCheck> fact_checks();

/// What the checks for its kind say of a fact, with the dossier as it holds today, or on the first
/// day of the fact when that is later. Problems: those of `Dossier::open`.
base::Result<std::vector<facts::FieldFinding>> checked(const journal::Journal& journal,
                                                       values::Day today,
                                                       const facts::Typed& typed);

}  // namespace vlecht::operations
