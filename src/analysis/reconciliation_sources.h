// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "analysis/grouped_findings.h"
#include "analysis/reconciliation.h"

/// What ledger, Iv3 delivery, accounts and explanations say, put beside each other.
namespace vlecht::analysis::reconciliation {

/// Municipality, task field, and whether it is income.
using RowKey = std::tuple<std::string, std::string, bool>;

/// What one source says of one row.
struct Gathered {
  MoneySum sum;
  std::int64_t counted = 0;
  std::int64_t missing = 0;
};

/// What one source says of one municipality's year.
struct Said {
  bool is_there = false;
  std::int64_t unit_cents = 0;  ///< that its amounts were rounded to; 0: no telling
};

using NotesByPair = std::array<std::vector<Note>, pair_count>;

struct Gathering {
  std::map<RowKey, std::array<Gathered, source_count>> rows;
  std::map<RowKey, NotesByPair> notes;  ///< their rows are among `rows`
  /// Without a side, by municipality and task field.
  std::map<std::pair<std::string, std::string>, NotesByPair> sideless_notes;
  std::map<std::string, std::array<Said, source_count>> said;  ///< by municipality
};

/// Amounts that name no task field are in no row; they are findings.
Gathering gather(const dossier::Dossier& dossier, std::span<const LedgerSum> ledger,
                 const Scope& scope, GroupedFindings& findings);

/// A problem about one municipality's year.
base::Problem problem_of(std::string name, const std::string& municipality, int year);

}  // namespace vlecht::analysis::reconciliation
